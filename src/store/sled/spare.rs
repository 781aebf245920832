//! The spare one of sled's two folders: where a successor grows, and where what it has replaced is deleted.
//!
//! Nothing in it counts until [`Folder::switch`] puts it in force, so it can be deleted at any time before.

use std::{fs::File, io, path::Path, sync::Arc, thread};

use super::{
    copies,
    disk_guard::Syncs,
    folder::{Folder, LOCK_ATTEMPTS, LOCK_PAUSE, create_private},
    open::{self, Handle},
};
use crate::store::Error;

/// Deletes what a process that was killed has left there.
///
/// # Errors
///
/// [`Error::Damaged`] when the folder in force has no store and the spare one has: `current` cannot be right then.
pub(super) fn clear(folder: &Folder) -> Result<(), Error> {
    let spare = folder.spare();
    if spare.join("db").exists() && !folder.sled().join("db").exists() {
        let (empty, full) = (folder.sled(), folder.spare());
        return Err(folder.damaged(format!(
            "the file `current` says that {} is in force, which is empty, and {} is not; put the right name into it",
            empty.display(),
            full.display()
        )));
    }
    copies::remove_folder(&spare).map_err(|error| folder.io(error))
}

/// Opens an empty store there.
///
/// # Errors
///
/// [`Error::NoSpace`] unless there is room for everything once more, and those of [`super::Sled::open`].
pub(super) fn begin(folder: &Folder, syncs: &Arc<Syncs>) -> Result<Handle, Error> {
    clear(folder)?;
    let spare = folder.spare();
    let bytes = copies::bytes_in(&folder.sled()).map_err(|error| folder.io(error))?;
    copies::check_space(folder, bytes)?;
    create_private(&spare).map_err(|error| folder.io(error))?;
    open::open_in(folder, &spare, syncs)
}

/// Makes the names of its files durable, which sled does not do.
///
/// # Errors
///
/// Whatever the system reports.
pub(super) fn settle(folder: &Folder) -> Result<(), Error> {
    [&folder.spare(), folder.path()]
        .into_iter()
        .try_for_each(|path| File::open(path)?.sync_all())
        .map_err(|error| folder.io(error))
}

/// Deletes a successor that is not to be. A failure is put right at the next opening or rewriting.
pub(super) fn discard(folder: &Folder) {
    if let Err(error) = remove_busy(&folder.spare()) {
        tracing::warn!(folder = %folder.spare().display(), %error, "an unfinished copy of the store could not be deleted");
    }
}

/// Deletes what was replaced, and all copies of damaged files with it.
///
/// # Errors
///
/// Whatever the system reports.
pub(super) fn remove(folder: &Path, spare: &Path) -> Result<(), Error> {
    remove_busy(spare)
        .and_then(|()| copies::forget(folder))
        .and_then(|()| File::open(folder)?.sync_all())
        .map_err(|error| Error::from_io(folder, error))
}

/// Deletes a folder in which threads of a handle just dropped may still make files.
fn remove_busy(path: &Path) -> io::Result<()> {
    for _ in 1..LOCK_ATTEMPTS {
        match copies::remove_folder(path) {
            Err(error) if error.kind() == io::ErrorKind::DirectoryNotEmpty => {
                thread::sleep(LOCK_PAUSE);
            }
            removed => return removed,
        }
    }
    copies::remove_folder(path)
}
