//! Erased is erased: in the store, and wherever the team sees it.

use super::*;
use crate::desk::place::{Kind, offers};

async fn erased_everywhere(kind: Kind) {
    let desk = Desk::with(kind).await;
    let (ada, sam) = (&desk.ada, &desk.sam);
    let thread = case(&desk, ada, sam).await;
    ada.clone()
        .in_dm()
        .command("imessage-help", &[])
        .await
        .unwrap();
    // Something that is written to her and not sent goes too.
    let card = desk.card("1", |card| offers(card, "reply")).await;
    fill(sam, &card, "ask", "Never to be sent").await;

    let asked = ada.command("my-data erase", &[]).await.unwrap();
    let kept = press(ada, &asked, "keepall").await;
    assert!(
        said(&kept).contains("Nothing was erased"),
        "{}",
        said(&kept)
    );
    assert!(everything(ada).await.is_some());

    let done = erase(&ada.clone().in_dm()).await;
    assert!(
        said(&done).contains("Everything about you is erased"),
        "{}",
        said(&done)
    );
    assert_eq!(everything(ada).await, None);

    let mention = format!("<@{}>", ada.id());
    gone_from_server(&desk, &[OWN_WORDS, ANSWER, QUESTION, NOTE, &mention]).await;
    desk.written(thread, "had everything about them erased")
        .await;
    let card = desk.card("1", |card| !offers(card, "reply")).await;
    assert!(!offers(&card, "reopen"), "nobody is left to be answered");
    let view = desk.open(sam, 1).await;
    assert!(
        view.text().contains("somebody whose data was erased"),
        "{}",
        view.text()
    );
    desk.board(|board| board.text().contains("Nobody waits"))
        .await;
    let work = everything(sam).await.unwrap();
    assert!(!work.to_string().contains(QUESTION), "{work:#}");

    let letters = desk
        .discord()
        .read(|world| world.posts_in(ada.dm()).count());
    let again = erase(ada).await;
    assert!(said(&again).contains("Everything about you is erased"));
    let begun = ada.command("imessage-help", &[]).await.unwrap();
    assert!(!said(&begun).contains("Your case"), "{}", said(&begun));
    let next = desk.hand_over(ada, "Something new").await;
    assert!(said(&next).contains("Case #2"), "{}", said(&next));
    desk.card("2", |card| card.text().contains(&mention)).await;
    let now = desk
        .discord()
        .read(|world| world.posts_in(ada.dm()).count());
    assert_eq!(letters, now, "nothing is sent to her for what is gone");
    desk.assert_clean(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_is_erased_from_a_text_channel() {
    erased_everywhere(Kind::Text).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_is_erased_from_a_forum() {
    let requires_tag = false;
    erased_everywhere(Kind::Forum { requires_tag }).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_stands_far_up_in_a_thread_is_erased_too() {
    let desk = Desk::with(Kind::Text).await;
    let (ada, sam) = (&desk.ada, &desk.sam);
    let thread = case(&desk, ada, sam).await;
    for nth in 0..250 {
        sam.write(thread, &format!("Thinking aloud, {nth}"));
    }
    erase(ada).await;
    gone_from_server(&desk, &[OWN_WORDS, ANSWER, QUESTION, NOTE]).await;
    desk.written(thread, "had everything about them erased")
        .await;
    desk.assert_clean(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_supporter_is_replaced_by_nobody_and_the_case_goes_back() {
    let desk = Desk::with(Kind::Text).await;
    let (ada, sam, kim) = (&desk.ada, &desk.sam, &desk.kim);
    let thread = case(&desk, ada, sam).await;
    let done = erase(sam).await;
    assert!(said(&done).contains("Everything about you is erased"));
    gone_from_server(&desk, &[&format!("<@{}>", sam.id())]).await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    desk.written(thread, "gave it back to the queue").await;
    // What was written to the member stays hers.
    desk.written(thread, QUESTION).await;
    assert!(
        everything(ada)
            .await
            .unwrap()
            .to_string()
            .contains(QUESTION)
    );
    assert_eq!(everything(sam).await, None);
    press_on(kim, &card, "claim").await;
    let has_it = format!("<@{}> has it", kim.id());
    desk.card("1", |card| card.text().contains(&has_it)).await;
    desk.assert_clean(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_stands_without_the_number_of_whom_it_is_for() {
    let desk = Desk::with(Kind::Text).await;
    let (ada, sam) = (&desk.ada, &desk.sam);
    let member = [("member", ada.id().to_string().into())];
    sam.command("desk block", &member).await.unwrap();
    erase(ada).await;
    assert_eq!(everything(ada).await, None);
    erase(sam).await;
    let card = ada.command("imessage-help", &[]).await.unwrap();
    let person = crate::desk::place::ended(message(&card), ".person");
    let refused = ada.press(&card, &person).await.unwrap();
    assert!(
        refused.form.is_none() && said(&refused).contains("no cases"),
        "{}",
        said(&refused)
    );
    sam.command("desk unblock", &member).await.unwrap();
    let opened = ada.press(&card, &person).await.unwrap();
    assert!(opened.form.is_some(), "{opened:?}");
    desk.assert_clean(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_is_not_written_to_any_more() {
    let desk = Desk::with(Kind::Text).await;
    erase(&desk.olga).await;
    assert_eq!(everything(&desk.olga).await, None);
    let done = desk.hand_over(&desk.ada, OWN_WORDS).await;
    assert!(said(&done).contains("Case #1"), "the desk works on");
    desk.card("1", |_| true).await;
    desk.assert_clean(&[]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_press_that_is_delivered_again_after_it_brings_nothing_back() {
    let desk = Desk::with(Kind::Text).await;
    let ada = &desk.ada;
    let delivery = ada.send_command("imessage-help", &[]).unwrap();
    delivery.seen().await;
    erase(ada).await;
    assert!(delivery.again());
    let counted = desk.discord().read(|world| world.interactions().count());
    assert!(counted > 0);
    assert_eq!(everything(ada).await, None);
    desk.assert_clean(&[]);
}
