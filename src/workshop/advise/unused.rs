//! Questions that never pay and steps that are never offered.

use crate::engine::Flow;
use crate::flow::{Code, Fault, Places};
use crate::workshop::prove::Proof;

/// A note for each question that was never asked.
pub(super) fn questions(flow: &Flow, places: &Places, proof: &Proof) -> Vec<Fault> {
    let never = never(&proof.met.asked);
    let note = |question: usize| {
        let id = flow.questions[question].id.as_str();
        let message = format!(
            "`{id}` was asked of nobody who was looked at: its answer never saves more than it takes"
        );
        let told = flow.says.iter().flat_map(|says| &says.answers);
        let advice = if told.into_iter().any(|(q, _)| *q == question) {
            "leave it, if it is only there for wordings that people paste; else lower its `effort`, or let its answers tell causes apart more sharply"
        } else {
            "remove it, lower its `effort`, let its answers tell causes apart more sharply (`likelier`, `unlikelier`), or mark it `first` if it decides what is shown"
        };
        places.fault(
            Code::NeverAsked,
            &format!("questions.{id}"),
            message,
            advice,
        )
    };
    never.map(note).collect()
}

/// A note for each step that was never offered.
pub(super) fn steps(flow: &Flow, places: &Places, proof: &Proof) -> Vec<Fault> {
    let note = |step: usize| {
        let id = flow.steps[step].id.as_str();
        let message = format!(
            "`{id}` was offered to nobody who was looked at: others help as well for less, or a person is worth more by then"
        );
        let advice = "remove it, lower its `effort` or its `risk`, raise its `fixes`, or give its causes more weight";
        places.fault(Code::NeverOffered, &format!("steps.{id}"), message, advice)
    };
    never(&proof.met.offered).map(note).collect()
}

/// The paths of all those parts.
pub(super) fn parts(flow: &Flow, proof: &Proof) -> impl Iterator<Item = String> {
    let questions = never(&proof.met.asked).map(|q| format!("questions.{}", flow.questions[q].id));
    let steps = never(&proof.met.offered).map(|s| format!("steps.{}", flow.steps[s].id));
    questions.chain(steps)
}

fn never(met: &[bool]) -> impl Iterator<Item = usize> {
    met.iter()
        .enumerate()
        .filter(|(_, met)| !**met)
        .map(|(nth, _)| nth)
}
