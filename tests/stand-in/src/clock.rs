//! The time that the stand-in goes by: real time, plus whatever it was moved ahead.

use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use tokio::sync::watch;

/// Milliseconds since 1970, as the stand-in counts them.
pub type Millis = u64;

/// A clock that runs at the world's pace and can be moved ahead at once, so that a deadline
/// of fifteen minutes can pass without anybody waiting for it.
#[derive(Clone, Debug)]
pub struct Clock {
    started: Instant,
    started_at: Millis,
    ahead: Arc<watch::Sender<Duration>>,
}

impl Clock {
    /// The time now, in milliseconds since 1970.
    pub fn now(&self) -> Millis {
        let passed = self.started.elapsed() + *self.ahead.borrow();
        self.started_at + millis(passed)
    }

    /// Moves the clock ahead. Whoever waits for a moment that is now past stops waiting.
    pub fn advance(&self, by: Duration) {
        self.ahead.send_modify(|ahead| *ahead += by);
    }

    /// Waits until that moment, in real time or because the clock was moved ahead.
    pub async fn until(&self, moment: Millis) {
        let mut moved = self.ahead.subscribe();
        loop {
            moved.mark_unchanged();
            let left = moment.saturating_sub(self.now());
            if left == 0 {
                return;
            }
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left)) => {}
                _ = moved.changed() => {}
            }
        }
    }
}

impl Default for Clock {
    fn default() -> Self {
        let since_1970 = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Self {
            started: Instant::now(),
            started_at: millis(since_1970),
            ahead: Arc::new(watch::Sender::new(Duration::ZERO)),
        }
    }
}

/// A length of time in whole milliseconds.
pub(crate) fn millis(length: Duration) -> Millis {
    Millis::try_from(length.as_millis()).unwrap_or(Millis::MAX)
}

/// A moment as Discord writes it: `2026-08-01T12:00:00.000000+00:00`.
pub(crate) fn timestamp(moment: Millis) -> String {
    let (days, in_day) = (moment / 86_400_000, moment % 86_400_000);
    let (year, month, day) = date(days);
    let (hour, minute) = (in_day / 3_600_000, in_day / 60_000 % 60);
    let (second, milli) = (in_day / 1000 % 60, in_day % 1000);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{milli:03}000+00:00")
}

/// Year, month and day of the month of a day counted from 1970-01-01.
fn date(days: u64) -> (u64, u64, u64) {
    // Counting from March puts the leap day at the end of a year, and the months into a pattern of 153 days each five.
    let from_march_0000 = days + 719_468;
    let era = from_march_0000 / 146_097;
    let day_of_era = from_march_0000 % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 {
        month_from_march + 3
    } else {
        month_from_march - 9
    };
    (year_of_era + era * 400 + u64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_as_discord_does() {
        assert_eq!(timestamp(0), "1970-01-01T00:00:00.000000+00:00");
        assert_eq!(
            timestamp(1_709_210_096_789),
            "2024-02-29T12:34:56.789000+00:00"
        );
        assert_eq!(
            timestamp(1_420_070_400_000),
            "2015-01-01T00:00:00.000000+00:00"
        );
    }

    #[tokio::test]
    async fn moving_the_clock_ends_a_wait() {
        let clock = Clock::default();
        let far = clock.now() + 3_600_000;
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move { clock.until(far).await }
        });
        clock.advance(Duration::from_secs(3601));
        waiting.await.unwrap();
        assert!(clock.now() > far);
    }
}
