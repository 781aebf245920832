//! All tests that need more than one module, in one program.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod advice;
mod desk;
mod discord;
mod drive;
mod flow_faults;
mod guest;
mod guide;
mod kill;
mod near_optimum;
mod optimum;
mod panels;
mod paths;
mod program;
mod random;
mod real_flow;
mod runtime;
mod scenarios;
mod shared;
mod small_flow;
mod store;
mod terminal;
mod tidy;
mod trouble;

mod words;
mod world;
