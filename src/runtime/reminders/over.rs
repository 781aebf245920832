//! Apple's trouble ends: whoever waits for that is told at once.
//!
//! Only trouble that Apple's page itself listed ends so. Their timers are planned looks as well, for when the page cannot
//! be read; and as long as there are any, the page is needed.

use std::collections::BTreeSet;
use std::convert::Infallible;

use super::{Kind, Reminders, timers};
use crate::engine::Flow;
use crate::ids::{FlowId, Timestamp};
use crate::runtime::status::{State, Status};
use crate::store::{Error, Key};

/// So many timers are read in one transaction.
const PAGE: usize = 64;

/// How Apple's trouble is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trouble {
    /// The page lists it.
    Lasts,
    /// The page does not list it any more.
    Over,
    /// The page could not be read.
    Unknown,
}

/// How the trouble with a flow's services is.
pub(super) fn trouble(status: &Status, flow: &Flow, now: Timestamp) -> Trouble {
    match status.reading(flow.services(), now).state {
        State::Outage { .. } | State::Issue { .. } => Trouble::Lasts,
        State::Planned { .. } | State::Resolved { .. } | State::Clear => Trouble::Over,
        State::Unknown => Trouble::Unknown,
    }
}

impl Reminders {
    /// Watches Apple's page for ever.
    pub(super) async fn watch_apple(&self) -> Infallible {
        let mut changes = self.status.changes();
        while let Err(error) = self.need().await {
            self.pause(&error).await;
        }
        let mut over: BTreeSet<FlowId> = BTreeSet::new();
        loop {
            changes.borrow_and_update();
            let now = self.office.clock.now();
            let mut ended = BTreeSet::new();
            for flow in &self.office.library().flows {
                match trouble(&self.status, flow, now) {
                    Trouble::Over if !over.contains(&flow.id) => {
                        ended.insert(flow.id.clone());
                    }
                    Trouble::Lasts => {
                        over.remove(&flow.id);
                    }
                    Trouble::Over | Trouble::Unknown => {}
                }
            }
            if !ended.is_empty() {
                if let Err(error) = self.end(ended.clone(), now).await {
                    self.pause(&error).await;
                    continue;
                }
                over.extend(ended);
            }
            if changes.changed().await.is_err() {
                std::future::pending::<()>().await;
            }
        }
    }

    /// Says that the page is needed for as long as somebody waits for it, as the timers have it that were set before the
    /// start.
    async fn need(&self) -> Result<(), Error> {
        let mut last: Option<Key> = None;
        loop {
            let after = last.clone();
            let read = self
                .office
                .store
                .run(move |records| timers::page(records, after.as_ref(), PAGE));
            let page = read.await?;
            let waits = page
                .timers
                .iter()
                .filter(|(timer, _)| timer.kind == Kind::Over);
            if let Some(until) = waits.map(|(timer, _)| timer.due).max() {
                self.status.need(until);
            }
            last = page.last;
            if last.is_none() {
                return Ok(());
            }
        }
    }

    /// Fires all timers of those who wait for the end of trouble in these flows.
    async fn end(&self, flows: BTreeSet<FlowId>, now: Timestamp) -> Result<(), Error> {
        let mut last: Option<Key> = None;
        loop {
            let (after, flows) = (last.clone(), flows.clone());
            let firing = self.firing(now);
            let work = self.office.store.run(move |records| {
                let page = timers::page(records, after.as_ref(), PAGE)?;
                for (timer, reason) in &page.timers {
                    if timer.kind == Kind::Over && flows.contains(&timer.flow) {
                        firing.fire(records, timer, reason)?;
                    }
                }
                Ok(page.last)
            });
            last = work.await?;
            self.bell.letters.notify_one();
            if last.is_none() {
                return Ok(());
            }
        }
    }
}
