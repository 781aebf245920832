//! Why a timer was set; when, whose and which flow stand in its key.

use serde::{Deserialize, Serialize};

use super::{codes, languages};
use crate::ids::Timestamp;
use crate::runtime::records::{Unreadable, stored, written};
use crate::runtime::reminders::Reason;
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredReason {
    flow: u64,
    began: i64,
    since: i64,
    languages: (String, String),
}

/// A reason as a record.
pub(in crate::runtime) fn write(reason: &Reason) -> Record {
    let stored = StoredReason {
        flow: reason.flow,
        began: reason.began.millis(),
        since: reason.since.millis(),
        languages: codes(reason.languages),
    };
    written(VERSION, &stored)
}

/// A reason from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Reason, Unreadable> {
    let reason: StoredReason = stored(key, record, VERSION)?;
    Ok(Reason {
        flow: reason.flow,
        began: Timestamp::from_millis(reason.began),
        since: Timestamp::from_millis(reason.since),
        languages: languages(key, record, &reason.languages)?,
    })
}
