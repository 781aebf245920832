//! The engine alone, with the words around it: no store, no clock.

use blueback::engine::{Effect, Flow, Input, Session, decide};
use blueback::ids::Timestamp;

use super::{Act, Seen};
use crate::scenarios::Scenario;

/// Monday, 5 January 2026, 9:00 UTC.
const START: Timestamp = Timestamp::from_millis(1_767_603_600_000);

/// Plays a scenario.
pub(crate) fn play(scenario: &Scenario) -> Vec<Seen> {
    let visit = super::visit(scenario, None);
    let flow: &Flow = scenario
        .library
        .flows
        .iter()
        .find(|f| f.id == visit.flow)
        .unwrap();
    let words = &scenario.library.words;
    let mut session: Option<Session> = None;
    let mut now = START;
    let mut seen: Vec<Seen> = Vec::new();
    for act in &scenario.acts {
        let before = session.take();
        let (began, turn) = before.as_ref().map_or((now, 0), |s| (s.began, s.turn));
        let input = match act {
            Act::Open(problem) => {
                let locale = scenario.languages.text;
                let problem = problem
                    .as_ref()
                    .map(|typed| words.recognise(flow, locale, typed));
                Input::Open(problem.unwrap_or_default())
            }
            Act::Choose(choice) => {
                let on = seen.last().expect("something is chosen on a card");
                assert!(on.choices.contains(choice), "{act:?} on {on:?}");
                Input::Choose {
                    began,
                    turn,
                    choice,
                }
            }
            Act::Pass(time) => {
                now = now + *time;
                Input::Look
            }
        };
        let (after, effects): (Session, Vec<Effect>) = decide(flow, before, input, now);
        let shown = words.show(flow, &after, &effects, now, visit.languages);
        seen.push(Seen::of(&shown));
        session = Some(after);
    }
    seen
}
