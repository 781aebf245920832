//! Writes a test from a conversation that somebody had.

use crate::engine::Flow;
use crate::front::terminal::Did;
use crate::ids::Languages;
use crate::text::{Kind, Shown};

use super::play::Act;
use super::print::act;

/// A test that does what was done and wants what was shown.
///
/// What people typed stands in it as they typed it: it is theirs, and on their own machine.
pub fn recorded(flow: &Flow, languages: Languages, kept: &[(Did, Shown)]) -> String {
    let mut lines = vec![
        "# Recorded by `blueback try`. Say in a line like this what the test is for, and keep"
            .to_owned(),
        "# only the `card` lines that matter.".to_owned(),
        format!("flow: {}", flow.id),
        format!("language: {}", languages.text.code()),
    ];
    if languages.device != languages.text {
        lines.push(format!("device language: {}", languages.device.code()));
    }
    lines.push(String::new());
    for (nth, (did, shown)) in kept.iter().enumerate() {
        let done = match did {
            Did::Open(typed) => Act::Open(typed.as_deref().map(one_line)),
            Did::Choose(choice) => Act::Pick(choice.clone()),
            Did::Pass(time) => Act::Pass(*time),
        };
        // A test opens the flow by itself.
        if nth > 0 || done != Act::Open(None) {
            lines.push(act(&done));
        }
        lines.push(format!("card: {}", card(flow, shown)));
    }
    lines.join("\n") + "\n"
}

/// What was typed, on a line of its own.
fn one_line(typed: &str) -> String {
    let words: Vec<&str> = typed.split_whitespace().collect();
    words.join(" ")
}

/// What a test calls a card that was shown.
fn card(flow: &Flow, shown: &Shown) -> String {
    let id = &shown.id;
    match shown.kind {
        Kind::Symptom => "symptom".to_owned(),
        Kind::Step => format!("step {id}"),
        Kind::Wait => format!("wait {id}"),
        Kind::End | Kind::Notice => "the end".to_owned(),
        Kind::Question => {
            // A check may have the id of a question; its answers tell.
            let question = flow.questions.iter().find(|q| q.id.as_str() == id);
            let first = question.and_then(|q| q.answers.first());
            let shows = shown.choices.first().map(|choice| choice.id.as_str());
            match first {
                Some(answer) if Some(answer.id.as_str()) == shows => format!("question {id}"),
                _ => format!("check {id}"),
            }
        }
    }
}
