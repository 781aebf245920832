//! What is known of all desks while the program runs.

use std::collections::HashMap;
use std::ops::Bound;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use super::{Bell, DeskSettings, DeskState, Medium};
use crate::desk::Rules;
use crate::ids::GuildId;
use crate::runtime::records::desk::{SETTINGS, settings};
use crate::store::{Committer, Error};

/// How many desks are read at a time.
const PAGE: usize = 256;

/// What is known of all desks while the program runs: as much as there are desks, and no more.
#[derive(Debug, Default)]
pub(in crate::runtime) struct Desks {
    /// The times that they keep.
    pub(in crate::runtime) rules: Arc<Rules>,
    /// Rung when something is to be delivered or waited for.
    pub(in crate::runtime) bell: Bell,
    /// How they are.
    pub(in crate::runtime) state: DeskState,
    known: RwLock<HashMap<GuildId, DeskSettings>>,
    medium: OnceLock<Arc<dyn Medium>>,
}

impl Desks {
    /// Desks that keep these times.
    pub(in crate::runtime) fn new(rules: Rules) -> Self {
        Self {
            rules: Arc::new(rules),
            ..Self::default()
        }
    }

    /// Whether a server has a desk. Asked with every card, so it is answered from memory.
    pub(in crate::runtime) fn has(&self, guild: GuildId) -> bool {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.contains_key(&guild)
    }

    /// A desk was set up; it is on disk.
    pub(in crate::runtime) fn learn(&self, desk: DeskSettings) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.insert(desk.guild, desk);
    }

    /// All desks.
    pub(in crate::runtime) fn all(&self) -> Vec<DeskSettings> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.values().cloned().collect()
    }

    /// Learns all desks that were ever set up.
    pub(in crate::runtime) async fn load(&self, committer: &Committer) -> Result<(), Error> {
        let mut last = None;
        loop {
            let from = last.clone();
            let page = committer
                .run(move |records| {
                    let from = from.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
                    records.scan(SETTINGS.as_bytes(), from, PAGE)
                })
                .await?;
            for (key, record) in &page {
                self.learn(settings::read(key, record)?);
            }
            if page.len() < PAGE {
                return Ok(());
            }
            last = page.into_iter().next_back().map(|(key, _)| key);
        }
    }

    /// The medium that desks live in, once there is one.
    pub(in crate::runtime) fn medium(&self) -> Option<&Arc<dyn Medium>> {
        self.medium.get()
    }

    /// From now on desks live in this medium; the first stays.
    pub(in crate::runtime) fn live_in(&self, medium: Arc<dyn Medium>) {
        if self.medium.set(medium).is_err() {
            tracing::warn!("desks live in one medium; another one was offered and is not used");
        }
    }
}
