//! That somebody had everything about them erased, as it is stored under their fingerprint: when, and how far it has come.

use serde::{Deserialize, Serialize};

use super::fingerprint::{BYTES, Fingerprint};
use super::{Unreadable, stored, written};
use crate::ids::Timestamp;
use crate::store::{Error, Key, META, Prefix, Record};

/// Erasures, by fingerprint; and the key of the fingerprints.
pub const ERASURES: Prefix = Prefix::new("e/");

/// The version that is written.
const VERSION: u8 = 1;

/// That somebody had everything about them erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) struct Erasure {
    /// When they wished it. What came later is not meant.
    pub(in crate::runtime) at: Timestamp,
    /// How far it has come.
    pub(in crate::runtime) stage: Stage,
}

/// How far an erasure has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::runtime) enum Stage {
    /// It was wished; some of it may be done.
    Begun,
    /// No record holds anything of them.
    Done,
    /// Nor does any file: the store was written anew since.
    Purged,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredErasure {
    at: i64,
    stage: Stage,
}

/// Where an erasure lies.
pub(in crate::runtime) fn key(who: &Fingerprint) -> Result<Key, Error> {
    ERASURES.key(who)
}

/// Whose erasure lies there; none for the key of the fingerprints.
pub(in crate::runtime) fn whose(key: &Key) -> Option<Fingerprint> {
    let bytes: [u8; BYTES] = key.after(&ERASURES)?.try_into().ok()?;
    Some(bytes)
}

/// An erasure as a record.
pub(in crate::runtime) fn write(erasure: Erasure) -> Record {
    let (at, stage) = (erasure.at.millis(), erasure.stage);
    written(VERSION, &StoredErasure { at, stage })
}

/// An erasure from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Erasure, Unreadable> {
    let erasure: StoredErasure = stored(key, record, VERSION)?;
    Ok(Erasure {
        at: Timestamp::from_millis(erasure.at),
        stage: erasure.stage,
    })
}

/// Where it is written that the store was restored from a copy, in which somebody may be whose data was erased since. What
/// the record says does not matter.
pub fn restored_key() -> Key {
    META.key(b"restored").expect("the key is short")
}
