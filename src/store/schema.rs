//! Which format a store has, so that an older program does not read what a newer one wrote.

use super::{Backend, Batch, Error, Key, Prefix, Record};

/// The prefix of the store's own records: `schema`, and what a back end keeps about itself.
pub const META: Prefix = Prefix::new("m/");

/// The format that this program writes: 1, with keys and envelopes as in this module.
pub const SCHEMA: u32 = 1;

/// Checks the format of `backend`, and writes it down when the store is new.
///
/// # Errors
///
/// [`Error::Newer`] when a later program wrote the store, and whatever the back end reports.
pub(super) fn ensure(backend: &mut dyn Backend) -> Result<(), Error> {
    let key = key();
    if accept(backend.get(&key)?.as_deref())? {
        return Ok(());
    }
    let record = Record {
        version: 1,
        payload: SCHEMA.to_le_bytes().to_vec(),
    };
    let mut batch = Batch::default();
    batch.insert(key.clone(), Some(record.encode(&key)?));
    backend.commit(&batch)
}

/// Whether there is a format at all, when it is one that this program reads.
///
/// # Errors
///
/// [`Error::Newer`] or [`Error::Damaged`].
pub(super) fn accept(stored: Option<&[u8]>) -> Result<bool, Error> {
    let Some(stored) = stored else {
        return Ok(false);
    };
    let key = key();
    let record = Record::decode(&key, stored)?;
    let found = match <[u8; 4]>::try_from(record.payload.as_slice()) {
        Ok(bytes) if record.version == 1 => u32::from_le_bytes(bytes),
        // Only a later program can have written this record in a way of its own.
        Ok(_) | Err(_) => u32::MAX,
    };
    if found > SCHEMA {
        return Err(Error::Newer {
            found,
            known: SCHEMA,
        });
    }
    Ok(true)
}

/// Where the format is written down.
pub(super) fn key() -> Key {
    META.key(b"schema").expect("the key is short")
}
