//! How long what is kept when nobody needs it any more.

use std::time::Duration;

use serde::Deserialize;

use super::desk::{TIME, time};
use super::{Error, source::Source};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// How long what is kept when nobody needs it any more; a minute at least, a year at most.
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
    /// Fingerprints of people who had their data erased.
    pub erasures: Duration,
}

/// The table `[keep]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Table {
    finished: Option<String>,
    unfinished: Option<String>,
    closed_cases: Option<String>,
    drafts: Option<String>,
    left_servers: Option<String>,
    erasures: Option<String>,
}

impl Keep {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        let find = |variable, key, in_file, default| match source.find(variable, key, in_file)? {
            None => Ok(default),
            Some(found) => time(&found.value).ok_or_else(|| found.wrong(TIME)),
        };
        Ok(Self {
            finished: find(
                "BLUEBACK_KEEP_FINISHED",
                "keep.finished",
                table.finished,
                90 * DAY,
            )?,
            unfinished: find(
                "BLUEBACK_KEEP_UNFINISHED",
                "keep.unfinished",
                table.unfinished,
                90 * DAY,
            )?,
            closed_cases: find(
                "BLUEBACK_KEEP_CLOSED_CASES",
                "keep.closed-cases",
                table.closed_cases,
                365 * DAY,
            )?,
            drafts: find("BLUEBACK_KEEP_DRAFTS", "keep.drafts", table.drafts, 7 * DAY)?,
            left_servers: find(
                "BLUEBACK_KEEP_LEFT_SERVERS",
                "keep.left-servers",
                table.left_servers,
                30 * DAY,
            )?,
            erasures: find(
                "BLUEBACK_KEEP_ERASURES",
                "keep.erasures",
                table.erasures,
                365 * DAY,
            )?,
        })
    }
}
