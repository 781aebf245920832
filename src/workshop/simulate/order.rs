//! What it costs to try steps in a given order.
//!
//! Steps only, as in the imessage facts, section 8: each step takes its minutes from those whom none
//! before it helped, and a hand-over takes the flow's price from those whom none helped.

use serde::Serialize;

use crate::engine::{Belief, Flow, Place, Risk};
use crate::workshop::chance::Chance;

/// How people fare with steps in some order.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Order {
    /// Expected minutes, hand-overs at the flow's price included.
    pub minutes: f64,
    /// The share of people who are helped.
    pub solved: f64,
    /// Expected number of steps.
    pub steps: f64,
    /// Expected number of steps that lose something.
    pub risky: f64,
    /// Minutes of attention and the share solved by then, rising.
    #[serde(skip)]
    pub curve: Vec<(f64, f64)>,
}

/// Expected minutes of a sequence of steps under the weights of a symptom's causes, or under any
/// others that sum to 1.
pub fn cost(flow: &Flow, weights: &[f64], steps: &[usize]) -> f64 {
    follow(flow, weights, steps).minutes
}

/// How people fare with a sequence of steps.
pub fn follow(flow: &Flow, weights: &[f64], steps: &[usize]) -> Order {
    let mut causes = weights.to_vec();
    let mut spent = 0.0;
    let mut order = Order {
        minutes: 0.0,
        solved: 0.0,
        steps: 0.0,
        risky: 0.0,
        curve: Vec::with_capacity(steps.len()),
    };
    for step in steps {
        let step = &flow.steps[*step];
        let left: f64 = causes.iter().sum();
        order.minutes += step.minutes * left;
        order.steps += left;
        if step.risk >= Risk::Settings {
            order.risky += left;
        }
        for &(cause, fixes) in &step.fixes {
            causes[cause] *= 1.0 - fixes;
        }
        spent += step.minutes;
        order.curve.push((spent, 1.0 - causes.iter().sum::<f64>()));
    }
    let left: f64 = causes.iter().sum();
    order.minutes += flow.hand_over * left;
    order.solved = 1.0 - left;
    order
}

/// The beginning of a sequence that costs the least: nobody goes on when that does not pay.
pub fn stopped<'a>(flow: &Flow, weights: &[f64], steps: &'a [usize]) -> &'a [usize] {
    let mut causes = weights.to_vec();
    let mut minutes = 0.0;
    let (mut best, mut length) = (flow.hand_over * causes.iter().sum::<f64>(), 0);
    for (nth, step) in steps.iter().enumerate() {
        let step = &flow.steps[*step];
        minutes += step.minutes * causes.iter().sum::<f64>();
        for &(cause, fixes) in &step.fixes {
            causes[cause] *= 1.0 - fixes;
        }
        let cost = minutes + flow.hand_over * causes.iter().sum::<f64>();
        if cost < best {
            (best, length) = (cost, nth + 1);
        }
    }
    &steps[..length]
}

/// The steps that may be offered at a place and can help there, in the order of the file.
pub fn open(flow: &Flow, place: &Place) -> Vec<usize> {
    let belief = place.belief.as_ref();
    let helps = |step: usize| belief.is_some_and(|b| b.helps(&flow.steps[step]) > 0.0);
    (0..flow.steps.len())
        .filter(|&step| place.steps[step].is_none())
        .filter(|&step| place.allows(flow, &flow.steps[step].when, None))
        .filter(|&step| helps(step))
        .collect()
}

/// Puts steps into the order of P(helps) / minutes, recomputed after every failure.
pub fn promising(flow: &Flow, belief: &Belief, mut steps: Vec<usize>) -> Vec<usize> {
    let mut belief = belief.clone();
    let mut order = Vec::with_capacity(steps.len());
    while !steps.is_empty() {
        let ratio = |step: &usize| belief.helps(&flow.steps[*step]) / flow.steps[*step].minutes;
        let best = (0..steps.len()).max_by(|a, b| ratio(&steps[*a]).total_cmp(&ratio(&steps[*b])));
        let step = steps.remove(best.unwrap_or(0));
        belief.failed(&flow.steps[step]);
        order.push(step);
    }
    order
}

