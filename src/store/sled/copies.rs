//! Copies of sled's files, made because sled overwrites what it cannot read.
//!
//! sled takes damage for a write that was cut off: it zeroes the rest of its log before anybody can ask. So `before/` is
//! made from `sled/` before each opening and deleted after it. It is not synced: `before.sum` tells whether a copy that
//! an interrupted opening left is whole. `damaged-1/` to `damaged-3/` are such copies of stores that were repaired.

use std::{
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf},
};

use super::{
    disk_guard,
    folder::{Folder, NAMES, create_private},
};
use crate::store::Error;

/// What must be free before sled is opened, which writes at once: 64 MiB (store facts, section 3, point 2).
const FREE_BYTES: u64 = 64 * 1024 * 1024;

/// How many copies of damaged stores are kept. With all of them there, a person has to look first.
const KEPT: u32 = 3;

/// Which of sled's files to restore.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Every one.
    All,
    /// All but its snapshots and settings, which sled can make again from the log and from our settings.
    Log,
}

/// Makes `before/`. If an opening that was killed left a whole one, that is kept, as it is from before sled's changes.
///
/// Also deletes snapshots that a killed process left half written: sled would take one for the newest and refuse to
/// open ever after, and without it reads the log (store facts, section 1.3, point 3).
///
/// # Errors
///
/// [`Error::NoSpace`] without room for the copy and 64 MiB, and whatever else the system reports.
pub(super) fn make(folder: &Folder) -> Result<(), Error> {
    let (sled, before) = (folder.sled(), before(folder));
    let io = |error| folder.io(error);
    let whole = is_whole(folder).map_err(io)?;
    if whole && !sled.exists() {
        // The process was killed between the two renames of a restoration.
        restore(folder, Part::All)?;
    }
    create_private(&sled)
        .and_then(|()| remove_half_snapshots(&sled))
        .map_err(io)?;
    if whole {
        return check_space(folder, 0);
    }
    check_space(folder, bytes_in(&sled).map_err(io)?)?;
    replace(&before, |copy| copy_files(&sled, copy, Part::All))
        .and_then(|()| fs::write(sum_file(folder), fingerprint(&before)?.to_le_bytes()))
        .map_err(io)
}

/// Puts sled's files back as they were, or only those that the others cannot be made from.
///
/// # Errors
///
/// Whatever the system reports; the copy is as it was.
pub(super) fn restore(folder: &Folder, part: Part) -> Result<(), Error> {
    // Synced, because the originals go.
    let fill =
        |copy: &Path| copy_files(&before(folder), copy, part).and_then(|()| sync_files(copy));
    replace(&folder.sled(), fill)
        .and_then(|()| sync_names(folder))
        .map_err(|error| folder.io(error))
}

/// Deletes the copy, and makes the names of sled's files durable, which sled does not do.
///
/// # Errors
///
/// Whatever the system reports.
pub(super) fn discard(folder: &Folder) -> Result<(), Error> {
    // What is deleted must not come back after a power cut, when it would be older than what was answered since.
    let deleted = before(folder).with_extension("part");
    fs::remove_file(sum_file(folder))
        .and_then(|()| fs::rename(before(folder), &deleted))
        .and_then(|()| sync_names(folder))
        .and_then(|()| fs::remove_dir_all(&deleted))
        .map_err(|error| folder.io(error))
}

/// Keeps the copy under a name of its own, and returns that; `None` when there are enough already.
///
/// # Errors
///
/// Whatever the system reports.
pub(super) fn keep(folder: &Folder) -> Result<Option<PathBuf>, Error> {
    let mut names = (1..=KEPT).map(|number| folder.path().join(format!("damaged-{number}")));
    let Some(kept) = names.find(|path| !path.exists()) else {
        return Ok(None);
    };
    fs::remove_file(sum_file(folder))
        .and_then(|()| sync_files(&before(folder)))
        .and_then(|()| fs::rename(before(folder), &kept))
        .and_then(|()| sync_names(folder))
        .map_err(|error| folder.io(error))?;
    Ok(Some(kept))
}

fn before(folder: &Folder) -> PathBuf {
    folder.path().join("before")
}

fn sum_file(folder: &Folder) -> PathBuf {
    folder.path().join("before.sum")
}

