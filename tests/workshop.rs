//! The commands of the workshop, as authors start them.

use std::path::Path;
use std::process::{Command, Output, Stdio};

/// Runs the program with no settings but those given here: exit status, output, errors.
fn blueback(arguments: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_blueback"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    let Output {
        status,
        stdout,
        stderr,
    } = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn a_simulation_prints_a_line_for_each_symptom_and_nothing_that_only_eyes_want() {
    let (status, shown, errors) = blueback(&["simulate", "--people", "320"]);
    assert_eq!(
        (status, errors.as_str()),
        (0, ""),
        "no progress bar where nobody watches"
    );
    let lines: Vec<&str> = shown.lines().collect();
    assert!(lines[1].starts_with("symptom "), "{shown}");
    assert!(
        lines.iter().any(|line| line.starts_with("signed_out ")),
        "{shown}"
    );
    assert!(lines.iter().any(|line| line.starts_with("all ")), "{shown}");
    assert!(shown.contains("320 people, seed 1."), "{shown}");
    assert!(!shown.contains('\u{1b}'), "no colour in a pipe");
    assert_eq!(
        shown,
        blueback(&["simulate", "--people", "320"]).1,
        "the same seed, the same people"
    );
    assert_ne!(
        shown,
        blueback(&["simulate", "--people", "320", "--seed", "2"]).1
    );
}

#[test]
fn a_script_gets_the_same_as_json_and_a_plot_as_a_file() {
    let folder = tempfile::tempdir().unwrap();
    let plot = folder.path().join("plot.svg");
    let arguments = [
        "simulate",
        "imessage",
        "--symptom",
        "silent",
        "--people",
        "200",
        "--json",
    ];
    let more = [
        "--disturb",
        "--worlds",
        "2",
        "--plot",
        plot.to_str().unwrap(),
    ];
    let (status, shown, errors) = blueback(&[&arguments[..], &more[..]].concat());
    assert_eq!((status, errors.as_str()), (0, ""));
    let told: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(told["flow"], "imessage");
    assert_eq!(told["people"], 200);
    let row = &told["symptoms"][0];
    assert_eq!(row["symptom"], "silent");
    assert!(row["guided"]["solved"].as_f64().unwrap() > 0.5);
    let minutes = |way: &str| row["steps_only"][way]["minutes"].as_f64().unwrap();
    assert!(minutes("best") <= minutes("guide") && minutes("best") < minutes("random"));
    assert_eq!(
        told["disturbed"]["symptoms"][0]["by_strength"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    let svg = read(&plot);
    assert!(svg.starts_with("<svg") && svg.contains("imessage: who is helped by when (silent)"));
}

#[test]
fn a_picture_comes_in_three_formats() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("silent.svg");
    let one = ["graph", "imessage", "--symptom", "silent"];
    let to_file = ["--locale", "de", "-o", file.to_str().unwrap()];
    let (status, shown, errors) = blueback(&[&one[..], &to_file[..]].concat());
    assert_eq!((status, shown.as_str(), errors.as_str()), (0, "", ""));
    assert!(read(&file).contains(">Es geht wieder<"));
    for (format, begins) in [("svg", "<svg "), ("mermaid", "%% "), ("dot", "// ")] {
        let (status, shown, _) = blueback(&[&one[..], &["--format", format]].concat());
        assert_eq!(status, 0);
        assert!(shown.starts_with(begins), "{shown}");
    }
}

#[test]
fn what_does_not_exist_is_told_with_what_does() {
    for (arguments, line, hint) in [
        (
            &["simulate", "android"][..],
            "no flow \"android\"",
            "imessage",
        ),
        (
            &["graph", "--symptom", "smoke"],
            "no symptom \"smoke\"",
            "signed_out",
        ),
        (
            &["graph", "--locale", "tlh"],
            "no language \"tlh\"",
            "en-US",
        ),
        (
            &["graph", "-o", "/nowhere/at/all.svg"],
            "cannot write /nowhere/at/all.svg",
            "",
        ),
        (
            &["simulate", "--people", "9", "--plot", "/nowhere/a.svg"],
            "cannot write /nowhere/a.svg",
            "",
        ),
    ] {
        let (status, _, errors) = blueback(arguments);
        assert_eq!(status, 1, "{errors}");
        assert!(errors.contains(line) && errors.contains(hint), "{errors}");
    }
    for wrong in [["--people", "0"], ["--unsure", "101"], ["--worlds", "none"]] {
        assert_eq!(blueback(&[&["simulate"][..], &wrong[..]].concat()).0, 2);
    }
}
