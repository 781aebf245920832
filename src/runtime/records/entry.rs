//! An entry of a session as it is stored: what was given, by the ids of the flow.

use serde::{Deserialize, Serialize};

use std::borrow::Cow;

use crate::engine::{Finding, Given, Outcome, Sign};
use crate::ids::{AnswerId, NameFault, QuestionId, StepId, SymptomId, Timestamp, VerifyId};

/// Kind, gap, and the ids that the kind needs. Ids have no letters that JSON escapes, so they can
/// be borrowed.
#[derive(Serialize, Deserialize)]
pub(super) struct StoredEntry<'a>(
    Kind,
    u64,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")] Option<&'a str>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")] Option<Cow<'a, str>>,
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
    /// Something found out: sign, and the moments when it was read and that it is about, `read` or `read/about`. Since
    /// version 2.
    #[serde(rename = "o")]
    Found,
    /// A person was asked for.
    #[serde(rename = "p")]
    Person,
    /// Started over.
    #[serde(rename = "r")]
    Restart,
}

impl<'a> StoredEntry<'a> {
    /// What was given, so many milliseconds after the entry before.
    pub(super) fn new(given: &'a Given, gap: u64) -> Self {
        let (kind, [first, second]) = match given {
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
            Given::Found(finding) => {
                let when = Some(Cow::Owned(moments(finding)));
                return StoredEntry(Kind::Found, gap, Some(finding.sign.as_str()), when);
            }
            Given::Person => (Kind::Person, [None, None]),
            Given::Restart => (Kind::Restart, [None, None]),
        };
        StoredEntry(kind, gap, first, second.map(Cow::Borrowed))
    }

    /// The milliseconds since the entry before.
    pub(super) fn gap(&self) -> u64 {
        self.1
    }

    /// What was given.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(super) fn given(&self) -> Result<Given, Fault> {
        let Self(kind, _, first, second) = self;
        let tried = |step, outcome| {
            let step = StepId::new(step)?;
            Ok(Given::Tried { step, outcome })
        };
        Ok(match (kind, *first, second.as_deref()) {
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
            (Kind::Found, Some(sign), Some(when)) => {
                let sign = Sign::ALL.into_iter().find(|(_, name)| *name == sign);
                let (read, about) = read_moments(when).ok_or(Fault::Form)?;
                let sign = sign.ok_or(Fault::Name)?.0;
                Given::Found(Finding { sign, read, about })
            }
            (Kind::Person, None, None) => Given::Person,
            (Kind::Restart, None, None) => Given::Restart,
            _ => return Err(Fault::Form),
        })
    }
}

/// The moments of a finding, in milliseconds since 1970.
fn moments(finding: &Finding) -> String {
    let read = finding.read.millis();
    match finding.about {
        Some(about) => format!("{read}/{}", about.millis()),
        None => read.to_string(),
    }
}

fn read_moments(text: &str) -> Option<(Timestamp, Option<Timestamp>)> {
    let moment = |text: &str| text.parse().ok().map(Timestamp::from_millis);
    match text.split_once('/') {
        Some((read, about)) => Some((moment(read)?, Some(moment(about)?))),
        None => Some((moment(text)?, None)),
    }
}

/// Why an entry cannot be read.
pub(super) enum Fault {
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
