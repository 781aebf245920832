//! How a scenario acts on one medium, and what it sees there.

pub(crate) mod binary;
pub(crate) mod discord;
pub(crate) mod engine;
pub(crate) mod runtime;
pub(crate) mod terminal;

use std::time::Duration;

use blueback::front::terminal::{Record, Visit};
use blueback::text::Shown;

use crate::scenarios::Scenario;

/// What a person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Act {
    /// Opens the flow, perhaps with words of their own.
    Open(Option<String>),
    /// Chooses something on the card by its id.
    Choose(String),
    /// Lets time pass and looks again.
    Pass(Duration),
}

/// What a person sees after it: the card by what it is, not by how it is drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) kind: String,
    pub(crate) id: String,
    pub(crate) title: String,
    /// How an end is put into words, since ends differ by nothing else; on other cards nothing.
    pub(crate) end: String,
    pub(crate) notes: Vec<String>,
    pub(crate) choices: Vec<String>,
}

impl Seen {
    /// A card in finished words, without what it offers about languages.
    pub(crate) fn of(shown: &Shown) -> Self {
        Self {
            kind: shown.kind.as_str().to_owned(),
            id: shown.id.clone(),
            title: shown.title.clone(),
            end: end(shown.kind.as_str(), &shown.text),
            notes: shown.notes.clone(),
            choices: shown.choices.iter().map(|c| c.id.clone()).collect(),
        }
    }
}

/// Whether a choice is about languages, of which a medium offers some on every card.
pub(crate) fn is_of_languages(choice: &str) -> bool {
    let whole = ["language", "english", "wrong"].contains(&choice);
    whole || choice.starts_with("language_") || choice.starts_with("device_")
}

/// The first line of an end's text.
pub(crate) fn end(kind: &str, text: &str) -> String {
    let first = text.lines().next().filter(|_| kind == "end");
    first.unwrap_or_default().to_owned()
}

/// The visit that a scenario's person makes, with words of their own or without.
pub(crate) fn visit(scenario: &Scenario, problem: Option<String>) -> Visit {
    let mut flows = scenario.library.flows.iter().map(|flow| &flow.id);
    let flow = flows
        .find(|id| id.as_str() == scenario.flow)
        .unwrap_or_else(|| panic!("there is no flow {}", scenario.flow));
    Visit {
        flow: flow.clone(),
        languages: scenario.languages,
        problem,
        record: Record::default(),
    }
}
