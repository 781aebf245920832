//! The files that hold flow tests.

use std::io;
use std::path::Path;

/// One test as it was read.
#[derive(Debug, Clone)]
pub struct File {
    /// The path, as it is to be printed.
    pub path: String,
    /// The folder it lies in, which names its flow; empty directly in the folder of tests.
    pub folder: String,
    /// Its text.
    pub text: String,
}

/// The tests of a folder and of the folders in it, in the order of their names; none where it is not there.
///
/// # Errors
/// What the system says of a folder or file that cannot be read.
pub fn files_in(folder: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    if !folder.is_dir() {
        return Ok(files);
    }
    for path in sorted(folder)? {
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            for inside in sorted(&path)? {
                add(&inside, &name.to_string_lossy(), &mut files)?;
            }
        } else {
            add(&path, "", &mut files)?;
        }
    }
    Ok(files)
}

fn add(path: &Path, folder: &str, files: &mut Vec<File>) -> io::Result<()> {
    if path.extension().is_some_and(|ending| ending == "txt") {
        let text = std::fs::read_to_string(path).map_err(|error| {
            io::Error::new(error.kind(), format!("{}: {error}", path.display()))
        })?;
        files.push(File {
            path: path.display().to_string(),
            folder: folder.to_owned(),
            text,
        });
    }
    Ok(())
}

fn sorted(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let mut paths = entries
        .map(|entry| entry.map(|e| e.path()))
        .collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}
