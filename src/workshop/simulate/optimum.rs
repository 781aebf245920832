//! The exact optimum of a place's steps, by dynamic programming over sets of failed steps.
//!
//! The method of the imessage facts, section 8: steps only, cost is effort in minutes, a call for
//! help at the end costs `hand_over`, and a step that loses something waits until no harmless one
//! is left that helps with 2 % or more.

use super::order;
use crate::engine::{Flow, Place, Risk};

/// The gate of the design, section 3.
const GATE: f64 = 0.02;

/// So many steps are searched at most: 1,048,576 sets, 8 MiB, a second.
pub const MOST: usize = 20;

/// The order and the stop with the least expected minutes that the gate allows, from a place whose
/// symptom is known. Only the first [`MOST`] of `steps` are tried; time and memory double with each.
/// All that may be offered at the place, tried or not, keeps the gate shut.
pub fn optimum(flow: &Flow, place: &Place, steps: &[usize]) -> Vec<usize> {
    let Some(belief) = &place.belief else {
        return Vec::new();
    };
    let steps = &steps[..steps.len().min(MOST)];
    // The search knows a step by its position, so those that it tries come first.
    let mut open = steps.to_vec();
    open.extend(
        order::open(flow, place)
            .iter()
            .filter(|step| !steps.contains(step)),
    );
    let mut search = Search {
        flow,
        open,
        best: vec![0.0; 1 << steps.len()],
        steps: steps.to_vec(),
    };
    search.visit(0, 0, belief.causes());
    search.order(belief.causes())
}

struct Search<'a> {
    flow: &'a Flow,
    open: Vec<usize>,
    steps: Vec<usize>,
    /// By set of failed steps: the least expected minutes from there, of all who began.
    best: Vec<f64>,
}

impl Search<'_> {
    /// Visits all sets that extend `set` by steps from `from` on, larger numbers first, so that
    /// every set with one step more is known before the set itself. `left` is what each cause
    /// weighs after the set's steps failed.
    fn visit(&mut self, from: usize, set: usize, left: &[f64]) {
        let Some(&step) = self.steps.get(from) else {
            self.best[set] = self.decide(set, left).0;
            return;
        };
        self.visit(from + 1, set | self.bit(from), &self.failed(step, left));
        self.visit(from + 1, set, left);
    }

    /// The least expected minutes from a set, and which step to take there; none is to stop.
    fn decide(&self, set: usize, left: &[f64]) -> (f64, Option<usize>) {
        let all: f64 = left.iter().sum();
        let helps = |step: usize| -> f64 {
            let fixes = self.flow.steps[step].fixes.iter();
            fixes.map(|(cause, p)| left[*cause] * p).sum()
        };
        let tried = |nth: usize| nth < self.steps.len() && set & self.bit(nth) != 0;
        let shut = self.open.iter().enumerate().any(|(nth, &step)| {
            !tried(nth) && self.flow.steps[step].risk <= Risk::Mild && helps(step) >= GATE * all
        });
        let mut best = (self.flow.hand_over * all, None);
        for (nth, &step) in self.steps.iter().enumerate() {
            let closed = shut && self.flow.steps[step].risk >= Risk::Settings;
            if !tried(nth) && !closed {
                let after = self.best[set | self.bit(nth)];
                let minutes = self.flow.steps[step].minutes * all + after;
                if minutes < best.0 {
                    best = (minutes, Some(nth));
                }
            }
        }
        best
    }

    /// The steps taken from the empty set on.
    fn order(&self, weights: &[f64]) -> Vec<usize> {
        let (mut set, mut left) = (0, weights.to_vec());
        let mut order = Vec::new();
        while let (_, Some(nth)) = self.decide(set, &left) {
            order.push(self.steps[nth]);
            left = self.failed(self.steps[nth], &left);
            set |= self.bit(nth);
        }
        order
    }

    fn failed(&self, step: usize, left: &[f64]) -> Vec<f64> {
        let mut left = left.to_vec();
        for (cause, fixes) in &self.flow.steps[step].fixes {
            left[*cause] *= 1.0 - fixes;
        }
        left
    }

    fn bit(&self, nth: usize) -> usize {
        1 << (self.steps.len() - 1 - nth)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::chance::Chance;
    use crate::workshop::simulate::sample;
    use crate::workshop::simulate::ways::Ways;

    #[test]
    fn no_order_is_better_and_the_gate_holds() {
        let flow = sample::flow();
        let mut ways = Ways::new(&flow);
        let start = ways.symptom(0);
        let place = ways.place(start);
        let best = optimum(&flow, &place, &[0, 1, 2]);
        assert_eq!(best, [0, 1, 2]);
        // Without the gate a quick reset would be best, so that the gate is what keeps it last.
        let mut quick = (*flow).clone();
        quick.steps[2].minutes = 0.5;
        assert_eq!(optimum(&quick, &place, &[2, 1, 0]).last(), Some(&2));
        let weights = &quick.symptoms[0].weights;
        assert!(
            order::cost(&quick, weights, &[2, 0, 1]) < order::cost(&quick, weights, &[0, 1, 2])
        );
    }

    #[test]
    fn no_random_order_is_better_in_the_shipped_flow() {
        let path = std::path::Path::new("flows/imessage.toml");
        let flow = crate::flow::load_file(path).unwrap().flow;
        let mut ways = Ways::new(&flow);
        let start = ways.symptom(0);
        let place = ways.place(start);
        let weights = &flow.symptoms[0].weights;
        let belief = place.belief.as_ref().unwrap();
        let mut steps = order::promising(&flow, belief, order::open(&flow, &place));
        steps.truncate(10);
        let best = order::cost(&flow, weights, &optimum(&flow, &place, &steps));
        steps.retain(|step| flow.steps[*step].risk <= Risk::Mild);
        let mut chance = Chance::new(1, 0);
        for _ in 0..200 {
            chance.shuffle(&mut steps);
            let stopped = order::stopped(&flow, weights, &steps);
            assert!(order::cost(&flow, weights, stopped) >= best - 1e-9);
        }
    }
}
