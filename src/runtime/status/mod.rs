//! What Apple's status page said when it was last read, for everybody in the process.
//!
//! `front::apple` reads the page and [`Status::publish`]es it; whoever wants to know asks [`Status::reading`] with the
//! services of their flow. The page is only read while somebody needs it: they say so with [`Status::need`]. Nothing is
//! kept on disk: what a page said before a restart is old news.

mod page;
mod reading;

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::watch;

use crate::ids::Timestamp;

pub use page::{Event, Kind, Page, Service, Stage, plain};
pub use reading::{FRESH, Reading, State};

/// Somebody who acts in a flow wants to know what the page says for so long: few spend longer with one card.
pub(in crate::runtime) const LOOKED_AT_FOR: Duration = Duration::from_secs(10 * 60);

/// What Apple's page said. Clones are the same.
#[derive(Debug, Clone)]
pub struct Status(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    page: watch::Sender<Option<Arc<Page>>>,
    needed_until: watch::Sender<Timestamp>,
}

impl Default for Status {
    /// Nothing was read, and nobody needs it.
    fn default() -> Self {
        Self(Arc::new(Shared {
            page: watch::Sender::new(None),
            needed_until: watch::Sender::new(Timestamp::from_millis(i64::MIN)),
        }))
    }
}

impl Status {
    /// What the page says about services at a moment. The most important service comes first.
    pub fn reading(&self, services: &[String], now: Timestamp) -> Reading {
        let page = self.0.page.borrow().clone();
        page.map_or(Reading::UNKNOWN, |page| Reading::of(&page, services, now))
    }

    /// Wakes whenever the page was read again, whether it says something new or not.
    pub fn changes(&self) -> watch::Receiver<Option<Arc<Page>>> {
        self.0.page.subscribe()
    }

    /// Says what was read.
    pub fn publish(&self, page: Page) {
        self.0.page.send_replace(Some(Arc::new(page)));
    }

    /// Says that somebody will want to know until a moment. Until then the page is read every now and then.
    pub fn need(&self, until: Timestamp) {
        self.0.needed_until.send_if_modified(|needed| {
            let later = until > *needed;
            *needed = until.max(*needed);
            later
        });
    }

    /// Until when somebody wants to know; wakes when that moves.
    pub fn needs(&self) -> watch::Receiver<Timestamp> {
        self.0.needed_until.subscribe()
    }
}
