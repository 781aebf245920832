//! Whether a desk is well, and what is to be mended where it is not.

use crate::ids::{ChannelId, RoleId, Timestamp, UserId};

/// What was found when a desk was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Health {
    /// When.
    pub at: Timestamp,
    /// What is wrong, the gravest first; empty for a desk that is well.
    pub ailments: Vec<Ailment>,
}

impl Health {
    /// Whether cases cannot be shown on the desk.
    pub fn is_broken(&self) -> bool {
        self.ailments.iter().any(Ailment::breaks_the_desk)
    }
}

/// Something that is wrong with a desk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ailment {
    /// The bot is not on the server any more, or the server is gone.
    Left,
    /// The desk's channel is gone, or the bot is not told that there is one.
    ChannelGone(ChannelId),
    /// The desk's channel is neither a text channel nor a forum.
    WrongKind(ChannelId),
    /// The staff's role is gone.
    RoleGone(RoleId),
    /// A permission is missing.
    Lacks(Lack),
    /// The forum has no room for the tags of the five states, and somebody would have to make or free them.
    NoTags(ChannelId),
    /// What could not be delivered for good, and lies in wait for an admin.
    Undelivered(u32),
}

/// A permission that the bot lacks, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lack {
    /// Where.
    pub place: ChannelId,
    /// The permission's word: the message `permission-<word>` names it as Discord does.
    pub permission: &'static str,
    /// What does not work without it: the message `permission-why-<word>`.
    pub why: &'static str,
    /// What takes it away.
    pub cause: Cause,
    /// Whether cases cannot be shown without it.
    pub vital: bool,
}

/// What takes a permission away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// No role grants it; best it is given to the bot's own role.
    Ungranted {
        /// That role, if Discord made one.
        own: Option<RoleId>,
    },
    /// Overwrites refuse it.
    Denied {
        /// Whose overwrites.
        by: Vec<Target>,
        /// The bot's own role, for which a grant at the same spot would help.
        own: Option<RoleId>,
        /// The category whose permissions the channel follows; none where the channel has its own.
        category: Option<ChannelId>,
    },
    /// It comes to nothing without another that is missing.
    Follows(&'static str),
    /// A moderator has silenced the bot until then.
    Silenced(Timestamp),
}

/// Whom an overwrite is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// Everybody on the server.
    Everyone,
    /// Everybody who has a role.
    Role(RoleId),
    /// One member.
    Member(UserId),
}

impl Ailment {
    /// Whether cases cannot be shown on the desk because of it.
    pub fn breaks_the_desk(&self) -> bool {
        match self {
            Self::Left | Self::ChannelGone(_) | Self::WrongKind(_) => true,
            Self::Lacks(lack) => lack.vital,
            Self::RoleGone(_) | Self::NoTags(_) | Self::Undelivered(_) => false,
        }
    }
}
