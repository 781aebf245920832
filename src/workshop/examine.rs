//! All that can be said of one sound flow: what is proven, what is warned of, what is advised.

use super::advise::{self, numbers};
use super::prove::{self, Proof};
use crate::flow::{Faults, Loaded};

/// How much is looked at.
#[derive(Debug, Clone, Copy, Default)]
pub struct Bounds {
    /// For proofs.
    pub proof: prove::Bounds,
    /// For numbers.
    pub numbers: numbers::Bounds,
    /// Each number that does not matter is told by itself.
    pub each_number: bool,
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
    let proof = prove::prove(flow, &bounds.proof);
    let numbers = numbers::vary(flow, places, &bounds.numbers);
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
