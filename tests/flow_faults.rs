//! Every fault that a flow can have, as it is printed: one file per fault in
//! `tests/flows/invalid`, its print beside it. `UPDATE=1` rewrites the prints.

#![expect(
    clippy::unwrap_used,
    reason = "a helper that cannot go on fails the test that called it"
)]

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use blueback::flow::{Code, Faults, load, load_file, load_folder};
use blueback::workshop::examine::{Bounds, examine};
use proptest::prelude::*;

use crate::large_flow;

const FOLDER: &str = "tests/flows/invalid";

/// Faults of files that cannot have one alone: without `[flow]` there is nothing at all.
const SEVERAL: [(&str, usize); 1] = [("missing_table_flow", 4)];

fn files(ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(FOLDER).unwrap();
    let mut files: Vec<_> = entries.map(|e| e.unwrap().path()).collect();
    files.retain(|f| f.extension().is_some_and(|e| e == ending));
    files.sort();
    files
}

fn stem(path: &Path) -> &str {
    path.file_stem().unwrap().to_str().unwrap()
}

/// What a file is found to have: faults, or what a closer look warns of and advises where it is sound.
fn found(path: &Path) -> Faults {
    match load_file(path) {
        Ok(loaded) => {
            let examined = examine(&loaded, &Bounds::default());
            assert_eq!(examined.proof.broken(), []);
            let findings = examined.findings;
            assert!(findings.list.iter().all(|n| n.code.is_note()));
            findings
        }
        Err(faults) => {
            assert!(faults.list.iter().any(|f| !f.code.is_note()));
            faults
        }
    }
}

#[test]
fn every_fault_is_printed_as_the_file_beside_it_says() {
    let mut wrong = String::new();
    for path in files("toml") {
        let printed = format!("{}\n", found(&path));
        let beside = path.with_extension("txt");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&beside, &printed).unwrap();
        }
        let expected = std::fs::read_to_string(&beside).unwrap_or_default();
        if printed != expected {
            writeln!(wrong, "{}:\n{printed}", beside.display()).unwrap();
        }
    }
    assert!(
        wrong.is_empty(),
        "differ (UPDATE=1 rewrites them):\n{wrong}"
    );
}

#[test]
fn every_file_has_the_one_fault_it_is_named_after() {
    for path in files("toml") {
        let name = stem(&path);
        let mut faults = found(&path);
        // What weighs less may follow from the one fault: a step that is never offered has numbers that decide nothing.
        let gravest = faults.list.iter().map(|fault| fault.code.severity()).min();
        faults
            .list
            .retain(|fault| Some(fault.code.severity()) == gravest);
        let several = SEVERAL.iter().find(|(n, _)| *n == name);
        assert_eq!(
            faults.list.len(),
            several.map_or(1, |(_, n)| *n),
            "{faults}"
        );
        for fault in &faults.list {
            assert!(name.starts_with(fault.code.as_str()), "{name}: {faults}");
            assert!(
                !fault.message.is_empty() && !fault.advice.is_empty(),
                "{name}"
            );
        }
    }
}

#[test]
fn every_fault_has_a_file_and_every_print_a_flow() {
    let met: BTreeSet<Code> = files("toml")
        .iter()
        .flat_map(|path| found(path).list)
        .map(|fault| fault.code)
        .collect();
    for code in Code::ALL.iter().filter(|code| !code.is_of_test()) {
        assert!(
            met.contains(code),
            "no file has the fault {}",
            code.as_str()
        );
    }
    for path in files("txt") {
        assert!(
            path.with_extension("toml").exists(),
            "{} is stale",
            path.display()
        );
    }
}

#[test]
fn the_flows_of_the_house_are_sound_without_a_note() {
    for loaded in load_folder(Path::new("flows")).unwrap_or_else(|e| panic!("{e}")) {
        assert!(loaded.notes.list.is_empty(), "{}", loaded.notes);
    }
}

#[test]
fn two_hundred_steps_and_sixty_causes_are_accepted_and_one_step_more_is_not() {
    let text = large_flow::text();
    let loaded = load("large", &text).unwrap_or_else(|e| panic!("{e}"));
    assert_eq!(
        (loaded.flow.steps.len(), loaded.flow.causes.len()),
        (200, 60)
    );
    let more = format!("{text}\n[steps.more]\neffort = \"2m\"\nrisk = 0\nfixes = {{ c0 = 0.5 }}\n");
    let faults = load("large", &more).unwrap_err();
    assert_eq!(faults.list[0].code, Code::TooMany);
}

/// Loads a text, prints what is found, and looks at the flow if there is one.
fn survive(text: &str) {
    let flow = match load("any", text) {
        Ok(loaded) => loaded.flow,
        Err(faults) => {
            assert!(!faults.list.is_empty());
            assert!(!faults.to_string().is_empty() && !faults.styled().is_empty());
            return;
        }
    };
    for symptom in &flow.symptoms {
        assert!((symptom.weights.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        assert!(symptom.verify < flow.verifies.len());
    }
    for question in &flow.questions {
        for cause in 0..flow.causes.len() {
            let sum: f64 = question.answers.iter().map(|a| a.likelihood[cause]).sum();
            assert!((sum - 1.0).abs() < 1e-9);
        }
    }
    for (cause, chance) in flow.steps.iter().flat_map(|s| &s.fixes) {
        assert!(*cause < flow.causes.len() && *chance > 0.0 && *chance <= 1.0);
    }
}

/// Pieces of the language, put where they do not belong.
const PIECES: [&str; 24] = [
    "[",
    "]",
    "{",
    "}",
    "\"",
    "=",
    "\n",
    ".",
    ",",
    "'''",
    "[[steps]]\n",
    "steps.x = 1\n",
    "[steps.toggle.fixes]\n",
    "nan",
    "-1",
    "1e999",
    "0xff",
    "true",
    "1979-05-27",
    "\u{feff}",
    "ä\u{202e}",
    "\"high\"",
    "answers = []\n",
    "99999999999999999999",
];

/// A place in a text, as parts of its length.
fn cut(text: &str, place: f64) -> usize {
    text.floor_char_boundary((text.len() as f64 * place) as usize)
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,200}", lines in "([a-z\\[\\]{}=\".,0-9 ]{0,12}\n){0,20}") {
        survive(&text);
        survive(&lines);
    }

    #[test]
    fn no_change_to_a_flow_makes_the_reader_panic(
        base in 0..1000usize,
        changes in prop::collection::vec((0..PIECES.len(), 0.0..1.0, 0.0..1.0, 0..4), 1..6),
    ) {
        let paths = files("toml");
        let bytes = std::fs::read(&paths[base % paths.len()]).unwrap();
        let mut text = String::from_utf8_lossy(&bytes).into_owned();
        for (piece, place, other, kind) in changes {
            let (from, to) = (cut(&text, f64::min(place, other)), cut(&text, f64::max(place, other)));
            match kind {
                0 => text.insert_str(from, PIECES[piece]),
                1 => {
                    let end = text.floor_char_boundary(from + 8).max(from);
                    text.replace_range(from..end, PIECES[piece]);
                }
                2 => {
                    let copy = text[from..to].to_owned();
                    text.push_str(&copy);
                }
                _ => text.replace_range(from..to, ""),
            }
        }
        survive(&text);
    }
}
