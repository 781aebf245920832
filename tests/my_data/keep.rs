//! What has had its time goes by itself, and nothing before.

use std::time::Duration;

use super::*;
use crate::desk::place::{Kind, offers};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Waits until nothing is stored about somebody.
async fn until_nothing(who: &Person) {
    for _ in 0..200 {
        if everything(who).await.is_none() {
            return;
        }
    }
    panic!("it stays: {:#}", everything(who).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_a_draft_and_a_closed_case_go_when_their_time_is_over() {
    let desk = Desk::with(Kind::Text).await;
    let (ada, sam, kim) = (&desk.ada, &desk.sam, &desk.kim);
    case(&desk, ada, sam).await;
    let card = desk.card("1", |card| offers(card, "solve")).await;
    press_on(sam, &card, "solve").await;
    desk.letter(ada, "is solved").await;
    desk.consent(kim, "Only written").await;

    desk.place.pass(DAY * 8);
    let drafts_gone = async {
        for _ in 0..200 {
            if everything(kim).await.unwrap()["drafts"]
                .as_array()
                .unwrap()
                .is_empty()
            {
                return;
            }
        }
        panic!("the draft stays");
    };
    drafts_gone.await;
    assert_eq!(
        everything(kim).await.unwrap()["sessions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    desk.place.pass(DAY * 84);
    until_nothing(kim).await;
    let all = everything(ada).await.unwrap();
    assert_eq!(all["cases"].as_array().unwrap().len(), 1, "{all:#}");
    desk.place.pass(DAY * 275);
    until_nothing(ada).await;
    let number = [("number", 1.into())];
    let none = sam.command("desk case", &number).await.unwrap();
    assert!(said(&none).contains("There is no case"), "{}", said(&none));
    let next = desk.hand_over(ada, "Something new").await;
    assert!(
        said(&next).contains("Case #2"),
        "a number is given out once"
    );
}
