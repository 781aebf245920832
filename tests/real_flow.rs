//! The library that is shipped: the flows of `flows` and the words of `i18n`.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use blueback::flow::load_folder;
use blueback::runtime::Library;
use blueback::text::{Source, Words};

/// The whole library, read once for all tests.
pub(crate) fn real() -> Library {
    static REAL: LazyLock<Library> = LazyLock::new(read);
    REAL.clone()
}

fn read() -> Library {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let flows = load_folder(&root.join("flows")).unwrap_or_else(|faults| panic!("{faults}"));
    let mut sources = Vec::new();
    for folder in std::fs::read_dir(root.join("i18n")).unwrap() {
        let folder = folder.unwrap().path();
        if folder.is_dir() {
            for file in std::fs::read_dir(&folder).unwrap() {
                sources.push(source(&folder, &file.unwrap().path()));
            }
        }
    }
    let words = Words::new(&sources).unwrap_or_else(|faults| panic!("{faults:?}"));
    Library {
        flows: flows.into_iter().map(|loaded| loaded.flow).collect(),
        words: Arc::new(words),
    }
}

fn source(folder: &Path, file: &Path) -> Source {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    Source {
        folder: name(folder),
        file: name(file),
        text: std::fs::read_to_string(file).unwrap(),
    }
}
