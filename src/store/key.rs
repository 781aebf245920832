//! Keys: where a record lies. A prefix says what kind it is, and the bytes after it say which one.

use std::{borrow::Borrow, fmt};

use super::Error;

/// The most bytes a key may have, its prefix included (store facts, section 3, point 4).
pub const KEY_BYTES: usize = 128;

/// Where a record lies: 1 to [`KEY_BYTES`] bytes, ordered byte by byte.
///
/// Keys come from a [`Prefix`], so that no key exists that is too long or of no kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(Box<[u8]>);

impl Key {
    /// The bytes, prefix included.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The bytes after the prefix, or `None` when the key is of another kind.
    #[must_use]
    pub fn after(&self, prefix: &Prefix) -> Option<&[u8]> {
        self.0.strip_prefix(prefix.as_bytes())
    }

    /// A key as a back end gives it back.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when the bytes cannot have been a key.
    pub fn from_stored(bytes: &[u8]) -> Result<Key, Error> {
        if bytes.is_empty() || bytes.len() > KEY_BYTES {
            return Err(Error::Damaged {
                place: format!("a key of {} bytes", bytes.len()),
                detail: format!("keys have 1 to {KEY_BYTES} bytes"),
            });
        }
        Ok(Key(bytes.into()))
    }
}

/// So that maps of keys can be searched by bytes; keys are ordered as their bytes are.
impl Borrow<[u8]> for Key {
    fn borrow(&self) -> &[u8] {
        &self.0
    }
}

/// As `s/` and hexadecimal digits, which is how error messages name a record.
impl fmt::Display for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, rest) = match self.0.iter().position(|byte| *byte == b'/') {
            Some(slash) => self.0.split_at(slash + 1),
            None => (&[][..], &self.0[..]),
        };
        write!(out, "{}", kind.escape_ascii())?;
        rest.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// The kind of a record, as the first bytes of its key: one lower-case letter and a slash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Prefix(&'static str);

impl Prefix {
    /// Names a kind; meant for `const` items, so that a wrong name does not compile.
    ///
    /// # Panics
    ///
    /// When `name` is not one lower-case letter followed by a slash.
    #[must_use]
    pub const fn new(name: &'static str) -> Prefix {
        let bytes = name.as_bytes();
        assert!(
            bytes.len() == 2 && bytes[0].is_ascii_lowercase() && bytes[1] == b'/',
            "a prefix is one lower-case letter and a slash"
        );
        Prefix(name)
    }

    /// The prefix itself, for scanning everything of this kind.
    #[must_use]
    pub const fn as_bytes(&self) -> &'static [u8] {
        self.0.as_bytes()
    }

    /// The key of this kind that ends in `rest`.
    ///
    /// # Errors
    ///
    /// [`Error::TooLarge`] when the whole is longer than [`KEY_BYTES`].
    pub fn key(&self, rest: &[u8]) -> Result<Key, Error> {
        let bytes = self.0.len() + rest.len();
        if bytes > KEY_BYTES {
            let what = format!("a key of kind {}", self.0);
            return Err(Error::TooLarge {
                what,
                bytes,
                most: KEY_BYTES,
            });
        }
        Ok(Key([self.as_bytes(), rest].concat().into()))
    }

    /// The key of this kind that ends in these numbers, big-endian, so that keys sort as the numbers do.
    #[must_use]
    pub fn numbers<const N: usize>(&self, numbers: [u64; N]) -> Key {
        const {
            assert!(
                2 + N * 8 <= KEY_BYTES,
                "a key holds at most fifteen numbers"
            )
        };
        let mut bytes = self.as_bytes().to_vec();
        bytes.extend(numbers.iter().flat_map(|number| number.to_be_bytes()));
        Key(bytes.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const THING: Prefix = Prefix::new("t/");

    #[test]
    fn a_key_holds_exactly_as_much_as_it_says() {
        let longest = THING.key(&[7; KEY_BYTES - 2]).unwrap();
        assert_eq!(longest.as_bytes().len(), KEY_BYTES);
        let error = THING.key(&[7; KEY_BYTES - 1]).unwrap_err();
        assert!(
            matches!(
                error,
                Error::TooLarge {
                    bytes: 129,
                    most: 128,
                    ..
                }
            ),
            "{error}"
        );
    }

    #[test]
    fn numbers_sort_as_numbers_and_can_be_read_back() {
        let mut keys = [
            THING.numbers([256, 1]),
            THING.numbers([1, 256]),
            THING.numbers([1, 2]),
        ];
        keys.sort();
        assert_eq!(
            keys,
            [
                THING.numbers([1, 2]),
                THING.numbers([1, 256]),
                THING.numbers([256, 1])
            ]
        );
        assert_eq!(keys[0].after(&THING).unwrap()[7], 1);
        assert_eq!(keys[0].after(&Prefix::new("u/")), None);
    }

    #[test]
    fn a_key_is_shown_so_that_an_operator_can_name_it() {
        assert_eq!(THING.numbers([258]).to_string(), "t/0000000000000102");
        assert_eq!(Key::from_stored(&[255]).unwrap().to_string(), "ff");
    }

    #[test]
    fn bytes_that_cannot_be_a_key_are_damage() {
        assert!(matches!(Key::from_stored(&[]), Err(Error::Damaged { .. })));
        assert!(matches!(
            Key::from_stored(&[0; 129]),
            Err(Error::Damaged { .. })
        ));
        assert!(Key::from_stored(&[0; 128]).is_ok());
    }
}
