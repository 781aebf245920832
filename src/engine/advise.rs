//! Steps in the order in which people who help should think of them.

use super::cost::{GATE, effort};
use super::flow::{Flow, Risk};
use super::next::is_open;
use super::place::Place;

/// The indices of the steps that are neither tried nor ruled out by an answer, the best first: what helps most for
/// its effort, and nothing that loses something before what is harmless and may well help. None while no symptom is
/// known.
///
/// Unlike a card it names steps that a guide would not offer any more since a person costs less: here that person is.
pub fn advised(flow: &Flow, place: &Place) -> Vec<usize> {
    let Some(belief) = &place.belief else {
        return Vec::new();
    };
    let mut steps: Vec<(bool, f64, usize)> = (0..flow.steps.len())
        .filter(|&step| is_open(flow, place, step, None))
        .map(|index| {
            let step = &flow.steps[index];
            let helps = belief.helps(step);
            let early = step.risk < Risk::Settings && helps >= GATE;
            (early, helps / effort(step), index)
        })
        .collect();
    steps.sort_by(|a, b| b.0.cmp(&a.0).then(b.1.total_cmp(&a.1)));
    steps.into_iter().map(|(_, _, index)| index).collect()
}
