//! No question waits for itself.

use crate::engine::Flow;
use crate::flow::fault::{Code, Findings};
use crate::flow::outline::Outline;

/// Reports each circle of questions once; whether there is any.
pub(crate) fn check(flow: &Flow, outline: &Outline<'_>, found: &mut Findings) -> bool {
    let mut told = vec![false; flow.questions.len()];
    for start in 0..flow.questions.len() {
        let Some(circle) = through(flow, start).filter(|_| !told[start]) else {
            continue;
        };
        for question in &circle {
            told[*question] = true;
        }
        let name = |q: &usize| format!("`{}`", outline.questions[*q].id);
        let mut names: Vec<_> = circle.iter().map(name).collect();
        names.push(name(&start));
        let (message, label, advice) = if circle.len() == 1 {
            let message = format!("the question {} waits for its own answer", names[0]);
            let advice = "remove it from its own `only_if`, so that it can be asked";
            (message, String::new(), advice)
        } else {
            let message = "questions wait for each other".to_owned();
            let advice = "remove one of them from an `only_if`, so that there is one to begin with";
            (message, names.join(" waits for "), advice)
        };
        let span = outline.questions[start].body.place("only_if");
        found.add(Code::Circle, &span, message, label, advice);
    }
    told.contains(&true)
}

/// A way from a question along `only_if` back to itself, if there is one.
fn through(flow: &Flow, start: usize) -> Option<Vec<usize>> {
    let mut seen = vec![false; flow.questions.len()];
    let mut ways = vec![vec![start]];
    while let Some(way) = ways.pop() {
        let last = *way.last()?;
        for next in flow.questions[last].when.only_if.keys() {
            if *next == start {
                return Some(way);
            }
            if !std::mem::replace(&mut seen[*next], true) {
                ways.push(way.iter().copied().chain([*next]).collect());
            }
        }
    }
    None
}
