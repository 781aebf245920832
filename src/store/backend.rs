//! What a back end must do: keep bytes under ordered keys, and make a batch durable before saying so.

use std::{collections::BTreeMap, ops::Bound, time::Duration};

use super::{Error, Key};

/// An ordered map of bytes that survives.
///
/// Only the committer's thread calls it, so it needs no locks of its own. Values are opaque: the envelope with version
/// and checksum is made and checked above it.
pub trait Backend: Send {
    /// The value under `key`.
    ///
    /// # Errors
    ///
    /// When the value cannot be read.
    fn get(&self, key: &Key) -> Result<Option<Vec<u8>>, Error>;

    /// The first `limit` entries, by key, whose keys begin with `prefix` and lie above `from`.
    ///
    /// # Errors
    ///
    /// When an entry cannot be read.
    fn scan(
        &self,
        prefix: &[u8],
        from: Bound<&Key>,
        limit: usize,
    ) -> Result<Vec<(Key, Vec<u8>)>, Error>;

    /// Writes the batch, all of it or nothing, and returns when it would survive a power cut.
    ///
    /// # Errors
    ///
    /// When it may not be durable. It may then be there or not, and the handle is good for [`Backend::reopen`] only.
    fn commit(&mut self, batch: &Batch) -> Result<(), Error>;

    /// How long it pays to wait after a commit that so many jobs shared, so that more share the next one. It delays
    /// nobody who comes later than that.
    fn pause(&self, _jobs: usize) -> Duration {
        Duration::ZERO
    }

    /// Drops everything held in memory and reads the durable state afresh.
    ///
    /// # Errors
    ///
    /// When it cannot be opened now; it may be tried again.
    fn reopen(&mut self) -> Result<(), Error>;

    /// How many records there are, without counting them.
    ///
    /// # Errors
    ///
    /// When the store is not open.
    fn records(&self) -> Result<u64, Error>;

    /// Begins an empty successor beside this store; an earlier one that was not finished is dropped.
    ///
    /// # Errors
    ///
    /// When there is no room for it, or it cannot be made. This store goes on as it is.
    fn begin_successor(&mut self) -> Result<(), Error>;

    /// Writes to the successor. It is on disk once [`Backend::succeed`] says so.
    ///
    /// # Errors
    ///
    /// When that failed. The successor is good for [`Backend::drop_successor`] only, and this store goes on as it is.
    fn write_successor(&mut self, part: &Batch) -> Result<(), Error>;

    /// Puts the successor in this store's place, if it holds the same records. Whatever happens meanwhile, the old one
    /// is there or the new one. Returns what takes long and can be done on any thread: deleting the old one, and all
    /// older copies of it.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the successor is not the same: this store goes on. With any other error it is open which
    /// of the two it is, and the handle is good for [`Backend::reopen`] only.
    fn succeed(&mut self) -> Result<Removal, Error>;

    /// Drops the successor, if there is one.
    fn drop_successor(&mut self);
}

/// Deletes a store that was replaced, and all older copies of it, so that none of its bytes is left.
pub type Removal = Box<dyn FnOnce() -> Result<(), Error> + Send>;

/// Writes that take effect together: each key with its new value, or `None` to delete it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Batch {
    writes: BTreeMap<Key, Option<Vec<u8>>>,
    bytes: usize,
}

impl Batch {
    /// Adds a write; the last one for a key counts.
    pub fn insert(&mut self, key: Key, value: Option<Vec<u8>>) {
        self.bytes += key.as_bytes().len() + value.as_ref().map_or(0, Vec::len);
        self.writes.insert(key, value);
    }

    /// What this batch does to `key`: `None` when nothing, `Some(None)` when it deletes it.
    #[must_use]
    pub fn get(&self, key: &Key) -> Option<Option<&[u8]>> {
        self.writes.get(key).map(Option::as_deref)
    }

    /// The writes, ordered by key.
    pub fn iter(&self) -> impl Iterator<Item = (&Key, Option<&[u8]>)> {
        self.writes
            .iter()
            .map(|(key, value)| (key, value.as_deref()))
    }

    /// Whether nothing is to be written.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.writes.is_empty()
    }

    /// How many bytes were put in, overwritten ones included.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.bytes
    }

    /// Adds all writes of `later`, which win over those here.
    pub fn append(&mut self, later: Batch) {
        self.bytes += later.bytes;
        self.writes.extend(later.writes);
    }

    /// Those writes whose keys begin with `prefix` and lie above `from`, by key.
    pub(super) fn range(
        &self,
        prefix: &[u8],
        from: Bound<&Key>,
    ) -> impl Iterator<Item = (&Key, Option<&[u8]>)> {
        range(&self.writes, prefix, from).map(|(key, value)| (key, value.as_deref()))
    }
}

/// The entries of `map` whose keys begin with `prefix` and lie above `from`, by key.
pub(super) fn range<'a, V>(
    map: &'a BTreeMap<Key, V>,
    prefix: &[u8],
    from: Bound<&Key>,
) -> impl Iterator<Item = (&'a Key, &'a V)> {
    map.range::<[u8], _>((start(prefix, from), Bound::Unbounded))
        .take_while(move |(key, _)| key.as_bytes().starts_with(prefix))
}

/// Where a scan begins: at the prefix or at `from`, whichever comes later.
pub(super) fn start<'a>(prefix: &'a [u8], from: Bound<&'a Key>) -> Bound<&'a [u8]> {
    let from = from.map(Key::as_bytes);
    match from {
        Bound::Included(key) | Bound::Excluded(key) if key >= prefix => from,
        Bound::Included(_) | Bound::Excluded(_) | Bound::Unbounded => Bound::Included(prefix),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Prefix;

    #[test]
    fn a_scan_begins_at_the_later_of_prefix_and_key() {
        let key = Prefix::new("m/").numbers([1]);
        assert_eq!(
            start(b"a/", Bound::Excluded(&key)),
            Bound::Excluded(key.as_bytes())
        );
        assert_eq!(
            start(b"m/", Bound::Included(&key)),
            Bound::Included(key.as_bytes())
        );
        assert_eq!(
            start(b"z/", Bound::Excluded(&key)),
            Bound::Included(&b"z/"[..])
        );
        assert_eq!(start(b"m/", Bound::Unbounded), Bound::Included(&b"m/"[..]));
    }

    #[test]
    fn appended_writes_win_and_every_byte_counts() {
        let key = Prefix::new("m/").numbers([1]);
        let mut batch = Batch::default();
        batch.insert(key.clone(), Some(vec![1]));
        let mut later = Batch::default();
        later.insert(key.clone(), None);
        batch.append(later);
        assert_eq!(batch.get(&key), Some(None));
        assert_eq!(batch.bytes(), 21);
        assert_eq!(batch.iter().count(), 1);
    }
}
