//! All tests that need more than one module, in one program.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod discord;
mod flow_faults;
mod near_optimum;
mod optimum;
mod store;
mod terminal;
mod tidy;
