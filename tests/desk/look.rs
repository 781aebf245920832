//! What supporters look at: the queue, a case, its history, the next one, how the desk does.

use serde_json::json;

use super::place::{Desk, Kind, message, offers, press, press_on, said};

#[tokio::test]
async fn supporters_see_the_queue_a_case_and_the_next_one() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let sam = desk.sam.clone().locale("de");
    let queue = sam.command("desk queue", &[]).await.unwrap();
    assert!(said(&queue).contains("**#1**"), "{}", said(&queue));
    let next = press(&sam, &queue, "next").await;
    assert_eq!(message(&next).id(), message(&queue).id(), "in its place");
    assert!(said(&next).contains("Fall #1"), "{}", said(&next));

    let case = sam
        .command("desk case", &[("number", json!(1))])
        .await
        .unwrap();
    assert!(said(&case).contains("Neu"), "{}", said(&case));
    let taken = press(&sam, &case, "claim").await;
    assert!(
        said(&taken).contains(&format!("<@{}>", sam.id())),
        "{}",
        said(&taken)
    );
    let history = press(&sam, &taken, "history").await;
    assert_eq!(message(&history).id(), message(&case).id(), "in its place");
    let missing = sam
        .command("desk case", &[("number", json!(99))])
        .await
        .unwrap();
    assert!(said(&missing).contains("99"), "{}", said(&missing));
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn statistics_come_with_a_picture() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "solve")).await;
    press_on(&desk.sam, &card, "solve").await;
    let stats = desk
        .kim
        .command("desk stats", &[("days", json!(7))])
        .await
        .unwrap();
    let files = desk.kim.files(message(&stats));
    assert_eq!(files.len(), 1, "{stats:?}");
    assert_eq!(&files[0].bytes[..4], b"\x89PNG");
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_case_that_is_urgent_says_so() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "prioritise")).await;
    let choice = press_on(&desk.sam, &card, "prioritise").await;
    super::place::choose(&desk.sam, &choice, "prioritise", "urgent").await;
    desk.card("1", |card| card.text().contains("priority: urgent"))
        .await;
    desk.assert_clean(&[]);
}
