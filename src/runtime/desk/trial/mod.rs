//! The courier and the watch at work over a medium made by hand, through faults and crashes.

mod history;
mod medium;
mod mended;
mod months;
mod town;
mod whole;
mod world;
