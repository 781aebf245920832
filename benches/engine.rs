//! Prints what the engine's way costs beside the exact optimum, and how long one decision takes.
//!
//! The floor of the same run is one pass over the belief, the least that any decision must do.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use blueback::engine::{Card, Flow, Input, Place, Session, card, choices, decide};
use blueback::ids::Timestamp;
use blueback::workshop::simulate::{MOST, Ways, cost, optimum, order};

fn main() -> Result<(), String> {
    let flow = blueback::flow::load_file(std::path::Path::new("flows/imessage.toml"))
        .map_err(|e| e.to_string())?
        .flow;
    expected_cost(&flow);
    decisions(&flow);
    Ok(())
}

fn expected_cost(flow: &Flow) {
    println!("symptom          engine  optimum   ratio  steps");
    let mut ratios = Vec::new();
    for (symptom, named) in flow.symptoms.iter().enumerate() {
        let mut ways = Ways::new(flow);
        let (steps, _) = ways.longest(symptom);
        let start = ways.symptom(symptom);
        let place = ways.place(start);
        let Some(belief) = &place.belief else {
            continue;
        };
        let mut open = order::promising(flow, belief, order::open(flow, &place));
        open.truncate(MOST);
        let ours = cost(flow, &named.weights, &steps);
        let best = cost(flow, &named.weights, &optimum(flow, &place, &open));
        ratios.push(ours / best);
        println!(
            "{:<15} {ours:>7.2} {best:>8.2} {:>7.4} {:>6}",
            named.id.as_str(),
            ours / best,
            steps.len()
        );
    }
    let mean = ratios.iter().sum::<f64>() / ratios.len() as f64;
    println!("mean ratio over {} symptoms: {mean:.5}\n", ratios.len());
}

/// Decisions that seem to take the longest are timed again, for longer, since what seems so is mostly noise.
const SUSPECTS: usize = 12;

/// Times every decision of every symptom's longest way: replaying the answers and choosing the card.
fn decisions(flow: &Flow) {
    let mut asked = Vec::new();
    let mut offered = Vec::new();
    let mut floor = Vec::new();
    for symptom in 0..flow.symptoms.len() {
        let mut session = Session::new(flow.hash, Timestamp::from_millis(0));
        let mut choice = flow.symptoms[symptom].id.as_str().to_owned();
        loop {
            let input = Input::Choose {
                began: session.began,
                turn: session.turn,
                choice: &choice,
            };
            (session, _) = decide(flow, Some(session), input, Timestamp::from_millis(0));
            let (shown, place) = (shown(flow, &session), Place::of(flow, &session));
            let took = time(flow, &session, 15, 20);
            if place.asked < flow.most_questions {
                &mut asked
            } else {
                &mut offered
            }
            .push((took, session.clone()));
            if let Some(belief) = &place.belief {
                floor.push(median(15, 20, || {
                    black_box(black_box(belief).causes().iter().sum::<f64>());
                }));
            }
            if matches!(shown, Card::End(_)) {
                break;
            }
            let choices = choices(flow, &place, &shown);
            let ids: Vec<&str> = choices.iter().map(|c| c.id(flow, &shown)).collect();
            choice = if ids.contains(&"failed") {
                "failed"
            } else {
                "unknown"
            }
            .to_owned();
        }
    }
    let floor = middle(&mut floor);
    for (what, mut timed) in [
        ("while questions may be asked", asked),
        ("after them", offered),
    ] {
        timed.sort_by_key(|(took, _)| *took);
        let middle = timed[timed.len() / 2].0;
        let suspects = timed.iter().rev().take(SUSPECTS);
        let most = suspects.map(|(_, session)| time(flow, session, 101, 100));
        println!(
            "one decision {what}: median {:.1} us, worst {:.1} us, {:.0} x one pass over the belief",
            micros(middle),
            micros(most.max().unwrap_or_default()),
            middle.as_secs_f64() / floor.as_secs_f64().max(1e-9)
        );
    }
}

fn time(flow: &Flow, session: &Session, times: u32, each: u32) -> Duration {
    median(times, each, || {
        black_box(shown(flow, black_box(session)));
    })
}

fn shown(flow: &Flow, session: &Session) -> Card {
    card(flow, &Place::of(flow, session), Timestamp::from_millis(0))
}

/// The middle of so many times, each the mean of some runs.
fn median(times: u32, each: u32, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..times)
        .map(|_| {
            let start = Instant::now();
            (0..each).for_each(|_| work());
            start.elapsed() / each
        })
        .collect();
    middle(&mut times)
}

fn middle(times: &mut [Duration]) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}
