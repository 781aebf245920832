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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::Act;
    use super::super::tests::{NOW, SAM, done, fresh, reply};
    use super::*;

    #[test]
    fn what_nobody_has_comes_first_and_the_urgent_and_old_before_the_rest() {
        let numbered = |number, mut case: Case, hours: u64| {
            case.number = CaseNumber(number);
            case.opened = NOW + Duration::from_secs(3600 * hours);
            case
        };
        let claimed = done(fresh(), SAM, Act::Claim, NOW).unwrap().case;
        let waiting = done(fresh(), SAM, reply("?"), NOW).unwrap().case;
        let urgent = Act::Prioritise(Priority::Urgent);
        let urgent = done(fresh(), SAM, urgent, NOW).unwrap().case;
        let mut queue: Vec<Waiting> = [
            numbered(1, waiting, 0),
            numbered(2, claimed, 0),
            numbered(3, fresh(), 2),
            numbered(4, fresh(), 1),
            numbered(5, urgent, 3),
        ]
        .iter()
        .map(Waiting::of)
        .collect();
        sort(&mut queue);
        let order: Vec<u32> = queue.iter().map(|case| case.number.0).collect();
        assert_eq!(order, [5, 4, 3, 2, 1]);
    }
}
