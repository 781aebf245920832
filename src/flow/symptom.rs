//! `[symptoms.…]`: what a person sees, how likely each cause is then, and how it is verified.

use crate::engine::Symptom;
use crate::ids::SymptomId;

use super::entry::find;
use super::fault::{Code, Findings};
use super::outline::{Outline, Part};
use super::scale::{WEIGHT, by_cause};

/// Reads one symptom; its weights are made to sum to 1.
pub(crate) fn read(
    part: &Part<'_>,
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Option<Symptom> {
    let advice = "say how likely each cause is: weights = { net_weak = 10, net_none = 6 }";
    let entry = part.body.need("weights", advice, found);
    let pairs = entry
        .map(|e| by_cause(e, &WEIGHT, outline, found))
        .unwrap_or_default();
    let advice = "name the check that settles whether it is gone: verify = \"registered\"";
    let entry = part.body.need("verify", advice, found);
    let verify = entry.and_then(|e| {
        let word = e.text("\"registered\"", found)?;
        let known = outline.verifies.iter().map(|v| v.id);
        find(
            Code::UnknownVerify,
            "check",
            (word, &e.span()),
            known,
            found,
        )
    });
    let sum: f64 = pairs.iter().map(|(_, w)| w).sum();
    let mut weights = vec![0.0; outline.causes.len()];
    for (cause, weight) in pairs {
        weights[cause] = weight / sum;
    }
    let crowd = part.body.get("crowd").and_then(|e| e.flag(found));
    Some(Symptom {
        id: SymptomId::new(part.id).ok()?,
        weights,
        verify: verify?,
        crowd: crowd.unwrap_or(false),
    })
}
