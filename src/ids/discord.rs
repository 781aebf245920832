//! Ids that Discord gives out: 64-bit snowflakes that carry the moment they were made.

use super::Timestamp;

/// Milliseconds since 1970 at which snowflakes begin (discord facts, section 1.1).
const EPOCH: i64 = 1_420_070_400_000;

macro_rules! snowflakes {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u64);

        impl $name {
            /// The moment at which the id was made, to the millisecond.
            pub fn made_at(self) -> Timestamp {
                Timestamp::from_millis((self.0 >> 22) as i64 + EPOCH)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
    )*};
}

snowflakes! {
    /// A server; 0 stands for a direct message.
    GuildId;
    /// A person.
    UserId;
    /// A channel, a thread, or the conversation with one person.
    ChannelId;
    /// A message; a thread that was begun from one has the same number.
    MessageId;
    /// A role of a server; the one of everybody has the server's number.
    RoleId;
    /// One press, choice or command; the same however often it is delivered.
    InteractionId;
}

impl UserId {
    /// Stands where a person was who had everything about them erased. Discord gives this number to nobody.
    pub const NOBODY: Self = Self(0);
}

impl InteractionId {
    /// An id for the `n`-th thing that happened at a moment, for media that give out none.
    pub fn at(moment: Timestamp, n: u64) -> Self {
        let since = moment.millis().saturating_sub(EPOCH).max(0) as u64;
        Self((since << 22) | (n & 0x3F_FFFF))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_snowflake_tells_when_it_was_made() {
        // The example of Discord's reference page.
        let id = InteractionId(175_928_847_299_117_063);
        assert_eq!(id.made_at().millis(), 1_462_015_105_796);
        let made = InteractionId::at(Timestamp::from_millis(1_462_015_105_796), 7);
        assert_eq!(made.made_at().millis(), 1_462_015_105_796);
    }
}
