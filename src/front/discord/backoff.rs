//! How long to wait before trying again.

use std::hash::{BuildHasher, RandomState};
use std::time::Duration;

/// A time between half of `base · 2^tries` and all of it, never more than `most`. It varies so
/// that those who failed together do not come back together.
pub(super) fn backoff(base: Duration, tries: u32, most: Duration) -> Duration {
    let whole = base
        .saturating_mul(1_u32.checked_shl(tries).unwrap_or(u32::MAX))
        .min(most);
    let half = whole / 2;
    half + half.mul_f64(chance())
}

/// A number from 0 to 1. The standard library seeds every hasher anew, which is random enough here.
fn chance() -> f64 {
    let random = RandomState::new().hash_one(0_u8);
    f64::from(u32::try_from(random >> 32).unwrap_or_default()) / f64::from(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_stay_within_bounds() {
        let second = Duration::from_secs(1);
        for tries in [0, 1, 5, 31, 32, 1000] {
            let wait = backoff(second, tries, Duration::from_secs(60));
            let whole = 2_f64.powi(tries.cast_signed()).min(60.0);
            assert!(wait.as_secs_f64() >= whole / 2.0 && wait.as_secs_f64() <= whole);
        }
    }
}
