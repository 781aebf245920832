//! The courier and the watch at work over a medium made by hand, through faults and crashes.

mod history;
pub(in crate::runtime) mod medium;
mod mended;
mod months;
pub(in crate::runtime) mod town;
mod whole;
pub(in crate::runtime) mod world;
