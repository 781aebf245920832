//! Whom a message really pings.

use serde_json::{Value, json};

use super::{answer, call, id_of, unlimited, webhook};
use crate::permission::{EVERYONE, MENTION_EVERYONE};
use crate::{Discord, Pinged};

async fn sent(discord: &Discord, channel: u64, body: Value) -> Pinged {
    let path = format!("channels/{channel}/messages");
    let (status, body) = call(discord, "POST", &path, body).await;
    assert_eq!(status, 200, "{body}");
    let id = id_of(&body);
    discord.read(|world| world.post(id).unwrap().pinged.clone())
}

#[tokio::test]
async fn a_ping_takes_a_name_an_allowance_and_a_right() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let stranger = discord.person("stranger");
    let staff = pond.role("Staff", 0);
    let text = format!("@here <@{}> <@{}> <@&{staff}>", ada.id(), stranger.id());
    let say = |allowed: Value| {
        let body = json!({"content": text, "allowed_mentions": allowed});
        sent(&discord, pond.channel, body)
    };
    // Where nothing is said, everything is allowed; who is not there is not pinged.
    let all = say(Value::Null).await;
    let expected = Pinged {
        everyone: true,
        users: [ada.id()].into(),
        roles: [staff].into(),
    };
    assert_eq!(all, expected);
    assert!(say(json!({"parse": []})).await.is_nobody());
    let named = json!({"parse": [], "users": [ada.id().to_string()], "roles": [staff.to_string()]});
    let some = say(named.clone()).await;
    assert_eq!(
        (some.everyone, some.users.len(), some.roles.len()),
        (false, 1, 1)
    );
    // Without the right to ping everyone, a role must be mentionable.
    pond.set_role(pond.id, EVERYONE & !MENTION_EVERYONE);
    let less = say(Value::Null).await;
    assert_eq!(
        (less.everyone, less.users.len(), less.roles.len()),
        (false, 1, 0)
    );
    pond.set_mentionable(staff, true);
    assert_eq!(say(named).await.roles.len(), 1);
}

#[tokio::test]
async fn text_displays_ping_and_embeds_do_not() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let name = format!("<@{}>", ada.id());
    let allowed = json!({"parse": ["users"]});
    let card = json!({"flags": 32768, "allowed_mentions": allowed, "components": [
        {"type": 17, "components": [{"type": 10, "content": name}]},
    ]});
    assert_eq!(sent(&discord, pond.channel, card).await.users.len(), 1);
    let embed = json!({"embeds": [{"description": name}], "allowed_mentions": allowed});
    assert!(sent(&discord, pond.channel, embed).await.is_nobody());
}

#[tokio::test]
async fn an_edit_that_forgets_the_allowance_counts() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let body = json!({"content": format!("<@{}>", ada.id()), "allowed_mentions": {"parse": []}});
    let path = format!("channels/{}/messages", pond.channel);
    let message = id_of(&call(&discord, "POST", &path, body.clone()).await.1);
    let pinged = || discord.read(|world| world.post(message).unwrap().pinged.clone());
    let own = format!("{path}/{message}");
    call(&discord, "PATCH", &own, body.clone()).await;
    assert!(pinged().is_nobody());
    let forgetful = json!({"content": body["content"]});
    let (_, changed) = call(&discord, "PATCH", &own, forgetful).await;
    assert_eq!(changed["mentions"][0]["id"], ada.id().to_string());
    assert!(!pinged().is_nobody());
    // Nor did the check of the body overlook it.
    assert!(discord.faults_found()[0].contains("MENTIONS_NOT_LIMITED"));
}

#[tokio::test]
async fn answers_to_interactions_ping_users_at_most_by_default() {
    let discord = super::discord().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let text = format!("@everyone <@{}>", ada.id());
    let asked = ada.send_command("help", &[]).unwrap();
    let hidden = json!({"type": 4, "data": {"flags": 64, "content": text}});
    answer(&discord, &asked, hidden).await;
    let first = asked.now().message.unwrap().id();
    let pinged = |id| discord.read(|world| world.post(id).unwrap().pinged.clone());
    assert!(
        pinged(first).is_nobody(),
        "what one person sees pings nobody"
    );
    let open = Some(json!({"content": text}));
    let (_, open) = webhook(&discord, &asked, reqwest::Method::POST, "", open).await;
    let open = pinged(id_of(&open));
    assert_eq!((open.everyone, open.users.len()), (false, 1));
}
