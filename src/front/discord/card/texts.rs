//! The words of a card, one text below the other.

use serde_json::{Value, json};

use super::{SEPARATOR, TEXT};
use crate::text::Shown;

/// All that is to be read, in order; what is said besides the card itself is set off by a line.
pub(super) fn texts(shown: &Shown) -> Vec<Value> {
    let warning = shown.warning.as_deref().map(|text| format!("⚠️ {text}"));
    let why = Some(shown.why.as_str()).filter(|_| shown.explained);
    let summary = shown.summary.as_deref().map(fenced);
    let progress = shown.progress.as_deref().map(small);
    let head = format!("### {}\n{}", shown.title.trim(), shown.text.trim());
    let blank = shown.title.trim().is_empty() && shown.text.trim().is_empty();
    [
        Some(
            shown
                .notes
                .iter()
                .map(|note| quoted(note))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        (!blank).then_some(head),
        shown.needs.as_deref().map(str::to_owned),
        warning.as_deref().map(quoted),
        why.map(quoted),
        summary,
        progress,
    ]
    .into_iter()
    .flatten()
    .filter(|text| !text.trim().is_empty())
    .enumerate()
    .flat_map(|(nth, text)| {
        let line = (nth > 0 && text.starts_with("> ")).then(|| json!({"type": SEPARATOR}));
        line.into_iter()
            .chain([json!({"type": TEXT, "content": text})])
    })
    .collect()
}

/// Set off by a bar at the side.
fn quoted(text: &str) -> String {
    prefixed(text, "> ")
}

/// Small and grey.
fn small(text: &str) -> String {
    prefixed(text, "-# ")
}

fn prefixed(text: &str, mark: &str) -> String {
    let lines = text.trim().lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| format!("{mark}{line}"))
        .collect::<Vec<_>>()
        .join("\n")
}

/// As it is, with a button to copy it; a fence within would end it early.
fn fenced(text: &str) -> String {
    format!("```\n{}\n```", text.trim().replace("```", "'''"))
}
