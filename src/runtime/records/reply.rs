//! The reply to something that has taken effect, as it is stored for when it is delivered again.
//!
//! Version 1 is `{"b":began,"t":turn,"e":[effect,…]}`: which card of which session it shows, and
//! the effects. The card itself is not in it: it is rendered from the session, in the languages of
//! whoever asks.

use serde::{Deserialize, Serialize};

use super::{Unreadable, known, malformed};
use crate::engine::{Effect, Note};
use crate::store::{Key, Record};
use crate::text::Turn;

/// The version that is written.
const VERSION: u8 = 1;

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) struct Reply {
    /// The card that was shown.
    pub(in crate::runtime) card: Turn,
    /// What was said with it.
    pub(in crate::runtime) effects: Vec<Effect>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredReply {
    #[serde(rename = "b")]
    began: i64,
    #[serde(rename = "t")]
    turn: u32,
    #[serde(rename = "e")]
    effects: Vec<StoredEffect>,
}

/// An effect, by the name that it was written under.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredEffect {
    WelcomeBack,
    OldCard,
    NoSuchChoice,
    Recognised,
    NotRecognised,
    /// With how many answers did not apply any more.
    FlowChanged(u32),
    Explain,
}

/// A reply as a record.
pub(in crate::runtime) fn write_reply(reply: &Reply) -> Record {
    let stored = StoredReply {
        began: reply.card.began,
        turn: reply.card.turn,
        effects: reply.effects.iter().copied().map(stored).collect(),
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
    Ok(Reply {
        card: Turn {
            began: stored.began,
            turn: stored.turn,
        },
        effects: stored.effects.into_iter().map(effect).collect(),
    })
}

fn stored(effect: Effect) -> StoredEffect {
    match effect {
        Effect::Explain => StoredEffect::Explain,
        Effect::Note(Note::WelcomeBack) => StoredEffect::WelcomeBack,
        Effect::Note(Note::OldCard) => StoredEffect::OldCard,
        Effect::Note(Note::NoSuchChoice) => StoredEffect::NoSuchChoice,
        Effect::Note(Note::Recognised) => StoredEffect::Recognised,
        Effect::Note(Note::NotRecognised) => StoredEffect::NotRecognised,
        Effect::Note(Note::FlowChanged(answers)) => {
            StoredEffect::FlowChanged(u32::try_from(answers).unwrap_or(u32::MAX))
        }
    }
}

fn effect(stored: StoredEffect) -> Effect {
    match stored {
        StoredEffect::Explain => Effect::Explain,
        StoredEffect::WelcomeBack => Effect::Note(Note::WelcomeBack),
        StoredEffect::OldCard => Effect::Note(Note::OldCard),
        StoredEffect::NoSuchChoice => Effect::Note(Note::NoSuchChoice),
        StoredEffect::Recognised => Effect::Note(Note::Recognised),
        StoredEffect::NotRecognised => Effect::Note(Note::NotRecognised),
        StoredEffect::FlowChanged(answers) => Effect::Note(Note::FlowChanged(
            usize::try_from(answers).unwrap_or(usize::MAX),
        )),
    }
}
