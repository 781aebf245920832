//! The file that holds a whole store: the same for every back end, and proof of itself.
//!
//! | part | bytes |
//! |---|---|
//! | head | the line `blueback backup 1`, when it was made (`i64`, ms since 1970), about how many records (`u64`), sum |
//! | a record | `+`, length of the key (`u8`) and of the value (`u16`), key, value with its envelope, sum |
//! | a deletion | `-`, length of the key (`u8`), key, sum |
//! | a failure | `!`, length (`u16`), why the rest is missing, the CRC-32 of this part alone |
//! | the end | `.`, how many records and deletions came (`u64`), sum |
//!
//! Numbers are little-endian. Each sum is the CRC-32 of everything before it, so parts that are changed, missing, doubled
//! or in another order are found where they are. Later parts count: a record that was changed while the copy was made
//! comes again, or is deleted. Without its end a file is no backup.

mod read;
mod write;

pub use read::{Entry, Reader};
pub use write::{Chunks, chunks, failure, refusal};

/// The first line; the number is the format.
const HEAD: &[u8] = b"blueback backup 1\n";

/// What every format begins with.
const FAMILY: &[u8] = b"blueback backup ";

const RECORD: u8 = b'+';
const DELETION: u8 = b'-';
const FAILURE: u8 = b'!';
const END: u8 = b'.';

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{Batch, Error, Prefix, Record};

    const THING: Prefix = Prefix::new("t/");

    fn part(numbers: &[u64], value: Option<u8>) -> Batch {
        let mut batch = Batch::default();
        for number in numbers {
            let key = THING.numbers([*number]);
            let record = value.map(|byte| Record {
                version: 1,
                payload: vec![byte; 40],
            });
            let stored = record.map(|record| record.encode(&key).unwrap());
            batch.insert(key, stored);
        }
        batch
    }

    /// A backup of three records, one of them changed and one deleted while it was made.
    fn whole() -> Vec<u8> {
        let (mut sink, mut chunks) = chunks(crate::ids::Timestamp::from_millis(77));
        sink.begin(3).unwrap();
        sink.write(&part(&[1, 2, 3], Some(1))).unwrap();
        sink.write(&part(&[2], Some(2))).unwrap();
        sink.write(&part(&[1], None)).unwrap();
        sink.finish().unwrap();
        drop(sink);
        let mut bytes = Vec::new();
        while let Some(chunk) = chunks.try_next() {
            bytes.extend(chunk);
        }
        bytes
    }

    fn read(bytes: &[u8]) -> Result<Vec<Entry>, Error> {
        let mut reader = Reader::new(bytes, "a.backup".as_ref())?;
        let mut entries = Vec::new();
        while let Some(entry) = reader.next_entry()? {
            entries.push(entry);
        }
        Ok(entries)
    }

    #[test]
    fn what_was_written_comes_back_in_its_order() {
        let bytes = whole();
        let entries = read(&bytes).unwrap();
        let seen: Vec<_> = entries
            .iter()
            .map(|entry| (entry.key.clone(), entry.value.is_some()))
            .collect();
        let keys = [1, 2, 3, 2, 1].map(|number| THING.numbers([number]));
        assert_eq!(
            seen,
            keys.into_iter()
                .zip([true, true, true, true, false])
                .collect::<Vec<_>>()
        );
        let reader = Reader::new(&bytes[..], "a.backup".as_ref()).unwrap();
        assert_eq!((reader.made().millis(), reader.about()), (77, 3));
    }

    #[test]
    fn every_flipped_bit_and_every_cut_is_damage() {
        let bytes = whole();
        for bit in 0..bytes.len() * 8 {
            let mut flipped = bytes.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(read(&flipped).is_err(), "bit {bit}");
        }
        for end in 0..bytes.len() {
            assert!(read(&bytes[..end]).is_err(), "{end} bytes");
        }
        let doubled = [&bytes[..], &bytes[..]].concat();
        assert!(read(&doubled).is_err(), "something follows the end");
    }

    #[test]
    fn a_later_format_is_named_and_a_failure_is_told() {
        let later = whole();
        let later = [b"blueback backup 2\n", &later[HEAD.len()..]].concat();
        let newer = read(&later).unwrap_err();
        assert!(
            matches!(newer, Error::Newer { found: 2, known: 1 }),
            "{newer}"
        );
        let told = read(&refusal("the disk is on fire"))
            .unwrap_err()
            .to_string();
        assert!(told.contains("the disk is on fire"), "{told}");
    }

    #[test]
    fn a_reader_that_does_not_read_ends_the_copy_and_not_the_memory() {
        let (mut sink, _chunks) = chunks(crate::ids::Timestamp::from_millis(0));
        sink.begin(0).unwrap();
        let numbers: Vec<u64> = (0..4000).collect();
        let failed = (0..400).find_map(|_| sink.write(&part(&numbers, Some(1))).err());
        assert!(failed.unwrap().to_string().contains("too slow"));
        // The next write tells it again, so a copy cannot wait for ever.
        assert!(sink.ready() && sink.write(&part(&[1], None)).is_err());
    }
}
