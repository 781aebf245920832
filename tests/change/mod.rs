//! Flows and words change while people are in the middle of them.

mod crowd;
mod diff;
mod folder;
mod model;
mod noted;
mod place;
mod program;
mod session;
