//! Prints how long `check` takes to prove a flow and to advise on it, and one decision, for the flow of the house and for
//! one as large as they come.
//!
//! The floor of a check is the same number of decisions with nothing around them.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

#[path = "../tests/large_flow.rs"]
mod large_flow;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use blueback::engine::{Flow, Given, Place, Session, card};
use blueback::flow::{Loaded, load, load_file};
use blueback::ids::Timestamp;
use blueback::workshop::advise::numbers;
use blueback::workshop::examine::{Bounds, examine};
use blueback::workshop::prove;

const NOW: Timestamp = Timestamp::from_millis(0);

fn main() -> Result<(), String> {
    let large = large_flow::text();
    for name in ["imessage", "large"] {
        let (read, loaded) = timed(|| match name {
            "large" => load(name, &large),
            shipped => load_file(Path::new(&format!("flows/{shipped}.toml"))),
        });
        let loaded = loaded.map_err(|faults| faults.to_string())?;
        println!(
            "{name}: {} causes, {} steps",
            loaded.flow.causes.len(),
            loaded.flow.steps.len()
        );
        println!("  read                {:>9.1} ms", millis(read));
        parts(&loaded);
        decision(&loaded.flow);
    }
    Ok(())
}

fn parts(loaded: &Loaded) {
    let bounds = Bounds::default();
    let (proving, proof) = timed(|| prove::prove(&loaded.flow, &bounds.of_proof(&loaded.flow)));
    println!(
        "  prove               {:>9.1} ms, {} states, {} cards on walks",
        millis(proving),
        proof.states,
        proof.walked
    );
    let written = numbers::Number::all(&loaded.flow, &loaded.places);
    let of_numbers = Bounds::of_numbers(&loaded.flow, written.len());
    let (varying, tried) = timed(|| numbers::vary(&loaded.flow, written, &of_numbers));
    let matter = tried.iter().filter(|tried| tried.matters).count();
    println!(
        "  vary the numbers    {:>9.1} ms, {} numbers, {matter} matter",
        millis(varying),
        tried.len()
    );
    let (whole, examined) = timed(|| examine(loaded, &bounds));
    println!(
        "  all of it           {:>9.1} ms, {} findings",
        millis(whole),
        examined.findings.list.len()
    );
}

/// The first decision after a symptom, when most is still open.
fn decision(flow: &Flow) {
    let mut times = Vec::new();
    for symptom in &flow.symptoms {
        let mut session = Session::new(flow.hash, NOW);
        let given = Given::Symptom(symptom.id.clone());
        session
            .entries
            .push(blueback::engine::Entry { at: NOW, given });
        if let Some(question) = flow.questions.iter().find(|question| question.first) {
            let given = Given::Answered {
                question: question.id.clone(),
                answer: None,
            };
            session
                .entries
                .push(blueback::engine::Entry { at: NOW, given });
        }
        for _ in 0..20 {
            let (took, _) = timed(|| card(flow, &Place::of(flow, black_box(&session)), NOW));
            times.push(took);
        }
    }
    times.sort();
    let (middle, worst) = (times[times.len() / 2], times[times.len() - 1]);
    println!(
        "  one decision        {:>9.3} ms in the middle, {:.3} ms at worst",
        millis(middle),
        millis(worst)
    );
}

fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let start = Instant::now();
    let result = black_box(work());
    (start.elapsed(), result)
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
