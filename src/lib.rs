//! Blueback.

pub mod cli;
pub mod config;
pub mod engine;
pub mod flow;
pub mod front;
pub mod ids;
pub mod runtime;
pub mod store;
pub mod text;
