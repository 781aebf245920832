//! What the stand-in says about guilds, channels and messages holds against Discord's description.

use std::path::Path;

use serde_json::{Value, json};

use super::{call, id_of, text_body, unlimited};
use crate::permission::READ_MESSAGE_HISTORY;
use crate::{Whom, beside, schema};

#[tokio::test]
async fn every_answer_is_one_of_discords() {
    let Some(file) = beside(Path::new(env!("CARGO_MANIFEST_DIR"))) else {
        println!("SKIPPED: no data/discord-openapi.json beside the project");
        return;
    };
    let schema = schema::load(&file).unwrap();
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let forum = pond.forum("desk", true);
    let tag = pond.tag(forum, "New", false);
    pond.set_overwrite(forum, Whom::Member(ada.id()), READ_MESSAGE_HISTORY, 0);
    let guild = format!("guilds/{}", pond.id);
    let check = |name: &'static str, value: &Value| {
        assert_eq!(schema.complaints(name, value, ""), [], "{name}: {value}");
    };
    let get = |path: String| {
        let discord = &discord;
        async move { call(discord, "GET", &path, Value::Null).await.1 }
    };
    check("GuildResponse", &get(guild.clone()).await);
    for channel in get(format!("{guild}/channels")).await.as_array().unwrap() {
        check("GuildChannelResponse", channel);
    }
    for role in get(format!("{guild}/roles")).await.as_array().unwrap() {
        check("GuildRoleResponse", role);
    }
    check(
        "GuildMemberResponse",
        &get(format!("{guild}/members/{}", ada.id())).await,
    );
    let post = |path: String, body: Value| {
        let discord = &discord;
        async move { call(discord, "POST", &path, body).await.1 }
    };
    let body = json!({"recipient_id": ada.id().to_string()});
    check(
        "PrivateChannelResponse",
        &post("users/@me/channels".to_owned(), body).await,
    );
    let mut body = text_body("A case");
    body["nonce"] = json!("7");
    let messages = format!("channels/{}/messages", pond.channel);
    let message = post(messages.clone(), body).await;
    check("MessageResponse", &message);
    let mut reply = text_body("More");
    reply["message_reference"] = json!({"message_id": message["id"]});
    check("MessageResponse", &post(messages.clone(), reply).await);
    let path = format!("{messages}/{}/threads", id_of(&message));
    let thread = post(path, json!({"name": "Case 7"})).await;
    check("CreatedThreadResponse", &thread);
    let path = format!("channels/{}/threads", pond.channel);
    let private = post(path, json!({"name": "Case 8", "type": 12})).await;
    check("CreatedThreadResponse", &private);
    let body = json!({"name": "Case 9", "applied_tags": [tag.to_string()], "message": text_body("A case")});
    let posted = post(format!("channels/{forum}/threads"), body).await;
    check("CreatedThreadResponse", &posted);
    check("MessageResponse", &posted["message"]);
    check(
        "ThreadResponse",
        &get(format!("channels/{}", id_of(&posted))).await,
    );
    check(
        "ThreadsResponse",
        &get(format!("{guild}/threads/active")).await,
    );
    pond.archive(id_of(&thread));
    let archived = format!("channels/{}/threads/archived/public", pond.channel);
    check("ThreadsResponse", &get(archived).await);
    for list in [messages, format!("channels/{}/messages", id_of(&thread))] {
        for message in get(list).await.as_array().unwrap() {
            check("MessageResponse", message);
        }
    }
    assert_eq!(discord.faults_found(), Vec::<String>::new());
}
