//! `blueback check` as authors and editors use it.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

fn blueback(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_blueback"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    command
}

/// A program that is ended with the test, however that ends.
struct Watching(Child);

impl Drop for Watching {
    fn drop(&mut self) {
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

#[test]
fn with_json_each_finding_is_an_object_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let text = "[flow]\nhand_ovr = 3\n";
    std::fs::write(folder.path().join("broken.toml"), text).unwrap();
    let folder = folder.path().to_str().unwrap();
    let output = blueback(&["check", "--json", "--flows", folder])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8(output.stdout).unwrap();
    let findings: Vec<serde_json::Value> = shown
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let unknown = findings
        .iter()
        .find(|f| f["code"] == "unknown_key")
        .unwrap();
    assert!(unknown["file"].as_str().unwrap().ends_with("/broken.toml"));
    let place = (&unknown["line"], &unknown["column"], &unknown["length"]);
    assert_eq!(place, (&2.into(), &1.into(), &8.into()));
    assert_eq!(unknown["severity"], "error");
    assert_eq!(unknown["advice"], "did you mean `hand_over`?");
}

#[test]
fn with_watch_it_looks_again_when_a_file_changes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mine.toml");
    std::fs::write(&file, "[flow]\nhand_ovr = 3\n").unwrap();
    let mut command = blueback(&["check", "--watch", "--json", "--flows"]);
    let program = command
        .arg(folder.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut program = Watching(program);
    let mut lines = BufReader::new(program.0.stdout.take().unwrap()).lines();
    let mut codes = || {
        let mut codes = Vec::new();
        loop {
            let line = lines.next().unwrap().unwrap();
            let object: serde_json::Value = serde_json::from_str(&line).unwrap();
            match object["code"].as_str() {
                Some(code) => codes.push(code.to_owned()),
                None => {
                    assert_eq!(object["done"]["errors"], codes.len());
                    return codes;
                }
            }
        }
    };
    assert!(codes().contains(&"unknown_key".to_owned()));
    std::fs::write(&file, "[flow\n").unwrap();
    assert_eq!(codes(), ["syntax"]);
    // As editors do it: a new file takes the place of the old one.
    let new = folder.path().join("new.tmp");
    std::fs::write(&new, "[flow]\nhand_ovr = 3\n").unwrap();
    std::fs::rename(&new, &file).unwrap();
    assert!(codes().contains(&"unknown_key".to_owned()));
}

#[test]
fn what_cannot_change_is_not_watched() {
    let output = blueback(&["check", "--watch"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let shown = String::from_utf8(output.stderr).unwrap();
    assert!(
        shown.contains("nothing to watch") && shown.contains("--flows"),
        "{shown}"
    );
}

#[test]
fn what_was_proven_is_told_with_how_much_was_looked_at() {
    let flows = Path::new(env!("CARGO_MANIFEST_DIR")).join("flows");
    let flows = flows.to_str().unwrap();
    let arguments = [
        "check", "--flows", flows, "--states", "50", "--walks", "1", "--seed", "3",
    ];
    let output = blueback(&arguments).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{shown}");
    for told in [
        "every path ends",
        "no card comes twice",
        "nothing risky too early",
        "walks beyond them",
        "numbers that matter",
    ] {
        assert!(shown.contains(told), "{told}: {shown}");
    }
    assert!(!shown.contains("BROKEN"), "{shown}");
}
