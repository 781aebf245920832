//! What the bot finds out by itself, in the engine: what it changes, and what it must not.

use blueback::engine::{
    Belief, Card, Effect, Finding, Flow, Given, Input, Place, Risk, Session, Sign, card, choices,
    decide, learn,
};
use blueback::ids::Timestamp;
use blueback::runtime::Library;
use proptest::prelude::*;

use crate::discord::place::library;

fn imessage(library: &Library) -> &Flow {
    let mut flows = library.flows.iter();
    flows
        .find(|flow| flow.id.as_str() == "imessage")
        .expect("it is shipped")
}

const NOW: Timestamp = Timestamp::from_millis(1_795_514_400_000);

fn finding(sign: Sign) -> Finding {
    Finding {
        sign,
        read: NOW,
        about: None,
    }
}

/// A turn as the runtime takes it.
fn turn(flow: &Flow, session: &mut Session, choice: &str, findings: &[Finding]) -> Vec<Effect> {
    let input = Input::Choose {
        began: session.began,
        turn: session.turn,
        choice,
    };
    let (mut after, effects) = decide(flow, Some(session.clone()), input, NOW);
    let shown = Some((session.began, session.turn));
    learn(flow, &mut after, shown, &effects, findings, NOW);
    *session = after;
    effects
}

fn now_shown(flow: &Flow, session: &Session) -> Card {
    card(flow, &Place::of(flow, session), NOW)
}

/// The steps that somebody meets whom nothing helps and who knows nothing else.
fn steps(flow: &Flow, symptom: usize, findings: &[Finding], refusal: &str) -> Vec<usize> {
    let mut session = Session::new(flow.hash, NOW);
    let id = flow.symptoms[symptom].id.as_str();
    turn(flow, &mut session, id, findings);
    let mut steps = Vec::new();
    loop {
        let choice = match now_shown(flow, &session) {
            Card::Question(_) => "unknown",
            Card::Step(step) => {
                steps.push(step);
                // What waits is refused by some, and then is as good as tried.
                if flow.steps[step].waits.is_empty() {
                    "failed"
                } else {
                    refusal
                }
            }
            Card::End(_) => return steps,
            Card::Symptom | Card::Wait { .. } | Card::Check { .. } => unreachable!("nobody waits"),
        };
        turn(flow, &mut session, choice, findings);
    }
}

fn outage(flow: &Flow, session: &Session) -> f64 {
    let cause = flow.causes.iter().position(|c| c.as_str() == "outage");
    let belief: Option<Belief> = Place::of(flow, session).belief;
    belief.unwrap().causes()[cause.unwrap()]
}

#[test]
fn in_a_wave_nothing_that_loses_something_comes_before_a_wait() {
    let library = library();
    let flow = imessage(&library);
    let wave = [finding(Sign::Wave)];
    for (nth, symptom) in flow.symptoms.iter().enumerate().filter(|(_, s)| s.crowd) {
        for refusal in ["failed", "cant"] {
            let met = steps(flow, nth, &wave, refusal);
            let risky = met
                .iter()
                .position(|s| flow.steps[*s].risk >= Risk::Settings);
            let wait = met
                .iter()
                .position(|s| flow.steps[*s].id.as_str() == "wait_wave");
            assert!(wait.is_some(), "{}: {met:?}", symptom.id);
            assert!(
                risky.is_none_or(|risky| Some(risky) > wait),
                "{}",
                symptom.id
            );
        }
    }
}

#[test]
fn an_incident_comes_before_all_else_wherever_it_may_be_the_cause() {
    let library = library();
    let flow = imessage(&library);
    let status = flow
        .questions
        .iter()
        .find(|q| q.id.as_str() == "status")
        .unwrap();
    for sign in [Sign::Outage, Sign::Issue] {
        for symptom in &status.when.symptoms {
            let met = steps(flow, *symptom, &[finding(sign)], "failed");
            assert_eq!(flow.steps[met[0]].id.as_str(), "wait_outage");
        }
    }
}

