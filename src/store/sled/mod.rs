//! The store on one machine's disk: sled 0.34.7, under guard.
//!
//! sled as published does not keep its promise on Linux: its flush asks for `sync_file_range`, which leaves file size
//! and drive cache unsynced, and one power cut in five damaged a store (store facts, section 2.4). What this module
//! does about that and about sled's other defects:
//!
//! - [`disk_guard`] turns that call into `fdatasync`, and every flush is followed by one on a second handle. Every
//!   start proves by a count that the first of the two works in this very build.
//! - Only blocking flushes are used, from one thread: seven asynchronous ones block sled for ever.
//! - Half-written snapshots are deleted before opening, opening runs under `catch_unwind` and over a copy of the files,
//!   and a store that does not open is read again from the log alone, or put back as it was found.
//! - Everything is in one tree, for a batch is atomic within one tree only, and no record is large enough to go to
//!   a file of its own, which sled never syncs.
//! - A count and a sum over all records travel with each batch, and a file beside sled says how far it
//!   had been answered, so what sled silently drops from a damaged file is noticed.

mod copies;
pub mod disk_guard;
mod folder;
mod open;
mod replacement;
mod spare;
mod tally;

use std::{
    ops::Bound,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    sync::Arc,
    time::Duration,
};

use self::{disk_guard::Syncs, folder::Folder, open::Handle};
use super::{Backend, Batch, Error, Key, Removal};

pub use replacement::Replacement;

/// The pause after a commit of one job, and the longest. A commit wakes all of sled's seven threads twice and asks the
/// disk three times, which costs more than anything else in an answer unless several share it. The pause grows with
/// those who shared the last one: where a thousand people a second answer, a dozen do, and who comes alone
/// hardly waits. Nobody notices that an answer takes so much longer. PostgreSQL's `commit_delay` is the same.
const PAUSE: Duration = Duration::from_millis(4);
const LONGEST_PAUSE: Duration = Duration::from_millis(12);

/// The back end over a folder.
pub struct Sled {
    folder: Folder,
    syncs: Arc<Syncs>,
    /// Absent after a failure, until opened again.
    handle: Option<Handle>,
    /// What is to take its place.
    successor: Option<Handle>,
}

impl Sled {
    /// Opens the store in the folder `path`, and creates it when its parent exists.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`] when another process has it, [`Error::NoSpace`] with less than 64 MiB free,
    /// [`Error::ReadOnly`], [`Error::Damaged`], [`Error::Newer`], [`Error::NotSynced`] when flushes do not reach the
    /// disk in this build, [`Error::Io`] for anything else.
    pub fn open(path: impl AsRef<Path>) -> Result<Sled, Error> {
        let folder = Folder::claim(path.as_ref())?;
        let syncs = Arc::default();
        let handle = Some(guarded(&folder, || open::climb(&folder, &syncs))?);
        Ok(Sled {
            folder,
            syncs,
            handle,
            successor: None,
        })
    }

    /// Counts the syncs of the store's file, from before the first write and across reopening.
    #[must_use]
    pub fn syncs(&self) -> Arc<Syncs> {
        Arc::clone(&self.syncs)
    }

    fn handle(&self) -> Result<&Handle, Error> {
        self.handle.as_ref().ok_or(Error::Closed)
    }

    fn close(&mut self) {
        drop_quietly(self.handle.take());
    }
}

/// sled syncs when it is dropped and panics when that fails. Everything answered is on disk already, so that failure
/// concerns nobody.
fn drop_quietly<T>(sled: T) {
    if catch_unwind(AssertUnwindSafe(|| drop(sled))).is_err() {
        tracing::warn!("sled could not be closed properly; what was answered is on disk");
    }
}

/// Runs `work`, which calls sled, and turns a panic of sled's into the error it should have been.
fn guarded<T>(folder: &Folder, work: impl FnOnce() -> Result<T, Error>) -> Result<T, Error> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(folder.damaged("sled met something on disk that it cannot read")))
}

impl Backend for Sled {
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, Error> {
        let handle = self.handle()?;
        guarded(&self.folder, || {
            handle.get(key).map_err(|error| self.folder.sort(error))
        })
    }

    fn scan(
        &self,
        prefix: &[u8],
        from: Bound<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        let handle = self.handle()?;
        guarded(&self.folder, || {
            handle.page(&self.folder, prefix, from, limit)
        })
    }

    fn commit(&mut self, batch: &Batch) -> Result<(), Error> {
        let handle = self.handle.as_mut().ok_or(Error::Closed)?;
        guarded(&self.folder, || handle.commit(&self.folder, batch))
    }

    fn pause(&self, jobs: usize) -> Duration {
        PAUSE
            .saturating_mul(u32::try_from(jobs).unwrap_or(u32::MAX))
            .min(LONGEST_PAUSE)
    }

    fn reopen(&mut self) -> Result<(), Error> {
        self.close();
        self.drop_successor();
        self.folder.look_again()?;
        self.handle = Some(guarded(&self.folder, || {
            open::climb(&self.folder, &self.syncs)
        })?);
        Ok(())
    }

    fn records(&self) -> Result<u64, Error> {
        Ok(self.handle()?.tally().records)
    }

    fn begin_successor(&mut self) -> Result<(), Error> {
        self.drop_successor();
        self.successor = Some(guarded(&self.folder, || {
            spare::begin(&self.folder, &self.syncs)
        })?);
        Ok(())
    }

    fn write_successor(&mut self, part: &Batch) -> Result<(), Error> {
        let successor = self.successor.as_mut().ok_or(Error::Closed)?;
        guarded(&self.folder, || successor.fill(&self.folder, part))
    }

    fn succeed(&mut self) -> Result<Removal, Error> {
        let written = self.handle()?.tally();
        let mut successor = self.successor.take().ok_or(Error::Closed)?;
        let completed = guarded(&self.folder, || {
            // What is answered counts on from here, so that a crash before the next answer finds nothing missing.
            successor.complete(&self.folder, written.batches + 1)?;
            spare::settle(&self.folder)
        });
        if let Err(error) = completed {
            self.successor = Some(successor);
            return Err(Error::NotRewritten {
                cause: Arc::new(error),
            });
        }
        if let Some(difference) = written.difference(&successor.tally()) {
            self.successor = Some(successor);
            let difference = format!("the rewritten store is not the same: {difference}");
            return Err(self.folder.damaged(difference));
        }
        self.folder.switch()?;
        let old = self.handle.replace(successor);
        let folder = self.folder.path().to_owned();
        let spare = self.folder.spare();
        Ok(Box::new(move || {
            drop_quietly(old);
            spare::remove(&folder, &spare)
        }))
    }

    fn drop_successor(&mut self) {
        if let Some(successor) = self.successor.take() {
            drop_quietly(successor);
            spare::discard(&self.folder);
        }
    }
}

impl Drop for Sled {
    fn drop(&mut self) {
        self.drop_successor();
        self.close();
    }
}
