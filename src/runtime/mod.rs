//! Joins the pure parts to the world: load, decide, commit, answer.
//!
//! **One turn at a time.** All that people do goes through the one committer of the store, which
//! runs turns one after another; inside a turn, and nowhere else, sessions are read and changed.
//! So two presses at once are two turns, of which the second sees what the first has changed, and
//! no lock is held for a session, by anybody, ever. Whoever adds a way to change what is stored
//! adds a job for the committer.
//!
//! **At most once.** A turn that changes a session writes, in the same transaction, a reply under
//! the interaction's id. When the interaction is delivered again, it is answered with that reply.
//!
//! **On disk first.** [`Runtime::answer`] returns when the transaction is durable. Words are
//! rendered after that, outside of the committer, since rendering changes nothing.

mod clock;
mod counts;
mod crash;
mod crowd;
pub mod desk;
mod forget;
mod fresh;
mod incoming;
mod languages;
mod library;
mod my_data;
mod records;
pub mod reminders;
mod shelf;
pub mod status;
mod turn;

use std::sync::Arc;

use crate::desk::Rules;
use crate::engine::{Effect, Finding, Flow, Note};
use crate::ids::{FlowId, InteractionId, Timestamp};
use crate::store::{Committer, Error};
use crate::text::{Locale, Shown, Words};

pub use crate::text::{Notice, Suggestion};

pub use clock::Clock;
pub use counts::Counts;
pub use crash::CRASH_POINTS;
pub use fresh::{keep_fresh, purge};
pub use incoming::{Act, Incoming, Who};
pub use library::Library;
pub use my_data::{Keep, Share};
pub use records::erasure::{ERASURES, restored_key};
pub use records::kinds::{examine, kind_of, moment_of};
pub use shelf::{Changes, GuideFault, Shelf};

use counts::{Answered, Counters};
use desk::outbox::NO_CASE;
use desk::{Desks, Office};
use forget::Forgetting;
use languages::speak_of;
use my_data::Keeper;
use reminders::{Reminders, Wish};
use status::Status;
use turn::{Doing, Done, Order};

use crate::text::speech::Speaking;

/// Everything that answers people; shared by all media.
pub struct Runtime {
    shelf: Shelf,
    committer: Committer,
    clock: Clock,
    forgetting: Arc<Forgetting>,
    counters: Counters,
    desks: Desks,
    reminders: Reminders,
    status: Status,
    crowd: bool,
    keeper: Keeper,
}

impl Runtime {
    /// Answers from a library, keeps what people did behind a committer, and takes the time from a clock.
    pub fn new(library: Library, committer: Committer, clock: Clock) -> Self {
        let rules = Arc::new(Rules::default());
        let shelf = Shelf::new(library);
        let office = Office::new(shelf.clone(), committer.clone(), clock.clone(), rules);
        let status = Status::default();
        Self {
            shelf,
            committer,
            clock,
            forgetting: Arc::default(),
            counters: Counters::default(),
            reminders: Reminders::new(office.clone(), status.clone(), reminders::Rules::default()),
            desks: Desks::new(office),
            status,
            crowd: true,
            keeper: Keeper::default(),
        }
    }

    /// The same with desks that keep these times.
    pub fn with_rules(mut self, rules: Rules) -> Self {
        let (shelf, committer) = (self.shelf.clone(), self.committer.clone());
        let office = Office::new(shelf, committer, self.clock.clone(), Arc::new(rules));
        self.reminders = Reminders::new(
            office.clone(),
            self.status.clone(),
            reminders::Rules::clone(&self.reminders.rules),
        );
        self.desks = Desks::new(office);
        self
    }

    /// The same with reminders that keep these times.
    pub fn with_reminders(mut self, rules: reminders::Rules) -> Self {
        self.reminders = Reminders::new(self.desks.office.clone(), self.status.clone(), rules);
        self
    }

    /// The same without a look at how many come with the same trouble.
    pub fn without_crowd(mut self) -> Self {
        self.crowd = false;
        self
    }

