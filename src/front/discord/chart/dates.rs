//! Which days and months are written below the bars: numerals only, months as ISO 8601 has them.

use jiff::civil::Date;
use jiff::tz::Offset;

use crate::desk::stats::Day;

/// Pixels between the middles of two days that are written.
const APART: i32 = 40;
/// Pixels from where one month is written to the next.
const MONTH: i32 = 130;

/// The days of the month that are written, with their places; the last day is always there.
pub(super) fn days(days: &[Day], slot: i32) -> Vec<(usize, String)> {
    let apart = [1, 2, 7, 14]
        .into_iter()
        .find(|n| slot * n >= APART)
        .unwrap_or(14);
    let last = days.len().saturating_sub(1);
    let shown = |n: &usize| (last - n).is_multiple_of(apart as usize);
    let write = |n| date(days.get(n)?).map(|date| (n, date.day().to_string()));
    (0..days.len()).filter(shown).filter_map(write).collect()
}

/// The months that begin, with the places of their first days, and the one that the first day is
/// in, where it has room.
pub(super) fn months(days: &[Day], slot: i32) -> Vec<(usize, String)> {
    let dates = days
        .iter()
        .enumerate()
        .filter_map(|(n, day)| Some((n, date(day)?)));
    let mut months: Vec<(usize, String)> = dates
        .filter(|(n, date)| *n == 0 || date.day() == 1)
        .map(|(n, date)| (n, format!("{:04}-{:02}", date.year(), date.month())))
        .collect();
    if let [(first, _), (second, _), ..] = months[..]
        && (second - first) as i32 * slot < MONTH
    {
        months.remove(0);
    }
    months
}

/// The date of a day in UTC, if a calendar has it.
fn date(day: &Day) -> Option<Date> {
    let moment = jiff::Timestamp::from_millisecond(day.start.millis()).ok()?;
    Some(Offset::UTC.to_datetime(moment).date())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::stats::{Period, Stats};
    use crate::ids::Timestamp;

    /// Days up to 2026-11-24.
    fn november(count: u16) -> Vec<Day> {
        let period = Period::last(count, Timestamp::from_millis(1_795_500_000_000));
        Stats::<u8>::of(period, []).days
    }

    fn texts(labels: Vec<(usize, String)>) -> Vec<String> {
        labels.into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn as_many_days_are_written_as_have_room() {
        assert_eq!(texts(days(&november(3), 300)), ["22", "23", "24"]);
        assert_eq!(texts(days(&november(5), 20)), ["20", "22", "24"]);
        assert_eq!(texts(days(&november(15), 10)), ["10", "17", "24"]);
        assert_eq!(days(&[], 10), []);
    }

    #[test]
    fn months_are_written_where_they_begin() {
        assert_eq!(texts(months(&november(3), 300)), ["2026-11"]);
        let both = months(&november(40), 20);
        assert_eq!(
            both,
            [(0, "2026-10".to_owned()), (16, "2026-11".to_owned())]
        );
        // Two days of October have no room for its name.
        assert_eq!(months(&november(26), 20), [(2, "2026-11".to_owned())]);
    }

    #[test]
    fn a_day_that_no_calendar_has_is_not_written() {
        let start = Timestamp::from_millis(i64::MAX);
        let beyond = [Day {
            start,
            opened: 1,
            solved: 0,
        }];
        assert_eq!(days(&beyond, 300), []);
        assert_eq!(months(&beyond, 300), []);
    }
}
