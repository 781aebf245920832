//! What goes wrong between Discord and Blueback, and what the person sees of it.

use std::time::Duration;

use blueback_stand_in::{Delivery, Fault, Kind, Scope, World};
use serde_json::json;

use super::place::{Place, button, card};
use super::silence::TYPED;

const HELP: &str = "imessage-help";

fn refused(status: u16, code: u32) -> Fault {
    let message = "refused".to_owned();
    Fault::Refused {
        status,
        code,
        message,
    }
}

fn too_many(scope: Scope, retry_after: f64) -> Fault {
    Fault::TooMany {
        scope,
        retry_after,
        headers: true,
    }
}

fn count(place: &Place, kind: Kind) -> u64 {
    place.discord.read(|world| world.count(kind))
}

/// Waits until so many callbacks have come.
async fn came(place: &Place, callbacks: u64) -> bool {
    let came = |world: &World| (world.count(Kind::Callback) == callbacks).then_some(());
    place.discord.until(came).await.is_some()
}

/// One fault of a callback, after which the person is answered as if there had been none.
async fn is_weathered(fault: Fault, callbacks: u64) {
    let place = Place::open().await;
    place.discord.faults().next(Kind::Callback, 1, fault);
    let seen = place
        .discord
        .person("ada")
        .command(HELP, &[])
        .await
        .unwrap();
    card(&seen);
    assert!(came(&place, callbacks).await);
    assert_eq!(place.discord.read(|world| world.posts().count()), 1);
    place.assert_clean();
}

#[tokio::test]
async fn a_server_error_is_tried_again() {
    is_weathered(Fault::Page(502), 2).await;
}

#[tokio::test]
async fn a_reset_before_the_effect_is_tried_again() {
    is_weathered(Fault::ResetBefore, 2).await;
}

#[tokio::test]
async fn a_reset_after_the_effect_leads_to_one_answer() {
    is_weathered(Fault::ResetAfter, 2).await;
}

#[tokio::test]
async fn one_persons_limit_is_waited_for() {
    is_weathered(too_many(Scope::User, 0.3), 2).await;
}

#[tokio::test]
async fn garbled_headers_do_no_harm() {
    is_weathered(Fault::GarbledHeaders, 1).await;
}

#[tokio::test]
async fn a_card_that_discord_refuses_is_shown_plainly() {
    let place = Place::open().await;
    place
        .discord
        .faults()
        .next(Kind::Callback, 1, refused(400, 50035));
    let seen = place
        .discord
        .person("ada")
        .command(HELP, &[])
        .await
        .unwrap();
    assert!(card(&seen).buttons().is_empty() && card(&seen).selects().is_empty());
    assert!(!card(&seen).text().is_empty());
    place.assert_clean();
}

#[tokio::test]
async fn one_persons_limit_holds_up_nobody_else() {
    let place = Place::open().await;
    place
        .discord
        .faults()
        .next(Kind::Callback, 1, too_many(Scope::User, 1.0));
    let waits = place.discord.person("ada").send_command(HELP, &[]).unwrap();
    let refused = |world: &World| (world.invalid_requests() == 1).then_some(());
    assert!(place.discord.until(refused).await.is_some());
    let ben = place
        .discord
        .person("ben")
        .command(HELP, &[])
        .await
        .unwrap();
    card(&ben);
    assert!(waits.now().message.is_none());
    card(&waits.seen().await);
}

#[tokio::test]
async fn a_limit_on_everything_holds_up_everybody() {
    let place = Place::open().await;
    place
        .discord
        .faults()
        .next(Kind::Callback, 1, too_many(Scope::Global, 0.6));
    let ada = place.discord.person("ada").send_command(HELP, &[]).unwrap();
    let refused = |world: &World| (world.invalid_requests() == 1).then_some(());
    assert!(place.discord.until(refused).await.is_some());
    // The first of these may be answered before the refusal has come through, the second not.
    let ben = place
        .discord
        .person("ben")
        .command(HELP, &[])
        .await
        .unwrap();
    let cy = place.discord.person("cy").command(HELP, &[]).await.unwrap();
    let took = [&ben, &cy].map(|seen| seen.acknowledged_after.unwrap());
    assert!(
        took.iter().max() > Some(&Duration::from_millis(300)),
        "{took:?}"
    );
    for seen in [ada.seen().await, ben, cy] {
        card(&seen);
    }
    assert_eq!(count(&place, Kind::Callback), 4);
}

