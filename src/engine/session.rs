//! A session is its answers: one person's way through a flow.

use super::change::Subject;
use super::finding::{Finder, Finding, found};
use crate::ids::{AnswerId, QuestionId, StepId, SymptomId, Timestamp, VerifyId};

/// A session never holds more entries. A longest walk has about forty; at the bound it is handed
/// over, since nobody is walked through thirty steps, and a record must fit the store's 6 KiB.
pub const MOST_ENTRIES: usize = 64;

/// One person's way through a flow. Everything else is derived by replaying it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// The digest of the flow that the entries were last replayed on.
    pub flow: u64,
    /// When it began; with `turn` it names a card.
    pub began: Timestamp,
    /// How often it has changed, going back included, so that an old card is recognised.
    pub turn: u32,
    /// What the card of this turn is about, if it was noted: a changed flow may show another.
    pub shown: Option<Subject>,
    /// What the person gave and the bot found out, oldest first.
    pub entries: Vec<Entry>,
}

/// Something that the person gave or the bot found out, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Never before the entry in front of it.
    pub at: Timestamp,
    /// What it was.
    pub given: Given,
}

/// What a person can give, and what can be found out beside it. Ids, not indices: a changed flow replays old entries by their ids.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// What they see.
    Symptom(SymptomId),
    /// What they told in their own words before it was asked.
    Told {
        /// What it answers.
        question: QuestionId,
        /// How.
        answer: AnswerId,
    },
    /// An answer to a question; none is "I don't know".
    Answered {
        /// The question.
        question: QuestionId,
        /// The answer.
        answer: Option<AnswerId>,
    },
    /// How a step went.
    Tried {
        /// The step.
        step: StepId,
        /// How it went.
        outcome: Outcome,
    },
    /// They began to wait, or wait on.
    Waiting {
        /// For what.
        step: StepId,
    },
    /// What they saw when they checked; none is "I can't tell".
    Checked {
        /// The check.
        verify: VerifyId,
        /// What was seen.
        seen: Option<AnswerId>,
    },
    /// The bot found it out by itself.
    Found(Finding),
    /// They want to talk to a person.
    Person,
    /// They started over; what came before counts no more, and going back brings it back.
    Restart,
}

/// How a step went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// "It works now."
    Worked,
    /// "Still broken."
    Failed,
    /// "I can't do this": changes no belief, and is remembered.
    Cant,
}

impl Session {
    /// A session in which nothing has been given.
    pub fn new(flow: u64, now: Timestamp) -> Self {
        Self {
            flow,
            began: now,
            turn: 0,
            shown: None,
            entries: Vec::new(),
        }
    }

    /// The entries that count: those after the last start.
    pub fn current(&self) -> &[Entry] {
        let restart = self
            .entries
            .iter()
            .rposition(|entry| entry.given == Given::Restart);
        &self.entries[restart.map_or(0, |at| at + 1)..]
    }

    /// Whether the person has given nothing yet.
    pub fn is_untouched(&self) -> bool {
        self.entries
            .iter()
            .all(|entry| found(&entry.given).is_some())
    }

    /// Takes back the last thing that the person gave. What was found out stays.
    pub(super) fn back(&mut self) {
        self.shown = None;
        let given = |entry: &Entry| found(&entry.given).is_none();
        if let Some(last) = self.entries.iter().rposition(given) {
            self.entries.remove(last);
        }
    }

    /// Drops what one finder found since the last start.
    pub(super) fn forget(&mut self, finder: Finder) {
        self.shown = None;
        let start = self.entries.len() - self.current().len();
        let mut nth = 0;
        self.entries.retain(|entry| {
            nth += 1;
            nth <= start || found(&entry.given).is_none_or(|f| f.sign.finder() != finder)
        });
    }

    /// When the last entry was given, or the session began.
    pub fn last_change(&self) -> Timestamp {
        self.entries.last().map_or(self.began, |entry| entry.at)
    }

    /// Adds what was given. Time never runs backwards within a session, whatever the clock does.
    /// A run before the last start is forgotten where both would not fit.
    pub(crate) fn give(&mut self, given: Given, now: Timestamp) {
        self.shown = None;
        let at = now.max(self.last_change());
        self.entries.push(Entry { at, given });
        if self.entries.len() > MOST_ENTRIES {
            let current = self.current().len();
            self.entries.drain(..self.entries.len() - current);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const T: Timestamp = Timestamp::from_millis(1_000_000);

    #[test]
    fn only_what_came_after_the_last_start_counts() {
        let mut session = Session::new(1, T);
        session.give(Given::Person, T);
        session.give(Given::Restart, T);
        assert!(session.current().is_empty());
        session.give(Given::Person, T);
        assert_eq!(session.current().len(), 1);
        assert_eq!(session.entries.len(), 3);
    }

    #[test]
    fn a_clock_that_runs_backwards_leaves_entries_in_order() {
        let mut session = Session::new(1, T);
        session.give(Given::Person, Timestamp::from_millis(5));
        assert_eq!(session.entries[0].at, T);
    }

    #[test]
    fn starting_over_for_ever_stays_within_the_bound() {
        let mut session = Session::new(1, T);
        for _ in 0..1000 {
            session.give(Given::Person, T);
            session.give(Given::Restart, T);
            assert!(session.entries.len() <= MOST_ENTRIES);
        }
    }
}
