//! What people do in channels, and what of it reaches the bot.

use std::time::Duration;

use serde_json::{Value, json};

use super::{answer, bot, call, id_of, say, with};
use crate::permission::{
    ADMINISTRATOR, EVERYONE, MANAGE_GUILD, SEND_MESSAGES, USE_APPLICATION_COMMANDS, VIEW_CHANNEL,
};
use crate::{Config, Discord, Impossible, Whom};

/// A command for staff with every kind of option, and one for all.
async fn desk() -> Discord {
    let option = |kind: u64, name: &str, required: bool| json!({"type": kind, "name": name, "description": "D", "required": required});
    let mut number = option(4, "number", false);
    number["min_value"] = json!(1);
    let setup = json!({"type": 1, "name": "setup", "description": "D", "options": [
        option(7, "channel", true), option(8, "role", true), option(6, "who", false), number, option(5, "quiet", false),
    ]});
    let queue = json!({"type": 1, "name": "queue", "description": "D"});
    let staff = json!({
        "name": "desk", "description": "D", "contexts": [0], "options": [setup, queue],
        "default_member_permissions": MANAGE_GUILD.to_string(),
    });
    let admins = json!({"name": "doctor", "description": "D", "default_member_permissions": "0"});
    with(Config {
        commands: vec![bot::command(), staff, admins],
        ..Config::default()
    })
    .await
}

#[tokio::test]
async fn options_carry_what_they_name() {
    let discord = desk().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let (staff, place) = (pond.role("Staff", MANAGE_GUILD), pond.text_channel("desk"));
    pond.give(&ada, staff);
    pond.set_overwrite(place, Whom::Role(pond.bot_role()), 0, SEND_MESSAGES);
    let (channel, role) = (json!(place.to_string()), json!(staff.to_string()));
    let ada_id = ada.id().to_string();
    let given = [
        ("channel", channel.clone()),
        ("role", role.clone()),
        ("who", json!(ada_id)),
        ("number", json!(7)),
        ("quiet", json!(true)),
    ];
    let sent = ada.send_command("desk setup", &given).unwrap();
    let data = &sent.payload()["data"];
    let sub = &data["options"][0];
    assert_eq!(
        (&sub["name"], sub["type"].as_u64()),
        (&json!("setup"), Some(1))
    );
    assert_eq!(
        sub["options"][3],
        json!({"name": "number", "type": 4, "value": 7})
    );
    let found = &data["resolved"]["channels"][place.to_string()];
    assert_eq!(
        found["app_permissions"],
        (EVERYONE & !SEND_MESSAGES).to_string()
    );
    assert_eq!(found["permissions"], (EVERYONE | MANAGE_GUILD).to_string());
    assert_eq!(
        (&found["name"], found["type"].as_u64()),
        (&json!("desk"), Some(0))
    );
    assert_eq!(
        data["resolved"]["roles"][staff.to_string()]["name"],
        "Staff"
    );
    assert_eq!(data["resolved"]["users"][&ada_id]["username"], "ada");
    assert_eq!(data["resolved"]["members"][&ada_id]["roles"], json!([role]));
    let refused = |given: &[(&str, Value)]| ada.send_command("desk setup", given).unwrap_err();
    let no = |name: &str| Impossible::NoOption(name.to_owned());
    assert_eq!(refused(&[("channel", channel.clone())]), no("role"));
    assert_eq!(
        refused(&[("channel", json!("5")), ("role", role.clone())]),
        no("channel")
    );
    let zero = [("channel", channel), ("role", role), ("number", json!(0))];
    assert_eq!(refused(&zero), no("number"));
    let bare = ada.send_command("desk", &[]).unwrap_err();
    assert_eq!(bare, Impossible::NoCommand("desk".to_owned()));
}

#[tokio::test]
async fn a_client_shows_a_command_only_to_whom_and_where_it_is_for() {
    let discord = desk().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let hidden = || Impossible::NoCommand("desk queue".to_owned());
    let queue = || ada.send_command("desk queue", &[]);
    assert_eq!(queue().unwrap_err(), hidden());
    let staff = pond.role("Staff", MANAGE_GUILD);
    pond.give(&ada, staff);
    assert!(queue().is_ok());
    let in_dm = ada.clone().in_dm();
    assert_eq!(in_dm.send_command("desk queue", &[]).unwrap_err(), hidden());
    assert!(in_dm.send_command("help", &[]).is_ok());
    let doctor = || ada.send_command("doctor", &[]);
    let unseen = Impossible::NoCommand("doctor".to_owned());
    assert_eq!(doctor().unwrap_err(), unseen);
    pond.set_role(staff, ADMINISTRATOR);
    assert!(queue().is_ok() && doctor().is_ok());
    pond.set_role(staff, 0);
    pond.set_role(pond.id, EVERYONE & !USE_APPLICATION_COMMANDS);
    let help = || ada.send_command("help", &[]);
    assert_eq!(
        help().unwrap_err(),
        Impossible::NoCommand("help".to_owned())
    );
    pond.set_role(pond.id, EVERYONE);
    pond.time_out(&ada, Duration::from_secs(60));
    assert_eq!(
        help().unwrap_err(),
        Impossible::NoCommand("help".to_owned())
    );
    ada.leaves(&pond);
    assert_eq!(help().unwrap_err(), Impossible::NotThere(pond.channel));
}

