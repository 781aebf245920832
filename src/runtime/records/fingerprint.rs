//! Fingerprints: what is remembered of a person whose data was erased. Whoever has the fingerprint alone learns nothing;
//! with the store's key, a person that is known can be told to be the one.

use ring::hmac;
use ring::rand::{SecureRandom, SystemRandom};

use super::Unreadable;
use super::erasure::ERASURES;
use crate::ids::UserId;
use crate::store::{Error, Key, Record, Transaction};

/// The version that is written of the key: its 32 bytes.
const VERSION: u8 = 1;
/// Bytes of a fingerprint. Half of an HMAC of SHA-256 still tells more people apart than there are.
pub(in crate::runtime) const BYTES: usize = 16;

/// What is remembered of a person.
pub(in crate::runtime) type Fingerprint = [u8; BYTES];

/// Makes fingerprints, which are the same for the whole life of a store.
#[derive(Debug, Clone)]
pub(in crate::runtime) struct Fingerprints(hmac::Key);

impl Fingerprints {
    fn of_bytes(bytes: &[u8]) -> Self {
        Self(hmac::Key::new(hmac::HMAC_SHA256, bytes))
    }

    /// Those of the store, if it ever had any.
    ///
    /// # Errors
    /// The store's own.
    pub(in crate::runtime) fn load(records: &Transaction<'_>) -> Result<Option<Self>, Error> {
        let key = place();
        let Some(record) = records.get(&key)? else {
            return Ok(None);
        };
        super::known(&key, &record, VERSION)?;
        Ok(Some(Self::of_bytes(&record.payload)))
    }

    /// Those of the store, with a new random key if it never had any.
    ///
    /// # Errors
    /// The store's own. [`Error::Io`] where the system gives no random bytes.
    pub(in crate::runtime) fn ensure(records: &mut Transaction<'_>) -> Result<Self, Error> {
        if let Some(known) = Self::load(records)? {
            return Ok(known);
        }
        let mut bytes = [0; 32];
        SystemRandom::new().fill(&mut bytes).map_err(|_| {
            let none = std::io::Error::other("the system gives no random bytes");
            Error::from_io("the system's random bytes".as_ref(), none)
        })?;
        records.put(place(), sample(&bytes))?;
        Ok(Self::of_bytes(&bytes))
    }

    /// A person's.
    pub(in crate::runtime) fn of(&self, user: UserId) -> Fingerprint {
        let tag = hmac::sign(&self.0, &user.0.to_be_bytes());
        let mut fingerprint = [0; BYTES];
        fingerprint.copy_from_slice(&tag.as_ref()[..BYTES]);
        fingerprint
    }
}

/// Whether a record is such a key.
pub(super) fn examine(key: &Key, record: &Record) -> Result<(), Unreadable> {
    super::known(key, record, VERSION)?;
    match record.payload.len() {
        32 => Ok(()),
        bytes => Err(super::malformed(
            key,
            record,
            format!("{bytes} bytes, not 32"),
        )),
    }
}

/// The key as a record.
pub(super) fn sample(bytes: &[u8; 32]) -> Record {
    Record {
        version: VERSION,
        payload: bytes.to_vec(),
    }
}

/// Where the key lies: beside what it serves for, so that the one is never carried anywhere without the other.
pub(super) fn place() -> Key {
    ERASURES.key(b"key").expect("the key is short")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fingerprint_is_the_same_for_one_person_and_one_key_alone() {
        let (one, other) = (
            Fingerprints::of_bytes(&[1; 32]),
            Fingerprints::of_bytes(&[2; 32]),
        );
        let print = one.of(UserId(10));
        assert_eq!(print, one.of(UserId(10)));
        assert_ne!(print, one.of(UserId(11)));
        assert_ne!(print, other.of(UserId(10)));
    }
}
