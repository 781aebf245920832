//! `flows/README.md` says what is so: its examples are one sound flow with its words and tests, and it names every key.

use std::sync::Arc;

use blueback::flow::{Shared, load, load_with};
use blueback::runtime::Library;
use blueback::text::{Source, Words};
use blueback::workshop::flow_test::{File, Missing, run};

/// The blocks of the guide whose fence begins so: the rest of the fence's line, and what stands inside.
fn blocks(fence: &str) -> Vec<(String, String)> {
    let guide = std::fs::read_to_string("flows/README.md").unwrap();
    let mut blocks: Vec<(String, String)> = Vec::new();
    let mut inside = None;
    for line in guide.lines() {
        match (line.strip_prefix("```"), &mut inside) {
            (Some(kind), None) => inside = Some((kind.to_owned(), String::new())),
            (Some(_), Some(_)) => blocks.extend(inside.take()),
            (None, Some((_, text))) => text.push_str(&format!("{line}\n")),
            (None, None) => {}
        }
    }
    blocks.retain(|(kind, _)| kind == fence);
    assert!(!blocks.is_empty(), "no block is {fence}");
    blocks
}

fn joined(fence: &str) -> String {
    blocks(fence).into_iter().map(|(_, text)| text).collect()
}

fn library() -> Library {
    let power = joined("toml shared power");
    let shared = Shared::new([("power", power.as_str())].into_iter());
    let loaded = load_with("lamp", &joined("toml"), &shared).unwrap_or_else(|f| panic!("{f}"));
    assert!(loaded.notes.list.is_empty(), "{}", loaded.notes);
    let mut sources = blueback::cli::shipped::words();
    sources.retain(|source| source.folder == "en-US" && !source.file.starts_with("shared-"));
    sources.push(Source {
        folder: "en-US".to_owned(),
        file: "flow-lamp.ftl".to_owned(),
        text: joined("ftl"),
    });
    let words = Words::new(&sources).unwrap_or_else(|f| panic!("{f:?}"));
    // Words of shared parts lie in a file of their own; the guide shows all in one block.
    let found = words.check(&[&loaded.flow]);
    let of_lamp = found
        .iter()
        .filter(|fault| fault.message.contains("lamp-") || fault.message.contains("plug"));
    let of_lamp: Vec<_> = of_lamp.map(ToString::to_string).collect();
    assert!(of_lamp.is_empty(), "{of_lamp:#?}");
    Library {
        flows: vec![loaded.flow],
        words: Arc::new(words),
    }
}

#[test]
fn its_examples_are_a_sound_flow_whose_tests_pass() {
    let library = library();
    for (nth, (_, text)) in blocks("flow-test").into_iter().enumerate() {
        let file = File {
            path: format!("example {}", nth + 1),
            folder: "lamp".to_owned(),
            text,
        };
        let outcome = run(&library, &[file], Missing::Fault);
        let failed = outcome.failed.first();
        let printed = failed.map(|f| format!("{}\n{}", f.faults, f.way.as_deref().unwrap_or("")));
        assert_eq!(printed, None, "{}", printed.as_deref().unwrap_or(""));
    }
}

/// The language says itself which keys it has: it advises them where one is misspelt beyond recognition.
#[test]
fn it_names_every_key_of_the_language() {
    let guide = std::fs::read_to_string("flows/README.md").unwrap();
    let odd = "unheard_of_thing = 1";
    let flow = format!(
        "{odd}\n[flow]\n{odd}\n[symptoms.a]\n{odd}\n[questions.a]\n{odd}\n[questions.a.answers.b]\n{odd}\n\
         [steps.a]\n{odd}\n[verify.a]\n{odd}\n[verify.a.answers.b]\n{odd}\n[says.a]\n{odd}\n"
    );
    let faults = load("lamp", &flow).unwrap_err();
    let advice = faults
        .list
        .iter()
        .filter_map(|fault| fault.advice.strip_prefix("possible here: "));
    let keys: Vec<&str> = advice.flat_map(|keys| keys.split(", ")).collect();
    assert!(keys.len() > 25, "{faults}");
    for key in keys {
        let bare = key.trim_matches('`');
        let written = [
            format!("`{bare}`"),
            format!("{bare} = "),
            format!("[{bare}"),
            format!(".{bare}."),
        ];
        assert!(
            written.iter().any(|w| guide.contains(w.as_str())),
            "the guide does not name {key}"
        );
    }
}
