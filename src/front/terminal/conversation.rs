//! One person's way through a flow at the terminal: what they do goes in, the next card comes out.

use std::time::Duration;

use super::line::Line;
use super::record::{Did, Record};
use super::words;
use crate::ids::{FlowId, GuildId, InteractionId, UserId};
use crate::runtime::{Act, Incoming, Runtime, Who};
use crate::text::{Kind, Languages, Shown, Turn};

/// What a person came for.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The flow to walk.
    pub flow: FlowId,
    /// The languages of texts and of the device.
    pub languages: Languages,
    /// What is wrong in their words, or a pasted error message.
    pub problem: Option<String>,
    /// Where the visit is kept as it goes.
    pub record: Record,
}

/// All of the time that can be made to pass in one visit: a hundred years, for which dates and ids have room.
const FUTURE: Duration = Duration::from_secs(100 * 366 * 24 * 60 * 60);

/// The terminal is a direct message with one person.
const WHO: Who = Who {
    guild: GuildId(0),
    user: UserId(1),
};

/// A visit under way.
pub(super) struct Conversation<'a> {
    runtime: &'a Runtime,
    visit: Visit,
    done: u64,
    passed: Duration,
    card: Option<Shown>,
}

/// What comes back to a person.
pub(super) enum Reply {
    /// The card where they are now, see [`Conversation::card`].
    Card,
    /// Why nothing was changed, in their language.
    Refused(String),
}

impl<'a> Conversation<'a> {
    /// Nothing has happened yet.
    pub(super) fn new(runtime: &'a Runtime, visit: Visit) -> Self {
        Self {
            runtime,
            visit,
            done: 0,
            passed: Duration::ZERO,
            card: None,
        }
    }

    /// The card that was shown last.
    pub(super) fn card(&self) -> Option<&Shown> {
        self.card.as_ref()
    }

    /// The terminal's own words, in the person's language.
    pub(super) fn say(&self, message: &str) -> String {
        words::say(self.runtime, self.visit.languages.text, message)
    }

    /// Opens the flow.
    pub(super) async fn open(&mut self) -> Reply {
        let problem = self.visit.problem.clone();
        let did = Did::Open(problem.clone());
        let device = None;
        self.act(Act::Open { problem, device }, did).await
    }

    /// Chooses something by its id on the current card.
    pub(super) async fn choose(&mut self, choice: &str) -> Reply {
        let Some((card, turn)) = self.current() else {
            return self.open().await;
        };
        if !card.all_choices().any(|offered| offered.id == choice) {
            return Reply::Refused(self.say(words::NO_SUCH_CHOICE));
        }
        let choice = choice.to_owned();
        let did = Did::Choose(choice.clone());
        self.act(Act::Choose { card: turn, choice }, did).await
    }

    /// Takes a line that was read; a blank one is no act and gets no reply.
    pub(super) async fn take(&mut self, line: Line) -> Option<Reply> {
        Some(match line {
            Line::Blank => return None,
            Line::Word(choice) => self.choose(&choice).await,
            Line::Pass(time) => self.pass(time).await,
            Line::NoTime => Reply::Refused(self.say(words::NO_TIME)),
            Line::TooLong => Reply::Refused(self.say(words::TOO_LONG)),
        })
    }

    /// Lets time pass, and looks at the card again.
    pub(super) async fn pass(&mut self, time: Duration) -> Reply {
        let passed = self.passed.saturating_add(time);
        if passed > FUTURE {
            return Reply::Refused(self.say(words::NO_TIME));
        }
        self.passed = passed;
        self.runtime.clock().advance(time);
        match self.current() {
            Some(_) => self.act(Act::Look, Did::Pass(time)).await,
            None => self.open().await,
        }
    }

    fn current(&self) -> Option<(&Shown, Turn)> {
        let card = self.card.as_ref()?;
        Some((card, card.turn?))
    }

    async fn act(&mut self, act: Act, did: Did) -> Reply {
        self.done += 1;
        let shown = self
            .runtime
            .answer(Incoming {
                id: InteractionId::at(self.runtime.clock().now(), self.done),
                who: WHO,
                flow: self.visit.flow.clone(),
                languages: self.visit.languages,
                act,
            })
            .await;
        if shown.kind == Kind::Notice {
            return Reply::Refused(format!("{}: {}", shown.title, shown.text));
        }
        self.visit.record.keep(did, &shown);
        self.card = Some(shown);
        Reply::Card
    }
}
