//! What lies in the store when the courier begins: desks that are broken, and all that waits.

use std::ops::Bound;

use super::schedule::Schedule;
use super::{Courier, PAGE, STORE_PAUSE};
use crate::ids::GuildId;
use crate::runtime::desk::outbox::{self, OUTBOX};
use crate::runtime::desk::trouble;
use crate::runtime::records::desk::{SETTINGS, numbers};
use crate::store::{Error, Key};

impl Courier {
    /// Learns what lies in the store: which desks are broken, and what waits.
    pub(super) async fn begin(&self, schedule: &mut Schedule) {
        let office = &self.office;
        let now = office.clock.now();
        let mut last: Option<Key> = None;
        loop {
            let from = last.clone();
            let page = office.store.run(move |records| {
                let from = from.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
                let page = records.scan(SETTINGS.as_bytes(), from, PAGE)?;
                let last = (page.len() == PAGE).then(|| page.last().map(|(key, _)| key.clone()));
                let desks = page.iter().filter_map(|(key, _)| numbers(key, &SETTINGS));
                let mut broken = Vec::new();
                for guild in desks.map(|[guild]| GuildId(guild)) {
                    if trouble::of(records, guild)?.broken.is_some() {
                        broken.push(guild);
                    }
                }
                Ok((broken, last.flatten()))
            });
            let Some((broken, next)) = self.read(page.await).await else {
                continue;
            };
            for guild in broken {
                office.state.set_broken(guild, true);
                schedule.hold_all(guild, now);
            }
            last = next;
            if last.is_none() {
                break;
            }
        }
        self.look_through(schedule).await;
    }

    /// Schedules every lane that has a row.
    pub(super) async fn look_through(&self, schedule: &mut Schedule) {
        let now = self.office.clock.now();
        let mut last: Option<Key> = None;
        loop {
            let from = last.clone();
            let page = self.office.store.run(move |records| {
                let from = from.as_ref().map_or(Bound::Unbounded, Bound::Excluded);
                let page = records.scan(OUTBOX.as_bytes(), from, PAGE)?;
                Ok(page.into_iter().map(|(key, _)| key).collect::<Vec<_>>())
            });
            let Some(page) = self.read(page.await).await else {
                continue;
            };
            for (lane, _) in page.iter().filter_map(outbox::place) {
                schedule.add(lane, now);
            }
            if page.len() < PAGE {
                return;
            }
            last = page.into_iter().next_back();
        }
    }

    /// What was read; after a pause nothing, to be read again.
    async fn read<T>(&self, read: Result<T, Error>) -> Option<T> {
        match read {
            Ok(read) => Some(read),
            Err(error) => {
                tracing::error!(%error, "the outbox cannot be read; trying again");
                let clock = &self.office.clock;
                clock.until(clock.now() + STORE_PAUSE).await;
                None
            }
        }
    }
}
