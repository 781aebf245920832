//! Permission bits by their names. A set of them is a `u64`, as a role or an overwrite holds it.

/// May do everything everywhere.
pub const ADMINISTRATOR: u64 = 1 << 3;
/// May change, make and delete channels.
pub const MANAGE_CHANNELS: u64 = 1 << 4;
/// May change the guild.
pub const MANAGE_GUILD: u64 = 1 << 5;
/// Sees a channel. Without it, nothing else there works.
pub const VIEW_CHANNEL: u64 = 1 << 10;
/// May send messages in a channel and make posts in a forum. It means nothing in threads.
pub const SEND_MESSAGES: u64 = 1 << 11;
/// May delete other people's messages.
pub const MANAGE_MESSAGES: u64 = 1 << 13;
/// Links and embeds are shown.
pub const EMBED_LINKS: u64 = 1 << 14;
/// May send files.
pub const ATTACH_FILES: u64 = 1 << 15;
/// Sees messages that were sent before.
pub const READ_MESSAGE_HISTORY: u64 = 1 << 16;
/// May ping everyone, and roles that are not mentionable.
pub const MENTION_EVERYONE: u64 = 1 << 17;
/// May change roles below one's own, and overwrites.
pub const MANAGE_ROLES: u64 = 1 << 28;
/// May use commands.
pub const USE_APPLICATION_COMMANDS: u64 = 1 << 31;
/// May archive, lock and delete threads, and sees private ones.
pub const MANAGE_THREADS: u64 = 1 << 34;
/// May start public threads.
pub const CREATE_PUBLIC_THREADS: u64 = 1 << 35;
/// May start private threads.
pub const CREATE_PRIVATE_THREADS: u64 = 1 << 36;
/// May send messages in threads.
pub const SEND_MESSAGES_IN_THREADS: u64 = 1 << 38;
/// May pin messages.
pub const PIN_MESSAGES: u64 = 1 << 51;

/// What the `@everyone` role of a new guild allows.
pub const EVERYONE: u64 = 2_248_473_465_835_073;
/// Everything there is.
pub const ALL: u64 = (1 << 53) - 1;
/// What is left to a member in a time-out.
pub const TIMED_OUT: u64 = VIEW_CHANNEL | READ_MESSAGE_HISTORY;
