//! Records: a versioned payload, and the envelope that shows on reading whether it is still what was written.

use super::{Error, Key};

/// The most bytes a record may have on disk, envelope included: 6 KiB.
///
/// sled moves pages above 128 KiB into separate files that it never syncs. A page splits above 16 records, so records
/// of this size stay clear of that by a quarter (store facts, section 1.3, point 4).
pub const RECORD_BYTES: usize = 6 * 1024;

/// Version (1 byte) and checksum (4 bytes).
const ENVELOPE_BYTES: usize = 5;

/// One stored value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// The format of the payload, counted by whoever writes it, so that old records stay readable.
    pub version: u8,
    /// The content, at most [`RECORD_BYTES`] with the envelope; opaque to the store.
    pub payload: Vec<u8>,
}

impl Record {
    /// As it lies on disk: `version u8 | crc32 u32 little-endian | payload`.
    ///
    /// The checksum covers the key too, so a record that turns up under another key is damage as well.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] when that is more than [`RECORD_BYTES`].
    pub fn encode(&self, key: &Key) -> Result<Vec<u8>, Error> {
        let bytes = ENVELOPE_BYTES + self.payload.len();
        if bytes > RECORD_BYTES {
            return Err(Error::TooLarge {
                what: format!("the record {key}"),
                bytes,
                most: RECORD_BYTES,
            });
        }
        let mut stored = Vec::with_capacity(bytes);
        stored.push(self.version);
        stored.extend(checksum(key, self.version, &self.payload).to_le_bytes());
        stored.extend(&self.payload);
        Ok(stored)
    }

    /// Back from disk.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the bytes are not what was written under this key.
    pub fn decode(key: &Key, stored: &[u8]) -> Result<Record, Error> {
        let damaged = |detail: &str| Error::Damaged {
            place: format!("the record {key}"),
            detail: detail.to_owned(),
        };
        let Some((&[version, a, b, c, d], payload)) = stored.split_first_chunk::<ENVELOPE_BYTES>()
        else {
            return Err(damaged("it is shorter than its envelope"));
        };
        if u32::from_le_bytes([a, b, c, d]) != checksum(key, version, payload) {
            return Err(damaged("its checksum does not match"));
        }
        Ok(Record {
            version,
            payload: payload.to_vec(),
        })
    }
}

fn checksum(key: &Key, version: u8, payload: &[u8]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(key.as_bytes());
    sum.update(&[version]);
    sum.update(payload);
    sum.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Prefix;

    const THING: Prefix = Prefix::new("t/");

    fn record(bytes: usize) -> Record {
        Record {
            version: 3,
            payload: vec![0xa5; bytes],
        }
    }

    #[test]
    fn a_record_comes_back_as_it_was() {
        let key = THING.numbers([1]);
        for bytes in [0, 1, 400, RECORD_BYTES - ENVELOPE_BYTES] {
            let stored = record(bytes).encode(&key).unwrap();
            assert_eq!(Record::decode(&key, &stored).unwrap(), record(bytes));
        }
    }

    #[test]
    fn a_record_above_the_cap_is_refused_by_name() {
        let error = record(RECORD_BYTES - ENVELOPE_BYTES + 1)
            .encode(&THING.numbers([1]))
            .unwrap_err();
        assert!(error.to_string().contains("t/0000000000000001"), "{error}");
    }

    #[test]
    fn every_flipped_bit_every_cut_and_a_wrong_key_are_damage() {
        let key = THING.numbers([1]);
        let stored = record(20).encode(&key).unwrap();
        for bit in 0..stored.len() * 8 {
            let mut flipped = stored.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            assert!(
                matches!(Record::decode(&key, &flipped), Err(Error::Damaged { .. })),
                "bit {bit}"
            );
        }
        for bytes in 0..stored.len() {
            assert!(
                matches!(
                    Record::decode(&key, &stored[..bytes]),
                    Err(Error::Damaged { .. })
                ),
                "{bytes} bytes"
            );
        }
        assert!(matches!(
            Record::decode(&THING.numbers([2]), &stored),
            Err(Error::Damaged { .. })
        ));
    }
}
