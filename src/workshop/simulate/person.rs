//! One person drawn by chance, and their way through a flow.

use std::time::Duration;

use super::ways::Ways;
use crate::engine::{Card, Flow, Outcome, Risk};
use crate::workshop::chance::Chance;

/// What people do that no number of a flow tells, as shares from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Habits {
    /// How often a question is answered "I don't know". The engine reckons with 0.1.
    pub unsure: f64,
    /// How often a step is answered "I can't do this".
    pub cant: f64,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            unsure: 0.1,
            cant: 0.0,
        }
    }
}

/// How it went for one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trip {
    /// Minutes of their attention: questions and steps, without waiting.
    pub minutes: f64,
    /// It works now. Whoever it does not work for was handed over.
    pub solved: bool,
    /// Steps offered.
    pub steps: u32,
    /// Questions asked after the symptom.
    pub questions: u32,
    /// Steps offered that lose something.
    pub risky: u32,
    /// Time spent waiting for steps to take effect.
    pub waited: Duration,
}

/// Draws somebody with a symptom from `world`, whose numbers are true, and walks them along `ways`,
/// whose flow may think otherwise. Both have the same parts in the same order.
///
/// What is wrong follows from the symptom; what they answer and whether a step helps follows from
/// what is wrong. They tell the truth.
pub fn walk(
    ways: &mut Ways<'_>,
    world: &Flow,
    symptom: usize,
    habits: Habits,
    chance: &mut Chance,
) -> Trip {
    let cause = chance.which(world.symptoms[symptom].weights.iter().copied());
    let mut trip = Trip {
        minutes: 0.0,
        solved: false,
        steps: 0,
        questions: 0,
        risky: 0,
        waited: Duration::ZERO,
    };
    let mut spot = ways.symptom(symptom);
    loop {
        match *ways.card(spot) {
            Card::Question(question) => {
                let question = &world.questions[question];
                trip.questions += 1;
                trip.minutes += question.minutes;
                let unsure = chance.happens(habits.unsure);
                let likely = question.answers.iter().map(|a| a.likelihood[cause]);
                let answer = (!unsure).then(|| chance.which(likely));
                spot = ways.answered(spot, answer);
            }
            Card::Step(step) => {
                let step = &world.steps[step];
                trip.steps += 1;
                trip.risky += u32::from(step.risk >= Risk::Settings);
                let outcome = if chance.happens(habits.cant) {
                    Outcome::Cant
                } else {
                    trip.minutes += step.minutes;
                    let fixes = step.fixes.iter().find(|(fixed, _)| *fixed == cause);
                    if chance.happens(fixes.map_or(0.0, |(_, fixes)| *fixes)) {
                        Outcome::Worked
                    } else {
                        Outcome::Failed
                    }
                };
                let waited;
                (spot, waited) = ways.tried(spot, outcome);
                trip.waited += waited;
            }
            Card::Symptom | Card::Wait { .. } | Card::Check { .. } | Card::End(_) => {
                trip.solved = ways.solved(spot);
                return trip;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::simulate::sample;

    fn walk_many(habits: Habits) -> Vec<Trip> {
        let flow = sample::flow();
        let (mut ways, mut chance) = (Ways::new(&flow), Chance::new(1, 0));
        (0..4_000)
            .map(|_| walk(&mut ways, &flow, 0, habits, &mut chance))
            .collect()
    }

    fn share(trips: &[Trip], of: impl Fn(&Trip) -> bool) -> f64 {
        trips.iter().filter(|trip| of(trip)).count() as f64 / trips.len() as f64
    }

    #[test]
    fn people_are_helped_as_often_as_the_numbers_say() {
        let sure = Habits {
            unsure: 0.0,
            cant: 0.0,
        };
        let trips = walk_many(sure);
        // The sample's page works the same shares out by hand.
        let solved = share(&trips, |trip| trip.solved);
        assert!((solved - sample::SOLVED).abs() < 0.02, "{solved}");
        assert!(trips.iter().all(|trip| trip.questions == 1));
        let minutes: f64 = trips.iter().map(|trip| trip.minutes).sum();
        let minutes = minutes / trips.len() as f64;
        assert!((minutes - sample::MINUTES).abs() < 0.2, "{minutes}");
    }

    #[test]
    fn whoever_can_do_nothing_is_handed_over_and_loses_no_time() {
        let helpless = Habits {
            unsure: 1.0,
            cant: 1.0,
        };
        let trips = walk_many(helpless);
        assert!(trips.iter().all(|trip| !trip.solved && trip.steps > 0));
        assert!(trips.iter().all(|trip| trip.minutes == 0.5));
    }
}
