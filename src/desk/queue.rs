//! Open cases in the order in which they should be looked at.

use std::cmp::Reverse;

use super::{Case, Priority, State, Whose};
use crate::ids::{CaseNumber, FlowId, Locale, Timestamp, UserId};

/// What a queue shows of one case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Which case.
    pub number: CaseNumber,
    /// How far it has come.
    pub state: State,
    /// Who has it.
    pub owner: Option<UserId>,
    /// How urgent it is.
    pub priority: Priority,
    /// When it was handed over.
    pub opened: Timestamp,
    /// Since when whoever's turn it is has been silent.
    pub silent_since: Timestamp,
    /// What it is about.
    pub flow: FlowId,
    /// What the member reads.
    pub language: Locale,
}

impl Waiting {
    /// What a queue shows of a case.
    pub fn of(case: &Case) -> Self {
        Self {
            number: case.number,
            state: case.state,
            owner: case.owner,
            priority: case.priority,
            opened: case.opened,
            silent_since: case.silent_since,
            flow: case.flow.clone(),
            language: case.languages.text,
        }
    }
}

/// Puts cases into the order in which they should be looked at: first those that nobody has and whose turn is the
/// desk's, then those of an owner, then those that wait for their member; within each the urgent first, then the oldest.
pub fn sort(cases: &mut [Waiting]) {
    cases.sort_unstable_by_key(|case| {
        let group = match (case.state.whose(), case.owner) {
            (Whose::Desk, None) => 0,
            (Whose::Desk, Some(_)) => 1,
            (Whose::Member, _) => 2,
            (Whose::Nobody, _) => 3,
        };
        (group, Reverse(case.priority), case.opened, case.number)
    });
}
