//! A session as it is stored: the ids of what was given, and the time between one and the next.
//!
//! Version 1 is `{"f":flow,"b":began,"t":turn,"e":[[kind,gap,id…],…]}`: the digest of the flow, the
//! moment it began in milliseconds since 1970, the turn, and the entries, oldest first. A gap is in
//! milliseconds, counted from the entry before, or from the beginning. [`Kind`] lists the kinds.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{Unreadable, known, malformed};
use crate::engine::{Entry, Given, Outcome, Session};
use crate::ids::{AnswerId, NameFault, QuestionId, StepId, SymptomId, Timestamp, VerifyId};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

/// A longer time between two entries is stored as this long. It is 31,000 years, which only a
/// clock gone wrong can show, and it bounds how many digits an entry takes.
const LONGEST_GAP: u64 = 999_999_999_999_999;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSession {
    #[serde(rename = "f")]
    flow: u64,
    #[serde(rename = "b")]
    began: i64,
    #[serde(rename = "t")]
    turn: u32,
    #[serde(rename = "e")]
    entries: Vec<StoredEntry>,
}

/// Kind, gap, and the ids that the kind needs.
#[derive(Serialize, Deserialize)]
struct StoredEntry(
    Kind,
    u64,
    #[serde(default, skip_serializing_if = "Option::is_none")] Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")] Option<String>,
);

/// What was given, with the ids that follow.
#[derive(Clone, Copy, Serialize, Deserialize)]
enum Kind {
    /// A symptom: its id.
    #[serde(rename = "s")]
    Symptom,
    /// Something told unasked: question, answer.
    #[serde(rename = "t")]
    Told,
    /// An answer: question, answer.
    #[serde(rename = "a")]
    Answered,
    /// "I don't know": question.
    #[serde(rename = "u")]
    Unknown,
    /// "It works now": step.
    #[serde(rename = "w")]
    Worked,
    /// "Still broken": step.
    #[serde(rename = "f")]
    Failed,
    /// "I can't do this": step.
    #[serde(rename = "c")]
    Cant,
    /// Waiting begun or prolonged: step.
    #[serde(rename = "l")]
    Waiting,
    /// Something seen in a check: check, answer.
    #[serde(rename = "v")]
    Seen,
    /// Nothing that could be told in a check: check.
    #[serde(rename = "n")]
    Unseen,
    /// A person was asked for.
    #[serde(rename = "p")]
    Person,
    /// Started over.
    #[serde(rename = "r")]
    Restart,
}

/// A session as a record.
pub(in crate::runtime) fn write_session(session: &Session) -> Record {
    let mut before = session.began;
    let entries = session.entries.iter().map(|entry| {
        let gap = u64::try_from((entry.at - before).as_millis()).unwrap_or(u64::MAX);
        before = entry.at;
        stored(&entry.given, gap.min(LONGEST_GAP))
    });
    let stored = StoredSession {
        flow: session.flow,
        began: session.began.millis(),
        turn: session.turn,
        entries: entries.collect(),
    };
    Record {
        version: VERSION,
        payload: serde_json::to_vec(&stored).expect("numbers and texts are always valid JSON"),
    }
}

/// A session from a record, and how many of its entries were left out because their ids are no ids
/// any more, as after a word becomes reserved.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read_session(
    key: &Key,
    record: &Record,
) -> Result<(Session, usize), Unreadable> {
    known(key, record, VERSION)?;
    let stored: StoredSession =
        serde_json::from_slice(&record.payload).map_err(|e| malformed(key, record, e))?;
    let mut session = Session {
        flow: stored.flow,
        began: Timestamp::from_millis(stored.began),
        turn: stored.turn,
        entries: Vec::with_capacity(stored.entries.len()),
    };
    let (mut at, mut dropped) = (session.began, 0);
    for (nth, entry) in stored.entries.iter().enumerate() {
        at = at + Duration::from_millis(entry.1);
        match given(entry) {
            Ok(given) => session.entries.push(Entry { at, given }),
            Err(Fault::Name) => dropped += 1,
            Err(Fault::Form) => {
                let detail = format!("entry {nth} has too few ids or too many");
                return Err(malformed(key, record, detail));
            }
        }
    }
    Ok((session, dropped))
}

fn stored(given: &Given, gap: u64) -> StoredEntry {
    let (kind, ids): (Kind, [Option<&str>; 2]) = match given {
        Given::Symptom(symptom) => (Kind::Symptom, [Some(symptom.as_str()), None]),
        Given::Told { question, answer } => {
            (Kind::Told, [Some(question.as_str()), Some(answer.as_str())])
        }
        Given::Answered { question, answer } => match answer {
            Some(answer) => (
                Kind::Answered,
                [Some(question.as_str()), Some(answer.as_str())],
            ),
            None => (Kind::Unknown, [Some(question.as_str()), None]),
        },
        Given::Tried { step, outcome } => {
            let kind = match outcome {
                Outcome::Worked => Kind::Worked,
                Outcome::Failed => Kind::Failed,
                Outcome::Cant => Kind::Cant,
            };
            (kind, [Some(step.as_str()), None])
        }
        Given::Waiting { step } => (Kind::Waiting, [Some(step.as_str()), None]),
        Given::Checked { verify, seen } => match seen {
            Some(seen) => (Kind::Seen, [Some(verify.as_str()), Some(seen.as_str())]),
            None => (Kind::Unseen, [Some(verify.as_str()), None]),
        },
        Given::Person => (Kind::Person, [None, None]),
        Given::Restart => (Kind::Restart, [None, None]),
    };
    let [first, second] = ids.map(|id| id.map(str::to_owned));
    StoredEntry(kind, gap, first, second)
}

/// Why an entry cannot be read.
enum Fault {
    /// An id of it is none any more.
    Name,
    /// Its kind has another number of ids.
    Form,
}

impl From<NameFault> for Fault {
    fn from(_: NameFault) -> Self {
        Self::Name
    }
}

fn given(StoredEntry(kind, _, first, second): &StoredEntry) -> Result<Given, Fault> {
    let tried = |step, outcome| {
        let step = StepId::new(step)?;
        Ok(Given::Tried { step, outcome })
    };
    Ok(match (kind, first.as_deref(), second.as_deref()) {
        (Kind::Symptom, Some(symptom), None) => Given::Symptom(SymptomId::new(symptom)?),
        (Kind::Told, Some(question), Some(answer)) => Given::Told {
            question: QuestionId::new(question)?,
            answer: AnswerId::new(answer)?,
        },
        (Kind::Answered, Some(question), Some(answer)) => Given::Answered {
            question: QuestionId::new(question)?,
            answer: Some(AnswerId::new(answer)?),
        },
        (Kind::Unknown, Some(question), None) => Given::Answered {
            question: QuestionId::new(question)?,
            answer: None,
        },
        (Kind::Worked, Some(step), None) => return tried(step, Outcome::Worked),
        (Kind::Failed, Some(step), None) => return tried(step, Outcome::Failed),
        (Kind::Cant, Some(step), None) => return tried(step, Outcome::Cant),
        (Kind::Waiting, Some(step), None) => Given::Waiting {
            step: StepId::new(step)?,
        },
        (Kind::Seen, Some(verify), Some(seen)) => Given::Checked {
            verify: VerifyId::new(verify)?,
            seen: Some(AnswerId::new(seen)?),
        },
        (Kind::Unseen, Some(verify), None) => Given::Checked {
            verify: VerifyId::new(verify)?,
            seen: None,
        },
        (Kind::Person, None, None) => Given::Person,
        (Kind::Restart, None, None) => Given::Restart,
        _ => return Err(Fault::Form),
    })
}
