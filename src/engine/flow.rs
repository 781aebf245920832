//! A checked flow: causes, symptoms, questions, steps and checks, with their numbers.
//!
//! It is made by `flow` from text, and everything in it has been checked there: indices are in
//! range, probabilities within 0 and 1, ids unique. That is why the engine cannot fail.

use std::collections::BTreeMap;
use std::time::Duration;

use super::finding::{Finder, Sign};
use crate::ids::{
    AnswerId, CauseId, FlowId, QuestionId, ReasonId, SaysId, StepId, SymptomId, VerifyId,
};

/// A troubleshooting guide, ready to be walked.
#[derive(Debug, Clone)]
pub struct Flow {
    /// The name of its file.
    pub id: FlowId,
    /// A digest of its text, so that a record can tell which version it was made with.
    pub hash: u64,
    /// Minutes of the person's attention that a hand-over costs (design, section 3: 90).
    pub hand_over: f64,
    /// At most so many questions are asked after the symptom (design, section 3: 3).
    pub most_questions: usize,
    /// What may be wrong.
    pub causes: Vec<CauseId>,
    /// What people see, in the order shown.
    pub symptoms: Vec<Symptom>,
    /// What can be found out.
    pub questions: Vec<Question>,
    /// What can be tried.
    pub steps: Vec<Step>,
    /// How it is settled whether a step worked.
    pub verifies: Vec<Verify>,
    /// Exact wordings that people paste.
    pub says: Vec<Says>,
}

/// What a person sees go wrong.
#[derive(Debug, Clone)]
pub struct Symptom {
    /// Its name.
    pub id: SymptomId,
    /// How likely each cause is, by index; they sum to 1.
    pub weights: Vec<f64>,
    /// Index of the check that settles whether this symptom is gone.
    pub verify: usize,
    /// Many people who come with it at once are a sign of an outage.
    pub crowd: bool,
}

/// Something to find out.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its name.
    pub id: QuestionId,
    /// Attention it takes, in minutes.
    pub minutes: f64,
    /// Asked before anything is weighed, because its answer decides what is shown.
    pub first: bool,
    /// Index of the answer that holds while there is none.
    pub assume: Option<usize>,
    /// When it may be asked.
    pub when: Conditions,
    /// What can be answered, in the order shown.
    pub answers: Vec<Answer>,
    /// A page that helps to answer it.
    pub link: Option<String>,
    /// Where the bot finds the answer by itself.
    pub found_by: Option<Finder>,
    /// The services on Apple's page that count, the most important first; none unless it is found there.
    pub services: Vec<String>,
}

/// One answer of a question.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Its name.
    pub id: AnswerId,
    /// P(this answer | cause), by index of cause; over the answers of one question they sum to 1.
    pub likelihood: Vec<f64>,
    /// The answer ends the session in a hand-over, with this reason.
    pub hand_over: Option<ReasonId>,
    /// What is found out comes to this answer.
    pub found: Vec<Sign>,
    /// Index of the step that comes next while this holds, if it may help.
    pub leads_to: Option<usize>,
    /// Index of the step that is to be tried before any that loses something while this holds.
    pub wait_first: Option<usize>,
}

/// A repair to try.
#[derive(Debug, Clone)]
pub struct Step {
    /// Its name.
    pub id: StepId,
    /// Attention it takes, in minutes.
    pub minutes: f64,
    /// When to ask again, counted from the start of the wait; empty where nothing is waited for.
    pub waits: Vec<Duration>,
    /// What it may cost.
    pub risk: Risk,
    /// P(step fixes it | cause), as pairs of a cause's index and a probability above 0.
    pub fixes: Vec<(usize, f64)>,
    /// What a person must have at hand.
    pub needs: Vec<Need>,
    /// When it may be offered.
    pub when: Conditions,
    /// A page that belongs to it.
    pub link: Option<String>,
}

