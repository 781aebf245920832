//! All tests that need more than one module, in one program.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod advice;
mod another_fluent;
mod change;
mod check;
mod desk;
mod discord;
mod drive;
mod findings;
mod flow_faults;
mod guest;
mod guide;
mod kill;
mod language;
mod large_flow;
mod my_data;
mod near_optimum;
mod panels;
mod paths;
mod program;
mod random;
mod real_flow;
mod reminders;
mod runtime;
mod scenarios;
mod shared;
mod small_flow;
mod status;
mod store;
mod store_commands;
mod terminal;
mod text_command;
mod tidy;
mod trouble;
mod typed;

mod words;
mod words_written;
mod workshop;
mod world;
