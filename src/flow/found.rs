//! What the bot finds out by itself: `found_by` and `services` of a question, `found`, `leads_to` and `wait_first` of its
//! answers.

use crate::engine::{Answer, Finder, Sign};

use super::entry::find;
use super::fault::{Code, Findings};
use super::limits;
use super::outline::{Outline, Part};
use super::section::Section;

const FINDERS: [(Finder, &str); 2] = [
    (Finder::AppleStatus, "apple_status"),
    (Finder::Crowd, "crowd"),
];

/// Where the answer of a question is found.
pub(crate) fn by(section: &Section<'_>, found: &mut Findings) -> Option<Finder> {
    let entry = section.get("found_by")?;
    let word = entry.text("\"apple_status\"", found)?;
    let known = FINDERS.iter().map(|(_, name)| *name);
    let index = find(
        Code::UnknownWord,
        "finder",
        (word, &entry.span()),
        known,
        found,
    )?;
    Some(FINDERS[index].0)
}

/// The services on Apple's page that count.
pub(crate) fn services(
    section: &Section<'_>,
    by: Option<Finder>,
    found: &mut Findings,
) -> Vec<String> {
    let example = "[\"iMessage\"]";
    if by != Some(Finder::AppleStatus) {
        if let Some(entry) = section.get("services") {
            let message = format!("{} names services but looks none up", section.what);
            let advice = "add found_by = \"apple_status\", or remove the line";
            found.add(Code::Missing, &entry.at, message, "", advice);
        }
        return Vec::new();
    }
    let advice = "name the services as Apple's page does, the most important first: services = [\"iMessage\"]";
    let Some(entry) = section.need("services", advice, found) else {
        return Vec::new();
    };
    let words = entry.words(example, found);
    if words.len() > limits::SERVICES {
        let most = limits::SERVICES;
        let message = format!("more than {most} services are named");
        let advice = "leave those without which people cannot do what the flow is about";
        found.add(Code::TooMany, &entry.span(), message, "", advice);
    }
    for (word, span) in &words {
        if word.trim().is_empty() {
            let advice = "write a name as Apple's page shows it";
            found.add(Code::Empty, span, "a service without a name", "", advice);
        }
    }
    words.into_iter().map(|(word, _)| word.to_owned()).collect()
}

/// What is found out that comes to an answer.
pub(crate) fn signs(answer: &Section<'_>, by: Option<Finder>, found: &mut Findings) -> Vec<Sign> {
    let Some(entry) = answer.get("found") else {
        return Vec::new();
    };
    let Some(by) = by else {
        let message = format!("{} is found, but its question is not", answer.what);
        let advice = "add `found_by` to the question, or remove the line";
        found.add(Code::Missing, &entry.at, message, "", advice);
        return Vec::new();
    };
    let known = || Sign::ALL.into_iter().filter(move |(s, _)| s.finder() == by);
    let words = entry.words("[\"outage\"]", found);
    let sign = |(word, span): &(&str, _)| {
        let names: Vec<&str> = known().map(|(_, name)| name).collect();
        let names = names.iter().copied();
        let index = find(Code::UnknownWord, "finding", (word, span), names, found)?;
        known().nth(index).map(|(sign, _)| sign)
    };
    words.iter().filter_map(sign).collect()
}

/// Reports what a question's finder can find and no answer, or more than one, stands for.
pub(crate) fn check(part: &Part<'_>, by: Option<Finder>, answers: &[Answer], found: &mut Findings) {
    let Some(by) = by else {
        return;
    };
    for (sign, name) in Sign::ALL {
        let stands = |answer: &&Answer| answer.found.contains(&sign);
        let count = answers.iter().filter(stands).count();
        if sign.finder() == by && count != 1 {
            let how = if count == 0 {
                "no answer"
            } else {
                "more than one answer"
            };
            let message = format!("{how} of {} stands for `{name}`", part.body.what);
            let advice = format!("write found = [\"{name}\"] in one of its answers");
            let code = if count == 0 {
                Code::Missing
            } else {
                Code::Duplicate
            };
            found.add(code, &part.body.at, message, "", advice);
        }
    }
}

/// Reports each finder that a second question has, too.
pub(crate) fn check_once(outline: &Outline<'_>, by: &[Option<Finder>], found: &mut Findings) {
    for (nth, finder) in by.iter().enumerate() {
        let first = by[..nth].iter().position(|f| f.is_some() && f == finder);
        if let Some(first) = first {
            let question = &outline.questions[nth].body;
            let message = "two questions are found in the same way";
            let advice = "join the two";
            found.add(
                Code::Duplicate,
                &question.place("found_by"),
                message,
                "again here",
                advice,
            );
            let first = &outline.questions[first].body;
            found.also(&first.place("found_by"), "first here");
        }
    }
}

/// The index of the step that an answer names under a key.
pub(crate) fn step(
    answer: &Section<'_>,
    key: &str,
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Option<usize> {
    let entry = answer.get(key)?;
    let word = entry.text("\"wait_outage\"", found)?;
    let known = outline.steps.iter().map(|s| s.id);
    find(
        Code::UnknownStep,
        "step",
        (word, &entry.span()),
        known,
        found,
    )
}
