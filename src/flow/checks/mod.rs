//! What must hold for a flow as a whole.
//!
//! `reach` works out, for each symptom, which answers may come to hold; the other files ask it.

mod causes;
mod circle;
mod questions;
mod reach;
mod steps;
mod symptoms;

use crate::engine::Flow;

use super::fault::Findings;
use super::outline::Outline;

/// Looks at a flow whose parts are all sound; part by part it is in the outline's order.
pub(crate) fn run(flow: &Flow, outline: &Outline<'_>, found: &mut Findings) {
    causes::check(flow, outline, found);
    questions::check_first(flow, outline, found);
    symptoms::check_verifies(flow, outline, found);
    // Questions that wait for each other are never asked, nor is what depends on them offered:
    // one fault, not many.
    if !circle::check(flow, outline, found) {
        let reach = reach::Reach::of(flow);
        questions::check(flow, outline, &reach, found);
        steps::check(flow, outline, &reach, found);
        symptoms::check_steps(flow, outline, &reach, found);
    }
}
