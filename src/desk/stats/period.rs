//! The days that are counted.

use std::time::Duration;

use crate::ids::Timestamp;

/// The longest period, in days; so many bars can still be told apart in a picture.
pub const MOST_DAYS: u16 = 90;

/// Milliseconds of a day in UTC.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Whole days in UTC, 1 to [`MOST_DAYS`] of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    from: Timestamp,
    days: u16,
}

impl Period {
    /// So many days, of which the last is today and not over yet. A number out of range becomes
    /// the nearest one in it.
    pub fn last(days: u16, now: Timestamp) -> Self {
        let days = days.clamp(1, MOST_DAYS);
        let today = now.millis().div_euclid(DAY);
        let first = today.saturating_sub(i64::from(days) - 1);
        let from = Timestamp::from_millis(first.saturating_mul(DAY));
        Self { from, days }
    }

    /// Its first moment.
    pub fn from(self) -> Timestamp {
        self.from
    }

    /// The first moment after it.
    pub fn to(self) -> Timestamp {
        self.start_of(usize::from(self.days))
    }

    /// How many days it has.
    pub fn days(self) -> u16 {
        self.days
    }

    /// The first moment of a day, counted from 0.
    pub(super) fn start_of(self, day: usize) -> Timestamp {
        let since = DAY.unsigned_abs().saturating_mul(day as u64);
        self.from + Duration::from_millis(since)
    }

    /// The day in which a moment falls, counted from 0.
    pub(super) fn day(self, moment: Timestamp) -> Option<usize> {
        let since = moment.millis().checked_sub(self.from.millis())?;
        let day = usize::try_from(since.div_euclid(DAY)).ok()?;
        (day < usize::from(self.days)).then_some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: i64 = 60 * 60 * 1000;

    #[test]
    fn a_period_is_whole_days_up_to_today() {
        let period = Period::last(10, Timestamp::from_millis(109 * DAY + 5 * HOUR));
        assert_eq!(period.from().millis(), 100 * DAY);
        assert_eq!(period.to().millis(), 110 * DAY);
        let at = |millis| period.day(Timestamp::from_millis(millis));
        assert_eq!(at(100 * DAY - 1), None);
        assert_eq!(at(100 * DAY), Some(0));
        assert_eq!(at(110 * DAY - 1), Some(9));
        assert_eq!(at(110 * DAY), None);
    }

    #[test]
    fn a_period_stays_within_its_limits() {
        let days = |days, now| Period::last(days, Timestamp::from_millis(now)).days();
        assert_eq!(days(0, 0), 1);
        assert_eq!(days(u16::MAX, 0), MOST_DAYS);
        for now in [i64::MIN, i64::MAX].map(Timestamp::from_millis) {
            let period = Period::last(MOST_DAYS, now);
            assert_eq!(period.days(), MOST_DAYS);
            assert!(period.from() < period.to());
            for moment in [i64::MIN, 0, i64::MAX - 1].map(Timestamp::from_millis) {
                let inside = period.from() <= moment && moment < period.to();
                assert_eq!(period.day(moment).is_some(), inside, "{now:?} {moment:?}");
            }
        }
    }
}
