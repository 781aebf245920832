//! `[says.…]`: an exact wording that people paste, and what it tells.

use crate::engine::Says;
use crate::ids::SaysId;

use super::conditions;
use super::entry::find;
use super::fault::{Code, Findings};
use super::outline::{Outline, Part};

/// Reads one wording.
pub(crate) fn read(part: &Part<'_>, outline: &Outline<'_>, found: &mut Findings) -> Option<Says> {
    let symptom = part.body.get("symptom");
    let answers = part.body.get("answers");
    if symptom.is_none() && answers.is_none() {
        let message = format!("{} tells nothing", part.body.what);
        let advice = "say which `symptom` it shows, or which questions it `answers`";
        found.add(Code::SaysNothing, &part.body.at, message, "", advice);
    }
    let symptom = symptom.and_then(|e| {
        let word = e.text("\"activation\"", found)?;
        let known = outline.symptoms.iter().map(|s| s.id);
        find(
            Code::UnknownSymptom,
            "symptom",
            (word, &e.span()),
            known,
            found,
        )
    });
    let entries = answers.and_then(|e| e.entries("{ words = \"waiting\" }", found));
    let mut pairs = Vec::new();
    for entry in entries.unwrap_or_default() {
        let question = conditions::question(&entry, outline, found);
        let word = entry.text("\"waiting\"", found);
        let (Some(question), Some(word)) = (question, word) else {
            continue;
        };
        if let Some(answer) = conditions::answer(question, (word, &entry.span()), outline, found) {
            pairs.push((question, answer));
        }
    }
    Some(Says {
        id: SaysId::new(part.id).ok()?,
        symptom,
        answers: pairs,
    })
}
