//! What can go wrong with the store: what it was, where, and what an operator can do.

use std::{io, path::Path, path::PathBuf, sync::Arc};

/// Why the store refused or failed.
///
/// It can be cloned, because one failed commit fails every job of its batch. Unless a variant says otherwise, an error
/// means that nothing of the job was saved.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// A key or record is larger than the store takes.
    #[error("{what} has {bytes} bytes, and {most} is the most the store takes; it was not saved")]
    TooLarge {
        /// The key or record.
        what: String,
        /// Its size.
        bytes: usize,
        /// The cap: [`KEY_BYTES`](super::KEY_BYTES) or [`RECORD_BYTES`](super::RECORD_BYTES).
        most: usize,
    },
    /// What is on disk is not what was written. Nothing is deleted because of it.
    #[error("the store is damaged at {place}: {detail}")]
    Damaged {
        /// The record, file or folder.
        place: String,
        /// What is wrong, and what to do when a person can do something.
        detail: String,
    },
    /// A later version of the program wrote this store.
    #[error(
        "the store has format {found}, and this program knows formats up to {known}; start a newer version of the program"
    )]
    Newer {
        /// The format on disk.
        found: u32,
        /// The newest format that this program reads.
        known: u32,
    },
    /// Another process uses the store.
    #[error(
        "another process uses the store in {path}; stop it, or give this one a folder of its own"
    )]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// The disk, a quota or a file-size limit is exhausted. After a failed commit the last batch may or may not be on
    /// disk; the store is read afresh before anything else is answered.
    #[error(
        "no space left for the store in {path}: {source}; free some, and it continues by itself"
    )]
    NoSpace {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// The folder cannot be written.
    #[error(
        "the store in {path} cannot be written: {source}; check the folder's owner, its permissions and the mount options"
    )]
    ReadOnly {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// Reading or writing failed. After a failed commit the last batch may or may not be on disk, as with
    /// [`Error::NoSpace`].
    #[error(
        "the store in {path} cannot be read or written: {source}; check that the folder exists, and check the disk"
    )]
    Io {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: Arc<io::Error>,
    },
    /// A write did not reach the disk although the flush said so: this build must not be used.
    #[error(
        "the store in {path} was flushed without reaching the disk; this build of the program lacks its disk guard and must not run"
    )]
    NotSynced {
        /// The folder.
        path: PathBuf,
    },
    /// The store could not be written afresh. It goes on as it was.
    #[error("the store was not rewritten and goes on as it was: {cause}")]
    NotRewritten {
        /// Why.
        cause: Arc<Error>,
    },
    /// A failed commit closed the store and it is being opened again.
    #[error(
        "the store is being opened again after a failure ({cause}); nothing was saved, try again soon"
    )]
    Unavailable {
        /// The newest reason.
        cause: Arc<Error>,
    },
    /// Too many jobs wait already.
    #[error("{waiting} jobs wait for the store already; nothing was saved, try again soon")]
    Busy {
        /// How many.
        waiting: usize,
    },
    /// The store is closed or closing.
    #[error("the store is closed")]
    Closed,
    /// The job panicked; the panic's own message is on standard error.
    #[error(
        "a job for the store stopped in the middle; nothing of it was saved, please report this"
    )]
    Panicked,
}

impl Error {
    /// Sorts what the system said about the store in `path`.
    pub(crate) fn from_io(path: &Path, source: io::Error) -> Error {
        let path = path.to_owned();
        let kind = source.kind();
        let source = Arc::new(source);
        if [
            io::ErrorKind::StorageFull,
            io::ErrorKind::QuotaExceeded,
            io::ErrorKind::FileTooLarge,
        ]
        .contains(&kind)
        {
            Error::NoSpace { path, source }
        } else if [
            io::ErrorKind::ReadOnlyFilesystem,
            io::ErrorKind::PermissionDenied,
        ]
        .contains(&kind)
        {
            Error::ReadOnly { path, source }
        } else {
            Error::Io { path, source }
        }
    }

    /// Whether the handle that gave this error can no longer be believed and must be opened afresh.
    ///
    /// After a failed write or sync the pages in memory may differ from those on disk for ever, and a second sync may
    /// succeed without having written them.
    pub(super) fn spoils_handle(&self) -> bool {
        match self {
            Error::NoSpace { .. }
            | Error::ReadOnly { .. }
            | Error::Io { .. }
            | Error::NotSynced { .. }
            | Error::Locked { .. } => true,
            Error::TooLarge { .. }
            | Error::Damaged { .. }
            | Error::Newer { .. }
            | Error::NotRewritten { .. }
            | Error::Unavailable { .. }
            | Error::Busy { .. }
            | Error::Closed
            | Error::Panicked => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_errors_are_sorted_by_what_an_operator_does_about_them() {
        let sorted = |code| Error::from_io(Path::new("/data"), io::Error::from_raw_os_error(code));
        for code in [libc::ENOSPC, libc::EDQUOT, libc::EFBIG] {
            assert!(
                matches!(sorted(code), Error::NoSpace { .. }),
                "{}",
                sorted(code)
            );
        }
        for code in [libc::EROFS, libc::EACCES, libc::EPERM] {
            assert!(
                matches!(sorted(code), Error::ReadOnly { .. }),
                "{}",
                sorted(code)
            );
        }
        assert!(matches!(sorted(libc::EIO), Error::Io { .. }));
        assert!(sorted(libc::ENOSPC).to_string().contains("/data"));
    }
}
