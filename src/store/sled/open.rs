//! Opening a store: the ladder from the ordinary way, through reading the log alone, to a refusal that changes nothing.

use std::{fs::File, ops::Bound, path::Path, sync::Arc, thread};

use super::{
    copies::{self, Part},
    disk_guard::{Syncs, Watch},
    folder::{Folder, LOCK_ATTEMPTS, LOCK_PAUSE},
    guarded, spare,
    tally::{self, Answered, Tally},
};
use crate::store::{Batch, Error, Key, META, Record, backend::start, schema};

/// What sled may keep in memory, as it counts: 2 MiB, which are three to four times as many in truth. Its own default is
/// 1 GiB. Opening looks at every record and so fills this, whatever is needed later. It is about a thousand pages of ten
/// records each; what is read again comes from the system's own cache of the file. Of 100,000 sessions a read here and
/// there took 11 us with this much, and 8 with eight times as much.
const CACHE_BYTES: u64 = 2 * 1024 * 1024;

/// While everything is looked through, one record in so many is also looked up by its key, which uses its page once more.
/// sled forgets pages only when those of one in 256 groups were used 64 times, so what is read through once stays in
/// memory whatever the cache may hold: 33 MiB of 100,000 sessions, and half of that with these lookups, which take a
/// tenth of the time of opening (`cargo bench --bench start`).
const LOOKED_UP: usize = 4;

/// An open store. Nothing else sees sled's own handle, so nothing is flushed but by [`Handle::commit`].
pub(super) struct Handle {
    sled: sled::Db,
    watch: Watch,
    answered: Answered,
    tally: Tally,
    /// How many bytes were written since the last flush.
    unflushed: usize,
}

/// A successor is flushed each time that so much was written to it, so that no flush of it takes long.
const FLUSH_BYTES: usize = 512 * 1024;

/// Opens the store, looks through everything in it, and proves that a flush reaches the disk.
///
/// A damaged one is read again from sled's log alone, without the snapshots and settings made from it. If that gives
/// everything that was written, the damaged files stay as a copy. Otherwise they are put back as they were found.
///
/// # Errors
///
/// Those of [`super::Sled::open`].
pub(super) fn climb(folder: &Folder, syncs: &Arc<Syncs>) -> Result<Handle, Error> {
    copies::make(folder)?;
    spare::clear(folder)?;
    let mut handle = match guarded(folder, || open(folder, syncs)) {
        Err(Error::Damaged { place, detail }) => {
            tracing::error!(
                place,
                detail,
                "the store is damaged; reading it from its log alone"
            );
            copies::restore(folder, Part::Log)?;
            repair(folder, syncs)?
        }
        Err(newer @ Error::Newer { .. }) => {
            copies::discard(folder)?;
            return Err(newer);
        }
        opened => {
            let handle = opened?;
            copies::discard(folder)?;
            handle
        }
    };
    handle.probe(folder, syncs)?;
    Ok(handle)
}

/// The second rung: opens what was restored for it, and keeps the copy; or puts everything back.
fn repair(folder: &Folder, syncs: &Arc<Syncs>) -> Result<Handle, Error> {
    let refusal = match guarded(folder, || open(folder, syncs)) {
        Ok(handle) => {
            if let Some(copy) = copies::keep(folder)? {
                tracing::warn!(copy = %copy.display(), "the store is whole again; its damaged files are kept as a copy");
                return Ok(handle);
            }
            super::drop_quietly(handle);
            folder.damaged("it can be repaired, but three copies of damaged files are kept already; move them away")
        }
        Err(Error::Damaged { place, detail }) => {
            let advice = "it was left as it was found; restore a backup";
            Error::Damaged {
                place,
                detail: format!("{detail}; {advice}"),
            }
        }
        Err(other) => other,
    };
    copies::restore(folder, Part::All)?;
    copies::discard(folder)?;
    Err(refusal)
}

/// One attempt, which writes nothing but what sled itself writes.
fn open(folder: &Folder, syncs: &Arc<Syncs>) -> Result<Handle, Error> {
    let mut handle = open_in(folder, &folder.sled(), syncs)?;
    handle.verify(folder)?;
    Ok(handle)
}

