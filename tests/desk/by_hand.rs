//! What people delete by hand is made anew: as soon as something happens to it, and else within a day.

use std::time::Duration;

use blueback_stand_in::Message;

use super::place::{Desk, Kind, fill, offers, press_on};

/// Longer than between two walks through the open cases.
const A_DAY: Duration = Duration::from_secs(25 * 60 * 60);
const FORUM: Kind = Kind::Forum {
    requires_tag: false,
};

#[tokio::test]
async fn a_card_that_was_deleted_stands_again_when_something_happens() {
    let desk = Desk::with(Kind::Text).await;
    let old = desk.claimed(&desk.ada, "1").await;
    desk.pond.delete_message(old.id());
    let view = desk.open(&desk.sam, 1).await;
    fill(&desk.sam, &view, "note", "Asked the carrier").await;
    let new = desk.card("1", |card| card.id() != old.id()).await;
    desk.written(old.id(), "Asked the carrier").await;
    press_on(&desk.sam, &new, "handback").await;
    desk.card("1", |card| offers(card, "claim")).await;
    desk.written(old.id(), "gave it back").await;
    desk.assert_said(
        old.id(),
        &["Looked at it", "Asked the carrier", "gave it back"],
    );
    assert_eq!(desk.cards("1").len(), 1);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_card_and_a_board_that_were_deleted_stand_again_within_a_day() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let old = desk.card("1", |card| offers(card, "claim")).await;
    let board = desk.board(|board| board.text().contains("1 new")).await;
    desk.pond.delete_message(old.id());
    desk.pond.delete_message(board.id());
    desk.pass(A_DAY);
    let new = desk.card("1", |card| card.id() != old.id()).await;
    desk.board(|new| new.id() != board.id() && new.text().contains("1 new"))
        .await;
    fill(&desk.sam, &new, "note", "Found it again").await;
    desk.written(new.id(), "Found it again").await;
    assert_eq!((desk.cards("1").len(), desk.cards("0").len()), (1, 1));
    // Nobody took it for a day, so the team was called.
    desk.assert_clean(&[desk.staff]);
}

#[tokio::test]
async fn a_board_that_was_deleted_stands_again_when_the_queue_changes() {
    for kind in [Kind::Text, FORUM] {
        let desk = Desk::with(kind).await;
        let old = desk.board(|_| true).await;
        let place: u64 = old.json["channel_id"].as_str().unwrap().parse().unwrap();
        match kind {
            Kind::Text => desk.pond.delete_message(old.id()),
            Kind::Forum { .. } => desk.pond.delete_channel(place),
        }
        desk.hand_over(&desk.ada, "Help").await;
        desk.board(|new| new.id() != old.id() && new.text().contains("1 new"))
            .await;
        assert_eq!(desk.cards("0").len(), 1, "{kind:?}");
        desk.assert_clean(&[]);
    }
}

#[tokio::test]
async fn a_thread_that_was_deleted_is_begun_anew() {
    let desk = Desk::with(Kind::Text).await;
    let card = desk.claimed(&desk.ada, "1").await;
    desk.pond.delete_channel(card.id());
    for words in ["Asked the carrier", "The carrier is well"] {
        fill(&desk.sam, &card, "note", words).await;
        desk.posted(|_, message| message.text().contains(words))
            .await;
    }
    let place = |message: Message| message.json["channel_id"].as_str().unwrap().to_owned();
    let last = desk
        .posted(|_, message| message.text().contains("carrier is well"))
        .await;
    assert_ne!(place(last), desk.channel.to_string(), "it is in a thread");
    assert_eq!(desk.cards("1").len(), 1);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_post_that_was_deleted_is_made_anew_when_something_happens_or_within_a_day() {
    for waits in [false, true] {
        let desk = Desk::with(FORUM).await;
        desk.hand_over(&desk.ada, "It is green").await;
        let old = desk.card("1", |card| offers(card, "claim")).await;
        desk.pond.delete_channel(old.id());
        if waits {
            desk.pass(A_DAY);
        } else {
            let view = desk.open(&desk.sam, 1).await;
            fill(&desk.sam, &view, "note", "Asked the carrier").await;
        }
        let new = desk.card("1", |card| card.id() != old.id()).await;
        assert!(new.text().contains("It is green"), "{}", new.text());
        fill(&desk.sam, &new, "note", "Found it again").await;
        desk.written(new.id(), "Found it again").await;
        assert_eq!(desk.cards("1").len(), 1);
        desk.assert_clean(&[desk.staff]);
    }
}
