//! One person and one edit: which presses count, and what is said.

use std::sync::Arc;

use blueback::engine::Flow;
use blueback::flow;
use blueback::text::{Kind, Shown};

use crate::small_flow::{FLOW, library};
use crate::world::{ADA, OLD_CARD, World, bare, offers};

/// What is said above the card when another comes than the one that was pressed.
const CARD_CHANGED: &str = "The guide has changed since that card was shown, so your press changed nothing. This is your card now.";

fn changed(change: impl Fn(&str) -> String) -> Arc<Flow> {
    let text = change(FLOW);
    assert_ne!(text, FLOW);
    flow::load("small", &text)
        .unwrap_or_else(|faults| panic!("{faults}"))
        .flow
}

/// Ada at the step `toggle`, after a question or two.
async fn at_toggle(world: &mut World) -> Shown {
    let mut card = world.open(ADA, Some("green")).await;
    while card.kind == Kind::Question {
        card = world.press(ADA, &card, &card.choices[0].id.clone()).await;
    }
    assert_eq!(card.id, "toggle");
    card
}

async fn world() -> (World, Shown) {
    let mut world = World::new(library(flow::load("small", FLOW).unwrap().flow));
    let card = at_toggle(&mut world).await;
    (world, card)
}

#[tokio::test]
async fn a_press_on_a_card_that_still_comes_counts_although_numbers_have_changed() {
    let (mut world, card) = world().await;
    let other = changed(|flow| flow.replace("weak = 0.6", "weak = 0.5"));
    world.runtime.shelf().put(library(other));
    let shown = world.press(ADA, &card, "failed").await;
    assert_eq!(shown.notes, Vec::<String>::new());
    assert_ne!(shown.id, "toggle", "the answer was taken");
}

#[tokio::test]
async fn a_press_on_a_card_that_does_not_come_any_more_changes_nothing() {
    let (mut world, card) = world().await;
    let less = changed(|flow| flow.replace("[steps.toggle]", "[steps.switch]"));
    world.runtime.shelf().put(library(less));
    let shown = world.press(ADA, &card, "failed").await;
    assert_eq!(shown.notes, [CARD_CHANGED]);
    assert_eq!((shown.kind, shown.id.as_str()), (Kind::Step, "switch"));
    assert!(
        offers(&shown, "failed"),
        "which the press must not have answered"
    );
    let again = world.press(ADA, &card, "failed").await;
    assert_eq!(again.notes, [OLD_CARD]);
    assert_eq!(bare(&again), bare(&shown));
    let next = world.press(ADA, &shown, "failed").await;
    assert_ne!(next.id, "switch", "the new card is pressed as any");
}

#[tokio::test]
async fn an_answer_that_was_renamed_is_set_aside_by_name_and_asked_again() {
    let mut world = World::new(library(flow::load("small", FLOW).unwrap().flow));
    let first = world.open(ADA, Some("green")).await;
    assert_eq!((first.kind, first.id.as_str()), (Kind::Question, "device"));
    let second = world.press(ADA, &first, "phone").await;
    let other = changed(|flow| flow.replace("phone", "handset"));
    world.runtime.shelf().put(library(other));
    let shown = world
        .press(ADA, &second, &second.choices[0].id.clone())
        .await;
    assert_eq!(shown.notes.len(), 3, "{:?}", shown.notes);
    assert!(
        shown.notes[0].contains("one of your answers"),
        "{:?}",
        shown.notes
    );
    assert_eq!(shown.notes[1], "Set aside: device");
    assert_eq!(shown.notes[2], CARD_CHANGED);
    assert_eq!(shown.id, "device", "it is asked again");
    let on = world.press(ADA, &shown, "handset").await;
    assert_eq!((on.id.as_str(), on.notes.len()), (second.id.as_str(), 0));
}

#[tokio::test]
async fn a_flow_that_went_says_so_and_keeps_the_session_for_when_it_comes_back() {
    let (mut world, card) = world().await;
    let before = world.runtime.library();
    let mut without = blueback::runtime::Library::clone(&before);
    without.flows.clear();
    world.runtime.shelf().put(without);
    let gone = world.press(ADA, &card, "failed").await;
    assert_eq!(
        (gone.kind, gone.id.as_str()),
        (Kind::Notice, "notice-flow-gone")
    );
    world
        .runtime
        .shelf()
        .put(blueback::runtime::Library::clone(&before));
    assert_eq!(bare(&world.look(ADA).await), bare(&card));
    let next = world.press(ADA, &card, "failed").await;
    assert_ne!(next.id, "toggle");
}

#[tokio::test]
async fn what_is_delivered_again_after_a_change_shows_the_card_of_the_flow_as_it_is() {
    let (mut world, card) = world().await;
    let choice = blueback::runtime::Act::Choose {
        card: card.turn.unwrap(),
        choice: "failed".to_owned(),
    };
    let incoming = world.incoming(ADA, choice);
    let shown = world.runtime.answer(incoming.clone()).await;
    let gone = format!("[steps.{}]", shown.id);
    let other = changed(|flow| flow.replace(&gone, "[steps.other]"));
    world.runtime.shelf().put(library(other.clone()));
    let again = world.runtime.answer(incoming).await;
    assert_ne!(again.id, shown.id);
    assert_eq!(bare(&world.look(ADA).await), bare(&again));
    world.restart().await;
    world.runtime.shelf().put(library(other));
    let next = world.press(ADA, &again, "failed").await;
    assert_ne!(
        next.id, again.id,
        "a card that was shown is one that can be pressed"
    );
}

#[tokio::test]
async fn an_answer_from_before_a_start_over_is_set_aside_when_somebody_goes_back_to_it() {
    let mut world = World::new(library(flow::load("small", FLOW).unwrap().flow));
    let first = world.open(ADA, Some("green")).await;
    let second = world.press(ADA, &first, "phone").await;
    let over = world.press(ADA, &second, "restart").await;
    let renamed = changed(|flow| flow.replace("phone", "handset"));
    world.runtime.shelf().put(library(renamed));
    let back = world.press(ADA, &over, "back").await;
    assert!(
        back.notes[0].contains("one of your answers"),
        "{:?}",
        back.notes
    );
    assert_eq!(back.notes[1..], ["Set aside: device"]);
    assert_eq!(back.id, "device", "it is asked again");
    // What was set aside is gone for good, also where it would apply again.
    let on = world.press(ADA, &back, "mac").await;
    world
        .runtime
        .shelf()
        .put(library(changed(|flow| flow.replace("90m", "92m"))));
    let after = world.look(ADA).await;
    assert_eq!((after.id, after.notes.len()), (on.id, 0));
}
