//! What lies in the store about reminders.
//!
//! | key | holds | file |
//! |---|---|---|
//! | `d/` moment, server, person, kind, flow | when to think of a session, and why that was set | `timer` |
//! | `l/` moment, person, number | a letter to a person that is not delivered yet; with when to try it | `letter` |
//! | `r/` person | what they agreed to, and where they are written to | `agreed` |
//!
//! Moments are milliseconds since 1970, ids are Discord's numbers, languages are Discord's codes. The server is 0 where
//! the session is in direct messages.

pub(in crate::runtime) mod agreed;
pub(in crate::runtime) mod letter;
#[cfg(test)]
pub(in crate::runtime::records) mod museum;
pub(in crate::runtime) mod timer;

use serde::{Deserialize, Serialize};

use crate::ids::{FlowId, Languages, Locale};
use crate::runtime::records::{Unreadable, malformed};
use crate::runtime::reminders::Kind;
use crate::store::{Key, Record};

/// A kind of reminder, by the name that it was written under.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredKind {
    Ask,
    Over,
    Nudge,
}

impl From<Kind> for StoredKind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Ask => Self::Ask,
            Kind::Over => Self::Over,
            Kind::Nudge => Self::Nudge,
        }
    }
}

impl From<StoredKind> for Kind {
    fn from(stored: StoredKind) -> Self {
        match stored {
            StoredKind::Ask => Self::Ask,
            StoredKind::Over => Self::Over,
            StoredKind::Nudge => Self::Nudge,
        }
    }
}

/// Languages as their two codes.
fn codes(languages: Languages) -> (String, String) {
    let Languages { text, device } = languages;
    (text.code().to_owned(), device.code().to_owned())
}

fn languages(
    key: &Key,
    record: &Record,
    codes: &(String, String),
) -> Result<Languages, Unreadable> {
    let locale = |code: &str| {
        let unknown = || malformed(key, record, format!("{code:?} is no language"));
        Locale::exact(code).ok_or_else(unknown)
    };
    Ok(Languages {
        text: locale(&codes.0)?,
        device: locale(&codes.1)?,
    })
}

fn flow(key: &Key, record: &Record, text: &str) -> Result<FlowId, Unreadable> {
    FlowId::new(text).map_err(|e| malformed(key, record, e))
}
