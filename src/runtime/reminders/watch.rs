//! Looks at timers when they are due, the earliest first.

use std::convert::Infallible;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use super::{Reminders, Timer, timers};
use crate::ids::Timestamp;
use crate::runtime::crash::crash_point;
use crate::store::Error;

/// So many are looked at in one transaction.
const AT_ONCE: usize = 64;
/// So often it is looked whether there is another first timer, if nobody rings: what failed to be saved may have been.
const LOOK: Duration = Duration::from_secs(60);
/// A session that cannot be read is looked at again after this.
const LATER: Duration = Duration::from_secs(60 * 60);
/// After a failure of the store it is asked again.
const STORE_PAUSE: Duration = Duration::from_secs(1);

/// What came of a look at the timers.
pub(super) struct Fired {
    pub(super) count: u64,
    letters: bool,
    /// When the next is due.
    next: Option<Timestamp>,
}

impl Reminders {
    /// Looks at timers for ever.
    pub(super) async fn watch(&self) -> Infallible {
        let mut at_once = AT_ONCE;
        loop {
            match self.fire(at_once).await {
                Ok(fired) => {
                    at_once = AT_ONCE;
                    self.office.counters.timers.fetch_add(fired.count, Relaxed);
                    if fired.letters {
                        self.bell.letters.notify_one();
                    }
                    if fired.count == 0 {
                        self.wait(fired.next).await;
                    }
                }
                // One of the page cannot be read; alone it keeps no other from its time.
                Err(Error::Damaged { .. } | Error::TooLarge { .. }) if at_once > 1 => at_once = 1,
                Err(error @ (Error::Damaged { .. } | Error::TooLarge { .. })) => {
                    tracing::error!(%error, "a session cannot be looked at; its timer waits an hour");
                    if let Err(error) = self.put_off().await {
                        self.pause(&error).await;
                    }
                }
                Err(error) => self.pause(&error).await,
            }
        }
    }

    pub(super) async fn pause(&self, error: &Error) {
        tracing::error!(%error, "reminders wait for the store");
        let clock = &self.office.clock;
        clock.until(clock.now() + STORE_PAUSE).await;
    }

    /// Waits for the next timer, or until there is another.
    async fn wait(&self, next: Option<Timestamp>) {
        let clock = &self.office.clock;
        let look = clock.now() + LOOK;
        tokio::select! {
            () = clock.until(next.unwrap_or(look).min(look)) => {}
            () = self.bell.timers.notified() => {}
        }
    }

    pub(super) async fn fire(&self, at_once: usize) -> Result<Fired, Error> {
        let now = self.office.clock.now();
        let firing = self.firing(now);
        crash_point!("reminders-before");
        let work = self.office.store.run(move |records| {
            let first = timers::page(records, None, at_once + 1)?.timers;
            let next = first.iter().map(|(timer, _)| timer.due);
            let next = next.into_iter().find(|due| *due > now);
            let (mut count, mut letters) = (0, false);
            let due = |(timer, _): &&(Timer, _)| timer.due <= now;
            for (timer, reason) in first.iter().take(at_once).take_while(due) {
                letters |= firing.fire(records, timer, reason)?;
                count += 1;
            }
            Ok(Fired {
                count,
                letters,
                next,
            })
        });
        let fired = work.await;
        crash_point!("reminders-after");
        fired
    }

    /// The first timer waits.
    async fn put_off(&self) -> Result<(), Error> {
        let now = self.office.clock.now();
        let work = self.office.store.run(move |records| {
            let first = timers::page(records, None, 1)?.timers;
            if let Some((timer, reason)) = first.first() {
                timer.drop(records)?;
                let later = Timer {
                    due: now + LATER,
                    ..timer.clone()
                };
                later.set(records, reason)?;
            }
            Ok(())
        });
        work.await
    }
}
