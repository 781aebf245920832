//! INTERACTION_CREATE as Discord sends it.

use serde_json::{Value, json};

use crate::message::owners;
use crate::people::{self, Guild, User};
use crate::shown::Form;

/// Who acts, where, and with which id and token.
#[derive(Debug)]
pub(crate) struct Scene<'a> {
    pub(crate) id: u64,
    pub(crate) token: &'a str,
    pub(crate) application: u64,
    pub(crate) user: &'a User,
    pub(crate) guild: Option<&'a Guild>,
    pub(crate) channel: u64,
}

/// A whole interaction of that type. `message` is the one it happened on.
pub(crate) fn interaction(
    scene: &Scene<'_>,
    kind: u64,
    data: Value,
    message: Option<&Value>,
) -> Value {
    let mut json = json!({
        "id": scene.id.to_string(), "application_id": scene.application.to_string(), "type": kind, "data": data,
        "token": scene.token, "version": 1, "locale": scene.user.locale,
        "channel": people::channel(scene.channel, scene.guild), "channel_id": scene.channel.to_string(),
        "app_permissions": people::BOT_PERMISSIONS, "entitlements": [], "entitlement_sku_ids": [],
        "authorizing_integration_owners": owners(scene.guild.map(|guild| guild.id)),
        "context": if scene.guild.is_some() { 0 } else { 1 }, "attachment_size_limit": 10_485_760,
    });
    if let Some(guild) = scene.guild {
        json["guild_id"] = json!(guild.id.to_string());
        json["guild_locale"] = json!(guild.locale);
        json["guild"] = json!({"id": guild.id.to_string(), "locale": guild.locale, "features": []});
        json["member"] = people::member(scene.user);
    } else {
        json["user"] = people::user(scene.user);
    }
    if let Some(message) = message {
        json["message"] = message.clone();
    }
    json
}

/// The data of a command: its registered form, the subcommands on the way, and the options given.
/// Nothing where the command lacks a subcommand or an option of that name.
pub(crate) fn command(
    registered: &Value,
    path: &[&str],
    given: &[(&str, Value)],
    focused: Option<&str>,
) -> Option<Value> {
    let options = options(registered, path, given, focused)?;
    let mut data =
        json!({"id": registered["id"], "name": registered["name"], "type": registered["type"]});
    if !options.is_empty() {
        data["options"] = Value::Array(options);
    }
    Some(data)
}

fn options(
    owner: &Value,
    path: &[&str],
    given: &[(&str, Value)],
    focused: Option<&str>,
) -> Option<Vec<Value>> {
    let named = |name: &str| {
        owner["options"]
            .as_array()?
            .iter()
            .find(|option| option["name"] == name)
    };
    if let Some((first, rest)) = path.split_first() {
        let inner = named(first)?;
        let options = options(inner, rest, given, focused)?;
        return Some(vec![
            json!({"name": first, "type": inner["type"], "options": options}),
        ]);
    }
    let option = |(name, value): &(&str, Value)| {
        let mut option = json!({"name": name, "type": named(name)?["type"], "value": value});
        if focused == Some(*name) {
            option["focused"] = json!(true);
        }
        Some(option)
    };
    given.iter().map(option).collect()
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

/// The data of a form that was filled in. A field that is not given keeps what stood in it.
pub(crate) fn form(form: &Form, given: &[(&str, &str)]) -> Value {
    let mut count = 0;
    let mut next = || {
        count += 1;
        count
    };
    let filled = |field: &Value, id: u64| {
        let custom_id = field["custom_id"].as_str().unwrap_or("");
        let value = given
            .iter()
            .find(|(name, _)| *name == custom_id)
            .map(|(_, value)| json!(value));
        let value = value.unwrap_or_else(|| field.get("value").cloned().unwrap_or(json!("")));
        match field["type"].as_u64() {
            Some(4 | 21 | 23) => {
                json!({"type": field["type"], "id": id, "custom_id": custom_id, "value": value})
            }
            _ => {
                json!({"type": field["type"], "id": id, "custom_id": custom_id, "values": [value]})
            }
        }
    };
    let top = |component: &Value| {
        let id = next();
        match component["type"].as_u64() {
            Some(1) => {
                let children = component["components"].as_array().into_iter().flatten();
                let children: Vec<Value> = children.map(|child| filled(child, next())).collect();
                json!({"type": 1, "id": id, "components": children})
            }
            Some(18) => {
                json!({"type": 18, "id": id, "component": filled(&component["component"], next())})
            }
            _ => json!({"type": component["type"], "id": id}),
        }
    };
    let components: Vec<Value> = form.json["components"]
        .as_array()
        .into_iter()
        .flatten()
        .map(top)
        .collect();
    json!({"custom_id": form.custom_id, "components": components})
}