#[tokio::test]
async fn a_blocked_address_sends_nothing_more() {
    let mut place = Place::open().await;
    place
        .discord
        .faults()
        .next(Kind::Callback, 1, Fault::Blocked);
    let ada = place.discord.person("ada");
    ada.send_command(HELP, &[]).unwrap();
    assert!(came(&place, 1).await);
    ada.send_command(HELP, &[]).unwrap();
    // Everything that has come is worked out before the bot ends.
    place.stop().await.unwrap();
    assert_eq!(count(&place, Kind::Callback), 1);
}

/// What a person did counts although its answer was refused, and nothing is tried twice.
async fn is_lost_once(fault: Fault) {
    let place = Place::open().await;
    let ada = place.discord.person("ada");
    let first = ada
        .command(HELP, &[("problem", json!(TYPED))])
        .await
        .unwrap();
    let old = card(&first).clone();
    place.discord.faults().next(Kind::Callback, 1, fault);
    ada.send_press(&old, &button(&old, "back")).unwrap();
    assert!(came(&place, 2).await);
    let again = ada.command(HELP, &[]).await.unwrap();
    assert_eq!(
        card(&again).selects().len(),
        1,
        "they are back at the first card"
    );
    place.assert_clean();
}

#[tokio::test]
async fn an_unknown_interaction_is_not_tried_again() {
    is_lost_once(refused(404, 10062)).await;
}

#[tokio::test]
async fn an_answered_interaction_is_not_answered_again() {
    is_lost_once(refused(400, 40060)).await;
}

#[tokio::test]
async fn what_comes_too_late_still_counts() {
    let place = Place::open().await;
    let late = place.discord.person("ada").late(Duration::from_secs(5));
    assert!(
        late.command(HELP, &[("problem", json!(TYPED))])
            .await
            .unwrap()
            .failed
    );
    assert!(came(&place, 1).await);
    let seen = place
        .discord
        .person("ada")
        .command(HELP, &[])
        .await
        .unwrap();
    assert!(
        card(&seen)
            .selects()
            .iter()
            .all(|select| select.options.len() < 7)
    );
    assert_eq!(count(&place, Kind::Callback), 2);
}

/// A command that comes so late that its answer is announced almost at once.
async fn announced(place: &Place) -> Delivery {
    place.store.hold();
    let ada = place
        .discord
        .person("ada")
        .late(Duration::from_millis(1800));
    let sent = ada
        .send_command(HELP, &[("problem", json!(TYPED))])
        .unwrap();
    assert!(sent.acknowledged().await.waiting);
    sent
}

#[tokio::test]
async fn a_slow_store_is_announced_and_the_answer_follows() {
    let place = Place::open().await;
    let sent = announced(&place).await;
    place.store.release();
    let seen = sent.seen().await;
    assert!(!card(&seen).buttons().is_empty());
    place.store.hold();
    let ada = place
        .discord
        .person("ada")
        .late(Duration::from_millis(1800));
    let pressed = ada
        .send_press(card(&seen), &button(card(&seen), "back"))
        .unwrap();
    assert!(pressed.acknowledged().await.waiting);
    place.store.release();
    let after = pressed.seen().await;
    assert_eq!(card(&after).id(), card(&seen).id());
    place.assert_clean();
}

#[tokio::test]
async fn an_expired_token_is_not_used_again() {
    let place = Place::open().await;
    let sent = announced(&place).await;
    place.discord.clock().advance(Duration::from_secs(16 * 60));
    place.store.release();
    let refused = |world: &World| (world.invalid_requests() > 0).then_some(());
    assert!(place.discord.until(refused).await.is_some());
    assert!(sent.now().waiting);
    let seen = place
        .discord
        .person("ada")
        .command(HELP, &[])
        .await
        .unwrap();
    assert!(!card(&seen).buttons().is_empty());
    assert_eq!(count(&place, Kind::EditResponse), 1);
}

#[tokio::test]
async fn an_edit_is_tried_until_it_is_taken() {
    let place = Place::open().await;
    let sent = announced(&place).await;
    place
        .discord
        .faults()
        .next(Kind::EditResponse, 1, Fault::Page(503));
    place
        .discord
        .faults()
        .next(Kind::EditResponse, 1, too_many(Scope::Shared, 0.2));
    place
        .discord
        .faults()
        .next(Kind::EditResponse, 1, Fault::ResetAfter);
    place.store.release();
    card(&sent.seen().await);
    place.assert_clean();
}
