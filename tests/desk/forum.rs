//! A desk in a forum, where each case is a post with the tag of its state.

use blueback_stand_in::{self as stand_in, Fault};

use super::place::{Desk, Kind, offers, press_on, said};
use super::way;

#[tokio::test]
async fn a_member_is_helped_over_a_forum() {
    let desk = Desk::with(Kind::Forum {
        requires_tag: false,
    })
    .await;
    way::whole(&desk).await;
}

#[tokio::test]
async fn a_post_shows_its_state_and_keeps_what_people_tagged() {
    let desk = Desk::without(Kind::Forum { requires_tag: true }).await;
    let tag = |name| desk.pond.tag(desk.channel, name, false);
    let [new, claimed, done] = ["New", "Claimed", "Done"].map(tag);
    desk.set_up("de").await;
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    desk.tagged(card.id(), &[new]).await;
    press_on(&desk.sam, &card, "claim").await;
    desk.tagged(card.id(), &[claimed]).await;
    press_on(&desk.sam, &card, "solve").await;
    desk.tagged(card.id(), &[done]).await;
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_forum_that_demands_a_tag_and_has_none_for_us_loses_no_case() {
    let desk = Desk::without(Kind::Forum { requires_tag: true }).await;
    let other = desk.pond.tag(desk.channel, "Off topic", false);
    let told = desk.set_up("en-US").await;
    assert!(
        said(&told).contains("no tags for the states"),
        "{}",
        said(&told)
    );
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    desk.tagged(card.id(), &[other]).await;
    press_on(&desk.sam, &card, "claim").await;
    desk.card("1", |card| offers(card, "handback")).await;
    desk.tagged(card.id(), &[other]).await;
    desk.assert_clean(&[]);
}

#[tokio::test]
async fn a_post_that_may_have_been_made_is_found_again() {
    let desk = Desk::with(Kind::Forum {
        requires_tag: false,
    })
    .await;
    let faults = desk.discord().faults();
    faults.next(stand_in::Kind::StartThread, 1, Fault::ResetAfter);
    desk.hand_over(&desk.ada, "Help").await;
    let card = desk.card("1", |card| offers(card, "claim")).await;
    press_on(&desk.sam, &card, "claim").await;
    desk.card("1", |card| offers(card, "handback")).await;
    let posts = desk.discord().read(|world| {
        let here = |channel: &&stand_in::Channel| channel.parent == Some(desk.channel);
        world.channels().filter(here).count()
    });
    assert_eq!(posts, 2, "the board and one case");
    desk.assert_clean(&[]);
}
