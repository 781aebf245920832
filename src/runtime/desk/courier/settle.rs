//! What becomes of a row after a try: it is done, due again later, or a dead letter. In one transaction with whatever
//! else follows.

use std::time::Duration;

use super::backoff::backoff;
use super::take::LONGEST_ASKED;
use crate::desk::{Act, By, Input, Route, Rules};
use crate::ids::Timestamp;
use crate::runtime::desk::dead::{self, DeadLetter};
use crate::runtime::desk::outbox::{self, Dress, Errand, Lane, NO_CASE, Row};
use crate::runtime::desk::trouble::{self, Found};
use crate::runtime::desk::{Undelivered, cases, places};
use crate::runtime::records::desk::row;
use crate::store::{Error, Key, Transaction};

/// What shows no standing thing is given up when it has failed for so long.
const PATIENCE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// What came of a try.
#[derive(Debug)]
pub(super) enum Outcome {
    /// It was delivered, or is of no use any more.
    Done(After),
    /// The desk's channel is gone or closed to the bot.
    Broken(Undelivered),
    /// It failed for a reason of its own.
    Failed(Undelivered),
}

/// What follows from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    /// Nothing.
    Nothing,
    /// Nothing; nor was anything delivered, since it was not true any more.
    Moot,
    /// The member was told of this event, on this way.
    Arrived(u32, Route),
    /// The member is not there any more.
    Left,
}

/// Which row was tried.
#[derive(Debug, Clone)]
pub(super) struct Tried {
    pub(super) lane: Lane,
    pub(super) key: Key,
    pub(super) version: u32,
    /// That it arrives shows that the desk is well again.
    pub(super) probe: bool,
}

/// How it stands after that.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Settled {
    /// When the next row of the lane is due.
    pub(super) next: Option<Timestamp>,
    pub(super) fate: Fate,
    /// Whether the desk counts as broken now, where that was to be decided.
    pub(super) broken: Option<bool>,
    /// Something was promised with it, or another timer set.
    pub(super) rings: bool,
}

/// What became of the row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Fate {
    /// Nothing was tried.
    #[default]
    Nothing,
    Delivered,
    Retried,
    Buried,
}

/// Writes down what came of a try, and all that follows.
pub(super) fn settle(
    records: &mut Transaction<'_>,
    rules: &Rules,
    tried: &Tried,
    outcome: &Outcome,
    now: Timestamp,
) -> Result<Settled, Error> {
    let guild = tried.lane.guild;
    let mut settled = Settled::default();
    let row = outbox::get(records, &tried.key)?;
    match (outcome, row) {
        (Outcome::Done(after), row) => {
            close(records, tried, row, now)?;
            follow(records, rules, tried.lane, *after, now)?;
            settled.fate = Fate::Delivered;
            settled.rings = matches!(after, After::Arrived(..) | After::Left);
            if *after == After::Moot {
                settled.fate = Fate::Nothing;
            } else if tried.probe {
                settled.broken = Some(!trouble::ends(records, guild, Found::Refused, now)?);
            }
        }
        (Outcome::Broken(_), row) => {
            if let Some(row) = row {
                let row = later(row, &tried.key, now, None);
                records.put(tried.key.clone(), row::write(&row))?;
            }
            trouble::begins(records, guild, Found::Refused, now)?;
            settled.fate = Fate::Retried;
            settled.broken = Some(true);
        }
        (Outcome::Failed(_), None) => {}
        (Outcome::Failed(why), Some(row)) => {
            settled.fate = failed(records, tried, row, why, now)?;
        }
    }
    settled.rings |= settled.broken.is_some();
    let next = outbox::first(records, tried.lane, 1)?;
    settled.next = next.first().map(|(_, row)| row.due);
    Ok(settled)
}

/// The row is done, unless it was promised again meanwhile.
fn close(
    records: &mut Transaction<'_>,
    tried: &Tried,
    row: Option<Row>,
    now: Timestamp,
) -> Result<(), Error> {
    match row {
        Some(row) if row.version != tried.version => {
            let row = Row {
                version: row.version,
                dress: row.dress,
                ..Row::new(row.errand, now)
            };
            records.put(tried.key.clone(), row::write(&row))
        }
        Some(_) | None => {
            records.delete(tried.key.clone());
            Ok(())
        }
    }
}

fn follow(
    records: &mut Transaction<'_>,
    rules: &Rules,
    lane: Lane,
    after: After,
    now: Timestamp,
) -> Result<(), Error> {
    let act = match after {
        After::Nothing | After::Moot => return Ok(()),
        After::Arrived(event, route) => Act::Arrive {
            below: event.saturating_add(1),
            route,
        },
        After::Left => Act::Leave,
    };
    let by = By::Blueback;
    // That it was known already is no reason to keep the row.
    let _known = cases::apply(
        records,
        rules,
        lane.guild,
        lane.case,
        Input { by, act },
        now,
    )?;
    Ok(())
}

fn failed(
    records: &mut Transaction<'_>,
    tried: &Tried,
    row: Row,
    why: &Undelivered,
    now: Timestamp,
) -> Result<Fate, Error> {
    let lane = tried.lane;
    let next = match why {
        Undelivered::Blocked if row.dress < Dress::Wordless => {
            if row.errand == Errand::Card {
                let mut places = places::of(records, lane.guild, lane.case)?;
                places.wordless = true;
                places::put(records, lane.guild, lane.case, &places)?;
            }
            Some(dressed(row.clone(), Dress::Wordless, now))
        }
        Undelivered::Form(_) if row.dress < Dress::Plain => {
            Some(dressed(row.clone(), Dress::Plain, now))
        }
        Undelivered::Blocked | Undelivered::Form(_) => None,
        Undelivered::Refused | Undelivered::PersonGone => None,
        Undelivered::Later(after) => {
            let pause = (*after).min(LONGEST_ASKED);
            Some(later(row.clone(), &tried.key, now, Some(pause)))
        }
        Undelivered::ChannelGone
        | Undelivered::MessageGone
        | Undelivered::Forbidden
        | Undelivered::Archived
        | Undelivered::Locked
        | Undelivered::Full
        | Undelivered::Trouble(_) => {
            let since = row.ailing.map_or(now, |since| since.min(now));
            let hopeless = now - since > PATIENCE && !row.errand.is_standing();
            let again = || Row {
                ailing: Some(since),
                ..later(row.clone(), &tried.key, now, None)
            };
            (!hopeless).then(again)
        }
    };
    match next {
        Some(next) => {
            records.put(tried.key.clone(), row::write(&next))?;
            Ok(Fate::Retried)
        }
        None => {
            let letter = DeadLetter {
                case: (lane.case != NO_CASE).then_some(lane.case),
                errand: row.errand,
                why: why.to_string(),
                at: now,
            };
            dead::bury(records, lane.guild, letter)?;
            close(records, tried, Some(row), now)?;
            Ok(Fate::Buried)
        }
    }
}

/// The row, to be tried again at once in another dress.
fn dressed(row: Row, dress: Dress, now: Timestamp) -> Row {
    Row {
        dress,
        due: now,
        ..row
    }
}

/// The row, to be tried again after a pause.
fn later(row: Row, key: &Key, now: Timestamp, pause: Option<Duration>) -> Row {
    let tries = row.tries.saturating_add(1);
    let pause = pause.unwrap_or_else(|| backoff(tries, key));
    Row {
        tries,
        due: now + pause,
        ..row
    }
}
