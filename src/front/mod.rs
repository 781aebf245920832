//! Media: they translate in, render out, and decide nothing.

pub mod discord;
pub mod terminal;
