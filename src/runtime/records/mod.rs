//! What lies in the store: where, and in which form.
//!
//! The engine's types are free to change; what was written stays readable for ever. So each record
//! has a type of its own here, in compact JSON, with its version in the store's envelope. Whoever
//! changes a form adds a version, keeps the old reader, and puts a sample of the old one into
//! `tests/records`, whose test reads every sample there ever was.
//!
//! | key | holds | file |
//! |---|---|---|
//! | `s/` server, person, flow | a session | `session` |
//! | `i/` interaction | what was answered to it | `reply`, `desk/deed` |
//! | `e/` fingerprint | that somebody had everything about them erased | `erasure` |
//! | `e/key` | what fingerprints are made with | `fingerprint` |
//! | `j/` server, number | a text that is said to be wrong | `report` |
//! | `v/` person | what they chose to read, and told of their device | `voice` |
//! | `z/` server | that the bot has left it, and when | `departure` |
//!
//! What is about desks and cases is listed in `desk`. Whose each kind is, `whose` knows.

pub(super) mod count;
pub(super) mod departure;
pub(super) mod desk;
mod entry;
pub(super) mod erasure;
pub(super) mod fingerprint;
pub(super) mod kinds;
#[cfg(test)]
mod museum;
pub(super) mod reminders;
mod reply;
pub(super) mod report;
mod session;
pub(super) mod voice;
pub(super) mod whose;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::ids::{FlowId, InteractionId};
use crate::store::{Error, Key, Prefix, Record};

use super::Who;

pub(super) use reply::{Reply, read_reply, write_reply};
pub(super) use session::{read_session, write_session};

/// Sessions, by server, person and flow.
pub(super) const SESSIONS: Prefix = Prefix::new("s/");
/// Replies to what has taken effect, by interaction; in the order in which those were made.
pub(super) const REPLIES: Prefix = Prefix::new("i/");

/// Why a record cannot be read although it is what was written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unreadable {
    /// A later version of the program wrote it.
    #[error(
        "the record {key} has version {found}, and this program knows versions up to {known}; start a newer version of the program"
    )]
    Newer {
        /// Where it lies.
        key: Key,
        /// Its version.
        found: u8,
        /// The newest that this program reads.
        known: u8,
    },
    /// It is not what its version says.
    #[error(
        "the record {key} of version {version} does not follow its form: {detail}; it is left as it is"
    )]
    Malformed {
        /// Where it lies.
        key: Key,
        /// Its version.
        version: u8,
        /// Where the form is broken.
        detail: String,
    },
}

/// Where the session of a person in a flow lies.
pub(super) fn session_key(who: Who, flow: &FlowId) -> Result<Key, Error> {
    let mut rest = Vec::with_capacity(17 + flow.as_str().len());
    rest.extend(who.guild.0.to_be_bytes());
    rest.extend(who.user.0.to_be_bytes());
    rest.push(b'/');
    rest.extend(flow.as_str().bytes());
    SESSIONS.key(&rest)
}

/// Where the reply to an interaction lies.
pub(super) fn reply_key(id: InteractionId) -> Key {
    REPLIES.numbers([id.0])
}

/// The interaction that a key of [`REPLIES`] belongs to.
pub(super) fn replied(key: &Key) -> Option<InteractionId> {
    let bytes = key.after(&REPLIES)?.try_into().ok()?;
    Some(InteractionId(u64::from_be_bytes(bytes)))
}

/// Refuses a record of a version that this program does not know.
fn known(key: &Key, record: &Record, known: u8) -> Result<(), Unreadable> {
    if (1..=known).contains(&record.version) {
        return Ok(());
    }
    Err(Unreadable::Newer {
        key: key.clone(),
        found: record.version,
        known,
    })
}

/// What cannot be read of a desk is told as the store tells damage: which record, and how.
impl From<Unreadable> for Error {
    fn from(unreadable: Unreadable) -> Self {
        let (Unreadable::Newer { key, .. } | Unreadable::Malformed { key, .. }) = &unreadable;
        Self::Damaged {
            place: format!("the record {key}"),
            detail: unreadable.to_string(),
        }
    }
}

/// A payload in compact JSON.
fn written<T: Serialize>(version: u8, stored: &T) -> Record {
    Record {
        version,
        payload: serde_json::to_vec(stored).expect("numbers and texts are always valid JSON"),
    }
}

/// What a payload in JSON says.
fn stored<T: DeserializeOwned>(key: &Key, record: &Record, newest: u8) -> Result<T, Unreadable> {
    known(key, record, newest)?;
    serde_json::from_slice(&record.payload).map_err(|e| malformed(key, record, e))
}

fn malformed(key: &Key, record: &Record, detail: impl ToString) -> Unreadable {
    Unreadable::Malformed {
        key: key.clone(),
        version: record.version,
        detail: detail.to_string(),
    }
}
