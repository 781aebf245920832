//! Events about guilds and direct messages, to whom asked for them.

use serde_json::Value;

use super::gateway::{connect, hear, identify_with};
use super::{id_of, unlimited};

const GUILDS: u64 = 1;
const DIRECT_MESSAGES: u64 = 1 << 12;

#[tokio::test]
async fn guilds_channels_and_threads_are_told_of() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let mut ws = connect(&discord).await;
    identify_with(&mut ws, &discord, GUILDS).await;
    let event = hear(&mut ws).await.unwrap();
    assert_eq!(
        (event["t"].as_str(), id_of(&event["d"])),
        (Some("GUILD_CREATE"), pond.id)
    );
    assert_eq!(event["d"]["channels"][0]["name"], "general");
    let desk = pond.text_channel("desk");
    let path = format!("channels/{desk}/threads");
    let body = serde_json::json!({"name": "Case 7", "type": 11});
    let thread = id_of(&super::call(&discord, "POST", &path, body).await.1);
    let mut next = async |name: &str| {
        let event = hear(&mut ws).await.unwrap();
        assert_eq!(event["t"], name);
        event["d"].clone()
    };
    pond.archive(thread);
    let told = next("THREAD_UPDATE").await;
    assert_eq!(told["thread_metadata"]["archived"], true);
    pond.delete_channel(thread);
    assert_eq!(id_of(&next("THREAD_DELETE").await), thread);
    pond.delete_channel(desk);
    assert_eq!(id_of(&next("CHANNEL_DELETE").await), desk);
    pond.remove_bot();
    assert_eq!(next("GUILD_DELETE").await.get("unavailable"), None);
    pond.invite_bot(0);
    assert_eq!(id_of(&next("GUILD_CREATE").await), pond.id);
    let lake = discord.guild("Lake", "en-US");
    assert_eq!(id_of(&next("GUILD_CREATE").await), lake.id);
}

#[tokio::test]
async fn direct_messages_are_told_of_to_whom_asked() {
    let discord = unlimited().await;
    let ada = discord.person("ada");
    let mut deaf = connect(&discord).await;
    identify_with(&mut deaf, &discord, 0).await;
    ada.writes("Lost").unwrap();
    // What it hears next is what it would hear after a message: the demand for a heartbeat.
    discord.gateway().ask_for_heartbeat();
    assert_eq!(hear(&mut deaf).await.unwrap()["op"], 1);
    let mut ws = connect(&discord).await;
    identify_with(&mut ws, &discord, DIRECT_MESSAGES).await;
    ada.writes("Hello").unwrap();
    let event = hear(&mut ws).await.unwrap();
    assert_eq!(event["t"], "MESSAGE_CREATE");
    assert_eq!(event["d"]["content"], "Hello");
    assert_eq!(
        event["d"].get("guild_id").unwrap_or(&Value::Null),
        &Value::Null
    );
}
