//! What people with one symptom meet: steps, how many go from each to the next, and how it ends.

use crate::engine::Flow;
use crate::workshop::chance::Chance;
use crate::workshop::simulate::{Habits, Met, Ways, branch};

/// Ways that fewer people go are drawn by chance, one for its kind: far less than any picture shows.
const RARE: f64 = 0.004;

/// A part of a flow, in its indices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Where people come from.
    Symptom(usize),
    /// A step.
    Step(usize),
    /// The end of those who were helped.
    Solved,
    /// The end of those who were not.
    HandedOver,
}

/// A part that people pass.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Node {
    /// Which.
    pub part: Part,
    /// The share of people with the symptom who come here.
    pub people: f64,
    /// The share of people with the symptom whom it helps.
    pub helped: f64,
}

/// People who go from one part to another.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Edge {
    /// Where from, as an index of the lane's nodes.
    pub from: usize,
    /// Where to.
    pub to: usize,
    /// Their share of people with the symptom.
    pub people: f64,
}

/// What is not drawn.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Pruned {
    /// How many steps.
    pub steps: usize,
    /// The share of people with the symptom whom those help.
    pub helped: f64,
    /// How many ways between what is drawn.
    pub ways: usize,
}

/// People with one symptom.
#[derive(Debug, Clone, PartialEq)]
pub struct Lane {
    /// The symptom first, then steps in the order in which most people come to them, then the ends.
    pub nodes: Vec<Node>,
    /// The most travelled first.
    pub edges: Vec<Edge>,
    /// What is left out.
    pub pruned: Pruned,
}

/// The lanes of some symptoms. Steps and ways that a smaller share than `least` of people pass are
/// left out, but for one way to each step and one from it; whoever passes a step that is left out is
/// drawn as going on to the next that is kept.
pub fn lanes(flow: &Flow, symptoms: &[usize], habits: Habits, least: f64) -> Vec<Lane> {
    let mut ways = Ways::new(flow);
    let lane = |symptom: &usize| lane(&mut ways, *symptom, habits, least);
    symptoms.iter().map(lane).collect()
}

/// How a step is met: by how many people, and as which of their steps, summed over them.
#[derive(Debug, Clone, Copy, Default)]
struct Pass {
    people: f64,
    nth: f64,
    helped: f64,
}

fn lane(ways: &mut Ways<'_>, symptom: usize, habits: Habits, least: f64) -> Lane {
    let flow = ways.flow();
    // Before, what, how many: kept, so that it is all known when it is decided what is left out.
    let mut met: Vec<(Vec<usize>, Met, f64)> = Vec::new();
    let mut passes = vec![Pass::default(); flow.steps.len()];
    let mut chance = Chance::new(1, symptom as u64);
    branch(
        ways,
        flow,
        symptom,
        habits,
        RARE,
        &mut chance,
        &mut |steps, what, people| {
            match what {
                Met::Question(_) => return,
                Met::Step(step) => {
                    passes[step].people += people;
                    passes[step].nth += people * steps.len() as f64;
                }
                Met::Solved => {
                    if let Some(step) = steps.last() {
                        passes[*step].helped += people;
                    }
                }
                Met::HandedOver => {}
            }
            met.push((steps.to_vec(), what, people));
        },
    );
    let (kept, mut pruned) = kept(&passes, least);
    let mut nodes = nodes(symptom, &kept, &passes);
    let mut edges = edges(&nodes, &kept, &met);
    let solved = nodes.len() - 2;
    for edge in &edges {
        if edge.to >= solved {
            nodes[edge.to].people += edge.people;
        }
    }
    let all = edges.len();
    let main = main(&edges, nodes.len());
    edges.retain(|edge| edge.people >= least || main.contains(&(edge.from, edge.to)));
    pruned.ways = all - edges.len();
    Lane {
        nodes,
        edges,
        pruned,
    }
}

/// The way on which most come to each node, and that on which most leave it, so that nothing that is
/// drawn hangs loose. A way against the order counts only where there is no other.
fn main(edges: &[Edge], nodes: usize) -> Vec<(usize, usize)> {
    let mut main = Vec::with_capacity(2 * nodes);
    for node in 0..nodes {
        for here in [|edge: &Edge| edge.to, |edge: &Edge| edge.from] {
            // The most travelled come first, and the sort keeps that order.
            let most = edges.iter().filter(|edge| here(edge) == node);
            let most = most.min_by_key(|edge| edge.to < edge.from);
            main.extend(most.map(|edge| (edge.from, edge.to)));
        }
    }
    main
}

