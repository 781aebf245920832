//! An event of a case as it is stored: `{"at":moment,"by":who,"what":{kind:…}}`.

use serde::{Deserialize, Serialize};

use super::case::{StoredEnding, StoredPriority};
use crate::desk::{By, Event, Message, Rating, What, Words};
use crate::engine::Outcome;
use crate::ids::{NameFault, ReplyId, StepId, Timestamp, UserId};
use crate::runtime::records::{Unreadable, malformed, stored, written};
use crate::store::{Key, Record};

/// The version that is written.
const VERSION: u8 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredEvent {
    at: i64,
    by: StoredBy,
    what: StoredWhat,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredBy {
    Member,
    Staff(u64),
    Blueback,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum StoredWhat {
    Opened(Option<String>),
    Claimed,
    TookOver(u64),
    HandedBack,
    ClaimExpired(u64),
    Reply(String),
    Question(String),
    Ready(String),
    Suggested(String),
    Noted(String),
    Answered(String),
    Worked(String),
    Failed(String),
    Cant(String),
    Prioritised(StoredPriority),
    Solved,
    Closed(StoredEnding, Option<String>),
    Reopened,
    Rated(u8, Option<String>),
    Reminded(u16),
    MemberLeft,
    Removed,
    Erased,
}

/// An event as a record.
pub(in crate::runtime) fn write(event: &Event) -> Record {
    let by = match event.by {
        By::Member => StoredBy::Member,
        By::Staff(user) => StoredBy::Staff(user.0),
        By::Blueback => StoredBy::Blueback,
    };
    let at = event.at.millis();
    let what = what_written(&event.what);
    written(VERSION, &StoredEvent { at, by, what })
}

fn what_written(what: &What) -> StoredWhat {
    let text = |words: &Words| words.as_str().to_owned();
    match what {
        What::Opened(words) => StoredWhat::Opened(words.as_ref().map(text)),
        What::Claimed => StoredWhat::Claimed,
        What::TookOver { from } => StoredWhat::TookOver(from.0),
        What::HandedBack => StoredWhat::HandedBack,
        What::ClaimExpired { owner } => StoredWhat::ClaimExpired(owner.0),
        What::Wrote(Message::Reply(words)) => StoredWhat::Reply(text(words)),
        What::Wrote(Message::Question(words)) => StoredWhat::Question(text(words)),
        What::Wrote(Message::Ready(reply)) => StoredWhat::Ready(reply.as_str().to_owned()),
        What::Suggested(step) => StoredWhat::Suggested(step.as_str().to_owned()),
        What::Noted(words) => StoredWhat::Noted(text(words)),
        What::Answered(words) => StoredWhat::Answered(text(words)),
        What::Tried { step, outcome } => {
            let step = step.as_str().to_owned();
            match outcome {
                Outcome::Worked => StoredWhat::Worked(step),
                Outcome::Failed => StoredWhat::Failed(step),
                Outcome::Cant => StoredWhat::Cant(step),
            }
        }
        What::Prioritised(priority) => StoredWhat::Prioritised((*priority).into()),
        What::Solved => StoredWhat::Solved,
        What::Closed { ending, reason } => {
            StoredWhat::Closed((*ending).into(), reason.as_ref().map(text))
        }
        What::Reopened => StoredWhat::Reopened,
        What::Rated { rating, words } => {
            StoredWhat::Rated(rating.stars(), words.as_ref().map(text))
        }
        What::Reminded { nth } => StoredWhat::Reminded(*nth),
        What::MemberLeft => StoredWhat::MemberLeft,
        What::Removed => StoredWhat::Removed,
        What::Erased => StoredWhat::Erased,
    }
}

/// An event from a record.
///
/// # Errors
/// The record is of a later version, or does not follow its form.
pub(in crate::runtime) fn read(key: &Key, record: &Record) -> Result<Event, Unreadable> {
    let event: StoredEvent = stored(key, record, VERSION)?;
    let by = match event.by {
        StoredBy::Member => By::Member,
        StoredBy::Staff(user) => By::Staff(UserId(user)),
        StoredBy::Blueback => By::Blueback,
    };
    Ok(Event {
        at: Timestamp::from_millis(event.at),
        by,
        what: what_read(event.what).map_err(|detail| malformed(key, record, detail))?,
    })
}

fn what_read(what: StoredWhat) -> Result<What, String> {
    let words = |text: String| Words::new(&text).ok_or("there are no words in it");
    let maybe = |text: Option<String>| text.map(words).transpose();
    let step = |id: String| StepId::new(&id).map_err(|e: NameFault| e.to_string());
    let tried = |id, outcome| {
        let step = step(id)?;
        Ok(What::Tried { step, outcome })
    };
    Ok(match what {
        StoredWhat::Opened(text) => What::Opened(maybe(text)?),
        StoredWhat::Claimed => What::Claimed,
        StoredWhat::TookOver(from) => What::TookOver { from: UserId(from) },
        StoredWhat::HandedBack => What::HandedBack,
        StoredWhat::ClaimExpired(owner) => What::ClaimExpired {
            owner: UserId(owner),
        },
        StoredWhat::Reply(text) => What::Wrote(Message::Reply(words(text)?)),
        StoredWhat::Question(text) => What::Wrote(Message::Question(words(text)?)),
        StoredWhat::Ready(id) => {
            let reply = ReplyId::new(&id).map_err(|e| e.to_string())?;
            What::Wrote(Message::Ready(reply))
        }
        StoredWhat::Suggested(id) => What::Suggested(step(id)?),
        StoredWhat::Noted(text) => What::Noted(words(text)?),
        StoredWhat::Answered(text) => What::Answered(words(text)?),
        StoredWhat::Worked(id) => return tried(id, Outcome::Worked),
        StoredWhat::Failed(id) => return tried(id, Outcome::Failed),
        StoredWhat::Cant(id) => return tried(id, Outcome::Cant),
        StoredWhat::Prioritised(priority) => What::Prioritised(priority.into()),
        StoredWhat::Solved => What::Solved,
        StoredWhat::Closed(ending, reason) => What::Closed {
            ending: ending.into(),
            reason: maybe(reason)?,
        },
        StoredWhat::Reopened => What::Reopened,
        StoredWhat::Rated(stars, text) => What::Rated {
            rating: Rating::new(stars).ok_or("there are five stars at most")?,
            words: maybe(text)?,
        },
        StoredWhat::Reminded(nth) => What::Reminded { nth },
        StoredWhat::MemberLeft => What::MemberLeft,
        StoredWhat::Removed => What::Removed,
        StoredWhat::Erased => What::Erased,
    })
}
