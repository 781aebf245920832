//! A session on a changed flow: what still applies is kept by its ids, and the rest is set aside and told.

use super::card::{Card, card};
use super::finding::found;
use super::flow::Flow;
use super::place::{Phase, Place};
use super::session::{Given, Session};
use crate::ids::{QuestionId, StepId, Timestamp, VerifyId};

/// What a card is about, by ids, so that it can be told whether another flow shows the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// What the person sees.
    Symptom,
    /// A question.
    Question(QuestionId),
    /// A step.
    Step(StepId),
    /// The wait for a step.
    Wait(StepId),
    /// A check.
    Check(VerifyId),
    /// The end.
    End,
}

/// What a changed flow does not take of what a person gave.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SetAside {
    /// How much it is.
    pub count: usize,
    /// The first of it, at most [`MOST_NAMED`], to be named.
    pub first: Vec<Given>,
}

/// So much of what was set aside is named: a card has little room above it.
pub const MOST_NAMED: usize = 3;

/// How a session came over to a changed flow.
pub(super) struct Renewed {
    /// What was set aside.
    pub(super) aside: SetAside,
    /// The turn that the session had; a press on its card bears it.
    pub(super) turn: u32,
    /// Whether the card is about the same as the one that was shown.
    pub(super) same_card: bool,
}

impl Subject {
    /// What a card is about.
    pub fn of(flow: &Flow, card: &Card) -> Self {
        match card {
            Card::Symptom => Self::Symptom,
            Card::Question(question) => Self::Question(flow.questions[*question].id.clone()),
            Card::Step(step) => Self::Step(flow.steps[*step].id.clone()),
            Card::Wait { step, .. } => Self::Wait(flow.steps[*step].id.clone()),
            Card::Check { verify, .. } => Self::Check(flow.verifies[*verify].id.clone()),
            Card::End(_) => Self::End,
        }
    }
}

/// The card that a session shows at a moment, at its place: the one that was noted, as long as nothing has changed since.
/// Only where none was noted, or time makes another of it, is it decided anew.
pub fn current(flow: &Flow, session: &Session, place: &Place, now: Timestamp) -> Card {
    let going = place.phase == Phase::Going && session.flow == flow.hash;
    let noted = match session.shown.as_ref().filter(|_| going) {
        Some(Subject::Question(id)) => flow.question(id).map(Card::Question),
        Some(Subject::Step(id)) => flow.step(id).map(Card::Step),
        Some(Subject::Symptom | Subject::Wait(_) | Subject::Check(_) | Subject::End) | None => None,
    };
    noted.unwrap_or_else(|| card(flow, place, now))
}

impl Session {
    /// Notes what the session's card is about. To be done whenever a card is shown that was not before, so that a press
    /// on it is understood even if the flow changes in between.
    pub fn shows(&mut self, flow: &Flow, now: Timestamp) {
        let card = card(flow, &Place::of(flow, self), now);
        self.shown = Some(Subject::of(flow, &card));
    }
}

/// Carries a session over to a changed flow. Its cards of before are old ones from now on, unless what they are about
/// is still what comes next.
pub(super) fn renew(flow: &Flow, session: &mut Session, now: Timestamp) -> Renewed {
    let aside = set_aside(flow, session);
    session.flow = flow.hash;
    let turn = session.turn;
    let before = session.shown.take();
    session.shows(flow, now);
    let same_card = before.is_some() && before == session.shown;
    session.turn += u32::from(!same_card);
    Renewed {
        aside,
        turn,
        same_card,
    }
}

/// Takes out of a session what the flow cannot replay, so that it comes back at no later change. What lies before a
/// start over is left: it is looked at when somebody goes back there.
pub(super) fn set_aside(flow: &Flow, session: &mut Session) -> SetAside {
    let dropped = Place::of(flow, session).dropped;
    let mut aside = SetAside::default();
    let mut nth = 0;
    session.entries.retain(|entry| {
        nth += 1;
        let drops = dropped.contains(&(nth - 1));
        // What was found out is no answer of theirs, and is found out again.
        if drops && found(&entry.given).is_none() {
            aside.count += 1;
            if aside.first.len() < MOST_NAMED {
                aside.first.push(entry.given.clone());
            }
        }
        !drops
    });
    aside
}
