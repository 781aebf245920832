//! What becomes of everybody with a symptom at once: each way weighed by how many people go it.
//!
//! Where a thousand people drawn leave an error of a few percent, this leaves hardly any: only
//! branches that few go are drawn by chance, one for its kind, and count for all of them.

use super::person::Habits;
use super::ways::{Spot, Ways};
use crate::engine::{Card, Flow, Outcome, Risk};
use crate::workshop::chance::Chance;

/// What people meet on their way, in indices of the flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Met {
    /// A question.
    Question(usize),
    /// A step.
    Step(usize),
    /// The end of those who were helped.
    Solved,
    /// The end of those who were not.
    HandedOver,
}

/// Goes all ways of a symptom and tells `on` of everything met: the steps before it, what it is,
/// and the share of people, of all with the symptom, who meet it.
///
/// `world` has the true numbers, and `ways` leads through the flow that is followed. Where fewer
/// than the share `least` would go on with an answer, one answer is drawn for all who are there.
pub fn branch(
    ways: &mut Ways<'_>,
    world: &Flow,
    symptom: usize,
    habits: Habits,
    least: f64,
    chance: &mut Chance,
    on: &mut dyn FnMut(&[usize], Met, f64),
) {
    let spot = ways.symptom(symptom);
    let people = world.symptoms[symptom].weights.clone();
    let mut all = All {
        ways,
        world,
        habits,
        least,
        chance,
        on,
        steps: Vec::new(),
    };
    all.go(spot, people);
}

struct All<'a, 'b> {
    ways: &'a mut Ways<'b>,
    world: &'a Flow,
    habits: Habits,
    least: f64,
    chance: &'a mut Chance,
    on: &'a mut dyn FnMut(&[usize], Met, f64),
    steps: Vec<usize>,
}

impl All<'_, '_> {
    /// Goes on from a spot with the share of people there by what is wrong for them.
    fn go(&mut self, spot: Spot, people: Vec<f64>) {
        let all: f64 = people.iter().sum();
        match *self.ways.card(spot) {
            Card::Question(question) => {
                (self.on)(&self.steps, Met::Question(question), all);
                self.ask(spot, question, &people, all);
            }
            Card::Step(step) => {
                (self.on)(&self.steps, Met::Step(step), all);
                self.steps.push(step);
                self.offer(spot, step, people, all);
                self.steps.pop();
            }
            Card::Symptom | Card::Wait { .. } | Card::Check { .. } | Card::End(_) => {
                let solved = self.ways.solved(spot);
                let end = if solved { Met::Solved } else { Met::HandedOver };
                (self.on)(&self.steps, end, all);
            }
        }
    }

    fn ask(&mut self, spot: Spot, question: usize, people: &[f64], all: f64) {
        let unsure = self.habits.unsure;
        let mut answers: Vec<(Option<usize>, Vec<f64>)> = Vec::new();
        for (nth, answer) in self.world.questions[question].answers.iter().enumerate() {
            let likely = people.iter().zip(&answer.likelihood);
            let who = likely.map(|(people, p)| people * p * (1.0 - unsure));
            answers.push((Some(nth), who.collect()));
        }
        let who = people.iter().map(|people| people * unsure);
        answers.push((None, who.collect()));
        let mut rare = Vec::new();
        for (answer, who) in answers {
            let share: f64 = who.iter().sum();
            if share >= self.least {
                let next = self.ways.answered(spot, answer);
                self.go(next, who);
            } else if share > 0.0 {
                rare.push((answer, who, share));
            }
        }
        let together: f64 = rare.iter().map(|(_, _, share)| share).sum();
        if together > all * 1e-9 {
            let drawn = self.chance.which(rare.iter().map(|(_, _, share)| *share));
            let (answer, who, share) = &rare[drawn];
            let who = who.iter().map(|people| people * together / share);
            let next = self.ways.answered(spot, *answer);
            self.go(next, who.collect());
        }
    }

