//! A flow small enough to work out by hand, for the tests of this folder.
//!
//! Cause a (60 %) or b (40 %); one question, whose first answer 90 % give for a and 10 % for b; a step of
//! 2 minutes that mends a (80 %) and is waited for, one of 4 minutes that mends b (90 %), and a reset of 10
//! minutes (50 % for both) that comes last.
//!
//! First answer, 0.54 + 0.04 of all: 2 minutes for 0.58, 4 for the 0.108 + 0.04 left, 10 for 0.108 + 0.004.
//! Second answer, 0.06 + 0.36: 4 minutes for 0.42, 2 for 0.06 + 0.036, 10 for 0.012 + 0.036. The reset
//! leaves half: 0.08 of all are handed over.

use std::sync::Arc;
use std::time::Duration;

use crate::engine::{Answer, Conditions, Flow, Means, Question, Risk, Seen, Step, Symptom, Verify};
use crate::ids::{AnswerId, CauseId, FlowId, QuestionId, StepId, SymptomId, VerifyId};

/// The share of people who are helped.
pub(super) const SOLVED: f64 = 0.92;
/// Expected minutes of attention of somebody who knows every answer; the question takes half a minute.
pub(super) const MINUTES: f64 =
    0.5 + 2.0 * 0.58 + 4.0 * 0.148 + 10.0 * 0.112 + 4.0 * 0.42 + 2.0 * 0.096 + 10.0 * 0.048;

/// The flow.
pub(super) fn flow() -> Arc<Flow> {
    let step = |id, minutes, wait: &[u64], risk, fixes| Step {
        id: StepId::new(id).unwrap(),
        minutes,
        waits: wait.iter().map(|s| Duration::from_secs(*s)).collect(),
        risk,
        fixes,
        needs: Vec::new(),
        when: Conditions::default(),
        link: None,
    };
    let answer = |id, likelihood| Answer {
        id: AnswerId::new(id).unwrap(),
        likelihood,
        hand_over: None,
        found: Vec::new(),
        leads_to: None,
        wait_first: None,
    };
    Arc::new(Flow {
        id: FlowId::new("small").unwrap(),
        hash: 1,
        hand_over: 90.0,
        most_questions: 1,
        causes: vec![CauseId::new("a").unwrap(), CauseId::new("b").unwrap()],
        symptoms: vec![Symptom {
            id: SymptomId::new("broken").unwrap(),
            weights: vec![0.6, 0.4],
            verify: 0,
            crowd: false,
        }],
        questions: vec![Question {
            id: QuestionId::new("look").unwrap(),
            minutes: 0.5,
            first: true,
            assume: None,
            when: Conditions::default(),
            answers: vec![answer("x", vec![0.9, 0.1]), answer("y", vec![0.1, 0.9])],
            link: None,
            found_by: None,
            services: Vec::new(),
        }],
        steps: vec![
            step("mend_a", 2.0, &[600], Risk::None, vec![(0, 0.8)]),
            step("mend_b", 4.0, &[], Risk::Mild, vec![(1, 0.9)]),
            step("reset", 10.0, &[], Risk::Settings, vec![(0, 0.5), (1, 0.5)]),
        ],
        verifies: vec![Verify {
            id: VerifyId::new("gone").unwrap(),
            answers: vec![Seen {
                id: AnswerId::new("yes").unwrap(),
                means: Means::Solved,
            }],
        }],
        says: Vec::new(),
    })
}
