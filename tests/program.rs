//! The program itself, as people and scripts start it: exit status, errors, and pipes.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The program with no settings but those given here.
fn blueback(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_blueback"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    command
}

/// Runs to the end: exit status and standard error.
fn failing(command: &mut Command) -> (i32, String) {
    let Output { status, stderr, .. } = command.output().unwrap();
    (status.code().unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn a_script_reads_each_answer_before_it_writes_on() {
    let mut command = blueback(&["try", "--json"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut program = command.spawn().unwrap();
    let mut input = program.stdin.take().unwrap();
    let mut output = BufReader::new(program.stdout.take().unwrap()).lines();
    let mut card = || output.next().unwrap().unwrap();
    assert!(card().starts_with(r#"{"card":{"kind":"symptom""#));
    writeln!(input, "activation").unwrap();
    assert!(card().starts_with(r#"{"card":{"kind":"question""#));
    writeln!(input, "no_such").unwrap();
    assert!(card().starts_with(r#"{"error":"#));
    assert!(card().starts_with(r#"{"card":{"kind":"question""#));
    drop(input);
    assert!(
        program.wait().unwrap().success(),
        "the end of the input is calm"
    );
}

#[test]
fn an_author_sees_what_a_member_sees_in_an_outage() {
    let pretended = ["try", "--json", "--problem", "send_fail", "--status"];
    for (page, kind, words) in [
        ("outage", "step", "reports an outage since"),
        ("resolved", "question", "is over since"),
        ("clear", "question", "shows no problem"),
    ] {
        let output = blueback(&[&pretended[..], &[page]].concat()).output();
        let shown = String::from_utf8(output.unwrap().stdout).unwrap();
        let begin = format!("{{\"card\":{{\"kind\":\"{kind}\"");
        assert!(
            shown.starts_with(&begin) && shown.contains(words),
            "{shown}"
        );
    }
}

#[test]
fn what_is_shipped_is_sound_and_fits() {
    let output = blueback(&["check"]).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{shown}");
    assert!(shown.ends_with(": sound\n"), "{shown}");
}

#[test]
fn check_lists_every_fault_and_fails() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("broken.toml"), "[flow]\nhand_ovr = 3\n").unwrap();
    let folder = folder.path().to_str().unwrap();
    let output = blueback(&["check", "--flows", folder]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(shown.contains("broken.toml:2:1"), "{shown}");
    assert!(!shown.contains('\u{1b}'), "no colour in a pipe: {shown}");
}

#[test]
fn without_a_token_there_is_one_clear_line_and_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut command = blueback(&["run"]);
    command.env("BLUEBACK_DATA", &data);
    let (status, shown) = failing(&mut command);
    assert_eq!(status, 2);
    let lines: Vec<&str> = shown.lines().collect();
    assert_eq!(lines[0], "error: DISCORD_TOKEN is not set");
    assert!(
        lines.len() == 2 && lines[1].starts_with("hint: "),
        "{shown}"
    );
    assert!(!data.exists(), "and nothing is left behind");
}

#[test]
fn settings_that_are_wrong_say_where() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("blueback.toml");
    std::fs::write(&file, "[store]\nfolder = 'x'\n").unwrap();
    let (status, shown) = failing(blueback(&["run"]).env("BLUEBACK_CONFIG", &file));
    assert_eq!(status, 2);
    assert!(
        shown.contains("blueback.toml") && shown.contains("2 | folder"),
        "{shown}"
    );
    let (status, shown) = failing(blueback(&["try"]).env("BLUEBACK_LOG", "loud"));
    assert_eq!(status, 2);
    assert!(
        shown.starts_with("error: BLUEBACK_LOG is \"loud\", but must be off,"),
        "{shown}"
    );
}

#[test]
fn a_data_folder_that_cannot_be_one_is_named() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let data = file.path().join("inside-a-file");
    let mut command = blueback(&["run"]);
    command
        .env("DISCORD_TOKEN", "a.b.c")
        .env("BLUEBACK_DATA", &data);
    let (status, shown) = failing(&mut command);
    assert_eq!(status, 3, "{shown}");
    assert!(shown.contains(file.path().to_str().unwrap()), "{shown}");
    assert!(!shown.contains("a.b.c"), "{shown}");
}

#[test]
fn what_does_not_exist_is_told_with_what_does() {
    for (arguments, line, hint) in [
        (
            &["try", "android"][..],
            "there is no flow \"android\"",
            "imessage",
        ),
        (
            &["try", "--locale", "tlh"],
            "there is no language \"tlh\"",
            "en-US",
        ),
        (
            &["try", "--device-locale", "xx"],
            "there is no language of device labels \"xx\"",
            "fr",
        ),
    ] {
        let (status, shown) = failing(&mut blueback(arguments));
        assert_eq!(status, 1);
        assert!(shown.contains(line) && shown.contains(hint), "{shown}");
    }
    assert_eq!(failing(&mut blueback(&["dance"])).0, 2);
}

#[test]
fn texts_can_come_from_folders() {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().unwrap();
    let flows = top.join("flows");
    std::fs::copy(
        flows.join("imessage.toml"),
        folder.path().join("imessage.toml"),
    )
    .unwrap();
    std::fs::create_dir(folder.path().join("shared")).unwrap();
    std::fs::copy(
        flows.join("shared/activation.toml"),
        folder.path().join("shared/activation.toml"),
    )
    .unwrap();
    let mut command = blueback(&["try", "--json"]);
    command
        .env("BLUEBACK_FLOWS", folder.path())
        .env("BLUEBACK_WORDS", top.join("i18n"));
    let output = command.output().unwrap();
    assert!(output.status.success());
    assert!(output.stdout.starts_with(br#"{"card":{"kind":"symptom""#));
}

#[test]
fn a_new_flow_can_be_walked_at_once_and_nothing_is_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().to_str().unwrap();
    let new = || blueback(&["flow", "new", "coffee_machine", "--into", into]);
    assert!(new().output().unwrap().status.success());
    let (flows, words) = (folder.path().join("flows"), folder.path().join("i18n"));
    for file in [
        "coffee_machine.toml",
        "tests/coffee_machine/first.txt",
        "imessage.toml",
        "shared/activation.toml",
    ] {
        assert!(flows.join(file).is_file(), "{file}");
    }
    let (status, shown) = failing(&mut new());
    assert_eq!(status, 1);
    assert!(
        shown.contains("coffee_machine.toml is there already"),
        "{shown}"
    );
    assert_eq!(
        failing(&mut blueback(&["flow", "new", "imessage", "--into", into])).0,
        1
    );
    assert_eq!(
        failing(&mut blueback(&["flow", "new", "lamp"])).0,
        1,
        "no folder is named"
    );

    let record = flows.join("tests/coffee_machine/second.txt");
    let walk = || {
        let mut command = blueback(&[
            "try",
            "coffee_machine",
            "--record",
            record.to_str().unwrap(),
        ]);
        command
            .env("BLUEBACK_FLOWS", &flows)
            .env("BLUEBACK_WORDS", &words);
        command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut program = command.spawn().unwrap();
        // Where the file is there already, nobody reads what is typed.
        program
            .stdin
            .take()
            .unwrap()
            .write_all(b"dead\non\nworked\n")
            .ok();
        program.wait_with_output().unwrap()
    };
    assert!(walk().status.success());
    let kept = std::fs::read_to_string(&record).unwrap();
    assert!(
        kept.contains("picks: worked\ncard: check works\n"),
        "{kept}"
    );
    assert_eq!(walk().status.code(), Some(1), "it is there already");
    assert_eq!(std::fs::read_to_string(&record).unwrap(), kept);
}

#[test]
fn check_runs_the_tests_beside_the_flows_and_shows_what_fails() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().to_str().unwrap();
    let new = blueback(&["flow", "new", "lamp", "--into", into])
        .output()
        .unwrap();
    assert!(new.status.success());
    let flows = folder.path().join("flows");
    for other in ["imessage.toml", "facetime.toml"] {
        std::fs::remove_file(flows.join(other)).unwrap();
    }
    for other in ["imessage", "facetime"] {
        std::fs::remove_dir_all(flows.join("tests").join(other)).unwrap();
    }
    let test = flows.join("tests/lamp/first.txt");
    let text = std::fs::read_to_string(&test).unwrap();
    std::fs::write(&test, text.replace("works: restart", "works: reset")).unwrap();
    let words = folder.path().join("i18n");
    let mut check = blueback(&["check", "--flows", flows.to_str().unwrap()]);
    let output = check.env("BLUEBACK_WORDS", &words).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1), "{shown}");
    assert!(shown.contains("lamp/first.txt:6:14"), "{shown}");
    assert!(shown.contains("what happened, in en-US:"), "{shown}");
    assert!(shown.contains("still marked ✎"), "{shown}");
}
