//! The flows and words that are part of the program, so that one file is all it needs.
//!
//! `embed.rs` beside this file lists them when the program is built.

use crate::text::Source;

include!(concat!(env!("OUT_DIR"), "/shipped.rs"));

/// The flows inside the program: id and text.
pub fn flows() -> impl Iterator<Item = (&'static str, &'static str)> {
    let id = |(file, text): &(&'static str, _)| (file.trim_end_matches(".toml"), *text);
    FLOWS.iter().map(id)
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
    use std::path::Path;

    #[test]
    fn everything_in_the_folders_is_inside_the_program() {
        let top = Path::new(env!("CARGO_MANIFEST_DIR"));
        let read = |path: &Path| std::fs::read_to_string(path).unwrap();
        let mut flows = 0;
        for entry in std::fs::read_dir(top.join("flows")).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_str().unwrap();
            let inside = super::flows().find(|(id, _)| *id == name).unwrap();
            assert_eq!(inside.1, read(&path));
            flows += 1;
        }
        assert_eq!(flows, super::flows().count());
        assert!(flows > 0);

        let on_disk = crate::cli::load::words_in(&top.join("i18n")).unwrap();
        let names = |sources: Vec<Source>| {
            let name = |s: Source| (s.folder, s.file, s.text);
            sources.into_iter().map(name).collect::<Vec<_>>()
        };
        assert_eq!(names(words()), names(on_disk));
    }
}
