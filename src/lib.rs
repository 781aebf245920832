//! Blueback.
