//! What a job sees: the durable state, the writes of the jobs before it in its batch, and its own.

use std::{cell::OnceCell, collections::BTreeMap, ops::Bound};

use super::{Backend, Batch, Error, Key, Record};

/// One job's view of the store. Its writes count only if the job returns `Ok`.
pub struct Transaction<'a> {
    backend: &'a dyn Backend,
    earlier: &'a Batch,
    own: Batch,
    spoilt: &'a OnceCell<Error>,
}

impl<'a> Transaction<'a> {
    /// A view of `backend` under the writes of `earlier`. An error that spoils the handle is also left in `spoilt`,
    /// because the job may not pass it on.
    pub(super) fn new(
        backend: &'a dyn Backend,
        earlier: &'a Batch,
        spoilt: &'a OnceCell<Error>,
    ) -> Transaction<'a> {
        Transaction {
            backend,
            earlier,
            own: Batch::default(),
            spoilt,
        }
    }

    /// The record under `key`.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when it is not what was written, or whatever reading the disk reports.
    pub fn get(&self, key: &Key) -> Result<Option<Record>, Error> {
        let stored = match self.own.get(key).or_else(|| self.earlier.get(key)) {
            Some(written) => {
                return written
                    .map(|stored| Record::decode(key, stored))
                    .transpose();
            }
            None => self.backend.get(key),
        };
        self.note(stored)?
            .map(|stored| Record::decode(key, &stored))
            .transpose()
    }

    /// The first `limit` records, by key, whose keys begin with `prefix` and lie above `from`.
    ///
    /// The next page starts at `Bound::Excluded(&last_key)`. The whole page is held in memory.
    ///
    /// # Errors
    ///
    /// As [`Transaction::get`], for any record of the page.
    pub fn scan(
        &self,
        prefix: &[u8],
        from: Bound<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, Record)>, Error> {
        let written: BTreeMap<&Key, Option<&[u8]>> = self
            .earlier
            .range(prefix, from)
            .chain(self.own.range(prefix, from))
            .collect();
        // Each write can take away at most one stored entry, so with this many the page is full if there are enough.
        let stored = self
            .backend
            .scan(prefix, from, limit.saturating_add(written.len()));
        let mut page: BTreeMap<Key, Option<Vec<u8>>> = self
            .note(stored)?
            .into_iter()
            .map(|(key, value)| (key, Some(value)))
            .collect();
        page.extend(
            written
                .into_iter()
                .map(|(key, value)| (key.clone(), value.map(<[u8]>::to_vec))),
        );
        page.into_iter()
            .filter_map(|(key, value)| Some((key, value?)))
            .take(limit)
            .map(|(key, value)| Record::decode(&key, &value).map(|record| (key, record)))
            .collect()
    }

    /// Writes `record` under `key`, over what was there.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] when it is larger than [`RECORD_BYTES`](super::RECORD_BYTES) on disk.
    pub fn put(&mut self, key: Key, record: Record) -> Result<(), Error> {
        let stored = record.encode(&key)?;
        self.own.insert(key, Some(stored));
        Ok(())
    }

    /// Deletes what is under `key`, if anything is.
    pub fn delete(&mut self, key: Key) {
        self.own.insert(key, None);
    }

    /// What the job wrote.
    pub(super) fn into_writes(self) -> Batch {
        self.own
    }

    fn note<T>(&self, read: Result<T, Error>) -> Result<T, Error> {
        read.inspect_err(|error| {
            if error.spoils_handle() {
                // Only the first counts; the later ones follow from it.
                let _ = self.spoilt.set(error.clone());
            }
        })
    }
}
