//! How somebody came to where they are, for whoever reads about it.

use std::sync::Arc;

use crate::engine::{Entry, Flow, Given, Outcome, Session};

use super::START;

/// What was given, the last first.
#[derive(Debug, Clone)]
pub(crate) struct Trail {
    given: Given,
    before: Option<Arc<Trail>>,
    /// How many entries it has.
    pub(crate) length: usize,
}

impl Trail {
    /// One thing more.
    pub(crate) fn then(before: Option<&Arc<Self>>, given: Given) -> Arc<Self> {
        Arc::new(Self {
            given,
            before: before.cloned(),
            length: before.map_or(0, |before| before.length) + 1,
        })
    }

    /// All that was given, the first first.
    pub(crate) fn all(&self) -> Vec<&Given> {
        let mut all = Vec::with_capacity(self.length);
        let mut at = Some(self);
        while let Some(trail) = at {
            all.push(&trail.given);
            at = trail.before.as_deref();
        }
        all.reverse();
        all
    }

    /// The session in which just that was given.
    pub(crate) fn session(&self, flow: &Flow) -> Session {
        let mut session = Session::new(flow.hash, START);
        let entry = |given: &Given| Entry {
            at: START,
            given: given.clone(),
        };
        session.entries = self.all().into_iter().map(entry).collect();
        session
    }

    /// In words, such as "`green`, `device` is `mac`, `toggle` did not help".
    pub(crate) fn words(&self) -> String {
        told(self.all().into_iter())
    }
}

/// All of what was given, in words.
pub(in crate::workshop) fn words_of_all(given: &[Given]) -> String {
    told(given.iter())
}

fn told<'g>(given: impl Iterator<Item = &'g Given>) -> String {
    let words: Vec<String> = given.map(words_of).collect();
    let skipped = words.len().saturating_sub(SHOWN);
    if skipped < 2 {
        return words.join(", ");
    }
    let (first, last) = (&words[..1], &words[skipped + 1..]);
    format!(
        "{}, and {skipped} more, {}",
        first.join(", "),
        last.join(", ")
    )
}

/// More than so many things are not told one by one.
const SHOWN: usize = 8;

/// What was given, in words.
pub(in crate::workshop) fn words_of(given: &Given) -> String {
    match given {
        Given::Symptom(symptom) => format!("`{symptom}`"),
        Given::Told { question, answer } => format!("`{question}` is `{answer}`"),
        Given::Answered { question, answer } => match answer {
            Some(answer) => format!("`{question}` is `{answer}`"),
            None => format!("`{question}` is not known"),
        },
        Given::Found(finding) => format!("finds out that there is `{}`", finding.sign.as_str()),
        Given::Tried { step, outcome } => match outcome {
            Outcome::Worked => format!("`{step}` seems to have helped"),
            Outcome::Failed => format!("`{step}` did not help"),
            Outcome::Cant => format!("`{step}` cannot be done"),
        },
        Given::Waiting { step } => format!("waits for `{step}`"),
        Given::Checked { verify, seen } => match seen {
            Some(seen) => format!("`{verify}` shows `{seen}`"),
            None => format!("`{verify}` cannot be told"),
        },
        Given::Person => "asks for a person".to_owned(),
        Given::Restart => "starts over".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::{QuestionId, StepId, SymptomId};

    #[test]
    fn a_trail_is_told_in_its_order_and_a_long_one_is_cut_in_its_middle() {
        let symptom = Given::Symptom(SymptomId::new("green").unwrap());
        let unknown = Given::Answered {
            question: QuestionId::new("device").unwrap(),
            answer: None,
        };
        let tried = |n: usize| Given::Tried {
            step: StepId::new(&format!("s{n}")).unwrap(),
            outcome: Outcome::Failed,
        };
        let short = Trail::then(Some(&Trail::then(None, symptom)), unknown);
        assert_eq!(short.words(), "`green`, `device` is not known");
        let long = (0..20).fold(short, |trail, n| Trail::then(Some(&trail), tried(n)));
        assert_eq!(long.length, 22);
        let words = long.words();
        assert!(
            words.starts_with("`green`, and 14 more, `s13` did"),
            "{words}"
        );
        assert!(words.ends_with("`s19` did not help"), "{words}");
    }
}
