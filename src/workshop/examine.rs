//! All that can be said of one sound flow: what is proven, what is warned of, what is advised.

use super::advise::{self, numbers};
use super::prove::{self, Proof};
use crate::engine::Flow;
use crate::flow::{Faults, Loaded};

/// How much is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// States of a flow breadth first; where it is not said, as many as take about a second.
    pub states: Option<usize>,
    /// Ways at random from beyond them, for each symptom that has more.
    pub walks: usize,
    /// The seed of those.
    pub seed: u64,
    /// Each number that does not matter is told by itself.
    pub each_number: bool,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            states: None,
            walks: 10,
            seed: 1,
            each_number: false,
        }
    }
}

impl Bounds {
    /// What that is for proofs about a flow.
    pub fn of_proof(&self, flow: &Flow) -> prove::Bounds {
        let usual = || affordable(flow, STATES, LEAST_STATES);
        prove::Bounds {
            states: self.states.unwrap_or_else(usual),
            walks: self.walks,
            seed: self.seed,
        }
    }

    /// What that is for a flow's numbers, of which it has so many.
    pub fn of_numbers(flow: &Flow, numbers: usize) -> numbers::Bounds {
        let each = affordable(flow, DECISIONS, 0) / numbers.max(1);
        numbers::Bounds {
            decisions: each.clamp(LEAST_DECISIONS, MOST_DECISIONS),
        }
    }
}

/// States that are looked at in a flow of the usual size.
const STATES: usize = 4000;
/// And in any flow.
const LEAST_STATES: usize = 1000;
/// Decisions over all numbers of a flow of the usual size.
const DECISIONS: usize = 24_000;
/// For one number: one of the likeliest states halved and one doubled, and more would tell little more.
const LEAST_DECISIONS: usize = 2;
const MOST_DECISIONS: usize = 32;

/// So many decisions, or fewer where each takes longer than in a flow of fifty steps and a hundred answers: the engine
/// puts the steps into their order once for each answer that may be given, in time that grows with their square.
fn affordable(flow: &Flow, decisions: usize, least: usize) -> usize {
    const USUAL: usize = 50 * 50 * 100;
    let answers: usize = flow.questions.iter().map(|q| q.answers.len()).sum();
    let work = flow.steps.len() * flow.steps.len() * (1 + answers);
    (decisions * USUAL / work.max(USUAL)).max(least)
}

/// What was found out about a flow.
#[derive(Debug)]
pub struct Examined {
    /// What was proven, and how.
    pub proof: Proof,
    /// Every number of the flow, halved and doubled.
    pub numbers: Vec<numbers::Tried>,
    /// Warnings and advice, and the notes that the reader made.
    pub findings: Faults,
}

/// Looks at a flow.
pub fn examine(loaded: &Loaded, bounds: &Bounds) -> Examined {
    let (flow, places) = (&loaded.flow, &loaded.places);
    let proof = prove::prove(flow, &bounds.of_proof(flow));
    let written = numbers::Number::all(flow, places);
    let of_numbers = Bounds::of_numbers(flow, written.len());
    let numbers = numbers::vary(flow, written, &of_numbers);
    let mut list = loaded.notes.list.clone();
    list.extend(prove::warnings(flow, places, &proof));
    for fault in advise::advice(flow, places, &proof, &numbers) {
        // What the reader noted of a part already is not said again in other words.
        if !list
            .iter()
            .any(|said| (&said.file, &said.span) == (&fault.file, &fault.span))
        {
            list.push(fault);
        }
    }
    if bounds.each_number {
        list.extend(numbers::idle(places, &numbers));
    }
    Examined {
        proof,
        numbers,
        findings: loaded.notes.with(list),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::{load, small, text};

    #[test]
    fn what_the_reader_noted_is_not_said_twice() {
        let idle = "[questions.colour]\neffort = \"5s\"\nanswers = { black = {}, white = {} }\n";
        let loaded = load(&format!("{}\n{idle}", text()));
        let found = examine(&loaded, &Bounds::default()).findings;
        let of_colour = found.list.iter().filter(|f| f.message.contains("`colour`"));
        assert_eq!(of_colour.count(), 1, "{found}");
    }

    #[test]
    fn a_flow_that_takes_long_to_decide_is_looked_at_less() {
        let flow = small().flow;
        assert_eq!(Bounds::default().of_proof(&flow).states, STATES);
        assert_eq!(Bounds::of_numbers(&flow, 10).decisions, MOST_DECISIONS);
        let mut large = (*flow).clone();
        large.steps = (0..200).map(|_| flow.steps[0].clone()).collect();
        large.questions = (0..20).map(|_| flow.questions[0].clone()).collect();
        assert_eq!(Bounds::default().of_proof(&large).states, LEAST_STATES);
        assert!(Bounds::of_numbers(&large, 1000).decisions < MOST_DECISIONS);
        let wished = Bounds {
            states: Some(7),
            ..Bounds::default()
        };
        assert_eq!(wished.of_proof(&large).states, 7);
    }
}
