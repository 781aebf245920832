//! Blueback.

pub mod engine;
pub mod front;
pub mod ids;
pub mod runtime;
pub mod text;
