//! Who may do what where on a server, and why not.
//!
//! Pure: what Discord tells about roles, members and channels goes in, and what is missing, by
//! whose doing, comes out. The rules are those of Discord's documentation (topics/permissions).

mod bits;
mod effective;
mod explain;
mod needs;

use crate::ids::{ChannelId, GuildId, RoleId, Timestamp, UserId};

pub(super) use self::bits::{Permission, Permissions};
pub(super) use self::explain::{Cause, Lack, Spot, explain};
pub(super) use self::needs::{Need, Use, Why, needs};

/// What a server says about permissions.
#[derive(Debug, Clone)]
pub(super) struct Server {
    /// The server.
    pub(super) id: GuildId,
    /// Who may do everything.
    pub(super) owner: UserId,
    /// All roles, with the one that everybody has.
    pub(super) roles: Vec<Role>,
}

/// A role of a server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Role {
    /// Its id; that of everybody's role is the server's.
    pub(super) id: RoleId,
    /// Its name, as the server's admins wrote it.
    pub(super) name: String,
    /// What it grants everywhere on the server.
    pub(super) permissions: Permissions,
    /// Whether anybody may ping it.
    pub(super) mentionable: bool,
    /// The bot that it was made for and cannot be taken from.
    pub(super) bot: Option<UserId>,
}

/// A member of a server.
#[derive(Debug, Clone)]
pub(super) struct Member {
    /// The person or bot.
    pub(super) user: UserId,
    /// Their roles, without the one that everybody has.
    pub(super) roles: Vec<RoleId>,
    /// Until when a moderator has silenced them.
    pub(super) silenced_until: Option<Timestamp>,
}

/// A channel, as far as permissions go. For a thread it is the channel that the thread is in.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The channel or category.
    pub(super) id: ChannelId,
    /// What it changes, for whom.
    pub(super) overwrites: Vec<Overwrite>,
}

/// What a channel or category changes for a role or a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Overwrite {
    /// For whom.
    pub(super) of: Target,
    /// What it grants.
    pub(super) allow: Permissions,
    /// What it takes.
    pub(super) deny: Permissions,
}

/// Whom an overwrite is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// Everybody who has a role.
    Role(RoleId),
    /// One member.
    Member(UserId),
}

impl Server {
    /// The role that everybody has.
    pub(super) fn everyone(&self) -> RoleId {
        RoleId(self.id.0)
    }

    /// A role by its id.
    pub(super) fn role(&self, id: RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == id)
    }

    /// The role that Discord made for a bot when it was invited.
    pub(super) fn own_role(&self, bot: UserId) -> Option<&Role> {
        self.roles.iter().find(|role| role.bot == Some(bot))
    }
}
