//! Faults on tap, as a REST client meets them.

use std::time::Duration;

use reqwest::Method;
use serde_json::Value;

use super::{answer, ask, command, discord, hello, token};
use crate::{Discord, Fault, Gate, Kind, Scope};

async fn get(discord: &Discord) -> reqwest::Result<(u16, Value)> {
    ask(discord, Method::GET, "gateway/bot", None).await
}

#[tokio::test]
async fn refusals_come_in_their_own_shapes_and_end() {
    let discord = discord().await;
    let too_many = |headers| Fault::TooMany {
        scope: Scope::Shared,
        retry_after: 0.25,
        headers,
    };
    discord.faults().next(Kind::GatewayBot, 1, too_many(true));
    discord.faults().next(Kind::GatewayBot, 1, Fault::Blocked);
    discord.faults().next(Kind::GatewayBot, 1, Fault::Page(502));
    discord.faults().next(
        Kind::GatewayBot,
        1,
        Fault::Refused {
            status: 500,
            code: 130_000,
            message: "Overloaded".to_owned(),
        },
    );
    let (status, body) = get(&discord).await.unwrap();
    assert_eq!((status, body["retry_after"].as_f64()), (429, Some(0.25)));
    assert_eq!(get(&discord).await.unwrap(), (429, Value::Null));
    assert_eq!(get(&discord).await.unwrap(), (502, Value::Null));
    assert_eq!(get(&discord).await.unwrap().1["code"], 130_000);
    assert_eq!(get(&discord).await.unwrap().0, 200);
    // A shared limit does not count as invalid, Cloudflare's block does.
    assert_eq!(discord.read(|world| world.invalid_requests()), 1);
}

#[tokio::test]
async fn a_reset_comes_before_or_after_the_effect() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    let path = format!("interactions/{}/{}/callback", sent.id(), token(&sent));
    let post = || async { ask(&discord, Method::POST, &path, Some(&hello())).await };
    discord.faults().next(Kind::Callback, 1, Fault::ResetBefore);
    assert!(post().await.is_err());
    assert!(sent.now().message.is_none());
    discord.faults().next(Kind::Callback, 1, Fault::ResetAfter);
    assert!(post().await.is_err());
    assert!(sent.now().message.is_some());
    assert_eq!(post().await.unwrap().1["code"], 40060);
}

#[tokio::test]
async fn a_held_answer_waits_for_its_gate() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    let gate = Gate::default();
    discord
        .faults()
        .next(Kind::Callback, 1, Fault::HeldBefore(gate.clone()));
    let answered = answer(&discord, &sent, hello());
    let opened = async {
        gate.reached(1).await;
        assert!(sent.now().message.is_none());
        discord.clock().advance(Duration::from_secs(4));
        gate.open();
    };
    assert_eq!(tokio::join!(answered, opened).0, (404, 10062));
}

#[tokio::test]
async fn headers_can_be_garbled_and_are_sound_otherwise() {
    let discord = discord().await;
    let headers = || async {
        let url = format!("{}/api/v10/gateway", discord.url());
        let response = reqwest::get(url).await.unwrap();
        response.headers()["x-ratelimit-remaining"]
            .to_str()
            .unwrap()
            .to_owned()
    };
    assert!(headers().await.parse::<u32>().is_ok());
    discord.faults().next_of_any(1, Fault::GarbledHeaders);
    assert!(headers().await.parse::<u32>().is_err());
}

#[tokio::test]
async fn who_has_no_token_is_told_so() {
    let discord = discord().await;
    assert_eq!(
        get(&discord).await.unwrap().1["session_start_limit"]["remaining"],
        1000
    );
    discord.accept_token(false);
    assert_eq!(get(&discord).await.unwrap().0, 401);
    assert_eq!(
        ask(&discord, Method::GET, "nowhere", None).await.unwrap().0,
        404
    );
    // The path that a client makes of parameters may begin with an ampersand.
    discord.accept_token(true);
    assert_eq!(
        ask(&discord, Method::GET, "gateway/bot?&with=1", None)
            .await
            .unwrap()
            .0,
        200
    );
}
