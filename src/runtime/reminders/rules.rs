//! The times that reminders keep beside those of the flows.

use std::time::Duration;

/// The times that reminders keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Whoever agreed is reminded of an unfinished session so long after they did something in it.
    pub nudge: Duration,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            nudge: Duration::from_secs(24 * 60 * 60),
        }
    }
}
