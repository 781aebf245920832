//! `blueback text`, as translators use it: every command of `i18n/README.md` does what the page says.

use std::path::Path;
use std::process::{Command, Output};

/// Runs a command over a folder of words: whether it succeeded, and what it said.
fn text(words: &Path, arguments: &[&str]) -> (bool, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_blueback"));
    command.arg("text").args(arguments).env_clear();
    // After `--` everything is an id.
    command.env("BLUEBACK_WORDS", words);
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    let said = [stdout, stderr].concat();
    (status.success(), String::from_utf8(said).unwrap())
}

#[track_caller]
fn says(words: &Path, arguments: &[&str], parts: &[&str]) {
    let (well, said) = text(words, arguments);
    assert!(well, "{said}");
    for part in parts {
        assert!(said.contains(part), "{part:?} is not in {said}");
    }
}

#[track_caller]
fn refuses(words: &Path, arguments: &[&str], part: &str) {
    let (well, said) = text(words, arguments);
    assert!(!well && said.contains(part), "{said}");
}

/// A small folder of words with a language that somebody has translated.
fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let english = "# Greets.\na = Hello { $who }\nb = { PLURAL($n) ->\n    [one] One\n   *[other] { $n }\n }\n";
    write("en-US/session.ftl", english);
    write("en-US/apple-labels.ftl", "-ui-ok = OK\n");
    write(
        "de/session.ftl",
        "a = Hallo { $who }\nb = { PLURAL($n) ->\n    [one] Eins\n   *[other] { $n }\n }\n",
    );
    write("de/apple-labels.ftl", "-ui-ok = OK\n");
    write("l10n.toml", "locales = [\"de\"]\n");
    folder
}

#[test]
fn a_language_is_started_with_one_command_and_nothing_is_overwritten() {
    let folder = folder();
    let words = folder.path();
    says(
        words,
        &["new", "pl"],
        &["pl/session.ftl", "pl/apple-labels.ftl", "l10n.toml"],
    );
    let l10n = std::fs::read_to_string(words.join("l10n.toml")).unwrap();
    assert_eq!(l10n, "locales = [\"de\", \"pl\"]\n");
    says(
        words,
        &["pl", "--missing"],
        &["unwritten   a", "unwritten   b", "unwritten   -ui-ok"],
    );
    says(words, &["pl", "b"], &["✎"]);
    refuses(words, &["new", "pl"], "all files already");
    refuses(words, &["new", "tlh"], "there is no language");
    refuses(
        words,
        &["review", "pl", "a", "--by", "Ada"],
        "still has the sign",
    );
}

#[test]
fn texts_are_shown_with_samples_for_people_and_for_scripts() {
    let folder = folder();
    let words = folder.path();
    says(
        words,
        &["de", "a"],
        &["a   ($who = ‹who›)", "    Hallo ‹who›"],
    );
    let json = r#"{"id":"b","attribute":null,"arguments":{"n":1},"from":"de","text":"Eins"}"#;
    says(words, &["de", "b", "--json"], &[json]);
    let (_, all) = text(words, &["de", "b", "--json", "--numbers", "1200"]);
    assert_eq!(all.lines().count(), 1201);
    says(words, &["en-XA", "a"], &["⟦Ĥéé"]);
    refuses(words, &["de", "c"], "there is no message");
    refuses(words, &["de", "--file", "x.ftl"], "there is no file");
    let german = words.join("de/session.ftl");
    std::fs::write(&german, "a = Hallo { $who }\n").unwrap();
    says(words, &["de", "b"], &["[missing: en-US]"]);
    says(
        words,
        &["de", "--missing", "--json"],
        &[r#"{"id":"b","attribute":null,"why":"missing"}"#],
    );
}

#[test]
fn what_was_checked_is_written_down_and_holds_until_a_text_changes() {
    let folder = folder();
    let words = folder.path();
    says(words, &["review", "de", "a", "--by", "Ada"], &["1 message"]);
    says(
        words,
        &["review", "de", "--file", "session.ftl", "--by", "Ada"],
        &["2 messages"],
    );
    says(
        words,
        &["status"],
        &["de        draft     3/3           2/3"],
    );
    says(
        words,
        &["review", "de", "--by", "Ada", "--", "-ui-ok"],
        &["1 message"],
    );
    says(
        words,
        &["status"],
        &["de        reviewed  3/3           3/3"],
    );
    says(words, &["status", "--write"], &["status.toml"]);
    let table = std::fs::read_to_string(words.join("status.toml")).unwrap();
    assert!(table.contains("[de]\nstatus = \"reviewed\"\n"), "{table}");
    let english = words.join("en-US/session.ftl");
    let changed = std::fs::read_to_string(&english)
        .unwrap()
        .replace("Greets.", "Waves.");
    std::fs::write(&english, changed).unwrap();
    says(
        words,
        &["status"],
        &["de        draft     3/3           2/3"],
    );
    says(words, &["de", "--missing"], &["unreviewed  a"]);
    says(
        words,
        &["review", "de", "a", "--by", "x", "--model"],
        &["1 message"],
    );
    says(
        words,
        &["status"],
        &["de        draft     3/3           2/3           1"],
    );
    refuses(
        words,
        &["review", "en-US", "a", "--by", "Ada"],
        "needs no review",
    );
    refuses(
        words,
        &["review", "de", "a", "--by", " "],
        "a reviewer's name",
    );
}

#[test]
fn ids_are_locked_and_given_up_only_by_name() {
    let folder = folder();
    let words = folder.path();
    refuses(words, &["lock"], "is not in ids.lock");
    says(words, &["lock", "--write"], &["ids.lock"]);
    says(words, &["lock"], &["no id has changed"]);
    std::fs::write(words.join("en-US/session.ftl"), "a = Hello { $who }\n").unwrap();
    refuses(words, &["lock"], "`b` was shipped and is gone");
    refuses(words, &["lock", "--write"], "`b` was shipped and is gone");
    says(words, &["lock", "--write", "--retire", "b"], &["wrote"]);
    says(words, &["lock"], &["no id has changed"]);
    refuses(
        words,
        &["lock", "--write", "--retire", "x"],
        "is not in ids.lock",
    );
}