#[tokio::test]
async fn a_press_happens_where_the_card_is() {
    let discord = desk().await;
    let pond = discord.guild("Pond", "en-US");
    let (ada, staff) = (discord.person("ada").guild(&pond), pond.role("Staff", 0));
    pond.give(&ada, staff);
    let desk = pond.text_channel("desk");
    let card_in = |channel: u64| {
        let discord = &discord;
        async move {
            let mut card = bot::card("A case");
            card["flags"] = json!(32768);
            let path = format!("channels/{channel}/messages");
            id_of(&call(discord, "POST", &path, card).await.1)
        }
    };
    card_in(desk).await;
    let card = ada.reads(desk).remove(0);
    pond.set_overwrite(desk, Whom::Role(pond.bot_role()), 0, SEND_MESSAGES);
    let pressed = ada.send_press(&card, "next").unwrap();
    let payload = pressed.payload();
    assert_eq!(payload["guild_id"], pond.id.to_string());
    assert_eq!(
        (
            payload["context"].as_u64(),
            payload["channel"]["type"].as_u64()
        ),
        (Some(0), Some(0))
    );
    assert_eq!(payload["channel_id"], desk.to_string());
    assert_eq!(payload["channel"]["permissions"], EVERYONE.to_string());
    assert_eq!(
        payload["app_permissions"],
        (EVERYONE & !SEND_MESSAGES).to_string()
    );
    assert_eq!(payload["member"]["roles"], json!([staff.to_string()]));
    assert_eq!(payload["member"]["permissions"], EVERYONE.to_string());
    assert_eq!(
        payload["authorizing_integration_owners"],
        json!({"0": pond.id.to_string()})
    );
    let changed = json!({"type": 7, "data": bot::card("Claimed")});
    assert_eq!(answer(&discord, &pressed, changed).await, (204, 0));
    assert_eq!(ada.reads(desk)[0].text(), "Claimed");

    // In a thread, the channel is the thread.
    let first = say(&discord, pond.channel, "A case").await;
    let path = format!("channels/{}/messages/{first}/threads", pond.channel);
    call(&discord, "POST", &path, json!({"name": "Case 7"})).await;
    card_in(first).await;
    let card = ada.reads(first).pop().unwrap();
    let pressed = ada.send_press(&card, "next").unwrap();
    let channel = &pressed.payload()["channel"];
    assert_eq!(
        (channel["type"].as_u64(), &channel["parent_id"]),
        (Some(11), &json!(pond.channel.to_string()))
    );
    pond.lock(first);
    pond.archive(first);
    let told = json!({"type": 4, "data": {"flags": 64, "content": "Hello"}});
    assert_eq!(answer(&discord, &pressed, told).await, (400, 50083));

    // Who does not see a card cannot press on it.
    let ben = discord.person("ben").guild(&pond);
    pond.set_overwrite(desk, Whom::Role(pond.id), 0, VIEW_CHANNEL);
    let card = pressed_card(&discord, desk);
    assert_eq!(
        ben.send_press(&card, "next").unwrap_err(),
        Impossible::NotThere(desk)
    );
}

fn pressed_card(discord: &Discord, channel: u64) -> crate::Message {
    discord.read(|world| crate::Message {
        json: world.posts_in(channel).next().unwrap().json.clone(),
    })
}

#[tokio::test]
async fn a_select_of_people_carries_them() {
    let discord = desk().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let select =
        json!({"components": [{"type": 1, "components": [{"type": 5, "custom_id": "who"}]}]});
    let path = format!("channels/{}/messages", pond.channel);
    call(&discord, "POST", &path, select).await;
    let message = ada.reads(pond.channel).remove(0);
    let id = ada.id().to_string();
    let sent = ada.send_choice(&message, "who", &[&id]).unwrap();
    let data = &sent.payload()["data"];
    assert_eq!(
        (&data["values"], &data["resolved"]["users"][&id]["username"]),
        (&json!([id]), &json!("ada"))
    );
    let nobody = ada.send_choice(&message, "who", &["5"]);
    assert_eq!(nobody.unwrap_err(), Impossible::NoOption("who".to_owned()));
}
