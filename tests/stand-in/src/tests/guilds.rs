//! What the bot reads about a guild.

use serde_json::Value;

use super::{call, code, unlimited};
use crate::permission::{MANAGE_GUILD, VIEW_CHANNEL};
use crate::{Config, Discord, Whom};

async fn get(discord: &Discord, path: &str) -> Value {
    let (status, body) = call(discord, "GET", path, Value::Null).await;
    assert_eq!(status, 200, "{path}: {body}");
    body
}

#[tokio::test]
async fn roles_members_and_channels_are_read() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "de");
    let (staff, ada) = (
        pond.role("Staff", MANAGE_GUILD),
        discord.person("ada").guild(&pond),
    );
    pond.give(&ada, staff);
    let desk = pond.text_channel("desk");
    pond.set_overwrite(desk, Whom::Role(pond.id), 0, VIEW_CHANNEL);
    let guild = format!("guilds/{}", pond.id);
    let json = get(&discord, &guild).await;
    assert_eq!(
        (json["name"].as_str(), json["preferred_locale"].as_str()),
        (Some("Pond"), Some("de"))
    );
    let roles = get(&discord, &format!("{guild}/roles")).await;
    let of = |id: u64| {
        let id = id.to_string();
        let mut roles = roles.as_array().unwrap().iter();
        roles.find(|role| role["id"] == id).unwrap()
    };
    assert_eq!(of(pond.id)["name"], "@everyone");
    assert_eq!(of(staff)["permissions"], MANAGE_GUILD.to_string());
    let bot = Config::default().application_id;
    assert_eq!(of(pond.bot_role())["tags"]["bot_id"], bot.to_string());
    // A channel that the bot does not see is listed all the same, with what hides it.
    let channels = get(&discord, &format!("{guild}/channels")).await;
    let hidden = channels.as_array().unwrap().iter();
    let hidden: Vec<&Value> = hidden.filter(|one| one["name"] == "desk").collect();
    assert_eq!(
        hidden[0]["permission_overwrites"][0]["deny"],
        VIEW_CHANNEL.to_string()
    );
    let member = |user: u64| format!("{guild}/members/{user}");
    let json = get(&discord, &member(ada.id())).await;
    assert_eq!(json["roles"], serde_json::json!([staff.to_string()]));
    let own = get(&discord, &member(bot)).await;
    assert_eq!(own["roles"][0], pond.bot_role().to_string());
    pond.take(&ada, staff);
    assert_eq!(
        get(&discord, &member(ada.id())).await["roles"],
        serde_json::json!([])
    );
    ada.leaves(&pond);
    let asked = |user| {
        let path = member(user);
        let discord = &discord;
        async move { code(discord, "GET", &path, Value::Null).await }
    };
    assert_eq!(asked(ada.id()).await, (404, 10007));
    assert_eq!(asked(5).await, (404, 10013));
    ada.joins(&pond);
    assert_eq!(asked(ada.id()).await, (200, 0));
}

#[tokio::test]
async fn a_deleted_role_is_gone_from_members_and_overwrites() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let staff = pond.role("Staff", 0);
    pond.give(&ada, staff);
    pond.set_overwrite(pond.channel, Whom::Role(staff), VIEW_CHANNEL, 0);
    pond.delete_role(staff);
    assert!(pond.read(|server| server.members[&ada.id()].roles.is_empty()));
    let channel = get(&discord, &format!("channels/{}", pond.channel)).await;
    assert_eq!(channel["permission_overwrites"], serde_json::json!([]));
}
