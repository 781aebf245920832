//! The expected cost of repair, in minutes of the person's attention (imessage facts, section 8).
//!
//! Steps are taken in the order of updated P(helps) / effort, "updating p/C": recomputed after
//! every failure, stopped where no step left is worth its effort, a hand-over paid at the end.

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

/// The steps still to be tried, with what each would gain under a belief.
#[derive(Debug, Clone)]
pub(super) struct Plan<'a> {
    flow: &'a Flow,
    causes: Vec<f64>,
    /// The share of people who would still be looking.
    left: f64,
    /// How many steps have failed.
    failed: u32,
    rest: Vec<Candidate>,
}

/// A step, and what it gains as far as that was computed.
///
/// A failed step takes from causes and adds to none, so that what was computed before is the most
/// that another can still gain. That is enough to pass one over; only what looks best is computed
/// anew.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    step: usize,
    effort: f64,
    risky: bool,
    gain: f64,
    /// Gain by effort. Kept, since it is compared far more often than it changes.
    ratio: f64,
    /// How many steps had failed when that was computed.
    as_of: u32,
}

impl<'a> Plan<'a> {
    /// A plan with the steps of these indices.
    pub(super) fn new(flow: &'a Flow, belief: Belief, steps: impl Iterator<Item = usize>) -> Self {
        let mut rest = Vec::with_capacity(flow.steps.len());
        for step in steps {
            let gain = belief.helps(&flow.steps[step]);
            if gain > 1e-9 {
                let effort = effort(&flow.steps[step]);
                rest.push(Candidate {
                    step,
                    effort,
                    risky: flow.steps[step].risk >= Risk::Settings,
                    gain,
                    ratio: gain / effort,
                    as_of: 0,
                });
            }
        }
        Self {
            flow,
            causes: belief.into_causes(),
            left: 1.0,
            failed: 0,
            rest,
        }
    }

    /// The step to take now, as a position in the rest; none where no step is worth its effort.
    fn best(&mut self) -> Option<usize> {
        loop {
            let mut at = self.leader(|_| true)?;
            if self.rest[at].risky
                && let Some(safe) = self.leader(|candidate| !candidate.risky)
                && (self.rest[safe].ratio >= self.rest[at].ratio || self.is_gated())
            {
                at = safe;
            }
            if !self.refresh(at) {
                let worth = self.rest[at].ratio * self.flow.hand_over >= self.left;
                return worth.then_some(at);
            }
        }
    }

    /// Which of the candidates asked for gains most by effort, as far as that was computed.
    fn leader(&self, of: impl Fn(&Candidate) -> bool) -> Option<usize> {
        let (mut leader, mut most) = (None, f64::MIN);
        for (at, candidate) in self.rest.iter().enumerate() {
            if candidate.ratio > most && of(candidate) {
                (leader, most) = (Some(at), candidate.ratio);
            }
        }
        leader
    }

    /// Whether a step that loses nothing helps well enough for the others to wait.
    fn is_gated(&self) -> bool {
        let least = GATE * self.left;
        self.rest.iter().any(|candidate| {
            !candidate.risky && candidate.gain >= least && self.gain(candidate.step) >= least
        })
    }

    /// Computes anew what a step gains; whether that is less than before.
    fn refresh(&mut self, at: usize) -> bool {
        if self.rest[at].as_of == self.failed {
            return false;
        }
        let gain = self.gain(self.rest[at].step);
        let candidate = &mut self.rest[at];
        let less = gain < candidate.gain;
        candidate.gain = gain;
        candidate.ratio = gain / candidate.effort;
        candidate.as_of = self.failed;
        less
    }

    fn gain(&self, step: usize) -> f64 {
        let fixes = self.flow.steps[step].fixes.iter();
        fixes.map(|&(cause, p)| self.causes[cause] * p).sum()
    }

    /// The index of the step to take now.
    pub(super) fn next(mut self) -> Option<usize> {
        self.best().map(|at| self.rest[at].step)
    }

    /// Expected minutes until the person is helped or handed over.
    pub(super) fn expected(mut self) -> f64 {
        let mut minutes = 0.0;
        while let Some(at) = self.best() {
            let chosen = self.rest.swap_remove(at);
            minutes += chosen.effort * self.left;
            self.left = (self.left - chosen.gain).max(0.0);
            for &(cause, fixes) in &self.flow.steps[chosen.step].fixes {
                self.causes[cause] *= 1.0 - fixes;
            }
            self.failed += 1;
        }
        minutes + self.flow.hand_over * self.left
    }
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
        let plan = |belief: &Belief, steps: &[usize]| {
            Plan::new(&flow, belief.clone(), steps.iter().copied()).next()
        };
        // 0.2 a minute, against 0.054 and, though it is better than both, a step behind the gate.
        assert_eq!(plan(&belief, &[0, 1, 2]), Some(1));
        belief.failed(&flow.steps[1]);
        assert_eq!(plan(&belief, &[0, 2]), Some(0));
        belief.failed(&flow.steps[0]);
        assert_eq!(plan(&belief, &[2]), Some(2));
        assert_eq!(plan(&belief, &[]), None);
    }

    #[test]
    fn the_expected_cost_is_that_of_the_order_with_a_hand_over_at_its_end() {
        let flow = flow();
        let belief = Belief::of_symptom(&flow, 0);
        let expected = Plan::new(&flow, belief, [0, 1].into_iter()).expected();
        // Quick for all, long for the 80 % it did not help, a hand-over for 20 % + 6 %.
        assert!(
            (expected - (1.0 + 0.8 * 10.0 + 0.26 * 90.0)).abs() < 1e-9,
            "{expected}"
        );
    }
}
