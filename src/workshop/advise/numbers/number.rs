//! The numbers of a flow, and the flow with one of them another.

use crate::engine::{Flow, Question};
use crate::flow::Places;

/// A number that a flow's file names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Number {
    /// What a hand-over costs.
    HandOver,
    /// How likely a cause is once a symptom is known.
    Weight {
        /// The symptom's index.
        symptom: usize,
        /// The cause's index.
        cause: usize,
    },
    /// What a question takes.
    Asking(usize),
    /// How common an answer is.
    Share {
        /// The question's index.
        question: usize,
        /// The answer's index.
        answer: usize,
    },
    /// How many times as likely an answer is under a cause; by its inverse for `unlikelier`, which halves and doubles alike.
    Ratio {
        /// The question's index.
        question: usize,
        /// The answer's index.
        answer: usize,
        /// The cause's index.
        cause: usize,
    },
    /// What a step takes.
    Effort(usize),
    /// How often a step removes a cause.
    Fixes {
        /// The step's index.
        step: usize,
        /// The position in its fixes.
        nth: usize,
    },
}

impl Number {
    /// All that are written down, with their paths. Some stand for themselves as words (`high`); they are numbers too.
    pub fn all(flow: &Flow, places: &Places) -> Vec<(Self, String)> {
        let mut all = vec![(Self::HandOver, "flow.hand_over".to_owned())];
        for (symptom, of) in flow.symptoms.iter().enumerate() {
            for (cause, name) in flow.causes.iter().enumerate() {
                let path = format!("symptoms.{}.weights.{name}", of.id);
                all.push((Self::Weight { symptom, cause }, path));
            }
        }
        for (question, of) in flow.questions.iter().enumerate() {
            all.push((
                Self::Asking(question),
                format!("questions.{}.effort", of.id),
            ));
            for (answer, id) in of.answers.iter().map(|answer| &answer.id).enumerate() {
                let at = format!("questions.{}.answers.{id}", of.id);
                all.push((Self::Share { question, answer }, format!("{at}.share")));
                for (cause, name) in flow.causes.iter().enumerate() {
                    let ratio = Self::Ratio {
                        question,
                        answer,
                        cause,
                    };
                    all.push((ratio, format!("{at}.likelier.{name}")));
                    all.push((ratio, format!("{at}.unlikelier.{name}")));
                }
            }
        }
        for (step, of) in flow.steps.iter().enumerate() {
            all.push((Self::Effort(step), format!("steps.{}.effort", of.id)));
            for (nth, (cause, _)) in of.fixes.iter().enumerate() {
                let path = format!("steps.{}.fixes.{}", of.id, flow.causes[*cause]);
                all.push((Self::Fixes { step, nth }, path));
            }
        }
        all.retain(|(_, path)| places.has(path));
        all
    }

    /// Whether it can change anything at a symptom.
    pub(super) fn concerns(self, flow: &Flow, symptom: usize) -> bool {
        let here = |of: &[usize]| of.is_empty() || of.contains(&symptom);
        let weighs = |cause: usize| flow.symptoms[symptom].weights[cause] > 0.0;
        match self {
            Self::HandOver => true,
            Self::Weight { symptom: own, .. } => own == symptom,
            Self::Asking(question) | Self::Share { question, .. } => {
                here(&flow.questions[question].when.symptoms)
            }
            Self::Ratio {
                question, cause, ..
            } => here(&flow.questions[question].when.symptoms) && weighs(cause),
            Self::Effort(step) => here(&flow.steps[step].when.symptoms),
            Self::Fixes { step, nth } => {
                here(&flow.steps[step].when.symptoms) && weighs(flow.steps[step].fixes[nth].0)
            }
        }
    }

    /// The flow with the number so many times as large; a probability stays one.
    pub(super) fn varied(self, flow: &Flow, factor: f64) -> Flow {
        let mut flow = flow.clone();
        match self {
            Self::HandOver => flow.hand_over *= factor,
            Self::Weight { symptom, cause } => {
                let weights = &mut flow.symptoms[symptom].weights;
                weights[cause] *= factor;
                let sum: f64 = weights.iter().sum();
                weights.iter_mut().for_each(|weight| *weight /= sum);
            }
            Self::Asking(question) => flow.questions[question].minutes *= factor,
            Self::Share { question, answer } => {
                for cause in 0..flow.causes.len() {
                    times(&mut flow.questions[question], answer, cause, factor);
                }
            }
            Self::Ratio {
                question,
                answer,
                cause,
            } => times(&mut flow.questions[question], answer, cause, factor),
            Self::Effort(step) => flow.steps[step].minutes *= factor,
            Self::Fixes { step, nth } => {
                let chance = &mut flow.steps[step].fixes[nth].1;
                *chance = (*chance * factor).min(1.0);
            }
        }
        flow
    }
}

/// Makes an answer so many times as likely under a cause; the answers of the question still sum to 1.
fn times(question: &mut Question, answer: usize, cause: usize, factor: f64) {
    question.answers[answer].likelihood[cause] *= factor;
    let sum: f64 = question.answers.iter().map(|a| a.likelihood[cause]).sum();
    for answer in &mut question.answers {
        answer.likelihood[cause] /= sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::{load, small, text};

    #[test]
    fn a_flow_with_another_number_is_the_flow_of_a_text_with_that_number() {
        let loaded = small();
        let text = text();
        let mut looked_at = 0;
        for (number, path) in Number::all(&loaded.flow, &loaded.places) {
            let (from, to) = match path.as_str() {
                "flow.hand_over" => ("\"90m\"", "\"180m\""),
                "symptoms.green.weights.weak" => ("weak = 5,", "weak = 10,"),
                "questions.device.answers.phone.share" => ("share = 3", "share = 6"),
                "questions.device.answers.mac.likelier.broken" => ("broken = 4 }", "broken = 8 }"),
                "questions.stolen.effort" => {
                    ("stolen]\neffort = \"5s\"", "stolen]\neffort = \"10s\"")
                }
                "steps.toggle.effort" => ("\"2m\"", "\"4m\""),
                "steps.patience.fixes.weak" => ("weak = 0.5", "weak = 1.0"),
                _ => continue,
            };
            looked_at += 1;
            assert!(text.contains(from), "{path}");
            let (of_text, varied) = (
                load(&text.replacen(from, to, 1)).flow,
                number.varied(&loaded.flow, 2.0),
            );
            let numbers = |flow: &Flow| -> Vec<f64> {
                let answers = flow.questions.iter().flat_map(|q| &q.answers);
                let mut all = vec![flow.hand_over];
                all.extend(flow.symptoms.iter().flat_map(|s| &s.weights));
                all.extend(flow.questions.iter().map(|q| q.minutes));
                all.extend(answers.flat_map(|a| &a.likelihood));
                all.extend(flow.steps.iter().map(|s| s.minutes));
                all.extend(flow.steps.iter().flat_map(|s| &s.fixes).map(|f| f.1));
                all
            };
            let (a, b) = (numbers(&of_text), numbers(&varied));
            assert!(
                a.iter().zip(&b).all(|(a, b)| (a - b).abs() < 1e-12),
                "{path}"
            );
            assert_ne!(a, numbers(&loaded.flow), "{path}");
        }
        assert_eq!(looked_at, 7);
    }
}
