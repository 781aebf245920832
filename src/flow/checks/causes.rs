//! Every cause can be met, and something deals with it.

use crate::engine::Flow;
use crate::flow::fault::{Code, Findings};
use crate::flow::outline::Outline;

/// Reports causes that no symptom has, and causes that neither a step nor a person deals with.
pub(crate) fn check(flow: &Flow, outline: &Outline<'_>, found: &mut Findings) {
    for (cause, (id, at)) in outline.causes.iter().enumerate() {
        if !flow.symptoms.iter().any(|s| s.weights[cause] > 0.0) {
            let message = format!("no symptom gives the cause `{id}` any weight");
            let advice = format!(
                "add `{id}` to the `weights` of a symptom that it shows itself by, or remove it"
            );
            found.add(Code::WeightlessCause, at, message, "", advice);
        } else if !fixed(flow, cause) && !handed_over(outline, id) {
            let message = format!("nothing fixes the cause `{id}`");
            let advice = format!(
                "add `{id}` to the `fixes` of a step, or make it `likelier` in an answer with `hand_over`"
            );
            found.add(Code::UnfixedCause, at, message, "", advice);
        }
    }
}

fn fixed(flow: &Flow, cause: usize) -> bool {
    let mut fixes = flow.steps.iter().flat_map(|s| &s.fixes);
    fixes.any(|(c, _)| *c == cause)
}

/// Some causes only people can deal with: an answer recognises them and ends in a hand-over.
fn handed_over(outline: &Outline<'_>, cause: &str) -> bool {
    let mut answers = outline.questions.iter().flat_map(|q| &q.answers);
    answers.any(|answer| {
        let likelier = answer.body.get("likelier");
        let table = likelier.and_then(|e| e.value.get_ref().as_table());
        answer.body.get("hand_over").is_some() && table.is_some_and(|t| t.contains_key(cause))
    })
}
