//! What a test calls a card by.

use crate::engine::{Card, Flow, Risk};
use crate::flow::{Findings, suggestion};

use super::line::Item;

/// The cards that a name stands for, in indices of the flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// "What do you see?"
    Symptoms,
    /// A question.
    Question(usize),
    /// A step, and not the wait for it.
    Step(usize),
    /// The wait for a step.
    Wait(usize),
    /// A check after "It works now".
    Check(usize),
    /// Any step that loses something.
    Risky,
    /// The end, whichever.
    End,
}

/// The first card, which has no id of its own.
const SYMPTOMS: &str = "symptom";
/// Any step of risk 2 or 3.
const RISKY: &str = "any risky step";
const END: &str = "the end";

impl Name {
    /// Reads a name: an id, where needed with what it is (`step mms`).
    pub(super) fn read(item: &Item<'_>, flow: &Flow, found: &mut Findings) -> Option<Self> {
        match item.text {
            SYMPTOMS => return Some(Self::Symptoms),
            RISKY => return Some(Self::Risky),
            END => return Some(Self::End),
            _ => {}
        }
        let all = every(flow);
        let (kind, id) = match item.text.split_once(' ') {
            Some((kind, id)) => (Some(kind), id.trim()),
            None => (None, item.text),
        };
        let fits = |of: &&(&str, &str, Self)| of.1 == id && kind.is_none_or(|k| k == of.0);
        let mut fitting: Vec<_> = all.iter().filter(fits).collect();
        // A wait is only meant where it is said.
        if kind.is_none() {
            fitting.retain(|(kind, _, _)| *kind != "wait");
        }
        match fitting[..] {
            [(_, _, name)] => Some(*name),
            [] => {
                let of_kind = |(k, _, _): &&(&str, &str, Self)| kind == Some(*k);
                let known: Vec<&str> = match all.iter().any(|card| of_kind(&card)) {
                    true => all.iter().filter(of_kind).map(|(_, id, _)| *id).collect(),
                    false => {
                        let ids = all.iter().map(|(_, id, _)| *id);
                        ids.chain([SYMPTOMS, RISKY, END]).collect()
                    }
                };
                let word = if kind.is_some_and(|k| all.iter().any(|card| card.0 == k)) {
                    id
                } else {
                    item.text
                };
                let advice = suggestion(word, known.into_iter());
                let message = format!("the flow {} has no card `{}`", flow.id, item.text);
                item.unclear(message, advice, found);
                None
            }
            _ => {
                let kinds: Vec<_> = fitting
                    .iter()
                    .map(|(kind, _, _)| format!("`{kind} {id}`"))
                    .collect();
                let message = format!("`{id}` may mean several cards");
                item.unclear(message, format!("write {}", kinds.join(" or ")), found);
                None
            }
        }
    }

    /// Whether a card is one of those that are meant.
    pub(super) fn is(self, card: &Card, flow: &Flow) -> bool {
        match (self, card) {
            (Self::Symptoms, Card::Symptom) | (Self::End, Card::End(_)) => true,
            (Self::Question(a), Card::Question(b)) | (Self::Step(a), Card::Step(b)) => a == *b,
            (Self::Wait(a), Card::Wait { step, .. }) => a == *step,
            (Self::Check(a), Card::Check { verify, .. }) => a == *verify,
            (Self::Risky, Card::Step(step)) => flow.steps[*step].risk >= Risk::Settings,
            _ => false,
        }
    }
}

/// Everything that can be named: what it is, its id, and the name.
fn every(flow: &Flow) -> Vec<(&'static str, &str, Name)> {
    let mut all = Vec::new();
    for (nth, question) in flow.questions.iter().enumerate() {
        all.push(("question", question.id.as_str(), Name::Question(nth)));
    }
    for (nth, step) in flow.steps.iter().enumerate() {
        all.push(("step", step.id.as_str(), Name::Step(nth)));
        if !step.waits.is_empty() {
            all.push(("wait", step.id.as_str(), Name::Wait(nth)));
        }
    }
    for (nth, verify) in flow.verifies.iter().enumerate() {
        all.push(("check", verify.id.as_str(), Name::Check(nth)));
    }
    all
}

/// How a test calls a card.
pub(super) fn called(card: &Card, flow: &Flow) -> String {
    match card {
        Card::Symptom => SYMPTOMS.to_owned(),
        Card::Question(nth) => format!("question {}", flow.questions[*nth].id),
        Card::Step(nth) => format!("step {}", flow.steps[*nth].id),
        Card::Wait { step, .. } => format!("wait {}", flow.steps[*step].id),
        Card::Check { verify, .. } => format!("check {}", flow.verifies[*verify].id),
        Card::End(_) => END.to_owned(),
    }
}
