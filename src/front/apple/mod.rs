//! Apple's system status page, read by the bot: never more than one request a minute, and none while nobody needs it.
//!
//! `feed` reads what comes, `fetch` makes one request, and [`run`] decides when. What was read goes to
//! [`Status`], where everybody in the process finds it.

mod feed;
mod fetch;
#[cfg(test)]
mod shapes;
#[cfg(test)]
mod trial;

use std::time::Duration;

use reqwest::Url;
use tokio::sync::watch;

use crate::ids::Timestamp;
use crate::runtime::Clock;
use crate::runtime::status::{Page, Status};

use fetch::{Failure, Fetch};

/// Between two requests while somebody needs the page (imessage facts, section 5: 60 to 120 s).
const PACE: Duration = Duration::from_secs(90);
/// After so many failures in a row a request waits no longer than before: 90 s, doubled four times, are 24 minutes.
const MOST_DOUBLINGS: u32 = 4;
/// The clock is looked at so often while a pause lasts.
const LOOK: Duration = Duration::from_secs(60);

/// Reads the page again and again, as long as this is polled.
///
/// # Errors
/// The system gives no TLS, so no request can be made.
pub async fn run(feed: Url, status: Status, clock: Clock) -> Result<(), reqwest::Error> {
    let fetch = Fetch::new(feed)?;
    let mut needs = status.needs();
    let mut failures = 0;
    loop {
        needed(&mut needs, &clock).await;
        let asked_at = clock.now();
        match read(&fetch, asked_at).await {
            Ok(page) => {
                if failures > 0 {
                    tracing::info!(failures, "Apple's status page is read again");
                }
                failures = 0;
                tracing::debug!(
                    services = page.services.len(),
                    "Apple's status page was read"
                );
                status.publish(page);
            }
            Err(error) => {
                failures += 1;
                let pause = pause(failures);
                tracing::warn!(%error, failures, ?pause, "Apple's status page was not read");
            }
        }
        rest(&clock, asked_at, pause(failures)).await;
    }
}

/// Waits until somebody needs the page.
async fn needed(needs: &mut watch::Receiver<Timestamp>, clock: &Clock) {
    while *needs.borrow_and_update() <= clock.now() {
        // The other end lives as long as the status that `run` holds.
        if needs.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

async fn read(fetch: &Fetch, now: Timestamp) -> Result<Page, Failure> {
    let bytes = fetch.bytes(now).await?;
    Ok(Page {
        read_at: now,
        services: feed::read(&bytes, now)?,
    })
}

/// How long after a request the next may begin, after so many failures in a row.
fn pause(failures: u32) -> Duration {
    PACE * 2_u32.pow(failures.min(MOST_DOUBLINGS))
}

/// Waits until a pause since a moment is over. Where the clock is set back, the pause begins anew.
async fn rest(clock: &Clock, mut since: Timestamp, pause: Duration) {
    loop {
        let now = clock.now();
        since = since.min(now);
        let end = since + pause;
        if now >= end {
            return;
        }
        clock.until(end.min(now + LOOK)).await;
    }
}
