//! A row of the outbox as it is stored; server, case and order stand in its key.

use serde::{Deserialize, Serialize};

use crate::ids::Timestamp;
use crate::runtime::desk::outbox::{Dress, Errand, Row};
use crate::runtime::records::{Unreadable, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredRow {
    errand: StoredErrand,
    made: i64,
    due: i64,
    #[serde(default, skip_serializing_if = "is_zero")]
    tries: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ailing: Option<i64>,
    #[serde(default, skip_serializing_if = "is_false")]
    begun: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    dress: Option<StoredDress>,
    #[serde(default, skip_serializing_if = "is_zero")]
    version: u32,
}

/// An errand, by the name that it was written under, with the number of its event or letter.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum StoredErrand {
    Card,
    Log(u32),
    /// The event, and whether the role is called.
    Announce(u32, bool),
    RemindOwner(u32),
    Redact(u32),
    Tell(u32),
    RemindMember(u32),
    Board,
    Letter(u32),
    Wave(u32),
    Wrong(u32),
}

/// How much of it is shown, where that is not all.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredDress {
    Wordless,
    Plain,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over references"
)]
fn is_zero(number: &u32) -> bool {
    *number == 0
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands over references"
)]
fn is_false(flag: &bool) -> bool {
    !flag
}

impl From<Errand> for StoredErrand {
    fn from(errand: Errand) -> Self {
        match errand {
            Errand::Card => Self::Card,
            Errand::Log(event) => Self::Log(event),
            Errand::Announce { event, role } => Self::Announce(event, role),
            Errand::RemindOwner(event) => Self::RemindOwner(event),
            Errand::Redact(event) => Self::Redact(event),
            Errand::Tell(event) => Self::Tell(event),
            Errand::RemindMember(event) => Self::RemindMember(event),
            Errand::Board => Self::Board,
            Errand::Letter(nth) => Self::Letter(nth),
            Errand::Wave(nth) => Self::Wave(nth),
            Errand::Wrong(nth) => Self::Wrong(nth),
        }
    }
}

impl From<StoredErrand> for Errand {
    fn from(stored: StoredErrand) -> Self {
        match stored {
            StoredErrand::Card => Self::Card,
            StoredErrand::Log(event) => Self::Log(event),
            StoredErrand::Announce(event, role) => Self::Announce { event, role },
            StoredErrand::RemindOwner(event) => Self::RemindOwner(event),
            StoredErrand::Redact(event) => Self::Redact(event),
            StoredErrand::Tell(event) => Self::Tell(event),
            StoredErrand::RemindMember(event) => Self::RemindMember(event),
            StoredErrand::Board => Self::Board,
            StoredErrand::Letter(nth) => Self::Letter(nth),
            StoredErrand::Wave(nth) => Self::Wave(nth),
            StoredErrand::Wrong(nth) => Self::Wrong(nth),
        }
    }
}

/// A row as a record.
pub(in crate::runtime) fn write(row: &Row) -> Record {
    let stored = StoredRow {
        errand: row.errand.into(),
        made: row.made.millis(),
        due: row.due.millis(),
        tries: row.tries,
        ailing: row.ailing.map(Timestamp::millis),
        begun: row.begun,
        dress: match row.dress {
            Dress::Whole => None,
            Dress::Wordless => Some(StoredDress::Wordless),
            Dress::Plain => Some(StoredDress::Plain),
        },
        version: row.version,
    };
    written(VERSION, &stored)
}

/// A row from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Row, Unreadable> {
    let row: StoredRow = stored(key, record, VERSION)?;
    Ok(Row {
        errand: row.errand.into(),
        made: Timestamp::from_millis(row.made),
        due: Timestamp::from_millis(row.due),
        tries: row.tries,
        ailing: row.ailing.map(Timestamp::from_millis),
        begun: row.begun,
        dress: match row.dress {
            None => Dress::Whole,
            Some(StoredDress::Wordless) => Dress::Wordless,
            Some(StoredDress::Plain) => Dress::Plain,
        },
        version: row.version,
    })
}
