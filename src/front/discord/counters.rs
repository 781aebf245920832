//! What an operator reads once a minute: how many answers, how quick, and what went wrong.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::runtime::desk::Deliveries;

/// Upper ends of the spans that times are counted in, in milliseconds. What takes longer than the
/// last counts there.
const SPANS: [u64; 20] = [
    1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 75, 100, 150, 250, 500, 1000, 1500, 2000, 2500, 3000,
];

/// Counts since the last line; a fixed amount of memory however much happens.
#[derive(Debug, Default)]
pub(super) struct Counters {
    /// Answers that Discord took.
    pub(super) answers: AtomicU64,
    /// Answers that were announced first, because they took long.
    pub(super) deferred: AtomicU64,
    /// Answers that reached nobody.
    pub(super) lost: AtomicU64,
    /// Interactions that came when too many were in work; they were told so, or dropped.
    pub(super) crowded: AtomicU64,
    /// Interactions that were 3 s old or older when they came.
    pub(super) stale: AtomicU64,
    /// Interactions that could not be read.
    pub(super) unreadable: AtomicU64,
    /// Answers with status 429 from Discord.
    pub(super) limited: AtomicU64,
    /// Answers with status 401, 403 or 429 from Discord, which it counts against an address.
    pub(super) invalid: AtomicU64,
    /// New gateway sessions.
    pub(super) identifies: AtomicU64,
    /// Gateway sessions taken up again.
    pub(super) resumes: AtomicU64,
    spans: [AtomicU64; SPANS.len()],
    /// What had been delivered when the last line was written.
    delivered_then: Mutex<Deliveries>,
}

/// Counts one more.
pub(super) fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}

impl Counters {
    /// Counts an answer that Discord took so long after its question came.
    pub(super) fn answered(&self, after: Duration) {
        count(&self.answers);
        let millis = u64::try_from(after.as_millis()).unwrap_or(u64::MAX);
        let span = SPANS.iter().position(|end| millis <= *end);
        count(&self.spans[span.unwrap_or(SPANS.len() - 1)]);
    }

    /// Writes the line, with what was delivered since the start less what the last line told of, and starts again from
    /// zero.
    pub(super) fn report(&self, delivered: Deliveries) {
        let mut then = self
            .delivered_then
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *then, delivered);
        drop(then);
        let take = |counter: &AtomicU64| counter.swap(0, Ordering::Relaxed);
        let spans = self.spans.each_ref().map(take);
        tracing::info!(
            answers = take(&self.answers),
            ack_ms_p50 = percentile(&spans, 50),
            ack_ms_p99 = percentile(&spans, 99),
            deferred = take(&self.deferred),
            lost = take(&self.lost),
            crowded = take(&self.crowded),
            stale = take(&self.stale),
            unreadable = take(&self.unreadable),
            limited_429 = take(&self.limited),
            invalid_401_403_429 = take(&self.invalid),
            identifies = take(&self.identifies),
            resumes = take(&self.resumes),
            delivered = delivered.delivered - before.delivered.min(delivered.delivered),
            delivery_retries = delivered.retried - before.retried.min(delivered.retried),
            dead_letters = delivered.dead - before.dead.min(delivered.dead),
            desk_timers = delivered.timers - before.timers.min(delivered.timers),
            waiting_to_be_delivered = delivered.waiting,
            "the last minute"
        );
    }
}

/// The end of the span in which so many per cent of the times are reached, in milliseconds; 0
/// where there are none.
fn percentile(spans: &[u64; SPANS.len()], percent: u64) -> u64 {
    let all: u64 = spans.iter().sum();
    let wanted = (all * percent).div_ceil(100).max(1);
    let mut seen = 0;
    for (count, end) in spans.iter().zip(SPANS) {
        seen += count;
        if seen >= wanted {
            return end;
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_the_ends_of_spans() {
        let counters = Counters::default();
        for _ in 0..98 {
            counters.answered(Duration::from_millis(4));
        }
        counters.answered(Duration::from_millis(600));
        counters.answered(Duration::from_secs(60));
        let spans = counters
            .spans
            .each_ref()
            .map(|span| span.load(Ordering::Relaxed));
        assert_eq!(percentile(&spans, 50), 5);
        assert_eq!(percentile(&spans, 99), 1000);
        assert_eq!(percentile(&spans, 100), 3000);
        assert_eq!(percentile(&[0; SPANS.len()], 99), 0);
    }
}
