//! The number of a case, as a record of its own: a server's newest, and a member's newest in a flow.

use serde::{Deserialize, Serialize};

use crate::ids::{CaseNumber, Timestamp};
use crate::runtime::records::{Unreadable, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredNumber {
    number: u32,
    opened: i64,
}

/// The newest case, and when it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) struct Newest {
    pub(in crate::runtime) number: CaseNumber,
    pub(in crate::runtime) opened: Timestamp,
}

/// The newest case as a record.
pub(in crate::runtime) fn write(newest: Newest) -> Record {
    let stored = StoredNumber {
        number: newest.number.0,
        opened: newest.opened.millis(),
    };
    written(VERSION, &stored)
}

/// The newest case from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Newest, Unreadable> {
    let stored: StoredNumber = stored(key, record, VERSION)?;
    Ok(Newest {
        number: CaseNumber(stored.number),
        opened: Timestamp::from_millis(stored.opened),
    })
}
