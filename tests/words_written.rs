//! Every fault that words can have as they are written, as it is printed: one file per fault in
//! `tests/words_written/invalid`, its print beside it. `UPDATE=1` rewrites the prints. What is shipped has none, and the
//! files that are computed from the words are those that the words give.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use blueback::ids::Locale;
use blueback::text::{Source, TextFault, Words};
use blueback::workshop::words::{Book, LOCK, Lock, check, coverage, lock_faults, status_file};

use blueback::cli::shipped;

const FOLDER: &str = "tests/words_written/invalid";
/// Begins a file in a sample, followed by its name.
const FILE: &str = "#@ ";

fn samples() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(FOLDER).unwrap();
    let mut files: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == "ftl"));
    files.sort();
    files
}

/// The files that a sample consists of.
fn files(sample: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(sample).unwrap();
    let files = text.split(FILE).skip(1);
    let files = files.map(|file| file.split_once('\n').unwrap());
    files
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .collect()
}

fn found(sample: &Path) -> Vec<TextFault> {
    let (locks, words): (Vec<_>, Vec<_>) = files(sample)
        .into_iter()
        .partition(|(name, _)| name == LOCK);
    let sources = words.into_iter().map(|(name, text)| {
        let (folder, file) = name.split_once('/').unwrap();
        let (folder, file) = (folder.to_owned(), file.to_owned());
        Source { folder, file, text }
    });
    let sources: Vec<Source> = sources.collect();
    let words = match Words::new(&sources) {
        Ok(words) => words,
        Err(faults) => return faults,
    };
    let mut faults = check::faults(&sources, &words.locales());
    for (_, lock) in locks {
        let lock = Lock::parse(&lock).unwrap();
        faults.extend(lock_faults(&lock, &Book::of(&sources, Locale::SOURCE)));
    }
    faults
}

#[test]
fn every_fault_is_printed_as_the_file_beside_it_says() {
    let mut wrong = String::new();
    for sample in samples() {
        let faults = found(&sample);
        assert_eq!(faults.len(), 1, "{}: {faults:#?}", sample.display());
        let printed = format!("{}\n", faults[0]);
        let beside = sample.with_extension("txt");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&beside, &printed).unwrap();
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if printed != expected {
            writeln!(wrong, "{}:\n{printed}", sample.display()).unwrap();
        }
    }
    assert_eq!(wrong, "", "printed otherwise than the files say");
}

#[test]
fn the_shipped_words_are_written_well() {
    let sources = shipped::words();
    let words = Words::new(&sources).unwrap();
    assert_eq!(check::faults(&sources, &words.locales()), []);
}

#[test]
fn no_id_that_was_shipped_is_lost_or_means_something_else() {
    let lock = std::fs::read_to_string(Path::new("i18n").join(LOCK)).unwrap();
    let lock = Lock::parse(&lock).unwrap();
    let source = Book::of(&shipped::words(), Locale::SOURCE);
    assert_eq!(lock_faults(&lock, &source), []);
}

#[test]
fn the_table_of_languages_says_what_the_ledgers_say() {
    let sources = shipped::words();
    let words = Words::new(&sources).unwrap();
    let table = std::fs::read_to_string("i18n/status.toml").unwrap();
    let computed = status_file(&coverage(&words, &sources));
    assert_eq!(
        table, computed,
        "write it anew: blueback text status --write --words i18n"
    );
}

#[test]
fn the_linters_look_at_every_language_that_has_texts() {
    let words = Words::new(&shipped::words()).unwrap();
    let l10n: toml::Table = std::fs::read_to_string("i18n/l10n.toml")
        .unwrap()
        .parse()
        .unwrap();
    let listed = l10n["locales"].as_array().unwrap().iter();
    let mut listed: Vec<&str> = listed.map(|locale| locale.as_str().unwrap()).collect();
    listed.sort_unstable();
    let texts = words
        .locales()
        .into_iter()
        .filter(|locale| *locale != Locale::SOURCE);
    let mut folders: Vec<&str> = texts.map(Locale::folder).collect();
    folders.sort_unstable();
    assert_eq!(
        listed, folders,
        "i18n/l10n.toml lists other languages than there are"
    );
}
