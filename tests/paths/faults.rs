//! What can be wrong with a card: with its words, or with its coming now.

use blueback::engine::{Card, Flow, Place, Risk};
use blueback::text::{Kind, Locale, Shown};

/// A harmless step this likely to help comes before any that loses something (imessage facts, section 8).
const WORTH_TRYING: f64 = 0.02;

/// What is wrong with a card in a language, given the same card in the source language.
pub(super) fn faults_of(flow: &Flow, shown: &Shown, source: &Shown, locale: Locale) -> Vec<String> {
    let at = format!("{locale} {} {}", shown.kind.as_str(), shown.id);
    let mut faults = Vec::new();
    let labels = shown.choices.iter().map(|choice| &choice.label);
    let hints = shown
        .choices
        .iter()
        .filter_map(|choice| choice.hint.as_ref());
    let parts = [&shown.title, &shown.text, &shown.why];
    let more = [
        &shown.warning,
        &shown.needs,
        &shown.progress,
        &shown.summary,
    ];
    let all = parts.into_iter().chain(labels).chain(hints);
    let all = all.chain(more.into_iter().flatten()).chain(&shown.notes);
    let inner = [
        "-symptom-",
        "-question-",
        "-step-",
        "-verify-",
        "-cause-",
        "-reason-",
    ];
    let inner = inner.map(|kind| format!("{}{kind}", flow.id));
    for text in all {
        if text.contains('{') || text.contains('}') || text.trim() == "…" {
            faults.push(format!("{at} has a placeholder: {text:?}"));
        }
        if inner.iter().any(|id| text.contains(id)) {
            faults.push(format!("{at} shows an id: {text:?}"));
        }
    }
    for choice in &shown.choices {
        if choice.label == choice.id || choice.label.trim().is_empty() {
            faults.push(format!("{at} has no words for {}", choice.id));
        }
    }
    // A question may be all in its title.
    let silent = shown.text.trim().is_empty() && shown.kind != Kind::Question;
    if shown.title.trim().is_empty() || silent || shown.why.trim().is_empty() {
        faults.push(format!("{at} says nothing: {shown:?}"));
    }
    let same = (&shown.title, &shown.text) == (&source.title, &source.text);
    if locale != Locale::SOURCE && same {
        faults.push(format!("{at} is not in its language: {:?}", shown.title));
    }
    if shown.choices.is_empty() != (shown.kind == Kind::Notice) {
        faults.push(format!("{at} is a dead end"));
    }
    faults
}

/// A step that loses something, though a harmless one is untried that may well help; or one that
/// its own conditions forbid.
pub(super) fn too_risky(flow: &Flow, place: &Place, card: &Card) -> Option<String> {
    let (Card::Step(step), Some(belief)) = (card, &place.belief) else {
        return None;
    };
    let offered = &flow.steps[*step];
    if !place.allows(flow, &offered.when, None) {
        return Some(format!("{} is offered against its conditions", offered.id));
    }
    if offered.risk < Risk::Settings {
        return None;
    }
    let untried = flow.steps.iter().enumerate().find(|(nth, other)| {
        other.risk < Risk::Settings
            && place.steps[*nth].is_none()
            && place.allows(flow, &other.when, None)
            && belief.helps(other) >= WORTH_TRYING
    });
    untried.map(|(_, other)| format!("{} comes before {}", offered.id, other.id))
}

/// Fails with the faults, each said once.
#[track_caller]
pub(super) fn none_of(mut faults: Vec<String>) {
    faults.sort();
    faults.dedup();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
