//! Who may open no case, as it is stored: by whom it was decided, and when.

use serde::{Deserialize, Serialize};

use super::{block_key, erased_block_key};
use crate::ids::{GuildId, Timestamp, UserId};
use crate::runtime::records::fingerprint::Fingerprints;
use crate::runtime::records::{Unreadable, stored, written};
use crate::store::{Error, Key, Record, Transaction};

/// The version that is written. That there is a record says all that is asked of somebody who comes.
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

/// Who decided a block, and when, from a record.
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

/// Whether a person may open no case on a server. That they had their data erased since does not matter.
pub(in crate::runtime) fn stands(
    records: &Transaction<'_>,
    guild: GuildId,
    user: UserId,
) -> Result<bool, Error> {
    if records.get(&block_key(guild, user))?.is_some() {
        return Ok(true);
    }
    let Some(fingerprints) = Fingerprints::load(records)? else {
        return Ok(false);
    };
    let key = erased_block_key(guild, &fingerprints.of(user))?;
    Ok(records.get(&key)?.is_some())
}

/// Lets a person open cases again.
pub(in crate::runtime) fn lift(
    records: &mut Transaction<'_>,
    guild: GuildId,
    user: UserId,
) -> Result<(), Error> {
    records.delete(block_key(guild, user));
    if let Some(fingerprints) = Fingerprints::load(records)? {
        records.delete(erased_block_key(guild, &fingerprints.of(user))?);
    }
    Ok(())
}
