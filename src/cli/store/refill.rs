//! Another content for a store: written beside the old one, proven, and only then put in its place.

use std::path::Path;

use crate::cli::failure::{Failure, Kind};
use crate::ids::Timestamp;
use crate::runtime::{ERASURES, restored_key};
use crate::store::sled::Replacement;
use crate::store::{Batch, Error, Key, META, Record};

/// So many bytes are written at once.
const PART: usize = 256 * 1024;

/// What can be said about the old store.
#[derive(Debug, clap::Args)]
pub(super) struct OldStore {
    /// Go on although the old store cannot be read, and with it what people have erased since
    #[arg(long)]
    without_erasures: bool,
}

/// A store being filled.
pub(super) struct Refill {
    replacement: Replacement,
    part: Batch,
}

/// What came of it.
pub(super) struct Filled {
    /// How many records the old store had, if it could be read.
    pub(super) before: Option<u64>,
    /// How many erasures were carried over.
    pub(super) erasures: usize,
}

impl Refill {
    /// Begins; the old store stays in force until [`Refill::finish`].
    pub(super) fn begin(data: &Path, args: &OldStore) -> Result<Self, Failure> {
        let replacement = Replacement::begin(data).map_err(|error| {
            if matches!(error, Error::Locked { .. }) {
                Failure::from(error).hint("stop the bot first")
            } else {
                error.into()
            }
        })?;
        if let Err(error) = replacement.old_records()
            && !args.without_erasures
        {
            return Err(Failure::new(Kind::Store, error).hint(
                "what people have erased since the backup cannot be read either; --without-erasures goes on all the same",
            ));
        }
        Ok(Self {
            replacement,
            part: Batch::default(),
        })
    }

    /// Puts a record there, or takes it away again.
    pub(super) fn put(&mut self, key: Key, value: Option<Vec<u8>>) -> Result<(), Failure> {
        self.part.insert(key, value);
        if self.part.bytes() >= PART {
            self.replacement.write(&std::mem::take(&mut self.part))?;
        }
        Ok(())
    }

    /// Carries over what was erased, notes that this comes from a copy made then, proves the new store and puts it in
    /// force.
    pub(super) fn finish(mut self, made: Timestamp) -> Result<Filled, Failure> {
        self.replacement.write(&std::mem::take(&mut self.part))?;
        let before = self.replacement.old_records().ok();
        let mut carried = Batch::default();
        let mut erasures = 0;
        if before.is_some() {
            for (key, value) in self.replacement.old(ERASURES.as_bytes())? {
                carried.insert(key, Some(value));
                erasures += 1;
            }
            // Among these is the secret by which erasures are recognised.
            for (key, value) in self.replacement.old(META.as_bytes())? {
                if self.replacement.new_value(&key)?.is_none() {
                    carried.insert(key, Some(value));
                }
            }
        }
        let restored = restored_key();
        let record = Record {
            version: 1,
            payload: made.millis().to_le_bytes().to_vec(),
        };
        let stored = record.encode(&restored)?;
        carried.insert(restored, Some(stored));
        self.replacement.write(&carried)?;
        self.replacement.finish()?;
        Ok(Filled { before, erasures })
    }
}

impl Filled {
    /// Says what came of it.
    pub(super) fn say(&self, records: u64, from: &Path) -> Result<(), Failure> {
        let replaced = match self.before {
            Some(before) => format!("in the place of {before}"),
            None => "in the place of a store that could not be read".to_owned(),
        };
        let erasures = self.erasures;
        super::say(&format!(
            "{}: {records} records read, {replaced}; {erasures} erasures carried over, applied at the next start",
            from.display()
        ))
    }
}
