//! Forgets replies that nobody can ask for any more, so that the store does not grow for ever.

use std::ops::Bound;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering::Relaxed};
use std::time::Duration;

use super::records::{REPLIES, replied};
use crate::ids::Timestamp;
use crate::store::{Error, Key, Transaction};

/// A reply is kept so long. Discord delivers an interaction again within minutes, when a
/// connection resumes, and refuses answers to it after 15 minutes (discord facts, section 2.4).
const KEPT: Duration = Duration::from_secs(24 * 60 * 60);
/// At most so many are forgotten in one transaction. It is more than the one that a transaction
/// adds, so the number of replies kept shrinks towards what a day brings.
const AT_ONCE: usize = 4;
/// When nothing old is left, the next look is so much later.
const PAUSE: Duration = Duration::from_secs(60);

/// When to look for old replies again. One for each store.
#[derive(Debug)]
pub(super) struct Forgetting {
    next: AtomicI64,
    reported: AtomicBool,
}

impl Default for Forgetting {
    fn default() -> Self {
        Self {
            next: AtomicI64::new(i64::MIN),
            reported: AtomicBool::new(false),
        }
    }
}

impl Forgetting {
    /// Deletes a few old replies, as part of a transaction that writes anyway. Replies are in the
    /// order of their interactions' times, so the old ones are the first.
    ///
    /// # Errors
    /// Whatever reading the disk reports.
    pub(super) fn some(&self, records: &mut Transaction<'_>, now: Timestamp) -> Result<(), Error> {
        if !self.due(now) {
            return Ok(());
        }
        let first = match records.scan(REPLIES.as_bytes(), Bound::Unbounded, AT_ONCE) {
            Ok(first) => first,
            // A damaged reply must not keep people from new ones; only the forgetting stops.
            Err(error @ Error::Damaged { .. }) => {
                if !self.reported.swap(true, Relaxed) {
                    tracing::error!(%error, "old replies cannot be forgotten; the store will grow");
                }
                self.pause(now);
                return Ok(());
            }
            Err(error) => return Err(error),
        };
        let old = |key: &Key| replied(key).is_some_and(|id| now - id.made_at() > KEPT);
        let mut forgotten = 0;
        for (key, _) in first.into_iter().take_while(|(key, _)| old(key)) {
            records.delete(key);
            forgotten += 1;
        }
        if forgotten < AT_ONCE {
            self.pause(now);
        }
        Ok(())
    }

    /// Whether it is time. After the clock was set back it is, too: what was planned means nothing then.
    fn due(&self, now: Timestamp) -> bool {
        let next = Timestamp::from_millis(self.next.load(Relaxed));
        now >= next || next - now > PAUSE
    }

    fn pause(&self, now: Timestamp) {
        self.next.store((now + PAUSE).millis(), Relaxed);
    }
}