/// Steps in an order that chance made, on average over so many orders.
pub fn random(
    flow: &Flow,
    weights: &[f64],
    steps: &[usize],
    orders: u32,
    chance: &mut Chance,
) -> Order {
    let mut steps = steps.to_vec();
    let mut all = Vec::with_capacity(orders as usize);
    for _ in 0..orders {
        chance.shuffle(&mut steps);
        all.push(follow(flow, weights, stopped(flow, weights, &steps)));
    }
    mean(&all)
}

/// The average of several orders, each as important as another.
pub fn mean(orders: &[Order]) -> Order {
    let number = orders.len().max(1) as f64;
    let average = |of: fn(&Order) -> f64| orders.iter().map(of).sum::<f64>() / number;
    let mut rises: Vec<(f64, f64)> = Vec::new();
    for order in orders {
        let mut before = 0.0;
        for &(minutes, solved) in &order.curve {
            rises.push((minutes, (solved - before) / number));
            before = solved;
        }
    }
    Order {
        minutes: average(|order| order.minutes),
        solved: average(|order| order.solved),
        steps: average(|order| order.steps),
        risky: average(|order| order.risky),
        curve: risen(rises),
    }
}

/// A curve from its rises, which come in any order: those at one moment become one.
pub fn risen(mut rises: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    rises.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut curve: Vec<(f64, f64)> = Vec::new();
    let mut solved = 0.0;
    for (minutes, rise) in rises {
        solved += rise;
        match curve.last_mut() {
            Some(last) if last.0 == minutes => last.1 = solved,
            _ => curve.push((minutes, solved)),
        }
    }
    curve
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::simulate::sample;

    const WEIGHTS: [f64; 2] = [0.6, 0.4];

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn an_order_costs_what_those_who_are_left_spend() {
        let flow = sample::flow();
        let order = follow(&flow, &WEIGHTS, &[0, 1]);
        // 2 minutes for all, 4 for 0.12 + 0.4, a hand-over for 0.12 + 0.04.
        assert!(near(order.minutes, 2.0 + 4.0 * 0.52 + 90.0 * 0.16));
        assert!(near(order.solved, 0.84) && near(order.steps, 1.52));
        assert!(near(order.curve[0].1, 0.48) && near(order.curve[1].1, 0.84));
        assert_eq!(order.curve[1].0, 6.0);
        assert_eq!(order.risky, 0.0);
        assert!(near(follow(&flow, &WEIGHTS, &[0, 1, 2]).risky, 0.16));
    }

    #[test]
    fn nobody_goes_on_when_it_does_not_pay() {
        let mut flow = (*sample::flow()).clone();
        assert_eq!(stopped(&flow, &WEIGHTS, &[0, 1, 2]), [0, 1, 2]);
        flow.steps[2].minutes = 50.0;
        assert_eq!(stopped(&flow, &WEIGHTS, &[0, 1, 2]), [0, 1]);
        flow.hand_over = 1.0;
        assert!(stopped(&flow, &WEIGHTS, &[0, 1, 2]).is_empty());
    }

    #[test]
    fn the_average_of_curves_rises_where_they_rise() {
        let flow = sample::flow();
        let both = [follow(&flow, &WEIGHTS, &[0]), follow(&flow, &WEIGHTS, &[1])];
        let mean = mean(&both);
        assert!(near(mean.solved, (0.48 + 0.36) / 2.0));
        assert_eq!(mean.curve.len(), 2);
        assert!(mean.curve[0].0 == 2.0 && near(mean.curve[0].1, 0.24));
        assert!(mean.curve[1].0 == 4.0 && near(mean.curve[1].1, 0.42));
    }
}
