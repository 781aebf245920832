//! The kinds of channels, as far as they differ for us.

/// What kind of channel it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChannelKind {
    /// Messages one after the other; it can have threads, private ones too.
    Text,
    /// Direct messages with one person.
    Direct,
    /// Holds other channels.
    Category,
    /// As text, and others can follow it; it has no private threads.
    Announcement,
    /// A thread of a text channel, or a post of a forum.
    PublicThread,
    /// A thread that only its members and moderators see.
    PrivateThread,
    /// A thread of an announcement channel.
    AnnouncementThread,
    /// Made of posts, each of which is a thread.
    Forum,
    /// Any other, by Discord's number.
    Other(u8),
}

impl ChannelKind {
    /// The kind with a number of Discord's (resources/channel, channel types).
    pub(super) const fn from_number(number: u8) -> Self {
        match number {
            0 => Self::Text,
            1 => Self::Direct,
            4 => Self::Category,
            5 => Self::Announcement,
            10 => Self::AnnouncementThread,
            11 => Self::PublicThread,
            12 => Self::PrivateThread,
            15 => Self::Forum,
            other => Self::Other(other),
        }
    }

    /// Discord's number.
    pub(super) const fn number(self) -> u8 {
        match self {
            Self::Text => 0,
            Self::Direct => 1,
            Self::Category => 4,
            Self::Announcement => 5,
            Self::AnnouncementThread => 10,
            Self::PublicThread => 11,
            Self::PrivateThread => 12,
            Self::Forum => 15,
            Self::Other(number) => number,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_is_its_kind() {
        for number in 0..=u8::MAX {
            assert_eq!(ChannelKind::from_number(number).number(), number);
        }
        assert_eq!(ChannelKind::from_number(15), ChannelKind::Forum);
    }
}
