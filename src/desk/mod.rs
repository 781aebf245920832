//! What a case does: `(case, input, rules, now) -> (case, events, effects)`, or why nothing changes.
//!
//! Pure and total, in the engine's shape: no clock, I/O, Discord or text in it. A **case** is a
//! session handed over to people, with everything already tried; the **desk** is where the supporters of a server
//! work on cases. The case is the truth; what Discord shows of it is made from it, again if need be.
//!
//! | file | holds |
//! |---|---|
//! | `case` | a case: its state, whose turn it is, its owner |
//! | `event` | what happened to it, oldest first |
//! | `words` | what a person wrote, made harmless |
//! | `act`, [`decide()`] | what can be done, by whom, and what comes of it |
//! | [`due()`] | what time brings by itself: reminders, expiry |
//! | `rules` | the times a desk keeps |
//! | `reach` | on which way a member is told, and whether it arrived |
//! | [`health`] | what may be wrong with a desk |
//! | [`stats`] | how a desk does |
//! | `queue` | cases in the order in which they should be looked at |
//! | [`press`] | what the buttons and forms of a desk mean |

mod act;
mod case;
mod decide;
mod digest;
mod due;
mod event;
pub mod health;
mod member;
pub mod press;
mod queue;
mod reach;
mod rules;
mod staff;
pub mod stats;
#[cfg(test)]
mod tests;
mod time;
mod words;

pub use act::{Act, By, Input, Message};
pub use case::{Case, Contact, Ending, MOST_SUGGESTED, Priority, Rating, State, Suggestion, Whose};
pub use decide::{Done, Effect, Opening, Refusal, decide, open};
pub use due::{Due, due};
pub use event::{Event, What};
pub use press::Press;
pub use queue::{Waiting, sort};
pub use reach::{Reach, Route};
pub use rules::Rules;
pub use words::{MOST_WORDS, Words};
