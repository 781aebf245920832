//! That the bot is not on a server any more, as it is stored; the server stands in its key.

use serde::{Deserialize, Serialize};

use super::{Unreadable, stored, written};
use crate::ids::{GuildId, Timestamp};
use crate::store::{Key, Prefix, Record};

/// Servers that the bot has left, and since when.
pub(in crate::runtime) const DEPARTURES: Prefix = Prefix::new("z/");

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredDeparture {
    at: i64,
}

/// Where it is written that the bot has left a server.
pub(in crate::runtime) fn key(guild: GuildId) -> Key {
    DEPARTURES.numbers([guild.0])
}

/// A departure as a record.
pub(in crate::runtime) fn write(at: Timestamp) -> Record {
    written(VERSION, &StoredDeparture { at: at.millis() })
}

/// When it was noticed, from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Timestamp, Unreadable> {
    let departure: StoredDeparture = stored(key, record, VERSION)?;
    Ok(Timestamp::from_millis(departure.at))
}
