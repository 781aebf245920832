//! One person's reminders, on a server and in direct messages.

use std::time::Duration;

use super::{answers, letters, waits, walks_to};
use crate::desk::place::{Desk, Kind, offers};
use crate::discord::place::{button, card};

const HOUR: Duration = Duration::from_secs(60 * 60);

#[tokio::test]
async fn whoever_waits_is_asked_and_answers_from_direct_messages() {
    let desk = Desk::without(Kind::Text).await;
    let ada = &desk.ada;
    let waiting = waits(ada).await;
    assert!(
        waiting.text().contains("I’ll write to you then"),
        "{}",
        waiting.text()
    );
    assert!(letters(&desk, ada) == 0, "it is not time yet");
    desk.place.pass(HOUR);
    let letter = desk.letter(ada, "Has it taken effect?").await;

    // On the server's session, which the letter names: the same card as there.
    let there = ada.clone().in_dm();
    let on = answers(&there, &letter, "notyet").await;
    assert!(on.text().contains("Waiting:"), "{}", on.text());
    let on = card(&there.press_on(&on, &button(&on, "worked")).await.unwrap()).clone();
    let opened = ada.command("imessage-help", &[]).await.unwrap();
    let title = on.text().lines().next().unwrap_or_default().to_owned();
    assert!(card(&opened).text().contains(&title), "{title}");

    // What was about the wait means nothing any more.
    let stale = answers(&there, &letter, "fixed").await;
    assert!(stale.text().contains("old"), "{}", stale.text());
    desk.place.pass(HOUR * 48);
    let wait = waits(&desk.sam).await;
    assert!(wait.text().contains("I’ll write"), "time was looked at");
    assert_eq!(letters(&desk, ada), 1, "who is not waiting is not asked");
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn no_more_reminders_means_none() {
    let desk = Desk::without(Kind::Text).await;
    waits(&desk.ada).await;
    desk.place.pass(HOUR);
    let letter = desk.letter(&desk.ada, "Has it taken effect?").await;
    let there = desk.ada.clone().in_dm();
    let quiet = answers(&there, &letter, "quiet").await;
    assert!(
        quiet.text().contains("no more reminders"),
        "{}",
        quiet.text()
    );
    waits(&desk.kim).await;
    desk.place.pass(HOUR * 24);
    // Kim's letter comes after Ada's would have.
    desk.letter(&desk.kim, "Has it taken effect?").await;
    assert_eq!(letters(&desk, &desk.ada), 1);

    let again = there
        .press_on(&quiet, &button(&quiet, "remind_on"))
        .await
        .unwrap();
    assert!(card(&again).text().contains("I’ll write when it is time"));
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_session_that_is_left_is_recalled_once_and_only_to_who_agreed() {
    let desk = Desk::without(Kind::Text).await;
    let step = walks_to(&desk.ada, "remind_once").await;
    walks_to(&desk.kim, "remind_once").await;
    let agreed = desk
        .ada
        .press_on(&step, &button(&step, "remind_once"))
        .await;
    assert!(
        card(&agreed.unwrap())
            .text()
            .contains("I’ll remind you once")
    );
    desk.place.pass(HOUR * 24);
    let letter = desk.letter(&desk.ada, "You left off in the middle").await;
    assert!(offers(&letter, "card") && offers(&letter, "quiet"));
    desk.place.pass(HOUR * 24 * 7);
    waits(&desk.sam).await;
    desk.place.pass(HOUR);
    desk.letter(&desk.sam, "Has it taken effect?").await;
    assert_eq!(letters(&desk, &desk.ada), 1);
    assert!(letters(&desk, &desk.kim) == 0);
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn whoever_takes_no_direct_messages_reads_so_on_their_card() {
    let desk = Desk::without(Kind::Text).await;
    desk.ada.closes_dms();
    waits(&desk.ada).await;
    desk.place.pass(HOUR);
    let refused = desk.discord().until(|world| {
        let refused = world.calls().any(|call| call.code == 50007);
        refused.then_some(())
    });
    assert!(refused.await.is_some());
    for _ in 0..100 {
        let opened = desk.ada.command("imessage-help", &[]).await.unwrap();
        if card(&opened).text().contains("could not be delivered") {
            return desk.assert_clean(&[]);
        }
    }
    panic!("the card does not say so");
}
