//! What is known of all desks while the program runs.

use std::collections::HashMap;
use std::ops::Bound;
use std::sync::{Arc, PoisonError, RwLock};

use tokio_util::sync::CancellationToken;

use super::{Courier, Deliveries, DeskSettings, Medium, Office, Watch};
use crate::ids::GuildId;
use crate::runtime::Runtime;
use crate::runtime::records::desk::{SETTINGS, settings};
use crate::store::{Committer, Error};

/// How many desks are read at a time.
const PAGE: usize = 256;

/// What is known of all desks while the program runs: as much as there are desks, and no more.
pub(in crate::runtime) struct Desks {
    /// What those who deliver and watch work with.
    pub(in crate::runtime) office: Office,
    known: RwLock<HashMap<GuildId, DeskSettings>>,
    medium: RwLock<Option<Arc<dyn Medium>>>,
}

impl Desks {
    /// No desks yet, until [`Desks::load`].
    pub(in crate::runtime) fn new(office: Office) -> Self {
        Self {
            office,
            known: RwLock::default(),
            medium: RwLock::default(),
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

    /// There is no desk any more.
    pub(in crate::runtime) fn forget(&self, guild: GuildId) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        known.remove(&guild);
        drop(known);
        self.office.state.forget(guild);
    }

    /// The medium that desks live in, once there is one.
    pub(in crate::runtime) fn medium(&self) -> Option<Arc<dyn Medium>> {
        let medium = self.medium.read().unwrap_or_else(PoisonError::into_inner);
        medium.clone()
    }

    /// Learns all desks that were ever set up.
    async fn load(&self, committer: &Committer) -> Result<(), Error> {
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
}

impl Runtime {
    /// Learns all desks that were ever set up, and lets them live in a medium, in the place of the one before. To be done before anybody is
    /// answered.
    ///
    /// # Errors
    /// The store's own.
    pub async fn open_desks(&self, medium: Arc<dyn Medium>) -> Result<(), Error> {
        {
            let known = self.desks.medium.write();
            *known.unwrap_or_else(PoisonError::into_inner) = Some(medium);
        }
        self.desks.load(&self.committer).await
    }

    /// Delivers what desks promise, looks after them and reminds people, until it is asked to stop; what is under way is finished then.
    pub async fn keep_desks(&self, stop: CancellationToken) {
        let Some(medium) = self.desks.medium() else {
            return;
        };
        let courier = Courier::new(self.desks.office.clone());
        let watch = Watch::new(self.desks.office.clone());
        tokio::join!(
            courier.run(medium.as_ref(), stop.clone().cancelled_owned()),
            watch.run(medium.as_ref(), stop.clone().cancelled_owned()),
            self.reminders.keep(medium.as_ref(), stop),
        );
    }

    /// What was delivered since the start.
    pub fn deliveries(&self) -> Deliveries {
        self.desks.office.deliveries()
    }
}
