//! A case with everything that its words depend on.

use super::tongue::{NO_CARD, Tongue};
use crate::desk::{Case, Event, Rules, What, Words as Own};
use crate::engine::{End, Flow, Place, Session};
use crate::ids::{StepId, Timestamp};
use crate::text::show::Scene;

/// A case with everything that its words depend on.
#[derive(Debug, Clone, Copy)]
pub struct CaseFile<'a> {
    /// The case as it now stands.
    pub case: &'a Case,
    /// The flow that the member went through; none if it is not here any more.
    pub flow: Option<&'a Flow>,
    /// The way that they went, with what they told of suggested steps since.
    pub session: &'a Session,
    /// What happened, oldest first, each with its number: the first and the newest, or those that are asked for.
    pub events: &'a [(u32, Event)],
    /// The times that the desk keeps.
    pub rules: &'a Rules,
    /// The moment at which it is shown.
    pub now: Timestamp,
}

impl<'a> CaseFile<'a> {
    /// The event with a number, if it is among those at hand.
    pub(super) fn event(&self, number: u32) -> Option<&'a Event> {
        let found = self.events.iter().find(|(n, _)| *n == number);
        found.map(|(_, event)| event)
    }

    /// What the member wrote when they handed it over.
    pub fn own_words(&self) -> Option<&'a Own> {
        let first = &self.event(0)?.what;
        if let What::Opened(words) = first {
            words.as_ref()
        } else {
            None
        }
    }

    /// Whether it can be opened again at this moment.
    pub(super) fn can_reopen(&self) -> bool {
        let until = self.case.reopens_until(self.rules);
        until.is_some_and(|until| self.now <= until)
    }

    /// How the member's way ended, before people took over.
    pub(super) fn end(&self) -> Option<End> {
        // What they told of suggested steps came later, and goes on where the way had ended.
        let mut session = self.session.clone();
        session.entries.retain(|entry| entry.at <= self.case.opened);
        Place::of(self.flow?, &session).end().cloned()
    }

    /// Tells something in the words of the flow, as the answers so far make them.
    pub(super) fn scene<T>(
        &self,
        tongue: &Tongue<'_>,
        tell: impl FnOnce(&Scene<'_>) -> T,
    ) -> Option<T> {
        let flow = self.flow?;
        let place = Place::of(flow, self.session);
        Some(tongue.scene(flow, self.session, &place, &NO_CARD, tell))
    }

    /// What a step is called.
    pub(super) fn step(&self, tongue: &Tongue<'_>, step: &StepId) -> String {
        let known = self.flow.is_some_and(|flow| flow.step(step).is_some());
        let title = |scene: &Scene<'_>| scene.flow("step", step.as_str(), Some("title"));
        let title = known.then(|| self.scene(tongue, title)).flatten();
        title.unwrap_or_else(|| tongue.plain("desk-step-gone"))
    }

    /// What the member sees go wrong, in their guide's words.
    pub(super) fn symptom(&self, tongue: &Tongue<'_>) -> Option<String> {
        let flow = self.flow?;
        let symptom = Place::of(flow, self.session).symptom?;
        let id = flow.symptoms[symptom].id.as_str();
        self.scene(tongue, |scene| scene.flow("symptom", id, None))
    }
}
