//! A count and a sum over all records, and how far the store has been answered: what sled does not notice missing.
//!
//! sled takes a damaged end of its file for a write that was cut off, and a damaged segment for a free one. Both are
//! silent losses. The tally is written in every batch and covers every other record, so what is there can be compared
//! with what should be. It is lost itself when the end of the file is, hence its number is also kept outside: the file
//! `answered` is written, unsynced, after each flush. What the number in it says was flushed before it was written.
//! So the file may be behind the store after a power cut, and never before it, unless something was lost.

use std::{
    fs::{File, OpenOptions},
    io,
    os::unix::fs::FileExt,
    path::Path,
};

use crate::store::{Batch, Error, Key, META, Record};

/// What the store holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// How many batches there were.
    pub(super) batches: u64,
    /// How many records there are, without the tally's own.
    pub(super) records: u64,
    /// The sum, modulo 2^64, of a checksum of each.
    sum: u64,
}

impl Tally {
    /// Counts a record.
    pub(super) fn add(&mut self, key: &[u8], value: &[u8]) {
        self.records = self.records.wrapping_add(1);
        self.sum = self.sum.wrapping_add(checksum(key, value));
    }

    /// Stops counting a record.
    pub(super) fn remove(&mut self, key: &[u8], value: &[u8]) {
        self.records = self.records.wrapping_sub(1);
        self.sum = self.sum.wrapping_sub(checksum(key, value));
    }

    /// How `found`, which was counted, differs from this, which was written; `None` when it does not.
    pub(super) fn difference(&self, found: &Tally) -> Option<String> {
        if self.records != found.records {
            Some(format!(
                "{} records were written and {} are there",
                self.records, found.records
            ))
        } else if self.sum != found.sum {
            Some("a record is not the one that was written last".to_owned())
        } else {
            None
        }
    }

    /// Adds the tally to the batch that it describes.
    ///
    /// # Errors
    ///
    /// None in practice; the record is small.
    pub(super) fn write(&self, batch: &mut Batch) -> Result<(), Error> {
        let key = key();
        let payload = [self.batches, self.records, self.sum]
            .iter()
            .flat_map(|number| number.to_le_bytes())
            .collect();
        let stored = Record {
            version: 1,
            payload,
        }
        .encode(&key)?;
        batch.insert(key, Some(stored));
        Ok(())
    }

    /// Reads what [`Tally::write`] wrote. A store without one is new.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`].
    pub(super) fn read(stored: Option<&[u8]>) -> Result<Tally, Error> {
        let Some(stored) = stored else {
            return Ok(Tally::default());
        };
        let key = key();
        let payload = Record::decode(&key, stored)?.payload;
        let (numbers, _) = payload.as_chunks::<8>();
        let &[batches, records, sum] = numbers else {
            let detail = "it is not a tally".to_owned();
            return Err(Error::Damaged {
                place: format!("the record {key}"),
                detail,
            });
        };
        let number = u64::from_le_bytes;
        Ok(Tally {
            batches: number(batches),
            records: number(records),
            sum: number(sum),
        })
    }
}

/// Where the tally lies.
pub(super) fn key() -> Key {
    META.key(b"tally").expect("the key is short")
}

fn checksum(key: &[u8], value: &[u8]) -> u64 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(key);
    sum.update(value);
    u64::from(sum.finalize())
}

/// The file that says how many batches have been answered: that number and its checksum.
pub(super) struct Answered(File);

impl Answered {
    /// Opens or creates it.
    ///
    /// # Errors
    ///
    /// What the system reports.
    pub(super) fn open(path: &Path) -> io::Result<Answered> {
        OpenOptions::new()
            .create(true)
            .truncate(false)
            .read(true)
            .write(true)
            .open(path)
            .map(Answered)
    }

    /// The number; 0 when it is new or was cut off by a power cut, for it is written without a sync.
    pub(super) fn read(&self) -> u64 {
        let mut stored = [0; 12];
        match self.0.read_exact_at(&mut stored, 0) {
            Ok(()) => parse(stored),
            Err(_) => 0,
        }
    }

    /// Writes the number, in one piece, so that a killed process leaves the old one or the new one.
    ///
    /// # Errors
    ///
    /// What the system reports.
    pub(super) fn write(&self, batches: u64) -> io::Result<()> {
        self.0.write_all_at(&format(batches), 0)
    }
}

fn format(batches: u64) -> [u8; 12] {
    let mut stored = [0; 12];
    let (number, sum) = stored.split_at_mut(8);
    number.copy_from_slice(&batches.to_le_bytes());
    sum.copy_from_slice(&crc32fast::hash(number).to_le_bytes());
    stored
}

fn parse(stored: [u8; 12]) -> u64 {
    let batches = stored
        .first_chunk()
        .map_or(0, |number| u64::from_le_bytes(*number));
    if format(batches) == stored {
        batches
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_and_removed_in_any_order_leaves_nothing() {
        let mut tally = Tally::default();
        tally.add(b"a", b"1");
        tally.add(b"b", b"2");
        tally.remove(b"a", b"1");
        tally.remove(b"b", b"2");
        assert_eq!(tally, Tally::default());
    }

    #[test]
    fn a_missing_and_an_older_record_are_both_noticed() {
        let (mut written, mut older, empty) =
            (Tally::default(), Tally::default(), Tally::default());
        written.add(b"a", b"new");
        older.add(b"a", b"old");
        assert_eq!(written.difference(&written), None);
        assert!(written.difference(&older).unwrap().contains("written last"));
        assert!(
            written
                .difference(&empty)
                .unwrap()
                .contains("1 records were written and 0 are there")
        );
    }

    #[test]
    fn a_tally_comes_back_from_its_batch() {
        let tally = Tally {
            batches: 3,
            records: 2,
            sum: 1,
        };
        let mut batch = Batch::default();
        tally.write(&mut batch).unwrap();
        assert_eq!(Tally::read(batch.get(&key()).unwrap()).unwrap(), tally);
        assert_eq!(Tally::read(None).unwrap(), Tally::default());
        assert!(Tally::read(Some(b"nonsense")).is_err());
    }

    #[test]
    fn the_number_answered_is_kept_and_half_a_number_is_none() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let answered = Answered::open(file.path()).unwrap();
        assert_eq!(answered.read(), 0);
        answered.write(77).unwrap();
        assert_eq!(Answered::open(file.path()).unwrap().read(), 77);
        file.as_file().set_len(7).unwrap();
        assert_eq!(answered.read(), 0);
        file.as_file().set_len(12).unwrap();
        assert_eq!(answered.read(), 0);
    }
}
