//! A file that is there whole or not at all: written under another name, synced, and renamed.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use super::file_failed;
use crate::cli::failure::{Failure, Kind};

/// A file in the making. It is deleted when it is dropped before [`Part::finish`].
pub(super) struct Part {
    path: PathBuf,
    part: PathBuf,
    file: BufWriter<File>,
    finished: bool,
}

impl Part {
    /// Begins the file `path`, which must not exist unless it may be replaced. Only its owner can read it.
    pub(super) fn begin(path: &Path, replace: bool) -> Result<Self, Failure> {
        if !replace && path.exists() {
            let there = anyhow::anyhow!("{} exists already", path.display());
            return Err(Failure::new(Kind::Asked, there).hint("say --replace to overwrite it"));
        }
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".part");
        let part = path.with_file_name(name);
        let file = OpenOptions::new()
            .create(true)
            .write(true)
            .read(true)
            .truncate(true)
            .mode(0o600)
            .open(&part)
            .map_err(|error| file_failed(&part, error))?;
        Ok(Self {
            path: path.to_owned(),
            part,
            file: BufWriter::with_capacity(256 * 1024, file),
            finished: false,
        })
    }

    /// Puts it in its place, durably, and returns how large it is.
    pub(super) fn finish(mut self) -> Result<u64, Failure> {
        self.settle()
            .map_err(|error| file_failed(&self.path, error))
    }

    fn settle(&mut self) -> io::Result<u64> {
        self.file.flush()?;
        let file = self.file.get_ref();
        file.sync_all()?;
        let bytes = file.metadata()?.len();
        fs::rename(&self.part, &self.path)?;
        self.finished = true;
        // A relative path of one part has the current folder for its parent.
        let parent = self
            .path
            .parent()
            .filter(|parent| !parent.as_os_str().is_empty());
        File::open(parent.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(bytes)
    }

    /// Where it is until then.
    pub(super) fn part(&self) -> &Path {
        &self.part
    }
}

impl Write for Part {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        if !self.finished {
            fs::remove_file(&self.part).ok();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_there_whole_or_not_at_all() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.backup");
        let mut given_up = Part::begin(&path, false).unwrap();
        given_up.write_all(b"half").unwrap();
        drop(given_up);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        let mut whole = Part::begin(&path, false).unwrap();
        whole.write_all(b"whole").unwrap();
        assert_eq!(whole.finish().unwrap(), 5);
        assert!(Part::begin(&path, false).is_err());
        drop(Part::begin(&path, true).unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
