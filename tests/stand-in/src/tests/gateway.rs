//! The gateway, with serenity and with a bare websocket.

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use serenity::Error;
use serenity::gateway::GatewayError;
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;

use super::{bot, command, discord};
use crate::Discord;

#[tokio::test]
async fn a_resume_brings_what_was_missed() {
    let discord = discord().await;
    let bot = bot::run(&discord).await;
    discord.gateway().swallow(1);
    let sent = command(&discord).unwrap();
    discord.gateway().reconnect();
    let seen = sent.seen().await;
    assert_eq!(seen.message.unwrap().text(), "Hello en-US");
    assert_eq!(
        (discord.gateway().identifies(), discord.gateway().resumes()),
        (1, 1)
    );
    discord.gateway().drop_connections();
    assert!(
        discord
            .gateway()
            .until(|gateway| gateway.resumes() == 2)
            .await
    );
    assert!(!command(&discord).unwrap().seen().await.failed);
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn serenity_is_refused_with_a_wrong_token() {
    let discord = discord().await;
    let mut client = bot::client(&discord, "MTE1MDAwMDAwMDAwMDAwMDAwMA.not.it").await;
    let ended = client.start().await;
    assert!(
        matches!(
            ended,
            Err(Error::Gateway(GatewayError::InvalidAuthentication))
        ),
        "{ended:?}"
    );
    assert_eq!(discord.gateway().identifies(), 0);
}

#[tokio::test]
async fn what_serenity_cannot_read_arrives_all_the_same() {
    let discord = discord().await;
    let mut ws = connect(&discord).await;
    identify(&mut ws, &discord, json!([0, 1])).await;
    discord
        .person("ada")
        .send_anything(77, json!({"odd": true}), None);
    let event = hear(&mut ws).await.unwrap();
    assert_eq!(
        (event["t"].as_str(), event["d"]["type"].as_u64()),
        (Some("INTERACTION_CREATE"), Some(77))
    );
}

#[tokio::test]
async fn a_bare_client_meets_every_ending() {
    let discord = discord().await;
    let mut ws = connect(&discord).await;
    say(&mut ws, json!({"op": 2, "d": {"token": "x", "intents": 0}})).await;
    assert_eq!(hear(&mut ws).await, Err(Some(4004)));
    let mut ws = connect(&discord).await;
    say(&mut ws, json!({"op": 3, "d": {}})).await;
    assert_eq!(hear(&mut ws).await, Err(Some(4003)));
    let mut ws = connect(&discord).await;
    say(
        &mut ws,
        json!({"op": 6, "d": {"token": discord.token(), "session_id": "no", "seq": 1}}),
    )
    .await;
    assert_eq!(
        hear(&mut ws).await.unwrap(),
        json!({"op": 9, "s": null, "t": null, "d": false})
    );
    for (shard, intents, code) in [
        (json!([2, 2]), 0, 4010),
        (json!([0, 1]), 1 << 30, 4013),
        (json!([0, 1]), 1 << 15, 4014),
    ] {
        let mut ws = connect(&discord).await;
        say(
            &mut ws,
            json!({"op": 2, "d": {"token": discord.token(), "intents": intents, "shard": shard}}),
        )
        .await;
        assert_eq!(hear(&mut ws).await, Err(Some(code)));
    }
    let mut ws = connect(&discord).await;
    identify(&mut ws, &discord, json!([0, 1])).await;
    discord.gateway().close_without_code();
    assert_eq!(hear(&mut ws).await, Err(None));
}

#[tokio::test]
async fn heartbeats_are_acknowledged_until_they_are_not() {
    let discord = discord().await;
    let mut ws = connect(&discord).await;
    identify(&mut ws, &discord, json!([0, 2])).await;
    say(&mut ws, json!({"op": 1, "d": 1})).await;
    assert_eq!(hear(&mut ws).await.unwrap()["op"], 11);
    discord.gateway().acknowledge_heartbeats(false);
    say(&mut ws, json!({"op": 1, "d": 1})).await;
    assert!(
        discord
            .gateway()
            .until(|gateway| gateway.heartbeats() == 2)
            .await
    );
    // What comes next is the reconnect, not an acknowledgement.
    discord.gateway().shard(0).reconnect();
    assert_eq!(hear(&mut ws).await.unwrap()["op"], 7);
    discord.gateway().shard(1).reconnect();
    discord.gateway().invalidate(false);
    assert_eq!(hear(&mut ws).await.unwrap()["op"], 9);
}

pub(super) type Socket = WebSocketStream<TcpStream>;

pub(super) async fn connect(discord: &Discord) -> Socket {
    let url = discord.gateway().shared.gateway_url.clone();
    let stream = TcpStream::connect(url.trim_start_matches("ws://"))
        .await
        .unwrap();
    let (mut ws, _) = tokio_tungstenite::client_async(format!("{url}/?v=10"), stream)
        .await
        .unwrap();
    assert_eq!(hear(&mut ws).await.unwrap()["op"], 10);
    ws
}

async fn identify(ws: &mut Socket, discord: &Discord, shard: Value) {
    say(
        ws,
        json!({"op": 2, "d": {"token": discord.token(), "intents": 0, "shard": shard}}),
    )
    .await;
    assert_eq!(hear(ws).await.unwrap()["t"], "READY");
}

/// Identifies with these intents and hears that it is ready.
pub(super) async fn identify_with(ws: &mut Socket, discord: &Discord, intents: u64) {
    let data = json!({"token": discord.token(), "intents": intents, "shard": [0, 1]});
    say(ws, json!({"op": 2, "d": data})).await;
    assert_eq!(hear(ws).await.unwrap()["t"], "READY");
}

async fn say(ws: &mut Socket, message: Value) {
    ws.send(Message::Text(message.to_string())).await.unwrap();
}

/// The next message, or the code with which the connection is closed.
pub(super) async fn hear(ws: &mut Socket) -> Result<Value, Option<u16>> {
    match ws.next().await {
        Some(Ok(Message::Text(text))) => Ok(serde_json::from_str(&text).unwrap()),
        Some(Ok(Message::Close(frame))) => Err(frame.map(|frame| frame.code.into())),
        other => panic!("neither a message nor a close: {other:?}"),
    }
}
