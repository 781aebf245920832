//! How long what is kept.

use std::time::Duration;

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long what is kept when nobody needs it any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keep {
    /// A session that has ended, after its last answer.
    pub finished: Duration,
    /// A session that was left in its middle, after its last answer.
    pub unfinished: Duration,
    /// A case that is over, after its end.
    pub closed_cases: Duration,
    /// What was written and not sent.
    pub drafts: Duration,
    /// Everything of a server, after the bot was removed from it.
    pub left_servers: Duration,
    /// That somebody had their data erased, by fingerprint: at least as long as any copy of the store is kept.
    pub erasures: Duration,
}

impl Default for Keep {
    /// Sessions for 90 days (store facts, section 6), cases for a year, drafts for a week, servers for 30 days.
    fn default() -> Self {
        Self {
            finished: 90 * DAY,
            unfinished: 90 * DAY,
            closed_cases: 365 * DAY,
            drafts: 7 * DAY,
            left_servers: 30 * DAY,
            erasures: 365 * DAY,
        }
    }
}
