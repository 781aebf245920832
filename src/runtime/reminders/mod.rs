//! Reminders: who waits for something is asked when its time has come, and who agreed is reminded of what they left.
//!
//! A timer (`d/`) says when to think of a session and why. When it fires, the session is asked whether that still holds;
//! if so, a letter (`l/`) is written in the same transaction, and delivered as the desk's messages are: at least once, so
//! that it appears once. `r/` holds what a person agreed to. Nobody is written to who waits for nothing and has not agreed,
//! and nobody who said that they want no more reminders.
//!
//! | file | holds |
//! |---|---|
//! | `agreed`, `timers`, `letters`, `rules` | what is stored, and the times that are kept |
//! | `wait` | what a session waits for |
//! | `follow` | what a turn of a session means for its timers |
//! | `watch`, `over`, `fire` | timers that are due, Apple's trouble that ends, and what a timer comes to |
//! | `post`, `attempt`, `settle` | letters are delivered: which comes next, one try, what became of it |
//! | `wish`, `promise` | what people say about reminders, and what their cards may promise |

mod agreed;
mod attempt;
mod fire;
mod follow;
mod letters;
mod over;
mod post;
mod promise;
mod rules;
mod settle;
mod timers;
#[cfg(test)]
mod trial;
mod wait;
mod watch;
mod wish;

use std::sync::Arc;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::desk::{Medium, Office};
use super::status::Status;
use crate::ids::UserId;

pub(super) use agreed::{Agreed, PEOPLE};
pub(super) use follow::{Before, Set, Turned, end};
pub(super) use letters::{LETTERS, Letter, LetterKey};
pub(super) use promise::promise;
pub use rules::Rules;
pub(super) use timers::{Kind, Reason, TIMERS as REMINDERS, Timer};
pub use wish::{Answered, Wish};
pub(super) use wish::{answer_to_letter, grant, wish_of};

/// Those who remind people. One for each store; clones share everything.
#[derive(Clone)]
pub(super) struct Reminders {
    office: Office,
    pub(super) rules: Arc<Rules>,
    status: Status,
    bell: Bell,
}

/// Wakes whoever looks at timers, and whoever delivers.
#[derive(Debug, Clone, Default)]
struct Bell {
    timers: Arc<Notify>,
    letters: Arc<Notify>,
}

impl Reminders {
    /// Reminders of an office.
    pub(super) fn new(office: Office, status: Status, rules: Rules) -> Self {
        Self {
            office,
            rules: Arc::new(rules),
            status,
            bell: Bell::default(),
        }
    }

    /// Somebody may take direct messages again.
    pub(super) fn reconcile(&self, user: UserId) {
        self.office.refusals.forget(user);
    }

    /// A timer was set.
    pub(super) fn ring(&self, set: Set) {
        if set.kind == Kind::Over {
            self.status.need(set.due);
        }
        self.bell.timers.notify_one();
    }

    /// Looks at timers and delivers letters until it is asked to stop; what is under way is finished then.
    pub(super) async fn keep(&self, medium: &dyn Medium, stop: CancellationToken) {
        tokio::join!(
            stop.run_until_cancelled(self.watch()),
            stop.run_until_cancelled(self.watch_apple()),
            self.deliver(medium, stop.cancelled()),
        );
    }
}
