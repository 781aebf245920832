//! What somebody may meet that an author hardly wants, each at its place in the flow.

use std::collections::BTreeMap;

use crate::engine::{Flow, Given};
use crate::flow::{Code, Fault, Places};

use super::Proof;
use super::met::last;
use super::trail::Trail;

/// The warnings that follow from what was met.
pub fn warnings(flow: &Flow, places: &Places, proof: &Proof) -> Vec<Fault> {
    let mut all = untried(flow, places, proof);
    all.extend(long(flow, places, proof));
    all.extend(risk_before(flow, places, proof));
    all.extend(risk_first(flow, places, proof));
    all
}

/// One warning for each answer after which nothing is left, with the symptoms at which that is so.
fn untried(flow: &Flow, places: &Places, proof: &Proof) -> Vec<Fault> {
    let mut by_answer: BTreeMap<String, (String, Vec<&str>, &Trail)> = BTreeMap::new();
    for (symptom, trail) in &proof.met.untried {
        let id = flow.symptoms[*symptom].id.as_str();
        let (path, what) = blamed(trail, id);
        let entry = by_answer.entry(path).or_insert((what, Vec::new(), trail));
        entry.1.push(id);
    }
    let fault = |(path, (what, symptoms, trail)): (String, (String, Vec<&str>, &Trail))| {
        let symptoms: Vec<String> = symptoms.iter().map(|id| format!("`{id}`")).collect();
        let message = format!(
            "{what} are handed over with nothing to try, at {}",
            symptoms.join(", ")
        );
        let advice = "add a step of risk 0 or 1 for them, loosen the `only_if` or `not_if` of one, or give the answer a `hand_over` that says why";
        let mut fault = places.fault(Code::NothingTried, &path, message, advice);
        fault.label = format!("met by: {}", trail.words());
        fault
    };
    by_answer.into_iter().map(fault).collect()
}

/// What was said last, as the part of the flow to which it belongs and the people who say it.
fn blamed(trail: &Trail, symptom: &str) -> (String, String) {
    let of = |question: &str, answer: &str| {
        let path = format!("questions.{question}.answers.{answer}");
        (
            path,
            format!("people who answer `{answer}` to `{question}`"),
        )
    };
    match last(trail) {
        Some(Given::Told { question, answer })
        | Some(Given::Answered {
            question,
            answer: Some(answer),
        }) => of(question.as_str(), answer.as_str()),
        Some(Given::Answered {
            question,
            answer: None,
        }) => (
            format!("questions.{question}"),
            format!("people who do not know the answer to `{question}`"),
        ),
        _ => (
            format!("symptoms.{symptom}"),
            format!("people with `{symptom}`"),
        ),
    }
}

fn long(flow: &Flow, places: &Places, proof: &Proof) -> Vec<Fault> {
    let fault = |(symptom, trail): (&usize, &std::sync::Arc<Trail>)| {
        let id = flow.symptoms[*symptom].id.as_str();
        let message = format!("somebody with `{id}` is led through more than thirty steps");
        let advice = "raise the `effort` of steps to what they really take, lower their `fixes`, or lower `hand_over` in [flow], so that a person comes sooner";
        let mut fault = places.fault(Code::LongWay, &format!("symptoms.{id}"), message, advice);
        fault.label = format!("met by: {}", trail.words());
        fault
    };
    proof.met.long.iter().map(fault).collect()
}

fn risk_before(flow: &Flow, places: &Places, proof: &Proof) -> Vec<Fault> {
    let fault = |(step, (waiting, trail)): (&usize, &(super::met::Waiting, _))| {
        let trail: &std::sync::Arc<Trail> = trail;
        let risky = flow.steps[*step].id.as_str();
        let harmless = flow.steps[waiting.step].id.as_str();
        let question = flow.questions[waiting.question].id.as_str();
        let message = format!(
            "`{risky}` loses something and comes before `{harmless}`, which waits for an answer to `{question}`"
        );
        let advice = format!(
            "see that `{question}` is asked: mark it `first`, lower its `effort`, or raise `questions` in [flow]; or give it an `assume`"
        );
        let path = format!("steps.{harmless}.only_if.{question}");
        let mut fault = places.fault(Code::RiskBefore, &path, message, advice);
        fault.label = format!("met by: {}", trail.words());
        places.also(
            &mut fault,
            &format!("steps.{risky}.risk"),
            "this comes first",
        );
        fault
    };
    proof.met.risk_before.iter().map(fault).collect()
}

fn risk_first(flow: &Flow, places: &Places, proof: &Proof) -> Vec<Fault> {
    let mut all = Vec::new();
    for (step, trail) in &proof.met.risk_first {
        // The harmless step that should come first is named already.
        if proof.met.risk_before.contains_key(step) {
            continue;
        }
        let id = flow.steps[*step].id.as_str();
        let message = format!("`{id}` loses something and is the first that somebody is offered");
        let advice = "add a step of risk 0 or 1 that helps there with 2 % at least, or say by more `fixes` or less `risk` what is true of those you have";
        let mut fault = places.fault(
            Code::RiskFirst,
            &format!("steps.{id}.risk"),
            message,
            advice,
        );
        fault.label = format!("met by: {}", trail.words());
        all.push(fault);
    }
    all
}
