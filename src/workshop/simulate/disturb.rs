//! How wrong a flow's numbers may be before people notice.
//!
//! Worlds are drawn in which other numbers are true, and people there are guided once by the flow as
//! it is and once by a flow that knows. The difference is what the wrong numbers cost (imessage
//! facts, section 8: about 10 % with an expert's errors).

use serde::Serialize;

use super::branch::expected;
use super::person::Habits;
use super::ways::Ways;
use crate::engine::Flow;
use crate::workshop::chance::Chance;

/// How far the truth lies from the flow's numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Strength {
    /// What it is called.
    pub name: &'static str,
    /// Shares of causes come from a Dirichlet distribution with so many times their value: it is as
    /// if the author had seen so many people with the symptom.
    pub certainty: f64,
    /// Between what P(a step fixes a cause) is multiplied.
    pub effects: (f64, f64),
}

/// From an author who has counted cases to one who guesses. The middle one is the measured error of
/// an expert (imessage facts, section 8); the others are a quarter and four times as sure.
pub const STRENGTHS: [Strength; 3] = [
    Strength {
        name: "slight",
        certainty: 48.0,
        effects: (0.75, 1.15),
    },
    Strength {
        name: "expert",
        certainty: 12.0,
        effects: (0.5, 1.3),
    },
    Strength {
        name: "guess",
        certainty: 3.0,
        effects: (0.25, 1.6),
    },
];

/// Ways that fewer go are drawn, one for its kind.
const LEAST: f64 = 0.01;

/// What wrong numbers cost, by symptom and over all.
#[derive(Debug, Clone, Serialize)]
pub struct Disturbed {
    /// Worlds drawn for each strength.
    pub worlds: u32,
    /// Names of the strengths, in the order of [`Wrong::by_strength`].
    pub strengths: Vec<&'static str>,
    /// By symptom, in the order of the flow.
    pub symptoms: Vec<Wrong>,
    /// Over all symptoms, each as important as another.
    pub all: Wrong,
}

/// What wrong numbers cost people with one symptom.
#[derive(Debug, Clone, Serialize)]
pub struct Wrong {
    /// The symptom's id, or `all`.
    pub symptom: String,
    /// By strength.
    pub by_strength: Vec<Cost>,
}

/// What numbers of some wrongness cost.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Cost {
    /// Expected minutes with the flow as it is, on average over the worlds.
    pub minutes: f64,
    /// Expected minutes with a flow that knows, on average over the worlds.
    pub knowing: f64,
    /// How much more the flow costs than one that knows, as a share, on average.
    pub more: f64,
    /// What that share stays below in 19 of 20 worlds.
    pub more_p95: f64,
}

/// A flow with the same parts and other numbers.
pub fn disturbed(flow: &Flow, strength: Strength, chance: &mut Chance) -> Flow {
    let mut world = flow.clone();
    for symptom in &mut world.symptoms {
        symptom.weights = chance.shares(&symptom.weights, strength.certainty);
    }
    for step in &mut world.steps {
        for (_, fixes) in &mut step.fixes {
            let factor = chance.between(strength.effects.0, strength.effects.1);
            *fixes = (*fixes * factor).min(1.0);
        }
    }
    world
}

/// Draws worlds of each of [`STRENGTHS`] and weighs what the flow costs people in them. After each
/// world `done` is called.
pub fn disturb(
    flow: &Flow,
    symptoms: &[usize],
    habits: Habits,
    worlds: u32,
    seed: u64,
    done: &mut dyn FnMut(),
) -> Disturbed {
    let mut ways = Ways::new(flow);
    // By strength, symptom and world: minutes with the flow, and with one that knows.
    let mut met = vec![vec![Vec::new(); symptoms.len()]; STRENGTHS.len()];
    for (strength, met) in STRENGTHS.into_iter().zip(&mut met) {
        for nth in 0..worlds {
            // The same draws for every strength, so that they differ in nothing else.
            let world = disturbed(flow, strength, &mut Chance::new(seed, u64::from(nth)));
            let mut knows = Ways::new(&world);
            for (&symptom, met) in symptoms.iter().zip(met.iter_mut()) {
                let weigh = |ways: &mut Ways<'_>| {
                    let mut chance = Chance::new(seed, symptom as u64);
                    expected(ways, &world, symptom, habits, LEAST, &mut chance).minutes
                };
                met.push((weigh(&mut ways), weigh(&mut knows)));
            }
            done();
        }
    }
    let by_symptom = |nth: usize| met.iter().map(|met| cost(&met[nth])).collect();
    let all = met.iter().map(|met| cost(&met.concat())).collect();
    Disturbed {
        worlds,
        strengths: STRENGTHS.iter().map(|strength| strength.name).collect(),
        symptoms: symptoms
            .iter()
            .enumerate()
            .map(|(nth, &symptom)| Wrong {
                symptom: flow.symptoms[symptom].id.as_str().to_owned(),
                by_strength: by_symptom(nth),
            })
            .collect(),
        all: Wrong {
            symptom: "all".to_owned(),
            by_strength: all,
        },
    }
}

fn cost(met: &[(f64, f64)]) -> Cost {
    let number = met.len().max(1) as f64;
    let mut more: Vec<f64> = met.iter().map(|(flow, knows)| flow / knows - 1.0).collect();
    more.sort_by(f64::total_cmp);
    let p95 = (more.len() * 19).div_ceil(20).saturating_sub(1);
    Cost {
        minutes: met.iter().map(|(flow, _)| flow).sum::<f64>() / number,
        knowing: met.iter().map(|(_, knows)| knows).sum::<f64>() / number,
        more: more.iter().sum::<f64>() / number,
        more_p95: more.get(p95).copied().unwrap_or(0.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::simulate::sample;

    #[test]
    fn a_disturbed_flow_has_the_same_parts_and_sound_numbers() {
        let flow = sample::flow();
        for strength in STRENGTHS {
            let world = disturbed(&flow, strength, &mut Chance::new(1, 0));
            let sum: f64 = world.symptoms[0].weights.iter().sum();
            assert!((sum - 1.0).abs() < 1e-9);
            assert_ne!(world.symptoms[0].weights, flow.symptoms[0].weights);
            for (was, is) in flow.steps.iter().zip(&world.steps) {
                for (was, is) in was.fixes.iter().zip(&is.fixes) {
                    assert_eq!(was.0, is.0);
                    assert!(is.1 <= 1.0 && is.1 >= was.1 * strength.effects.0);
                }
            }
        }
    }

    #[test]
    fn wrong_numbers_cost_more_the_more_wrong_they_are() {
        let path = std::path::Path::new("flows/imessage.toml");
        let flow = crate::flow::load_file(path).unwrap().flow;
        // A symptom whose steps differ much, since elsewhere wrong numbers hardly matter.
        let symptoms: Vec<usize> = (0..flow.symptoms.len())
            .filter(|s| flow.symptoms[*s].id.as_str() == "silent")
            .collect();
        let mut worlds = 0;
        let told = disturb(&flow, &symptoms, Habits::default(), 6, 1, &mut || {
            worlds += 1
        });
        assert_eq!(worlds, 18);
        let more: Vec<f64> = told.all.by_strength.iter().map(|cost| cost.more).collect();
        assert!(more[0] < 0.05 && more[0] < more[2], "{more:?}");
        assert!(
            told.all
                .by_strength
                .iter()
                .all(|cost| cost.more_p95 >= cost.more)
        );
    }
}
