//! The exact optimum of a flow's steps, by dynamic programming, and the engine's way beside it.
//!
//! The method of the imessage facts, section 8: steps only, cost is effort in minutes, a call for
//! help at the end costs `hand_over`, and a step that loses something waits until no harmless one
//! is left that helps with 2 % or more.

use blueback::engine::{
    Belief, Card, Choice, Flow, Input, Place, Risk, Session, card, choices, decide,
};
use blueback::ids::Timestamp;

/// So many of the most promising steps are in the exact search: 1,048,576 states.
const STEPS: usize = 20;
/// The gate of the design, section 3.
const GATE: f64 = 0.02;

/// The steps that the engine offers to somebody who answers "I don't know" to every question and
/// "Still broken" to every step.
pub(crate) fn played(flow: &Flow, symptom: usize) -> Vec<usize> {
    let now = Timestamp::from_millis(0);
    let mut session = Session::new(flow.hash, now);
    let mut steps = Vec::new();
    let mut choice = flow.symptoms[symptom].id.as_str().to_owned();
    loop {
        let input = Input::Choose {
            began: session.began,
            turn: session.turn,
            choice: &choice,
        };
        (session, _) = decide(flow, Some(session), input, now);
        let place = Place::of(flow, &session);
        let shown = card(flow, &place, now);
        choice = match &shown {
            Card::Question(_) => "unknown",
            Card::Step(step) => {
                steps.push(*step);
                "failed"
            }
            Card::End(_) => return steps,
            Card::Symptom | Card::Wait { .. } | Card::Check { .. } => {
                unreachable!("nobody waits, and nothing works")
            }
        }
        .to_owned();
        assert!(
            choices(flow, &place, &shown)
                .iter()
                .any(|c: &Choice| c.id(flow, &shown) == choice)
        );
    }
}

/// Expected minutes of a sequence of steps: each is paid by those whom none before it helped, and
/// the hand-over by those whom none helped.
pub(crate) fn cost(flow: &Flow, symptom: usize, steps: &[usize]) -> f64 {
    let mut causes = flow.symptoms[symptom].weights.clone();
    let mut minutes = 0.0;
    for step in steps {
        let step = &flow.steps[*step];
        minutes += step.minutes * causes.iter().sum::<f64>();
        for (cause, fixes) in &step.fixes {
            causes[*cause] *= 1.0 - fixes;
        }
    }
    minutes + flow.hand_over * causes.iter().sum::<f64>()
}

/// The least expected minutes of any order and any stop that the gate allows.
pub(crate) fn optimum(flow: &Flow, symptom: usize) -> f64 {
    let open = open_steps(flow, symptom);
    let steps: Vec<usize> = open.iter().copied().take(STEPS).collect();
    let mut search = Search {
        flow,
        open,
        best: vec![0.0; 1 << steps.len()],
        steps,
    };
    search.visit(0, 0, &flow.symptoms[symptom].weights.clone());
    search.best[0]
}

struct Search<'a> {
    flow: &'a Flow,
    open: Vec<usize>,
    steps: Vec<usize>,
    /// By set of failed steps: the least expected minutes from there, of all who began.
    best: Vec<f64>,
}

impl Search<'_> {
    /// Visits all sets that extend `set` by steps from `from` on, larger numbers first, so that
    /// every set with one step more is known before the set itself. `left` is what each cause
    /// weighs after the set's steps failed.
    fn visit(&mut self, from: usize, set: usize, left: &[f64]) {
        let Some(&step) = self.steps.get(from) else {
            self.best[set] = self.decide(set, left);
            return;
        };
        let bit = 1 << (self.steps.len() - 1 - from);
        let mut fixed = left.to_vec();
        for (cause, fixes) in &self.flow.steps[step].fixes {
            fixed[*cause] *= 1.0 - fixes;
        }
        self.visit(from + 1, set | bit, &fixed);
        self.visit(from + 1, set, left);
    }

    fn decide(&self, set: usize, left: &[f64]) -> f64 {
        let all: f64 = left.iter().sum();
        let last = self.steps.len() - 1;
        let tried = |n: usize| set >> (last - n) & 1 == 1;
        let helps = |step: usize| -> f64 {
            let fixes = self.flow.steps[step].fixes.iter();
            fixes.map(|(cause, p)| left[*cause] * p).sum()
        };
        let shut = self.open.iter().enumerate().any(|(n, &step)| {
            let tried = n <= last && tried(n);
            !tried && self.flow.steps[step].risk <= Risk::Mild && helps(step) >= GATE * all
        });
        let mut best = self.flow.hand_over * all;
        for (n, &step) in self.steps.iter().enumerate() {
            let closed = shut && self.flow.steps[step].risk >= Risk::Settings;
            if !tried(n) && !closed {
                let after = self.best[set | 1 << (last - n)];
                best = best.min(self.flow.steps[step].minutes * all + after);
            }
        }
        best
    }
}

/// All steps that may be offered without an answer, the most promising first: in the order of
/// updated P(helps) / effort.
fn open_steps(flow: &Flow, symptom: usize) -> Vec<usize> {
    let now = Timestamp::from_millis(0);
    let mut session = Session::new(flow.hash, now);
    let input = Input::Choose {
        began: session.began,
        turn: 0,
        choice: flow.symptoms[symptom].id.as_str(),
    };
    (session, _) = decide(flow, Some(session), input, now);
    let place = Place::of(flow, &session);
    let mut belief = Belief::of_symptom(flow, symptom);
    let mut rest: Vec<usize> = (0..flow.steps.len())
        .filter(|step| place.allows(flow, &flow.steps[*step].when, None))
        .filter(|step| belief.helps(&flow.steps[*step]) > 0.0)
        .collect();
    let mut order = Vec::new();
    while !rest.is_empty() {
        let ratio = |step: &usize| belief.helps(&flow.steps[*step]) / flow.steps[*step].minutes;
        let best = (0..rest.len()).max_by(|a, b| ratio(&rest[*a]).total_cmp(&ratio(&rest[*b])));
        let step = rest.remove(best.unwrap_or(0));
        belief.failed(&flow.steps[step]);
        order.push(step);
    }
    order
}
