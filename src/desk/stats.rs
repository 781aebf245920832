//! How a desk does: what was opened and solved in a period, and how long people waited.
//!
//! A number counts what happened **in** the period, whenever the rest of its case happened: a case
//! that was opened before and solved inside is one more solved and none more opened, and its time
//! to solve counts from its opening. So today's numbers never change those of last week. A case
//! that still waits for its first reply has no waiting time yet and is in none.
//!
//! Percentiles are of the nearest rank: of `n` times in order, the `p`-th percentile is the one at
//! place `⌈p · n / 100⌉`, counted from 1. It is always a time that somebody really waited; the
//! median of an even number of times is the lower of the two in the middle.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

use crate::ids::{FlowId, Timestamp};

/// The longest period, in days; so many bars can still be told apart in a picture.
pub const MOST_DAYS: u16 = 90;
/// Lines by flow and lines by language, the one that sums up the rest included.
pub const MOST_LINES: usize = 25;

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

    fn start_of(self, day: usize) -> Timestamp {
        let since = DAY.unsigned_abs().saturating_mul(day as u64);
        self.from + Duration::from_millis(since)
    }

    /// The day in which a moment falls, counted from 0.
    fn day(self, moment: Timestamp) -> Option<usize> {
        let since = moment.millis().checked_sub(self.from.millis())?;
        let day = usize::try_from(since.div_euclid(DAY)).ok()?;
        (day < usize::from(self.days)).then_some(day)
    }
}

/// A case, as far as it is counted. `L` is the member's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row<L> {
    /// When it came to the desk.
    pub opened: Timestamp,
    /// When the desk first wrote to the member.
    pub first_reply: Option<Timestamp>,
    /// When it was solved; of a case that was reopened, the last time.
    pub solved: Option<Timestamp>,
    /// The flow that it came from.
    pub flow: FlowId,
    /// The language of its member.
    pub language: L,
}

/// How long something usually takes. Both are times that occurred, by nearest rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spread {
    /// Half of the people waited no longer.
    pub median: Duration,
    /// Nine of ten people waited no longer.
    pub p90: Duration,
}

/// What is said of a whole desk, of a flow or of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Line {
    /// Cases that were opened in the period.
    pub opened: u32,
    /// Cases that were solved in the period.
    pub solved: u32,
    /// From opening to the first reply, of cases that got it in the period.
    pub first_reply: Option<Spread>,
    /// From opening to the solution, of cases that were solved in the period.
    pub to_solve: Option<Spread>,
}

/// What happened on one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Day {
    /// Its first moment.
    pub start: Timestamp,
    /// Cases that were opened.
    pub opened: u32,
    /// Cases that were solved.
    pub solved: u32,
}

/// Lines by flow or by language, those with most cases first, at most [`MOST_LINES`] with the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines<K> {
    /// Those that are named.
    pub named: Vec<(K, Line)>,
    /// All others, where there are more.
    pub rest: Option<Rest>,
}

/// What is not named by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rest {
    /// How many flows or languages are summed up.
    pub keys: usize,
    /// Their line, as if they were one.
    pub line: Line,
}

/// How a desk did in a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stats<L> {
    /// Everything together.
    pub all: Line,
    /// By the flow that a case came from.
    pub by_flow: Lines<FlowId>,
    /// By the language of its member.
    pub by_language: Lines<L>,
    /// Each day of the period, in order, also those on which nothing happened.
    pub days: Vec<Day>,
}

impl<L: Copy + Ord> Stats<L> {
    /// Counts cases in one pass. Those that the period does not touch are passed over.
    pub fn of(period: Period, rows: impl IntoIterator<Item = Row<L>>) -> Self {
        let mut all = Tally::default();
        let mut flows = BTreeMap::<FlowId, Tally>::new();
        let mut languages = BTreeMap::<L, Tally>::new();
        let mut days: Vec<Day> = (0..usize::from(period.days))
            .map(|day| Day {
                start: period.start_of(day),
                opened: 0,
                solved: 0,
            })
            .collect();
        for row in rows {
            let opened = period.day(row.opened);
            let solved = row
                .solved
                .and_then(|at| period.day(at).map(|day| (day, at)));
            let reply = row.first_reply.filter(|at| period.day(*at).is_some());
            if opened.is_none() && solved.is_none() && reply.is_none() {
                continue;
            }
            if let Some(day) = opened {
                days[day].opened += 1;
            }
            if let Some((day, _)) = solved {
                days[day].solved += 1;
            }
            let flow = flows.entry(row.flow).or_default();
            let language = languages.entry(row.language).or_default();
            for tally in [&mut all, flow, language] {
                tally.opened += u32::from(opened.is_some());
                tally.replies.extend(reply.map(|at| at - row.opened));
                tally
                    .solutions
                    .extend(solved.map(|(_, at)| at - row.opened));
            }
        }
        Self {
            all: all.line(),
            by_flow: lines(flows),
            by_language: lines(languages),
            days,
        }
    }
}

