//! What becomes of a letter after a try: it is done, due again later, or given up. In one transaction with what follows
//! for the person: where letters do not reach them, their card says so at their next visit and promises none.

use std::time::Duration;

use super::Agreed;
use super::letters::{self, Letter, LetterKey};
use crate::ids::Timestamp;
use crate::runtime::desk::{LONGEST_ASKED, Undelivered, backoff};
use crate::store::{Error, Transaction};

/// A letter is given up when it has failed for so long.
const PATIENCE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// What became of a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fate {
    /// It was of no use any more.
    Moot,
    /// It arrived.
    Delivered,
    /// It is tried again later, and all others wait so long if the medium asked for it.
    Retried(Option<Duration>),
    /// It was given up.
    Buried,
}

/// Writes down what came of a try.
pub(super) fn settle(
    records: &mut Transaction<'_>,
    place: LetterKey,
    sent: Result<(), Undelivered>,
    now: Timestamp,
) -> Result<Fate, Error> {
    let Some(letter) = letters::get(records, place)? else {
        return Ok(Fate::Moot);
    };
    let why = match sent {
        Ok(()) => {
            records.delete(place.key());
            Agreed::change(records, place.to, |agreed| agreed.closed = None)?;
            return Ok(Fate::Delivered);
        }
        Err(why) => why,
    };
    match why {
        Undelivered::Form(_) if !letter.plain => {
            let plain = Letter {
                plain: true,
                ..letter
            };
            again(records, place, now, &plain)?;
            Ok(Fate::Retried(None))
        }
        Undelivered::Later(asked) => {
            let pause = asked.min(LONGEST_ASKED);
            // The limit is the bot's: the letter keeps its place before younger ones.
            letters::put(records, place, &letter)?;
            Ok(Fate::Retried(Some(pause)))
        }
        Undelivered::Refused
        | Undelivered::Forbidden
        | Undelivered::PersonGone
        | Undelivered::Blocked
        | Undelivered::Form(_) => bury(records, place, &letter, &why, now),
        Undelivered::ChannelGone
        | Undelivered::MessageGone
        | Undelivered::Archived
        | Undelivered::Locked
        | Undelivered::Full
        | Undelivered::Trouble(_) => {
            let (since, tries) = letter.ailing.unwrap_or((now, 0));
            let since = since.min(now);
            if now - since > PATIENCE {
                return bury(records, place, &letter, &why, now);
            }
            let tries = tries.saturating_add(1);
            let due = now + backoff(tries, &place.key());
            let ailing = Letter {
                ailing: Some((since, tries)),
                ..letter
            };
            again(records, place, due, &ailing)?;
            Ok(Fate::Retried(None))
        }
    }
}

/// The letter is tried again then.
fn again(
    records: &mut Transaction<'_>,
    place: LetterKey,
    due: Timestamp,
    letter: &Letter,
) -> Result<(), Error> {
    records.delete(place.key());
    letters::put(records, LetterKey { due, ..place }, letter)
}

/// The letter is given up, and its person is told when they come back.
fn bury(
    records: &mut Transaction<'_>,
    place: LetterKey,
    letter: &Letter,
    why: &Undelivered,
    now: Timestamp,
) -> Result<Fate, Error> {
    records.delete(place.key());
    Agreed::change(records, place.to, |agreed| {
        agreed.closed = agreed.closed.or(Some(now));
    })?;
    if !matches!(why, Undelivered::Refused | Undelivered::PersonGone) {
        let (guild, user) = (letter.guild.0, place.to.0);
        tracing::warn!(guild, user, %why, "a letter was given up; the person is told at their next visit");
    }
    Ok(Fate::Buried)
}
