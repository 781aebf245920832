//! Lines that say how many cases there were and how long people waited.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::time::Duration;

/// Lines by flow and lines by language, the one that sums up the rest included.
pub const MOST_LINES: usize = 25;

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

/// A line in the making.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) opened: u32,
    /// Milliseconds, which take half the room of durations.
    pub(super) replies: Vec<u64>,
    pub(super) solutions: Vec<u64>,
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

    pub(super) fn line(self) -> Line {
        Line {
            opened: self.opened,
            solved: self.solutions.len() as u32,
            first_reply: spread(self.replies),
            to_solve: spread(self.solutions),
        }
    }
}

/// Names the greatest groups and sums up the rest.
pub(super) fn lines<K: Ord>(groups: BTreeMap<K, Tally>) -> Lines<K> {
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

fn spread(mut times: Vec<u64>) -> Option<Spread> {
    let place = |percent: usize| (times.len() * percent).div_ceil(100).checked_sub(1);
    let (median, p90) = (place(50)?, place(90)?);
    let mut at = |place| Duration::from_millis(*times.select_nth_unstable(place).1);
    Some(Spread {
        median: at(median),
        p90: at(p90),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_of_the_nearest_rank() {
        let of = |n: u64| spread((1..=n).rev().collect());
        let ranks = |n| of(n).map(|s| (s.median.as_millis(), s.p90.as_millis()));
        assert_eq!(ranks(0), None);
        assert_eq!(ranks(1), Some((1, 1)));
        assert_eq!(ranks(2), Some((1, 2)));
        assert_eq!(ranks(10), Some((5, 9)));
        assert_eq!(ranks(11), Some((6, 10)));
    }
}
