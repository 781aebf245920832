//! What a simulation tells about a flow, by symptom and over all.

use serde::Serialize;

use super::optimum::optimum;
use super::order::{self, Order};
use super::person::{Habits, Trip, walk};
use super::ways::Ways;
use crate::engine::{Flow, Place};
use crate::workshop::chance::Chance;

/// So many steps are in the exact search and in the orders beside it (imessage facts, section 8).
pub(super) const MOST_STEPS: usize = 15;
/// So many random orders stand for all.
const RANDOM_ORDERS: u32 = 200;

/// Whom to draw.
#[derive(Debug, Clone, PartialEq)]
pub struct People {
    /// How many people, shared out evenly over the symptoms; at least one for each.
    pub count: u32,
    /// The same seed draws the same people.
    pub seed: u64,
    /// What they do that no number of the flow tells.
    pub habits: Habits,
    /// Indices of the symptoms they come with.
    pub symptoms: Vec<usize>,
}

/// What a simulation tells.
#[derive(Debug, Clone, Serialize)]
pub struct Report {
    /// The flow's id.
    pub flow: String,
    /// How many people were drawn.
    pub people: u32,
    /// The seed that draws them again.
    pub seed: u64,
    /// The price of a hand-over in minutes, which all expected minutes include.
    pub hand_over: f64,
    /// By symptom.
    pub symptoms: Vec<Row>,
    /// Over all symptoms, each as important as another: a flow does not say how common they are.
    pub all: Row,
}

/// How people with one symptom fare.
#[derive(Debug, Clone, Serialize)]
pub struct Row {
    /// The symptom's id, or `all`.
    pub symptom: String,
    /// People drawn with it.
    pub people: u32,
    /// How they fare with the guide.
    pub guided: Guided,
    /// The guide's order of steps and others, with nothing asked.
    pub steps_only: Alone,
}

/// How people fare with the guide as it is, questions and all.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Guided {
    /// Expected minutes, hand-overs at the flow's price included.
    pub minutes: f64,
    /// Expected minutes of attention alone.
    pub attention: f64,
    /// The share of people who are helped.
    pub solved: f64,
    /// Steps offered to a person.
    pub steps: f64,
    /// Questions asked of a person.
    pub questions: f64,
    /// Steps offered to a person that lose something.
    pub risky: f64,
    /// Hours that a person waits for steps to take effect.
    pub waited_hours: f64,
    /// Minutes of attention and the share solved by then, rising.
    #[serde(skip)]
    pub curve: Vec<(f64, f64)>,
}

/// Orders of steps, taken by people of whom nothing is known but the symptom. All but the guide's are
/// made of the same 15 steps, the guide's first ones among them, and stop where going on does not pay.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alone {
    /// The guide's own.
    pub guide: Order,
    /// The best that there is with risky steps last.
    pub best: Order,
    /// The order in the file.
    pub file: Order,
    /// Any order.
    pub random: Order,
}

/// Draws people and walks each of them through the flow. After each, `done` is called.
pub fn simulate(flow: &Flow, people: &People, done: &mut dyn FnMut()) -> Report {
    let mut ways = Ways::new(flow);
    let number = u32::try_from(people.symptoms.len().max(1)).unwrap_or(u32::MAX);
    let mut symptoms = Vec::with_capacity(people.symptoms.len());
    for (nth, &symptom) in (0..).zip(&people.symptoms) {
        let count = people.count / number + u32::from(nth < people.count % number);
        let mut chance = Chance::new(people.seed, symptom as u64);
        let trips: Vec<Trip> = (0..count.max(1))
            .map(|_| {
                let trip = walk(&mut ways, flow, symptom, people.habits, &mut chance);
                done();
                trip
            })
            .collect();
        symptoms.push(Row {
            symptom: flow.symptoms[symptom].id.as_str().to_owned(),
            people: trips.len() as u32,
            guided: guided(flow, &trips),
            steps_only: alone(&mut ways, symptom, &mut chance),
        });
    }
    Report {
        flow: flow.id.as_str().to_owned(),
        people: symptoms.iter().map(|row| row.people).sum(),
        seed: people.seed,
        hand_over: flow.hand_over,
        all: over_all(&symptoms),
        symptoms,
    }
}

fn guided(flow: &Flow, trips: &[Trip]) -> Guided {
    let number = trips.len().max(1) as f64;
    let average = |of: fn(&Trip) -> f64| trips.iter().map(of).sum::<f64>() / number;
    let attention = average(|trip| trip.minutes);
    let solved = average(|trip| f64::from(u8::from(trip.solved)));
    let helped = trips.iter().filter(|trip| trip.solved);
    Guided {
        minutes: attention + (1.0 - solved) * flow.hand_over,
        attention,
        solved,
        steps: average(|trip| f64::from(trip.steps)),
        questions: average(|trip| f64::from(trip.questions)),
        risky: average(|trip| f64::from(trip.risky)),
        waited_hours: average(|trip| trip.waited.as_secs_f64()) / 3600.0,
        curve: order::risen(helped.map(|trip| (trip.minutes, 1.0 / number)).collect()),
    }
}

