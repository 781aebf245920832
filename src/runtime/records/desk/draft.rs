//! What a person has written and not sent yet, as it is stored.

use serde::{Deserialize, Serialize};

use super::case::StoredContact;
use crate::desk::{Contact, Message, Words};
use crate::ids::{ReplyId, Timestamp};
use crate::runtime::records::{Unreadable, malformed, stored, written};
use crate::store::{Key, Record};

/// The version that is written: `[moment,{kind:…}]`. Version 1 has the kind alone, and no moment for a letter.
const VERSION: u8 = 2;

/// What a person has written and not sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::runtime) enum Draft {
    /// A member's, to open a case.
    HandOver {
        /// In their own words.
        words: Option<Words>,
        /// How they want to be told.
        contact: Contact,
        /// When they wrote it.
        at: Timestamp,
    },
    /// A supporter's, to the member of a case.
    Letter {
        /// What they wrote or chose.
        message: Message,
        /// When; none if an earlier version wrote it down.
        at: Option<Timestamp>,
    },
}

/// The moment, if it is known, and what was written.
#[derive(Serialize, Deserialize)]
struct StoredTimed(Option<i64>, StoredDraft);

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredDraft {
    HandOver(Option<String>, StoredContact, i64),
    Reply(String),
    Question(String),
    Ready(String),
}

/// A draft as a record.
pub(in crate::runtime) fn write(draft: &Draft) -> Record {
    let text = |words: &Words| words.as_str().to_owned();
    let (at, stored) = match draft {
        Draft::HandOver { words, contact, at } => {
            let words = words.as_ref().map(text);
            let stored = StoredDraft::HandOver(words, (*contact).into(), at.millis());
            (Some(*at), stored)
        }
        Draft::Letter { message, at } => {
            let stored = match message {
                Message::Reply(words) => StoredDraft::Reply(text(words)),
                Message::Question(words) => StoredDraft::Question(text(words)),
                Message::Ready(reply) => StoredDraft::Ready(reply.as_str().to_owned()),
            };
            (*at, stored)
        }
    };
    written(VERSION, &StoredTimed(at.map(Timestamp::millis), stored))
}

/// A draft from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Draft, Unreadable> {
    let StoredTimed(at, draft) = if record.version == 1 {
        StoredTimed(None, stored(key, record, VERSION)?)
    } else {
        stored(key, record, VERSION)?
    };
    let letter = |message| {
        let at = at.map(Timestamp::from_millis);
        Draft::Letter { message, at }
    };
    let empty = || malformed(key, record, "there are no words in it");
    let words = |text: String| Words::new(&text).ok_or_else(empty);
    Ok(match draft {
        StoredDraft::HandOver(text, contact, at) => Draft::HandOver {
            words: text.map(words).transpose()?,
            contact: contact.into(),
            at: Timestamp::from_millis(at),
        },
        StoredDraft::Reply(text) => letter(Message::Reply(words(text)?)),
        StoredDraft::Question(text) => letter(Message::Question(words(text)?)),
        StoredDraft::Ready(id) => {
            let reply = ReplyId::new(&id).map_err(|e| malformed(key, record, e))?;
            letter(Message::Ready(reply))
        }
    })
}
