//! The engine's way costs hardly more than the exact optimum, in every symptom of the expert model.

use blueback::workshop::simulate::{MOST, Ways, cost, optimum, order};

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
        let mut ways = Ways::new(&flow);
        let (steps, _) = ways.longest(symptom);
        let start = ways.symptom(symptom);
        let place = ways.place(start);
        let belief = place.belief.as_ref().unwrap();
        let mut open = order::promising(&flow, belief, order::open(&flow, &place));
        open.truncate(MOST);
        let weights = &flow.symptoms[symptom].weights;
        let ours = cost(&flow, weights, &steps);
        let best = cost(&flow, weights, &optimum(&flow, &place, &open));
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
