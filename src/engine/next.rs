//! What comes next: a question where its answer is worth asking for, else the best step.

use super::belief::Belief;
use super::cost::best;
use super::finding::Finder;
use super::flow::{Flow, Risk};
use super::outlook::Outlook;
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
    best(flow, belief, steps).map_or(Next::HandOver, Next::Step)
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
    let mut outlook = Outlook::new(flow, place, belief);
    let now = outlook.now(belief);
    open_questions(flow, place)
        .map(|question| {
            let after = outlook.after(place, belief, question);
            let saved = (1.0 - UNKNOWN) * (now - after) - flow.questions[question].minutes;
            (question, saved)
        })
        .filter(|&(_, saved)| saved > 0.0)
        .max_by(|a, b| a.1.total_cmp(&b.1))
        .map(|(question, _)| question)
}
