//! When two sessions are in the same state: whatever comes next for the one comes for the other.

use crate::engine::{End, Flow, Outcome, Phase, Place};

/// A state in few bytes: symptom, answers, steps' outcomes, questions asked, and what is going on.
///
/// All else of a place follows from these: belief is computed from them, times are all the same while proving.
pub(in crate::workshop) fn key(place: &Place) -> Box<[u8]> {
    // The flow reader's limits keep every number below 256: 24 symptoms and answers, 200 steps, 8 waits.
    let small = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    let mut key = Vec::with_capacity(place.answers.len() + place.steps.len() + 5);
    key.push(place.symptom.map_or(u8::MAX, small));
    key.push(small(place.asked));
    key.extend(place.answers.iter().map(|answer| match answer {
        None => 0,
        Some(None) => 1,
        Some(Some(answer)) => small(answer + 2),
    }));
    key.extend(place.steps.iter().map(|outcome| match outcome {
        None => 0,
        Some(Outcome::Worked) => 1,
        Some(Outcome::Failed) => 2,
        Some(Outcome::Cant) => 3,
    }));
    key.extend(match &place.phase {
        Phase::Going => [0, 0, 0],
        Phase::Waiting { step, round, .. } => [1, small(*step), small(*round)],
        Phase::Checking { step, again } => [2, small(*step), u8::from(*again)],
        Phase::Ended(End::Solved { verified }) => [3, 1, u8::from(*verified)],
        Phase::Ended(End::HandedOver(_)) => [3, 0, 0],
    });
    key.into_boxed_slice()
}

/// How many more answers a session can take at the very most: each takes something away from it.
///
/// A question can be answered once. A step can be waited for as often as it has times, then be said to have worked,
/// looked at twice, and failed.
pub(super) fn left(flow: &Flow, place: &Place) -> usize {
    let questions = place.answers.iter().filter(|a| a.is_none()).count();
    let busy = match &place.phase {
        Phase::Waiting { step, .. } | Phase::Checking { step, .. } => Some(*step),
        Phase::Going | Phase::Ended(_) => None,
    };
    let untried = place.steps.iter().enumerate();
    let untried = untried.filter(|(step, outcome)| outcome.is_none() && Some(*step) != busy);
    let steps: usize = untried.map(|(step, _)| of_step(flow, step)).sum();
    let now = match &place.phase {
        Phase::Waiting { step, round, .. } => of_step(flow, *step) - round,
        Phase::Checking { again, .. } => 2 - usize::from(*again),
        Phase::Going | Phase::Ended(_) => 0,
    };
    usize::from(place.symptom.is_none()) + questions + steps + now
}

fn of_step(flow: &Flow, step: usize) -> usize {
    flow.steps[step].waits.len() + 3
}
