//! The words of a card, one text below the other.

use std::borrow::Cow;

use crate::front::discord::component::Component;
use crate::text::Shown;

/// All that is to be read, in order; what is said besides the card itself is set off by a line.
pub(super) fn texts(shown: &Shown) -> Vec<Component<'_>> {
    let notes: Vec<_> = shown.notes.iter().map(|note| quoted(note)).collect();
    let (title, text) = (shown.title.trim(), shown.text.trim());
    let head = (!title.is_empty() || !text.is_empty()).then(|| format!("### {title}\n{text}"));
    let warning = shown.warning.as_deref();
    let why = Some(shown.why.as_str()).filter(|_| shown.explained);
    let speech = &shown.speech;
    let said: [Option<Cow<'_, str>>; 9] = [
        Some(notes.join("\n").into()),
        head.map(Cow::Owned),
        shown.needs.as_deref().map(Cow::Borrowed),
        warning.map(|text| quoted(&format!("⚠️ {text}")).into()),
        why.map(|text| quoted(text).into()),
        shown.summary.as_deref().map(|text| fenced(text).into()),
        shown.progress.as_deref().map(|text| small(text).into()),
        speech.draft.as_deref().map(|text| small(text).into()),
        speech.said.as_deref().map(|text| quoted(text).into()),
    ];
    let mut texts = Vec::new();
    for text in said.into_iter().flatten() {
        if text.trim().is_empty() {
            continue;
        }
        if !texts.is_empty() && text.starts_with("> ") {
            texts.push(Component::Separator);
        }
        texts.push(Component::Text(text));
    }
    texts
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
    let mut all = String::with_capacity(text.len() + 4 * mark.len());
    for line in text.trim().lines().filter(|line| !line.trim().is_empty()) {
        if !all.is_empty() {
            all.push('\n');
        }
        all.push_str(mark);
        all.push_str(line);
    }
    all
}

/// As it is, with a button to copy it; a fence within would end it early.
fn fenced(text: &str) -> String {
    format!("```\n{}\n```", text.trim().replace("```", "'''"))
}