    /// What Apple's page said, for whoever reads the page and whoever wants to know.
    pub fn status(&self) -> &Status {
        &self.status
    }

    /// The same where what nobody needs any more is kept so long.
    pub fn with_keep(mut self, keep: Keep) -> Self {
        self.keeper = Keeper::new(keep);
        self
    }

    /// Answers one thing that a person did. The answer is on disk when this returns; trouble is
    /// answered with a notice, never with an error.
    ///
    /// Dropping the future does not take the act back; delivered again, it is answered.
    pub async fn answer(&self, incoming: Incoming) -> Shown {
        loop {
            // Each round again needs another library to have come while the turn waited for its place.
            if let Some(shown) = self.answer_from(self.library(), incoming.clone()).await {
                return shown;
            }
        }
    }

    /// Answers from a library, unless another has taken its place when it is the session's turn: a session never goes
    /// back to a flow that is not on offer any more.
    async fn answer_from(&self, library: Arc<Library>, incoming: Incoming) -> Option<Shown> {
        let (languages, words) = (incoming.languages, Arc::clone(&library.words));
        let Some(flow) = library.flow(&incoming.flow).cloned() else {
            self.counters.count(Answered::Stale);
            return Some(words.notice(languages.text, Notice::FlowGone));
        };
        let (id, who, now) = (incoming.id, incoming.who, self.clock.now());
        let writes = self.desks.medium().is_some();
        let device = match &incoming.act {
            Act::Open { device, .. } => *device,
            Act::Choose { .. } | Act::Look | Act::Wish(_) | Act::Reply { .. } => None,
        };
        let doing = doing(&words, &flow, incoming.act, writes);
        let reopens = matches!(doing, Doing::Wish(Wish::Resume | Wish::Nudge));
        let order = Order {
            id,
            who,
            flow: Arc::clone(&flow),
            languages,
            device,
            words: Arc::clone(&words),
            reminders: writes.then(|| Arc::clone(&self.reminders.rules)),
            counts: self.crowd,
            findings: self.findings(&flow, now),
            now,
        };
        let (forgetting, shelf) = (Arc::clone(&self.forgetting), self.shelf.clone());
        let done = self
            .committer
            .run(move |records| {
                if !shelf.is_current(&library) {
                    return Ok(None);
                }
                turn::take(order, doing, &forgetting, records).map(Some)
            })
            .await;
        Some(match done {
            Ok(None) => return None,
            Ok(Some(Ok(done))) => {
                self.counters.count(how(&done));
                for case in &done.cases {
                    self.desks.office.bell.ring(who.guild, *case);
                }
                if done.told || !done.cases.is_empty() {
                    self.desks.office.bell.ring(who.guild, NO_CASE);
                }
                if reopens {
                    self.reminders.reconcile(who.user);
                }
                if let Some(set) = done.set {
                    self.reminders.ring(set);
                }
                self.shown(&words, &flow, &done, who, now)
            }
            Ok(Some(Err(unreadable))) => {
                report(id, who, &flow, &unreadable);
                self.refuse(languages.text, Notice::Unavailable)
            }
            Err(Error::Busy { .. }) => self.refuse(languages.text, Notice::Busy),
            Err(error) => {
                report(id, who, &flow, &error);
                self.refuse(languages.text, Notice::Unavailable)
            }
        })
    }

    /// The card that a turn came to, in the person's words.
    fn shown(&self, words: &Words, flow: &Flow, done: &Done, who: Who, now: Timestamp) -> Shown {
        let voice = &done.voice;
        let speaking = Speaking {
            languages: voice.languages(),
            medium: voice.medium(),
            page: done.page,
            asks: voice.is_unasked() && words.names_labels(flow, &done.session, now),
            first: done.first,
            wrong: done.wrong,
        };
        let languages = speaking.shown_in();
        let mut shown = words.show(flow, &done.session, &done.effects, now, languages);
        words.remind(&mut shown, languages.text, done.reminding);
        if self.desks.has(who.guild) {
            words.offer_desk(&mut shown, languages.text);
        }
        words.speak(&mut shown, &speaking);
        shown
    }

