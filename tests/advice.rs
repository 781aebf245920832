//! Supporters are advised what the guide would offer next.

use blueback::engine::{Card, Entry, Given, Outcome, Place, Session, advised, card};
use blueback::ids::Timestamp;

/// Walks each symptom to its end, knowing nothing and failing everything.
#[test]
fn the_first_advice_is_the_step_that_the_guide_would_offer() {
    let flow = crate::words::flow();
    let now = Timestamp::from_millis(0);
    let mut steps = 0;
    for symptom in &flow.symptoms {
        let mut session = Session::new(flow.hash, now);
        let mut next = Given::Symptom(symptom.id.clone());
        loop {
            session.entries.push(Entry {
                at: now,
                given: next,
            });
            let place = Place::of(&flow, &session);
            let advice = advised(&flow, &place);
            next = match card(&flow, &place, now) {
                Card::Question(question) => Given::Answered {
                    question: flow.questions[question].id.clone(),
                    answer: None,
                },
                Card::Step(step) => {
                    assert_eq!(advice.first(), Some(&step), "{:?}", symptom.id);
                    assert!(advice.iter().all(|step| place.steps[*step].is_none()));
                    steps += 1;
                    Given::Tried {
                        step: flow.steps[step].id.clone(),
                        outcome: Outcome::Failed,
                    }
                }
                Card::Symptom | Card::Wait { .. } | Card::Check { .. } | Card::End(_) => break,
            };
        }
    }
    assert!(steps > 50, "only {steps} steps were met");
    let nothing = Place::of(&flow, &Session::new(flow.hash, now));
    assert!(advised(&flow, &nothing).is_empty());
}
