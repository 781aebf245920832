//! Another store in the place of the one in a folder, which stays until the new one is proven.

use std::{ops::Bound, path::Path, sync::Arc};

use super::{
    disk_guard::Syncs,
    drop_quietly,
    folder::Folder,
    guarded,
    open::{self, Handle},
    spare,
    tally::Answered,
};
use crate::store::{Batch, Error, Key, Record, schema};

/// A folder in which another store grows. Dropped before [`Replacement::finish`], it leaves the old one as it was.
pub struct Replacement {
    folder: Folder,
    syncs: Arc<Syncs>,
    old: Result<Handle, Error>,
    new: Option<Handle>,
}

impl Replacement {
    /// Claims the folder `path`, opens the store in it as far as it can be opened, and begins an empty one beside it.
    /// A folder that does not exist is made, as an empty store.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] when another process uses it, [`Error::NoSpace`], [`Error::ReadOnly`] or [`Error::Io`]. That
    /// the store in it is damaged or newer is no error here.
    pub fn begin(path: &Path) -> Result<Replacement, Error> {
        let folder = Folder::claim(path)?;
        let syncs = Arc::default();
        let old = match guarded(&folder, || open::climb(&folder, &syncs)) {
            Err(error) if error.spoils_handle() => return Err(error),
            old => old,
        };
        let new = guarded(&folder, || spare::begin(&folder, &syncs));
        let mut begun = Replacement {
            folder,
            syncs,
            old,
            new: None,
        };
        begun.new = Some(new?);
        Ok(begun)
    }

    /// How many records the store has that is to be replaced.
    ///
    /// # Errors
    ///
    /// Why it cannot be read.
    pub fn old_records(&self) -> Result<u64, Error> {
        let old = self.old.as_ref().map_err(Error::clone)?;
        Ok(old.tally().records)
    }

    /// The records of the old store whose keys begin with `prefix`, which must be few.
    ///
    /// # Errors
    ///
    /// Why it cannot be read.
    pub fn old(&self, prefix: &[u8]) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        let old = self.old.as_ref().map_err(Error::clone)?;
        guarded(&self.folder, || {
            old.page(&self.folder, prefix, Bound::Unbounded, usize::MAX)
        })
    }

    /// What the new store holds under a key.
    ///
    /// # Errors
    ///
    /// When it cannot be read.
    pub fn new_value(&self, key: &Key) -> Result<Option<Vec<u8>>, Error> {
        let new = self.new.as_ref().ok_or(Error::Closed)?;
        guarded(&self.folder, || {
            new.get(key).map_err(|error| self.folder.sort(error))
        })
    }

    /// Writes to the new store.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] for a value that is no record, [`Error::Newer`] when it says that a later program wrote it,
    /// or when it cannot be written.
    pub fn write(&mut self, part: &Batch) -> Result<(), Error> {
        for (key, value) in part.iter() {
            if let Some(value) = value {
                Record::decode(key, value)?;
            }
        }
        schema::accept(part.get(&schema::key()).flatten())?;
        let new = self.new.as_mut().ok_or(Error::Closed)?;
        guarded(&self.folder, || new.fill(&self.folder, part))
    }

    /// Opens the new store again as a start does, looks through everything in it, puts it in force, and deletes the
    /// old one with all copies of it.
    ///
    /// # Errors
    ///
    /// When the new store is not what was written, or the disk fails; the old one is in force then.
    pub fn finish(mut self) -> Result<(), Error> {
        let answered = Answered::open(&self.folder.answered())
            .map_err(|error| self.folder.io(error))?
            .read();
        let known = self.old.as_ref().map_or(0, |old| old.tally().batches);
        let mut new = self.new.take().ok_or(Error::Closed)?;
        let folder = &self.folder;
        // It counts on from what was answered, so that a crash right after the switch finds nothing missing.
        let written = guarded(folder, || {
            new.complete(folder, answered.max(known) + 1)?;
            spare::settle(folder)
        })
        .map(|()| new.tally());
        drop_quietly(new);
        let written = written?;
        let proven = guarded(folder, || {
            let mut again = open::open_in(folder, &folder.spare(), &self.syncs)?;
            again.verify(folder)?;
            Ok(again)
        })?;
        let difference = written.difference(&proven.tally());
        drop_quietly(proven);
        if let Some(difference) = difference {
            return Err(self.folder.damaged(difference));
        }
        self.folder.switch()?;
        if let Ok(old) = std::mem::replace(&mut self.old, Err(Error::Closed)) {
            drop_quietly(old);
        }
        spare::remove(self.folder.path(), &self.folder.spare())
    }
}

impl Drop for Replacement {
    fn drop(&mut self) {
        if let Some(new) = self.new.take() {
            drop_quietly(new);
            spare::discard(&self.folder);
        }
    }
}
