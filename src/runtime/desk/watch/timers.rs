//! Timers: each case that is due is looked at, the earliest first, and whatever has come due is done.
//!
//! The timer goes in the transaction that decides, so a case is looked at exactly once for each, whatever happens in
//! between. Whether something is due is asked of the case itself, so that a timer too early or too many does no harm.

use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use super::STORE_PAUSE;
use crate::desk::{Act, By, Input, Rules, due};
use crate::ids::Timestamp;
use crate::runtime::crash::crash_point;
use crate::runtime::desk::cases;
use crate::runtime::desk::office::Office;
use crate::runtime::desk::timers::{self, Timer};
use crate::store::{Error, Transaction};

/// So many are looked at in one transaction.
const AT_ONCE: usize = 64;
/// So often it is looked whether there is another first timer, if nobody rings: what failed to be saved may have been.
const LOOK: Duration = Duration::from_secs(60);
/// A case that cannot be read is looked at again after this.
const LATER: Duration = Duration::from_secs(60 * 60);

/// What came of a look at the timers.
struct Fired {
    timers: Vec<Timer>,
    /// When the next is due.
    next: Option<Timestamp>,
}

/// Looks at timers for ever.
pub(super) async fn run(office: &Office) -> Infallible {
    let mut at_once = AT_ONCE;
    loop {
        match fire(office, at_once).await {
            Ok(fired) => {
                at_once = AT_ONCE;
                for timer in &fired.timers {
                    office.bell.ring(timer.guild, timer.case);
                }
                let count = u64::try_from(fired.timers.len()).unwrap_or(u64::MAX);
                office.counters.timers.fetch_add(count, Relaxed);
                if fired.timers.is_empty() {
                    wait(office, fired.next).await;
                }
            }
            // One of the page cannot be read; alone it keeps no other from its time.
            Err(Error::Damaged { .. } | Error::TooLarge { .. }) if at_once > 1 => at_once = 1,
            Err(error @ (Error::Damaged { .. } | Error::TooLarge { .. })) => {
                tracing::error!(%error, "a case cannot be looked at; its timer waits an hour");
                if let Err(error) = put_off(office).await {
                    pause(office, &error).await;
                }
            }
            Err(error) => pause(office, &error).await,
        }
    }
}

async fn pause(office: &Office, error: &Error) {
    tracing::error!(%error, "timers wait for the store");
    office.clock.until(office.clock.now() + STORE_PAUSE).await;
}

/// Waits for the next timer, or until there is another.
async fn wait(office: &Office, next: Option<Timestamp>) {
    let look = office.clock.now() + LOOK;
    tokio::select! {
        () = office.clock.until(next.unwrap_or(look).min(look)) => {}
        () = office.bell.watch() => {}
    }
}

async fn fire(office: &Office, at_once: usize) -> Result<Fired, Error> {
    let (rules, now) = (Arc::clone(&office.rules), office.clock.now());
    crash_point!("timers-before");
    let fired = office
        .store
        .run(move |records| {
            let mut fired = Vec::new();
            let first = timers::first(records, at_once + 1)?;
            let next = first.iter().map(|timer| timer.due).find(|due| *due > now);
            for timer in first.into_iter().take(at_once) {
                if timer.due > now {
                    break;
                }
                wake(records, &rules, timer, now)?;
                fired.push(timer);
            }
            Ok(Fired {
                timers: fired,
                next,
            })
        })
        .await;
    crash_point!("timers-after");
    fired
}

fn wake(
    records: &mut Transaction<'_>,
    rules: &Rules,
    timer: Timer,
    now: Timestamp,
) -> Result<(), Error> {
    let Timer { guild, case, .. } = timer;
    records.delete(timer.key());
    let input = Input {
        by: By::Blueback,
        act: Act::Wake,
    };
    if cases::apply(records, rules, guild, case, input, now)?.is_ok() {
        return Ok(());
    }
    // Nothing was due yet, as after the rules have changed: the timer is set to what is due next.
    if let Some(case) = cases::head(records, guild, case)?
        && let Some((due, _)) = due(&case, rules)
    {
        let due = due.max(now + Duration::from_millis(1));
        let case = case.number;
        timers::set(records, Timer { due, guild, case })?;
    }
    Ok(())
}

/// The first timer waits.
async fn put_off(office: &Office) -> Result<(), Error> {
    let now = office.clock.now();
    let work = office.store.run(move |records| {
        if let Some(timer) = timers::first(records, 1)?.first() {
            records.delete(timer.key());
            let due = now + LATER;
            timers::set(records, Timer { due, ..*timer })?;
        }
        Ok(())
    });
    work.await
}
