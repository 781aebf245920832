//! Who answers too late, twice or too early is told so as Discord does.

use std::time::Duration;

use reqwest::Method;
use serde_json::json;

use super::{answer, bot, command, discord, hello, webhook};
use crate::Kind;

#[tokio::test]
async fn after_three_seconds_the_person_sees_a_failure_and_the_bot_gets_10062() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    discord.clock().advance(Duration::from_millis(3001));
    let seen = sent.seen().await;
    assert!(seen.failed && seen.message.is_none());
    assert_eq!(answer(&discord, &sent, hello()).await, (404, 10062));
}

#[tokio::test]
async fn an_interaction_is_acknowledged_once() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    assert_eq!(answer(&discord, &sent, hello()).await, (204, 0));
    assert_eq!(answer(&discord, &sent, hello()).await, (400, 40060));
}

#[tokio::test]
async fn a_late_or_doubled_event_meets_the_same_rules() {
    let discord = discord().await;
    let bot = bot::run(&discord).await;
    let ada = discord.person("ada");
    assert!(
        ada.clone()
            .late(Duration::from_secs(4))
            .command("help", &[])
            .await
            .unwrap()
            .failed
    );
    let code = |code: u64| {
        discord.until(move |world| world.calls().any(|call| call.code == code).then_some(()))
    };
    assert!(code(10062).await.is_some());
    let card = ada.twice().command("help", &[]).await.unwrap();
    assert!(!card.failed);
    assert!(code(40060).await.is_some());
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn a_token_lives_for_fifteen_minutes() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    let original = "/messages/@original";
    let edit = || Some(json!({"content": "Changed"}));
    assert_eq!(
        webhook(&discord, &sent, Method::POST, "", edit()).await.1["code"],
        10015
    );
    assert_eq!(
        answer(&discord, &sent, json!({"type": 5, "data": {"flags": 64}})).await,
        (204, 0)
    );
    assert!(sent.acknowledged().await.waiting);
    discord.clock().advance(Duration::from_secs(14 * 60));
    assert_eq!(
        webhook(&discord, &sent, Method::PATCH, original, edit())
            .await
            .0,
        200
    );
    assert_eq!(sent.seen().await.message.unwrap().text(), "Changed");
    let (status, more) = webhook(&discord, &sent, Method::POST, "", edit()).await;
    assert_eq!((status, sent.now().more.len()), (200, 1));
    let own = format!("/messages/{}", more["id"].as_str().unwrap());
    assert_eq!(
        webhook(
            &discord,
            &sent,
            Method::PATCH,
            &own,
            Some(json!({"content": " "}))
        )
        .await
        .1["code"],
        50006
    );
    assert_eq!(
        webhook(&discord, &sent, Method::DELETE, original, None)
            .await
            .0,
        204
    );
    assert_eq!(
        webhook(&discord, &sent, Method::GET, original, None)
            .await
            .1["code"],
        10008
    );
    discord.clock().advance(Duration::from_secs(61));
    let (status, body) = webhook(&discord, &sent, Method::PATCH, &own, edit()).await;
    assert_eq!((status, body["code"].as_u64()), (401, Some(50027)));
    assert_eq!(discord.read(|world| world.invalid_requests()), 1);
}

#[tokio::test]
async fn a_full_bucket_answers_429_until_its_time_is_over() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    answer(&discord, &sent, hello()).await;
    for _ in 0..5 {
        assert_eq!(
            webhook(&discord, &sent, Method::GET, "/messages/@original", None)
                .await
                .0,
            200
        );
    }
    let (status, body) = webhook(&discord, &sent, Method::GET, "/messages/@original", None).await;
    assert!(
        status == 429 && body["retry_after"].as_f64().unwrap() > 0.0 && body["global"] == false
    );
    discord.clock().advance(Duration::from_secs(2));
    assert_eq!(
        webhook(&discord, &sent, Method::GET, "/messages/@original", None)
            .await
            .0,
        200
    );
    assert_eq!(discord.read(|world| world.count(Kind::ReadResponse)), 7);
}