fn alone(ways: &mut Ways<'_>, symptom: usize, chance: &mut Chance) -> Alone {
    let flow = ways.flow();
    let weights = &flow.symptoms[symptom].weights;
    let start = ways.symptom(symptom);
    let place = ways.place(start);
    let (guide, _) = ways.longest(symptom);
    let steps = candidates(flow, &place, &guide);
    let in_file: Vec<usize> = (0..flow.steps.len())
        .filter(|step| steps.contains(step))
        .collect();
    let follow = |steps: &[usize]| order::follow(flow, weights, steps);
    Alone {
        guide: follow(&guide),
        best: follow(&optimum(flow, &place, &steps)),
        file: follow(order::stopped(flow, weights, &in_file)),
        random: order::random(flow, weights, &steps, RANDOM_ORDERS, chance),
    }
}

/// The steps that other orders are made of: those of the guide, and the most promising of the rest.
fn candidates(flow: &Flow, place: &Place, guide: &[usize]) -> Vec<usize> {
    let mut steps = guide.to_vec();
    if let Some(belief) = &place.belief {
        let others = order::open(flow, place).into_iter();
        let others = others.filter(|step| !guide.contains(step)).collect();
        steps.extend(order::promising(flow, belief, others));
    }
    steps.truncate(MOST_STEPS);
    steps
}

fn over_all(rows: &[Row]) -> Row {
    let number = rows.len().max(1) as f64;
    let average = |of: fn(&Row) -> f64| rows.iter().map(of).sum::<f64>() / number;
    let way = |of: fn(&Row) -> &Order| {
        let orders: Vec<Order> = rows.iter().map(|row| of(row).clone()).collect();
        order::mean(&orders)
    };
    let rises = rows.iter().flat_map(|row| {
        let curve = &row.guided.curve;
        let before = std::iter::once(0.0).chain(curve.iter().map(|(_, solved)| *solved));
        let rises = curve.iter().zip(before);
        rises.map(move |((minutes, solved), before)| (*minutes, (solved - before) / number))
    });
    Row {
        symptom: "all".to_owned(),
        people: rows.iter().map(|row| row.people).sum(),
        guided: Guided {
            minutes: average(|row| row.guided.minutes),
            attention: average(|row| row.guided.attention),
            solved: average(|row| row.guided.solved),
            steps: average(|row| row.guided.steps),
            questions: average(|row| row.guided.questions),
            risky: average(|row| row.guided.risky),
            waited_hours: average(|row| row.guided.waited_hours),
            curve: order::risen(rises.collect()),
        },
        steps_only: Alone {
            guide: way(|row| &row.steps_only.guide),
            best: way(|row| &row.steps_only.best),
            file: way(|row| &row.steps_only.file),
            random: way(|row| &row.steps_only.random),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::simulate::sample;

    fn people(count: u32) -> People {
        People {
            count,
            seed: 1,
            habits: Habits {
                unsure: 0.0,
                cant: 0.0,
            },
            symptoms: vec![0],
        }
    }

    #[test]
    fn a_report_says_what_was_worked_out_by_hand() {
        let mut drawn = 0;
        let report = simulate(&sample::flow(), &people(4_000), &mut || drawn += 1);
        assert_eq!((drawn, report.people), (4_000, 4_000));
        let guided = &report.symptoms[0].guided;
        let by_hand = sample::MINUTES + 90.0 * (1.0 - sample::SOLVED);
        assert!((guided.minutes - by_hand).abs() < 1.5, "{guided:?}");
        assert!((guided.attention - sample::MINUTES).abs() < 0.2);
        let last = guided.curve.last().unwrap();
        assert!((last.1 - guided.solved).abs() < 1e-9);
        assert!(guided.curve.is_sorted_by(|a, b| a.0 < b.0 && a.1 < b.1));
    }

    #[test]
    fn the_best_order_is_the_best_and_the_same_seed_tells_the_same() {
        let report = simulate(&sample::flow(), &people(100), &mut || ());
        let alone = &report.symptoms[0].steps_only;
        for order in [&alone.guide, &alone.file] {
            assert!(order.minutes >= alone.best.minutes - 1e-9);
        }
        // Chance puts the reset first, which the gate forbids to the best; here that never pays.
        assert!(alone.random.minutes > alone.best.minutes);
        assert!(alone.random.risky > alone.best.risky);
        let again = simulate(&sample::flow(), &people(100), &mut || ());
        assert_eq!(report.all.guided, again.all.guided);
        assert_eq!(report.all.steps_only, again.all.steps_only);
    }
}
