//! The stand-in with a real client: a bot made of serenity, and plain requests.

mod acts;
mod bot;
mod conversation;
mod deadlines;
mod dms;
mod events;
mod faults;
mod forms;
mod forum;
mod gateway;
mod guilds;
mod held;
mod messages;
mod oracle;
mod permissions;
mod pings;
mod shapes;
mod threads;
mod uploads;

use std::path::Path;

use serde_json::{Value, json};

use crate::{Config, Delivery, Discord, Impossible, beside};

/// A stand-in with one command, that checks by Discord's description where that is at hand.
async fn discord() -> Discord {
    let openapi = beside(Path::new(env!("CARGO_MANIFEST_DIR")));
    if openapi.is_none() {
        println!("SKIPPED the schema checks: no data/discord-openapi.json beside the project");
    }
    Discord::start(Config {
        openapi,
        commands: vec![bot::command()],
        ..Config::default()
    })
    .await
    .unwrap()
}

/// The same without rate limits, for tests that ask for much.
async fn unlimited() -> Discord {
    with(Config::default()).await
}

/// The same with one's own settings, without rate limits.
async fn with(config: Config) -> Discord {
    let openapi = beside(Path::new(env!("CARGO_MANIFEST_DIR")));
    let config = Config {
        openapi,
        limits: false,
        ..config
    };
    Discord::start(config).await.unwrap()
}

/// Asks for something with a body, which null stands for none; status and body of the answer.
async fn call(discord: &Discord, method: &str, path: &str, body: Value) -> (u16, Value) {
    let method = method.parse().unwrap();
    let body = Some(&body).filter(|body| !body.is_null());
    ask(discord, method, path, body).await.unwrap()
}

/// The same; status and code of the answer.
async fn code(discord: &Discord, method: &str, path: &str, body: Value) -> (u16, u64) {
    let (status, body) = call(discord, method, path, body).await;
    (status, body["code"].as_u64().unwrap_or(0))
}

/// Sends a message into a channel and returns its id.
async fn say(discord: &Discord, channel: u64, text: &str) -> u64 {
    let path = format!("channels/{channel}/messages");
    let (status, body) = call(discord, "POST", &path, text_body(text)).await;
    assert_eq!(status, 200, "{body}");
    id_of(&body)
}

/// A message's body that pings nobody.
fn text_body(text: &str) -> Value {
    json!({"content": text, "allowed_mentions": {"parse": []}})
}

fn id_of(json: &Value) -> u64 {
    json["id"].as_str().unwrap().parse().unwrap()
}

/// One request, as a bot's REST client makes it; status and body of the answer.
async fn ask(
    discord: &Discord,
    method: reqwest::Method,
    path: &str,
    body: Option<&Value>,
) -> reqwest::Result<(u16, Value)> {
    let url = format!("{}/api/v10/{path}", discord.url());
    let mut request = reqwest::Client::new()
        .request(method, url)
        .header("Authorization", format!("Bot {}", discord.token()));
    if let Some(body) = body {
        request = request.json(body);
    }
    let response = request.send().await?;
    let status = response.status().as_u16();
    Ok((
        status,
        serde_json::from_slice(&response.bytes().await?).unwrap_or(Value::Null),
    ))
}

/// Answers an interaction by hand; status and code of what was said to that.
async fn answer(discord: &Discord, delivery: &Delivery, body: Value) -> (u16, u64) {
    let path = format!(
        "interactions/{}/{}/callback",
        delivery.id(),
        token(delivery)
    );
    let (status, body) = ask(discord, reqwest::Method::POST, &path, Some(&body))
        .await
        .unwrap();
    (status, body["code"].as_u64().unwrap_or(0))
}

/// Asks for something under an interaction's webhook; status and body of the answer.
async fn webhook(
    discord: &Discord,
    delivery: &Delivery,
    method: reqwest::Method,
    rest: &str,
    body: Option<Value>,
) -> (u16, Value) {
    let path = format!(
        "webhooks/{}/{}{rest}",
        Config::default().application_id,
        token(delivery)
    );
    ask(discord, method, &path, body.as_ref()).await.unwrap()
}

fn token(delivery: &Delivery) -> &str {
    delivery.payload()["token"].as_str().unwrap()
}

/// A command from somebody, with no bot there to answer it.
fn command(discord: &Discord) -> Result<Delivery, Impossible> {
    discord.person("ada").send_command("help", &[])
}

fn hello() -> Value {
    json!({"type": 4, "data": {"flags": 64, "content": "Hello"}})
}
