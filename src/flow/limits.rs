//! How much a flow may hold, each limit with where it comes from.

use std::time::Duration;

/// Characters of a flow's name: a slash command has at most 32 and ours end in `-help`
/// (discord facts, application commands).
pub(crate) const FLOW_NAME: usize = 27;

/// Causes of a flow. Our own bound: one decision looks at every step under every cause, and
/// with 64 causes and 200 steps it still takes microseconds.
pub(crate) const CAUSES: usize = 64;

/// Symptoms of a flow: a Discord select shows 25 choices and one is "something else".
pub(crate) const SYMPTOMS: usize = 24;

/// Questions of a flow. Our own bound; a person meets three of them.
pub(crate) const QUESTIONS: usize = 64;

/// Answers of a question or a check: a Discord select shows 25 choices and one is "I don't know".
pub(crate) const ANSWERS: usize = 24;

/// Questions that a person may be asked before the first step (design, section 3: three are
/// enough; ten already make a form).
pub(crate) const MOST_QUESTIONS: i64 = 10;

/// Questions marked `first`: each is asked of everybody (design, section 3).
pub(crate) const FIRST: usize = 2;

/// Services on Apple's page that one flow looks at. Our own bound: the page lists some sixty.
pub(crate) const SERVICES: usize = 8;

/// Steps of a flow. Our own bound, see [`CAUSES`].
pub(crate) const STEPS: usize = 200;

/// Checks of a flow. Our own bound: there is no use for more checks than symptoms.
pub(crate) const VERIFIES: usize = 24;

/// Wordings of a flow. Our own bound: every one is looked for in what a person pastes.
pub(crate) const SAYS: usize = 500;

/// Times at which a step with a wait asks again. Our own bound: each is a message to a person.
pub(crate) const WAITS: usize = 8;

/// The longest time between the start of a wait and its last question: 30 days.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(30 * 24 * 3600);

/// The shortest wait worth a card of its own: a minute.
pub(crate) const SHORTEST_WAIT: Duration = Duration::from_secs(60);

/// The most attention that one question, step or hand-over may take: a day.
pub(crate) const LONGEST_EFFORT: Duration = Duration::from_secs(24 * 3600);

/// The least attention anything takes: a second. Nothing is free, or it would be offered for ever.
pub(crate) const SHORTEST_EFFORT: Duration = Duration::from_secs(1);

/// The largest weight or share; they are compared with each other, so more tells nothing.
pub(crate) const WEIGHT: f64 = 1e6;

/// The largest likelihood ratio: exact words on a screen can point to a rare cause 5000 to 1.
pub(crate) const RATIO: f64 = 10_000.0;

/// Characters of a link: what Discord takes on a link button (discord facts, components).
pub(crate) const LINK: usize = 512;
