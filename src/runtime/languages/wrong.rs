//! Somebody says that a text is wrong: the desk of their server is told once of each text and language.

use std::time::Duration;

use crate::ids::{GuildId, Locale, Timestamp};
use crate::runtime::desk::office::desk_of;
use crate::runtime::desk::outbox::{self, Errand, NO_CASE};
use crate::runtime::records::report;
use crate::store::{Error, Key, Prefix, Transaction};

/// Texts that are said to be wrong, by server and number.
pub(in crate::runtime) const REPORTS: Prefix = Prefix::new("j/");

/// So many of a server are remembered; an older one that is said again is told again.
const MOST: usize = 100;
/// No desk is told of more within [`DAY`].
const MOST_A_DAY: usize = 20;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// A text that is said to be wrong. Who said so is not kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) struct Report {
    /// The message, or the panel's name.
    pub(in crate::runtime) message: String,
    /// In which language.
    pub(in crate::runtime) locale: Locale,
    /// When it was said first.
    pub(in crate::runtime) at: Timestamp,
}

/// Who hears of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) struct Told {
    /// The desk: now, or it was told before.
    pub(in crate::runtime) to_desk: bool,
    /// A notice was promised just now.
    pub(in crate::runtime) anew: bool,
}

/// Where a report lies.
pub(in crate::runtime) fn key(guild: GuildId, nth: u32) -> Key {
    REPORTS.numbers([guild.0, nth.into()])
}

/// A report, if it is still remembered.
///
/// # Errors
/// The store's own.
pub(in crate::runtime) fn get(
    records: &Transaction<'_>,
    guild: GuildId,
    nth: u32,
) -> Result<Option<Report>, Error> {
    let key = key(guild, nth);
    let record = records.get(&key)?;
    let read = |record| report::read(&key, &record);
    Ok(record.map(read).transpose()?)
}

/// Tells the desk, where there is one, and the operator.
///
/// # Errors
/// The store's own.
pub(in crate::runtime) fn tell(
    records: &mut Transaction<'_>,
    guild: GuildId,
    locale: Locale,
    message: &str,
    now: Timestamp,
) -> Result<Told, Error> {
    tracing::info!(message, %locale, guild = guild.0, "somebody says that a text is wrong");
    let nobody = Told {
        to_desk: false,
        anew: false,
    };
    if desk_of(records, guild)?.is_none() {
        return Ok(nobody);
    }
    let prefix = REPORTS.numbers([guild.0]);
    let kept = records.scan(prefix.as_bytes(), std::ops::Bound::Unbounded, MOST + 1)?;
    let (mut today, mut last) = (0, 0);
    for (key, record) in &kept {
        let report = report::read(key, record)?;
        if report.locale == locale && report.message == message {
            return Ok(Told {
                to_desk: true,
                anew: false,
            });
        }
        today += usize::from(now - report.at < DAY);
        last = number(key);
    }
    if today >= MOST_A_DAY {
        return Ok(nobody);
    }
    if kept.len() >= MOST
        && let Some((oldest, _)) = kept.first()
    {
        records.delete(oldest.clone());
    }
    let nth = last.wrapping_add(1);
    let report = Report {
        message: message.to_owned(),
        locale,
        at: now,
    };
    records.put(key(guild, nth), report::write(&report))?;
    outbox::again(records, guild, NO_CASE, Errand::Wrong(nth), now)?;
    Ok(Told {
        to_desk: true,
        anew: true,
    })
}

/// The number of a report; 0 for a key that is none.
fn number(key: &Key) -> u32 {
    let numbers = crate::runtime::records::desk::numbers::<2>(key, &REPORTS);
    numbers.map_or(0, |[_, nth]| u32::try_from(nth).unwrap_or_default())
}
