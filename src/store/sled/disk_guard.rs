//! Makes sled's flush reach the disk, counts that it does, and asks how much of the disk is free.
//!
//! The linker prefers the `sync_file_range` defined here to the one of the C library, so sled's calls arrive here. This
//! was chosen over a changed copy of sled because sled stays an ordinary dependency, and over a sync after each flush
//! alone because it also puts sled's own order right: it reuses a segment only when its successor is durable.
#![expect(
    unsafe_code,
    reason = "standing in for a C function, and the two calls that the standard library lacks"
)]

use std::{
    ffi::CString,
    fs::File,
    io,
    mem::MaybeUninit,
    os::{fd::AsRawFd, unix::ffi::OsStrExt},
    path::Path,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

/// How often a file was really synced.
#[derive(Debug, Default)]
pub struct Syncs {
    interposed: AtomicU64,
    second_belt: AtomicU64,
}

impl Syncs {
    /// By sled's own calls, turned into `fdatasync`.
    #[must_use]
    pub fn interposed(&self) -> u64 {
        self.interposed.load(Ordering::Acquire)
    }

    /// By the sync that follows each flush.
    #[must_use]
    pub fn second_belt(&self) -> u64 {
        self.second_belt.load(Ordering::Acquire)
    }
}

/// One file whose syncs are counted for as long as this lives.
#[derive(Debug)]
pub struct Watch {
    file: File,
    id: FileId,
    syncs: Arc<Syncs>,
}

/// Device and inode: the same for every descriptor of a file.
type FileId = (libc::dev_t, libc::ino_t);

/// The files watched now. As many as there are open stores.
static WATCHED: Mutex<Vec<(FileId, Arc<Syncs>)>> = Mutex::new(Vec::new());

impl Watch {
    /// Counts the syncs of `file`, through whichever descriptor they come, into `syncs`.
    ///
    /// # Errors
    ///
    /// When the system cannot say which file it is.
    pub fn new(file: File, syncs: &Arc<Syncs>) -> io::Result<Watch> {
        let id = identify(file.as_raw_fd())?;
        watched().push((id, Arc::clone(syncs)));
        Ok(Watch {
            file,
            id,
            syncs: Arc::clone(syncs),
        })
    }

    /// The second belt: syncs the file through the watch's own descriptor.
    ///
    /// # Errors
    ///
    /// When the disk fails. Trying again proves nothing, because the system forgets which pages it failed to write.
    pub fn sync(&self) -> io::Result<()> {
        self.file.sync_data()?;
        self.syncs.second_belt.fetch_add(1, Ordering::Release);
        Ok(())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        watched().retain(|(id, syncs)| *id != self.id || !Arc::ptr_eq(syncs, &self.syncs));
    }
}

fn watched() -> MutexGuard<'static, Vec<(FileId, Arc<Syncs>)>> {
    WATCHED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Stands in for the system call that sled believes to make data durable, and does make it durable.
///
/// The range is ignored, since only a sync of the file covers its size and the drive's cache.
#[cfg(target_os = "linux")]
#[unsafe(no_mangle)]
extern "C" fn sync_file_range(
    fd: libc::c_int,
    _offset: libc::off64_t,
    _bytes: libc::off64_t,
    _flags: libc::c_uint,
) -> libc::c_int {
    // SAFETY: fdatasync takes any number and fails with EBADF on one that is no descriptor.
    let synced = unsafe { libc::fdatasync(fd) };
    // After a failure nothing may come in between, so that the caller finds its reason in errno.
    if synced == 0
        && let Ok(id) = identify(fd)
    {
        for (_, syncs) in watched().iter().filter(|(watched, _)| *watched == id) {
            syncs.interposed.fetch_add(1, Ordering::Release);
        }
    }
    synced
}

fn identify(fd: libc::c_int) -> io::Result<FileId> {
    let mut about = MaybeUninit::<libc::stat>::uninit();
    // SAFETY: the pointer is to memory of the right type, which fstat fills when it returns 0.
    let about = unsafe {
        if libc::fstat(fd, about.as_mut_ptr()) != 0 {
            return Err(io::Error::last_os_error());
        }
        about.assume_init()
    };
    Ok((about.st_dev, about.st_ino))
}

/// How many bytes the file system of `path` has free for this process.
///
/// # Errors
///
/// When the system cannot say.
pub(super) fn free_bytes(path: &Path) -> io::Result<u64> {
    let path = CString::new(path.as_os_str().as_bytes())?;
    let mut about = MaybeUninit::<libc::statvfs>::uninit();
    // SAFETY: the path ends in a zero byte, and the pointer is to memory that statvfs fills when it returns 0.
    let about = unsafe {
        if libc::statvfs(path.as_ptr(), about.as_mut_ptr()) != 0 {
            return Err(io::Error::last_os_error());
        }
        about.assume_init()
    };
    Ok(about.f_bavail.saturating_mul(about.f_frsize))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syncs_of_a_watched_file_are_counted_and_those_of_others_are_not() {
        let (watched, other) = (tempfile::tempfile().unwrap(), tempfile::tempfile().unwrap());
        let syncs = Arc::default();
        let watch = Watch::new(watched.try_clone().unwrap(), &syncs).unwrap();
        // SAFETY: both descriptors are open; these are the calls that sled makes.
        unsafe {
            assert_eq!(libc::sync_file_range(other.as_raw_fd(), 0, 0, 0), 0);
            assert_eq!(libc::sync_file_range(watched.as_raw_fd(), 0, 0, 0), 0);
            assert_eq!(libc::sync_file_range(-1, 0, 0, 0), -1);
        }
        assert_eq!(io::Error::last_os_error().raw_os_error(), Some(libc::EBADF));
        watch.sync().unwrap();
        assert_eq!((syncs.interposed(), syncs.second_belt()), (1, 1));
        drop(watch);
        // SAFETY: as above.
        assert_eq!(
            unsafe { libc::sync_file_range(watched.as_raw_fd(), 0, 0, 0) },
            0
        );
        assert_eq!(syncs.interposed(), 1, "a dropped watch counts no more");
    }

    #[test]
    fn free_space_is_known_and_a_missing_path_is_an_error() {
        assert!(free_bytes(Path::new("/")).unwrap() > 0);
        assert_eq!(
            free_bytes(Path::new("/nowhere/at/all")).unwrap_err().kind(),
            io::ErrorKind::NotFound
        );
    }
}
