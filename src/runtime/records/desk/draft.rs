//! What a person has written and not sent yet, as it is stored.

use serde::{Deserialize, Serialize};

use super::case::StoredContact;
use crate::desk::{Contact, Message, Words};
use crate::ids::{ReplyId, Timestamp};
use crate::runtime::records::{Unreadable, malformed, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

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
    Letter(Message),
}

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
    let stored = match draft {
        Draft::HandOver { words, contact, at } => {
            let words = words.as_ref().map(text);
            StoredDraft::HandOver(words, (*contact).into(), at.millis())
        }
        Draft::Letter(Message::Reply(words)) => StoredDraft::Reply(text(words)),
        Draft::Letter(Message::Question(words)) => StoredDraft::Question(text(words)),
        Draft::Letter(Message::Ready(reply)) => StoredDraft::Ready(reply.as_str().to_owned()),
    };
    written(VERSION, &stored)
}

/// A draft from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Draft, Unreadable> {
    let draft: StoredDraft = stored(key, record, VERSION)?;
    let empty = || malformed(key, record, "there are no words in it");
    let words = |text: String| Words::new(&text).ok_or_else(empty);
    Ok(match draft {
        StoredDraft::HandOver(text, contact, at) => Draft::HandOver {
            words: text.map(words).transpose()?,
            contact: contact.into(),
            at: Timestamp::from_millis(at),
        },
        StoredDraft::Reply(text) => Draft::Letter(Message::Reply(words(text)?)),
        StoredDraft::Question(text) => Draft::Letter(Message::Question(words(text)?)),
        StoredDraft::Ready(id) => {
            let reply = ReplyId::new(&id).map_err(|e| malformed(key, record, e))?;
            Draft::Letter(Message::Ready(reply))
        }
    })
}