/// Opens sled in one of the two folders, as it is.
///
/// # Errors
///
/// Those of [`super::Sled::open`].
pub(super) fn open_in(folder: &Folder, data: &Path, syncs: &Arc<Syncs>) -> Result<Handle, Error> {
    let sled = open_sled(folder, data)?;
    let io = |error| folder.io(error);
    // sled does not sync its settings. The names of all files are synced before the copy goes, and so before any answer.
    File::open(data.join("conf"))
        .and_then(|conf| conf.sync_all())
        .map_err(io)?;
    let watch = File::options()
        .write(true)
        .open(data.join("db"))
        .and_then(|db| Watch::new(db, syncs))
        .map_err(io)?;
    let answered = Answered::open(&folder.answered()).map_err(io)?;
    Ok(Handle {
        sled,
        watch,
        answered,
        tally: Tally::default(),
        unflushed: 0,
    })
}

fn open_sled(folder: &Folder, data: &Path) -> Result<sled::Db, Error> {
    // One tree, no compression, and sled's own flushes in the background as they are by default.
    let config = sled::Config::new().path(data).cache_capacity(CACHE_BYTES);
    for _ in 1..LOCK_ATTEMPTS {
        match config.open() {
            // The folder is ours, so this lock is one that an earlier handle of ours still holds.
            Err(sled::Error::Io(error)) if error.to_string().contains("could not acquire lock") => {
                thread::sleep(LOCK_PAUSE);
            }
            opened => return opened.map_err(|error| folder.sort(error)),
        }
    }
    config.open().map_err(|error| folder.sort(error))
}

impl Handle {
    /// The value under `key`.
    pub(super) fn get(&self, key: &Key) -> sled::Result<Option<Vec<u8>>> {
        Ok(self.sled.get(key.as_bytes())?.map(|value| value.to_vec()))
    }