/// A line in the making.
#[derive(Default)]
struct Tally {
    opened: u32,
    replies: Vec<Duration>,
    solutions: Vec<Duration>,
}

impl Tally {
    /// Cases that were opened and cases that were solved.
    fn cases(&self) -> usize {
        self.opened as usize + self.solutions.len()
    }

    fn join(mut self, other: Self) -> Self {
        self.opened += other.opened;
        self.replies.extend(other.replies);
        self.solutions.extend(other.solutions);
        self
    }

    fn line(self) -> Line {
        Line {
            opened: self.opened,
            solved: self.solutions.len() as u32,
            first_reply: spread(self.replies),
            to_solve: spread(self.solutions),
        }
    }
}

fn lines<K: Ord>(groups: BTreeMap<K, Tally>) -> Lines<K> {
    let mut named: Vec<(K, Tally)> = groups.into_iter().collect();
    // The sort is stable, so that lines with as many cases stay in the order of their keys.
    named.sort_by_key(|(_, tally)| Reverse(tally.cases()));
    let rest = if named.len() > MOST_LINES {
        named.split_off(MOST_LINES - 1)
    } else {
        Vec::new()
    };
    let keys = rest.len();
    let rest = rest.into_iter().map(|(_, tally)| tally).reduce(Tally::join);
    Lines {
        named: named
            .into_iter()
            .map(|(key, tally)| (key, tally.line()))
            .collect(),
        rest: rest.map(|tally| Rest {
            keys,
            line: tally.line(),
        }),
    }
}

