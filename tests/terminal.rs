//! The terminal over the real runtime, flows and words: scripts, pipes, and lines that nobody expects.

use std::sync::OnceLock;
use std::time::Duration;

use blueback::cli::load;
use blueback::config::Texts;
use blueback::front::terminal::{self, Record, Visit};
use blueback::ids::FlowId;
use blueback::runtime::{Clock, Library, Runtime};
use blueback::store::Committer;
use blueback::store::memory::{Disk, Memory};
use blueback::text::{Languages, Locale};
use proptest::prelude::*;
use serde_json::Value;

fn library() -> Library {
    static LIBRARY: OnceLock<Library> = OnceLock::new();
    let load = || {
        let texts = Texts {
            flows: None,
            words: None,
        };
        load::load(&texts)
            .expect("what is shipped is sound")
            .library
    };
    LIBRARY.get_or_init(load).clone()
}

fn runtime() -> Runtime {
    let store = Committer::start(Box::new(Memory::open(&Disk::default()))).unwrap();
    Runtime::new(library(), store, Clock::default())
}

fn visit(locale: &str, problem: Option<&str>) -> Visit {
    Visit {
        flow: FlowId::new("imessage").unwrap(),
        languages: Languages::same(Locale::exact(locale).unwrap()),
        problem: problem.map(str::to_owned),
        record: Record::default(),
    }
}

fn wait<T>(future: impl Future<Output = T>) -> T {
    let tokio = tokio::runtime::Builder::new_current_thread().build();
    tokio.unwrap().block_on(future)
}

/// What a script reads after it has written these lines.
fn json_of(visit: Visit, input: &[u8]) -> Vec<Value> {
    let mut output = Vec::new();
    wait(async {
        let runtime = runtime();
        terminal::json::run(&runtime, visit, input, &mut output)
            .await
            .unwrap();
        runtime.close().await;
    });
    let lines = String::from_utf8(output).unwrap();
    assert!(lines.ends_with('\n'));
    lines
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn json(input: &str) -> Vec<Value> {
    json_of(visit("en-US", None), input.as_bytes())
}

fn lines(locale: &str, input: &str) -> String {
    let mut output = Vec::new();
    wait(async {
        let runtime = runtime();
        let visit = visit(locale, None);
        terminal::lines::run(&runtime, visit, input.as_bytes(), &mut output)
            .await
            .unwrap();
        runtime.close().await;
    });
    anstream::adapter::strip_str(&String::from_utf8(output).unwrap()).to_string()
}

fn ids(card: &Value) -> Vec<&str> {
    let choices = card["card"]["choices"].as_array().unwrap();
    choices
        .iter()
        .map(|choice| choice["id"].as_str().unwrap())
        .collect()
}

/// The lines that lead to the first card of a kind, always taking the choice `pick` finds, else `unknown` or `failed`.
fn way_to(kind: &str, pick: &[&str]) -> String {
    let mut input = "activation\n".to_owned();
    for _ in 0..60 {
        let last = json(&input).pop().unwrap();
        if last["card"]["kind"] == kind {
            return input;
        }
        let offered = ids(&last);
        let mut wished = pick.iter().chain(&["unknown", "failed"]);
        let choice = wished.find(|choice| offered.contains(choice)).unwrap();
        input.push_str(choice);
        input.push('\n');
    }
    panic!("no card of the kind {kind}");
}

#[test]
fn every_message_of_the_terminal_exists_in_every_language_of_texts() {
    let library = library();
    for locale in library.words.locales() {
        for message in terminal::MESSAGES {
            let words = library.words.message(locale, message, None);
            assert!(
                words.is_some_and(|words| !words.is_empty()),
                "{locale} {message}"
            );
        }
    }
}

#[test]
fn one_card_comes_out_per_line_that_goes_in() {
    let out = json("activation\nunknown\n\nunknown\n");
    assert_eq!(out.len(), 4, "blank lines are not answered");
    assert_eq!(out[0]["card"]["kind"], "symptom");
    assert_eq!(out[0]["card"]["id"], "symptom");
    assert!(ids(&out[0]).contains(&"activation"));
    for line in &out {
        let card = &line["card"];
        for field in ["kind", "id", "title", "text", "why"] {
            assert!(card[field].is_string(), "{field} of {card}");
        }
        let known = ["symptom", "question", "step", "wait", "end"];
        assert!(known.contains(&card["kind"].as_str().unwrap()));
        for choice in card["choices"].as_array().unwrap() {
            assert!(
                choice["label"]
                    .as_str()
                    .is_some_and(|label| !label.is_empty())
            );
        }
    }
}

#[test]
fn the_fields_of_a_card_come_in_the_order_that_is_promised() {
    let mut output = Vec::new();
    wait(async {
        let runtime = runtime();
        let visit = visit("en-US", None);
        terminal::json::run(&runtime, visit, &b""[..], &mut output)
            .await
            .unwrap();
    });
    let line = String::from_utf8(output).unwrap();
    let place = |field: &str| line.find(&format!("\"{field}\":")).unwrap();
    assert!(line.starts_with("{\"card\":{\"kind\":\"symptom\",\"id\":\"symptom\","));
    assert!(place("title") < place("text") && place("text") < place("why"));
    assert!(place("why") < place("choices"));
}

#[test]
fn an_id_that_the_card_lacks_gets_an_error_and_the_same_card() {
    let out = json("no_such\n\u{0}\nactivation\n");
    assert_eq!(out.len(), 6);
    for n in [1, 3] {
        assert!(
            out[n]["error"]
                .as_str()
                .is_some_and(|error| !error.is_empty())
        );
        assert_eq!(out[n].as_object().unwrap().len(), 1);
        assert_eq!(out[n + 1], out[0]);
    }
    assert_ne!(out[5], out[0]);
}

#[test]
fn lines_that_no_person_types_are_survived() {
    let mut input = vec![b'a'; 100_000];
    input.extend(b"\n\xff\xfe\x00\x80\n{\"card\":1}\n+99999999999999999999h\n+1y\nactivation");
    let out = json_of(visit("en-US", None), &input);
    let errors = out.iter().filter(|line| line.get("error").is_some());
    assert_eq!(errors.count(), 5);
    assert_ne!(
        out.last().unwrap()["card"]["id"],
        "symptom",
        "the last line has no end, and counts"
    );
}

#[test]
fn time_passes_when_it_is_told_to() {
    let way = way_to("wait", &["wait"]);
    let out = json(&format!("{way}+1s\n+30d\n"));
    let [.., before, still, after] = &out[..] else {
        panic!("too few cards")
    };
    assert_eq!(before["card"], still["card"], "a second changes nothing");
    assert_eq!(after["card"]["id"], before["card"]["id"]);
    assert_ne!(
        after["card"]["text"], before["card"]["text"],
        "its time has come"
    );
}

#[test]
fn after_the_end_the_program_goes_on_answering() {
    let out = json("activation\nperson\nno_such\nrestart\n");
    assert_eq!(out[2]["card"]["kind"], "end");
    assert!(out[2]["card"]["summary"].is_string());
    assert!(out[3]["error"].is_string());
    assert_eq!(out[4], out[2]);
    assert_eq!(out[5]["card"]["kind"], "symptom");
}

#[test]
fn a_pasted_message_opens_behind_the_symptom() {
    let out = json_of(visit("en-US", Some("Waiting for activation...")), b"");
    assert_ne!(out[0]["card"]["kind"], "symptom", "{}", out[0]);
}

#[test]
fn a_pipe_may_say_numbers_ids_and_times() {
    let page = lines("en-US", "1\n\n99\nback\n+2d\n");
    assert!(page.contains("\n1. "), "{page}");
    let symptom = "What do you see?";
    assert_eq!(
        page.matches(symptom).count(),
        3,
        "first, after back, after two days:\n{page}"
    );
    assert!(page.contains("That choice is not on this card"), "{page}");
    assert!(page.contains("Type the number of a choice"), "{page}");
}

#[test]
fn the_terminal_speaks_the_language_that_is_asked_for() {
    let page = lines("de", "x\n");
    assert!(page.contains("drücke Enter"), "{page}");
    assert!(!page.contains("What do you see"), "{page}");
}

#[test]
fn an_output_that_nobody_reads_is_a_calm_end() {
    struct Closed;
    impl std::io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }
    wait(async {
        let runtime = runtime();
        let (one, other) = (visit("en-US", None), visit("en-US", None));
        assert!(
            terminal::json::run(&runtime, one, &b"why\n"[..], Closed)
                .await
                .is_ok()
        );
        assert!(
            terminal::lines::run(&runtime, other, &b"why\n"[..], Closed)
                .await
                .is_ok()
        );
    });
}

