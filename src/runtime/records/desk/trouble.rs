//! That a desk is broken, as it is stored; the server stands in its key. A desk that never was has no such record.

use serde::{Deserialize, Serialize};

use crate::ids::Timestamp;
use crate::runtime::desk::trouble::{Found, Trouble};
use crate::runtime::records::{Unreadable, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredTrouble {
    /// Since when, and how it was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    broken: Option<(i64, StoredFound)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    told: Option<i64>,
    letters: u32,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredFound {
    Refused,
    Examined,
}

/// Trouble as a record.
pub(in crate::runtime) fn write(trouble: &Trouble) -> Record {
    let found = |found| match found {
        Found::Refused => StoredFound::Refused,
        Found::Examined => StoredFound::Examined,
    };
    let stored = StoredTrouble {
        broken: trouble.broken.map(|(at, how)| (at.millis(), found(how))),
        told: trouble.told.map(Timestamp::millis),
        letters: trouble.letters,
    };
    written(VERSION, &stored)
}

/// Trouble from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Trouble, Unreadable> {
    let trouble: StoredTrouble = stored(key, record, VERSION)?;
    let broken = |(at, how)| {
        let found = match how {
            StoredFound::Refused => Found::Refused,
            StoredFound::Examined => Found::Examined,
        };
        (Timestamp::from_millis(at), found)
    };
    Ok(Trouble {
        broken: trouble.broken.map(broken),
        told: trouble.told.map(Timestamp::from_millis),
        letters: trouble.letters,
    })
}
