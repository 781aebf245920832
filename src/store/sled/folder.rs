//! The folder of a store, and whose it is.
//!
//! `lock` is held while the store is open, `answered` says how far it has been answered (see the tally), `sled/` or
//! `sled-2/` is sled's own, and the rest are copies of that (see the copies). `current` says which of the two it is,
//! once the store was rewritten; the other one is a successor in the making, or what a successor has replaced.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io::{self, Write},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use crate::store::Error;

/// How often and how long to wait for a lock: 1 s in all. A process that is ending keeps its own a moment, and so do
/// one just forked from it, and the threads of a handle of sled's that was dropped.
pub(super) const LOCK_ATTEMPTS: u32 = 50;
pub(super) const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// The two names that sled's folder can have; the first unless `current` says otherwise.
pub(super) const NAMES: [&str; 2] = ["sled", "sled-2"];

/// A store's folder, claimed for this process for as long as this lives.
pub(super) struct Folder {
    path: PathBuf,
    /// Which of [`NAMES`] is in force.
    current: usize,
    _lock: File,
}

impl Folder {
    /// Creates the folder, readable for its owner only, unless it exists, and claims it.
    ///
    /// # Errors
    ///
    /// [`Error::Locked`], [`Error::NoSpace`], [`Error::ReadOnly`] or [`Error::Io`].
    pub(super) fn claim(path: &Path) -> Result<Folder, Error> {
        let sort = |error| Error::from_io(path, error);
        create_private(path).map_err(sort)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path.join("lock"))
            .map_err(sort)?;
        let mut attempts = LOCK_ATTEMPTS;
        loop {
            match lock.try_lock() {
                Ok(()) => break,
                Err(TryLockError::WouldBlock) if attempts > 1 => {
                    attempts -= 1;
                    thread::sleep(LOCK_PAUSE);
                }
                Err(TryLockError::WouldBlock) => {
                    return Err(Error::Locked {
                        path: path.to_owned(),
                    });
                }
                Err(TryLockError::Error(error)) => return Err(sort(error)),
            }
        }
        let mut folder = Folder {
            path: path.to_owned(),
            current: 0,
            _lock: lock,
        };
        folder.look_again()?;
        Ok(folder)
    }

    /// Reads afresh which of sled's two folders is in force.
    ///
    /// # Errors
    ///
    /// [`Error::Damaged`] when it is neither, and whatever the system reports.
    pub(super) fn look_again(&mut self) -> Result<(), Error> {
        self.current = match fs::read_to_string(self.pointer()) {
            Ok(name) => NAMES
                .iter()
                .position(|known| name.strip_suffix('\n') == Some(*known))
                .ok_or_else(|| {
                    self.damaged("the file `current` must hold the line `sled` or `sled-2`")
                })?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
            Err(error) => return Err(self.io(error)),
        };
        Ok(())
    }

    /// Puts the spare folder in force, durably; the one that was in force is the spare one from then on.
    ///
    /// # Errors
    ///
    /// Whatever the system reports. It is open then which is in force, and [`Folder::look_again`] tells.
    pub(super) fn switch(&mut self) -> Result<(), Error> {
        let part = self.path.join("current.part");
        let other = 1 - self.current;
        let write = || {
            let mut file = File::create(&part)?;
            file.write_all(NAMES[other].as_bytes())?;
            file.write_all(b"\n")?;
            file.sync_all()?;
            fs::rename(&part, self.pointer())?;
            File::open(&self.path)?.sync_all()
        };
        write().map_err(|error| self.io(error))?;
        self.current = other;
        Ok(())
    }

    /// The folder itself.
    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Where sled keeps its files.
    pub(super) fn sled(&self) -> PathBuf {
        self.path.join(NAMES[self.current])
    }

    /// Where a successor is made, and where what it has replaced is until it is deleted.
    pub(super) fn spare(&self) -> PathBuf {
        self.path.join(NAMES[1 - self.current])
    }

    fn pointer(&self) -> PathBuf {
        self.path.join("current")
    }

    /// The file that says how far the store has been answered.
    pub(super) fn answered(&self) -> PathBuf {
        self.path.join("answered")
    }

    /// An error about something in this folder.
    pub(super) fn io(&self, error: io::Error) -> Error {
        Error::from_io(&self.path, error)
    }

    /// The error for files that are not as they were written.
    pub(super) fn damaged(&self, detail: impl Into<String>) -> Error {
        Error::Damaged {
            place: self.path.display().to_string(),
            detail: detail.into(),
        }
    }

    /// The error for a flush that did not reach the disk.
    pub(super) fn not_synced(&self) -> Error {
        Error::NotSynced {
            path: self.path.clone(),
        }
    }

    /// Sorts what sled reports.
    pub(super) fn sort(&self, error: sled::Error) -> Error {
        match error {
            sled::Error::Io(error) => self.io(error),
            sled::Error::Corruption { .. }
            | sled::Error::CollectionNotFound(_)
            | sled::Error::ReportableBug(_)
            | sled::Error::Unsupported(_) => self.damaged(error.to_string()),
        }
    }
}

/// Creates a folder for its owner only, unless it exists.
pub(super) fn create_private(path: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        Err(_) | Ok(()) => Ok(()),
    }
}
