//! A session as it is stored: the ids of what was given, and the time between one and the next.
//!
//! Version 1 is `{"f":flow,"b":began,"t":turn,"e":[[kind,gap,id…],…]}`: the digest of the flow, the
//! moment it began in milliseconds since 1970, the turn, and the entries, oldest first. A gap is in
//! milliseconds, counted from the entry before, or from the beginning. `Kind` lists the kinds. Version 2 may also
//! hold entries of kind `o`, what the bot found out. Version 3 may also hold `"c"`, what the card of the turn is about:
//! `"s"` and `"e"` for the symptom and the end, `{kind:id}` for what has an id.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::entry::{Fault, StoredEntry};
use super::{Unreadable, known, malformed};
use crate::engine::{Entry, Session, Subject};
use crate::ids::Timestamp;
use crate::ids::{NameFault, QuestionId, StepId, VerifyId};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 3;

/// A longer time between two entries is stored as this long. It is 31,000 years, which only a
/// clock gone wrong can show, and it bounds how many digits an entry takes.
const LONGEST_GAP: u64 = 999_999_999_999_999;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredSession<'a> {
    #[serde(rename = "f")]
    flow: u64,
    #[serde(rename = "b")]
    began: i64,
    #[serde(rename = "t")]
    turn: u32,
    #[serde(borrow, rename = "c", default, skip_serializing_if = "Option::is_none")]
    shown: Option<StoredSubject<'a>>,
    #[serde(borrow, rename = "e")]
    entries: Vec<StoredEntry<'a>>,
}

