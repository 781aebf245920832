//! Messages in a channel: sent, read, changed, deleted, pinned.

use std::time::Duration;

use serde_json::{Value, json};

use super::{answer, call, code, id_of, say, text_body, unlimited, webhook};
use crate::permission::{
    MANAGE_MESSAGES, PIN_MESSAGES, READ_MESSAGE_HISTORY, SEND_MESSAGES, VIEW_CHANNEL,
};
use crate::{Impossible, Kind, Message, Whom};

fn texts(messages: &[Message]) -> Vec<String> {
    messages.iter().map(Message::text).collect()
}

#[tokio::test]
async fn a_message_is_seen_by_whom_the_channel_lets() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let desk = pond.text_channel("desk");
    let (ada, sam) = (
        discord.person("ada").guild(&pond),
        discord.person("sam").guild(&pond),
    );
    let staff = pond.role("Staff", 0);
    pond.give(&sam, staff);
    pond.set_overwrite(desk, Whom::Role(pond.id), 0, VIEW_CHANNEL);
    pond.set_overwrite(desk, Whom::Role(staff), VIEW_CHANNEL, 0);
    pond.set_overwrite(desk, Whom::Role(pond.bot_role()), VIEW_CHANNEL, 0);
    let message = say(&discord, desk, "A case").await;
    assert_eq!(texts(&sam.reads(desk)), ["A case"]);
    assert!(ada.reads(desk).is_empty());
    let path = format!("channels/{desk}/messages/{message}");
    let (status, _) = call(&discord, "PATCH", &path, json!({"content": "Claimed"})).await;
    assert_eq!(
        (status, texts(&sam.reads(desk))),
        (200, vec!["Claimed".to_owned()])
    );
    assert_eq!(code(&discord, "DELETE", &path, Value::Null).await, (204, 0));
    assert!(sam.reads(desk).is_empty());
    assert_eq!(
        code(&discord, "GET", &path, Value::Null).await,
        (404, 10008)
    );
    assert_eq!(
        ada.in_channel(desk).writes("Hi"),
        Err(Impossible::NotThere(desk))
    );
}

#[tokio::test]
async fn pages_go_backwards_and_from_anywhere() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let mut ids = Vec::new();
    for text in ["a", "b", "c", "d", "e"] {
        ids.push(say(&discord, pond.channel, text).await);
    }
    let page = |query: String| {
        let path = format!("channels/{}/messages{query}", pond.channel);
        let discord = &discord;
        async move {
            let (_, body) = call(discord, "GET", &path, Value::Null).await;
            let list = body.as_array().unwrap_or_else(|| panic!("{body}"));
            list.iter()
                .map(|message| message["content"].as_str().unwrap())
                .collect::<String>()
        }
    };
    assert_eq!(page(String::new()).await, "edcba");
    assert_eq!(page("?limit=2".to_owned()).await, "ed");
    assert_eq!(page(format!("?limit=2&before={}", ids[3])).await, "cb");
    assert_eq!(page(format!("?limit=2&after={}", ids[0])).await, "cb");
    assert_eq!(page(format!("?limit=3&around={}", ids[2])).await, "dcb");
    let path = format!("channels/{}/messages?limit=101", pond.channel);
    assert_eq!(
        code(&discord, "GET", &path, Value::Null).await,
        (400, 50035)
    );
    pond.set_overwrite(pond.channel, Whom::Role(pond.id), 0, READ_MESSAGE_HISTORY);
    assert_eq!(page(String::new()).await, "");
}

#[tokio::test]
async fn a_nonce_makes_one_message_for_some_minutes() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let path = format!("channels/{}/messages", pond.channel);
    let body = |text: &str| {
        let mut body = text_body(text);
        body["nonce"] = json!("case-7.1");
        body["enforce_nonce"] = json!(true);
        body
    };
    let send = |text| call(&discord, "POST", &path, body(text));
    let first = send("A case").await.1;
    assert_eq!(first["nonce"], "case-7.1");
    let again = send("Something else").await.1;
    assert_eq!(
        (id_of(&again), again["content"].as_str()),
        (id_of(&first), Some("A case"))
    );
    discord.clock().advance(Duration::from_secs(301));
    let later = id_of(&send("A case").await.1);
    assert_ne!(later, id_of(&first));
    // Without the demand to enforce it, a nonce is only written down.
    let mut loose = body("A case");
    loose["enforce_nonce"] = json!(false);
    assert_ne!(id_of(&call(&discord, "POST", &path, loose).await.1), later);
    pond.delete_message(later);
    assert_eq!(
        code(&discord, "POST", &path, body("A case")).await,
        (404, 10008)
    );
}

#[tokio::test]
async fn only_own_messages_are_changed_and_others_deleted_with_permission() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let written = ada.writes("My words").unwrap();
    let path = format!("channels/{}/messages/{}", pond.channel, written.id());
    let edit = json!({"content": "Other words"});
    assert_eq!(code(&discord, "PATCH", &path, edit).await, (403, 50005));
    assert_eq!(
        code(&discord, "DELETE", &path, Value::Null).await,
        (403, 50013)
    );
    // What people say in a guild takes an intent to read.
    let (_, body) = call(&discord, "GET", &path, Value::Null).await;
    assert_eq!(body["content"], "");
    pond.set_bot_permissions(MANAGE_MESSAGES);
    assert_eq!(code(&discord, "DELETE", &path, Value::Null).await, (204, 0));
    pond.set_overwrite(pond.channel, Whom::Role(pond.id), 0, SEND_MESSAGES);
    assert_eq!(ada.writes("More"), Err(Impossible::MayNot(pond.channel)));
}

