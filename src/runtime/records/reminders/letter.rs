//! A letter as it is stored; to whom, its number, and when to try it stand in its key.

use serde::{Deserialize, Serialize};

use super::{StoredKind, codes, flow, languages};
use crate::ids::{GuildId, Timestamp};
use crate::runtime::records::{Unreadable, stored, written};
use crate::runtime::reminders::Letter;
use crate::store::{Key, Record};
use crate::text::Turn;

/// The version that is written. Version 1 does not tell which version of the flow it was made with.
const VERSION: u8 = 2;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredLetter {
    kind: StoredKind,
    guild: u64,
    flow: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    version: Option<u64>,
    began: i64,
    turn: u32,
    of: i64,
    made: i64,
    languages: (String, String),
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ailing: Option<(i64, u32)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    begun: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    plain: Option<bool>,
}

/// A letter as a record.
pub(in crate::runtime) fn write(letter: &Letter) -> Record {
    let stored = StoredLetter {
        kind: letter.kind.into(),
        guild: letter.guild.0,
        flow: letter.flow.as_str().to_owned(),
        version: letter.version,
        began: letter.card.began,
        turn: letter.card.turn,
        of: letter.of.millis(),
        made: letter.made.millis(),
        languages: codes(letter.languages),
        ailing: letter.ailing.map(|(since, tries)| (since.millis(), tries)),
        begun: letter.begun.then_some(true),
        plain: letter.plain.then_some(true),
    };
    written(VERSION, &stored)
}

/// A letter from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Letter, Unreadable> {
    let letter: StoredLetter = stored(key, record, VERSION)?;
    let ailing = letter.ailing;
    Ok(Letter {
        kind: letter.kind.into(),
        guild: GuildId(letter.guild),
        flow: flow(key, record, &letter.flow)?,
        version: letter.version,
        card: Turn {
            began: letter.began,
            turn: letter.turn,
        },
        of: Timestamp::from_millis(letter.of),
        made: Timestamp::from_millis(letter.made),
        languages: languages(key, record, &letter.languages)?,
        ailing: ailing.map(|(since, tries)| (Timestamp::from_millis(since), tries)),
        begun: letter.begun.unwrap_or(false),
        plain: letter.plain.unwrap_or(false),
    })
}
