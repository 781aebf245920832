//! Stops all requests when Discord tells the whole process, not one person, to stop.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use crate::ids::Timestamp;

/// Discord blocks an address after 10,000 answers of 401, 403 or 429 in ten minutes (discord
/// facts, section 1.6); we stop well before.
const MOST_INVALID: u32 = 5000;
/// The ten minutes, counted minute by minute.
const MINUTES: usize = 10;

/// Shared by all requests.
#[derive(Debug, Default)]
pub(super) struct Breaker(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// Nothing is sent before this moment.
    until: Option<Timestamp>,
    /// Invalid answers in each of the last minutes, by minute modulo their number.
    invalid: [u32; MINUTES],
    /// The minute that was counted last.
    minute: i64,
}

impl Breaker {
    /// How long nothing may be sent; none if it may.
    pub(super) fn closed_for(&self, now: Timestamp) -> Option<Duration> {
        let mut state = self.lock();
        state.turn(now);
        if state.invalid.iter().sum::<u32>() >= MOST_INVALID {
            return Some(Duration::from_secs(60));
        }
        state
            .until
            .map(|until| until - now)
            .filter(|left| !left.is_zero())
    }

    /// Sends nothing for so long, at most ten minutes: a wrong header must not silence us for ever.
    pub(super) fn close(&self, now: Timestamp, time: Duration) {
        let until = now + time.min(Duration::from_secs(600));
        let mut state = self.lock();
        state.until = state.until.max(Some(until));
    }

    /// Counts an answer of 401, 403 or 429.
    pub(super) fn invalid(&self, now: Timestamp) {
        let mut state = self.lock();
        state.turn(now);
        let slot = slot(state.minute);
        state.invalid[slot] = state.invalid[slot].saturating_add(1);
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        // Numbers cannot be left half written.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Forgets the minutes that are over.
    fn turn(&mut self, now: Timestamp) {
        let minute = now.seconds().div_euclid(60);
        let over = minute.saturating_sub(self.minute).clamp(0, MINUTES as i64);
        for passed in 0..over {
            self.invalid[slot(minute - passed)] = 0;
        }
        self.minute = self.minute.max(minute);
    }
}

fn slot(minute: i64) -> usize {
    usize::try_from(minute.rem_euclid(MINUTES as i64)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(1_700_000_000_000 + seconds * 1000)
    }

    #[test]
    fn a_pause_ends_and_never_shrinks() {
        let breaker = Breaker::default();
        assert_eq!(breaker.closed_for(at(0)), None);
        breaker.close(at(0), Duration::from_secs(20));
        breaker.close(at(0), Duration::from_secs(5));
        assert_eq!(breaker.closed_for(at(5)), Some(Duration::from_secs(15)));
        assert_eq!(breaker.closed_for(at(20)), None);
        breaker.close(at(30), Duration::from_secs(1_000_000));
        assert_eq!(breaker.closed_for(at(30)), Some(Duration::from_secs(600)));
    }

    #[test]
    fn too_many_invalid_answers_stop_us_until_they_are_ten_minutes_old() {
        let breaker = Breaker::default();
        for n in 0..MOST_INVALID {
            breaker.invalid(at(i64::from(n) / 50));
        }
        assert!(breaker.closed_for(at(100)).is_some());
        assert!(breaker.closed_for(at(9 * 60)).is_some());
        assert_eq!(breaker.closed_for(at(12 * 60)), None);
    }
}
