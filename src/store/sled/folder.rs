//! The folder of a store: whose it is, what lies in it, and the copies made before a damaged one is touched.
//!
//! `lock` is held while the store is open, `answered` says how far it has been answered (see the tally), `sled/` is
//! sled's own. `before/` is a copy of that while it is being opened, and `damaged-1/` to `damaged-3/` are such copies
//! of stores that were damaged and could be repaired.

use std::{
    fs::{self, DirBuilder, File, OpenOptions, TryLockError},
    io,
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use super::disk_guard;
use crate::store::Error;

/// What must be free before sled is opened, which writes at once: 64 MiB (store facts, section 3, point 2).
const FREE_BYTES: u64 = 64 * 1024 * 1024;

/// How often and how long to wait for a lock: 1 s in all. A process that is ending keeps its own a moment, and so do
/// one just forked from it, and the threads of a handle of sled's that was dropped.
pub(super) const LOCK_ATTEMPTS: u32 = 50;
pub(super) const LOCK_PAUSE: Duration = Duration::from_millis(20);

/// How many copies of damaged stores are kept. With all of them there, a person has to look first.
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
        Ok(Folder {
            path: path.to_owned(),
            _lock: lock,
        })
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

    /// Copies sled's files to `before/`, because sled overwrites what it cannot read: it takes that for a write that
    /// was cut off. Deletes snapshots that a killed process left half written first; sled would take one for the newest
    /// and refuse to open ever after, and without it reads the log (store facts, section 1.3, point 3).
    ///
    /// A copy that is there already is from an opening that was killed, and is the better one.
    ///
    /// # Errors
    ///
    /// [`Error::NoSpace`] without room for the copy and 64 MiB, and whatever else the system reports.
    pub(super) fn prepare(&self) -> Result<(), Error> {
        let (sled, before) = (self.sled(), self.before());
        if before.exists() && !sled.exists() {
            // The process was killed between the two renames of a restoration.
            self.restore(Part::All)?;
        }
        self.create_sled().map_err(|error| self.io(error))?;
        if before.exists() {
            return self.check_space(0);
        }
        self.check_space(bytes_in(&sled).map_err(|error| self.io(error))?)?;
        replace(&before, |copy| copy_files(&sled, copy, Part::All)).map_err(|error| self.io(error))
    }

    /// Puts sled's files back as they were in `before/`, or only those that the others cannot be made from.
    ///
    /// # Errors
    ///
    /// Whatever the system reports; `before/` is as it was.
    pub(super) fn restore(&self, part: Part) -> Result<(), Error> {
        let copied = replace(&self.sled(), |copy| copy_files(&self.before(), copy, part));
        copied
            .and_then(|()| self.sync_names())
            .map_err(|error| self.io(error))
    }

    /// Deletes `before/`, for good before this returns.
    ///
    /// # Errors
    ///
    /// Whatever the system reports.
    pub(super) fn drop_copy(&self) -> Result<(), Error> {
        // What is deleted must not come back after a power cut: a later opening would take it for its own.
        let deleted = self.before().with_extension("part");
        fs::rename(self.before(), &deleted)
            .and_then(|()| self.sync_names())
            .and_then(|()| fs::remove_dir_all(&deleted))
            .map_err(|error| self.io(error))
    }

    /// Keeps `before/` under a name of its own, and returns that; `None` when there are enough copies already.
    ///
    /// # Errors
    ///
    /// Whatever the system reports.
    pub(super) fn keep_copy(&self) -> Result<Option<PathBuf>, Error> {
        let mut names = (1..=COPIES).map(|number| self.path.join(format!("damaged-{number}")));
        let Some(copy) = names.find(|path| !path.exists()) else {
            return Ok(None);
        };
        fs::rename(self.before(), &copy)
            .and_then(|()| self.sync_names())
            .map_err(|error| self.io(error))?;
        Ok(Some(copy))
    }

    fn before(&self) -> PathBuf {
        self.path.join("before")
    }

    fn create_sled(&self) -> io::Result<()> {
        create_private(&self.sled())?;
        for entry in fs::read_dir(self.sled())? {
            let path = entry?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "generating")
            {
                tracing::warn!(file = %path.display(), "removing a snapshot that a killed process left half written");
                fs::remove_file(path)?;
            }
        }
        self.sync_names()
    }

    /// Refuses to go on unless this much and 64 MiB are free.
    fn check_space(&self, bytes: u64) -> Result<(), Error> {
        let free = disk_guard::free_bytes(&self.path).map_err(|error| self.io(error))?;
        let needed = bytes + FREE_BYTES;
        if free < needed {
            let reason = format!(
                "{} MiB are free, and opening needs {}",
                free >> 20,
                needed >> 20
            );
            return Err(self.io(io::Error::new(io::ErrorKind::StorageFull, reason)));
        }
        Ok(())
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

/// Which of sled's files to copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Every one.
    All,
    /// All but its snapshots and settings, which sled can make again from the log and from ours.
    Log,
}

fn create_private(path: &Path) -> io::Result<()> {
    match DirBuilder::new().mode(0o700).create(path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => Err(error),
        Err(_) | Ok(()) => Ok(()),
    }
}

/// Makes `path` what `fill` makes of an empty folder, so that it is never half filled.
fn replace(path: &Path, fill: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let (part, old) = (path.with_extension("part"), path.with_extension("old"));
    for rest in [&part, &old] {
        match fs::remove_dir_all(rest) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            Err(_) | Ok(()) => {}
        }
    }
    create_private(&part)?;
    fill(&part)?;
    if path.exists() {
        fs::rename(path, &old)?;
    }
    fs::rename(&part, path)?;
    if old.exists() {
        fs::remove_dir_all(old)
    } else {
        Ok(())
    }
}

fn copy_files(from: &Path, to: &Path, part: Part) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (name, target) = (entry.file_name(), to.join(entry.file_name()));
        let shortcut = name
            .to_str()
            .is_some_and(|name| name.starts_with("snap.") || name == "conf");
        if shortcut && part == Part::Log {
            continue;
        }
        if entry.file_type()?.is_dir() {
            create_private(&target)?;
            copy_files(&entry.path(), &target, part)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}

fn bytes_in(folder: &Path) -> io::Result<u64> {
    let mut bytes = 0;
    for entry in fs::read_dir(folder)? {
        bytes += entry?.metadata()?.len();
    }
    Ok(bytes)
}
