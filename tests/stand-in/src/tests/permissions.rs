//! What the bot may do where, and how it is told that it may not.

use std::time::Duration;

use serde_json::{Value, json};

use super::{code, say, text_body, unlimited};
use crate::permission::{
    ADMINISTRATOR, ALL, ATTACH_FILES, EVERYONE, MANAGE_CHANNELS, SEND_MESSAGES, TIMED_OUT,
    VIEW_CHANNEL,
};
use crate::{Config, Whom};

fn bot() -> u64 {
    Config::default().application_id
}

#[tokio::test]
async fn overwrites_come_after_roles_for_everyone_for_roles_for_the_member() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let desk = pond.text_channel("desk");
    let may = || discord.permissions(bot(), desk);
    assert_eq!(may(), EVERYONE);
    pond.set_bot_permissions(MANAGE_CHANNELS);
    assert_eq!(may(), EVERYONE | MANAGE_CHANNELS);
    pond.set_role(pond.id, VIEW_CHANNEL);
    assert_eq!(may(), VIEW_CHANNEL | MANAGE_CHANNELS);
    pond.set_overwrite(desk, Whom::Role(pond.id), SEND_MESSAGES, VIEW_CHANNEL);
    assert_eq!(may(), SEND_MESSAGES | MANAGE_CHANNELS);
    // Of two roles, what one allows counts for more than what the other denies.
    let other = pond.role("Other", 0);
    pond.set_overwrite(desk, Whom::Role(other), 0, SEND_MESSAGES);
    pond.set_overwrite(desk, Whom::Role(pond.bot_role()), SEND_MESSAGES, 0);
    let ada = discord.person("ada").guild(&pond);
    pond.give(&ada, other);
    assert_eq!(discord.permissions(ada.id(), desk), 0);
    assert_eq!(may() & SEND_MESSAGES, SEND_MESSAGES);
    pond.set_overwrite(desk, Whom::Member(bot()), VIEW_CHANNEL, SEND_MESSAGES);
    assert_eq!(may(), VIEW_CHANNEL | MANAGE_CHANNELS);
    pond.set_bot_permissions(ADMINISTRATOR);
    assert_eq!(may(), ALL);
    pond.set_owner(&ada);
    assert_eq!(discord.permissions(ada.id(), desk), ALL);
}

#[tokio::test]
async fn a_time_out_leaves_little_and_ends() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let ada = discord.person("ada").guild(&pond);
    let may = || discord.permissions(ada.id(), pond.channel);
    pond.time_out(&ada, Duration::from_secs(60));
    assert_eq!(may(), TIMED_OUT);
    discord.clock().advance(Duration::from_secs(61));
    assert_eq!(may(), EVERYONE);
    pond.time_out(&ada, Duration::from_secs(60));
    pond.time_out(&ada, Duration::ZERO);
    assert_eq!(may(), EVERYONE);
}

#[tokio::test]
async fn a_channel_unseen_is_50001_and_a_permission_missing_50013() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let path = format!("channels/{}/messages", pond.channel);
    let send = || code(&discord, "POST", &path, text_body("Hello"));
    let everyone = Whom::Role(pond.id);
    pond.set_overwrite(pond.channel, everyone, 0, SEND_MESSAGES | ATTACH_FILES);
    assert_eq!(send().await, (403, 50013));
    pond.set_overwrite(pond.channel, everyone, 0, VIEW_CHANNEL);
    assert_eq!(send().await, (403, 50001));
    for path in [format!("channels/{}", pond.channel), path.clone()] {
        assert_eq!(
            code(&discord, "GET", &path, Value::Null).await,
            (403, 50001)
        );
    }
    pond.delete_overwrite(pond.channel, everyone);
    assert_eq!(send().await, (200, 0));
    assert_eq!(discord.read(|world| world.invalid_requests()), 4);
}

#[tokio::test]
async fn what_is_gone_is_unknown() {
    let discord = unlimited().await;
    let pond = discord.guild("Pond", "en-US");
    let desk = pond.text_channel("desk");
    let message = say(&discord, desk, "Hello").await;
    pond.delete_message(message);
    let path = format!("channels/{desk}/messages/{message}");
    let edit = json!({"content": "Changed"});
    assert_eq!(
        code(&discord, "PATCH", &path, edit.clone()).await,
        (404, 10008)
    );
    pond.delete_channel(desk);
    assert_eq!(code(&discord, "PATCH", &path, edit).await, (404, 10003));
    pond.remove_bot();
    for (path, expected) in [
        (format!("guilds/{}", pond.id), (404, 10004)),
        (format!("guilds/{}/channels", pond.id), (404, 10004)),
        (format!("channels/{}", pond.channel), (403, 50001)),
    ] {
        assert_eq!(code(&discord, "GET", &path, Value::Null).await, expected);
    }
    pond.invite_bot(0);
    say(&discord, pond.channel, "Back").await;
}
