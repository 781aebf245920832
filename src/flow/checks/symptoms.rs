//! Every symptom begins with something harmless, and every check is used.

use crate::engine::{Flow, Risk};
use crate::flow::fault::{Code, Findings};
use crate::flow::outline::Outline;

use super::reach::Reach;
use super::steps::helps;

/// Reports symptoms for which every step that may help loses something.
pub(crate) fn check_steps(
    flow: &Flow,
    outline: &Outline<'_>,
    reach: &Reach<'_>,
    found: &mut Findings,
) {
    for (symptom, part) in outline.symptoms.iter().enumerate() {
        let mut mild = flow.steps.iter().filter(|s| s.risk <= Risk::Mild);
        if !mild.any(|s| helps(flow, s, symptom) && reach.may_hold(&s.when, symptom)) {
            let message = format!("{} has no step that is safe to try", part.body.what);
            let advice =
                "add a step of risk 0 or 1 that fixes one of its causes and may be offered for it";
            found.add(Code::NoMildStep, &part.body.at, message, "", advice);
        }
    }
}

/// Notes checks that no symptom uses.
pub(crate) fn check_verifies(flow: &Flow, outline: &Outline<'_>, found: &mut Findings) {
    for (verify, part) in outline.verifies.iter().enumerate() {
        if !flow.symptoms.iter().any(|s| s.verify == verify) {
            let message = format!("no symptom uses {}", part.body.what);
            let advice = "name it as the `verify` of a symptom, or remove it";
            found.add(Code::UnusedVerify, &part.body.at, message, "", advice);
        }
    }
}
