//! Direct messages: opened, refused, read, answered with a press.

use serde_json::{Value, json};

use super::{answer, bot, call, code, id_of, text_body, unlimited};
use crate::Discord;

async fn open(discord: &Discord, user: u64) -> (u16, Value) {
    let body = json!({"recipient_id": user.to_string()});
    call(discord, "POST", "users/@me/channels", body).await
}

#[tokio::test]
async fn a_person_has_one_channel_and_may_close_it() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let (status, channel) = open(&discord, ada.id()).await;
    assert_eq!((status, id_of(&channel)), (200, ada.dm()));
    assert_eq!(channel["recipients"][0]["id"], ada.id().to_string());
    assert_eq!(id_of(&open(&discord, ada.id()).await.1), ada.dm());
    assert_eq!(open(&discord, 7).await.1["code"], 50033);
    let path = format!("channels/{}/messages", ada.dm());
    let send = || code(&discord, "POST", &path, text_body("Hello"));
    assert_eq!(send().await, (200, 0));
    ada.closes_dms();
    assert_eq!(send().await, (403, 50007));
    ada.opens_dms();
    ada.leaves(&pond);
    assert_eq!(send().await, (403, 50278));
    ada.joins(&pond);
    pond.remove_bot();
    assert_eq!(send().await, (403, 50278));
    assert_eq!(ada.reads(ada.dm()).len(), 1);
    assert!(discord.person("ben").reads(ada.dm()).is_empty());
}

#[tokio::test]
async fn a_button_in_a_direct_message_works() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let path = format!("channels/{}/messages", ada.dm());
    // The flag for ephemeral messages means nothing outside of answers to interactions.
    let card = bot::card("The desk asks");
    assert_eq!(code(&discord, "POST", &path, card).await, (200, 0));
    let message = ada.reads(ada.dm()).remove(0);
    assert!(!message.is_ephemeral());
    // Wherever ada is, the press happens where the message is.
    let pressed = ada.send_press(&message, "next").unwrap();
    let payload = pressed.payload();
    assert_eq!(payload["context"], 1);
    assert_eq!(payload["channel"]["type"], 1);
    assert_eq!(payload["channel_id"], ada.dm().to_string());
    assert_eq!(payload["user"]["id"], ada.id().to_string());
    assert!(payload.get("member").is_none() && payload.get("guild_id").is_none());
    assert_eq!(payload["message"]["id"], message.id().to_string());
    let thanks = json!({"type": 7, "data": bot::card("Thanks")});
    assert_eq!(answer(&discord, &pressed, thanks).await, (204, 0));
    assert_eq!(ada.reads(ada.dm())[0].text(), "Thanks");
}

#[tokio::test]
async fn the_bot_reads_what_a_person_writes_to_it() {
    let discord = unlimited().await;
    let ada = discord.person("ada");
    ada.writes("Are you there?").unwrap();
    let path = format!("channels/{}/messages", ada.dm());
    let (_, page) = call(&discord, "GET", &path, Value::Null).await;
    assert_eq!(page[0]["content"], "Are you there?");
}
