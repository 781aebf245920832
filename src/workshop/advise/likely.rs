//! Where most people pass: the likeliest states of a symptom, by the flow's own numbers.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashSet};
use std::sync::Arc;

use crate::engine::{
    Card, Choice, Entry, Flow, Given, Outcome, Phase, Place, Session, card, given,
};
use crate::workshop::prove::{START, Trail, key};

/// A state in which the engine has to choose what comes next, and what it chooses.
#[derive(Debug, Clone)]
pub(super) struct Stop {
    /// The symptom's index.
    pub(super) symptom: usize,
    /// The share of the symptom's people who pass here.
    pub(super) share: f64,
    /// What they gave.
    pub(super) session: Session,
    /// What they are shown.
    pub(super) card: Card,
}

struct Ahead {
    share: f64,
    place: Place,
    trail: Arc<Trail>,
}

impl PartialEq for Ahead {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Ahead {}

impl PartialOrd for Ahead {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ahead {
    fn cmp(&self, other: &Self) -> Ordering {
        self.share.total_cmp(&other.share)
    }
}

/// People answer "I don't know" and "I can't do this" about so often (expert judgement, as in the engine).
const UNABLE: f64 = 0.1;

/// So many of the likeliest states of a symptom, the likeliest first.
pub(super) fn stops(flow: &Flow, symptom: usize, most: usize) -> Vec<Stop> {
    let start = Given::Symptom(flow.symptoms[symptom].id.clone());
    let trail = Trail::then(None, start);
    let place = Place::of(flow, &trail.session(flow));
    let mut known = HashSet::from([key(&place)]);
    let mut ahead = BinaryHeap::from([Ahead {
        share: 1.0,
        place,
        trail,
    }]);
    let mut stops = Vec::new();
    while stops.len() < most
        && let Some(here) = ahead.pop()
    {
        let shown = card(flow, &here.place, START);
        for (choice, chance) in ways(flow, &here.place, &shown) {
            let Some(given) = given(flow, &shown, choice) else {
                continue;
            };
            let entry = Entry { at: START, given };
            let Some(place) = here.place.after(flow, &entry) else {
                continue;
            };
            if matches!(place.phase, Phase::Going) && known.insert(key(&place)) {
                ahead.push(Ahead {
                    share: here.share * chance,
                    place,
                    trail: Trail::then(Some(&here.trail), entry.given),
                });
            }
        }
        stops.push(Stop {
            symptom,
            share: here.share,
            session: here.trail.session(flow),
            card: shown,
        });
    }
    stops
}

/// The answers after which the engine chooses again, and how likely each is.
fn ways(flow: &Flow, place: &Place, shown: &Card) -> Vec<(Choice, f64)> {
    let Some(belief) = &place.belief else {
        return Vec::new();
    };
    match shown {
        Card::Question(question) => {
            let answers = flow.questions[*question].answers.iter().enumerate();
            let chance = |(nth, answer): (usize, &crate::engine::Answer)| {
                let given = belief.causes().iter().zip(&answer.likelihood);
                let chance: f64 = given.map(|(cause, likelihood)| cause * likelihood).sum();
                (Choice::Answer(nth), (1.0 - UNABLE) * chance)
            };
            let unknown = (Choice::Unknown, UNABLE);
            answers.map(chance).chain([unknown]).collect()
        }
        Card::Step(step) => {
            let fails = 1.0 - belief.helps(&flow.steps[*step]);
            let cants = place.steps.iter().flatten();
            let cants = cants.filter(|outcome| **outcome == Outcome::Cant).count();
            let cant = (Choice::Cant, UNABLE);
            let failed = (Choice::Failed, (1.0 - UNABLE) * fails);
            // A second "I can't do this" is rare enough to be left out.
            if cants == 0 {
                vec![failed, cant]
            } else {
                vec![failed]
            }
        }
        Card::Symptom | Card::Wait { .. } | Card::Check { .. } | Card::End(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::small;

    #[test]
    fn the_likeliest_states_come_first_and_are_what_their_sessions_show() {
        let flow = small().flow;
        let stops = stops(&flow, 0, 20);
        assert!(stops.len() > 10);
        assert_eq!(stops[0].share, 1.0);
        assert!(stops.windows(2).all(|two| two[0].share >= two[1].share));
        for stop in &stops {
            assert_eq!(
                card(&flow, &Place::of(&flow, &stop.session), START),
                stop.card
            );
        }
    }
}
