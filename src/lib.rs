//! Blueback.

pub mod store;
