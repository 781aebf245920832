//! What a flow does: `(flow, session, input, now) -> (session, effects)`.
//!
//! Pure and total: no clock, chance, I/O, Discord or text in it, and nothing that can fail on a
//! checked flow. A session is its answers; [`Place::of`] replays them, [`card()`] says what is shown
//! now, and [`decide()`] takes one input;
//! [`learn()`] then takes in what the bot found out by itself.

mod advise;
mod belief;
mod card;
mod change;
mod cost;
mod decide;
mod finding;
mod flow;
mod follow;
mod next;
mod outlook;
mod place;
mod session;

pub use advise::advised;
pub use belief::Belief;
pub use card::{Card, Choice, Why, card, choices, why};
pub use change::{MOST_NAMED, SetAside, Subject, current};
pub use decide::{Effect, Input, Note, Told, decide, given};
pub use finding::{Finder, Finding, Sign, learn};
pub use flow::{
    Answer, Conditions, Flow, Means, Need, Question, Risk, Says, Seen, Step, Symptom, Verify,
};
pub use place::{End, Phase, Place, Reason};
pub use session::{Entry, Given, MOST_ENTRIES, Outcome, Session};