/// What a card is about, with the id that follows.
#[derive(Serialize, Deserialize)]
enum StoredSubject<'a> {
    #[serde(rename = "s")]
    Symptom,
    #[serde(rename = "q")]
    Question(&'a str),
    #[serde(rename = "t")]
    Step(&'a str),
    #[serde(rename = "l")]
    Wait(&'a str),
    #[serde(rename = "v")]
    Check(&'a str),
    #[serde(rename = "e")]
    End,
}

impl<'a> StoredSubject<'a> {
    fn new(subject: &'a Subject) -> Self {
        match subject {
            Subject::Symptom => Self::Symptom,
            Subject::Question(question) => Self::Question(question.as_str()),
            Subject::Step(step) => Self::Step(step.as_str()),
            Subject::Wait(step) => Self::Wait(step.as_str()),
            Subject::Check(verify) => Self::Check(verify.as_str()),
            Subject::End => Self::End,
        }
    }

    fn subject(&self) -> Result<Subject, NameFault> {
        Ok(match self {
            Self::Symptom => Subject::Symptom,
            Self::Question(question) => Subject::Question(QuestionId::new(question)?),
            Self::Step(step) => Subject::Step(StepId::new(step)?),
            Self::Wait(step) => Subject::Wait(StepId::new(step)?),
            Self::Check(verify) => Subject::Check(VerifyId::new(verify)?),
            Self::End => Subject::End,
        })
    }
}

/// A session as a record.
pub(in crate::runtime) fn write_session(session: &Session) -> Record {
    let mut before = session.began;
    let entries = session.entries.iter().map(|entry| {
        let gap = u64::try_from((entry.at - before).as_millis()).unwrap_or(u64::MAX);
        before = entry.at;
        StoredEntry::new(&entry.given, gap.min(LONGEST_GAP))
    });
    let stored = StoredSession {
        flow: session.flow,
        began: session.began.millis(),
        turn: session.turn,
        shown: session.shown.as_ref().map(StoredSubject::new),
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
        shown: None,
        entries: Vec::with_capacity(stored.entries.len()),
    };
    let (mut at, mut dropped) = (session.began, 0);
    for (nth, entry) in stored.entries.iter().enumerate() {
        at = at + Duration::from_millis(entry.gap());
        match entry.given() {
            Ok(given) => session.entries.push(Entry { at, given }),
            Err(Fault::Name) => dropped += 1,
            Err(Fault::Form) => {
                let detail = format!("entry {nth} has too few ids or too many");
                return Err(malformed(key, record, detail));
            }
        }
    }
    // An id that is none any more names no card of any flow; and a session that lost entries shows another card.
    if dropped == 0 {
        session.shown = stored.shown.and_then(|shown| shown.subject().ok());
    }
    Ok((session, dropped))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::{Given, MOST_ENTRIES};
    use crate::ids::{AnswerId, VerifyId};
    use crate::runtime::records::SESSIONS;
    use crate::store::RECORD_BYTES;

    fn key() -> Key {
        SESSIONS.numbers([1, 2])
    }

    fn read(version: u8, payload: &str) -> Result<(Session, usize), Unreadable> {
        let payload = payload.as_bytes().to_vec();
        read_session(&key(), &Record { version, payload })
    }

    /// The longest ids, the most digits, and one entry above the bound, which the engine reaches
    /// when a person is asked for at the end of a full session.
    #[test]
    fn the_largest_session_fits_the_store() {
        let id = "x".repeat(32);
        let mut session = Session::new(u64::MAX, Timestamp::from_millis(i64::MIN));
        session.turn = u32::MAX;
        session.shown = Some(Subject::Question(QuestionId::new(&id).unwrap()));
        let mut at = session.began;
        for _ in 0..=MOST_ENTRIES {
            at = at + Duration::from_millis(LONGEST_GAP);
            session.entries.push(Entry {
                at,
                given: Given::Checked {
                    verify: VerifyId::new(&id).unwrap(),
                    seen: Some(AnswerId::new(&id).unwrap()),
                },
            });
        }
        let record = write_session(&session);
        let (envelope, bytes) = (5, record.payload.len());
        assert!(bytes + envelope <= RECORD_BYTES, "{bytes} bytes");
        assert_eq!(read_session(&key(), &record), Ok((session, 0)));
    }

    #[test]
    fn a_gap_that_only_a_broken_clock_shows_is_cut_short() {
        let mut session = Session::new(1, Timestamp::from_millis(0));
        session.entries.push(Entry {
            at: Timestamp::from_millis(i64::MAX),
            given: Given::Person,
        });
        let (read, _) = read_session(&key(), &write_session(&session)).unwrap();
        assert_eq!(read.entries[0].at.millis(), LONGEST_GAP as i64);
    }

    #[test]
    fn an_entry_whose_id_is_none_any_more_is_left_out_and_counted() {
        let entries = r#"[["s",5,"green"],["s",5,"unknown"],["f",5,"A"],["c",5,"reset"]]"#;
        let payload = format!(r#"{{"f":1,"b":0,"t":4,"e":{entries}}}"#);
        let (session, dropped) = read(1, &payload).unwrap();
        assert_eq!((session.entries.len(), dropped), (2, 2));
        assert_eq!(
            session.entries[1].at.millis(),
            20,
            "gaps of dropped entries count"
        );
    }

    #[test]
    fn what_does_not_follow_its_form_is_refused_by_name() {
        let with = |entry: &str| format!(r#"{{"f":1,"b":0,"t":4,"e":[{entry}]}}"#);
        for payload in [
            String::new(),
            "[]".to_owned(),
            with(r#"["s",5]"#),
            with(r#"["s",5,"a","b"]"#),
            with(r#"["a",5,"device"]"#),
            with(r#"["p",5,"a"]"#),
            with(r#"["z",5]"#),
            with(r#"["p",-5]"#),
            with(r#"["a",5,"a","b","c"]"#),
            r#"{"f":1,"b":0,"t":4,"e":[],"x":1}"#.to_owned(),
        ] {
            let error = read(1, &payload).unwrap_err();
            assert!(matches!(error, Unreadable::Malformed { .. }), "{payload}");
            assert!(error.to_string().contains(&key().to_string()), "{error}");
        }
    }
}
