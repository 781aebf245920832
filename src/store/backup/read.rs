//! Reading a backup: every part is proven before it is given out, and the whole by its end.

use std::{
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{DELETION, END, FAILURE, FAMILY, HEAD, RECORD};
use crate::{
    ids::Timestamp,
    store::{Error, Key},
};

/// Reads a backup from a file or a socket.
pub struct Reader<R> {
    input: R,
    name: PathBuf,
    sum: crc32fast::Hasher,
    /// How many bytes were read.
    at: u64,
    made: Timestamp,
    about: u64,
    entries: u64,
}

/// One record of a backup, or that there is none under its key any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where it lies.
    pub key: Key,
    /// What lies there, in its envelope; `None` when it was deleted while the backup was made.
    pub value: Option<Vec<u8>>,
    /// Where the value begins in the file, in bytes.
    pub at: u64,
}

impl<R: Read> Reader<R> {
    /// Reads the head. `name` is what errors call the file.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when it is no backup, [`Error::Newer`] when a later program made it, and whatever reading
    /// reports.
    pub fn new(input: R, name: &Path) -> Result<Reader<R>, Error> {
        let mut reader = Reader {
            input,
            name: name.to_owned(),
            sum: crc32fast::Hasher::new(),
            at: 0,
            made: Timestamp::from_millis(0),
            about: 0,
            entries: 0,
        };
        let mut head = [0; HEAD.len()];
        reader.take(&mut head)?;
        if head != HEAD {
            return Err(reader.no_head(&head));
        }
        let made = reader.number()?;
        reader.made = Timestamp::from_millis(i64::from_le_bytes(made));
        reader.about = u64::from_le_bytes(reader.number()?);
        reader.check()?;
        Ok(reader)
    }

    /// When it was begun.
    #[must_use]
    pub fn made(&self) -> Timestamp {
        self.made
    }

    /// About how many records it holds: as many as there were when it was begun.
    #[must_use]
    pub fn about(&self) -> u64 {
        self.about
    }

    /// How many bytes were read so far.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.at
    }

    /// What was read from.
    pub fn into_inner(self) -> R {
        self.input
    }

    /// The next record or deletion; `None` at the proven end.
    ///
    /// # Errors
    ///
    /// As [`Reader::new`]. What came before an error is not the whole.
    pub fn next_entry(&mut self) -> Result<Option<Entry>, Error> {
        let mut kind = [0];
        self.take(&mut kind)?;
        match kind[0] {
            RECORD | DELETION => self.entry(kind[0] == RECORD).map(Some),
            END => {
                let entries = u64::from_le_bytes(self.number()?);
                self.check()?;
                if entries != self.entries {
                    return Err(self.damaged("parts of it are missing"));
                }
                match self.input.read(&mut kind) {
                    Ok(0) => Ok(None),
                    Ok(_) => Err(self.damaged("something follows its end")),
                    Err(error) => Err(Error::from_io(&self.name, error)),
                }
            }
            FAILURE => {
                self.sum = crc32fast::Hasher::new();
                self.sum.update(&kind);
                let mut length = [0; 2];
                self.take(&mut length)?;
                let mut reason = vec![0; u16::from_le_bytes(length).into()];
                self.take(&mut reason)?;
                self.check()?;
                let reason = String::from_utf8_lossy(&reason).into_owned();
                Err(Error::from_io(&self.name, io::Error::other(reason)))
            }
            _ => Err(self.damaged("a part of no known kind begins there")),
        }
    }

    fn entry(&mut self, there: bool) -> Result<Entry, Error> {
        let (mut key, mut value) = ([0], [0; 2]);
        self.take(&mut key)?;
        if there {
            self.take(&mut value)?;
        }
        let mut key = vec![0; key[0].into()];
        self.take(&mut key)?;
        let at = self.at;
        let mut value = vec![0; u16::from_le_bytes(value).into()];
        self.take(&mut value)?;
        self.check()?;
        self.entries += 1;
        Ok(Entry {
            key: Key::from_stored(&key)?,
            value: there.then_some(value),
            at,
        })
    }

    fn number(&mut self) -> Result<[u8; 8], Error> {
        let mut number = [0; 8];
        self.take(&mut number)?;
        Ok(number)
    }

    fn take(&mut self, bytes: &mut [u8]) -> Result<(), Error> {
        self.input.read_exact(bytes).map_err(|error| {
            if error.kind() == io::ErrorKind::UnexpectedEof {
                self.damaged("it ends there, before its end")
            } else {
                Error::from_io(&self.name, error)
            }
        })?;
        self.at += bytes.len() as u64;
        self.sum.update(bytes);
        Ok(())
    }

    /// Compares the sum of everything so far.
    fn check(&mut self) -> Result<(), Error> {
        let so_far = self.sum.clone().finalize().to_le_bytes();
        let mut written = [0; 4];
        self.take(&mut written)?;
        if written == so_far {
            Ok(())
        } else {
            Err(self.damaged("its checksum does not match"))
        }
    }

    fn no_head(&self, head: &[u8]) -> Error {
        let format = head.strip_prefix(FAMILY).and_then(|rest| {
            let digits = rest.strip_suffix(b"\n").unwrap_or(rest);
            std::str::from_utf8(digits).ok()?.parse().ok()
        });
        match format {
            Some(found) if found > 1 => Error::Newer { found, known: 1 },
            Some(_) | None => self.damaged("it does not begin as a backup does"),
        }
    }

    fn damaged(&self, detail: &str) -> Error {
        Error::Damaged {
            place: format!("byte {} of {}", self.at, self.name.display()),
            detail: format!("{detail}; this is no whole backup"),
        }
    }
}
