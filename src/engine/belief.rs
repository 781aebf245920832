//! How likely each cause is, after the answers so far.

use super::flow::{Flow, Step};

/// A probability for each cause of a flow, by index; they sum to 1.
#[derive(Debug, Clone, PartialEq)]
pub struct Belief(Vec<f64>);

impl Belief {
    /// The belief of somebody who knows the symptom only.
    pub fn of_symptom(flow: &Flow, symptom: usize) -> Self {
        Self(flow.symptoms[symptom].weights.clone())
    }

    /// Learns an answer: each cause is multiplied by P(answer | cause).
    pub fn answered(&mut self, likelihood: &[f64]) {
        for (cause, likelihood) in self.0.iter_mut().zip(likelihood) {
            *cause *= likelihood;
        }
        self.normalise();
    }

    /// Learns that a step failed: each cause is multiplied by (1 - P(step fixes it)).
    pub fn failed(&mut self, step: &Step) {
        for &(cause, fixes) in &step.fixes {
            self.0[cause] *= 1.0 - fixes;
        }
        self.normalise();
    }

    /// P(a step helps).
    pub fn helps(&self, step: &Step) -> f64 {
        step.fixes
            .iter()
            .map(|&(cause, fixes)| self.0[cause] * fixes)
            .sum()
    }

    /// Each cause's probability, by index.
    pub fn causes(&self) -> &[f64] {
        &self.0
    }

    /// Evidence that contradicts itself may leave nothing; then every cause is as likely as
    /// another, rather than none.
    fn normalise(&mut self) {
        let sum: f64 = self.0.iter().sum();
        if sum > 1e-12 {
            self.0.iter_mut().for_each(|cause| *cause /= sum);
        } else {
            let even = 1.0 / self.0.len().max(1) as f64;
            self.0.fill(even);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::flow::{Conditions, Risk};
    use crate::ids::StepId;

    fn step(fixes: Vec<(usize, f64)>) -> Step {
        Step {
            id: StepId::new("restart").unwrap(),
            minutes: 1.0,
            waits: Vec::new(),
            risk: Risk::None,
            fixes,
            needs: Vec::new(),
            when: Conditions::default(),
            link: None,
        }
    }

    #[test]
    fn a_failed_step_makes_what_it_fixes_less_likely() {
        let mut belief = Belief(vec![0.5, 0.5]);
        let step = step(vec![(0, 0.8)]);
        assert!((belief.helps(&step) - 0.4).abs() < 1e-12);
        belief.failed(&step);
        // 0.5 · 0.2 against 0.5.
        assert!((belief.causes()[0] - 1.0 / 6.0).abs() < 1e-12);
        assert!((belief.causes().iter().sum::<f64>() - 1.0).abs() < 1e-12);
    }

    #[test]
    fn evidence_that_contradicts_itself_leaves_every_cause_as_likely() {
        let mut belief = Belief(vec![1.0, 0.0]);
        belief.answered(&[0.0, 1.0]);
        assert_eq!(belief.causes(), [0.5, 0.5]);
    }
}