/// When a question may be asked or a step offered.
#[derive(Debug, Clone, Default)]
pub struct Conditions {
    /// Indices of the only symptoms it belongs to; empty means all.
    pub symptoms: Vec<usize>,
    /// Question index → indices of answers, one of which must hold (given or assumed).
    pub only_if: BTreeMap<usize, Vec<usize>>,
    /// Question index → indices of answers none of which may hold; no answer passes.
    pub not_if: BTreeMap<usize, Vec<usize>>,
}

/// How much a step may cost a person beyond their time (imessage facts, section 2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// Nothing, or nothing that cannot be undone at once.
    None,
    /// Something mild; it is announced.
    Mild,
    /// Settings are lost.
    Settings,
    /// Data may be lost.
    Data,
}

/// What a person must have at hand for a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// The device's passcode.
    Passcode,
    /// The password of the Apple Account.
    AccountPassword,
    /// A device that receives two-factor codes.
    TwoFactorDevice,
    /// A backup.
    Backup,
    /// Another person's help.
    OtherPerson,
    /// A second device.
    SecondDevice,
    /// A little money.
    Money,
    /// The Screen Time code.
    ScreenTimeCode,
    /// A computer.
    Computer,
}

impl Need {
    /// Every need with its spelling in flows and words.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::Passcode, "passcode"),
        (Self::AccountPassword, "account_password"),
        (Self::TwoFactorDevice, "two_factor_device"),
        (Self::Backup, "backup"),
        (Self::OtherPerson, "other_person"),
        (Self::SecondDevice, "second_device"),
        (Self::Money, "money"),
        (Self::ScreenTimeCode, "screen_time_code"),
        (Self::Computer, "computer"),
    ];
}

/// The check after "It works now" (imessage facts, section 2: the verification ladder).
#[derive(Debug, Clone)]
pub struct Verify {
    /// Its name.
    pub id: VerifyId,
    /// What can be seen, in the order shown.
    pub answers: Vec<Seen>,
}

/// One thing that a person may see when they check.
#[derive(Debug, Clone)]
pub struct Seen {
    /// Its name.
    pub id: AnswerId,
    /// What it means for the repair.
    pub means: Means,
}

/// What a check tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// The symptom is gone.
    Solved,
    /// It is not gone: the step failed.
    Failed,
    /// No proof yet: look again a little later.
    Again,
}

/// An exact wording that people paste, and what it tells.
#[derive(Debug, Clone)]
pub struct Says {
    /// Its name.
    pub id: SaysId,
    /// Index of the symptom it shows.
    pub symptom: Option<usize>,
    /// Pairs of a question's and an answer's index that it settles.
    pub answers: Vec<(usize, usize)>,
}

impl Conditions {
    /// Whether an answer to a question decides over them.
    pub fn asks(&self, question: usize) -> bool {
        self.only_if.contains_key(&question) || self.not_if.contains_key(&question)
    }
}

impl Flow {
    /// The services on Apple's page that count for this flow, the most important first; empty where none does.
    pub fn services(&self) -> &[String] {
        let found = |q: &&Question| q.found_by == Some(Finder::AppleStatus);
        self.questions
            .iter()
            .find(found)
            .map_or(&[], |question| &question.services)
    }

    /// The index of a symptom, if the flow has it.
    pub fn symptom(&self, id: &SymptomId) -> Option<usize> {
        self.symptoms.iter().position(|s| s.id == *id)
    }

    /// The index of a question, if the flow has it.
    pub fn question(&self, id: &QuestionId) -> Option<usize> {
        self.questions.iter().position(|q| q.id == *id)
    }

    /// The index of a step, if the flow has it.
    pub fn step(&self, id: &StepId) -> Option<usize> {
        self.steps.iter().position(|s| s.id == *id)
    }

    /// The index of a check, if the flow has it.
    pub fn verify(&self, id: &VerifyId) -> Option<usize> {
        self.verifies.iter().position(|v| v.id == *id)
    }
}
