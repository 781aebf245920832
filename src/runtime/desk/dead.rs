//! Dead letters: what could not be delivered for good, kept so that an admin can see what, why and when.

use std::ops::Bound;

use super::outbox::Errand;
use crate::ids::{CaseNumber, GuildId, Timestamp};
use crate::runtime::records::desk::{dead, numbers};
use crate::store::{Error, Key, Prefix, Transaction};

/// Dead letters, by server and a number that grows.
pub(in crate::runtime) const DEAD: Prefix = Prefix::new("x/");

/// At most so many are kept for a server; the oldest make room.
pub(in crate::runtime) const MOST: usize = 100;
/// The most bytes of a reason.
const REASON: usize = 300;

/// Something that could not be delivered for good.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadLetter {
    /// The case that it is about; none for a letter to the admin.
    pub case: Option<CaseNumber>,
    /// What it was.
    pub errand: Errand,
    /// Why, for the operator: without anything that people wrote.
    pub why: String,
    /// When it was given up.
    pub at: Timestamp,
}

/// Keeps a dead letter, and tells the operator.
pub(in crate::runtime) fn bury(
    records: &mut Transaction<'_>,
    guild: GuildId,
    mut letter: DeadLetter,
) -> Result<(), Error> {
    if letter.why.len() > REASON {
        letter.why.truncate(letter.why.floor_char_boundary(REASON));
    }
    let kept = all(records, guild)?;
    let spare = (kept.len() + 1).saturating_sub(MOST);
    for (key, _) in &kept[..spare.min(kept.len())] {
        records.delete(key.clone());
    }
    let last = kept.last().and_then(|(key, _)| numbers(key, &DEAD));
    let next = last.map_or(0, |[_, n]: [u64; 2]| n.saturating_add(1));
    tracing::error!(
        guild = guild.0,
        case = letter.case.map(|case| case.0),
        errand = ?letter.errand,
        why = letter.why,
        "could not be delivered for good; `/desk doctor` shows it"
    );
    records.put(DEAD.numbers([guild.0, next]), dead::write(&letter))
}

/// A server's dead letters, the oldest first; at most 100.
pub(in crate::runtime) fn list(
    records: &Transaction<'_>,
    guild: GuildId,
) -> Result<Vec<DeadLetter>, Error> {
    let kept = all(records, guild)?;
    Ok(kept.into_iter().map(|(_, letter)| letter).collect())
}

fn all(records: &Transaction<'_>, guild: GuildId) -> Result<Vec<(Key, DeadLetter)>, Error> {
    let prefix = DEAD.numbers([guild.0]);
    let page = records.scan(prefix.as_bytes(), Bound::Unbounded, MOST + 1)?;
    page.into_iter()
        .map(|(key, record)| {
            let letter = dead::read(&key, &record)?;
            Ok((key, letter))
        })
        .collect()
}