#[test]
fn a_wave_and_an_incident_raise_the_belief_in_an_outage_and_a_clear_page_lowers_it() {
    let library = library();
    let flow = imessage(&library);
    let believed = |signs: &[Sign]| {
        let mut session = Session::new(flow.hash, NOW);
        let findings: Vec<Finding> = signs.iter().copied().map(finding).collect();
        turn(flow, &mut session, "send_fail", &findings);
        outage(flow, &session)
    };
    let nothing = believed(&[]);
    assert!(believed(&[Sign::Wave]) > 10.0 * nothing);
    assert!(believed(&[Sign::Outage]) > 10.0 * nothing);
    let clear = believed(&[Sign::Clear]);
    // Weak evidence: the page lags behind.
    assert!(clear < nothing && clear > nothing / 4.0);
    assert_eq!(believed(&[Sign::Planned]), clear);
    assert!(believed(&[Sign::Wave, Sign::Clear]) > 5.0 * nothing);
}

#[test]
fn a_later_finding_takes_the_place_of_an_earlier_one_and_of_an_answer() {
    let library = library();
    let flow = imessage(&library);
    let mut plain = Session::new(flow.hash, NOW);
    turn(flow, &mut plain, "send_fail", &[finding(Sign::Clear)]);
    let mut changed = Session::new(flow.hash, NOW);
    turn(flow, &mut changed, "send_fail", &[finding(Sign::Outage)]);
    let (input, shown) = (Input::Look, now_shown(flow, &changed));
    assert!(matches!(shown, Card::Step(_)));
    let (mut after, effects) = decide(flow, Some(changed), input, NOW);
    assert!(learn(
        flow,
        &mut after,
        None,
        &effects,
        &[finding(Sign::Clear)],
        NOW
    ));
    assert_eq!(after.entries.len(), plain.entries.len());
    assert!((outage(flow, &after) - outage(flow, &plain)).abs() < 1e-12);
    // Known again is nothing new.
    assert!(!learn(
        flow,
        &mut after,
        None,
        &[],
        &[finding(Sign::Clear)],
        NOW
    ));
    // A person's own answer of before counts no more either.
    let question = flow
        .questions
        .iter()
        .find(|q| q.id.as_str() == "status")
        .unwrap();
    let mut answered = Session::new(flow.hash, NOW);
    turn(flow, &mut answered, "send_fail", &[]);
    answered.entries.push(blueback::engine::Entry {
        at: NOW,
        given: Given::Answered {
            question: question.id.clone(),
            answer: Some(question.answers[0].id.clone()),
        },
    });
    let asked = Place::of(flow, &answered).asked;
    assert!(learn(
        flow,
        &mut answered,
        None,
        &[],
        &[finding(Sign::Clear)],
        NOW
    ));
    let place = Place::of(flow, &answered);
    assert!((outage(flow, &answered) - outage(flow, &plain)).abs() < 1e-12);
    assert_eq!((place.asked, place.dropped.len()), (asked, 0));
}

proptest! {
    /// Whatever is found in between: nothing panics, sessions replay without loss, *Back* takes back exactly what the
    /// person gave last, and a press on a card is taken as it was shown.
    #[test]
    fn findings_disturb_no_walk(
        acts in prop::collection::vec((0..12_usize, 0..64_usize), 1..30),
    ) {
        let library = library();
        let flow = imessage(&library);
        let mut session = Session::new(flow.hash, NOW);
        for (pick, known) in acts {
            let findings: Vec<Finding> = Sign::ALL
                .into_iter()
                .enumerate()
                .filter(|(nth, _)| known >> nth & 1 == 1)
                .map(|(_, (sign, _))| finding(sign))
                .collect();
            let place = Place::of(flow, &session);
            let shown = card(flow, &place, NOW);
            let all = choices(flow, &place, &shown);
            let choice = all[pick % all.len()].id(flow, &shown).to_owned();
            let given = |session: &Session| {
                let given = session.entries.iter().filter(|e| !matches!(e.given, Given::Found(_)));
                given.cloned().collect::<Vec<_>>()
            };
            let before = given(&session);
            turn(flow, &mut session, &choice, &findings);
            let after = given(&session);
            match choice.as_str() {
                "back" => prop_assert_eq!(&after[..], &before[..before.len() - 1]),
                "why" => prop_assert_eq!(&after, &before),
                _ => prop_assert_eq!(&after[..after.len() - 1], &before[..]),
            }
            let place = Place::of(flow, &session);
            prop_assert!(place.dropped.is_empty(), "{:?}", session.entries);
            prop_assert!(place.found.len() <= 2);
        }
    }
}
