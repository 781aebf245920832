//! What was met while looking at very many states: which cards come, and what somebody may hardly want to meet.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::engine::{Answer, Card, End, Flow, Given, Place, Reason, Risk};

use super::promises::{Broken, USEFUL};
use super::trail::Trail;

/// Nobody is walked through thirty steps (design, section 3).
const MOST_STEPS: usize = 30;

/// An answer that is given so seldom opens nothing that is worth waiting for.
const SELDOM: f64 = 0.05;

/// What was met. Of each thing only the first way to it is kept.
#[derive(Debug, Default)]
pub(crate) struct Met {
    /// By question: whether it was asked.
    pub(crate) asked: Vec<bool>,
    /// By step: whether it was offered.
    pub(crate) offered: Vec<bool>,
    /// Promises that were not kept.
    pub(crate) broken: BTreeMap<Broken, Arc<Trail>>,
    /// By symptom: people were handed over with nothing tried, though no answer demands it.
    pub(crate) untried: BTreeMap<usize, Arc<Trail>>,
    /// By symptom: somebody was led through too many steps.
    pub(crate) long: BTreeMap<usize, Arc<Trail>>,
    /// By step that loses something: it was offered before anything else was.
    pub(crate) risk_first: BTreeMap<usize, Arc<Trail>>,
    /// By step that loses something: a harmless one waits for an answer to a question that was not asked.
    pub(crate) risk_before: BTreeMap<usize, (Waiting, Arc<Trail>)>,
    /// The most cards that anybody met.
    pub(crate) longest: usize,
}

/// A harmless step that an answer would open.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Waiting {
    /// The step's index.
    pub(crate) step: usize,
    /// The question's index.
    pub(crate) question: usize,
}

impl Met {
    /// Nothing met yet of a flow.
    pub(super) fn new(flow: &Flow) -> Self {
        Self {
            asked: vec![false; flow.questions.len()],
            offered: vec![false; flow.steps.len()],
            ..Self::default()
        }
    }

    /// Takes in a card, and the way to it.
    pub(super) fn card(&mut self, flow: &Flow, place: &Place, card: &Card, trail: &Arc<Trail>) {
        self.longest = self.longest.max(trail.length + 1);
        let Some(symptom) = place.symptom else {
            return;
        };
        let tried = || place.steps.iter().filter(|step| step.is_some()).count();
        match card {
            Card::Question(question) => self.asked[*question] = true,
            Card::Step(step) => {
                self.offered[*step] = true;
                if tried() >= MOST_STEPS {
                    keep(&mut self.long, symptom, trail);
                }
                if flow.steps[*step].risk >= Risk::Settings {
                    self.risky(flow, place, *step, tried() == 0, trail);
                }
            }
            Card::End(End::HandedOver(Reason::Exhausted)) => {
                if tried() == 0 {
                    keep(&mut self.untried, symptom, trail);
                }
            }
            Card::Symptom | Card::Wait { .. } | Card::Check { .. } | Card::End(_) => {}
        }
    }

    fn risky(&mut self, flow: &Flow, place: &Place, step: usize, first: bool, trail: &Arc<Trail>) {
        if first {
            keep(&mut self.risk_first, step, trail);
        }
        if !self.risk_before.contains_key(&step)
            && let Some(waiting) = waiting(flow, place)
        {
            let trail = Arc::clone(trail);
            self.risk_before.insert(step, (waiting, trail));
        }
    }

    /// Takes in what was met elsewhere.
    pub(super) fn join(&mut self, other: Self) {
        let or = |all: &mut Vec<bool>, more: Vec<bool>| {
            for (one, more) in all.iter_mut().zip(more) {
                *one |= more;
            }
        };
        or(&mut self.asked, other.asked);
        or(&mut self.offered, other.offered);
        self.longest = self.longest.max(other.longest);
        first(&mut self.broken, other.broken);
        first(&mut self.untried, other.untried);
        first(&mut self.long, other.long);
        first(&mut self.risk_first, other.risk_first);
        first(&mut self.risk_before, other.risk_before);
    }
}

fn keep<K: Ord>(all: &mut BTreeMap<K, Arc<Trail>>, key: K, trail: &Arc<Trail>) {
    all.entry(key).or_insert_with(|| Arc::clone(trail));
}

fn first<K: Ord, T>(all: &mut BTreeMap<K, T>, more: BTreeMap<K, T>) {
    for (key, value) in more {
        all.entry(key).or_insert(value);
    }
}

/// A harmless step that may well help and waits only for an answer that nobody was asked for.
fn waiting(flow: &Flow, place: &Place) -> Option<Waiting> {
    let belief = place.belief.as_ref()?;
    let harmless = flow.steps.iter().enumerate().filter(|(nth, step)| {
        step.risk < Risk::Settings
            && place.steps[*nth].is_none()
            && !step.when.only_if.is_empty()
            && !place.allows(flow, &step.when, None)
    });
    for (nth, step) in harmless {
        for &question in step.when.only_if.keys() {
            let asked = place.answers[question].is_some();
            if asked || !place.allows(flow, &flow.questions[question].when, None) {
                continue;
            }
            let opens = |(index, answer): (usize, &Answer)| {
                let given = belief.causes().iter().zip(&answer.likelihood);
                let chance: f64 = given.map(|(cause, likelihood)| cause * likelihood).sum();
                let mut belief = belief.clone();
                belief.answered(&answer.likelihood);
                answer.hand_over.is_none()
                    && chance >= SELDOM
                    && belief.helps(step) >= USEFUL
                    && place.allows(flow, &step.when, Some((question, index)))
            };
            let mut answers = flow.questions[question].answers.iter().enumerate();
            if answers.any(opens) {
                return Some(Waiting {
                    step: nth,
                    question,
                });
            }
        }
    }
    None
}

/// What was given last on a way, for the part of the flow to which it leads back.
pub(crate) fn last(trail: &Trail) -> Option<Given> {
    trail.all().last().map(|given| (*given).clone())
}
