//! Chance with a seed: the same seed gives the same choices on every machine and in every version.

/// SplitMix64 (Steele, Lea and Flood 2014): small, fast, and even enough to choose ways through a flow.
#[derive(Debug, Clone)]
pub struct Chance(u64);

impl Chance {
    /// The choices of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Any 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, or 0 where there is none.
    pub fn below(&mut self, bound: usize) -> usize {
        // The high half of the product is even to within 2^-32 for any bound that fits memory.
        ((u128::from(self.bits()) * bound as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_numbers_are_those_of_the_published_generator() {
        let mut chance = Chance::new(1_234_567);
        let numbers = [(); 3].map(|()| chance.bits());
        assert_eq!(
            numbers,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn every_number_below_the_bound_comes_and_none_above() {
        let mut chance = Chance::new(7);
        let mut met = [0; 5];
        for _ in 0..1000 {
            met[chance.below(5)] += 1;
        }
        assert!(met.iter().all(|n| (150..250).contains(n)), "{met:?}");
        assert_eq!(chance.below(0), 0);
    }
}
