//! How a member is reached: where direct messages are closed, in a private thread; where that cannot be either, at
//! their next visit. The desk sees which.

use blueback_stand_in::Kind as Request;
use blueback_stand_in::Whom;
use blueback_stand_in::permission::CREATE_PRIVATE_THREADS;

use super::place::{Desk, Kind, choose, ended, fill, press, press_on, said};

/// How often Discord has said that somebody takes no direct messages.
fn refusals(desk: &Desk) -> usize {
    let refused = |call: &&blueback_stand_in::Call| call.code == 50007;
    desk.discord()
        .read(|world| world.calls().filter(refused).count())
}

#[tokio::test]
async fn whoever_takes_no_direct_messages_is_written_to_in_a_private_thread() {
    let desk = Desk::with(Kind::Text).await;
    desk.ada.closes_dms();
    let card = desk.claimed(&desk.ada, "1").await;
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    let thread = desk.private_thread(&desk.ada).await;
    let letter = desk.written(thread, "Which iOS is it?").await;
    desk.card("1", |card| {
        card.text().contains("Arrived in a private thread")
    })
    .await;
    let there = desk.ada.clone().in_channel(thread);
    assert!(there.reads(thread).contains(&letter));
    assert!(desk.member("eve").reads(thread).is_empty(), "it is private");

    fill(&there, &letter, "answer", "It is eighteen").await;
    let card = desk
        .card("1", |card| card.text().contains("Waiting for the desk"))
        .await;
    desk.ask(&desk.sam, &card, "And the Mac?").await;
    desk.written(thread, "And the Mac?").await;
    desk.written(card.id(), "And the Mac?").await;
    assert_eq!(refusals(&desk), 1, "who refused is not asked again at once");
    assert_eq!(
        desk.discord()
            .read(|world| world.count(Request::StartThread)),
        1
    );
    desk.assert_said(thread, &["Which iOS is it?", "And the Mac?"]);
    desk.assert_said(
        card.id(),
        &["Which iOS is it?", "It is eighteen", "And the Mac?"],
    );
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn whoever_cannot_be_reached_reads_it_at_their_next_visit() {
    let desk = Desk::with(Kind::Text).await;
    desk.ada.closes_dms();
    let card = desk.claimed(&desk.ada, "1").await;
    // The permission was there when the case was opened.
    let everyone = Whom::Role(desk.pond.id);
    desk.pond
        .set_overwrite(desk.pond.channel, everyone, 0, CREATE_PRIVATE_THREADS);
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    let waits = |card: &blueback_stand_in::Message| {
        card.text()
            .contains("Waits until they use the command again")
    };
    desk.card("1", waits).await;
    assert_eq!(desk.said_in(desk.ada.dm()), Vec::<String>::new());

    let mine = desk.ada.command("imessage-help", &[]).await.unwrap();
    assert!(said(&mine).contains("Which iOS is it?"), "{}", said(&mine));
    desk.card("1", |card| {
        card.text().contains("They read it when they came back")
    })
    .await;
    let opened = press(&desk.ada, &mine, "answer").await;
    desk.ada
        .submit(&opened, &[("words", "It is eighteen")])
        .await
        .unwrap();
    desk.written(card.id(), "It is eighteen").await;
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn whoever_asked_where_no_thread_can_be_made_reads_it_at_their_next_visit() {
    let desk = Desk::with(Kind::Text).await;
    let there = desk.pond.text_channel("help");
    let everyone = Whom::Role(desk.pond.id);
    desk.pond
        .set_overwrite(there, everyone, 0, CREATE_PRIVATE_THREADS);
    desk.ada.closes_dms();
    let ada = desk.ada.clone().in_channel(there);
    let card = desk.claimed(&ada, "1").await;
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    let waits = "Waits until they use the command again";
    desk.card("1", |card| card.text().contains(waits)).await;
    // A permission that comes later does not help a case that was opened where there was none.
    desk.pond.delete_overwrite(there, everyone);
    let mine = ada.command("imessage-help", &[]).await.unwrap();
    assert!(said(&mine).contains("Which iOS is it?"), "{}", said(&mine));
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn whoever_wants_no_messages_gets_none() {
    let desk = Desk::with(Kind::Text).await;
    let consent = desk.consent(&desk.ada, "Help").await;
    let chosen = choose(&desk.ada, &consent, "contact", "later").await;
    let done = press(&desk.ada, &chosen, "send").await;
    assert!(
        said(&done).contains("You get no messages"),
        "{}",
        said(&done)
    );
    let card = desk.card("1", |_| true).await;
    press_on(&desk.sam, &card, "claim").await;
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    desk.card("1", |card| {
        card.text()
            .contains("Waits until they use the command again")
    })
    .await;
    assert_eq!(desk.said_in(desk.ada.dm()), Vec::<String>::new());
    assert_eq!(desk.discord().read(|world| world.count(Request::OpenDm)), 0);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_member_who_left_is_told_to_the_desk_and_comes_back_to_what_was_written() {
    let desk = Desk::with(Kind::Text).await;
    let card = desk.claimed(&desk.ada, "1").await;
    desk.ada.leaves(&desk.pond);
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    desk.written(card.id(), "left the server").await;
    let ada = desk.ada.clone().guild(&desk.pond);
    let mine = ada.command("imessage-help", &[]).await.unwrap();
    assert!(said(&mine).contains("Which iOS is it?"), "{}", said(&mine));
    let help = ended(super::place::message(&mine), ".imessage");
    assert!(help.contains("guide"), "{help}");
    desk.assert_clean(&[]);
}
