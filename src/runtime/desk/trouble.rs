//! That a desk is broken: kept in the store, so that its admin is told once and not after every restart.

use std::time::Duration;

use super::outbox::{self, Errand, NO_CASE};
use super::places::PLACES;
use crate::ids::{GuildId, Timestamp};
use crate::runtime::records::desk::trouble;
use crate::store::{Error, Key, Transaction};

/// An admin gets no second letter within this time; a desk that is mended and breaks again and again would write many.
const BETWEEN_LETTERS: Duration = Duration::from_secs(6 * 60 * 60);

/// How it was found that a desk is broken. What was found by trying is over when a try succeeds, what was found by
/// looking when a look finds the desk well.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) enum Found {
    /// Something could not be delivered.
    Refused,
    /// It was looked at.
    Examined,
}

/// What is wrong with a desk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::runtime) struct Trouble {
    /// Since when it is broken, and how that was found.
    pub(in crate::runtime) broken: Option<(Timestamp, Found)>,
    /// When the admin was last promised a letter.
    pub(in crate::runtime) told: Option<Timestamp>,
    /// How many letters were promised.
    pub(in crate::runtime) letters: u32,
}

fn key(guild: GuildId) -> Key {
    PLACES.numbers([guild.0])
}

/// What is wrong with a desk; nothing is where nothing was written.
pub(in crate::runtime) fn of(records: &Transaction<'_>, guild: GuildId) -> Result<Trouble, Error> {
    let key = key(guild);
    let Some(record) = records.get(&key)? else {
        return Ok(Trouble::default());
    };
    Ok(trouble::read(&key, &record)?)
}

/// A desk is found broken: writes it down, and promises its admin a letter when that is news. It shows on the
/// board, if that can be changed still.
pub(in crate::runtime) fn begins(
    records: &mut Transaction<'_>,
    guild: GuildId,
    found: Found,
    now: Timestamp,
) -> Result<(), Error> {
    let mut trouble = of(records, guild)?;
    let before = trouble.clone();
    trouble.broken = match trouble.broken {
        Some((since, Found::Refused)) => Some((since, found)),
        Some(examined) => Some(examined),
        None => Some((now, found)),
    };
    // A letter of a later time than now was written before the clock was set back.
    let recent = |told: Timestamp| told <= now && now - told < BETWEEN_LETTERS;
    if before.broken.is_none() && !trouble.told.is_some_and(recent) {
        let letter = Errand::Letter(trouble.letters);
        outbox::again(records, guild, NO_CASE, letter, now)?;
        trouble.told = Some(now);
        trouble.letters = trouble.letters.wrapping_add(1);
    }
    if trouble != before {
        records.put(key(guild), trouble::write(&trouble))?;
        outbox::promise_board(records, guild, now)?;
    }
    Ok(())
}

/// A desk proves well, by a try or by a look. Whether it counts as well now: what was found by looking is not over
/// because of a try.
pub(in crate::runtime) fn ends(
    records: &mut Transaction<'_>,
    guild: GuildId,
    proved: Found,
    now: Timestamp,
) -> Result<bool, Error> {
    let mut trouble = of(records, guild)?;
    match trouble.broken {
        None => Ok(true),
        Some((_, found)) if found != proved => Ok(false),
        Some(_) => {
            trouble.broken = None;
            records.put(key(guild), trouble::write(&trouble))?;
            outbox::promise_board(records, guild, now)?;
            Ok(true)
        }
    }
}
