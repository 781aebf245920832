//! Blueback.

pub mod engine;
pub mod ids;
pub mod runtime;
pub mod text;
