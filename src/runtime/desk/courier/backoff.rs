//! How long to wait before something is tried again.

use std::time::Duration;

use crate::store::Key;

/// After the first failure.
const SHORTEST: Duration = Duration::from_secs(1);
/// Between two tries however often it failed.
pub(super) const LONGEST: Duration = Duration::from_secs(10 * 60);

/// The wait after the so-manieth failure in a row, from 1: twice as long each time, from half a second to ten minutes.
/// It is spread over its upper half by the row's own key, so that rows that failed together part ways.
pub(in crate::runtime) fn backoff(tries: u32, key: &Key) -> Duration {
    let doubled = SHORTEST.saturating_mul(
        1u32.checked_shl(tries.saturating_sub(1))
            .unwrap_or(u32::MAX),
    );
    let whole = doubled.min(LONGEST);
    let mut sum = crc32fast::Hasher::new();
    sum.update(key.as_bytes());
    sum.update(&tries.to_be_bytes());
    let part = f64::from(sum.finalize()) / f64::from(u32::MAX);
    whole.mul_f64(0.5 + part / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Prefix;

    #[test]
    fn it_grows_to_ten_minutes_and_rows_part_ways() {
        let key = |n: u64| Prefix::new("o/").numbers([n]);
        for tries in 1..100 {
            let waits: Vec<_> = (0..50).map(|n| backoff(tries, &key(n))).collect();
            let whole = Duration::from_secs(1 << (tries - 1).min(20)).min(LONGEST);
            assert!(waits.iter().all(|wait| (whole / 2..=whole).contains(wait)));
            let spread = *waits.iter().max().unwrap() - *waits.iter().min().unwrap();
            assert!(spread > whole / 4, "{tries}: {spread:?}");
        }
        assert_eq!(backoff(3, &key(1)), backoff(3, &key(1)));
    }
}
