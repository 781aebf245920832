//! Media: they translate in, render out, and decide nothing.

pub mod apple;
pub mod discord;
pub mod terminal;
