//! The language of the device is asked once, where it matters, and keeps nobody from going on.

use blueback::text::Shown;
use blueback::text::speech::ListOf;

use super::lists;
use crate::real_flow::real;
use crate::world::{ADA, BEN, World};

/// The first card that asks, and the one before it.
async fn asked(world: &mut World, who: blueback::runtime::Who) -> (Shown, Shown) {
    let mut card = world.open(who, Some("activation")).await;
    for _ in 0..20 {
        let likes = ["failed", "unknown"];
        let choice = likes
            .iter()
            .find(|id| card.choices.iter().any(|c| c.id == **id));
        let choice = choice.map_or_else(|| card.choices[0].id.clone(), |id| (*id).to_owned());
        let next = world.press(who, &card, &choice).await;
        if !next.speech.lists.is_empty() {
            return (card, next);
        }
        card = next;
    }
    panic!("no card asks")
}

#[tokio::test]
async fn it_is_asked_on_the_first_card_with_a_label_and_not_before() {
    let mut world = World::new(real());
    let (before, card) = asked(&mut world, ADA).await;
    assert!(before.speech.lists.is_empty());
    assert_eq!(lists(&card), [ListOf::Device]);
    assert_eq!(card.speech.lists[0].choices[0].id, "device_auto");
    let seen = world.look(ADA).await;
    assert_eq!(
        lists(&seen),
        [ListOf::Device],
        "until it is answered or passed"
    );
}

#[tokio::test]
async fn once_answered_it_is_never_asked_again_and_the_card_names_what_the_device_shows() {
    let mut world = World::new(real());
    let (_, card) = asked(&mut world, ADA).await;
    let told = world.press(ADA, &card, "device_de").await;
    assert_eq!((told.turn, &told.title), (card.turn, &card.title));
    assert!(told.speech.lists.is_empty());
    let all = |shown: &Shown| format!("{shown:?}");
    assert_ne!(all(&told), all(&card));
    assert!(world.look(ADA).await.speech.lists.is_empty());
}

#[tokio::test]
async fn whoever_goes_on_has_passed_it_by() {
    let mut world = World::new(real());
    let (_, card) = asked(&mut world, BEN).await;
    let choice = card.choices[0].id.clone();
    let next = world.press(BEN, &card, &choice).await;
    let back = world.press(BEN, &next, "back").await;
    assert_eq!(back.id, card.id);
    assert!(back.speech.lists.is_empty(), "{:?}", back.speech);
}
