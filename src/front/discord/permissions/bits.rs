//! Permissions as Discord writes them: a number in which each bit is one permission.

use std::fmt;
use std::ops::{BitAnd, BitOr, BitOrAssign, Not};

use serde::{Deserialize, Deserializer, de};

/// One permission that this bot needs or asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::front::discord) enum Permission {
    /// *Administrator*: everything, everywhere.
    Administrator,
    /// *Manage Server*.
    ManageServer,
    /// *View Channel*.
    ViewChannel,
    /// *Send Messages*; in a forum, *Create Posts*.
    SendMessages,
    /// *Send Text-To-Speech Messages*.
    SendTts,
    /// *Manage Messages*.
    ManageMessages,
    /// *Embed Links*.
    EmbedLinks,
    /// *Attach Files*.
    AttachFiles,
    /// *Read Message History*.
    ReadMessageHistory,
    /// *Mention @everyone, @here, and All Roles*.
    MentionEveryone,
    /// *Manage Threads*; in a forum, *Manage Posts*.
    ManageThreads,
    /// *Create Public Threads*.
    CreatePublicThreads,
    /// *Create Private Threads*.
    CreatePrivateThreads,
    /// *Send Messages in Threads*; in a forum, *Send Messages in Posts*.
    SendMessagesInThreads,
}

impl Permission {
    /// All of them, in the order of their bits.
    #[cfg(test)]
    pub(in crate::front::discord) const ALL: [Self; 14] = [
        Self::Administrator,
        Self::ManageServer,
        Self::ViewChannel,
        Self::SendMessages,
        Self::SendTts,
        Self::ManageMessages,
        Self::EmbedLinks,
        Self::AttachFiles,
        Self::ReadMessageHistory,
        Self::MentionEveryone,
        Self::ManageThreads,
        Self::CreatePublicThreads,
        Self::CreatePrivateThreads,
        Self::SendMessagesInThreads,
    ];

    /// Its bit (discord facts, section 1.9, and Discord's table in topics/permissions).
    pub(in crate::front::discord) const fn bit(self) -> Permissions {
        Permissions(
            1 << match self {
                Self::Administrator => 3,
                Self::ManageServer => 5,
                Self::ViewChannel => 10,
                Self::SendMessages => 11,
                Self::SendTts => 12,
                Self::ManageMessages => 13,
                Self::EmbedLinks => 14,
                Self::AttachFiles => 15,
                Self::ReadMessageHistory => 16,
                Self::MentionEveryone => 17,
                Self::ManageThreads => 34,
                Self::CreatePublicThreads => 35,
                Self::CreatePrivateThreads => 36,
                Self::SendMessagesInThreads => 38,
            },
        )
    }

    /// The word by which texts name it, as Discord shows it to people.
    pub(in crate::front::discord) const fn id(self) -> &'static str {
        match self {
            Self::Administrator => "administrator",
            Self::ManageServer => "manage-server",
            Self::ViewChannel => "view-channel",
            Self::SendMessages => "send-messages",
            Self::SendTts => "send-tts",
            Self::ManageMessages => "manage-messages",
            Self::EmbedLinks => "embed-links",
            Self::AttachFiles => "attach-files",
            Self::ReadMessageHistory => "read-message-history",
            Self::MentionEveryone => "mention-everyone",
            Self::ManageThreads => "manage-threads",
            Self::CreatePublicThreads => "create-public-threads",
            Self::CreatePrivateThreads => "create-private-threads",
            Self::SendMessagesInThreads => "send-messages-in-threads",
        }
    }
}

/// A set of permissions, with bits that have no name here as well.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::front::discord) struct Permissions(u64);

impl Permissions {
    /// None at all.
    pub(in crate::front::discord) const NONE: Self = Self(0);
    /// All that there are and will be.
    pub(in crate::front::discord) const ALL: Self = Self(u64::MAX);

    /// The set with these bits.
    pub(in crate::front::discord) const fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    /// Whether a permission is in it. *Administrator* does not count as all others here.
    pub(in crate::front::discord) const fn has(self, permission: Permission) -> bool {
        self.0 & permission.bit().0 != 0
    }

    /// The number that Discord takes as a text.
    pub(in crate::front::discord) const fn bits(self) -> u64 {
        self.0
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:#x}", self.0)
    }
}

impl FromIterator<Permission> for Permissions {
    fn from_iter<I: IntoIterator<Item = Permission>>(all: I) -> Self {
        all.into_iter()
            .fold(Self::NONE, |set, permission| set | permission.bit())
    }
}

impl BitOr for Permissions {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOrAssign for Permissions {
    fn bitor_assign(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl BitAnd for Permissions {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl Not for Permissions {
    type Output = Self;

    fn not(self) -> Self {
        Self(!self.0)
    }
}

/// Discord writes them as a decimal text. Bits beyond 64, which would need a longer number, are
/// none of ours.
impl<'de> Deserialize<'de> for Permissions {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let bits: u128 = text.parse().map_err(de::Error::custom)?;
        Ok(Self((bits & u128::from(u64::MAX)) as u64))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_permission_has_a_bit_and_a_name_of_its_own() {
        let bits: BTreeSet<_> = Permission::ALL.map(|p| p.bit().bits()).into();
        let names: BTreeSet<_> = Permission::ALL.map(Permission::id).into();
        assert_eq!((bits.len(), names.len()), (14, 14));
        let sorted = Permission::ALL.is_sorted_by_key(|p| p.bit().bits());
        assert!(sorted, "the order is that of the bits");
    }

    #[test]
    fn bits_are_those_of_discords_table() {
        let bits = |permission: Permission| permission.bit().bits();
        assert_eq!(bits(Permission::ViewChannel), 0x400);
        assert_eq!(bits(Permission::MentionEveryone), 0x2_0000);
        assert_eq!(bits(Permission::ManageThreads), 0x4_0000_0000);
        assert_eq!(bits(Permission::SendMessagesInThreads), 0x40_0000_0000);
    }

    #[test]
    fn a_set_is_read_from_its_text() {
        let read = |text: &str| serde_json::from_str::<Permissions>(text);
        let set = read("\"2112\"").unwrap();
        assert!(set.has(Permission::SendMessages) && !set.has(Permission::ViewChannel));
        // One bit more than fits.
        let wide = read("\"18446744073709553664\"").unwrap();
        assert_eq!(wide.bits(), 0x800);
        assert!(read("\"-1\"").is_err() && read("\"\"").is_err() && read("1").is_err());
    }
}
