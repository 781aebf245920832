//! How many came lately, and how many usually come: numbers only, of nobody in particular.

use std::time::Duration;

use super::tail::tail;
use crate::ids::Timestamp;

/// People who come within so many minutes are a crowd, if they are enough (imessage facts, section 5).
pub(super) const WINDOW: i64 = 20;
/// Fewer are no crowd, however quiet it usually is (imessage facts, section 5).
const LEAST: u32 = 4;
/// What comes by chance more often than this is no wave (imessage facts, section 5).
const CHANCE: f64 = 0.001;
/// A wave is over when so much time has passed since somebody last made it one: about as long as an outage of an hour is
/// felt after its end (imessage facts, section 5).
pub(super) const LASTS: Duration = Duration::from_secs(60 * 60);
/// What was usual counts half after so many minutes: two weeks.
const HALF_LIFE: f64 = 14.0 * 24.0 * 60.0;
/// A server of which nothing is known is taken for one where seven people a day come, for a day (judgement).
const PRIOR: (f64, f64) = (7.0, 24.0 * 60.0);
const HOURS: usize = 24;

/// The counts of one server, or of all together.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::runtime) struct Count {
    /// Minutes since 1970 in which somebody came, ascending, with how many did; none that is over for longer than the
    /// window.
    pub(in crate::runtime) minutes: Vec<(i64, u32)>,
    /// Thousandths of people who came before, by hour of the day in UTC, the older the less.
    pub(in crate::runtime) hours: [u64; HOURS],
    /// Thousandths of minutes over which they came, the older the less.
    pub(in crate::runtime) over: u64,
    /// Up to which minute since 1970 that goes.
    pub(in crate::runtime) until: i64,
    /// The newest wave: when somebody last made it one.
    pub(in crate::runtime) wave: Option<Timestamp>,
    /// When the desk was last told, or knew and somebody else came.
    pub(in crate::runtime) told: Option<Timestamp>,
    /// How often the desk was told.
    pub(in crate::runtime) notices: u32,
}

impl Count {
    /// Somebody came.
    pub(super) fn come(&mut self, now: Timestamp) {
        let minute = minute(now);
        self.age(minute);
        match self.minutes.binary_search_by_key(&minute, |(m, _)| *m) {
            Ok(at) => self.minutes[at].1 = self.minutes[at].1.saturating_add(1),
            Err(at) => self.minutes.insert(at, (minute, 1)),
        }
        let lately = self.minutes.iter().map(|(_, n)| *n);
        let lately = lately.fold(0, u32::saturating_add);
        if lately >= LEAST && tail(lately, self.usual(now)) < CHANCE {
            self.wave = Some(now);
        }
    }

    /// Whether there is a wave.
    pub(super) fn is_wave(&self, now: Timestamp) -> bool {
        self.wave.is_some_and(|last| is_recent(last, now))
    }

    /// Somebody came in a wave: whether the desk is to be told, which it is once for each.
    pub(super) fn tell(&mut self, now: Timestamp) -> bool {
        let knows = self.told.is_some_and(|told| is_recent(told, now));
        self.told = Some(now);
        self.notices = self.notices.wrapping_add(u32::from(!knows));
        !knows
    }

    /// How many usually come within a window at this hour. Where there are hours of rush, those count; a quiet hour is
    /// measured by the whole day, since a night's first person is no crowd.
    fn usual(&self, now: Timestamp) -> f64 {
        let people = |hour: usize| self.hours[hour % HOURS] as f64 / 1000.0;
        let over = self.over as f64 / 1000.0;
        // Of a share of all hours: what came then, in what time there was.
        let rate =
            |people: f64, share: f64| (people + PRIOR.0 * share) / ((over + PRIOR.1) * share);
        let day = rate((0..HOURS).map(people).sum(), 1.0);
        let hour = hour(minute(now));
        let around: f64 = [HOURS - 1, 0, 1].iter().map(|by| people(hour + by)).sum();
        let around = rate(around, 3.0 / HOURS as f64);
        day.max(around) * WINDOW as f64
    }

