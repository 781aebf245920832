//! Blueback.

pub mod engine;
pub mod flow;
pub mod ids;
pub mod runtime;
pub mod store;
pub mod text;
