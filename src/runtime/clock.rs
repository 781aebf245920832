//! The only place that asks what time it is, and where moments are waited for.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use tokio::sync::watch;

use crate::ids::Timestamp;

/// Whoever waits for a moment looks at the clock at least this often: the system may set it, and nobody is told.
const LONGEST_NAP: Duration = Duration::from_secs(60);

/// The system's clock, which can be moved forward: a person at the terminal may let time pass. Clones are the same clock.
#[derive(Debug, Clone, Default)]
pub struct Clock(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    ahead: AtomicI64,
    moved: watch::Sender<()>,
}

impl Clock {
    /// The moment it is.
    pub fn now(&self) -> Timestamp {
        let since = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default();
        let millis = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
        Timestamp::from_millis(millis.saturating_add(self.0.ahead.load(Ordering::Relaxed)))
    }

    /// Lets time pass.
    pub fn advance(&self, time: Duration) {
        let millis = i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 2);
        self.0
            .ahead
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |ahead| {
                Some(ahead.saturating_add(millis).min(i64::MAX / 2))
            })
            .ok();
        self.0.moved.send_replace(());
    }

    /// Waits until it is that moment: at once when the clock is moved there, and a minute late at most when the system
    /// sets its own clock there.
    pub async fn until(&self, moment: Timestamp) {
        let mut moved = self.0.moved.subscribe();
        loop {
            let left = moment - self.now();
            if left.is_zero() {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(left.min(LONGEST_NAP)) => {}
                _ = moved.changed() => {}
            }
        }
    }
}

#[cfg(test)]
impl Clock {
    /// Sets it back, as somebody may do with the system's.
    pub(in crate::runtime) fn set_back(&self, time: Duration) {
        let millis = i64::try_from(time.as_millis()).unwrap_or(i64::MAX / 2);
        self.0.ahead.fetch_sub(millis, Ordering::Relaxed);
        self.0.moved.send_replace(());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    #[tokio::test]
    async fn whoever_waits_notices_that_time_was_let_pass() {
        let clock = Clock::default();
        let (day, week) = (clock.now() + DAY, clock.now() + DAY * 7);
        let wait = tokio::spawn({
            let clock = clock.clone();
            async move {
                clock.until(day).await;
                clock.now()
            }
        });
        let long = tokio::spawn({
            let clock = clock.clone();
            async move { clock.until(week).await }
        });
        clock.advance(DAY);
        assert!(wait.await.unwrap() >= day);
        assert!(!long.is_finished());
        clock.advance(DAY * 6);
        long.await.unwrap();
    }

    #[tokio::test]
    async fn a_moment_that_has_passed_is_not_waited_for() {
        let clock = Clock::default();
        clock.until(clock.now()).await;
        clock.until(Timestamp::from_millis(i64::MIN)).await;
    }
}