    /// Symptoms that fit what a person is typing, best first, at most 25.
    pub fn suggest(&self, flow: &FlowId, locale: Locale, typed: &str) -> Vec<Suggestion> {
        let library = self.library();
        library
            .flow(flow)
            .map_or_else(Vec::new, |flow| library.words.suggest(flow, locale, typed))
    }

    /// Says something outside of any session.
    pub fn notice(&self, locale: Locale, notice: Notice) -> Shown {
        self.library().words.notice(locale, notice)
    }

    /// The flows on offer.
    pub fn flows(&self) -> Vec<FlowId> {
        let library = self.library();
        let flows = library.flows.iter();
        flows.map(|flow| flow.id.clone()).collect()
    }

    /// What people are answered from now. Whoever answers takes it once, and decides and words with it.
    pub fn library(&self) -> Arc<Library> {
        self.shelf.current()
    }

    /// Where the library stands, for whoever brings another or wants to hear of it.
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// The words of a message in a locale, if that locale itself (not a fallback) has them.
    pub fn words(&self, locale: Locale, message: &str, attribute: Option<&str>) -> Option<String> {
        self.library().words.message(locale, message, attribute)
    }

    /// The locales that have texts of their own, the source first.
    pub fn locales(&self) -> Vec<Locale> {
        self.library().words.locales()
    }

    /// The locales whose device labels are known.
    pub fn device_locales(&self) -> Vec<Locale> {
        self.library().words.device_locales()
    }

    /// What time it is for everybody.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// How much was answered since the start, and how.
    pub fn counts(&self) -> Counts {
        self.counters.read()
    }

    /// Takes no more, finishes what has begun, and leaves the store flushed.
    pub async fn close(&self) {
        if let Err(error) = self.committer.close().await {
            tracing::error!(%error, "the store could not be closed in order");
        }
    }

    /// What is known without asking anybody. Whoever is in a flow will want to know it for a while.
    fn findings(&self, flow: &Flow, now: Timestamp) -> Vec<Finding> {
        let services = flow.services();
        if services.is_empty() {
            return Vec::new();
        }
        self.status.need(now + status::LOOKED_AT_FOR);
        let reading = self.status.reading(services, now);
        reading.finding().into_iter().collect()
    }

    fn refuse(&self, locale: Locale, notice: Notice) -> Shown {
        self.counters.count(Answered::Refused);
        self.notice(locale, notice)
    }
}

/// Recognising words takes longer than deciding, so it is done before it is the session's turn.
fn doing(words: &Words, flow: &Flow, act: Act, writes: bool) -> Doing {
    match act {
        Act::Open { problem, .. } => Doing::Open(
            problem.map_or_else(Default::default, |typed| words.recognise(flow, &typed)),
        ),
        Act::Choose { card, choice } => match reminders::wish_of(&choice).filter(|_| writes) {
            Some(wish) => Doing::Wish(wish),
            None => match speak_of(&choice) {
                Some(speak) => Doing::Speak { card, speak },
                None => Doing::Choose { card, choice },
            },
        },
        Act::Look => Doing::Look,
        Act::Wish(wish) => Doing::Wish(wish),
        Act::Reply { card, answered } => Doing::Reply { card, answered },
    }
}

fn how(done: &Done) -> Answered {
    if done.again {
        Answered::Again
    } else if done.effects.contains(&Effect::Note(Note::OldCard)) {
        Answered::Stale
    } else {
        Answered::Plainly
    }
}

/// Tells the operator why a person gets no card; what they typed is nobody's business here.
fn report(id: InteractionId, who: Who, flow: &Flow, error: &dyn std::error::Error) {
    tracing::error!(
        interaction = id.0,
        guild = who.guild.0,
        user = who.user.0,
        flow = %flow.id,
        error = %error,
        "a person could not be answered"
    );
}
