//! Advises: what a flow does not need, and which of its numbers decide nothing.
//!
//! A question never asked and a step never offered are those that nobody met while the flow was proven
//! ([`prove`](super::prove)); causes are alike by structure; numbers are halved and doubled, and the ways that most people
//! take are walked again ([`numbers`]).

mod alike;
mod likely;
pub mod numbers;
mod unused;

use std::collections::BTreeSet;

use crate::engine::Flow;
use crate::flow::{Fault, Places};

use super::prove::Proof;
use numbers::Tried;

/// With so few steps there is hardly anything to choose between, so that no number can matter much.
const FEW: usize = 2;

/// What an author may want to change though nobody is worse off.
pub fn advice(flow: &Flow, places: &Places, proof: &Proof, tried: &[Tried]) -> Vec<Fault> {
    let mut all = unused::questions(flow, places, proof);
    all.extend(unused::steps(flow, places, proof));
    all.extend(alike::causes(flow, places));
    // Of what is never met no number can matter, and that is said already.
    let said: BTreeSet<String> = unused::parts(flow, proof).collect();
    if flow.steps.len() > FEW {
        all.extend(numbers::idle_parts(places, tried, &said));
    }
    all
}