#[tokio::test]
async fn a_reply_refers_to_what_is_there() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let asked = ada.writes("Help").unwrap().id();
    let path = format!("channels/{}/messages", pond.channel);
    let reply = |to: u64, must: bool| {
        let mut body = text_body("Here");
        body["message_reference"] =
            json!({"message_id": to.to_string(), "fail_if_not_exists": must});
        body
    };
    let (_, body) = call(&discord, "POST", &path, reply(asked, true)).await;
    assert_eq!(
        (body["type"].as_u64(), &body["referenced_message"]["id"]),
        (Some(19), &json!(asked.to_string()))
    );
    pond.delete_message(asked);
    assert_eq!(
        code(&discord, "POST", &path, reply(asked, true)).await,
        (400, 50035)
    );
    let (_, body) = call(&discord, "POST", &path, reply(asked, false)).await;
    assert_eq!(body["type"], 0);
    pond.set_overwrite(pond.channel, Whom::Role(pond.id), 0, READ_MESSAGE_HISTORY);
    assert_eq!(
        code(&discord, "POST", &path, reply(asked, false)).await,
        (403, 160_002)
    );
}

#[tokio::test]
async fn pins_take_a_permission_of_their_own() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let board = say(&discord, pond.channel, "The board").await;
    let path = format!("channels/{}/messages/pins/{board}", pond.channel);
    let pinned = || discord.read(|world| world.post(board).unwrap().json["pinned"] == true);
    assert_eq!(
        code(&discord, "PUT", &path, Value::Null).await,
        (403, 50013)
    );
    pond.set_bot_permissions(PIN_MESSAGES);
    assert_eq!(code(&discord, "PUT", &path, Value::Null).await, (204, 0));
    assert!(pinned());
    assert_eq!(code(&discord, "DELETE", &path, Value::Null).await, (204, 0));
    assert!(!pinned());
}

#[tokio::test]
async fn ephemeral_messages_are_unknown_to_the_channel_and_others_are_not() {
    let discord = super::discord().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let ben = discord.person("ben").guild(&pond);
    let sent = ada.send_command("help", &[]).unwrap();
    answer(&discord, &sent, super::hello()).await;
    let more = json!({"content": "For all"});
    let (_, open) = webhook(&discord, &sent, reqwest::Method::POST, "", Some(more)).await;
    assert_eq!(texts(&ada.reads(pond.channel)), ["Hello", "For all"]);
    assert_eq!(texts(&ben.reads(pond.channel)), ["For all"]);
    let path = |id: u64| format!("channels/{}/messages/{id}", pond.channel);
    let hidden = path(sent.now().message.unwrap().id());
    let edit = || json!({"content": "Changed"});
    assert_eq!(code(&discord, "PATCH", &hidden, edit()).await, (404, 10008));
    let open = path(id_of(&open));
    assert_eq!(code(&discord, "PATCH", &open, edit()).await, (200, 0));
}

#[tokio::test]
async fn each_channel_has_a_limit_of_its_own() {
    let discord = super::discord().await;
    let pond = discord.guild("Pond", "en-US");
    let other = pond.text_channel("other");
    let path = |channel| format!("channels/{channel}/messages");
    for _ in 0..5 {
        say(&discord, pond.channel, "Hello").await;
    }
    let (status, body) = call(&discord, "POST", &path(pond.channel), text_body("Hello")).await;
    assert!(status == 429 && body["retry_after"].as_f64().unwrap() > 0.0);
    say(&discord, other, "Hello").await;
    discord.clock().advance(Duration::from_secs(5));
    say(&discord, pond.channel, "Hello").await;
    assert_eq!(discord.read(|world| world.count(Kind::SendMessage)), 8);
}

#[tokio::test]
async fn what_a_rule_blocks_is_not_sent() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    pond.block_text("badger");
    let path = format!("channels/{}/messages", pond.channel);
    let card = json!({"flags": 32768, "components": [{"type": 10, "content": "A Badger"}]});
    let blocked = (400, 200_000);
    assert_eq!(
        code(&discord, "POST", &path, text_body("a badger")).await,
        blocked
    );
    assert_eq!(code(&discord, "POST", &path, card).await, blocked);
    let sent = say(&discord, pond.channel, "An otter").await;
    let own = format!("{path}/{sent}");
    assert_eq!(
        code(&discord, "PATCH", &own, text_body("badger")).await,
        blocked
    );
    let thread = json!({"name": "Badgers", "type": 11});
    let path = format!("channels/{}/threads", pond.channel);
    assert_eq!(code(&discord, "POST", &path, thread).await, (400, 200_001));
    pond.unblock_texts();
    say(&discord, pond.channel, "a badger").await;
}
