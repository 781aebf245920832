//! The counts of a crowd as they are stored: how many came and when, and nobody's name.
//!
//! Version 1 is `{"m":[[minute,people],…],"h":[24 numbers],"o":over,"u":until,"w":wave,"t":told,"n":notices}`, as
//! [`Count`] describes them; moments are milliseconds since 1970, and the last three are left out where there is none.

use serde::{Deserialize, Serialize};

use super::{Unreadable, stored, written};
use crate::ids::{GuildId, Timestamp};
use crate::runtime::crowd::Count;
use crate::store::{Error, Key, Prefix, Record, Transaction};

/// Counts, by server; 0 stands for all together.
pub(super) const COUNTS: Prefix = Prefix::new("k/");

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredCount {
    #[serde(rename = "m")]
    minutes: Vec<(i64, u32)>,
    #[serde(rename = "h")]
    hours: [u64; 24],
    #[serde(rename = "o")]
    over: u64,
    #[serde(rename = "u")]
    until: i64,
    #[serde(rename = "w", default, skip_serializing_if = "Option::is_none")]
    wave: Option<i64>,
    #[serde(rename = "t", default, skip_serializing_if = "Option::is_none")]
    told: Option<i64>,
    #[serde(rename = "n")]
    notices: u32,
}

/// The counts of a server; none came where nothing is written. What cannot be read is reported and begun anew: it is no
/// more than a guess at what is usual.
pub(in crate::runtime) fn get(records: &Transaction<'_>, guild: GuildId) -> Result<Count, Error> {
    let key = COUNTS.numbers([guild.0]);
    let Some(record) = records.get(&key)? else {
        return Ok(Count::default());
    };
    Ok(read(&key, &record).unwrap_or_else(|error| {
        tracing::warn!(guild = guild.0, %error, "what is usual on a server is learnt anew");
        Count::default()
    }))
}

/// Writes the counts of a server.
pub(in crate::runtime) fn put(
    records: &mut Transaction<'_>,
    guild: GuildId,
    count: &Count,
) -> Result<(), Error> {
    records.put(COUNTS.numbers([guild.0]), write(count))
}

/// Counts as a record.
pub(super) fn write(count: &Count) -> Record {
    let stored = StoredCount {
        minutes: count.minutes.clone(),
        hours: count.hours,
        over: count.over,
        until: count.until,
        wave: count.wave.map(Timestamp::millis),
        told: count.told.map(Timestamp::millis),
        notices: count.notices,
    };
    written(VERSION, &stored)
}

/// Counts from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(super) fn read(key: &Key, record: &Record) -> Result<Count, Unreadable> {
    let count: StoredCount = stored(key, record, VERSION)?;
    Ok(Count {
        minutes: count.minutes,
        hours: count.hours,
        over: count.over,
        until: count.until,
        wave: count.wave.map(Timestamp::from_millis),
        told: count.told.map(Timestamp::from_millis),
        notices: count.notices,
    })
}