fn spread(mut times: Vec<Duration>) -> Option<Spread> {
    let place = |percent: usize| (times.len() * percent).div_ceil(100).checked_sub(1);
    let (median, p90) = (place(50)?, place(90)?);
    Some(Spread {
        median: *times.select_nth_unstable(median).1,
        p90: *times.select_nth_unstable(p90).1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const HOUR: i64 = 60 * 60 * 1000;

    fn row(opened: i64, first_reply: Option<i64>, solved: Option<i64>) -> Row<&'static str> {
        Row {
            opened: Timestamp::from_millis(opened),
            first_reply: first_reply.map(Timestamp::from_millis),
            solved: solved.map(Timestamp::from_millis),
            flow: FlowId::new("imessage").unwrap(),
            language: "de",
        }
    }

    /// Ten days, the days 100 to 109 since 1970.
    fn period() -> Period {
        Period::last(10, Timestamp::from_millis(109 * DAY + 5 * HOUR))
    }

    #[test]
    fn a_period_is_whole_days_up_to_today() {
        assert_eq!(period().from().millis(), 100 * DAY);
        assert_eq!(period().to().millis(), 110 * DAY);
        let at = |millis| period().day(Timestamp::from_millis(millis));
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
        for now in [i64::MIN, i64::MAX] {
            let period = Period::last(MOST_DAYS, Timestamp::from_millis(now));
            let rows = [row(i64::MIN, Some(0), Some(i64::MAX))];
            assert_eq!(Stats::of(period, rows).days.len(), usize::from(MOST_DAYS));
        }
    }

    #[test]
    fn a_number_counts_what_happened_inside() {
        let rows = [
            // Opened before, solved inside.
            row(98 * DAY, Some(99 * DAY), Some(101 * DAY)),
            // Opened and answered inside, solved after.
            row(102 * DAY, Some(102 * DAY + HOUR), Some(111 * DAY)),
            // Waits since before, and got its first word inside.
            row(99 * DAY, Some(100 * DAY), None),
            // Over before.
            row(90 * DAY, Some(91 * DAY), Some(92 * DAY)),
        ];
        let stats = Stats::of(period(), rows);
        assert_eq!((stats.all.opened, stats.all.solved), (1, 1));
        let hours = |n: i64| Duration::from_millis((n * HOUR) as u64);
        let reply = stats.all.first_reply.unwrap();
        assert_eq!((reply.median, reply.p90), (hours(1), hours(24)));
        assert_eq!(stats.all.to_solve.unwrap().median, hours(72));
        assert_eq!((stats.days[2].opened, stats.days[1].solved), (1, 1));
        assert_eq!(stats.by_flow.named[0].1, stats.all);
    }

    #[test]
    fn where_nothing_happened_nothing_is_made_up() {
        let stats = Stats::of(period(), [row(0, None, None)]);
        assert_eq!(stats.all, Line::default());
        assert!(stats.by_flow.named.is_empty() && stats.by_language.named.is_empty());
        assert_eq!(stats.days.len(), 10);
    }

    #[test]
    fn a_clock_that_went_back_makes_no_wait_below_zero() {
        let stats = Stats::of(period(), [row(105 * DAY, Some(104 * DAY), None)]);
        assert_eq!(stats.all.first_reply.unwrap().p90, Duration::ZERO);
    }

    #[test]
    fn percentiles_are_of_the_nearest_rank() {
        let of = |n: u64| spread((1..=n).rev().map(Duration::from_millis).collect());
        let ranks = |n| of(n).map(|s| (s.median.as_millis(), s.p90.as_millis()));
        assert_eq!(ranks(0), None);
        assert_eq!(ranks(1), Some((1, 1)));
        assert_eq!(ranks(2), Some((1, 2)));
        assert_eq!(ranks(10), Some((5, 9)));
        assert_eq!(ranks(11), Some((6, 10)));
    }

    fn rows() -> impl Strategy<Value = Vec<Row<u8>>> {
        let moment = (95 * 24..115 * 24i64).prop_map(|hour| Timestamp::from_millis(hour * HOUR));
        let later = proptest::option::of(moment.clone());
        let row = (moment, later.clone(), later, 0..40u8, 0..40u8).prop_map(
            |(opened, first_reply, solved, flow, language)| Row {
                opened,
                first_reply,
                solved,
                flow: FlowId::new(&format!("flow_{flow}")).unwrap(),
                language,
            },
        );
        proptest::collection::vec(row, 0..200)
    }

    fn sum<K>(lines: &Lines<K>) -> (u32, u32) {
        let named = lines.named.iter().map(|(_, line)| line);
        let all = named.chain(lines.rest.iter().map(|rest| &rest.line));
        all.fold((0, 0), |(opened, solved), line| {
            (opened + line.opened, solved + line.solved)
        })
    }

    proptest! {
        #[test]
        fn sums_agree(rows in rows()) {
            let stats = Stats::of(period(), rows.clone());
            let all = (stats.all.opened, stats.all.solved);
            let inside = |at: &Timestamp| (100 * DAY..110 * DAY).contains(&at.millis());
            let opened = rows.iter().filter(|row| inside(&row.opened)).count();
            let solved = rows.iter().filter(|row| row.solved.as_ref().is_some_and(inside)).count();
            prop_assert_eq!(all, (opened as u32, solved as u32));
            prop_assert_eq!(sum(&stats.by_flow), all);
            prop_assert_eq!(sum(&stats.by_language), all);
            let days = stats.days.iter().fold((0, 0), |(o, s), d| (o + d.opened, s + d.solved));
            prop_assert_eq!(days, all);
        }

        #[test]
        fn lines_are_few_and_all_flows_are_in_them(rows in rows()) {
            let stats = Stats::of(period(), rows.clone());
            let lines = stats.by_flow;
            prop_assert!(lines.named.len() + usize::from(lines.rest.is_some()) <= MOST_LINES);
            let touched = |row: &&Row<u8>| {
                let moments = [Some(row.opened), row.first_reply, row.solved];
                moments.into_iter().flatten().any(|at| period().day(at).is_some())
            };
            let flows: std::collections::BTreeSet<_> =
                rows.iter().filter(touched).map(|row| &row.flow).collect();
            prop_assert_eq!(lines.named.len() + lines.rest.map_or(0, |rest| rest.keys), flows.len());
            let cases: Vec<u32> = lines.named.iter().map(|(_, l)| l.opened + l.solved).collect();
            prop_assert!(cases.is_sorted_by(|a, b| a >= b), "{:?}", cases);
        }

        #[test]
        fn times_are_those_of_a_plain_sort(rows in rows()) {
            let mut waits: Vec<Duration> = rows
                .iter()
                .filter_map(|row| Some((row.opened, row.first_reply?)))
                .filter(|(_, at)| (100 * DAY..110 * DAY).contains(&at.millis()))
                .map(|(opened, at)| at - opened)
                .collect();
            waits.sort();
            let at_least = |share: f64| {
                let reached = |n: &usize| (*n + 1) as f64 >= share * waits.len() as f64;
                (0..waits.len()).find(reached).map(|n| waits[n])
            };
            let reply = Stats::of(period(), rows.clone()).all.first_reply;
            prop_assert_eq!(reply.map(|reply| reply.median), at_least(0.5));
            prop_assert_eq!(reply.map(|reply| reply.p90), at_least(0.9));
        }
    }
}
