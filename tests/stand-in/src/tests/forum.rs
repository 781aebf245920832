//! Posts in a forum, and the tags on them.

use serde_json::{Value, json};

use super::{call, code, id_of, text_body, unlimited};
use crate::permission::{MANAGE_CHANNELS, MANAGE_THREADS, SEND_MESSAGES};
use crate::{Message, Whom};

fn post(tags: &[u64]) -> Value {
    let tags: Vec<String> = tags.iter().map(ToString::to_string).collect();
    json!({"name": "Case 7", "applied_tags": tags, "message": text_body("A case")})
}

#[tokio::test]
async fn a_post_is_a_thread_and_its_first_message_by_one_id() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let forum = pond.forum("desk", false);
    let path = format!("channels/{forum}/threads");
    let (status, thread) = call(&discord, "POST", &path, post(&[])).await;
    assert_eq!((status, &thread["message"]["id"]), (201, &thread["id"]));
    let id = id_of(&thread);
    let texts: Vec<String> = ada.reads(id).iter().map(Message::text).collect();
    assert_eq!(texts, ["A case"]);
    let own = format!("channels/{id}/messages/{id}");
    let edit = json!({"content": "Claimed"});
    assert_eq!(code(&discord, "PATCH", &own, edit).await, (200, 0));
    // A forum itself takes no messages, and a post needs one.
    let direct = format!("channels/{forum}/messages");
    let hello = text_body("Hello");
    assert_eq!(code(&discord, "POST", &direct, hello).await, (400, 50008));
    let empty = json!({"name": "Case", "type": 11});
    assert_eq!(code(&discord, "POST", &path, empty).await, (400, 50035));
    let blank = json!({"name": "Case", "message": {"content": " "}});
    assert_eq!(code(&discord, "POST", &path, blank).await, (400, 50006));
    pond.set_overwrite(forum, Whom::Role(pond.id), 0, SEND_MESSAGES);
    assert_eq!(code(&discord, "POST", &path, post(&[])).await, (403, 50013));
}

#[tokio::test]
async fn tags_are_demanded_known_and_moderated() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let forum = pond.forum("desk", true);
    let (new, done) = (pond.tag(forum, "New", false), pond.tag(forum, "Done", true));
    let path = format!("channels/{forum}/threads");
    let make = |tags: Vec<u64>| {
        let (discord, path) = (&discord, &path);
        async move { call(discord, "POST", path, post(&tags)).await }
    };
    assert_eq!(make(vec![]).await.1["code"], 40067);
    assert_eq!(make(vec![done]).await.1["code"], 40066);
    assert_eq!(make(vec![forum]).await.1["code"], 50035);
    let (_, thread) = make(vec![new]).await;
    assert_eq!(thread["applied_tags"], json!([new.to_string()]));
    let own = format!("channels/{}", id_of(&thread));
    let tagged = |tag: u64| json!({"applied_tags": [tag.to_string()]});
    assert_eq!(
        code(&discord, "PATCH", &own, tagged(done)).await,
        (403, 50013)
    );
    pond.set_bot_permissions(MANAGE_THREADS);
    let (_, thread) = call(&discord, "PATCH", &own, tagged(done)).await;
    assert_eq!(thread["applied_tags"], json!([done.to_string()]));
    let none = json!({"applied_tags": []});
    assert_eq!(code(&discord, "PATCH", &own, none).await, (400, 40067));
    pond.delete_tag(forum, new);
    assert_eq!(make(vec![new]).await.1["code"], 50035);
    let (_, channel) = call(&discord, "GET", &format!("channels/{forum}"), Value::Null).await;
    assert_eq!(
        (
            channel["flags"].as_u64(),
            channel["available_tags"].as_array().map(Vec::len)
        ),
        (Some(1 << 4), Some(1))
    );
}

#[tokio::test]
async fn the_bot_may_make_tags_where_it_manages_the_channel() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let forum = pond.forum("desk", false);
    let path = format!("channels/{forum}");
    let tags = || json!({"available_tags": [{"name": "New"}, {"name": "Claimed"}]});
    assert_eq!(code(&discord, "PATCH", &path, tags()).await, (403, 50013));
    pond.set_bot_permissions(MANAGE_CHANNELS);
    let (status, channel) = call(&discord, "PATCH", &path, tags()).await;
    assert_eq!(
        (status, channel["available_tags"].as_array().map(Vec::len)),
        (200, Some(2))
    );
}
