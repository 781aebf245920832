//! The terminal as scripts use it: a choice's id per line in, a JSON object per line out.

use std::time::Duration;

use blueback::front::terminal::json;
use blueback::runtime::{Clock, Runtime};
use blueback::store::Committer;
use blueback::store::memory::{Disk, Memory};
use serde_json::Value;

use super::{Act, Seen};
use crate::scenarios::Scenario;

/// Plays a scenario. Each `open` is a visit of its own to one and the same store.
pub(crate) async fn play(scenario: &Scenario) -> Vec<Seen> {
    let committer = Committer::start(Box::new(Memory::open(&Disk::default()))).unwrap();
    let runtime = Runtime::new(scenario.library.clone(), committer, Clock::default());
    let mut seen = Vec::new();
    let opens = |_: &Act, next: &Act| !matches!(next, Act::Open(_));
    for acts in scenario.acts.chunk_by(opens) {
        let [Act::Open(problem), rest @ ..] = acts else {
            panic!("a visit begins with `open`: {acts:?}");
        };
        let visit = super::visit(scenario, problem.clone());
        let input: String = rest.iter().map(line).collect();
        let mut output = Vec::new();
        json::run(&runtime, visit, input.as_bytes(), &mut output)
            .await
            .unwrap();
        seen.extend(cards(&output));
        // People do not come back within the millisecond.
        runtime.clock().advance(Duration::from_secs(1));
    }
    runtime.close().await;
    seen
}

fn line(act: &Act) -> String {
    match act {
        Act::Choose(choice) => format!("{choice}\n"),
        Act::Pass(time) => format!("+{}s\n", time.as_secs()),
        Act::Open(_) => panic!("an `open` begins a visit"),
    }
}

/// The cards of an output. An error before a card says that nothing was changed, which no scenario expects.
fn cards(output: &[u8]) -> Vec<Seen> {
    let lines = std::str::from_utf8(output).unwrap().lines();
    let card = |line: &str| {
        let out: Value = serde_json::from_str(line).unwrap();
        let card = &out["card"];
        assert!(card.is_object(), "{line}");
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        Seen {
            kind: text(&card["kind"]),
            id: text(&card["id"]),
            title: text(&card["title"]),
            end: super::end(&text(&card["kind"]), &text(&card["text"])),
            notes: list(&card["notes"]).iter().map(text).collect(),
            choices: list(&card["choices"])
                .iter()
                .map(|c| text(&c["id"]))
                .filter(|choice| !super::is_of_languages(choice))
                .collect(),
        }
    };
    lines.map(card).collect()
}
