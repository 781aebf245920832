//! Every step can be offered and may help then.

use crate::engine::{Flow, Step};
use crate::flow::fault::{Code, Findings};
use crate::flow::outline::Outline;

use super::reach::{Reach, report};

/// Reports steps that can never help.
pub(crate) fn check(flow: &Flow, outline: &Outline<'_>, reach: &Reach<'_>, found: &mut Findings) {
    for (step, part) in flow.steps.iter().zip(&outline.steps) {
        if let Some(never) = reach.never(&step.when) {
            report(&never, part, outline, found);
            continue;
        }
        if (0..flow.symptoms.len()).any(|s| helps(flow, step, s) && reach.may_hold(&step.when, s)) {
            continue;
        }
        let message = format!("{} can never help", part.body.what);
        let advice = "at the symptoms where it may be offered, none of the causes it fixes has any weight: add a cause to `fixes`, or a symptom to `symptoms`";
        let span = part.body.place("fixes");
        found.add(
            Code::IdleStep,
            &span,
            message,
            "fixes nothing that may be wrong",
            advice,
        );
    }
}

/// Whether a step fixes a cause that a symptom gives weight to.
pub(crate) fn helps(flow: &Flow, step: &Step, symptom: usize) -> bool {
    let weights = &flow.symptoms[symptom].weights;
    step.fixes.iter().any(|(cause, _)| weights[*cause] > 0.0)
}
