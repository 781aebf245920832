//! Threads: started, found again, archived, locked, joined.

use std::time::Duration;

use serde_json::{Value, json};

use super::{answer, bot, call, code, id_of, say, text_body, unlimited};
use crate::permission::{
    CREATE_PRIVATE_THREADS, CREATE_PUBLIC_THREADS, MANAGE_THREADS, SEND_MESSAGES,
    SEND_MESSAGES_IN_THREADS,
};
use crate::{Discord, Guild, Impossible, Whom};

async fn start(discord: &Discord, channel: u64, kind: u64) -> u64 {
    let path = format!("channels/{channel}/threads");
    let body = json!({"name": "Case 7", "type": kind, "auto_archive_duration": 1440});
    let (status, body) = call(discord, "POST", &path, body).await;
    assert_eq!(status, 201, "{body}");
    id_of(&body)
}

async fn send(discord: &Discord, channel: u64) -> (u16, u64) {
    let path = format!("channels/{channel}/messages");
    code(discord, "POST", &path, text_body("Hello")).await
}

fn is_archived(discord: &Discord, thread: u64) -> bool {
    let now = discord.clock().now();
    discord.read(|world| {
        let thread = world.channel(thread).unwrap().thread.as_ref();
        thread.unwrap().is_archived(now)
    })
}

fn deny(pond: &Guild, bits: u64) {
    pond.set_overwrite(pond.channel, Whom::Role(pond.id), 0, bits);
}

#[tokio::test]
async fn a_thread_from_a_message_has_its_id_and_there_is_one() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let message = say(&discord, pond.channel, "A case").await;
    let path = format!("channels/{}/messages/{message}/threads", pond.channel);
    let body = || json!({"name": "Case 7"});
    deny(&pond, CREATE_PUBLIC_THREADS);
    assert_eq!(code(&discord, "POST", &path, body()).await, (403, 50013));
    deny(&pond, 0);
    let (status, thread) = call(&discord, "POST", &path, body()).await;
    assert_eq!((status, id_of(&thread)), (201, message));
    assert_eq!(thread["parent_id"], pond.channel.to_string());
    assert_eq!(code(&discord, "POST", &path, body()).await, (400, 160_004));
    let own = format!("channels/{}/messages/{message}", pond.channel);
    let (_, seen) = call(&discord, "GET", &own, Value::Null).await;
    assert_eq!(seen["thread"]["id"], message.to_string());
    assert_eq!(send(&discord, message).await, (200, 0));
    assert_eq!(ada.reads(message).last().unwrap().text(), "Hello");
    let gone = format!("channels/{}/messages/5/threads", pond.channel);
    assert_eq!(code(&discord, "POST", &gone, body()).await, (404, 10008));
    // The thread outlives its message, and not its channel.
    pond.delete_message(message);
    assert_eq!(send(&discord, message).await, (200, 0));
    pond.delete_channel(pond.channel);
    assert_eq!(send(&discord, message).await, (404, 10003));
}

#[tokio::test]
async fn each_kind_takes_its_permission_and_its_place() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let path = format!("channels/{}/threads", pond.channel);
    let new = |kind: u64| json!({"name": "Case", "type": kind});
    deny(&pond, CREATE_PRIVATE_THREADS);
    assert_eq!(code(&discord, "POST", &path, new(12)).await, (403, 50013));
    // Without a type it would be private.
    let plain = json!({"name": "Case"});
    assert_eq!(code(&discord, "POST", &path, plain).await, (403, 50013));
    assert_eq!(code(&discord, "POST", &path, new(11)).await, (201, 0));
    let bad = json!({"name": "Case", "type": 11, "auto_archive_duration": 61});
    assert_eq!(code(&discord, "POST", &path, bad).await, (400, 50035));
    let inside = format!(
        "channels/{}/threads",
        start(&discord, pond.channel, 11).await
    );
    assert_eq!(code(&discord, "POST", &inside, new(11)).await, (400, 50024));
}

#[tokio::test]
async fn a_private_thread_is_seen_by_its_members_and_managers() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let (ada, sam) = (
        discord.person("ada").guild(&pond),
        discord.person("sam").guild(&pond),
    );
    let thread = start(&discord, pond.channel, 12).await;
    send(&discord, thread).await;
    let member = |user: u64| format!("channels/{thread}/thread-members/{user}");
    assert!(ada.reads(thread).is_empty());
    for _ in 0..2 {
        let put = code(&discord, "PUT", &member(ada.id()), Value::Null).await;
        assert_eq!(put, (204, 0));
    }
    assert_eq!(ada.reads(thread).len(), 1);
    pond.give(&sam, pond.role("Moderators", MANAGE_THREADS));
    assert_eq!(sam.reads(thread).len(), 1);
    let gone = code(&discord, "DELETE", &member(ada.id()), Value::Null).await;
    assert_eq!((gone, ada.reads(thread).len()), ((204, 0), 0));
    ada.leaves(&pond);
    let put = code(&discord, "PUT", &member(ada.id()), Value::Null).await;
    assert_eq!(put, (404, 10007));
    // The bot that has left it does not see it either.
    let left = code(&discord, "DELETE", &member_me(thread), Value::Null).await;
    assert_eq!(left, (204, 0));
    assert_eq!(send(&discord, thread).await, (403, 50001));
}

fn member_me(thread: u64) -> String {
    format!("channels/{thread}/thread-members/@me")
}

