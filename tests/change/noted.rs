//! What a session notes of its card is what would be decided anew, whatever a person answers.

use blueback::engine::{Input, Place, Session, card, choices, current, decide};
use blueback::ids::Timestamp;
use blueback::workshop::chance::Chance;

use crate::real_flow::real;

#[test]
fn the_card_that_is_noted_is_the_one_that_is_decided() {
    let library = real();
    let flow = library
        .flows
        .iter()
        .find(|flow| flow.id.as_str() == "imessage")
        .unwrap();
    let mut chance = Chance::new(7, 0);
    let mut met = 0;
    for _ in 0..200 {
        let mut now = Timestamp::from_millis(1_767_603_600_000);
        let (mut session, _): (Session, _) =
            decide(flow, None, Input::Open(Default::default()), now);
        for _ in 0..25 {
            session.shows(flow, now);
            let place = Place::of(flow, &session);
            let decided = card(flow, &place, now);
            assert_eq!(current(flow, &session, &place, now), decided);
            met += 1;
            let offered = choices(flow, &place, &decided);
            if offered.is_empty() {
                break;
            }
            let choice = offered[chance.below(offered.len())].id(flow, &decided);
            let input = Input::Choose {
                began: session.began,
                turn: session.turn,
                choice,
            };
            now = Timestamp::from_millis(now.millis() + 60_000);
            session = decide(flow, Some(session.clone()), input, now).0;
        }
    }
    assert!(met > 2_000, "only {met} cards were met");
}
