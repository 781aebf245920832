//! The flows and words that are part of the program, so that one file is all it needs.
//!
//! `embed.rs` beside this file lists them when the program is built.

use crate::text::Source;
use crate::workshop::flow_test::File;

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The flows inside the program: id and text.
pub fn flows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let id = |(file, text): &(&'static str, _)| (file.trim_end_matches(".toml"), *text);
    FLOWS.iter().map(id)
}

/// What flows inside the program share: name and text.
pub fn shared() -> impl Iterator<Item = (&'static str, &'static str)> {
    let id = |(file, text): &(&'static str, _)| (file.trim_end_matches(".toml"), *text);
    SHARED.iter().map(id)
}

/// The flow tests inside the program.
pub fn tests() -> Vec<File> {
    let file = |(path, text): &(&str, &str)| {
        let (folder, _) = path.split_once('/').unwrap_or(("", path));
        File {
            path: format!("flows/tests/{path}"),
            folder: folder.to_owned(),
            text: (*text).to_owned(),
        }
    };
    TESTS.iter().map(file).collect()
}

/// The words inside the program.
pub fn words() -> Vec<Source> {
    let source = |(path, text): &(&str, &str)| {
        let (folder, file) = path.split_once('/').unwrap_or(("", path));
        Source {
            folder: folder.to_owned(),
            file: file.to_owned(),
            text: (*text).to_owned(),
        }
    };
    WORDS.iter().map(source).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::flow_test;
    use std::path::Path;

    #[test]
    fn everything_in_the_folders_is_inside_the_program() {
        let top = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |path: &Path| std::fs::read_to_string(path).unwrap();
        let on_disk = |folder: &str| {
            let entries = std::fs::read_dir(top.join(folder)).unwrap();
            let paths = entries.map(|entry| entry.unwrap().path());
            let named = paths.filter(|path| path.extension().is_some_and(|e| e == "toml"));
            let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
            let mut texts: Vec<_> = named.map(|path| (name(&path), read(&path))).collect();
            texts.sort();
            assert!(!texts.is_empty());
            texts
        };
        let owned = |(id, text): (&str, &str)| (id.to_owned(), text.to_owned());
        assert_eq!(
            super::flows().map(owned).collect::<Vec<_>>(),
            on_disk("flows")
        );
        assert_eq!(
            super::shared().map(owned).collect::<Vec<_>>(),
            on_disk("flows/shared")
        );

        let on_disk = flow_test::files_in(&top.join("flows/tests")).unwrap();
        let texts = |files: Vec<File>| {
            files
                .into_iter()
                .map(|f| (f.folder, f.text))
                .collect::<Vec<_>>()
        };
        assert!(!on_disk.is_empty());
        assert_eq!(texts(tests()), texts(on_disk));

        let on_disk = crate::cli::load::words_in(&top.join("i18n")).unwrap();
        let names = |sources: Vec<Source>| {
            let name = |s: Source| (s.folder, s.file, s.text);
            sources.into_iter().map(name).collect::<Vec<_>>()
        };
        assert_eq!(names(words()), names(on_disk));
    }
}
