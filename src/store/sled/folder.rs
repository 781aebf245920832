//! The folder of a store: whose it is, what lies in it, and the copies made before a damaged one is touched.
//!
//! `lock` is held while the store is open, `answered` says how far it has been answered ([`super::tally`]), `sled/` is
//! sled's own, `damaged-1/` to `damaged-3/` are copies of it.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
};

use super::disk_guard;
use crate::store::Error;

/// What must be free before sled is opened, which writes at once: 64 MiB (store facts, section 3, point 2).
const FREE_BYTES: u64 = 64 * 1024 * 1024;

/// How many copies of a damaged store are kept. With all of them there, a person has to look first.
const COPIES: u32 = 3;

/// A store's folder, claimed for this process for as long as this lives.
pub(super) struct Folder {
    path: PathBuf,
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
        let private = |path: &Path| match DirBuilder::new().mode(0o700).create(path) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
            Err(_) | Ok(()) => Ok(()),
        };
        private(path).map_err(sort)?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path.join("lock"))
            .map_err(sort)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::Locked {
                    path: path.to_owned(),
                });
            }
            Err(TryLockError::Error(error)) => return Err(sort(error)),
        }
        let folder = Folder {
            path: path.to_owned(),
            _lock: lock,
        };
        private(&folder.sled()).map_err(sort)?;
        folder.sync_names().map_err(sort)?;
        Ok(folder)
    }

    /// Where sled keeps its files.
    pub(super) fn sled(&self) -> PathBuf {
        self.path.join("sled")
    }

    /// The file that says how far the store has been answered.
    pub(super) fn answered(&self) -> PathBuf {
        self.path.join("answered")
    }

    /// Makes the names of all files durable; their content is synced by whoever writes it.
    pub(super) fn sync_names(&self) -> io::Result<()> {
        // A relative path of one part has the current folder for its parent.
        let parent = self
            .path
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        [parent, &self.path, &self.sled()]
            .into_iter()
            .try_for_each(|folder| File::open(folder)?.sync_all())
    }

    /// Refuses to go on with a nearly full disk.
    pub(super) fn check_space(&self) -> Result<(), Error> {
        let free = disk_guard::free_bytes(&self.path).map_err(|error| self.io(error))?;
        if free < FREE_BYTES {
            let reason = format!(
                "{} MiB are free, and opening needs {}",
                free >> 20,
                FREE_BYTES >> 20
            );
            return Err(self.io(io::Error::new(io::ErrorKind::StorageFull, reason)));
        }
        Ok(())
    }

    /// Deletes snapshots that a killed process left half written. sled would take one for the newest and refuse to
    /// open ever after; without it, it reads the log from the snapshot before (store facts, section 1.3, point 3).
    pub(super) fn remove_half_snapshots(&self) -> io::Result<()> {
        self.remove(|name| name.starts_with("snap.") && name.ends_with(".generating"))
    }

    /// Deletes sled's shortcuts and its settings, all of which it can make again from the log and from ours.
    pub(super) fn remove_shortcuts(&self) -> io::Result<()> {
        self.remove(|name| name.starts_with("snap.") || name == "conf")
    }

    fn remove(&self, chosen: impl Fn(&str) -> bool) -> io::Result<()> {
        for entry in fs::read_dir(self.sled())? {
            let entry = entry?;
            if entry.file_name().to_str().is_some_and(&chosen) {
                tracing::warn!(file = %entry.path().display(), "removing a file that sled can make again");
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Copies sled's files to a folder of their own, and returns that; `None` when there are enough copies already.
    pub(super) fn copy_aside(&self) -> io::Result<Option<PathBuf>> {
        let free = (1..=COPIES)
            .map(|number| self.path.join(format!("damaged-{number}")))
            .find(|path| !path.exists());
        let Some(copy) = free else { return Ok(None) };
        let copied = copy_files(&self.sled(), &copy);
        if copied.is_err() {
            // Half a copy is worth nothing and would stand in the way of a whole one.
            fs::remove_dir_all(&copy)?;
        }
        copied.map(|()| Some(copy))
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

fn copy_files(from: &Path, to: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(to)?;
    for entry in fs::read_dir(from)? {
        let (entry, target) = entry.map(|entry| (entry.path(), to.join(entry.file_name())))?;
        if entry.is_dir() {
            copy_files(&entry, &target)?;
        } else {
            fs::copy(&entry, &target)?;
            File::open(&target)?.sync_all()?;
        }
    }
    File::open(to)?.sync_all()
}
