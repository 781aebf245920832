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

mod answer;
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
mod order;
mod records;
pub mod reminders;
mod shelf;
pub mod status;
mod turn;

use std::sync::Arc;

use crate::desk::Rules;
use crate::ids::FlowId;
use crate::store::Committer;
use crate::text::{Locale, Shown};

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

use counts::Counters;
use desk::{Desks, Office};
use forget::Forgetting;
use my_data::Keeper;
use reminders::Reminders;
use status::Status;

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
}
