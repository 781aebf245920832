//! What is shown now, what can be chosen on it, and why it comes now.

use super::flow::{Flow, Risk};
use super::next::{Next, next};
use super::place::{End, Phase, Place, Reason};
use crate::ids::Timestamp;

/// What is shown now, in indices of the flow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Card {
    /// "What do you see?"
    Symptom,
    /// A question.
    Question(usize),
    /// A step.
    Step(usize),
    /// Waiting for a step to take effect.
    Wait {
        /// The step's index.
        step: usize,
        /// When it is asked again.
        until: Timestamp,
        /// That moment has come.
        due: bool,
        /// There is a later moment to wait for.
        longer: bool,
    },
    /// Settling whether a step worked.
    Check {
        /// The check's index.
        verify: usize,
        /// The second look.
        again: bool,
    },
    /// Over.
    End(End),
}

/// One thing that can be chosen on a card, in indices of what the card shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// A symptom.
    Symptom(usize),
    /// An answer of the question or check.
    Answer(usize),
    /// "I don't know."
    Unknown,
    /// "It works now."
    Worked,
    /// "Still broken."
    Failed,
    /// "I can't do this."
    Cant,
    /// "I'll wait."
    Wait,
    /// Drop the last answer.
    Back,
    /// Why this card?
    Why,
    /// Talk to a person.
    Person,
    /// Start over.
    Restart,
}

/// Why a step comes now.
#[derive(Debug, Clone, PartialEq)]
pub struct Why {
    /// Indices of the causes that it would mend, the likeliest first, at most two.
    pub causes: Vec<usize>,
    /// P(it helps).
    pub helps: f64,
    /// Attention it takes, in minutes.
    pub minutes: f64,
    /// What it may cost.
    pub risk: Risk,
}

/// The card that a session shows at a moment.
pub fn card(flow: &Flow, place: &Place, now: Timestamp) -> Card {
    let (Some(symptom), Some(belief)) = (place.symptom, &place.belief) else {
        return match &place.phase {
            Phase::Ended(end) => Card::End(end.clone()),
            Phase::Going | Phase::Waiting { .. } | Phase::Checking { .. } => Card::Symptom,
        };
    };
    match &place.phase {
        Phase::Ended(end) => Card::End(end.clone()),
        Phase::Checking { again, .. } => Card::Check {
            verify: flow.symptoms[symptom].verify,
            again: *again,
        },
        Phase::Waiting { step, since, round } => {
            let waits = &flow.steps[*step].waits;
            let until = *since + waits[(*round).min(waits.len()) - 1];
            Card::Wait {
                step: *step,
                until,
                // An outage that is known to be over needs no more waiting.
                due: now >= until || !place.allows(flow, &flow.steps[*step].when, None),
                longer: waits
                    .get(*round..)
                    .is_some_and(|rest| rest.iter().any(|wait| *since + *wait > now)),
            }
        }
        Phase::Going => match next(flow, place, belief) {
            Next::Question(question) => Card::Question(question),
            Next::Step(step) => Card::Step(step),
            Next::HandOver => Card::End(End::HandedOver(Reason::Exhausted)),
        },
    }
}

/// What can be chosen on a card, in the order shown.
pub fn choices(flow: &Flow, place: &Place, card: &Card) -> Vec<Choice> {
    use Choice::{Back, Cant, Failed, Person, Restart, Unknown, Wait, Why, Worked};
    let answers = |n: usize| (0..n).map(Choice::Answer);
    let mut choices = Vec::new();
    match card {
        Card::Symptom => {
            choices.extend((0..flow.symptoms.len()).map(Choice::Symptom));
            choices.extend([Back, Why, Person]);
        }
        Card::Question(question) => {
            choices.extend(answers(flow.questions[*question].answers.len()));
            choices.extend([Unknown, Back, Why, Person, Restart]);
        }
        Card::Check { verify, .. } => {
            choices.extend(answers(flow.verifies[*verify].answers.len()));
            choices.extend([Unknown, Back, Why, Person, Restart]);
        }
        Card::Step(step) => {
            if !flow.steps[*step].waits.is_empty() {
                choices.push(Wait);
            }
            choices.extend([Worked, Failed, Cant, Back, Why, Person, Restart]);
        }
        Card::Wait { due, longer, .. } => {
            if *due && *longer {
                choices.push(Wait);
            }
            choices.extend([Worked, Failed, Back, Why, Person, Restart]);
        }
        Card::End(End::Solved { .. }) => choices.extend([Back, Person, Restart]),
        Card::End(End::HandedOver(_)) => choices.extend([Back, Restart]),
    }
    // Before the first entry there is nothing to go back to.
    if place.fresh {
        choices.retain(|choice| !matches!(choice, Back | Restart));
    }
    choices
}

impl Choice {
    /// The choice's id on a card, the same in every medium.
    pub fn id<'a>(self, flow: &'a Flow, card: &Card) -> &'a str {
        match self {
            Self::Symptom(symptom) => flow.symptoms[symptom].id.as_str(),
            Self::Answer(answer) => match card {
                Card::Check { verify, .. } => flow.verifies[*verify].answers[answer].id.as_str(),
                Card::Question(question) => flow.questions[*question].answers[answer].id.as_str(),
                Card::Symptom | Card::Step(_) | Card::Wait { .. } | Card::End(_) => "unknown",
            },
            Self::Unknown => "unknown",
            Self::Worked => "worked",
            Self::Failed => "failed",
            Self::Cant => "cant",
            Self::Wait => "wait",
            Self::Back => "back",
            Self::Why => "why",
            Self::Person => "person",
            Self::Restart => "restart",
        }
    }
}

/// Why a step comes now, under the belief of a session.
pub fn why(flow: &Flow, place: &Place, step: usize) -> Why {
    let step = &flow.steps[step];
    let mut causes: Vec<(usize, f64)> = Vec::new();
    let mut helps = 0.0;
    if let Some(belief) = &place.belief {
        let share = |&(cause, fixes): &(usize, f64)| (cause, belief.causes()[cause] * fixes);
        causes = step.fixes.iter().map(share).collect();
        helps = belief.helps(step);
    }
    causes.sort_by(|a, b| b.1.total_cmp(&a.1));
    // A second cause is worth naming only where it matters beside the first.
    let top = causes.first().map_or(0.0, |first| first.1);
    Why {
        causes: causes
            .iter()
            .take(2)
            .filter(|(_, share)| *share > 0.0 && *share >= top / 3.0)
            .map(|(cause, _)| *cause)
            .collect(),
        helps,
        minutes: step.minutes,
        risk: step.risk,
    }
}
