//! What comes late or twice, a bot that was away, a member who cannot be written to directly.

use blueback_stand_in::Post;

use super::place::{Desk, Kind, fill, id, message, offers, press, press_on, said};

#[tokio::test]
async fn a_form_that_comes_too_late_asks_for_another_press() {
    let desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "note")).await;
    desk.place.store.hold();
    // A turn that changes nothing waits behind one that does.
    let claim = desk.kim.send_press(&card, &id(&card, "claim")).unwrap();
    let note = desk.sam.send_press(&card, &id(&card, "note")).unwrap();
    assert!(note.acknowledged().await.waiting);
    desk.place.store.release();
    let late = note.seen().await;
    assert!(late.form.is_none(), "{late:?}");
    assert!(said(&late).contains("press again"), "{}", said(&late));
    assert!(!claim.seen().await.failed);
    let noted = fill(&desk.sam, &card, "note", "Now it works").await;
    assert!(message(&noted).is_ephemeral());
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_bot_that_starts_again_goes_on_with_its_desks() {
    let mut desk = Desk::with(Kind::Text).await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    desk.place.stop().await.unwrap();
    desk.place.start();
    assert!(desk.discord().gateway().connected(1).await);
    let doctor = desk.olga.command("desk doctor", &[]).await.unwrap();
    assert!(said(&doctor).contains("All is well"), "{}", said(&doctor));
    let preview = fill(&desk.sam, &card, "ask", "Are you there?").await;
    press(&desk.sam, &preview, "senddraft").await;
    let letter = desk.letter(&desk.ada, "Are you there?").await;
    let twice = desk.ada.clone().in_dm().twice();
    fill(&twice, &letter, "answer", "I am here").await;
    desk.written(card.id(), "I am here").await;
    press_on(&desk.sam, &card, "solve").await;
    desk.letter(&desk.ada, "is solved").await;
    let (shown, said) = desk.discord().read(|world| {
        let said = |post: &&Post| post.json.to_string().contains("I am here");
        let shown = world
            .posts_in(desk.channel)
            .filter(|post| post.only_for.is_none());
        (
            shown.count(),
            world.posts_in(card.id()).filter(said).count(),
        )
    });
    assert_eq!(
        (shown, said),
        (2, 1),
        "board, card and answer are there once"
    );
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_member_without_direct_messages_is_written_to_in_a_private_thread() {
    let desk = Desk::with(Kind::Text).await;
    desk.ada.closes_dms();
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "ask")).await;
    let preview = fill(&desk.sam, &card, "ask", "Which iOS is it?").await;
    press(&desk.sam, &preview, "senddraft").await;
    let letter = desk.posted(|post, message| {
        post.channel != card.id() && offers(message, "answer") && message.text().contains("Which")
    });
    let letter = letter.await;
    let thread: u64 = letter.json["channel_id"].as_str().unwrap().parse().unwrap();
    let (kind, parent, members) = desk.discord().read(|world| {
        let thread = world.channel(thread).unwrap();
        let inside = thread.thread.as_ref().unwrap();
        (thread.kind, thread.parent, inside.members.clone())
    });
    assert_eq!(
        (kind, parent),
        (blueback_stand_in::PRIVATE_THREAD, Some(desk.pond.channel))
    );
    assert!(members.contains(&desk.ada.id()) && !members.contains(&desk.sam.id()));
    let there = desk.ada.clone().in_channel(thread);
    fill(&there, &letter, "answer", "iOS 18").await;
    desk.written(card.id(), "iOS 18").await;
    press_on(&desk.sam, &card, "solve").await;
    desk.written(thread, "is solved").await;
    desk.card("1", |card| {
        card.text().contains("Arrived in a private thread")
    })
    .await;
    desk.assert_clean(&[]);
}
