//! Files that come with messages, and how they are read.

use reqwest::Method;
use serde_json::{Value, json};

use super::{bot, command, discord, token, unlimited};
use crate::permission::ATTACH_FILES;
use crate::{Config, Discord, Whom};

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n--edge\r\nnot really";

/// Sends a form with a body and one file, whose name and bytes are given.
async fn upload(
    discord: &Discord,
    method: Method,
    path: &str,
    body: &Value,
    (name, bytes): (&str, &[u8]),
) -> (u16, Value) {
    let mut form = format!(
        "--edge-7\r\nContent-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json\r\n\r\n\
         {body}\r\n--edge-7\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"{name}\"\r\n\
         Content-Type: image/png\r\n\r\n"
    )
    .into_bytes();
    form.extend_from_slice(bytes);
    form.extend_from_slice(b"\r\n--edge-7--\r\n");
    let response = reqwest::Client::new()
        .request(method, format!("{}/api/v10/{path}", discord.url()))
        .header("Authorization", format!("Bot {}", discord.token()))
        .header("Content-Type", "multipart/form-data; boundary=edge-7")
        .body(form)
        .send()
        .await
        .unwrap();
    let status = response.status().as_u16();
    let body = response.bytes().await.unwrap();
    (status, serde_json::from_slice(&body).unwrap_or(Value::Null))
}

fn stats() -> Value {
    json!({"content": "Stats", "attachments": [{"id": 0, "description": "A chart"}]})
}

#[tokio::test]
async fn a_file_in_a_message_is_kept_and_can_be_opened() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let path = format!("channels/{}/messages", pond.channel);
    let send = |body| {
        let (discord, path) = (&discord, &path);
        async move { upload(discord, Method::POST, path, &body, ("chart.png", PNG)).await }
    };
    let (status, json) = send(stats()).await;
    assert_eq!(status, 200, "{json}");
    assert_eq!(json["attachments"][0]["filename"], "chart.png");
    assert_eq!(json["attachments"][0]["size"], PNG.len());
    let message = ada.reads(pond.channel).remove(0);
    let files = ada.files(&message);
    assert_eq!((files.len(), &*files[0].bytes), (1, PNG));
    assert_eq!(
        (
            files[0].content_type.as_str(),
            files[0].description.as_str()
        ),
        ("image/png", "A chart")
    );
    // An edit that says nothing of files keeps them; one that lists none drops them.
    let own = format!("{path}/{}", message.id());
    super::call(&discord, "PATCH", &own, json!({"content": "Newer"})).await;
    assert_eq!(ada.files(&message).len(), 1);
    super::call(&discord, "PATCH", &own, json!({"attachments": []})).await;
    assert!(ada.files(&message).is_empty());
    let (status, _) = upload(&discord, Method::PATCH, &own, &stats(), ("b.png", b"b")).await;
    assert_eq!((status, &*ada.files(&message)[0].bytes), (200, &b"b"[..]));
    let absent = json!({"content": "x", "attachments": [{"id": 4}]});
    assert_eq!(send(absent).await.1["code"], 50035);
    pond.set_overwrite(pond.channel, Whom::Role(pond.id), 0, ATTACH_FILES);
    assert_eq!(send(stats()).await.1["code"], 50013);
}

#[tokio::test]
async fn components_show_files_that_are_there() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let path = format!("channels/{}/messages", pond.channel);
    let card = |name: &str| {
        let url = format!("attachment://{name}");
        json!({"flags": 32768, "components": [
            {"type": 17, "components": [{"type": 12, "items": [{"media": {"url": url}}]}]},
            {"type": 13, "file": {"url": url}},
        ]})
    };
    let file = ("chart.png", PNG);
    let (status, json) = upload(&discord, Method::POST, &path, &card("chart.png"), file).await;
    assert_eq!(status, 200, "{json}");
    let id = &json["attachments"][0]["id"];
    let shown = &json["components"][0]["components"][0]["items"][0]["media"];
    assert_eq!(&shown["attachment_id"], id);
    assert_eq!(json["components"][1]["name"], "chart.png");
    let (status, json) = upload(&discord, Method::POST, &path, &card("other.png"), file).await;
    assert_eq!((status, json["code"].as_u64()), (400, Some(50035)));
}

#[tokio::test]
async fn answers_to_interactions_carry_files() {
    let discord = discord().await;
    let sent = command(&discord).unwrap();
    let callback = format!("interactions/{}/{}/callback", sent.id(), token(&sent));
    let body = json!({"type": 4, "data": stats()});
    let file = ("first.png", PNG);
    let (status, _) = upload(&discord, Method::POST, &callback, &body, file).await;
    assert_eq!(status, 204);
    let ada = discord.person("ada");
    let name = |message: &crate::Message| ada.files(message)[0].name.clone();
    assert_eq!(name(&sent.now().message.unwrap()), "first.png");
    let hook = format!(
        "webhooks/{}/{}",
        Config::default().application_id,
        token(&sent)
    );
    let original = format!("{hook}/messages/@original");
    let edit = json!({"content": "Newer", "attachments": [{"id": 0}]});
    upload(
        &discord,
        Method::PATCH,
        &original,
        &edit,
        ("second.png", PNG),
    )
    .await;
    assert_eq!(name(&sent.now().message.unwrap()), "second.png");
    let (status, _) = upload(&discord, Method::POST, &hook, &stats(), ("third.png", PNG)).await;
    assert_eq!(
        (status, name(&sent.now().more[0]).as_str()),
        (200, "third.png")
    );
    assert_eq!(discord.faults_found(), Vec::<String>::new());
}

#[tokio::test]
async fn a_posts_file_and_a_file_too_large() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let forum = pond.forum("desk", false);
    let path = format!("channels/{forum}/threads");
    let body = json!({"name": "Case 7", "message": stats()});
    let (status, json) = upload(&discord, Method::POST, &path, &body, ("c.png", PNG)).await;
    assert_eq!(status, 201, "{json}");
    let thread = super::id_of(&json);
    assert_eq!(ada.files(&ada.reads(thread)[0])[0].name, "c.png");
    let large = vec![0; 10 * 1024 * 1024 + 1];
    let path = format!("channels/{thread}/messages");
    let (status, json) = upload(
        &discord,
        Method::POST,
        &path,
        &bot::card("x"),
        ("l", &large),
    )
    .await;
    assert_eq!((status, json["code"].as_u64()), (413, Some(40005)));
}
