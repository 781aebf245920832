//! Blueback on Discord, as it runs: its own front end and runtime against the stand-in.

mod cards;
mod commands;
mod faults;
mod fit;
mod gateway;
pub(crate) mod place;
mod silence;
