//! What was done at a desk, as it is stored under an interaction's id for when it is delivered again.
//!
//! It lies beside the replies of sessions, which have versions 1 and 3; this is version 2: `["sent",12]`.

use serde::{Deserialize, Serialize};

use crate::ids::CaseNumber;
use crate::runtime::records::{Unreadable, malformed, written};
use crate::store::{Key, Record};

/// The version that is written, and the only one of this kind.
const VERSION: u8 = 2;
/// The versions of replies.
const REPLY: [u8; 2] = [1, 3];

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::runtime) enum Deed {
    /// A member handed over.
    HandedOver,
    /// A member answered or added something.
    Answered,
    /// A member told how a step went, that it works, that they do not need it, or opened it again.
    Moved,
    /// A member rated.
    Rated,
    Claimed,
    HandedBack,
    Sent,
    Suggested,
    Noted,
    Prioritised,
    Solved,
    Closed,
    Reopened,
}

/// A deed as a record.
pub(in crate::runtime) fn write(deed: Deed, case: CaseNumber) -> Record {
    written(VERSION, &(deed, case.0))
}

/// A deed from a record; none where it is the reply of a session.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(
    key: &Key,
    record: &Record,
) -> Result<Option<(Deed, CaseNumber)>, Unreadable> {
    match record.version {
        version if REPLY.contains(&version) => Ok(None),
        VERSION => {
            let (deed, case): (Deed, u32) =
                serde_json::from_slice(&record.payload).map_err(|e| malformed(key, record, e))?;
            Ok(Some((deed, CaseNumber(case))))
        }
        found => Err(Unreadable::Newer {
            key: key.clone(),
            found,
            known: REPLY[1],
        }),
    }
}
