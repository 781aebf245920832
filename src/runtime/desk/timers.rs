//! When to look at cases again: one timer for each open case, in the order in which they are due.

use std::ops::Bound;

use crate::ids::{CaseNumber, GuildId, Timestamp};
use crate::runtime::records::desk::numbers;
use crate::store::{Error, Key, Prefix, Record, Transaction};

/// Timers, by the time they are due, server and case. All is in the key.
pub(in crate::runtime) const TIMERS: Prefix = Prefix::new("t/");

/// The version that is written; the record says nothing but that there is one.
const VERSION: u8 = 1;

/// A case that is to be looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::runtime) struct Timer {
    /// When.
    pub(in crate::runtime) due: Timestamp,
    pub(in crate::runtime) guild: GuildId,
    pub(in crate::runtime) case: CaseNumber,
}

impl Timer {
    /// Where it lies. Moments before 1970, which only a broken clock shows, are all due first.
    pub(in crate::runtime) fn key(self) -> Key {
        let due = u64::try_from(self.due.millis()).unwrap_or(0);
        TIMERS.numbers([due, self.guild.0, self.case.0.into()])
    }

    /// The timer that a key names; none for a key of another form.
    pub(in crate::runtime) fn read(key: &Key) -> Option<Self> {
        let [due, guild, case] = numbers(key, &TIMERS)?;
        Some(Self {
            due: Timestamp::from_millis(i64::try_from(due).ok()?),
            guild: GuildId(guild),
            case: CaseNumber(u32::try_from(case).ok()?),
        })
    }
}

/// Sets a case's timer to another time, or takes it away.
pub(in crate::runtime) fn replace(
    records: &mut Transaction<'_>,
    guild: GuildId,
    case: CaseNumber,
    old: Option<Timestamp>,
    new: Option<Timestamp>,
) -> Result<(), Error> {
    if let Some(due) = old {
        records.delete(Timer { due, guild, case }.key());
    }
    if let Some(due) = new {
        set(records, Timer { due, guild, case })?;
    }
    Ok(())
}

/// Sets a timer.
pub(in crate::runtime) fn set(records: &mut Transaction<'_>, timer: Timer) -> Result<(), Error> {
    records.put(timer.key(), record())
}

/// What every timer says: nothing.
pub(in crate::runtime) fn record() -> Record {
    Record {
        version: VERSION,
        payload: b"{}".to_vec(),
    }
}

/// The first `most` timers, the earliest first.
pub(in crate::runtime) fn first(
    records: &Transaction<'_>,
    most: usize,
) -> Result<Vec<Timer>, Error> {
    let page = records.scan(TIMERS.as_bytes(), Bound::Unbounded, most)?;
    Ok(page
        .iter()
        .filter_map(|(key, _)| Timer::read(key))
        .collect())
}