    /// Lets minutes that left the window become what is usual.
    fn age(&mut self, now: i64) {
        // A clock that was set back leaves minutes that are still to come: nobody knows when those were.
        self.minutes.retain(|(minute, _)| *minute <= now);
        let end = now - WINDOW;
        if self.over == 0 && self.until == 0 {
            self.until = end;
        }
        if end > self.until {
            let passed = (end - self.until) as f64;
            let left = 0.5_f64.powf(passed / HALF_LIFE);
            let fade = |thousandths: u64| (thousandths as f64 * left) as u64;
            self.hours = self.hours.map(fade);
            let whole = HALF_LIFE / std::f64::consts::LN_2;
            self.over = fade(self.over) + ((1.0 - left) * whole * 1000.0) as u64;
            self.until = end;
        }
        let (past, lately) = std::mem::take(&mut self.minutes)
            .into_iter()
            .partition(|(minute, _)| *minute <= end);
        self.minutes = lately;
        let past: Vec<(i64, u32)> = past;
        for (minute, people) in past {
            let kept = &mut self.hours[hour(minute)];
            *kept = kept.saturating_add(u64::from(people) * 1000);
        }
    }
}

fn is_recent(moment: Timestamp, now: Timestamp) -> bool {
    // What lies in the future was written before the clock was set back.
    moment <= now && now - moment <= LASTS
}

fn minute(now: Timestamp) -> i64 {
    now.seconds().div_euclid(60)
}

fn hour(minute: i64) -> usize {
    usize::try_from(minute.div_euclid(60).rem_euclid(HOURS as i64)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_795_514_400_000);
    const MINUTE: Duration = Duration::from_secs(60);

    fn come(count: &mut Count, n: u32, at: Timestamp) {
        (0..n).for_each(|_| count.come(at));
    }

    #[test]
    fn four_within_twenty_minutes_are_a_wave_where_it_is_quiet() {
        let mut count = Count::default();
        come(&mut count, 3, NOW);
        assert!(!count.is_wave(NOW));
        let mut late = count.clone();
        come(&mut late, 1, NOW + MINUTE * 20);
        assert!(!late.is_wave(NOW + MINUTE * 20));
        come(&mut count, 1, NOW + MINUTE * 19);
        assert!(count.is_wave(NOW + MINUTE * 19));
        assert!(count.is_wave(NOW + MINUTE * 79));
        assert!(!count.is_wave(NOW + MINUTE * 80));
    }

    #[test]
    fn where_many_come_every_day_four_are_nothing_and_many_more_are_a_wave() {
        let mut count = Count::default();
        let mut now = NOW;
        // Two in twenty minutes, for a month.
        for _ in 0..30 * 24 * 6 {
            come(&mut count, 1, now);
            assert!(!count.is_wave(now), "{now:?}");
            now = now + MINUTE * 10;
        }
        come(&mut count, 2, now);
        assert!(!count.is_wave(now));
        come(&mut count, 8, now);
        assert!(count.is_wave(now));
    }

    #[test]
    fn an_hour_of_rush_is_no_wave_once_it_is_known() {
        let mut count = Count::default();
        let day = MINUTE * 60 * 24;
        let rush = |count: &mut Count, day_begins: Timestamp| {
            (0..12).for_each(|n| come(count, 2, day_begins + MINUTE * 5 * n));
        };
        for n in 0..28 {
            rush(&mut count, NOW + day * n);
        }
        let known = NOW + day * 28;
        count.wave = None;
        rush(&mut count, known);
        assert!(!count.is_wave(known + MINUTE * 55));
        // At another hour the same is one.
        rush(&mut count, known + MINUTE * 60 * 12);
        assert!(count.is_wave(known + MINUTE * (60 * 12 + 55)));
    }

    #[test]
    fn a_desk_is_told_once_for_each_wave() {
        let mut count = Count::default();
        assert!(count.tell(NOW));
        for n in 1..10 {
            assert!(!count.tell(NOW + MINUTE * 50 * n));
        }
        assert!(count.tell(NOW + MINUTE * (450 + 61)));
        assert_eq!(count.notices, 2);
    }

    #[test]
    fn whatever_the_clock_does_it_stays_small_and_sound() {
        let mut count = Count::default();
        let mut at = 1_u64;
        for _ in 0..5000 {
            at = at.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let moment = Timestamp::from_millis((at >> 12) as i64 % 4_000_000_000_000);
            come(&mut count, 1, moment);
            assert!(count.minutes.len() <= WINDOW as usize + 1);
            let usual = count.usual(moment);
            assert!(usual.is_finite() && usual > 0.0);
        }
        come(&mut count, 1, Timestamp::from_millis(i64::MAX));
        come(&mut count, 1, Timestamp::from_millis(i64::MIN));
    }
}
