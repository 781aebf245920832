//! How a desk does: what was opened and solved in a period, and how long people waited.
//!
//! A number counts what happened **in** the period, whenever the rest of its case happened: a case
//! that was opened before and solved inside is one more solved and none more opened, and its time
//! to solve counts from its opening. So last week's numbers change only where a case is reopened. A
//! case that still waits for its first reply has no waiting time yet and is in none.
//!
//! Percentiles are of the nearest rank: of `n` times in order, the `p`-th percentile is the one at
//! place `⌈p · n / 100⌉`, counted from 1. It is always a time that somebody really waited; the
//! median of an even number of times is the lower of the two in the middle.

mod lines;
mod period;

use std::collections::BTreeMap;

use self::lines::{Tally, lines};
use crate::ids::{FlowId, Timestamp};

pub use self::lines::{Line, Lines, MOST_LINES, Rest, Spread};
pub use self::period::{MOST_DAYS, Period};

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
        let mut days: Vec<Day> = (0..usize::from(period.days()))
            .map(|day| Day {
                start: period.start_of(day),
                opened: 0,
                solved: 0,
            })
            .collect();
        for row in rows {
            let opened = period.day(row.opened);
            let until =
                |at: Timestamp| Some((period.day(at)?, (at - row.opened).as_millis() as u64));
            let solved = row.solved.and_then(until);
            let reply = row.first_reply.and_then(until).map(|(_, time)| time);
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
                tally.replies.extend(reply);
                tally.solutions.extend(solved.map(|(_, time)| time));
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use proptest::prelude::*;

    use super::*;

    const DAY: i64 = 24 * HOUR;
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
