//! The expected cost of repair, in minutes of the person's attention (imessage facts, section 8).
//!
//! Steps are taken in the order of updated P(helps) / effort, "updating p/C": recomputed after
//! every failure, stopped where no step left is worth its effort, a hand-over paid at the end. What
//! that comes to in all is [`Outlook`](super::outlook::Outlook)'s to say.

use super::belief::Belief;
use super::flow::{Flow, Risk, Step};

/// A step that loses something waits while a harmless one helps with at least this probability.
/// The design says 2 %; a little less keeps the promise whatever a flow adds in small weights.
pub(super) const GATE: f64 = 0.019;

/// Minutes added to a step's effort for what it may cost beyond it (expert judgement: retyping
/// passwords and setting things up again, the worry of losing data).
fn price(risk: Risk) -> f64 {
    match risk {
        Risk::None | Risk::Mild => 0.0,
        Risk::Settings => 5.0,
        Risk::Data => 20.0,
    }
}

/// Effort with the price of risk, in minutes.
pub(super) fn effort(step: &Step) -> f64 {
    step.minutes + price(step.risk)
}

/// The step to take now, of these; none where no step is worth its effort.
pub(super) fn best(
    flow: &Flow,
    belief: &Belief,
    steps: impl Iterator<Item = usize>,
) -> Option<usize> {
    let (mut safe, mut risky, mut waits) = (None, None, false);
    for at in steps {
        let step = &flow.steps[at];
        let gain = belief.helps(step);
        if gain <= 1e-9 {
            continue;
        }
        let leader = if step.risk >= Risk::Settings {
            &mut risky
        } else {
            waits |= gain >= GATE;
            &mut safe
        };
        let ratio = gain / effort(step);
        if leader.is_none_or(|(_, most)| ratio > most) {
            *leader = Some((at, ratio));
        }
    }
    let best = match (safe, risky) {
        (Some(safe), Some(risky)) if waits || safe.1 >= risky.1 => Some(safe),
        (safe, risky) => risky.or(safe),
    };
    best.filter(|(_, ratio)| ratio * flow.hand_over >= 1.0)
        .map(|(step, _)| step)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::flow::{Conditions, Symptom};
    use crate::ids::{CauseId, FlowId, StepId, SymptomId};

    /// Two causes, a; b, and three steps: a long one for a, a quick one for b, a risky one for both.
    fn flow() -> Flow {
        let step = |id: &str, minutes, risk, fixes| Step {
            id: StepId::new(id).unwrap(),
            minutes,
            waits: Vec::new(),
            risk,
            fixes,
            needs: Vec::new(),
            when: Conditions::default(),
            link: None,
        };
        Flow {
            id: FlowId::new("small").unwrap(),
            hash: 1,
            hand_over: 90.0,
            most_questions: 0,
            causes: vec![CauseId::new("a").unwrap(), CauseId::new("b").unwrap()],
            symptoms: vec![Symptom {
                id: SymptomId::new("s").unwrap(),
                weights: vec![0.6, 0.4],
                verify: 0,
                crowd: false,
            }],
            questions: Vec::new(),
            steps: vec![
                step("long", 10.0, Risk::None, vec![(0, 0.9)]),
                step("quick", 1.0, Risk::None, vec![(1, 0.5)]),
                step("reset", 1.0, Risk::Settings, vec![(0, 0.9), (1, 0.9)]),
            ],
            verifies: Vec::new(),
            says: Vec::new(),
        }
    }

    #[test]
    fn the_best_chance_for_its_effort_comes_first_and_risk_waits() {
        let flow = flow();
        let mut belief = Belief::of_symptom(&flow, 0);
        let best = |belief: &Belief, steps: &[usize]| best(&flow, belief, steps.iter().copied());
        // 0.2 a minute, against 0.054 and, though it is better than both, a step behind the gate.
        assert_eq!(best(&belief, &[0, 1, 2]), Some(1));
        belief.failed(&flow.steps[1]);
        assert_eq!(best(&belief, &[0, 2]), Some(0));
        belief.failed(&flow.steps[0]);
        assert_eq!(best(&belief, &[2]), Some(2));
        assert_eq!(best(&belief, &[]), None);
    }
}
