//! What a person agreed to, and where they are written to. One record for a person, whatever servers they are on.

use crate::ids::{ChannelId, Timestamp, UserId};
use crate::runtime::records::reminders::agreed;
use crate::store::{Error, Key, Prefix, Transaction};

/// What people agreed to, by person.
pub(in crate::runtime) const PEOPLE: Prefix = Prefix::new("r/");

/// What a person agreed to. Nobody is reminded of anything but what they wait for unless they agree to it, and of nothing
/// once they say that they want no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::runtime) struct Agreed {
    /// No more reminders of any kind.
    pub(in crate::runtime) quiet: bool,
    /// Since when they want to be reminded once of a session that they leave in the middle.
    pub(in crate::runtime) nudges: Option<Timestamp>,
    /// Their conversation with the bot, once it is known.
    pub(in crate::runtime) conversation: Option<ChannelId>,
    /// How many letters were ever written to them, so that each has a number of its own.
    pub(in crate::runtime) letters: u32,
    /// Since when letters do not reach them: they take no direct messages, or left every server that the bot is on.
    pub(in crate::runtime) closed: Option<Timestamp>,
}

impl Agreed {
    /// Where it lies.
    pub(in crate::runtime) fn key(user: UserId) -> Key {
        PEOPLE.numbers([user.0])
    }

    /// What a person agreed to; nothing if they were never asked.
    pub(in crate::runtime) fn of(records: &Transaction<'_>, user: UserId) -> Result<Self, Error> {
        let key = Self::key(user);
        let Some(record) = records.get(&key)? else {
            return Ok(Self::default());
        };
        Ok(agreed::read(&key, &record)?)
    }

    /// Writes it down, unless it is as it was.
    pub(super) fn change(
        records: &mut Transaction<'_>,
        user: UserId,
        change: impl FnOnce(&mut Self),
    ) -> Result<Self, Error> {
        let before = Self::of(records, user)?;
        let mut after = before;
        change(&mut after);
        if after != before {
            records.put(Self::key(user), agreed::write(&after))?;
        }
        Ok(after)
    }
}
