//! Blueback.

pub mod engine;
pub mod flow;
pub mod ids;
