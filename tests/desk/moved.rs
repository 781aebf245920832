//! The desk's channel goes away in the middle of everything: its admin is told, members are told that their case is
//! kept, and in another channel every open case is there.

use std::time::Duration;

use super::place::{Desk, Kind, fill, offers, press_on, said};

const FORUM: Kind = Kind::Forum {
    requires_tag: false,
};

async fn goes_and_moves(from: Kind, to: Kind) {
    let mut desk = Desk::with(from).await;
    let card = desk.claimed(&desk.ada, "1").await;
    desk.ask(&desk.sam, &card, "Which iOS is it?").await;
    let question = desk.letter(&desk.ada, "Which iOS is it?").await;

    desk.pond.delete_channel(desk.channel);
    let in_dm = desk.ada.clone().in_dm();
    fill(&in_dm, &question, "answer", "It is eighteen").await;
    desk.letter(&desk.olga, "Your desk needs you").await;
    let (ben, cy) = (desk.member("ben"), desk.member("cy"));
    let done = desk.hand_over(&ben, "Mine is green").await;
    assert!(said(&done).contains("Case #2"), "{}", said(&done));
    assert!(said(&done).contains("Your case is kept"), "{}", said(&done));
    let ill = desk.olga.command("desk doctor", &[]).await.unwrap();
    assert!(said(&ill).contains("gone or hidden"), "{}", said(&ill));
    // Supporters go on by number meanwhile, and members hear of it.
    let view = desk.open(&desk.kim, 2).await;
    press_on(&desk.kim, &view, "claim").await;
    let view = desk.open(&desk.kim, 2).await;
    desk.ask(&desk.kim, &view, "Since when?").await;
    desk.letter(&ben, "Since when?").await;
    desk.hand_over(&cy, "Mine too").await;
    // However often it is looked at, one letter says it.
    desk.pass(Duration::from_secs(60 * 60));
    desk.letter(&desk.olga, "Your desk needs you").await;

    desk.channel = match to {
        Kind::Text => desk.pond.text_channel("new-desk"),
        Kind::Forum { requires_tag } => desk.pond.forum("new-desk", requires_tag),
    };
    let told = desk.set_up("en-US").await;
    assert!(
        said(&told).contains("The desk is set up"),
        "{}",
        said(&told)
    );
    let sam = format!("<@{}> has it", desk.sam.id());
    let kim = format!("<@{}> has it", desk.kim.id());
    let cards = [
        desk.card("1", |card| card.text().contains(&sam)).await,
        desk.card("2", |card| card.text().contains(&kim)).await,
        desk.card("3", |card| offers(card, "claim")).await,
    ];
    desk.board(|board| {
        ["#1", "#2", "#3"]
            .iter()
            .all(|case| board.text().contains(case))
    })
    .await;
    desk.written(cards[0].id(), "eighteen").await;
    desk.written(cards[1].id(), "Since when?").await;
    for case in ["0", "1", "2", "3"] {
        assert_eq!(desk.cards(case).len(), 1, "{case}");
    }
    fill(&desk.sam, &cards[2], "note", "Found it again").await;
    desk.written(cards[2].id(), "Found it again").await;
    desk.assert_said(desk.olga.dm(), &["Your desk needs you"]);
    desk.assert_said(desk.ada.dm(), &["Which iOS is it?"]);
    desk.assert_said(ben.dm(), &["Since when?"]);
    let well = desk.hand_over(&desk.member("dan"), "Green").await;
    assert!(
        !said(&well).contains("Your case is kept"),
        "{}",
        said(&well)
    );
    desk.assert_clean(&[desk.staff]);
}

#[tokio::test]
async fn a_desk_moves_from_a_text_channel_to_a_text_channel() {
    goes_and_moves(Kind::Text, Kind::Text).await;
}

#[tokio::test]
async fn a_desk_moves_from_a_text_channel_to_a_forum() {
    goes_and_moves(Kind::Text, FORUM).await;
}

#[tokio::test]
async fn a_desk_moves_from_a_forum_to_a_text_channel() {
    goes_and_moves(FORUM, Kind::Text).await;
}

#[tokio::test]
async fn an_old_desk_that_still_stands_is_left_as_it_is() {
    let mut desk = Desk::with(Kind::Text).await;
    let old = desk.claimed(&desk.ada, "1").await;
    desk.channel = desk.pond.text_channel("new-desk");
    desk.set_up("de").await;
    let new = desk.card("1", |card| card.id() != old.id()).await;
    press_on(&desk.sam, &new, "handback").await;
    desk.card("1", |card| card.id() == new.id() && offers(card, "claim"))
        .await;
    // Whoever presses on the old one is answered by what is true.
    let told = press_on(&desk.kim, &old, "handback").await;
    assert!(said(&told).contains("not in your hands"), "{}", said(&told));
    desk.assert_clean(&[]);
}
