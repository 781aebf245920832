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
    /// The number of the letter that was written to them last; none was where it is 0.
    pub(in crate::runtime) last_letter: u32,
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

    /// Numbers the next letter: by the second in which it is written, or on from the last one. So numbers grow even when
    /// everything about the person was erased in between, and no letter is taken for an older one that still stands.
    pub(super) fn number(&mut self, now: Timestamp) -> u32 {
        let second = u32::try_from(now.seconds()).unwrap_or_default();
        self.last_letter = second.max(self.last_letter.saturating_add(1));
        self.last_letter
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_after_an_erasure_have_numbers_that_no_letter_before_it_had() {
        let second = |nth: i64| Timestamp::from_millis(1_790_000_000_000 + nth * 1_000);
        let mut before = Agreed::default();
        let earlier = [0, 0, 0, 7].map(|nth| before.number(second(nth)));
        assert!(earlier.is_sorted_by(|a, b| a < b), "{earlier:?}");
        let mut after = Agreed::default();
        assert!(after.number(second(8)) > before.last_letter);
        // A clock that was set back changes nothing.
        assert_eq!(before.number(second(-100)), before.last_letter);
        assert!(before.last_letter > earlier[3]);
    }
}
