//! A case to be told: a real way through the shipped flow, and what happened since.

use std::sync::Arc;
use std::time::Duration;

use blueback::desk::{
    Act, By, Case, Contact, Event, Input, Opening, Rules, Words as Own, decide, open,
};
use blueback::engine::{Entry, Flow, Given, Outcome, Session};
use blueback::ids::{
    AnswerId, CaseNumber, ChannelId, GuildId, Languages, QuestionId, StepId, SymptomId, Timestamp,
    UserId,
};
use blueback::text::Words;
use blueback::text::desk::CaseFile;

pub(super) const MEMBER: UserId = UserId(11);
pub(super) const HELPER: UserId = UserId(22);
/// When the member began.
pub(super) const BEGAN: Timestamp = Timestamp::from_millis(1_700_000_000_000);

pub(super) fn own(typed: &str) -> Own {
    Own::new(typed).unwrap()
}

/// A case with what its words depend on.
pub(super) struct Told {
    pub(super) words: Words,
    pub(super) flow: Arc<Flow>,
    pub(super) session: Session,
    pub(super) case: Case,
    pub(super) events: Vec<(u32, Event)>,
    pub(super) rules: Rules,
    pub(super) now: Timestamp,
}

impl Told {
    /// An iPhone whose messages are green with everyone: two questions, two steps, a pause, then a person.
    pub(super) fn new(languages: Languages) -> Self {
        let flow = crate::words::flow();
        let mut session = Session::new(flow.hash, BEGAN);
        let mut at = BEGAN;
        let mut give = |minutes: u64, given: Given| {
            at = at + Duration::from_secs(60 * minutes);
            session.entries.push(Entry { at, given });
        };
        let question = |id: &str| QuestionId::new(id).unwrap();
        let answer = |id: &str| AnswerId::new(id).unwrap();
        let step = |id: &str| StepId::new(id).unwrap();
        give(0, Given::Symptom(SymptomId::new("green_all").unwrap()));
        give(
            1,
            Given::Answered {
                question: question("device"),
                answer: Some(answer("iphone")),
            },
        );
        give(
            1,
            Given::Answered {
                question: question("changed"),
                answer: Some(answer("sim")),
            },
        );
        give(
            1,
            Given::Told {
                question: question("os"),
                answer: answer("ios18"),
            },
        );
        give(
            2,
            Given::Tried {
                step: step("toggle"),
                outcome: Outcome::Failed,
            },
        );
        give(
            180,
            Given::Tried {
                step: step("restart"),
                outcome: Outcome::Cant,
            },
        );
        give(1, Given::Person);
        let opening = Opening {
            guild: GuildId(7),
            number: CaseNumber(12),
            member: MEMBER,
            languages,
            flow: flow.id.clone(),
            opened_in: Some(ChannelId(5)),
            contact: Contact::Direct,
            words: Some(own("Since *yesterday*, with the new SIM @everyone")),
        };
        let done = open(opening, at);
        Self {
            words: Words::new(&blueback::cli::shipped::words()).unwrap(),
            flow,
            session,
            case: done.case,
            events: (0..).zip(done.events).collect(),
            rules: Rules::default(),
            now: at,
        }
    }

    pub(super) fn file(&self) -> CaseFile<'_> {
        CaseFile {
            case: &self.case,
            flow: Some(&self.flow),
            session: &self.session,
            events: &self.events,
            rules: &self.rules,
            now: self.now,
        }
    }

    /// Somebody does something, ten minutes later.
    #[track_caller]
    pub(super) fn acts(&mut self, by: By, act: Act) {
        self.now = self.now + Duration::from_secs(600);
        let done = decide(self.case.clone(), Input { by, act }, &self.rules, self.now).unwrap();
        let first = self.case.events;
        self.case = done.case;
        self.events.extend((first..).zip(done.events));
    }

    /// A supporter does something.
    #[track_caller]
    pub(super) fn helper(&mut self, act: Act) {
        self.acts(By::Staff(HELPER), act);
    }
}
