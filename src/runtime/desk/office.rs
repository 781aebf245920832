//! What those behind the desk work with: the courier that delivers, and the watch that looks after timers and health.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

use super::courier::Refusals;
use super::{Bell, DeskSettings, DeskState};
use crate::desk::Rules;
use crate::ids::GuildId;
use crate::runtime::records::desk::{settings, settings_key};
use crate::runtime::{Clock, Library, Shelf};
use crate::store::{Committer, Error, Transaction};

/// What those behind the desk work with. Clones share all of it.
#[derive(Clone)]
pub struct Office {
    pub(in crate::runtime) shelf: Shelf,
    pub(in crate::runtime) store: Committer,
    pub(in crate::runtime) clock: Clock,
    pub(in crate::runtime) rules: Arc<Rules>,
    pub(in crate::runtime) bell: Bell,
    pub(in crate::runtime) state: DeskState,
    pub(in crate::runtime) counters: Arc<Counters>,
    /// Who takes no direct messages.
    pub(in crate::runtime) refusals: Arc<Refusals>,
}

/// What was done behind the desk since the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Deliveries {
    /// Errands that were done.
    pub delivered: u64,
    /// Tries that failed and are made again.
    pub retried: u64,
    /// Errands given up for good.
    pub dead: u64,
    /// Timers that were due and looked at.
    pub timers: u64,
    /// Cases and boards that something waits for now.
    pub waiting: u64,
}

/// Where the counts are kept.
#[derive(Debug, Default)]
pub(in crate::runtime) struct Counters {
    pub(in crate::runtime) delivered: AtomicU64,
    pub(in crate::runtime) retried: AtomicU64,
    pub(in crate::runtime) dead: AtomicU64,
    pub(in crate::runtime) timers: AtomicU64,
    pub(in crate::runtime) waiting: AtomicU64,
}

impl Office {
    /// An office over a store, with the library of a shelf, by this clock and these rules.
    pub fn new(shelf: Shelf, store: Committer, clock: Clock, rules: Arc<Rules>) -> Self {
        Self {
            shelf,
            store,
            clock,
            rules,
            bell: Bell::default(),
            state: DeskState::default(),
            counters: Arc::default(),
            refusals: Arc::default(),
        }
    }

    /// What is worded with now. Whoever does several things that belong together takes it once.
    pub(in crate::runtime) fn library(&self) -> Arc<Library> {
        self.shelf.current()
    }

    /// What was done since the start.
    pub fn deliveries(&self) -> Deliveries {
        let counters = &self.counters;
        Deliveries {
            delivered: counters.delivered.load(Relaxed),
            retried: counters.retried.load(Relaxed),
            dead: counters.dead.load(Relaxed),
            timers: counters.timers.load(Relaxed),
            waiting: counters.waiting.load(Relaxed),
        }
    }
}

/// The desk of a server, if it has one.
pub(in crate::runtime) fn desk_of(
    records: &Transaction<'_>,
    guild: GuildId,
) -> Result<Option<DeskSettings>, Error> {
    let key = settings_key(guild);
    let Some(record) = records.get(&key)? else {
        return Ok(None);
    };
    Ok(Some(settings::read(&key, &record)?))
}
