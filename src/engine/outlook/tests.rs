//! Compares with the plain definition, which computes everything anew at every step.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;

use super::*;
use crate::engine::flow::{Answer, Conditions, Question, Symptom};
use crate::engine::session::Session;
use crate::ids::{AnswerId, CauseId, FlowId, QuestionId, StepId, SymptomId, Timestamp};

const CAUSES: usize = 6;
const ANSWERS: usize = 3;

/// Expected minutes by the rule itself, as [`best`](crate::engine::cost::best) has it, with the steps that are open.
fn plain(flow: &Flow, belief: &Belief, mut open: Vec<usize>) -> f64 {
    let mut causes = belief.causes().to_vec();
    let (mut left, mut minutes) = (1.0, 0.0);
    loop {
        let gain = |step: usize| -> f64 {
            let fixes = flow.steps[step].fixes.iter();
            fixes.map(|&(cause, fixes)| causes[cause] * fixes).sum()
        };
        let best = |risky: bool| {
            let steps = open.iter().copied();
            let steps = steps.filter(|&step| (flow.steps[step].risk >= Risk::Settings) == risky);
            let ratio = |step: usize| gain(step) / effort(&flow.steps[step]);
            let ratios = steps.map(|step| (step, ratio(step)));
            ratios.max_by(|a, b| a.1.total_cmp(&b.1))
        };
        let waits = open
            .iter()
            .any(|&step| flow.steps[step].risk < Risk::Settings && gain(step) >= GATE * left);
        let chosen = match (best(false), best(true)) {
            (Some(safe), Some(risky)) if waits || safe.1 >= risky.1 => Some(safe),
            (safe, risky) => risky.or(safe),
        };
        let Some((step, _)) = chosen.filter(|(_, ratio)| ratio * flow.hand_over >= left) else {
            return minutes + flow.hand_over * left;
        };
        minutes += effort(&flow.steps[step]) * left;
        left -= gain(step);
        for &(cause, fixes) in &flow.steps[step].fixes {
            causes[cause] *= 1.0 - fixes;
        }
        open.retain(|other| *other != step);
    }
}

/// Expected minutes after an answer, over all answers, by the rule itself.
fn plain_after(flow: &Flow, place: &Place, belief: &Belief, question: usize) -> f64 {
    let answers = flow.questions[question].answers.iter().enumerate();
    let minutes = answers.map(|(nth, answer)| {
        let likely = belief.causes().iter().zip(&answer.likelihood);
        let chance: f64 = likely.map(|(cause, likelihood)| cause * likelihood).sum();
        let mut belief = belief.clone();
        belief.answered(&answer.likelihood);
        let open = open(flow, place, Some((question, nth)));
        let hands_over = answer.hand_over.is_some();
        chance
            * if hands_over {
                flow.hand_over
            } else {
                plain(flow, &belief, open)
            }
    });
    minutes.sum()
}

fn open(flow: &Flow, place: &Place, supposing: Option<(usize, usize)>) -> Vec<usize> {
    let steps = 0..flow.steps.len();
    steps
        .filter(|&step| is_open(flow, place, step, supposing))
        .collect()
}

fn conditions() -> impl Strategy<Value = Conditions> {
    let answers = || prop::option::weighted(0.2, vec(0..ANSWERS, 1..3));
    (answers(), answers()).prop_map(|(only, not)| Conditions {
        only_if: only.into_iter().map(|answers| (0, answers)).collect(),
        not_if: not.into_iter().map(|answers| (1, answers)).collect(),
        ..Conditions::default()
    })
}

fn step() -> impl Strategy<Value = Step> {
    let risks = [Risk::None, Risk::Mild, Risk::Settings, Risk::Data];
    let fixes = vec(prop::option::weighted(0.35, 0.01..=1.0), CAUSES);
    (
        0.1..30.0,
        prop::sample::select(risks.to_vec()),
        fixes,
        conditions(),
    )
        .prop_map(|(minutes, risk, fixes, when)| Step {
            id: StepId::new("step").unwrap(),
            minutes,
            waits: Vec::new(),
            risk,
            fixes: (0..)
                .zip(fixes)
                .filter_map(|(cause, p)| Some((cause, p?)))
                .collect(),
            needs: Vec::new(),
            when,
            link: None,
        })
}

