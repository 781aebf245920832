//! What comes next: a question where its answer is worth asking for, else the best step.

use super::belief::Belief;
use super::cost::Plan;
use super::flow::Flow;
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
    if place.asked < flow.most_questions {
        let mut open = open_questions(flow, place);
        if let Some(first) = open.find(|&q| flow.questions[q].first) {
            return Next::Question(first);
        }
        if let Some(question) = worth_asking(flow, place, belief) {
            return Next::Question(question);
        }
    }
    let plan = Plan::new(flow, belief, open_steps(flow, place, None));
    plan.next().map_or(Next::HandOver, Next::Step)
}

fn open_questions<'a>(flow: &'a Flow, place: &'a Place) -> impl Iterator<Item = usize> + 'a {
    (0..flow.questions.len()).filter(|&question| {
        place.answers[question].is_none()
            && place.allows(flow, &flow.questions[question].when, None)
    })
}

pub(super) fn open_steps<'a>(
    flow: &'a Flow,
    place: &'a Place,
    supposing: Option<(usize, usize)>,
) -> impl Iterator<Item = usize> + 'a {
    (0..flow.steps.len()).filter(move |&step| {
        place.steps[step].is_none() && place.allows(flow, &flow.steps[step].when, supposing)
    })
}

/// The question that saves the most minutes, if any saves more than it takes: the rule of
/// Heckerman, Breese and Rommelse, C(q) + Σ P(answer) · ECR(answer) < ECR.
fn worth_asking(flow: &Flow, place: &Place, belief: &Belief) -> Option<usize> {
    let steps: Vec<usize> = open_steps(flow, place, None).collect();
    let now = Plan::new(flow, belief, steps.iter().copied()).expected();
    open_questions(flow, place)
        .map(|question| {
            let after = expected_after(flow, place, belief, question, &steps);
            let saved = (1.0 - UNKNOWN) * (now - after) - flow.questions[question].minutes;
            (question, saved)
        })
        .filter(|&(_, saved)| saved > 0.0)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(question, _)| question)
}

/// Expected minutes after an answer to a question, over all its answers.
fn expected_after(
    flow: &Flow,
    place: &Place,
    belief: &Belief,
    question: usize,
    steps: &[usize],
) -> f64 {
    let decides = flow.steps.iter().any(|step| {
        step.when.only_if.contains_key(&question) || step.when.not_if.contains_key(&question)
    });
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
            if decides {
                let steps = open_steps(flow, place, Some((question, nth)));
                Plan::new(flow, &belief, steps).expected()
            } else {
                Plan::new(flow, &belief, steps.iter().copied()).expected()
            }
        };
        expected += chance * minutes;
    }
    expected
}
