//! That a text is said to be wrong, as it is stored; server and number stand in its key.

use serde::{Deserialize, Serialize};

use super::{Unreadable, malformed, stored, written};
use crate::ids::{Locale, Timestamp};
use crate::runtime::languages::Report;
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredReport {
    message: String,
    locale: String,
    at: i64,
}

/// A report as a record.
pub(in crate::runtime) fn write(report: &Report) -> Record {
    let stored = StoredReport {
        message: report.message.clone(),
        locale: report.locale.code().to_owned(),
        at: report.at.millis(),
    };
    written(VERSION, &stored)
}

/// A report from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Report, Unreadable> {
    let report: StoredReport = stored(key, record, VERSION)?;
    let locale = Locale::exact(&report.locale);
    let locale = locale.ok_or_else(|| malformed(key, record, "its language is none"))?;
    Ok(Report {
        message: report.message,
        locale,
        at: Timestamp::from_millis(report.at),
    })
}