/// The steps that enough people come to, in the order in which most of them do, and what is lost
/// with the others.
fn kept(passes: &[Pass], least: f64) -> (Vec<usize>, Pruned) {
    let met = |step: &usize| passes[*step].people > 0.0;
    let (mut kept, lost): (Vec<usize>, Vec<usize>) = (0..passes.len())
        .filter(met)
        .partition(|step| passes[*step].people >= least);
    let nth = |step: &usize| passes[*step].nth / passes[*step].people;
    kept.sort_by(|a, b| nth(a).total_cmp(&nth(b)));
    let pruned = Pruned {
        steps: lost.len(),
        helped: lost.iter().map(|step| passes[*step].helped).sum(),
        ways: 0,
    };
    (kept, pruned)
}

fn nodes(symptom: usize, kept: &[usize], passes: &[Pass]) -> Vec<Node> {
    let node = |part, people, helped| Node {
        part,
        people,
        helped,
    };
    let mut nodes = vec![node(Part::Symptom(symptom), 1.0, 0.0)];
    nodes.extend(kept.iter().map(|&step| {
        let pass = passes[step];
        node(Part::Step(step), pass.people, pass.helped)
    }));
    nodes.push(node(Part::Solved, 0.0, 0.0));
    nodes.push(node(Part::HandedOver, 0.0, 0.0));
    nodes
}

fn edges(nodes: &[Node], kept: &[usize], met: &[(Vec<usize>, Met, f64)]) -> Vec<Edge> {
    let number = nodes.len();
    let mut people = vec![0.0; number * number];
    let place = |step: &usize| kept.iter().position(|kept| kept == step);
    for (steps, what, share) in met {
        let from = steps.iter().rev().find_map(place).map_or(0, |nth| nth + 1);
        let to = match what {
            Met::Question(_) => None,
            Met::Step(step) => place(step).map(|nth| nth + 1),
            Met::Solved => Some(number - 2),
            Met::HandedOver => Some(number - 1),
        };
        if let Some(to) = to {
            people[from * number + to] += share;
        }
    }
    let met = people
        .iter()
        .enumerate()
        .filter(|(_, people)| **people > 0.0);
    let mut edges: Vec<Edge> = met
        .map(|(nth, &people)| Edge {
            from: nth / number,
            to: nth % number,
            people,
        })
        .collect();
    edges.sort_by(|a, b| b.people.total_cmp(&a.people));
    edges
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use std::sync::Arc;

    pub(in crate::workshop::graph) fn flow() -> Arc<Flow> {
        let path = std::path::Path::new("flows/imessage.toml");
        crate::flow::load_file(path).unwrap().flow
    }

    #[test]
    fn whoever_comes_to_a_part_leaves_it_or_ends_there() {
        let flow = flow();
        for lane in lanes(&flow, &[0, 3], Habits::default(), 0.0) {
            assert_eq!(lane.pruned, Pruned::default());
            let ends: f64 = lane.nodes[lane.nodes.len() - 2..]
                .iter()
                .map(|n| n.people)
                .sum();
            assert!((ends - 1.0).abs() < 1e-6, "{ends}");
            for (nth, node) in lane.nodes.iter().enumerate() {
                let sum = |of: fn(&Edge) -> usize| -> f64 {
                    let here = lane.edges.iter().filter(|edge| of(edge) == nth);
                    here.map(|edge| edge.people).sum()
                };
                if nth > 0 {
                    assert!((sum(|edge| edge.to) - node.people).abs() < 1e-6);
                }
                if nth + 2 < lane.nodes.len() {
                    assert!((sum(|edge| edge.from) - node.people).abs() < 1e-6);
                }
            }
        }
    }

    #[test]
    fn what_few_pass_is_left_out_and_told() {
        let flow = flow();
        let whole = &lanes(&flow, &[0], Habits::default(), 0.0)[0];
        let pruned = &lanes(&flow, &[0], Habits::default(), 0.1)[0];
        assert_eq!(whole.nodes.len(), pruned.nodes.len() + pruned.pruned.steps);
        assert!(pruned.pruned.steps > 0 && pruned.pruned.ways > 0);
        assert!(pruned.nodes.iter().all(|node| node.people >= 0.1));
        assert!(pruned.edges.len() < whole.edges.len());
        for nth in 0..pruned.nodes.len() {
            let last = nth >= pruned.nodes.len() - 2;
            assert!(nth == 0 || pruned.edges.iter().any(|edge| edge.to == nth));
            assert!(last || pruned.edges.iter().any(|edge| edge.from == nth));
        }
        // The ends count everybody, drawn or not.
        let end = |lane: &Lane| lane.nodes[lane.nodes.len() - 2].people;
        assert!((end(whole) - end(pruned)).abs() < 1e-9);
    }
}
