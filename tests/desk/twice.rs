//! What Discord delivers twice, or too late to be answered.

use std::time::Duration;

use serde_json::json;

use super::forged::assert_told;
use super::place::{Desk, Kind, fill, id, message, offers, press_on, said};

#[tokio::test]
async fn whatever_is_delivered_twice_happens_once() {
    let desk = Desk::with(Kind::Text).await;
    let [ada, sam] = [&desk.ada, &desk.sam].map(|who| who.clone().twice());
    desk.hand_over(&ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    assert_told(&press_on(&sam, &card, "claim").await, "is yours");
    let card = desk.card("1", |card| offers(card, "handback")).await;
    desk.ask(&sam, &card, "Which iOS is it?").await;
    let letter = desk.letter(&ada, "Which iOS is it?").await;
    let told = fill(&ada.clone().in_dm(), &letter, "answer", "Eighteen").await;
    assert_told(&told, "The team has your words");
    fill(&sam, &card, "note", "Asked the carrier").await;
    press_on(&sam, &card, "solve").await;
    desk.letter(&ada, "is solved").await;
    desk.written(card.id(), "says that it works").await;
    let lines = [
        "asked the member",
        "Eighteen",
        "Asked the carrier",
        "says that it works",
    ];
    desk.assert_said(card.id(), &lines);
    desk.assert_said(ada.dm(), &["Which iOS is it?", "is solved"]);
    assert_eq!(desk.cards("1").len(), 1);
    assert!(said(&desk.ada.command("imessage-help", &[]).await.unwrap()).len() > 1);
    let none = desk
        .sam
        .command("desk case", &[("number", json!(2))])
        .await
        .unwrap();
    assert_told(&none, "There is no case #2");
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn what_comes_too_late_to_be_answered_counts_and_is_seen_at_the_next_press() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    let late = desk.sam.clone().late(Duration::from_secs(5));
    assert!(press_on(&late, &card, "claim").await.failed);
    desk.card("1", |card| offers(card, "handback")).await;
    assert_told(
        &press_on(&desk.sam, &card, "claim").await,
        "It is so already",
    );
    let kim = press_on(&desk.kim, &card, "claim").await;
    assert!(said(&kim).contains(&format!("<@{}> has case #1", desk.sam.id())));
    assert!(!id(message(&kim), "takeover").is_empty());
    let history = press_on(&desk.sam, &desk.open(&desk.sam, 1).await, "history").await;
    assert_eq!(
        said(&history).matches("took it").count(),
        1,
        "{}",
        said(&history)
    );
    desk.assert_clean(&[]);
}
