//! The reply to something that has taken effect, as it is stored for when it is delivered again.
//!
//! Version 1 is `{"b":began,"t":turn,"e":[effect,…]}`: which card of which session it shows, and
//! the effects. The card itself is not in it: it is rendered from the session, in the languages of
//! whoever asks. Version 3 adds `"f"`, the digest of the flow that it was made with, and what was set aside by name. Version
//! 2 is not a reply but a deed of a desk, which lies under the same keys.

use serde::{Deserialize, Serialize};

use super::entry::{Fault, StoredEntry};
use super::{Unreadable, known, malformed};
use crate::engine::{Effect, Note, SetAside};
use crate::store::{Key, Record};
use crate::text::Turn;

/// The version that is written.
const VERSION: u8 = 3;

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) struct Reply {
    /// The card that was shown.
    pub(in crate::runtime) card: Turn,
    /// The digest of the flow that it was made with; none if an earlier version wrote it down.
    pub(in crate::runtime) flow: Option<u64>,
    /// What was said with it.
    pub(in crate::runtime) effects: Vec<Effect>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredReply<'a> {
    #[serde(rename = "b")]
    began: i64,
    #[serde(rename = "t")]
    turn: u32,
    #[serde(rename = "f", default, skip_serializing_if = "Option::is_none")]
    flow: Option<u64>,
    #[serde(borrow, rename = "e")]
    effects: Vec<StoredEffect<'a>>,
}

/// An effect, by the name that it was written under.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredEffect<'a> {
    WelcomeBack,
    OldCard,
    NoSuchChoice,
    Recognised,
    NotRecognised,
    /// With how many answers did not apply any more.
    FlowChanged(u32),
    /// The same, with the first of them as sessions hold them. Since version 3.
    #[serde(borrow)]
    SetAside(StoredAside<'a>),
    /// Since version 3.
    CardChanged,
    Explain,
}

/// How much was set aside, and the first of it.
#[derive(Serialize, Deserialize)]
struct StoredAside<'a>(u32, #[serde(borrow)] Vec<StoredEntry<'a>>);

/// A reply as a record.
pub(in crate::runtime) fn write_reply(reply: &Reply) -> Record {
    let stored = StoredReply {
        began: reply.card.began,
        turn: reply.card.turn,
        flow: reply.flow,
        effects: reply.effects.iter().map(stored).collect(),
    };
    Record {
        version: VERSION,
        payload: serde_json::to_vec(&stored).expect("names and numbers are always valid JSON"),
    }
}

/// A reply from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read_reply(key: &Key, record: &Record) -> Result<Reply, Unreadable> {
    known(key, record, VERSION)?;
    let stored: StoredReply =
        serde_json::from_slice(&record.payload).map_err(|e| malformed(key, record, e))?;
    let effects = stored.effects.iter().map(effect);
    let effects = effects.collect::<Result<_, _>>();
    let broken = || {
        malformed(
            key,
            record,
            "what was set aside has too few ids or too many",
        )
    };
    Ok(Reply {
        card: Turn {
            began: stored.began,
            turn: stored.turn,
        },
        flow: stored.flow,
        effects: effects.map_err(|Broken| broken())?,
    })
}

fn stored(effect: &Effect) -> StoredEffect<'_> {
    let count = |aside: &SetAside| u32::try_from(aside.count).unwrap_or(u32::MAX);
    match effect {
        Effect::Explain => StoredEffect::Explain,
        Effect::Note(Note::WelcomeBack) => StoredEffect::WelcomeBack,
        Effect::Note(Note::OldCard) => StoredEffect::OldCard,
        Effect::Note(Note::NoSuchChoice) => StoredEffect::NoSuchChoice,
        Effect::Note(Note::Recognised) => StoredEffect::Recognised,
        Effect::Note(Note::NotRecognised) => StoredEffect::NotRecognised,
        Effect::Note(Note::CardChanged) => StoredEffect::CardChanged,
        Effect::Note(Note::FlowChanged(aside)) if aside.first.is_empty() => {
            StoredEffect::FlowChanged(count(aside))
        }
        Effect::Note(Note::FlowChanged(aside)) => {
            let first = aside.first.iter().map(|given| StoredEntry::new(given, 0));
            StoredEffect::SetAside(StoredAside(count(aside), first.collect()))
        }
    }
}

/// What was set aside cannot be read.
struct Broken;

fn effect(stored: &StoredEffect<'_>) -> Result<Effect, Broken> {
    let count = |count: u32| usize::try_from(count).unwrap_or(usize::MAX);
    Ok(Effect::Note(match stored {
        StoredEffect::Explain => return Ok(Effect::Explain),
        StoredEffect::WelcomeBack => Note::WelcomeBack,
        StoredEffect::OldCard => Note::OldCard,
        StoredEffect::NoSuchChoice => Note::NoSuchChoice,
        StoredEffect::Recognised => Note::Recognised,
        StoredEffect::NotRecognised => Note::NotRecognised,
        StoredEffect::CardChanged => Note::CardChanged,
        StoredEffect::FlowChanged(answers) => Note::FlowChanged(SetAside {
            count: count(*answers),
            first: Vec::new(),
        }),
        StoredEffect::SetAside(StoredAside(answers, first)) => {
            let mut aside = SetAside {
                count: count(*answers),
                first: Vec::new(),
            };
            for entry in first {
                match entry.given() {
                    Ok(given) => aside.first.push(given),
                    // An id that is none any more has no words.
                    Err(Fault::Name) => {}
                    Err(Fault::Form) => return Err(Broken),
                }
            }
            Note::FlowChanged(aside)
        }
    }))
}
