//! Connections that break, doors that close, and a farewell.

use std::time::Duration;

use blueback::front::discord::RunError;
use blueback_stand_in::{Config, Fault, Gate, Kind};

use super::place::{Place, card};

const HELP: &str = "imessage-help";

#[tokio::test]
async fn a_missed_event_comes_with_the_resume_and_is_answered_once() {
    let place = Place::open().await;
    let gateway = place.discord.gateway();
    gateway.swallow(1);
    let sent = place.discord.person("ada").send_command(HELP, &[]).unwrap();
    gateway.reconnect();
    card(&sent.seen().await);
    assert_eq!((gateway.resumes(), gateway.identifies()), (1, 1));
    assert_eq!(place.discord.read(|world| world.posts().count()), 1);
    place.assert_clean();
}

#[tokio::test]
async fn a_dropped_connection_is_resumed() {
    let place = Place::open().await;
    let gateway = place.discord.gateway();
    gateway.drop_connections();
    assert!(gateway.until(|gateway| gateway.resumes() == 1).await);
    let seen = place
        .discord
        .person("ada")
        .command(HELP, &[])
        .await
        .unwrap();
    card(&seen);
    place.assert_clean();
}

/// Serenity's shard spins, deaf, until its next heartbeat, which is 41 s away. We are back sooner.
async fn is_back_soon(close: impl Fn(&Place)) {
    let place = Place::open().await;
    let gateway = place.discord.gateway();
    close(&place);
    assert!(gateway.until(|gateway| gateway.identifies() == 2).await);
    let seen = place
        .discord
        .person("ada")
        .command(HELP, &[])
        .await
        .unwrap();
    card(&seen);
    place.assert_clean();
}

#[tokio::test]
async fn a_shard_that_spins_after_4011_is_ended() {
    is_back_soon(|place| place.discord.gateway().close(4011)).await;
}

#[tokio::test]
async fn a_shard_that_spins_after_a_close_without_code_is_ended() {
    is_back_soon(|place| place.discord.gateway().close_without_code()).await;
}

#[tokio::test]
async fn an_invalid_session_is_begun_anew() {
    is_back_soon(|place| place.discord.gateway().invalidate(false)).await;
}

#[tokio::test]
async fn a_zombie_is_left() {
    let heartbeat = Duration::from_millis(700);
    let place = Place::with(Config {
        heartbeat,
        ..Config::default()
    })
    .await;
    let gateway = place.discord.gateway();
    gateway.acknowledge_heartbeats(false);
    assert!(gateway.until(|gateway| gateway.identifies() == 2).await);
}

#[tokio::test]
async fn a_revoked_token_ends_the_bot() {
    let mut place = Place::open().await;
    place.discord.gateway().close(4004);
    assert!(matches!(place.ended().await, Err(RunError::Token)));
}

#[tokio::test]
async fn refused_intents_end_the_bot() {
    let mut place = Place::open().await;
    place.discord.gateway().close(4014);
    assert!(matches!(place.ended().await, Err(RunError::Intents)));
    assert_eq!(place.discord.gateway().identifies(), 1);
}

#[tokio::test]
async fn a_door_that_stays_closed_is_not_knocked_at_for_ever() {
    let mut place = Place::without_bot(Config::default()).await;
    place.discord.gateway().refuse(Some(4010));
    place.start();
    let error = place.ended().await.unwrap_err();
    assert!(matches!(error, RunError::Refused), "{error}");
    assert_eq!(place.discord.gateway().identifies(), 4);
}

#[tokio::test]
async fn a_wrong_token_is_told_before_any_session() {
    let mut place = Place::without_bot(Config::default()).await;
    place.discord.accept_token(false);
    place.start();
    let error = place.ended().await.unwrap_err();
    assert!(matches!(error, RunError::Token));
    assert_eq!(error.to_string().lines().count(), 1);
    assert_eq!(place.discord.read(|world| world.count(Kind::Gateway)), 0);
}

#[tokio::test]
async fn the_last_sessions_of_a_day_are_not_used_up() {
    let config = Config {
        identifies_left: 20,
        ..Config::default()
    };
    let mut place = Place::without_bot(config).await;
    place.start();
    let error = place.ended().await.unwrap_err();
    assert!(
        matches!(error, RunError::Exhausted { remaining: 20, .. }),
        "{error}"
    );
    assert_eq!(place.discord.gateway().identifies(), 0);
}

#[tokio::test]
async fn no_gateway_is_guessed_where_none_is_told() {
    let mut place = Place::without_bot(Config::default()).await;
    place.discord.faults().next(
        Kind::GatewayBot,
        1,
        Fault::Refused {
            status: 404,
            code: 0,
            message: "Not found".to_owned(),
        },
    );
    place.start();
    assert!(matches!(place.ended().await, Err(RunError::Unreachable)));
}

#[tokio::test]
async fn several_shards_are_connected() {
    let place = Place::with(Config {
        shards: 2,
        ..Config::default()
    })
    .await;
    assert!(place.discord.gateway().connected(2).await);
}

#[tokio::test]
async fn a_stop_says_farewell_and_finishes_what_is_in_work() {
    let mut place = Place::open().await;
    let gate = Gate::default();
    place
        .discord
        .faults()
        .next(Kind::Callback, 1, Fault::HeldBefore(gate.clone()));
    let sent = place.discord.person("ada").send_command(HELP, &[]).unwrap();
    gate.reached(1).await;
    place.ask_to_stop();
    let gateway = place.discord.gateway();
    assert!(gateway.until(|gateway| gateway.connections() == 0).await);
    gate.open();
    card(&sent.seen().await);
    place.ended().await.unwrap();
    // Code 1000 ends the session for good, so that nothing is kept for a resume.
    assert!(!gateway.dispatch(None, "TYPING_START", &serde_json::json!({})));
    place.assert_clean();
}

#[tokio::test]
async fn a_stop_while_connecting_is_heard() {
    let mut place = Place::without_bot(Config::default()).await;
    let gate = Gate::default();
    place
        .discord
        .faults()
        .next(Kind::GatewayBot, 1, Fault::HeldBefore(gate.clone()));
    place.start();
    gate.reached(1).await;
    place.stop().await.unwrap();
    assert_eq!(place.discord.gateway().identifies(), 0);
}
