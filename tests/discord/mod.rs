//! Blueback on Discord, as it runs: its own front end and runtime against the stand-in.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on fails where it stands"
)]

mod cards;
mod commands;
mod faults;
mod gateway;
mod place;
mod silence;