fn line() -> impl Strategy<Value = Vec<u8>> {
    let known = prop::sample::select(vec![
        "activation",
        "unknown",
        "worked",
        "failed",
        "cant",
        "wait",
        "back",
        "why",
        "person",
        "restart",
        "+24h",
        "+366d",
        "+0s",
        "1",
        "99",
        "",
        " failed ",
        "yes",
        "no",
        "delivered",
        "iphone",
    ]);
    prop_oneof![
        8 => known.prop_map(|word| word.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..40),
        1 => "\\PC{0,20}".prop_map(String::into_bytes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever lines come, each that is not blank is answered with exactly one card, and the end is calm.
    #[test]
    fn any_lines_are_answered(typed in prop::collection::vec(line(), 0..60)) {
        let mut input = Vec::new();
        for line in &typed {
            input.extend(line);
            input.push(b'\n');
        }
        let asked = String::from_utf8_lossy(&input);
        let asked = asked.split('\n').filter(|line| !line.trim().is_empty()).count();
        let out = json_of(visit("en-US", None), &input);
        let cards = out.iter().filter(|line| line.get("card").is_some()).count();
        let errors = out.iter().filter(|line| line.get("error").is_some()).count();
        prop_assert_eq!(cards, asked + 1);
        prop_assert_eq!(cards + errors, out.len());
        for pair in out.windows(2) {
            prop_assert!(pair[0].get("error").is_none() || pair[1].get("card").is_some());
        }
    }
}

#[test]
fn a_hundred_years_are_enough() {
    let years = "+366d\n".repeat(120);
    let out = json(&years);
    let refused = out
        .iter()
        .filter(|line| line.get("error").is_some())
        .count();
    assert_eq!(refused, 20);
    let most = Duration::from_secs(100 * 366 * 24 * 60 * 60);
    assert!(most.as_millis() < (1 << 42), "and ids have room for them");
}
