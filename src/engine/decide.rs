//! One turn of the engine: a session and an input in, the changed session and effects out.

use super::card::{Card, Choice, choices};
use super::change::{SetAside, current, renew, set_aside};
use super::flow::{Flow, Says};
use super::place::{End, Place};
use super::session::{Given, Outcome, Session};
use crate::ids::Timestamp;

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input<'a> {
    /// Opened the flow, and what their words were recognised as.
    Open(Told),
    /// Chose something on a card.
    Choose {
        /// When the card's session began.
        began: Timestamp,
        /// The card's turn.
        turn: u32,
        /// The choice's id.
        choice: &'a str,
    },
    /// Looked at the current card.
    Look,
}

/// What a person's own words were recognised as, in indices of the flow.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Told {
    /// The symptom.
    pub symptom: Option<usize>,
    /// Pairs of a question and its answer.
    pub answers: Vec<(usize, usize)>,
    /// There were words, recognised or not.
    pub spoke: bool,
}

impl Told {
    /// What one known wording tells.
    pub fn says(says: &Says) -> Self {
        Self {
            symptom: says.symptom,
            answers: says.answers.clone(),
            spoke: true,
        }
    }
}

/// What is to be done beside showing the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Say this above the card.
    Note(Note),
    /// Show why the card comes now.
    Explain,
}

/// What happened, to be said above the card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Note {
    /// An unfinished session goes on.
    WelcomeBack,
    /// The card was an old one; here is the current one. Nothing was changed.
    OldCard,
    /// The card has no such choice. Nothing was changed.
    NoSuchChoice,
    /// Their words chose the symptom.
    Recognised,
    /// Their words said nothing to us.
    NotRecognised,
    /// The flow has changed, and some answers do not apply any more.
    FlowChanged(SetAside),
    /// The flow has changed since the card was shown, and another card comes now. The press changed nothing.
    CardChanged,
}

/// Takes one input. Total: whatever comes in, a sensible session comes out.
pub fn decide(
    flow: &Flow,
    session: Option<Session>,
    input: Input<'_>,
    now: Timestamp,
) -> (Session, Vec<Effect>) {
    let mut effects = Vec::new();
    let fresh = session.is_none();
    let mut session = session.unwrap_or_else(|| Session::new(flow.hash, now));
    let renewed = (session.flow != flow.hash).then(|| renew(flow, &mut session, now));
    if let Some(renewed) = &renewed {
        tell_aside(renewed.aside.clone(), &mut effects);
    }
    match input {
        Input::Open(told) => open(flow, &mut session, fresh, &told, now, &mut effects),
        Input::Choose {
            began,
            turn,
            choice,
        } => {
            // On a flow that shows another card, no press on a card of before is taken, whatever it would mean there.
            let before = renewed.filter(|renewed| !renewed.same_card);
            let current = before.as_ref().map_or(session.turn, |renewed| renewed.turn);
            if fresh || began != session.began || turn != current {
                effects.push(Effect::Note(Note::OldCard));
            } else if before.is_some() {
                effects.push(Effect::Note(Note::CardChanged));
            } else {
                choose(flow, &mut session, choice, now, &mut effects);
            }
        }
        Input::Look => {}
    }
    (session, effects)
}

fn open(
    flow: &Flow,
    session: &mut Session,
    fresh: bool,
    told: &Told,
    now: Timestamp,
    effects: &mut Vec<Effect>,
) {
    let place = Place::of(flow, session);
    let solved = matches!(place.end(), Some(End::Solved { .. }));
    let another = told.symptom.is_some() && told.symptom != place.symptom;
    if solved || (another && place.symptom.is_some()) {
        // A new trouble: what was solved or left belongs to the old one.
        *session = Session::new(flow.hash, now.max(session.began + MOMENT));
    } else if !fresh && !session.is_untouched() {
        effects.push(Effect::Note(Note::WelcomeBack));
        return;
    }
    tell(flow, session, told, now);
    if told.symptom.is_some() {
        effects.push(Effect::Note(Note::Recognised));
    } else if told.spoke && told.answers.is_empty() {
        effects.push(Effect::Note(Note::NotRecognised));
    }
}

