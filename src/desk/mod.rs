//! What a case does, and how a desk does.

pub mod stats;