/// A question whose answers each cause makes more or less likely, some not at all.
fn question(name: &'static str) -> impl Strategy<Value = Question> {
    let weights = vec(prop_oneof![1 => Just(0.0), 4 => 0.001..1.0_f64], ANSWERS);
    (vec(weights, CAUSES), prop::bool::weighted(0.1)).prop_map(move |(weights, ends)| {
        let answers = (0..ANSWERS).map(|nth| Answer {
            id: AnswerId::new("answer").unwrap(),
            likelihood: weights
                .iter()
                .map(|of| (of[nth] + 1e-6) / of.iter().map(|weight| weight + 1e-6).sum::<f64>())
                .collect(),
            hand_over: (ends && nth == 0).then(|| crate::ids::ReasonId::new("reason").unwrap()),
            found: Vec::new(),
            leads_to: None,
            wait_first: None,
        });
        Question {
            id: QuestionId::new(name).unwrap(),
            minutes: 0.1,
            first: false,
            assume: None,
            when: Conditions::default(),
            answers: answers.collect(),
            link: None,
            found_by: None,
            services: Vec::new(),
        }
    })
}

fn flow() -> impl Strategy<Value = Flow> {
    let weights = vec(prop_oneof![1 => Just(0.0), 3 => 0.001..1.0_f64], CAUSES);
    let questions = (question("one"), question("two"), question("three"));
    (weights, vec(step(), 0..30), questions).prop_map(|(weights, steps, (one, two, three))| {
        let sum: f64 = weights.iter().sum::<f64>() + 0.01;
        let weights = weights.iter().enumerate();
        Flow {
            id: FlowId::new("random").unwrap(),
            hash: 1,
            hand_over: 90.0,
            most_questions: 3,
            causes: vec![CauseId::new("cause").unwrap(); CAUSES],
            symptoms: vec![Symptom {
                id: SymptomId::new("symptom").unwrap(),
                weights: weights
                    .map(|(nth, weight)| (weight + if nth == 0 { 0.01 } else { 0.0 }) / sum)
                    .collect(),
                verify: 0,
                crowd: false,
            }],
            questions: vec![one, two, three],
            steps,
            verifies: Vec::new(),
            says: Vec::new(),
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn it_is_what_the_plain_definition_gives(
        flow in flow(),
        tried in vec(any::<Index>(), 0..6),
        answered in prop::option::of(0..ANSWERS),
    ) {
        let session = Session::new(flow.hash, Timestamp::from_millis(0));
        let mut place = Place::of(&flow, &session);
        place.symptom = Some(0);
        let mut belief = Belief::of_symptom(&flow, 0);
        if let Some(answer) = answered {
            place.answers[0] = Some(Some(answer));
            belief.answered(&flow.questions[0].answers[answer].likelihood);
        }
        for step in tried.iter().filter(|_| !flow.steps.is_empty()) {
            let step = step.index(flow.steps.len());
            place.steps[step] = Some(crate::engine::Outcome::Failed);
            belief.failed(&flow.steps[step]);
        }
        let mut outlook = Outlook::new(&flow, &place, &belief);
        let near = |a: f64, b: f64| (a - b).abs() < 1e-6;
        let now = plain(&flow, &belief, open(&flow, &place, None));
        prop_assert!(near(outlook.now(&belief), now));
        for question in 0..3 {
            if place.answers[question].is_none() {
                let after = plain_after(&flow, &place, &belief, question);
                prop_assert!(near(outlook.after(&place, &belief, question), after));
            }
        }
        // What was supposed is forgotten.
        prop_assert!(near(outlook.now(&belief), now));
    }
}
