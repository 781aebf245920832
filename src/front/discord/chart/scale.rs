//! How many cases a line of the grid stands for, and how far a count is from zero.

use super::pen::Way;

/// Lines above and below zero together; more would stand too close to be numbered.
const MOST: u64 = 7;

/// One scale for both directions, so that lengths can be compared. Lines stand at whole cases, in
/// steps of 1, 2 or 5 times a power of ten.
pub(super) struct Scale {
    step: u64,
    above: u64,
    below: u64,
}

impl Scale {
    /// The finest scale on which the greatest counts have room.
    pub(super) fn of(opened: u32, solved: u32) -> Self {
        let mut power = 1;
        loop {
            for step in [1, 2, 5].map(|digit| digit * power) {
                let lines = |most: u32| u64::from(most).div_ceil(step).max(1);
                let (above, below) = (lines(opened), lines(solved));
                if above + below <= MOST {
                    return Self { step, above, below };
                }
            }
            power *= 10;
        }
    }

    /// The counts at which a line stands, each way from zero on.
    pub(super) fn lines(&self) -> impl Iterator<Item = (Way, u64)> {
        let step = self.step;
        let up = (1..=self.above).map(move |n| (Way::Up, n * step));
        up.chain((1..=self.below).map(move |n| (Way::Down, n * step)))
    }

    /// What lies above zero, of a height.
    pub(super) fn above_zero(&self, height: i32) -> i32 {
        self.length(self.above * self.step, height)
    }

    /// How long a bar is for a count, where all lines have a height.
    pub(super) fn length(&self, cases: u64, height: i32) -> i32 {
        let whole = ((self.above + self.below) * self.step) as f64;
        (cases as f64 / whole * f64::from(height)).round() as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_few_and_at_round_counts() {
        let of = |opened, solved| {
            let scale = Scale::of(opened, solved);
            (scale.step, scale.above, scale.below)
        };
        assert_eq!(of(0, 0), (1, 1, 1));
        assert_eq!(of(3, 2), (1, 3, 2));
        assert_eq!(of(7, 4), (2, 4, 2));
        assert_eq!(of(23, 25), (10, 3, 3));
        assert_eq!(of(0, 100), (20, 1, 5));
        assert_eq!(of(u32::MAX, u32::MAX), (2_000_000_000, 3, 3));
    }

    proptest::proptest! {
        #[test]
        fn every_count_has_room(opened: u32, solved: u32) {
            let scale = Scale::of(opened, solved);
            let zero = scale.above_zero(266);
            proptest::prop_assert!(scale.length(opened.into(), 266) <= zero);
            proptest::prop_assert!(scale.length(solved.into(), 266) <= 266 - zero + 1);
            proptest::prop_assert!((2..=7).contains(&scale.lines().count()));
        }
    }
}
