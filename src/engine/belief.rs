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
