//! Every question can be asked and tells something; few come first.

use crate::engine::Flow;
use crate::flow::fault::{Code, Findings};
use crate::flow::limits;
use crate::flow::outline::Outline;

use super::reach::{Reach, report};

/// Reports a question marked `first` that is one too many.
pub(crate) fn check_first(flow: &Flow, outline: &Outline<'_>, found: &mut Findings) {
    let most = limits::FIRST.min(flow.most_questions);
    let mut first = (0..flow.questions.len()).filter(|q| flow.questions[*q].first);
    if let Some(extra) = first.nth(most) {
        let span = outline.questions[extra].body.place("first");
        let message = format!("more than {most} questions are marked `first`");
        let advice = "remove `first` from all but the one or two whose answers decide what is shown; they count among `questions` in [flow]";
        found.add(Code::TooMany, &span, message, "", advice);
    }
}

/// Reports questions that can never be asked and notes those that change nothing.
pub(crate) fn check(flow: &Flow, outline: &Outline<'_>, reach: &Reach<'_>, found: &mut Findings) {
    for (index, part) in outline.questions.iter().enumerate() {
        let pasted = flow
            .says
            .iter()
            .flat_map(|s| &s.answers)
            .any(|(q, _)| *q == index);
        let never = reach.never(&flow.questions[index].when);
        if let Some(never) = never.filter(|_| !pasted) {
            report(&never, part, outline, found);
        } else if !pasted && !tells(flow, index) {
            let message = format!("no answer of {} changes anything", part.body.what);
            let advice = "make causes `likelier` or `unlikelier` by its answers, use it in an `only_if`, mark it `first`, or remove it";
            found.add(Code::IdleQuestion, &part.body.at, message, "", advice);
        }
    }
}

/// Whether an answer moves a cause, ends the session, or decides what is shown.
fn tells(flow: &Flow, index: usize) -> bool {
    let question = &flow.questions[index];
    let steps = flow.steps.iter().map(|s| &s.when);
    let mut conditions = flow.questions.iter().map(|q| &q.when).chain(steps);
    let uneven = |likelihood: &[f64]| likelihood.iter().any(|p| (p - likelihood[0]).abs() > 1e-12);
    question.first
        || question
            .answers
            .iter()
            .any(|a| a.hand_over.is_some() || uneven(&a.likelihood))
        || conditions.any(|c| c.only_if.contains_key(&index) || c.not_if.contains_key(&index))
}
