//! What goes on by itself: erasures that were cut off are finished, the store is written anew after them, and what has
//! had its time goes.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;

use super::gone::{self, Gone};
use super::{Keep, erase, expired};
use crate::ids::Timestamp;
use crate::runtime::Runtime;
use crate::runtime::crash::crash_point;
use crate::runtime::desk::{DeskSettings, Office};
use crate::runtime::records::erasure::Stage;
use crate::runtime::records::fingerprint::{Fingerprint, Fingerprints};
use crate::store::Error;

/// So long after an erasure the store is written anew, so that those which come together share it …
const SOON: Duration = Duration::from_secs(60);
/// … and not more often than this, however many come.
const RARELY: Duration = Duration::from_secs(60 * 60);
/// After the start, and then daily, it is looked for what has had its time.
const FIRST_SWEEP: Duration = Duration::from_secs(10 * 60);
const DAILY: Duration = Duration::from_secs(24 * 60 * 60);
/// After a failure of the store it is asked again.
const AGAIN: Duration = Duration::from_secs(60);

/// What those who ask for their data share with what goes on by itself.
#[derive(Debug, Clone, Default)]
pub(in crate::runtime) struct Keeper {
    pub(in crate::runtime) keep: Arc<Keep>,
    wake: Arc<Notify>,
}

impl Keeper {
    /// Keeps so long.
    pub(in crate::runtime) fn new(keep: Keep) -> Self {
        Self {
            keep: Arc::new(keep),
            wake: Arc::default(),
        }
    }

    /// Something was erased, or is to be.
    pub(super) fn wake(&self) {
        self.wake.notify_one();
    }
}

/// Erasures that are not all done.
struct Pending {
    /// To be gone through the records for.
    begun: Gone,
    restored: bool,
    /// To be written anew after.
    done: Vec<(Fingerprint, Timestamp)>,
}

/// Erases everything about those who are gone, and writes down that it is done.
pub(super) async fn carry_out(
    office: &Office,
    gone: &Arc<Gone>,
    restored: bool,
) -> Result<Vec<DeskSettings>, Error> {
    let desks = erase::everything(office, gone).await?;
    let who: Vec<_> = gone.iter().map(|(who, at)| (*who, at)).collect();
    crash_point!("erase-done-before");
    let work = office.store.run(move |records| {
        gone::advance(records, &who, Stage::Done)?;
        if restored {
            gone::settle_restored(records);
        }
        Ok(())
    });
    work.await?;
    crash_point!("erase-done-after");
    Ok(desks)
}

impl Runtime {
    /// Finishes what was cut off: erasures, and those that a restored copy of the store has undone. To be done before
    /// anybody is answered.
    ///
    /// # Errors
    /// The store's own; it goes on by itself later.
    pub async fn finish_erasures(&self) -> Result<(), Error> {
        let pending = pending(&self.desks.office).await?;
        self.finish(pending.begun, pending.restored).await
    }

    async fn finish(&self, begun: Gone, restored: bool) -> Result<(), Error> {
        if begun.is_empty() && !restored {
            return Ok(());
        }
        tracing::info!(restored, "erasing what was to be erased before");
        let desks = carry_out(&self.desks.office, &Arc::new(begun), restored).await?;
        for desk in desks {
            self.desks.learn(desk);
        }
        Ok(())
    }

    /// Finishes erasures, writes the store anew after them, and lets go what has had its time, until it is asked to stop.
    /// Whatever it does then is as after a crash: done, or done at the next start.
    pub async fn keep_data(&self, stop: CancellationToken) {
        let work = async {
            tokio::join!(self.purge(), self.sweep());
        };
        stop.run_until_cancelled(work).await;
    }

    /// Finishes erasures and writes the store anew after them, for ever.
    async fn purge(&self) {
        let office = &self.desks.office;
        let mut next: Option<Timestamp> = None;
        // What was left from before the start has waited long enough.
        let mut soon = Duration::ZERO;
        loop {
            let now = office.clock.now();
            let wait = match self.purge_once(next, soon).await {
                Ok(Outcome::Idle) => None,
                Ok(Outcome::Wait(until)) => Some(until),
                Ok(Outcome::Written) => {
                    next = Some(now + RARELY);
                    soon = SOON;
                    continue;
                }
                Err(error) => {
                    tracing::error!(%error, "erased data waits for the store to be written anew");
                    Some(now + AGAIN)
                }
            };
            soon = SOON;
            let until = async {
                match wait {
                    Some(until) => office.clock.until(until).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                () = until => {}
                () = self.keeper.wake.notified() => {}
            }
        }
    }

    async fn purge_once(
        &self,
        earliest: Option<Timestamp>,
        soon: Duration,
    ) -> Result<Outcome, Error> {
        let office = &self.desks.office;
        let Pending {
            begun,
            restored,
            mut done,
        } = pending(office).await?;
        done.extend(begun.iter().map(|(who, at)| (*who, at)));
        self.finish(begun, restored).await?;
        let Some(last) = done.iter().map(|(_, at)| *at).max() else {
            return Ok(Outcome::Idle);
        };
        let now = office.clock.now();
        // After the clock was set back, what was planned means nothing.
        let due = (last + soon).max(earliest.unwrap_or(last));
        if due > now && due - now <= RARELY {
            return Ok(Outcome::Wait(due));
        }
        crash_point!("purge-before");
        office.store.rewrite().await?;
        crash_point!("purge-after");
        let count = done.len();
        let work = office
            .store
            .run(move |records| gone::advance(records, &done, Stage::Purged));
        work.await?;
        tracing::info!(
            erasures = count,
            "the store was written anew after erasures"
        );
        Ok(Outcome::Written)
    }

    /// Lets go what has had its time, daily and for ever.
    async fn sweep(&self) {
        let clock = &self.desks.office.clock;
        let mut next = clock.now() + FIRST_SWEEP;
        loop {
            clock.until(next).await;
            next = clock.now() + DAILY;
            if let Err(error) = expired::sweep(self).await {
                tracing::error!(%error, "what has had its time stays until tomorrow");
            }
        }
    }

    /// The store is to be written anew soon, since much was erased.
    pub(super) fn wake_keeper(&self) {
        self.keeper.wake();
    }
}

/// What came of a look at the erasures.
enum Outcome {
    Idle,
    Wait(Timestamp),
    Written,
}

/// Erasures that are not all done; all of them where a restored copy may have undone them.
async fn pending(office: &Office) -> Result<Pending, Error> {
    let work = office.store.run(move |records| {
        let fingerprints = Fingerprints::ensure(records)?;
        let restored = gone::is_restored(records)?;
        Ok((fingerprints, restored))
    });
    let (fingerprints, restored) = work.await?;
    let mut pending = Pending {
        begun: Gone::nobody(fingerprints),
        restored,
        done: Vec::new(),
    };
    let mut last = None;
    loop {
        let after = last.take();
        let page = office
            .store
            .run(move |records| gone::page(records, after.as_ref()));
        let (page, next) = page.await?;
        for (who, erasure) in page {
            match erasure.stage {
                _ if restored => pending.begun.add(who, erasure.at),
                Stage::Begun => pending.begun.add(who, erasure.at),
                Stage::Done => pending.done.push((who, erasure.at)),
                Stage::Purged => {}
            }
        }
        last = next;
        if last.is_none() {
            return Ok(pending);
        }
    }
}

#[cfg(test)]
mod tests;
