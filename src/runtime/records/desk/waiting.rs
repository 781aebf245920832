//! What a queue shows of an open case, as it is stored; server and number stand in its key. It is made from the case
//! in the same transaction, so that a queue is read without reading the cases.

use serde::{Deserialize, Serialize};

use super::case::{StoredPriority, StoredState};
use super::{QUEUE, flow, locale, numbers};
use crate::desk::Waiting;
use crate::ids::{CaseNumber, Timestamp, UserId};
use crate::runtime::records::{Unreadable, malformed, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

/// State, owner, priority, opened, silent since, flow, language.
#[derive(Serialize, Deserialize)]
struct StoredWaiting(
    StoredState,
    Option<u64>,
    StoredPriority,
    i64,
    i64,
    String,
    String,
);

/// A row of the queue as a record.
pub(in crate::runtime) fn write(case: &Waiting) -> Record {
    let stored = StoredWaiting(
        case.state.into(),
        case.owner.map(|owner| owner.0),
        case.priority.into(),
        case.opened.millis(),
        case.silent_since.millis(),
        case.flow.as_str().to_owned(),
        case.language.code().to_owned(),
    );
    written(VERSION, &stored)
}

/// A row of the queue from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Waiting, Unreadable> {
    let row: StoredWaiting = stored(key, record, VERSION)?;
    let number = numbers(key, &QUEUE).and_then(|[_, number]| u32::try_from(number).ok());
    let number = number.ok_or_else(|| malformed(key, record, "its key names no case"))?;
    let StoredWaiting(state, owner, priority, opened, silent_since, about, language) = row;
    Ok(Waiting {
        number: CaseNumber(number),
        state: state.into(),
        owner: owner.map(UserId),
        priority: priority.into(),
        opened: Timestamp::from_millis(opened),
        silent_since: Timestamp::from_millis(silent_since),
        flow: flow(key, record, &about)?,
        language: locale(key, record, &language)?,
    })
}
