//! Proves what must hold for everybody who walks a flow, whatever they answer.
//!
//! | promise | how |
//! |---|---|
//! | every path ends | by structure: each answer uses up a question, a time to wait, a look or a step, and none comes back; every answer that is looked at is measured all the same |
//! | no card comes twice | by structure: what is answered or tried is closed for the rest of a session; looked at in every state |
//! | no dead end | by structure: every kind of card has answers of its own, which the reader demands; looked at in every state |
//! | every choice leads somewhere | by looking: every choice of every state is followed |
//! | nothing risky before what is harmless and may well help | by structure at a symptom without risky steps; elsewhere by looking |
//!
//! States are merged where they are equal (symptom, answers, outcomes of steps, what is going on), and looked at breadth
//! first from each symptom and from each wording that people paste, up to a bound; beyond it ways are walked at random,
//! with a seed. Time does not multiply states: a wait is looked at while it lasts and when it is over.

mod explore;
mod met;
mod promises;
mod report;
mod state;
mod trail;
mod warn;

use crate::engine::{Flow, MOST_ENTRIES, Place, Risk, Session};
use crate::ids::Timestamp;

use super::chance::Chance;
use super::parallel;
use explore::Explorer;
use met::Met;

pub use promises::Broken;
pub(super) use state::key;
pub(super) use trail::{Trail, words_of, words_of_all};
pub use warn::warnings;

/// The moment at which everything happens that is looked at.
pub(super) const START: Timestamp = Timestamp::from_millis(0);

/// How much is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// States of one flow, breadth first, over all its symptoms.
    pub states: usize,
    /// Ways at random from beyond them, for each symptom that has more.
    pub walks: usize,
    /// The seed of those.
    pub seed: u64,
}

/// What was proven of a flow, and how.
#[derive(Debug)]
pub struct Proof {
    /// How many different states were looked at breadth first.
    pub states: usize,
    /// How many cards were looked at on ways at random beyond them.
    pub walked: usize,
    /// How many ways at random that were.
    pub walks: usize,
    /// By symptom: whether every state that can be reached was looked at.
    pub whole: Vec<bool>,
    /// By symptom: whether no step loses anything there.
    pub harmless: Vec<bool>,
    /// By structure, a session takes no more answers than this.
    pub most_answers: usize,
    /// The most cards that anybody met of those who were looked at.
    pub longest: usize,
    /// What was met.
    pub(crate) met: Met,
}

impl Proof {
    /// The promises that are not kept, each with the shortest way to it that was met.
    pub fn broken(&self) -> Vec<(Broken, String)> {
        let words = self.met.broken.iter();
        words
            .map(|(broken, trail)| (*broken, trail.words()))
            .collect()
    }
}

/// Looks at a flow.
pub fn prove(flow: &Flow, bounds: &Bounds) -> Proof {
    let symptoms = flow.symptoms.len();
    let mut explorers: Vec<Explorer<'_>> = (0..symptoms).map(|s| Explorer::new(flow, s)).collect();
    explorers = share(explorers, bounds.states);
    let states = explorers.iter().map(|e| e.looked_at).sum();
    let whole: Vec<bool> = explorers.iter().map(Explorer::is_whole).collect();
    let walks = bounds.walks * whole.iter().filter(|whole| !**whole).count();
    let seeded = explorers.into_iter().enumerate().collect();
    let explorers = parallel::each(seeded, |(nth, mut explorer): (usize, Explorer<'_>)| {
        beyond(flow, &mut explorer, nth, bounds);
        explorer
    });
    let mut met = Met::new(flow);
    let mut looked_at = 0;
    for explorer in explorers {
        looked_at += explorer.looked_at;
        met.join(explorer.met);
    }
    Proof {
        states,
        walked: looked_at - states,
        walks,
        whole,
        harmless: (0..symptoms).map(|s| is_harmless(flow, s)).collect(),
        most_answers: most_answers(flow),
        longest: met.longest,
        met,
    }
}

/// Looks at so many states in all. What one symptom does not need goes to those that have more.
fn share(mut explorers: Vec<Explorer<'_>>, states: usize) -> Vec<Explorer<'_>> {
    loop {
        let looked_at: usize = explorers.iter().map(|e| e.looked_at).sum();
        let going = explorers.iter().filter(|e| !e.is_whole()).count();
        let each = states.saturating_sub(looked_at) / going.max(1);
        if going == 0 || each == 0 {
            return explorers;
        }
        let before = looked_at;
        explorers = parallel::each(explorers, |mut explorer| {
            let bound = explorer.looked_at + each;
            explorer.explore(bound);
            explorer
        });
        // What was left out for want of room cannot be looked at later.
        if explorers.iter().map(|e| e.looked_at).sum::<usize>() == before {
            return explorers;
        }
    }
}

/// Walks on from where the bound cut a symptom's states off, at random and towards each step that nobody was offered.
fn beyond(flow: &Flow, explorer: &mut Explorer<'_>, symptom: usize, bounds: &Bounds) {
    if explorer.is_whole() {
        return;
    }
    // No more than was looked at breadth first, so that a flow of very many steps does not take for ever.
    let most = explorer.looked_at + bounds.states / flow.symptoms.len().max(1);
    explorer.seek(None);
    let mut chance = Chance::new(bounds.seed, symptom as u64);
    for _ in 0..bounds.walks {
        explorer.walk(&mut chance);
    }
    for step in 0..flow.steps.len() {
        let of = &flow.steps[step].when.symptoms;
        let here = of.is_empty() || of.contains(&symptom);
        if explorer.looked_at >= most {
            return;
        }
        if here && !explorer.met.offered[step] && home(flow, step) == Some(symptom) {
            explorer.seek(Some(step));
        }
    }
}

/// The symptom at which a step helps most, of those where it may be offered.
fn home(flow: &Flow, step: usize) -> Option<usize> {
    let step = &flow.steps[step];
    let helps = |symptom: usize| -> f64 {
        let weights = &flow.symptoms[symptom].weights;
        step.fixes
            .iter()
            .map(|(cause, p)| weights[*cause] * p)
            .sum()
    };
    let of = &step.when.symptoms;
    let here = (0..flow.symptoms.len()).filter(|s| of.is_empty() || of.contains(s));
    here.max_by(|a, b| helps(*a).total_cmp(&helps(*b)))
}

/// By structure: the most answers of a session, which the bound of a session's length may cut.
fn most_answers(flow: &Flow) -> usize {
    let all = state::left(flow, &Place::of(flow, &Session::new(flow.hash, START)));
    let never_asked = flow.questions.len().saturating_sub(flow.most_questions);
    (all - never_asked).min(MOST_ENTRIES)
}

fn is_harmless(flow: &Flow, symptom: usize) -> bool {
    let here = |of: &[usize]| of.is_empty() || of.contains(&symptom);
    let risky = |step: &crate::engine::Step| {
        let weights = &flow.symptoms[symptom].weights;
        let helps = step.fixes.iter().any(|(cause, _)| weights[*cause] > 0.0);
        step.risk >= Risk::Settings && helps && here(&step.when.symptoms)
    };
    !flow.steps.iter().any(risky)
}