    /// The first `limit` entries, by key, whose keys begin with `prefix` and lie above `from`.
    ///
    /// # Errors
    ///
    /// When one cannot be read.
    pub(super) fn page(
        &self,
        folder: &Folder,
        prefix: &[u8],
        from: Bound<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error> {
        let mut page = Vec::new();
        let own = tally::key();
        let range = (start(prefix, from), Bound::Unbounded);
        for entry in self.sled.range::<&[u8], _>(range) {
            let (key, value) = entry.map_err(|error| folder.sort(error))?;
            if page.len() == limit || !key.starts_with(prefix) {
                break;
            }
            // The tally is about this very store, and nobody else's.
            if key != own.as_bytes() {
                page.push((Key::from_stored(&key)?, value.to_vec()));
            }
        }
        Ok(page)
    }

    /// What it holds, without counting.
    pub(super) fn tally(&self) -> Tally {
        self.tally
    }

    /// Writes `batch` and its tally as one, and returns when they are on disk.
    ///
    /// # Errors
    ///
    /// When that is not certain. The handle must be dropped then.
    pub(super) fn commit(&mut self, folder: &Folder, batch: &Batch) -> Result<(), Error> {
        let tally = self.apply(folder, batch, self.tally.batches + 1)?;
        self.durable_flush(folder)?;
        self.answered
            .write(tally.batches)
            .map_err(|error| folder.io(error))?;
        self.tally = tally;
        Ok(())
    }

    /// Writes `batch` to a store that nobody is answered from yet; it is on disk once [`Handle::complete`] returns.
    ///
    /// # Errors
    ///
    /// When it may not be written. The handle must be dropped then.
    pub(super) fn fill(&mut self, folder: &Folder, batch: &Batch) -> Result<(), Error> {
        self.tally = self.apply(folder, batch, self.tally.batches + 1)?;
        self.unflushed += batch.bytes();
        if self.unflushed >= FLUSH_BYTES {
            self.durable_flush(folder)?;
            self.unflushed = 0;
        }
        Ok(())
    }

    /// Makes all that was filled in durable, as a store in which so many batches have been written.
    ///
    /// # Errors
    ///
    /// As [`Handle::fill`].
    pub(super) fn complete(&mut self, folder: &Folder, batches: u64) -> Result<(), Error> {
        self.tally = self.apply(folder, &Batch::default(), batches)?;
        self.durable_flush(folder)
    }

    /// Writes `batch` and the tally after it, which is the batch of that number, as one.
    fn apply(&self, folder: &Folder, batch: &Batch, number: u64) -> Result<Tally, Error> {
        let mut tally = self.tally;
        tally.batches = number;
        let mut writes = sled::Batch::default();
        for (key, value) in batch.iter() {
            if let Some(old) = self
                .sled
                .get(key.as_bytes())
                .map_err(|error| folder.sort(error))?
            {
                tally.remove(key.as_bytes(), &old);
            }
            match value {
                Some(value) => {
                    tally.add(key.as_bytes(), value);
                    writes.insert(key.as_bytes(), value);
                }
                None => writes.remove(key.as_bytes()),
            }
        }
        let mut own = Batch::default();
        tally.write(&mut own)?;
        for (key, value) in own.iter() {
            writes.insert(key.as_bytes(), value.unwrap_or_default());
        }
        self.sled
            .apply_batch(writes)
            .map_err(|error| folder.sort(error))?;
        Ok(tally)
    }

    /// Everything written so far is on disk when this returns: the only flush there is.
    fn durable_flush(&self, folder: &Folder) -> Result<(), Error> {
        self.sled.flush().map_err(|error| folder.sort(error))?;
        self.watch.sync().map_err(|error| folder.io(error))
    }

    /// Compares everything that is there with what was written and answered.
    pub(super) fn verify(&mut self, folder: &Folder) -> Result<(), Error> {
        let stored = |key| self.get(&key).map_err(|error| folder.sort(error));
        schema::accept(stored(schema::key())?.as_deref())?;
        let written = Tally::read(stored(tally::key())?.as_deref())?;
        let answered = self.answered.read();
        if answered > written.batches {
            let lost = answered - written.batches;
            return Err(folder.damaged(format!(
                "the last {lost} of {answered} answered batches are missing"
            )));
        }
        let own = tally::key();
        let mut found = Tally::default();
        for (nth, entry) in self.sled.iter().enumerate() {
            let (key, value) = entry.map_err(|error| folder.sort(error))?;
            if nth.is_multiple_of(LOOKED_UP) {
                let there = self.sled.contains_key(&key);
                if !there.map_err(|error| folder.sort(error))? {
                    return Err(folder.damaged("a record does not lie where its key leads"));
                }
            }
            if key != own.as_bytes() {
                Record::decode(&Key::from_stored(&key)?, &value)?;
                found.add(&key, &value);
            }
        }
        if let Some(difference) = written.difference(&found) {
            return Err(folder.damaged(difference));
        }
        self.tally = written;
        Ok(())
    }

    /// Writes something new and demands that this moved the count of real syncs. The number of starts is new each
    /// time; sled may skip writing what is there already.
    fn probe(&mut self, folder: &Folder, syncs: &Syncs) -> Result<(), Error> {
        let key = META.key(b"starts")?;
        let starts = match self.get(&key).map_err(|error| folder.sort(error))? {
            Some(stored) => Record::decode(&key, &stored)?.payload,
            None => Vec::new(),
        };
        let starts = starts
            .first_chunk()
            .map_or(0, |number| u64::from_le_bytes(*number))
            + 1;
        let record = Record {
            version: 1,
            payload: starts.to_le_bytes().to_vec(),
        };
        let mut batch = Batch::default();
        batch.insert(key.clone(), Some(record.encode(&key)?));
        let before = syncs.interposed();
        self.commit(folder, &batch)?;
        // Elsewhere sled syncs the file by itself, and there is no call to stand in for.
        if cfg!(target_os = "linux") && syncs.interposed() == before {
            return Err(folder.not_synced());
        }
        Ok(())
    }
}
