//! The engine's way costs hardly more than the exact optimum, in every symptom of the expert model.

use crate::optimum::{cost, optimum, played};

/// The symptoms of the expert model (imessage facts, section 8).
const SYMPTOMS: [&str; 7] = [
    "activation",
    "send_fail",
    "green_all",
    "green_one",
    "not_syncing",
    "not_receiving",
    "signed_out",
];

#[test]
fn the_way_through_is_near_the_optimum() {
    let flow = blueback::flow::load_file(std::path::Path::new("flows/imessage.toml"))
        .unwrap_or_else(|f| panic!("{f}"))
        .flow;
    let mut ratios = Vec::new();
    for id in SYMPTOMS {
        let symptom = flow
            .symptoms
            .iter()
            .position(|s| s.id.as_str() == id)
            .unwrap();
        let steps = played(&flow, symptom);
        let (ours, best) = (cost(&flow, symptom, &steps), optimum(&flow, symptom));
        let names: Vec<&str> = steps.iter().map(|s| flow.steps[*s].id.as_str()).collect();
        println!(
            "{id}: {ours:.2} min, optimum {best:.2}, ratio {:.4}, {names:?}",
            ours / best
        );
        // Whoever beats the optimum has broken the gate, or the search is wrong.
        assert!(
            ours / best > 0.9999 && ours / best <= 1.03,
            "{id}: {}",
            ours / best
        );
        ratios.push(ours / best);
    }
    let mean = ratios.iter().sum::<f64>() / ratios.len() as f64;
    println!("mean ratio {mean:.5}");
    assert!(mean <= 1.005, "mean {mean}");
}
