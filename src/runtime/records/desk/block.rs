//! Who may open no case, as it is stored: by whom it was decided, and when.

use serde::{Deserialize, Serialize};

use crate::ids::{Timestamp, UserId};
use crate::runtime::records::{Unreadable, stored, written};
use crate::store::{Key, Record};

/// The version that is written. That there is a record says all that is asked.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredBlock {
    by: u64,
    at: i64,
}

/// A block as a record.
pub(in crate::runtime) fn write(by: UserId, at: Timestamp) -> Record {
    let (by, at) = (by.0, at.millis());
    written(VERSION, &StoredBlock { by, at })
}

/// By whom it was decided, and when, from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(
    key: &Key,
    record: &Record,
) -> Result<(UserId, Timestamp), Unreadable> {
    let block: StoredBlock = stored(key, record, VERSION)?;
    Ok((UserId(block.by), Timestamp::from_millis(block.at)))
}