    fn offer(&mut self, spot: Spot, step: usize, mut people: Vec<f64>, all: f64) {
        let mut cant = self.habits.cant;
        if cant > 0.0 && cant * all < self.least {
            cant = f64::from(u8::from(self.chance.happens(cant)));
        }
        if cant > 0.0 {
            let next = self.ways.tried(spot, Outcome::Cant).0;
            self.go(next, people.iter().map(|people| people * cant).collect());
            people.iter_mut().for_each(|people| *people *= 1.0 - cant);
        }
        let mut helped = 0.0;
        for &(cause, fixes) in &self.world.steps[step].fixes {
            helped += people[cause] * fixes;
            people[cause] *= 1.0 - fixes;
        }
        if helped > 0.0 {
            (self.on)(&self.steps, Met::Solved, helped);
        }
        if people.iter().sum::<f64>() > all * 1e-9 {
            let next = self.ways.tried(spot, Outcome::Failed).0;
            self.go(next, people);
        }
    }
}

/// What people with a symptom can expect.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Expected {
    /// Minutes of attention, with hand-overs at the flow's price.
    pub minutes: f64,
    /// The share who are helped.
    pub solved: f64,
    /// Steps offered.
    pub steps: f64,
    /// Questions asked.
    pub questions: f64,
    /// Steps offered that lose something.
    pub risky: f64,
}

/// What people with a symptom can expect, over all their ways; the arguments are those of
/// [`branch`].
pub fn expected(
    ways: &mut Ways<'_>,
    world: &Flow,
    symptom: usize,
    habits: Habits,
    least: f64,
    chance: &mut Chance,
) -> Expected {
    let mut sum = Expected::default();
    let mut on = |_: &[usize], met: Met, share: f64| match met {
        Met::Question(question) => {
            sum.questions += share;
            sum.minutes += share * world.questions[question].minutes;
        }
        Met::Step(step) => {
            let step = &world.steps[step];
            sum.steps += share;
            sum.minutes += share * (1.0 - habits.cant) * step.minutes;
            if step.risk >= Risk::Settings {
                sum.risky += share;
            }
        }
        Met::Solved => sum.solved += share,
        Met::HandedOver => sum.minutes += share * world.hand_over,
    };
    branch(ways, world, symptom, habits, least, chance, &mut on);
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::simulate::sample;

    const SURE: Habits = Habits {
        unsure: 0.0,
        cant: 0.0,
    };

    fn expect(habits: Habits, least: f64) -> Expected {
        let flow = sample::flow();
        let (mut ways, mut chance) = (Ways::new(&flow), Chance::new(1, 0));
        expected(&mut ways, &flow, 0, habits, least, &mut chance)
    }

    #[test]
    fn what_is_expected_is_what_was_worked_out_by_hand() {
        let expected = expect(SURE, 0.0);
        let by_hand = sample::MINUTES + 90.0 * (1.0 - sample::SOLVED);
        assert!((expected.minutes - by_hand).abs() < 1e-9);
        assert!((expected.solved - sample::SOLVED).abs() < 1e-9);
        assert!((expected.risky - (0.112 + 0.048)).abs() < 1e-9);
        assert!((expected.questions - 1.0).abs() < 1e-9);
    }

    #[test]
    fn nobody_is_lost_where_branches_are_drawn() {
        let flow = sample::flow();
        for habits in [
            SURE,
            Habits {
                unsure: 0.3,
                cant: 0.2,
            },
        ] {
            let (mut ways, mut chance) = (Ways::new(&flow), Chance::new(1, 0));
            let mut ended = 0.0;
            let mut on = |_: &[usize], met: Met, share: f64| {
                if matches!(met, Met::Solved | Met::HandedOver) {
                    ended += share;
                }
            };
            branch(&mut ways, &flow, 0, habits, 0.5, &mut chance, &mut on);
            assert!((ended - 1.0).abs() < 1e-6, "{ended}");
        }
    }
}