/// Two sessions of one person never begin at the same moment, so that their cards differ.
const MOMENT: std::time::Duration = std::time::Duration::from_millis(1);

fn tell(flow: &Flow, session: &mut Session, told: &Told, now: Timestamp) {
    let before = session.entries.len();
    if let Some(symptom) = told.symptom {
        let id = flow.symptoms[symptom].id.clone();
        session.give(Given::Symptom(id), now);
    }
    for &(question, answer) in &told.answers {
        let question = &flow.questions[question];
        session.give(
            Given::Told {
                question: question.id.clone(),
                answer: question.answers[answer].id.clone(),
            },
            now,
        );
    }
    if session.entries.len() != before {
        session.turn += 1;
    }
}

fn choose(
    flow: &Flow,
    session: &mut Session,
    choice: &str,
    now: Timestamp,
    effects: &mut Vec<Effect>,
) {
    let place = Place::of(flow, session);
    let card = current(flow, session, &place, now);
    let choices = choices(flow, &place, &card);
    let Some(choice) = choices.iter().find(|c| c.id(flow, &card) == choice) else {
        effects.push(Effect::Note(Note::NoSuchChoice));
        return;
    };
    match given(flow, &card, *choice) {
        Some(given) => session.give(given, now),
        None if *choice == Choice::Back => {
            session.back();
            // Before a start over there may be answers from a flow that has changed since.
            tell_aside(set_aside(flow, session), effects);
        }
        None => {
            effects.push(Effect::Explain);
            return;
        }
    }
    session.turn += 1;
}

fn tell_aside(aside: SetAside, effects: &mut Vec<Effect>) {
    if aside.count > 0 {
        effects.push(Effect::Note(Note::FlowChanged(aside)));
    }
}

/// What a choice on a card gives to the session; none for *Back* and *Why*, which give nothing.
pub fn given(flow: &Flow, card: &Card, choice: Choice) -> Option<Given> {
    let tried = |outcome| match card {
        Card::Step(step) | Card::Wait { step, .. } => Some(Given::Tried {
            step: flow.steps[*step].id.clone(),
            outcome,
        }),
        Card::Symptom | Card::Question(_) | Card::Check { .. } | Card::End(_) => None,
    };
    let answered = |answer: Option<usize>| match card {
        Card::Question(question) => {
            let question = &flow.questions[*question];
            Some(Given::Answered {
                question: question.id.clone(),
                answer: answer.map(|a| question.answers[a].id.clone()),
            })
        }
        Card::Check { verify, .. } => {
            let verify = &flow.verifies[*verify];
            Some(Given::Checked {
                verify: verify.id.clone(),
                seen: answer.map(|a| verify.answers[a].id.clone()),
            })
        }
        Card::Symptom | Card::Step(_) | Card::Wait { .. } | Card::End(_) => None,
    };
    match choice {
        Choice::Symptom(symptom) => Some(Given::Symptom(flow.symptoms[symptom].id.clone())),
        Choice::Answer(answer) => answered(Some(answer)),
        Choice::Unknown => answered(None),
        Choice::Worked => tried(Outcome::Worked),
        Choice::Failed => tried(Outcome::Failed),
        Choice::Cant => tried(Outcome::Cant),
        Choice::Wait => match card {
            Card::Step(step) | Card::Wait { step, .. } => Some(Given::Waiting {
                step: flow.steps[*step].id.clone(),
            }),
            Card::Symptom | Card::Question(_) | Card::Check { .. } | Card::End(_) => None,
        },
        Choice::Person => Some(Given::Person),
        Choice::Restart => Some(Given::Restart),
        Choice::Back | Choice::Why => None,
    }
}
