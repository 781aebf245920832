//! What the engine promises about every card and every answer, looked at rather than believed.

use crate::engine::{Card, Choice, Flow, Place, Risk};

use super::state::left;

/// A harmless step this likely to help comes before any that loses something (imessage facts, section 8).
pub(super) const USEFUL: f64 = 0.02;

/// A promise that was not kept. The flow reader lets through only flows for which the engine keeps them all, so that
/// one is a fault of the program, and no author can mend it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Broken {
    /// An answer takes nothing away from what is left, so that the way may never end.
    Endless,
    /// A question or a step comes although it was answered or tried.
    Repeated,
    /// A card has no way on, and is no end.
    DeadEnd,
    /// A choice leads nowhere.
    Nowhere,
    /// A step is offered against its own conditions.
    Forbidden,
    /// A step that loses something comes while a harmless one is open that may well help.
    RiskTooEarly,
}

impl Broken {
    /// What happened, in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Endless => "an answer uses nothing up, so that the way may never end",
            Self::Repeated => "a card comes a second time",
            Self::DeadEnd => "a card has no way on",
            Self::Nowhere => "a choice leads nowhere",
            Self::Forbidden => "a card comes against its own conditions",
            Self::RiskTooEarly => {
                "a step that loses something comes before a harmless one that may well help"
            }
        }
    }
}

/// What is wrong with a card's coming at a place.
pub(super) fn of_card(flow: &Flow, place: &Place, card: &Card, choices: &[Choice]) -> Vec<Broken> {
    let mut broken = Vec::new();
    let forward = choices.iter().any(|choice| leads_on(*choice));
    if !forward && !matches!(card, Card::End(_)) {
        broken.push(Broken::DeadEnd);
    }
    match card {
        Card::Question(question) => {
            if place.answers[*question].is_some() {
                broken.push(Broken::Repeated);
            }
            if !place.allows(flow, &flow.questions[*question].when, None) {
                broken.push(Broken::Forbidden);
            }
        }
        Card::Step(step) => {
            if place.steps[*step].is_some() {
                broken.push(Broken::Repeated);
            }
            if !place.allows(flow, &flow.steps[*step].when, None) {
                broken.push(Broken::Forbidden);
            }
            if flow.steps[*step].risk >= Risk::Settings && harmless(flow, place) {
                broken.push(Broken::RiskTooEarly);
            }
        }
        Card::Symptom | Card::Wait { .. } | Card::Check { .. } | Card::End(_) => {}
    }
    broken
}

/// What is wrong with where a choice leads; none is where it is refused.
pub(super) fn of_choice(flow: &Flow, place: &Place, after: Option<&Place>) -> Option<Broken> {
    match after {
        None => Some(Broken::Nowhere),
        Some(after) if left(flow, after) >= left(flow, place) => Some(Broken::Endless),
        Some(_) => None,
    }
}

/// Whether a choice is an answer to the card itself.
pub(super) fn leads_on(choice: Choice) -> bool {
    !matches!(
        choice,
        Choice::Back | Choice::Why | Choice::Person | Choice::Restart
    )
}

/// Whether a harmless step is open and untried that may well help.
fn harmless(flow: &Flow, place: &Place) -> bool {
    let Some(belief) = &place.belief else {
        return false;
    };
    flow.steps.iter().enumerate().any(|(nth, step)| {
        step.risk < Risk::Settings
            && place.steps[nth].is_none()
            && belief.helps(step) >= USEFUL
            && place.allows(flow, &step.when, None)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Entry, Given, Outcome, Session};
    use crate::ids::{AnswerId, QuestionId, StepId, SymptomId, Timestamp};
    use crate::workshop::tests::small;

    fn place(flow: &Flow, given: Vec<Given>) -> Place {
        let at = Timestamp::from_millis(0);
        let mut session = Session::new(1, at);
        session.entries = given.into_iter().map(|given| Entry { at, given }).collect();
        Place::of(flow, &session)
    }

    fn symptom() -> Given {
        Given::Symptom(SymptomId::new("green").unwrap())
    }

    fn tried(step: &str) -> Given {
        Given::Tried {
            step: StepId::new(step).unwrap(),
            outcome: Outcome::Failed,
        }
    }

    #[test]
    fn a_card_that_breaks_a_promise_is_told_by_which() {
        let flow = small().flow;
        let step = |id: &str| Card::Step(flow.step(&StepId::new(id).unwrap()).unwrap());
        let fresh = place(&flow, vec![symptom()]);
        let of = |place: &Place, card: &Card| of_card(&flow, place, card, &[Choice::Failed]);
        assert_eq!(of(&fresh, &step("toggle")), []);
        assert_eq!(of(&fresh, &step("reset")), [Broken::RiskTooEarly]);
        assert_eq!(
            of(&fresh, &step("erase")),
            [Broken::Forbidden, Broken::RiskTooEarly]
        );
        let later = place(
            &flow,
            vec![symptom(), tried("toggle"), tried("patience"), tried("walk")],
        );
        assert_eq!(of(&later, &step("reset")), []);
        assert_eq!(of(&later, &step("toggle")), [Broken::Repeated]);
        let answered = Given::Answered {
            question: QuestionId::new("device").unwrap(),
            answer: Some(AnswerId::new("phone").unwrap()),
        };
        let told = place(&flow, vec![symptom(), answered]);
        assert_eq!(of(&told, &Card::Question(0)), [Broken::Repeated]);
        let closed = [Choice::Back, Choice::Person];
        assert_eq!(
            of_card(&flow, &fresh, &step("toggle"), &closed),
            [Broken::DeadEnd]
        );
    }

    #[test]
    fn an_answer_that_is_refused_or_changes_nothing_is_told() {
        let flow = small().flow;
        let before = place(&flow, vec![symptom()]);
        let after = place(&flow, vec![symptom(), tried("toggle")]);
        assert_eq!(of_choice(&flow, &before, Some(&after)), None);
        assert_eq!(of_choice(&flow, &before, None), Some(Broken::Nowhere));
        assert_eq!(
            of_choice(&flow, &before, Some(&before)),
            Some(Broken::Endless)
        );
        assert_eq!(
            of_choice(&flow, &after, Some(&before)),
            Some(Broken::Endless)
        );
    }
}
