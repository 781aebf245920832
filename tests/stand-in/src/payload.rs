//! INTERACTION_CREATE as Discord sends it.

use serde_json::{Value, json};

use crate::channel::Channel;
use crate::clock::Millis;
use crate::impossible::Impossible;
use crate::message::owners;
use crate::people::{self, User};
use crate::resolved::{self, Resolved};
use crate::server::Member;
use crate::world::World;

/// Who acts, where, and with which id and token.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) id: u64,
    pub(crate) token: &'a str,
    pub(crate) user: &'a User,
    pub(crate) channel: &'a Channel,
    pub(crate) now: Millis,
}

/// A whole interaction of that type. `message` is the one it happened on.
pub(crate) fn interaction(
    world: &World,
    scene: &Scene<'_>,
    kind: u64,
    data: Value,
    message: Option<&Value>,
) -> Value {
    let channel = scene.channel;
    let server = channel.guild.and_then(|guild| world.servers.get(&guild));
    let may = |user: u64| world.permissions(user, channel.id, scene.now).to_string();
    let mut json = json!({
        "id": scene.id.to_string(), "application_id": world.bot.to_string(), "type": kind, "data": data,
        "token": scene.token, "version": 1, "locale": scene.user.locale,
        "channel": place(world, scene), "channel_id": channel.id.to_string(),
        "app_permissions": may(world.bot), "entitlements": [], "entitlement_sku_ids": [],
        "authorizing_integration_owners": owners(channel.guild),
        "context": if channel.guild.is_some() { 0 } else { 1 }, "attachment_size_limit": 10_485_760,
    });
    if let Some(server) = server {
        json["guild_id"] = json!(server.id.to_string());
        json["guild_locale"] = json!(server.locale);
        json["guild"] =
            json!({"id": server.id.to_string(), "locale": server.locale, "features": []});
        // Somebody who has left can still be delivered as a member by an event that was made before.
        let member = server.members.get(&scene.user.id).cloned();
        let member: Member = member.unwrap_or_default();
        json["member"] = server.member_json(scene.user, &member);
        json["member"]["permissions"] = json!(may(scene.user.id));
        json["member"]["unusual_dm_activity_until"] = Value::Null;
    } else {
        json["user"] = people::user(scene.user);
    }
    if let Some(message) = message {
        json["message"] = message.clone();
    }
    json
}

/// The channel object that an interaction carries.
fn place(world: &World, scene: &Scene<'_>) -> Value {
    let channel = scene.channel;
    if channel.guild.is_none() {
        let last = channel.last_message.map(|id| id.to_string());
        return json!({"id": channel.id.to_string(), "type": 1, "flags": 0, "last_message_id": last});
    }
    let mut json = channel.json(scene.now, None);
    if let Some(json) = json.as_object_mut() {
        json.remove("permission_overwrites");
    }
    let may = world.permissions(scene.user.id, channel.id, scene.now);
    json["permissions"] = json!(may.to_string());
    json
}

/// The data of a command: its registered form, the subcommands on the way, the options given, and what they name.
///
/// # Errors
///
/// The command lacks a subcommand or an option of that name, an option is missing, or does not take that value.
pub(crate) fn command(
    registered: &Value,
    path: &[&str],
    given: &[(&str, Value)],
    focused: Option<&str>,
    mut found: Resolved<'_>,
) -> Result<Value, Impossible> {
    let options = options(registered, path, given, focused, &mut found)?;
    let mut data =
        json!({"id": registered["id"], "name": registered["name"], "type": registered["type"]});
    if !options.is_empty() {
        data["options"] = Value::Array(options);
    }
    if let Some(resolved) = found.json() {
        data["resolved"] = resolved;
    }
    Ok(data)
}

fn options(
    owner: &Value,
    path: &[&str],
    given: &[(&str, Value)],
    focused: Option<&str>,
    found: &mut Resolved<'_>,
) -> Result<Vec<Value>, Impossible> {
    let offered = owner["options"].as_array().map_or(&[][..], Vec::as_slice);
    let named = |name: &str| {
        let option = offered.iter().find(|option| option["name"] == name);
        option.ok_or_else(|| Impossible::NoCommand(name.to_owned()))
    };
    if let Some((first, rest)) = path.split_first() {
        let inner = named(first)?;
        let options = options(inner, rest, given, focused, found)?;
        return Ok(vec![
            json!({"name": first, "type": inner["type"], "options": options}),
        ]);
    }
    let text = |json: &Value| json["name"].as_str().unwrap_or("").to_owned();
    if offered.iter().any(is_branch) {
        // A command with subcommands cannot be sent itself.
        return Err(Impossible::NoCommand(text(owner)));
    }
    let missing = |option: &&Value| {
        option["required"] == true && !given.iter().any(|(name, _)| option["name"] == *name)
    };
    if let Some(option) = offered.iter().find(missing).filter(|_| focused.is_none()) {
        return Err(Impossible::NoOption(text(option)));
    }
    let mut options = Vec::new();
    for (name, value) in given {
        let registered = named(name)?;
        if focused.is_none() && !takes(registered, value, found) {
            return Err(Impossible::NoOption((*name).to_owned()));
        }
        let mut option = json!({"name": name, "type": registered["type"], "value": value});
        if focused == Some(*name) {
            option["focused"] = json!(true);
        }
        options.push(option);
    }
    Ok(options)
}

fn is_branch(option: &Value) -> bool {
    matches!(option["type"].as_u64(), Some(1 | 2))
}

/// Whether an option takes a value. What the value names is added to what was found.
fn takes(option: &Value, value: &Value, found: &mut Resolved<'_>) -> bool {
    let kind = option["type"].as_u64().unwrap_or(0);
    let within = |number: f64| {
        option["min_value"]
            .as_f64()
            .is_none_or(|least| number >= least)
            && option["max_value"]
                .as_f64()
                .is_none_or(|most| number <= most)
    };
    match (kind, resolved::of_option(kind)) {
        (_, Some(what)) => value.as_str().is_some_and(|id| found.add(what, id)),
        (4, None) => value.as_i64().is_some_and(|number| within(number as f64)),
        (10, None) => value.as_f64().is_some_and(within),
        (5, None) => value.is_boolean(),
        _ => value.is_string(),
    }
}

/// The data of a press on a button or of a choice from a select.
pub(crate) fn component(component: &Value, values: Option<&[&str]>) -> Value {
    let id = component["id"].as_u64().unwrap_or(0);
    let mut data =
        json!({"custom_id": component["custom_id"], "component_type": component["type"], "id": id});
    if let Some(values) = values {
        data["values"] = json!(values);
    }
    data
}
