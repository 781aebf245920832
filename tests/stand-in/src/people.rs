//! Who is there: users and guilds, and how Discord writes them.

use serde_json::{Value, json};

use crate::clock::timestamp;
use crate::snowflake;

/// Somebody with an account.
#[derive(Clone, Debug)]
pub struct User {
    /// The account's id.
    pub id: u64,
    /// The account's name, in lower case.
    pub name: String,
    /// The language of the person's client, such as `en-US`.
    pub locale: String,
}

/// A server, with the one channel in which things happen.
#[derive(Clone, Debug)]
pub struct Guild {
    /// The server's id.
    pub id: u64,
    /// The server's name.
    pub name: String,
    /// The id of its text channel.
    pub channel: u64,
    /// The server's preferred language.
    pub locale: String,
}

/// What a member may do by default, as the bits of an ordinary `@everyone` role.
pub(crate) const MEMBER_PERMISSIONS: &str = "2248473465835073";
/// What the bot may do in a channel, likewise.
pub(crate) const BOT_PERMISSIONS: &str = "2248473465835073";

/// A user object.
pub(crate) fn user(user: &User) -> Value {
    json!({
        "id": user.id.to_string(), "username": user.name, "discriminator": "0", "global_name": user.name,
        "avatar": null, "avatar_decoration_data": null, "collectibles": null, "clan": null, "primary_guild": null,
        "public_flags": 0, "flags": 0,
    })
}

/// The bot's own user object.
pub(crate) fn bot(id: u64, name: &str) -> Value {
    json!({
        "id": id.to_string(), "username": name, "discriminator": "0001", "global_name": null, "avatar": null,
        "avatar_decoration_data": null, "collectibles": null, "clan": null, "primary_guild": null,
        "bot": true, "public_flags": 0, "flags": 0, "banner": null, "accent_color": null,
    })
}

/// A member object as an interaction carries it.
pub(crate) fn member(who: &User) -> Value {
    json!({
        "user": user(who), "nick": null, "avatar": null, "banner": null, "roles": [],
        "joined_at": timestamp(snowflake::moment(who.id)), "premium_since": null, "deaf": false, "mute": false,
        "flags": 0, "pending": false, "permissions": MEMBER_PERMISSIONS, "communication_disabled_until": null,
        "unusual_dm_activity_until": null, "avatar_decoration_data": null, "collectibles": null,
    })
}

/// The channel object that an interaction carries: a guild's text channel, or a direct message's.
pub(crate) fn channel(id: u64, guild: Option<&Guild>) -> Value {
    match guild {
        Some(guild) => json!({
            "id": id.to_string(), "type": 0, "name": "general", "guild_id": guild.id.to_string(), "position": 0,
            "flags": 0, "nsfw": false, "parent_id": null, "topic": null, "rate_limit_per_user": 0,
            "last_message_id": null, "permissions": MEMBER_PERMISSIONS,
        }),
        None => json!({"id": id.to_string(), "type": 1, "flags": 0, "last_message_id": null}),
    }
}
