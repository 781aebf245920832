//! What comes next: a question where its answer is worth asking for, else the best step.

use super::belief::Belief;
use super::cost::Plan;
use super::finding::Finder;
use super::flow::{Flow, Risk};
use super::place::Place;

/// What comes next once the symptom is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    /// Ask the question of this index.
    Question(usize),
    /// Offer the step of this index.
    Step(usize),
    /// No step left is worth its effort.
    HandOver,
}

/// People answer "I don't know" about so often, which makes a question worth less (expert judgement).
const UNKNOWN: f64 = 0.1;

/// Computes what comes next under a belief (design, section 3).
pub(super) fn next(flow: &Flow, place: &Place, belief: &Belief) -> Next {
    if let Some(step) = place.led_to(flow) {
        return Next::Step(step);
    }
    if place.asked < flow.most_questions {
        let mut open = open_questions(flow, place);
        if let Some(first) = open.find(|&q| flow.questions[q].first) {
            return Next::Question(first);
        }
        if let Some(question) = worth_asking(flow, place, belief) {
            return Next::Question(question);
        }
    }
    let steps = (0..flow.steps.len()).filter(|&step| is_open(flow, place, step, None));
    let plan = Plan::new(flow, belief.clone(), steps);
    plan.next().map_or(Next::HandOver, Next::Step)
}

fn open_questions<'a>(flow: &'a Flow, place: &'a Place) -> impl Iterator<Item = usize> + 'a {
    (0..flow.questions.len()).filter(|&question| {
        place.answers[question].is_none()
            && flow.questions[question].found_by != Some(Finder::Crowd)
            && place.allows(flow, &flow.questions[question].when, None)
    })
}

/// Whether a step may still be offered, with `supposing` a question were answered so.
pub(super) fn is_open(
    flow: &Flow,
    place: &Place,
    step: usize,
    supposing: Option<(usize, usize)>,
) -> bool {
    place.steps[step].is_none()
        && place.allows(flow, &flow.steps[step].when, supposing)
        && !(flow.steps[step].risk >= Risk::Settings && place.waits_first(flow))
}

/// The question that saves the most minutes, if any saves more than it takes: the rule of
/// Heckerman, Breese and Rommelse, C(q) + Σ P(answer) · ECR(answer) < ECR.
fn worth_asking(flow: &Flow, place: &Place, belief: &Belief) -> Option<usize> {
    let steps = 0..flow.steps.len();
    let open: Vec<bool> = steps.map(|step| is_open(flow, place, step, None)).collect();
    let now = expected(flow, belief.clone(), &open);
    open_questions(flow, place)
        .map(|question| {
            let after = expected_after(flow, place, belief, question, &open);
            let saved = (1.0 - UNKNOWN) * (now - after) - flow.questions[question].minutes;
            (question, saved)
        })
        .filter(|&(_, saved)| saved > 0.0)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(question, _)| question)
}

/// Expected minutes with the steps that are open.
fn expected(flow: &Flow, belief: Belief, open: &[bool]) -> f64 {
    let steps = open.iter().enumerate().filter(|(_, open)| **open);
    Plan::new(flow, belief, steps.map(|(step, _)| step)).expected()
}

/// Expected minutes after an answer to a question, over all its answers.
fn expected_after(
    flow: &Flow,
    place: &Place,
    belief: &Belief,
    question: usize,
    open: &[bool],
) -> f64 {
    let asks = |step: &usize| flow.steps[*step].when.asks(question);
    let decided: Vec<usize> = (0..flow.steps.len()).filter(asks).collect();
    let mut open = open.to_vec();
    let mut expected = 0.0;
    for (nth, answer) in flow.questions[question].answers.iter().enumerate() {
        let chance: f64 = belief
            .causes()
            .iter()
            .zip(&answer.likelihood)
            .map(|(cause, likelihood)| cause * likelihood)
            .sum();
        if chance < 1e-9 {
            continue;
        }
        let minutes = if answer.hand_over.is_some() {
            flow.hand_over
        } else {
            let mut belief = belief.clone();
            belief.answered(&answer.likelihood);
            for &step in &decided {
                open[step] = is_open(flow, place, step, Some((question, nth)));
            }
            self::expected(flow, belief, &open)
        };
        expected += chance * minutes;
    }
    expected
}
