//! The times that reminders keep.

use std::time::Duration;

use serde::Deserialize;

use super::desk::{TIME, time};
use super::{Error, source::Source};

/// The times that reminders keep.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminders {
    /// Whoever agreed is reminded of an unfinished session so long after they did something in it; a minute at least, a
    /// year at most.
    pub nudge: Duration,
}

/// The table `[reminders]`.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Table {
    nudge: Option<String>,
}

impl Reminders {
    pub(super) fn read(source: &Source<'_>, table: Table) -> Result<Self, Error> {
        let found = source.find("BLUEBACK_REMINDERS_NUDGE", "reminders.nudge", table.nudge)?;
        let Some(found) = found else {
            let nudge = Duration::from_secs(24 * 60 * 60);
            return Ok(Self { nudge });
        };
        let nudge = time(&found.value).ok_or_else(|| found.wrong(TIME))?;
        Ok(Self { nudge })
    }
}
