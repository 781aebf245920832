//! Wakes whoever delivers and whoever watches, when something was promised.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::ids::{CaseNumber, GuildId};

/// So many cases are remembered between two looks of the courier; with more it looks through the whole outbox.
const MOST: usize = 4096;

/// Rung after a commit that promised something. Clones are the same bell; ringing is cheap, and ringing in vain does
/// no harm.
#[derive(Debug, Clone, Default)]
pub struct Bell(Arc<Inner>);

#[derive(Debug, Default)]
struct Inner {
    rung: Mutex<Rung>,
    courier: Notify,
    watch: Notify,
}

/// What it was rung for since the courier looked last.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rung {
    /// These cases.
    pub(super) cases: BTreeSet<(GuildId, CaseNumber)>,
    /// What waits for these desks may be tried again.
    pub(super) mended: BTreeSet<GuildId>,
    /// So many that the whole outbox is to be looked through.
    pub(super) all: bool,
}

impl Bell {
    /// Something was promised for a case, or when to look at it has changed.
    pub fn ring(&self, guild: GuildId, case: CaseNumber) {
        {
            let mut rung = self.rung();
            if rung.cases.len() >= MOST {
                rung.all = true;
                rung.cases.clear();
            }
            rung.cases.insert((guild, case));
        }
        self.0.courier.notify_one();
        self.0.watch.notify_one();
    }

    /// A desk may be well again: what waits for it is tried at once.
    pub(super) fn mended(&self, guild: GuildId) {
        self.rung().mended.insert(guild);
        self.0.courier.notify_one();
    }

    /// Waits until it was rung, and takes what for. Nothing is lost when the wait is given up.
    pub(super) async fn courier(&self) -> Rung {
        loop {
            let rung = std::mem::take(&mut *self.rung());
            if rung != Rung::default() {
                return rung;
            }
            self.0.courier.notified().await;
        }
    }

    /// Waits until it was rung since the last wait.
    pub(super) async fn watch(&self) {
        self.0.watch.notified().await;
    }

    fn rung(&self) -> MutexGuard<'_, Rung> {
        self.0.rung.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_it_was_rung_for_is_handed_over_once() {
        let bell = Bell::default();
        bell.ring(GuildId(1), CaseNumber(2));
        bell.ring(GuildId(1), CaseNumber(2));
        bell.mended(GuildId(3));
        let rung = bell.courier().await;
        assert_eq!(rung.cases, [(GuildId(1), CaseNumber(2))].into());
        assert_eq!((rung.mended, rung.all), ([GuildId(3)].into(), false));
        let waits = tokio::spawn({
            let bell = bell.clone();
            async move { bell.courier().await }
        });
        bell.ring(GuildId(1), CaseNumber(4));
        assert_eq!(waits.await.unwrap().cases.len(), 1);
    }

    #[tokio::test]
    async fn it_never_remembers_more_than_it_may() {
        let bell = Bell::default();
        for case in 0..=MOST as u32 {
            bell.ring(GuildId(1), CaseNumber(case));
        }
        let rung = bell.courier().await;
        assert!(rung.all && rung.cases.len() <= MOST);
    }
}