/// Whether there is a copy, and it is what was copied.
fn is_whole(folder: &Folder) -> io::Result<bool> {
    let before = before(folder);
    if !before.exists() {
        return Ok(false);
    }
    match fs::read(sum_file(folder)) {
        Ok(sum) => Ok(sum == fingerprint(&before)?.to_le_bytes()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

/// A checksum of the names and contents of all files.
fn fingerprint(folder: &Path) -> io::Result<u32> {
    let mut sum = crc32fast::Hasher::new();
    let mut buffer = vec![0; 256 * 1024];
    for path in files_in(folder)? {
        sum.update(
            path.strip_prefix(folder)
                .unwrap_or(&path)
                .as_os_str()
                .as_encoded_bytes(),
        );
        let mut file = File::open(&path)?;
        loop {
            match file.read(&mut buffer)? {
                0 => break,
                bytes => sum.update(&buffer[..bytes]),
            }
        }
    }
    Ok(sum.finalize())
}

fn remove_half_snapshots(sled: &Path) -> io::Result<()> {
    for path in files_in(sled)? {
        if path
            .extension()
            .is_some_and(|extension| extension == "generating")
        {
            tracing::warn!(file = %path.display(), "removing a snapshot that a killed process left half written");
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

/// Deletes all copies of damaged files, and what killed repairs have left.
///
/// # Errors
///
/// Whatever the system reports.
pub(super) fn forget(folder: &Path) -> io::Result<()> {
    let kept = (1..=KEPT).map(|number| format!("damaged-{number}"));
    let left = NAMES.map(|name| [format!("{name}.part"), format!("{name}.old")]);
    kept.chain(left.into_iter().flatten())
        .try_for_each(|name| remove_folder(&folder.join(name)))
}

/// Deletes a folder and all in it, unless there is none.
///
/// # Errors
///
/// Whatever the system reports.
pub(super) fn remove_folder(path: &Path) -> io::Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        Err(_) | Ok(()) => Ok(()),
    }
}

/// Refuses to go on unless this much and 64 MiB are free.
///
/// # Errors
///
/// [`Error::NoSpace`], and whatever else the system reports.
pub(super) fn check_space(folder: &Folder, bytes: u64) -> Result<(), Error> {
    let free = disk_guard::free_bytes(folder.path()).map_err(|error| folder.io(error))?;
    let needed = bytes + FREE_BYTES;
    if free < needed {
        let reason = format!(
            "{} MiB are free, and opening needs {}",
            free >> 20,
            needed >> 20
        );
        return Err(folder.io(io::Error::new(io::ErrorKind::StorageFull, reason)));
    }
    Ok(())
}

/// Makes `path` what `fill` makes of an empty folder, so that it is never half filled.
fn replace(path: &Path, fill: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    let (part, old) = (path.with_extension("part"), path.with_extension("old"));
    for rest in [&part, &old] {
        remove_folder(rest)?;
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
    for path in files_in(from)? {
        let name = path.strip_prefix(from).unwrap_or(&path);
        let shortcut = name
            .to_str()
            .is_some_and(|name| name.starts_with("snap.") || name == "conf");
        if part == Part::All || !shortcut {
            let target = to.join(name);
            target.parent().map_or(Ok(()), create_private)?;
            fs::copy(&path, target)?;
        }
    }
    Ok(())
}

fn sync_files(folder: &Path) -> io::Result<()> {
    files_in(folder)?
        .into_iter()
        .try_for_each(|path| File::open(path)?.sync_all())?;
    File::open(folder)?.sync_all()
}

/// Makes the names of all files durable.
fn sync_names(folder: &Folder) -> io::Result<()> {
    // A relative path of one part has the current folder for its parent.
    let parent = folder
        .path()
        .parent()
        .filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    [parent, folder.path(), &folder.sled()]
        .into_iter()
        .try_for_each(|folder| File::open(folder)?.sync_all())
}

/// How much is in all files of a folder.
///
/// # Errors
///
/// Whatever the system reports.
pub(super) fn bytes_in(folder: &Path) -> io::Result<u64> {
    files_in(folder)?
        .into_iter()
        .map(|path| Ok(path.metadata()?.len()))
        .sum()
}

/// The files in `folder` and in its folders, by path; sled has one, for values of a size that never occurs.
fn files_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            files.extend(files_in(&entry.path())?);
        } else {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A store's folder with one file of sled's.
    fn folder() -> (tempfile::TempDir, Folder) {
        let temporary = tempfile::tempdir().unwrap();
        let folder = Folder::claim(&temporary.path().join("store")).unwrap();
        fs::create_dir(folder.sled()).unwrap();
        fs::write(folder.sled().join("db"), "good").unwrap();
        (temporary, folder)
    }

    fn db(folder: &Folder) -> String {
        fs::read_to_string(folder.sled().join("db")).unwrap()
    }

    #[test]
    fn a_copy_survives_a_killed_opening_and_brings_everything_back() {
        let (_temporary, folder) = folder();
        make(&folder).unwrap();
        fs::write(folder.sled().join("db"), "bad").unwrap();
        make(&folder).unwrap();
        restore(&folder, Part::All).unwrap();
        assert_eq!(db(&folder), "good");
        discard(&folder).unwrap();
        assert!(!before(&folder).exists());
    }

    #[test]
    fn a_copy_that_lost_its_content_is_made_anew() {
        let (_temporary, folder) = folder();
        make(&folder).unwrap();
        fs::write(before(&folder).join("db"), "").unwrap();
        make(&folder).unwrap();
        restore(&folder, Part::All).unwrap();
        assert_eq!(db(&folder), "good");
    }

    #[test]
    fn a_restoration_that_was_killed_between_its_renames_is_done_again() {
        let (_temporary, folder) = folder();
        make(&folder).unwrap();
        fs::rename(folder.sled(), folder.sled().with_extension("old")).unwrap();
        make(&folder).unwrap();
        assert_eq!(db(&folder), "good");
    }
}
