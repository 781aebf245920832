//! Blueback.

pub mod engine;
pub mod ids;
pub mod runtime;
pub mod store;
pub mod text;
