//! Ids as Discord makes them: a moment in the upper bits, a counter in the lower.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::clock::Millis;

/// The moment from which ids count: the first second of 2015, in milliseconds since 1970.
pub const EPOCH: Millis = 1_420_070_400_000;

/// Makes ids that never repeat, whatever moment they carry.
#[derive(Debug, Default)]
pub(crate) struct Snowflakes(AtomicU64);

impl Snowflakes {
    /// A new id that carries this moment.
    pub(crate) fn make(&self, moment: Millis) -> u64 {
        let count = self.0.fetch_add(1, Ordering::Relaxed);
        (moment.saturating_sub(EPOCH) << 22) | (count & 0x3f_ffff)
    }
}

/// The moment that an id carries, in milliseconds since 1970.
pub fn moment(id: u64) -> Millis {
    (id >> 22) + EPOCH
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_carries_its_moment_and_is_new() {
        let ids = Snowflakes::default();
        let (a, b) = (ids.make(EPOCH + 12_345), ids.make(EPOCH + 12_345));
        assert_ne!(a, b);
        assert_eq!(moment(a), EPOCH + 12_345);
        assert_eq!(moment(175_928_847_299_117_063), 1_462_015_105_796);
    }
}
