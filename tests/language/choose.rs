//! Choosing changes words, once, and nothing else.

use std::ops::Bound;

use blueback::ids::{Languages, Locale};
use blueback::runtime::{Act, Incoming};
use blueback::store::{Key, Prefix, Record};
use blueback::text::Shown;
use blueback::text::speech::ListOf;
use proptest::prelude::*;
use proptest::sample::Index;

use super::{lists, offered};
use crate::real_flow::real;
use crate::world::{ADA, World, press};

/// All sessions as they lie in the store.
async fn sessions(world: &World) -> Vec<(Key, Record)> {
    let sessions = Prefix::new("s/");
    let read = world
        .committer
        .run(move |records| records.scan(sessions.as_bytes(), Bound::Unbounded, 100));
    read.await.unwrap()
}

/// What a card is, whatever language it is in.
fn place(shown: &Shown) -> (String, String, Option<blueback::text::Turn>, Vec<String>) {
    let ids = shown.choices.iter().map(|choice| choice.id.clone());
    let kind = shown.kind.as_str().to_owned();
    (kind, shown.id.clone(), shown.turn, ids.collect())
}

fn walk(choices: Vec<Index>) {
    let tokio = tokio::runtime::Builder::new_current_thread().build();
    tokio.unwrap().block_on(async {
        let mut world = World::new(real());
        let mut card = world.open(ADA, None).await;
        for choice in choices {
            let before = (place(&card), sessions(&world).await);
            for language in [
                "language",
                "language_de",
                "device_ja",
                "language_close",
                "english",
            ] {
                let other = world.press(ADA, &card, language).await;
                let now = (place(&other), sessions(&world).await);
                assert_eq!(before, now, "{language}");
                assert_eq!(other.notes, [""; 0], "{language}");
                let english =
                    ["english", "language"].contains(&language) && card.text == other.text;
                assert!(english || language != "language_de" || other.title != card.title);
            }
            let back = world.press(ADA, &card, "language_auto").await;
            assert_eq!((&back.title, &back.summary), (&card.title, &card.summary));
            let id = choice.get(&card.choices).id.clone();
            card = world.press(ADA, &card, &id).await;
        }
    });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn switching_in_mid_session_changes_the_words_and_nothing_else(
        choices in prop::collection::vec(any::<Index>(), 1..12),
    ) {
        walk(choices);
    }
}

#[tokio::test]
async fn a_language_is_kept_through_restarts_until_another_is_chosen() {
    let mut world = World::new(real());
    let card = world.open(ADA, None).await;
    assert_eq!(offered(&card), ["language"]);
    let page = world.press(ADA, &card, "language").await;
    assert_eq!(lists(&page), [ListOf::Texts, ListOf::Device]);
    assert_eq!(page.title, card.title, "it is the same card");
    let german = world.press(ADA, &page, "language_de").await;
    assert_ne!(german.title, card.title);
    assert_eq!(
        lists(&german),
        [ListOf::Texts, ListOf::Device],
        "the device is chosen there too"
    );
    world.restart().await;
    let german = world.look(ADA).await;
    assert!(german.title.contains("siehst"), "{}", german.title);
    let english = world.press(ADA, &german, "language_auto").await;
    assert_eq!(english.title, card.title);
}

#[tokio::test]
async fn a_choice_that_is_delivered_again_does_not_undo_a_later_one() {
    let mut world = World::new(real());
    let card = world.open(ADA, None).await;
    let german = world.incoming(ADA, press(&card, "language_de"));
    world.runtime.answer(german.clone()).await;
    let back = world.press(ADA, &card, "language_auto").await;
    let again = world.runtime.answer(german).await;
    assert_eq!((back.title, &card.title), (again.title, &card.title));
}

#[tokio::test]
async fn the_device_that_was_told_with_the_command_is_kept_for_every_card() {
    let mut world = World::new(real());
    let ja = Locale::exact("ja").unwrap();
    let opened = Act::Open {
        problem: Some("wrong_sender".to_owned()),
        device: Some(ja),
    };
    let opened = world.incoming(ADA, opened);
    let device = Languages {
        device: ja,
        ..opened.languages
    };
    let opened = Incoming {
        languages: device,
        ..opened
    };
    let card = world.runtime.answer(opened).await;
    let page = world.press(ADA, &card, "language").await;
    let label = &page.speech.lists[1].label;
    assert!(label.contains("日本語"), "{label}");
}

#[tokio::test]
async fn a_press_on_an_old_card_chooses_and_says_that_the_card_was_old() {
    let mut world = World::new(real());
    let old = world.open(ADA, None).await;
    let symptom = old.choices[0].id.clone();
    let newer = world.press(ADA, &old, &symptom).await;
    let shown = world.press(ADA, &old, "language_de").await;
    assert_eq!(place(&shown), place(&newer));
    assert_eq!(shown.notes.len(), 1, "{:?}", shown.notes);
}

#[tokio::test]
async fn what_is_no_language_is_no_choice() {
    let mut world = World::new(real());
    let card = world.open(ADA, None).await;
    for forged in [
        "language_xx",
        "device_",
        "language_pick",
        "device_pick",
        "languages",
    ] {
        let shown = world.press(ADA, &card, forged).await;
        assert_eq!(place(&shown), place(&card), "{forged}");
        assert_eq!(shown.notes.len(), 1, "{forged}");
    }
}
