//! A folder of flows: every `*.toml` directly in it.

use std::io;
use std::path::{Path, PathBuf};

use super::fault::{Code, Findings};
use super::{Faults, Loaded, Shared, load_as};

/// Why a folder gave no flows.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The folder cannot be listed.
    #[error("cannot read the folder of flows {path}: {source}")]
    Unreadable {
        /// The folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No file in the folder ends in `.toml`.
    #[error("no flow in the folder {path}: put one `.toml` file per flow there")]
    Empty {
        /// The folder.
        path: PathBuf,
    },
    /// Flows with faults.
    #[error("{0}")]
    Faulty(Faults),
}

/// Reads all flows of a folder, in the order of their names. Folders in it are not looked into.
///
/// # Errors
/// The folder cannot be listed or holds no flow, or the faults of all its files.
pub fn load_folder(path: &Path) -> Result<Vec<Loaded>, FolderError> {
    let files = files(path).map_err(|source| FolderError::Unreadable {
        path: path.to_owned(),
        source,
    })?;
    if files.is_empty() {
        return Err(FolderError::Empty {
            path: path.to_owned(),
        });
    }
    let shared = Shared::of(path);
    let mut flows = Vec::new();
    let mut faults = Faults::default();
    for file in &files {
        match load_beside(file, &shared) {
            Ok(flow) => flows.push(flow),
            Err(more) => faults.append(more),
        }
    }
    if faults.list.is_empty() {
        Ok(flows)
    } else {
        Err(FolderError::Faulty(faults))
    }
}

/// Reads the flow of one file, with the shared files that lie beside it.
///
/// # Errors
/// Every fault of the file; that it cannot be read is one.
pub fn load_file(path: &Path) -> Result<Loaded, Faults> {
    let folder = path.parent().unwrap_or(Path::new(""));
    load_beside(path, &Shared::of(folder))
}

fn load_beside(path: &Path, shared: &Shared) -> Result<Loaded, Faults> {
    let file = path.display().to_string();
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    match std::fs::read_to_string(path) {
        Ok(text) => load_as(&file, &name, &text, shared),
        Err(error) => {
            let mut found = Findings::new(&file);
            let message = format!("the file cannot be read: {error}");
            let advice = "see that the file may be read, and save it as plain text (UTF-8)";
            found.add_whole(Code::Unreadable, message, advice);
            Err(Faults::new(found.list, &file, ""))
        }
    }
}

/// The `.toml` files directly in a folder, in the order of their names.
pub(super) fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(path)? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == "toml") && !path.is_dir() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::tests::SOUND;

    #[test]
    fn flows_come_in_the_order_of_their_names_and_other_files_are_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["b.toml", "a.toml"] {
            std::fs::write(folder.path().join(name), SOUND).unwrap();
        }
        std::fs::write(folder.path().join("notes.txt"), "no flow").unwrap();
        std::fs::create_dir(folder.path().join("old.toml")).unwrap();
        let flows = load_folder(folder.path()).unwrap();
        let names: Vec<_> = flows.iter().map(|l| l.flow.id.as_str()).collect();
        assert_eq!(names, ["a", "b"]);
    }

    #[test]
    fn the_faults_of_all_files_come_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let faulty = SOUND.replace("fixes = {", "fixs = {");
        for name in ["a.toml", "b.toml"] {
            std::fs::write(folder.path().join(name), &faulty).unwrap();
        }
        std::fs::write(folder.path().join("c.toml"), [0xff]).unwrap();
        let text = load_folder(folder.path()).unwrap_err().to_string();
        for file in ["a.toml:", "b.toml:", "c.toml"] {
            assert!(text.contains(file), "{text}");
        }
    }

    #[test]
    fn a_folder_without_flows_and_one_that_is_missing_are_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        let empty = load_folder(folder.path()).unwrap_err();
        assert!(matches!(empty, FolderError::Empty { .. }));
        let missing = load_folder(&folder.path().join("none")).unwrap_err();
        assert!(matches!(missing, FolderError::Unreadable { .. }));
    }
}
