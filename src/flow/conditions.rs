//! When a question may be asked or a step offered: `symptoms`, `only_if`, `not_if`.

use std::collections::BTreeMap;

use crate::engine::Conditions;

use super::entry::{Entry, find};
use super::fault::{Code, Findings};
use super::outline::Outline;
use super::section::Section;

/// Reads the conditions of a question or a step.
pub(crate) fn read(
    section: &Section<'_>,
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Conditions {
    let only_if = section.get("only_if");
    let not_if = section.get("not_if");
    Conditions {
        symptoms: symptoms(section, outline, found),
        only_if: only_if.map_or_else(BTreeMap::new, |e| by_question(e, outline, found)),
        not_if: not_if.map_or_else(BTreeMap::new, |e| by_question(e, outline, found)),
    }
}

fn symptoms(section: &Section<'_>, outline: &Outline<'_>, found: &mut Findings) -> Vec<usize> {
    let Some(entry) = section.get("symptoms") else {
        return Vec::new();
    };
    let known = outline.symptoms.iter().map(|s| s.id);
    let words = entry.words("[\"activation\"]", found);
    let index = |(word, span): &(&str, _)| {
        find(
            Code::UnknownSymptom,
            "symptom",
            (word, span),
            known.clone(),
            found,
        )
    };
    let mut indices: Vec<_> = words.iter().filter_map(index).collect();
    indices.sort_unstable();
    indices
}

/// Lists of answers by question, such as `{ device = ["iphone", "ipad"] }`.
fn by_question(
    entry: &Entry<'_>,
    outline: &Outline<'_>,
    found: &mut Findings,
) -> BTreeMap<usize, Vec<usize>> {
    let mut map = BTreeMap::new();
    for entry in entry
        .entries("{ device = [\"iphone\"] }", found)
        .unwrap_or_default()
    {
        let Some(question) = question(&entry, outline, found) else {
            continue;
        };
        let words = entry.words("[\"yes\"]", found);
        let index = |word: &(&str, _)| answer(question, (word.0, &word.1), outline, found);
        let mut answers: Vec<_> = words.iter().filter_map(index).collect();
        answers.sort_unstable();
        map.insert(question, answers);
    }
    map
}

/// The index of the question that an entry's key names.
pub(crate) fn question(
    entry: &Entry<'_>,
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Option<usize> {
    let known = outline.questions.iter().map(|q| q.id);
    find(
        Code::UnknownQuestion,
        "question",
        (entry.key, &entry.at),
        known,
        found,
    )
}

/// The index of a question's answer.
pub(crate) fn answer(
    question: usize,
    word: (&str, &super::fault::Span),
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Option<usize> {
    let question = &outline.questions[question];
    let what = format!("answer of the question `{}` called", question.id);
    find(
        Code::UnknownAnswer,
        &what,
        word,
        question.answers.iter().map(|a| a.id),
        found,
    )
}
