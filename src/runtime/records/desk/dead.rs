//! A dead letter as it is stored; the server and a number stand in its key.

use serde::{Deserialize, Serialize};

use super::row::StoredErrand;
use crate::ids::{CaseNumber, Timestamp};
use crate::runtime::desk::dead::DeadLetter;
use crate::runtime::records::{Unreadable, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredLetter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    case: Option<u32>,
    errand: StoredErrand,
    why: String,
    at: i64,
}

/// A dead letter as a record.
pub(in crate::runtime) fn write(letter: &DeadLetter) -> Record {
    let stored = StoredLetter {
        case: letter.case.map(|case| case.0),
        errand: letter.errand.into(),
        why: letter.why.clone(),
        at: letter.at.millis(),
    };
    written(VERSION, &stored)
}

/// A dead letter from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<DeadLetter, Unreadable> {
    let letter: StoredLetter = stored(key, record, VERSION)?;
    Ok(DeadLetter {
        case: letter.case.map(CaseNumber),
        errand: letter.errand.into(),
        why: letter.why,
        at: Timestamp::from_millis(letter.at),
    })
}
