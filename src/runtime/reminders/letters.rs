//! Letters to a person outside of any case, written with the decision that caused them and not delivered yet.
//!
//! They lie in the order in which they are to be tried: the oldest first, and one that failed when its pause is over.

use std::ops::Bound;

use super::Kind;
use crate::ids::{FlowId, GuildId, Languages, Timestamp, UserId};
use crate::runtime::desk::Mark;
use crate::runtime::records::desk::numbers;
use crate::runtime::records::reminders::letter;
use crate::store::{Error, Key, Prefix, Transaction};
use crate::text::Turn;

/// Letters, by when they are tried.
pub(in crate::runtime) const LETTERS: Prefix = Prefix::new("l/");

/// The kind of marks of letters, modulo eight: that of reminders to members, which no message outside of a case has.
const MARK: u32 = 5;

/// A letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) struct Letter {
    /// What it says.
    pub(in crate::runtime) kind: Kind,
    /// The session's server, 0 in direct messages.
    pub(in crate::runtime) guild: GuildId,
    /// The session's flow.
    pub(in crate::runtime) flow: FlowId,
    /// The digest of the flow that it was made with; none if an earlier version wrote it down.
    pub(in crate::runtime) version: Option<u64>,
    /// The card that it is about: once the person has gone on, it is of no use.
    pub(in crate::runtime) card: Turn,
    /// The moment for which it was promised.
    pub(in crate::runtime) of: Timestamp,
    /// When it was written.
    pub(in crate::runtime) made: Timestamp,
    /// The person's languages.
    pub(in crate::runtime) languages: Languages,
    /// Since when it fails, and how often it was tried in vain.
    pub(in crate::runtime) ailing: Option<(Timestamp, u32)>,
    /// A message may have been sent for it, so that it is looked for before it is sent again.
    pub(in crate::runtime) begun: bool,
    /// Only what it is about is shown, since the medium refused the form of the rest.
    pub(in crate::runtime) plain: bool,
}

/// Where a letter lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::runtime) struct LetterKey {
    /// When it is to be tried, or tried again.
    pub(in crate::runtime) due: Timestamp,
    /// To whom it goes.
    pub(in crate::runtime) to: UserId,
    /// Its number among the letters to this person ([`Agreed::number`](super::agreed::Agreed::number)).
    pub(in crate::runtime) nth: u32,
}

impl LetterKey {
    /// The key.
    pub(in crate::runtime) fn key(self) -> Key {
        let due = u64::try_from(self.due.millis()).unwrap_or(0);
        LETTERS.numbers([due, self.to.0, self.nth.into()])
    }

    /// The letter that a key stands for.
    pub(in crate::runtime) fn read(key: &Key) -> Option<Self> {
        let [due, to, nth] = numbers(key, &LETTERS)?;
        Some(Self {
            due: Timestamp::from_millis(i64::try_from(due).ok()?),
            to: UserId(to),
            nth: u32::try_from(nth).ok()?,
        })
    }

    /// By which the message is told from all others to this person.
    pub(super) fn mark(self) -> Mark {
        Mark(self.nth.wrapping_mul(8).wrapping_add(MARK))
    }
}

/// Writes a letter, to be tried as one of that age.
pub(super) fn put(
    records: &mut Transaction<'_>,
    place: LetterKey,
    letter: &Letter,
) -> Result<(), Error> {
    records.put(place.key(), letter::write(letter))
}

/// A letter, if it is still there.
pub(super) fn get(records: &Transaction<'_>, place: LetterKey) -> Result<Option<Letter>, Error> {
    let key = place.key();
    let Some(record) = records.get(&key)? else {
        return Ok(None);
    };
    Ok(Some(letter::read(&key, &record)?))
}

/// Where the first `most` letters lie.
pub(super) fn first(records: &Transaction<'_>, most: usize) -> Result<Vec<LetterKey>, Error> {
    let page = records.scan(LETTERS.as_bytes(), Bound::Unbounded, most)?;
    Ok(page
        .iter()
        .filter_map(|(key, _)| LetterKey::read(key))
        .collect())
}
