//! How the desks are, as far as it is known without asking the store or the medium.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::desk::health::Health;
use crate::ids::GuildId;

/// How all desks are. Clones are the same. Bounded by the number of desks.
#[derive(Debug, Clone, Default)]
pub struct DeskState(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    known: Mutex<Known>,
    asked: Notify,
}

#[derive(Debug, Default)]
struct Known {
    broken: BTreeSet<GuildId>,
    health: BTreeMap<GuildId, Arc<Health>>,
    asked: BTreeSet<GuildId>,
}

impl DeskState {
    /// Whether cases of this server are kept but cannot be shown to its team now.
    pub fn is_broken(&self, guild: GuildId) -> bool {
        self.known().broken.contains(&guild)
    }

    /// What was found when its desk was looked at last, if it was since the start.
    pub fn health(&self, guild: GuildId) -> Option<Arc<Health>> {
        self.known().health.get(&guild).cloned()
    }

    /// Asks that a desk be looked at soon: it was set up, or something showed that it may be broken.
    pub fn examine(&self, guild: GuildId) {
        self.known().asked.insert(guild);
        self.0.asked.notify_one();
    }

    /// Keeps what was found.
    pub(super) fn found(&self, guild: GuildId, health: Arc<Health>) {
        self.known().health.insert(guild, health);
    }

    /// The desk counts as broken from now on, or as well.
    pub(super) fn set_broken(&self, guild: GuildId, broken: bool) {
        let mut known = self.known();
        if broken {
            known.broken.insert(guild);
        } else {
            known.broken.remove(&guild);
        }
    }

    /// There is no desk any more.
    pub(in crate::runtime) fn forget(&self, guild: GuildId) {
        let mut known = self.known();
        known.broken.remove(&guild);
        known.health.remove(&guild);
    }

    /// Waits until desks are asked for, and takes which.
    pub(super) async fn asked(&self) -> BTreeSet<GuildId> {
        loop {
            let asked = std::mem::take(&mut self.known().asked);
            if !asked.is_empty() {
                return asked;
            }
            self.0.asked.notified().await;
        }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
