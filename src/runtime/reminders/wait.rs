//! What a session waits for, and when it is asked about. It is derived from the session alone, as all of it is.

use super::Kind;
use crate::engine::{Entry, Flow, Given, Phase, Place, Session, Sign};
use crate::ids::Timestamp;

/// A step that a session waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wait {
    /// The step's index.
    pub(super) step: usize,
    /// When the wait began.
    pub(super) since: Timestamp,
    /// For Apple, if the page listed trouble when it was read last; for its own time otherwise.
    pub(super) kind: Kind,
    /// What it waits for is known to be over, so that it is time to look now.
    pub(super) over: bool,
    /// When the person last said that they wait: what was due until then is settled.
    said: Timestamp,
}

impl Wait {
    /// What a session waits for. Most do not wait, which their last entry tells.
    pub(super) fn of(flow: &Flow, session: &Session) -> Option<Self> {
        let said = said(session)?;
        let place = Place::of(flow, session);
        let Phase::Waiting { step, since, .. } = place.phase else {
            return None;
        };
        Some(Self {
            step,
            since,
            kind: if for_apple(flow, &place, step) {
                Kind::Over
            } else {
                Kind::Ask
            },
            over: !place.allows(flow, &flow.steps[step].when, None),
            said: said.at,
        })
    }

    /// The moments at which it is asked about, in order.
    pub(super) fn asks(self, flow: &Flow) -> impl Iterator<Item = Timestamp> {
        let waits = flow.steps[self.step].waits.iter();
        waits.map(move |wait| self.since + *wait)
    }

    /// The next of them.
    pub(super) fn next(self, flow: &Flow, now: Timestamp) -> Option<Timestamp> {
        let mut asks = self.asks(flow);
        asks.find(|ask| *ask > now && *ask > self.said)
    }

    /// The last of them that has come and is not settled.
    pub(super) fn last(self, flow: &Flow, now: Timestamp) -> Option<Timestamp> {
        let come = |ask: &Timestamp| *ask <= now && *ask > self.said;
        self.asks(flow).filter(come).last()
    }
}

/// Whether a step is there because Apple's page lists trouble, which the bot has read and nobody else told.
fn for_apple(flow: &Flow, place: &Place, step: usize) -> bool {
    let mut found = place.found.iter();
    let trouble = found.find(|found| matches!(found.sign, Sign::Outage | Sign::Issue));
    trouble.is_some_and(|trouble| {
        let answers = flow.questions.iter().flat_map(|question| &question.answers);
        let mut answers = answers.filter(|answer| answer.found.contains(&trouble.sign));
        answers.any(|answer| answer.leads_to == Some(step))
    })
}

/// The entry with which somebody last said that they wait, if they gave nothing after it.
fn said(session: &Session) -> Option<&Entry> {
    let mut entries = session.entries.iter().rev();
    let last = entries.find(|entry| !matches!(entry.given, Given::Found(_)))?;
    matches!(last.given, Given::Waiting { .. }).then_some(last)
}
