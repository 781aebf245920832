//! How far a command has come, on a terminal; elsewhere nothing is shown.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressStyle};

/// A line on standard error that is gone at the end.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// Counts towards a number that is about right.
    pub(super) fn new(doing: &'static str, records: u64) -> Self {
        let bar = ProgressBar::new(records);
        let style = "{msg} {wide_bar} {pos} of {len} records, {eta} left";
        if let Ok(style) = ProgressStyle::with_template(style) {
            bar.set_style(style);
        }
        bar.set_message(doing);
        Self(bar)
    }

    /// Something whose length nobody knows.
    pub(super) fn unknown(doing: &'static str) -> Self {
        let bar = ProgressBar::new_spinner();
        bar.set_message(doing);
        bar.enable_steady_tick(Duration::from_millis(100));
        Self(bar)
    }

    /// One record further.
    pub(super) fn step(&self) {
        self.0.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
