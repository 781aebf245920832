//! What the operator can read off: how much was answered, and how.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// Counts since the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Everything that came in and was answered, with a card or with a notice.
    pub answers: u64,
    /// Of those, deliveries of something that had taken effect already.
    pub duplicates: u64,
    /// Of those, presses on a card that was not the current one any more, or of a flow that is gone.
    pub stale: u64,
    /// Of those, what could not be done: the store was busy or failed, or a record was unreadable.
    pub refused: u64,
}

/// Where the counts are kept.
#[derive(Debug, Default)]
pub(super) struct Counters {
    answers: AtomicU64,
    duplicates: AtomicU64,
    stale: AtomicU64,
    refused: AtomicU64,
}

/// How something was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answered {
    /// With the card that follows from it.
    Plainly,
    /// With the reply that it had before.
    Again,
    /// With the current card in place of an old one, or with the news that the flow is gone.
    Stale,
    /// With a notice, because it could not be done.
    Refused,
}

impl Counters {
    pub(super) fn count(&self, how: Answered) {
        self.answers.fetch_add(1, Relaxed);
        match how {
            Answered::Plainly => {}
            Answered::Again => _ = self.duplicates.fetch_add(1, Relaxed),
            Answered::Stale => _ = self.stale.fetch_add(1, Relaxed),
            Answered::Refused => _ = self.refused.fetch_add(1, Relaxed),
        }
    }

    pub(super) fn read(&self) -> Counts {
        Counts {
            answers: self.answers.load(Relaxed),
            duplicates: self.duplicates.load(Relaxed),
            stale: self.stale.load(Relaxed),
            refused: self.refused.load(Relaxed),
        }
    }
}
