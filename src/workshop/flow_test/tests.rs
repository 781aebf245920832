//! Flow tests, tested on a flow that is as small as one can be, so that what the house ships may change.

use super::*;
use crate::flow::{Code, load};
use crate::ids::FlowId;
use crate::text::{Source, Words};
use crate::workshop::draft::draft;

/// The draft of a flow with its words, and the words around any flow.
fn library() -> Library {
    let draft = draft(&FlowId::new("lamp").unwrap(), &[Locale::SOURCE]);
    let flow = load("lamp", &draft.flow).unwrap().flow;
    let source = |file: &str, text: &str| Source {
        folder: "en-US".to_owned(),
        file: file.to_owned(),
        text: text.to_owned(),
    };
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n/en-US");
    let read = |file: &str| std::fs::read_to_string(root.join(file)).unwrap();
    let sources = [
        source("session.ftl", &read("session.ftl")),
        source("brands.ftl", &read("brands.ftl")),
        source("apple-labels.ftl", &read("apple-labels.ftl")),
        source("flow-lamp.ftl", &draft.words),
    ];
    Library {
        flows: vec![flow],
        words: Arc::new(Words::new(&sources).unwrap()),
    }
}

fn outcome(text: &str) -> Outcome {
    let file = File {
        path: "tests/lamp/x.txt".to_owned(),
        folder: "lamp".to_owned(),
        text: text.to_owned(),
    };
    run(&library(), &[file], Missing::Fault)
}

/// What is printed of a test that must not pass.
fn printed(text: &str) -> String {
    let outcome = outcome(text);
    assert_eq!(outcome.failed.len(), 1, "taken for right: {text}");
    let failed = &outcome.failed[0];
    format!("{}\n{}", failed.faults, failed.way.as_deref().unwrap_or(""))
}

#[test]
fn what_holds_passes() {
    for text in [
        "sees: dead\nanswers: light = on\nworks: restart\nends: solved\nmost questions: 1",
        "sees: dead\nanswers: light = on\norder: step plug_in, ask_maker\nshows: any risky step",
        "sees: dead\nanswers: light = on\ncannot: plug_in, restart, ask_maker\nends: with a person: lost\nmost steps: 3",
        "sees: dead\nanswers: light = on\nworks: reset\nsays on reset: All settings are lost.\nnever says: warranty\nends: solved",
        "picks: dead\ncard: light\npicks: ✎ No\ncard: step plug_in\npicks: back\ncard: question light\nends: not yet",
        "types: it hangs\nsays: Understood as: ✎ It starts\nfirst step: restart",
    ] {
        let outcome = outcome(text);
        let failed: Vec<_> = outcome
            .failed
            .iter()
            .map(|f| f.faults.to_string())
            .collect();
        assert!(failed.is_empty(), "{text}\n{}", failed.join("\n"));
    }
}

#[test]
fn what_does_not_hold_is_shown_with_its_line_and_what_happened() {
    for (text, line, says) in [
        (
            "sees: dead\nends: solved",
            2,
            "it ended otherwise: with a person: exhausted",
        ),
        (
            "answers: light = on\nsees: dead\nnever shows: any risky step",
            3,
            "`step reset` was shown as the",
        ),
        (
            "sees: dead\norder: ask_maker, plug_in",
            2,
            "`ask_maker` came after `plug_in`",
        ),
        (
            "sees: dead\nworks: plug_in\nshows: reset",
            3,
            "`reset` was not shown",
        ),
        (
            "sees: dead\nsays on plug_in: buy a new one",
            2,
            "nothing says this in en-US",
        ),
        (
            "sees: dead\nnever says: nothing happens",
            2,
            "says this in en-US",
        ),
        ("sees: dead\nmost steps: 1", 2, "there were "),
        (
            "sees: dead\nfirst step: reset",
            2,
            "the first step was `step",
        ),
        (
            "picks: dead\ncard: step reset\npicks: on",
            2,
            "`step reset` should come here",
        ),
        (
            "picks: dead\npicks: cant\ncard: light",
            2,
            "`cant` cannot be picked",
        ),
    ] {
        let printed = printed(text);
        assert!(
            printed.contains(&format!("tests/lamp/x.txt:{line}:")),
            "{printed}"
        );
        assert!(printed.contains(says), "{printed}");
        assert!(printed.contains("what happened, in en-US:"), "{printed}");
    }
    let marked = printed("picks: dead\ncard: step reset");
    assert!(
        marked.contains("  - card: step reset\n  + card: question light"),
        "{marked}"
    );
}

