//! Where a server's desk is, and who works on it.

use crate::ids::{ChannelId, GuildId, Locale, RoleId, Timestamp, UserId};

/// A server's desk, as an admin set it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeskSettings {
    /// The server.
    pub guild: GuildId,
    /// Where cases are shown.
    pub channel: ChannelId,
    /// What kind of channel that is.
    pub kind: DeskKind,
    /// Who works on cases.
    pub role: RoleId,
    /// The language of everything that all of them see.
    pub language: Locale,
    /// Who set it up; they are told when it breaks.
    pub admin: UserId,
    /// When.
    pub since: Timestamp,
}

/// A channel that can be a desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeskKind {
    /// Each case is a message, with a thread when something is to be said.
    Text,
    /// Each case is a post.
    Forum,
}
