//! Open cases follow what their member chose: the desk names what the member's device shows, and letters come in what the
//! member reads.

use std::ops::Bound;

use crate::ids::{CaseNumber, GuildId, Languages, Timestamp};
use crate::runtime::Who;
use crate::runtime::desk::outbox::{self, Errand};
use crate::runtime::desk::{MOST_FLOWS, cases};
use crate::runtime::records::desk::{case, case_key, member_prefix, number, queue_key, waiting};
use crate::store::{Error, Transaction};

/// Lets all open cases of a person on a server follow; those that have changed.
///
/// # Errors
/// The store's own.
pub(in crate::runtime) fn all(
    records: &mut Transaction<'_>,
    who: Who,
    languages: Languages,
    now: Timestamp,
) -> Result<Vec<CaseNumber>, Error> {
    let mut changed = Vec::new();
    if who.guild == GuildId(0) {
        return Ok(changed);
    }
    let prefix = member_prefix(who.guild, who.user);
    for (key, record) in records.scan(&prefix, Bound::Unbounded, MOST_FLOWS)? {
        let number = number::read(&key, &record)?.number;
        if one(records, who.guild, number, languages, now)? {
            changed.push(number);
        }
    }
    Ok(changed)
}

/// Lets one case follow, if it is open; whether it has changed.
///
/// # Errors
/// The store's own.
pub(in crate::runtime) fn one(
    records: &mut Transaction<'_>,
    guild: GuildId,
    number: CaseNumber,
    languages: Languages,
    now: Timestamp,
) -> Result<bool, Error> {
    let Some(mut head) = cases::head(records, guild, number)? else {
        return Ok(false);
    };
    if !head.is_open() || head.languages == languages {
        return Ok(false);
    }
    head.languages = languages;
    records.put(case_key(guild, number), case::write(&head))?;
    let row = waiting::write(&crate::desk::Waiting::of(&head));
    records.put(queue_key(guild, number), row)?;
    outbox::again(records, guild, number, Errand::Card, now)?;
    outbox::promise_board(records, guild, now)?;
    Ok(true)
}