#[test]
fn what_is_not_understood_is_a_fault_of_the_test_with_advice() {
    for (text, says) in [
        ("flow: lmp\nends: solved", "did you mean `lamp`?"),
        ("sees: daed\nends: solved", "did you mean `dead`?"),
        ("answers: light = onn\nends: solved", "did you mean `on`?"),
        ("answers: light\nends: solved", "`device = iphone`"),
        ("sees: dead\nshows: resett", "did you mean `reset`?"),
        ("sees: dead\nends: happily", "`solved without proof`"),
        (
            "sees: dead\nneve shows: reset",
            "did you mean `never shows`?",
        ),
        (
            "language: de\nsees: dead\nends: solved",
            "there are no words in `de`",
        ),
        ("sees: dead\nmost steps: few", "write a whole number"),
        ("picks: dead\npasses: soon\ncard: light", "`passes: 24h`"),
        (
            "sees: dead\npicks: dead\nends: solved",
            "cannot both know their way and be told it",
        ),
        ("sees: dead", "the test wants nothing"),
        ("sees: dead\nshows: a,,b", "something is missing here"),
        (
            "picks: dead\ncard: light\ncard: light",
            "a second card without an act",
        ),
        ("sees: dead\nsays anywhere: x", "is not understood here"),
        (
            "sees: dead\nthen sees: maybe\nends: solved",
            "has no answer of a check called `maybe`",
        ),
    ] {
        let outcome = outcome(text);
        let failed = outcome
            .failed
            .first()
            .unwrap_or_else(|| panic!("understood: {text}"));
        let printed = failed.faults.to_string();
        assert!(printed.contains(says), "{printed}");
        assert!(
            failed
                .faults
                .list
                .iter()
                .all(|f| f.code == Code::TestUnclear),
            "{printed}"
        );
    }
}

#[test]
fn a_language_that_is_not_there_is_passed_over_where_the_test_came_with_the_program() {
    let file = File {
        path: "x.txt".to_owned(),
        folder: "lamp".to_owned(),
        text: "language: de\nsees: dead\nends: solved".to_owned(),
    };
    assert!(
        run(&library(), &[file], Missing::PassedOver)
            .failed
            .is_empty()
    );
}

#[test]
fn a_recorded_visit_is_a_test_that_passes() {
    let (library, languages) = (library(), Languages::same(Locale::SOURCE));
    let flow = &library.flows[0];
    let stage = |text: &str| {
        let file = File {
            path: "x.txt".to_owned(),
            folder: "lamp".to_owned(),
            text: text.to_owned(),
        };
        run(&library, &[file], Missing::Fault)
    };
    let text = "types: it hangs\ncard: step restart\npicks: failed\npasses: 90m\ncomes back\npicks: person\n";
    let file = File {
        path: "x.txt".to_owned(),
        folder: "lamp".to_owned(),
        text: text.to_owned(),
    };
    let mut found = Findings::new("x.txt");
    let test = read::read(&library, &file, Missing::Fault, &mut found).unwrap();
    let (turns, _) = play::play(&test, &library.words, languages);
    let did = |turn: &Turn| match &turn.act {
        Act::Open(typed) => crate::front::terminal::Did::Open(typed.clone()),
        Act::Pick(choice) => crate::front::terminal::Did::Choose(choice.clone()),
        Act::Pass(time) => crate::front::terminal::Did::Pass(*time),
    };
    let kept: Vec<_> = turns
        .iter()
        .map(|turn| (did(turn), turn.shown.clone()))
        .collect();
    let text = recorded(flow, languages, &kept);
    assert!(
        text.contains("types: it hangs\ncard: step restart\npicks: failed\n"),
        "{text}"
    );
    assert!(
        text.contains("passes: 90m\n") && text.ends_with("card: the end\n"),
        "{text}"
    );
    let failed = stage(&text).failed;
    assert!(failed.is_empty(), "{text}\n{}", failed[0].faults);
}
