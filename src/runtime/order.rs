//! What a turn of a session depends on, and what comes of it.

use std::sync::Arc;

use super::Who;
use super::languages::{Speak, Voice};
use super::reminders::{Answered, Rules, Set, Turned, Wish};
use crate::engine::{Effect, Finding, Flow, Session, Told};
use crate::ids::{CaseNumber, InteractionId, Locale, Timestamp};
use crate::text::reminders::Reminding;
use crate::text::speech::Page;
use crate::text::{Languages, Turn, Words};

/// Everything that a turn depends on beside what is stored.
pub(super) struct Order {
    pub(super) id: InteractionId,
    pub(super) who: Who,
    pub(super) flow: Arc<Flow>,
    /// What is heard of the person's languages; what they chose stands in the store.
    pub(super) languages: Languages,
    /// What the person told just now of their device.
    pub(super) device: Option<Locale>,
    pub(super) words: Arc<Words>,
    /// The times of reminders, where people can be written to.
    pub(super) reminders: Option<Arc<Rules>>,
    /// Whether it is counted how many come.
    pub(super) counts: bool,
    /// What is known without asking.
    pub(super) findings: Vec<Finding>,
    pub(super) now: Timestamp,
}

/// What the person does, ready for the engine.
pub(super) enum Doing {
    Open(Told),
    Choose { card: Turn, choice: String },
    Look,
    Speak { card: Turn, speak: Speak },
    Wish(Wish),
    Reply { card: u32, answered: Answered },
}

/// What came of a turn.
pub(super) struct Done {
    pub(super) session: Session,
    pub(super) effects: Vec<Effect>,
    /// The same interaction had taken effect before, and now nothing was changed.
    pub(super) again: bool,
    /// Something was promised to the desk.
    pub(super) told: bool,
    /// What there is to say about reminders.
    pub(super) reminding: Reminding,
    /// The timer that was set, if one was.
    pub(super) set: Option<Set>,
    /// What the person speaks.
    pub(super) voice: Voice,
    /// What is shown about languages.
    pub(super) page: Page,
    /// Whether the person reads this language for the first time in this session.
    pub(super) first: bool,
    /// They said that the text is wrong: whether the desk was told, now or before.
    pub(super) wrong: Option<bool>,
    /// Their cases on this server of which the languages have changed.
    pub(super) cases: Vec<CaseNumber>,
}

impl Done {
    /// A session with nothing beside it.
    pub(super) fn new(voice: Voice, session: Session, effects: Vec<Effect>) -> Self {
        let first = session.entries.is_empty();
        Self {
            session,
            effects,
            again: false,
            told: false,
            reminding: Reminding::default(),
            set: None,
            voice,
            page: Page::default(),
            first,
            wrong: None,
            cases: Vec::new(),
        }
    }
}

impl Order {
    /// Whose turn it is, where people can be written to.
    pub(super) fn turned(&self) -> Option<Turned<'_>> {
        let rules = self.reminders.as_deref()?;
        Some(Turned {
            who: self.who,
            flow: &self.flow,
            languages: self.languages,
            rules,
            now: self.now,
        })
    }
}
