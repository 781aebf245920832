//! Chance with a seed: the same seed gives the same people and ways on every machine.

use rand::{RngExt, SeedableRng};
use rand_distr::{Distribution, Gamma};
use rand_pcg::Pcg64Mcg;

/// A source of chance. Its numbers are part of what a seed promises, so the generator is named here
/// and does not change with a library's taste.
#[derive(Debug)]
pub struct Chance(Pcg64Mcg);

impl Chance {
    /// The chance of one seed in one matter, such as the people or the ways of one symptom. Different matters
    /// draw independently, so that looking at one alone shows the same as looking at all.
    pub fn new(seed: u64, matter: u64) -> Self {
        // An odd factor spreads neighbours far apart before the generator mixes them.
        Self(Pcg64Mcg::seed_from_u64(
            seed ^ matter.wrapping_mul(0x9e37_79b9_7f4a_7c15),
        ))
    }

    /// Whether something of a probability happens.
    pub fn happens(&mut self, probability: f64) -> bool {
        self.0.random::<f64>() < probability
    }

    /// Which of several things happens, by index, each as likely as its weight. The weights need not
    /// sum to 1; where all are 0 it is the first.
    pub fn which(&mut self, weights: impl Iterator<Item = f64> + Clone) -> usize {
        let all: f64 = weights.clone().sum();
        let mut left = self.0.random::<f64>() * all;
        let mut last = 0;
        for (nth, weight) in weights.enumerate() {
            if weight > 0.0 {
                if left < weight {
                    return nth;
                }
                last = nth;
            }
            left -= weight;
        }
        last
    }

    /// A number from a range, evenly.
    pub fn between(&mut self, least: f64, most: f64) -> f64 {
        least + self.0.random::<f64>() * (most - least)
    }

    /// A number below `bound`, or 0 where there is none.
    pub fn below(&mut self, bound: usize) -> usize {
        if bound == 0 {
            return 0;
        }
        self.0.random_range(0..bound)
    }

    /// Puts things into a random order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for end in (1..things.len()).rev() {
            things.swap(end, self.below(end + 1));
        }
    }

    /// Shares near those given, from a Dirichlet distribution around them: the larger `certainty`,
    /// the nearer. What is 0 stays 0. The shares given sum to 1, and so do those drawn.
    pub fn shares(&mut self, around: &[f64], certainty: f64) -> Vec<f64> {
        let drawn: Vec<f64> = around.iter().map(|&p| self.gamma(p * certainty)).collect();
        let all: f64 = drawn.iter().sum();
        // Where every draw is too small for the machine there is nothing to divide by.
        if all > 0.0 {
            drawn.iter().map(|share| share / all).collect()
        } else {
            around.to_vec()
        }
    }

    fn gamma(&mut self, shape: f64) -> f64 {
        Gamma::new(shape, 1.0).map_or(0.0, |gamma| gamma.sample(&mut self.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_kept_to_and_what_cannot_happen_does_not() {
        let mut chance = Chance::new(1, 0);
        let mut counts = [0; 3];
        for _ in 0..10_000 {
            counts[chance.which([1.0, 0.0, 3.0].into_iter())] += 1;
        }
        assert_eq!(counts[1], 0);
        assert!((2_350..2_650).contains(&counts[0]), "{counts:?}");
        assert_eq!(chance.which([0.0, 0.0].into_iter()), 0);
    }

    #[test]
    fn a_seed_gives_the_same_and_another_matter_something_else() {
        let draw = |seed, matter| {
            let mut chance = Chance::new(seed, matter);
            (0..8).map(|_| chance.between(0.0, 1.0)).collect::<Vec<_>>()
        };
        assert_eq!(draw(7, 1), draw(7, 1));
        assert_ne!(draw(7, 1), draw(7, 2));
        assert_ne!(draw(7, 1), draw(8, 1));
    }

    #[test]
    fn shares_lie_around_what_was_given_and_sum_to_one() {
        let mut chance = Chance::new(3, 0);
        let around = [0.5, 0.3, 0.2, 0.0];
        let mut mean = [0.0; 4];
        for _ in 0..2_000 {
            let shares = chance.shares(&around, 12.0);
            assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            assert!(shares[3] == 0.0);
            for (mean, share) in mean.iter_mut().zip(&shares) {
                *mean += share / 2_000.0;
            }
        }
        for (mean, around) in mean.iter().zip(around) {
            assert!((mean - around).abs() < 0.02, "{mean} {around}");
        }
    }

    #[test]
    fn every_number_below_the_bound_comes_and_none_above() {
        let mut chance = Chance::new(7, 0);
        let mut met = [0; 5];
        for _ in 0..1000 {
            met[chance.below(5)] += 1;
        }
        assert!(met.iter().all(|n| (150..250).contains(n)), "{met:?}");
        assert_eq!(chance.below(0), 0);
    }

    #[test]
    fn a_shuffle_keeps_everything() {
        let mut things = [0, 1, 2, 3, 4, 5, 6, 7];
        Chance::new(5, 0).shuffle(&mut things);
        assert_ne!(things, [0, 1, 2, 3, 4, 5, 6, 7]);
        things.sort_unstable();
        assert_eq!(things, [0, 1, 2, 3, 4, 5, 6, 7]);
    }
}