#[tokio::test]
async fn a_ping_of_the_bots_own_brings_people_in_and_an_interactions_does_not() {
    let discord = super::discord().await;
    let pond = discord.guild("Pond", "en-US");
    let (ada, ben) = (
        discord.person("ada").guild(&pond),
        discord.person("ben").guild(&pond),
    );
    let thread = start(&discord, pond.channel, 12).await;
    let text = format!("<@{}>", ada.id());
    let path = format!("channels/{thread}/messages");
    let allowed = json!({"parse": [], "users": [ada.id().to_string()]});
    let body = json!({"content": text, "allowed_mentions": allowed});
    assert_eq!(code(&discord, "POST", &path, text_body(&text)).await.0, 200);
    assert!(
        ada.reads(thread).is_empty(),
        "a mention that is not allowed"
    );
    assert_eq!(code(&discord, "POST", &path, body).await, (200, 0));
    assert_eq!(ada.reads(thread).len(), 2);
    let sent = ada.in_channel(thread).send_command("help", &[]).unwrap();
    let names_ben = json!({"type": 4, "data": {"content": format!("<@{}>", ben.id())}});
    assert_eq!(answer(&discord, &sent, names_ben).await, (204, 0));
    assert!(ben.reads(thread).is_empty());
}

#[tokio::test]
async fn sending_takes_the_permission_for_threads_alone() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let thread = start(&discord, pond.channel, 11).await;
    deny(&pond, SEND_MESSAGES);
    assert_eq!(send(&discord, thread).await, (200, 0));
    deny(&pond, SEND_MESSAGES_IN_THREADS);
    assert_eq!(send(&discord, thread).await, (403, 50013));
}

#[tokio::test]
async fn an_archived_thread_wakes_by_a_message_and_refuses_changes() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let thread = start(&discord, pond.channel, 11).await;
    let message = {
        let path = format!("channels/{thread}/messages");
        let mut card = bot::card("A case");
        card["flags"] = json!(32768);
        id_of(&call(&discord, "POST", &path, card).await.1)
    };
    let edit = || {
        let path = format!("channels/{thread}/messages/{message}");
        let body = json!({"components": bot::card("B")["components"]});
        let discord = &discord;
        async move { code(discord, "PATCH", &path, body).await }
    };
    let seen = ada.reads(thread).remove(0);
    pond.archive(thread);
    assert_eq!(edit().await, (400, 50083));
    let member = format!("channels/{thread}/thread-members/{}", ada.id());
    assert_eq!(
        code(&discord, "PUT", &member, Value::Null).await,
        (400, 50083)
    );
    let pressed = ada.send_press(&seen, "next");
    assert_eq!(pressed.unwrap_err(), Impossible::ThreadClosed(thread));
    assert_eq!(send(&discord, thread).await, (200, 0));
    assert!(!is_archived(&discord, thread));
    assert_eq!(edit().await, (200, 0));
    // Nobody says anything for a day.
    discord.clock().advance(Duration::from_secs(24 * 3600));
    assert!(is_archived(&discord, thread));
    assert_eq!(edit().await, (400, 50083));
    pond.unarchive(thread);
    assert_eq!(edit().await, (200, 0));
}

#[tokio::test]
async fn a_locked_thread_takes_managing() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let thread = start(&discord, pond.channel, 11).await;
    let path = format!("channels/{thread}");
    pond.lock(thread);
    assert_eq!(send(&discord, thread).await, (403, 160_005));
    pond.archive(thread);
    assert_eq!(send(&discord, thread).await, (400, 50083));
    let wake = || json!({"archived": false});
    assert_eq!(code(&discord, "PATCH", &path, wake()).await, (403, 50013));
    pond.set_bot_permissions(MANAGE_THREADS);
    assert_eq!(send(&discord, thread).await, (400, 50083));
    let name = json!({"name": "Case 8"});
    assert_eq!(code(&discord, "PATCH", &path, name).await, (400, 50083));
    assert_eq!(code(&discord, "PATCH", &path, wake()).await, (200, 0));
    assert_eq!(send(&discord, thread).await, (200, 0));
    let (_, json) = call(&discord, "PATCH", &path, json!({"locked": false})).await;
    assert_eq!(json["thread_metadata"]["locked"], false);
    pond.set_bot_permissions(0);
    assert_eq!(send(&discord, thread).await, (200, 0));
    pond.archive(thread);
    assert_eq!(code(&discord, "PATCH", &path, wake()).await, (200, 0));
    pond.unlock(thread);
    let name = json!({"name": "Case 9"});
    assert_eq!(code(&discord, "PATCH", &path, name).await, (403, 50013));
}

#[tokio::test]
async fn only_so_many_threads_are_active() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let thread = start(&discord, pond.channel, 11).await;
    pond.cap_active_threads(1);
    let path = format!("channels/{}/threads", pond.channel);
    let new = || json!({"name": "Case", "type": 11});
    assert_eq!(code(&discord, "POST", &path, new()).await, (400, 160_006));
    pond.archive(thread);
    assert_eq!(code(&discord, "POST", &path, new()).await, (201, 0));
    assert_eq!(send(&discord, thread).await, (400, 160_006));
}

#[tokio::test]
async fn threads_are_listed_while_active_and_afterwards() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let (first, second) = (
        start(&discord, pond.channel, 11).await,
        start(&discord, pond.channel, 11).await,
    );
    let list = |path: String| {
        let discord = &discord;
        async move {
            let (_, body) = call(discord, "GET", &path, Value::Null).await;
            let threads = body["threads"].as_array().unwrap().iter();
            threads.map(id_of).collect::<Vec<_>>()
        }
    };
    let active = || list(format!("guilds/{}/threads/active", pond.id));
    let archived = || list(format!("channels/{}/threads/archived/public", pond.channel));
    assert_eq!(
        (active().await, archived().await),
        (vec![second, first], vec![])
    );
    pond.archive(first);
    assert_eq!(
        (active().await, archived().await),
        (vec![second], vec![first])
    );
    pond.delete_channel(first);
    assert_eq!(archived().await, Vec::<u64>::new());
}
