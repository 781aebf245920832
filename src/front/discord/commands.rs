//! The slash commands: one for each flow, described in every language, told to Discord only when
//! something has changed.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::limits::{self, length};
use super::rest::{Fault, Rest};
use crate::ids::FlowId;
use crate::runtime::Runtime;
use crate::text::Locale;

/// The option for what is wrong, in a person's own words.
pub(super) const PROBLEM: &str = "problem";
/// The option for the language of the menus on a person's device.
pub(super) const DEVICE_LANGUAGE: &str = "device-language";

/// What follows a flow's id in its command's name.
const SUFFIX: &str = "-help";
/// A command that is typed, as opposed to one in a menu.
const TYPED: u64 = 1;
/// An option that takes a text.
const STRING: u64 = 3;

/// Why the commands cannot be described.
#[derive(Debug, thiserror::Error)]
pub enum CommandFault {
    /// The source language lacks the words.
    #[error("`{message}` has no `.{attribute}` in {}", Locale::SOURCE)]
    Unworded {
        /// The message.
        message: String,
        /// Its attribute.
        attribute: &'static str,
    },
    /// A description is too long.
    #[error(
        "`.{attribute}` of `{message}` in {locale} has {length} characters; 1 to {} are allowed",
        limits::LINE
    )]
    Long {
        /// The message.
        message: String,
        /// Its attribute.
        attribute: &'static str,
        /// The language.
        locale: Locale,
        /// How long it is.
        length: usize,
    },
    /// A command is too long altogether.
    #[error(
        "the command `/{name}` has {length} characters with its longest descriptions; Discord takes {}",
        limits::COMMAND
    )]
    Heavy {
        /// The command.
        name: String,
        /// How long it is.
        length: usize,
    },
}

/// The flow that a command opens.
pub(super) fn flow_of(command: &str) -> Option<FlowId> {
    FlowId::new(command.strip_suffix(SUFFIX)?).ok()
}

/// All commands, as Discord takes them.
///
/// # Errors
/// The words that are missing or too long.
pub(super) fn describe(runtime: &Runtime) -> Result<Value, CommandFault> {
    let flows = runtime.flows();
    flows.iter().map(|flow| command(runtime, flow)).collect()
}

/// Tells Discord our commands if it has others; whether it had to be told.
///
/// # Errors
/// What kept us from asking or telling.
pub(super) async fn register(rest: &Rest, application: u64, ours: &Value) -> Result<bool, Fault> {
    let theirs = rest.commands(application).await?;
    let changed = normal(&theirs) != normal(ours);
    if changed {
        rest.put_commands(application, ours).await?;
    }
    Ok(changed)
}

fn command(runtime: &Runtime, flow: &FlowId) -> Result<Value, CommandFault> {
    let name = format!("{flow}{SUFFIX}");
    let message = format!("{}-flow", flow.as_str().replace('_', "-"));
    let mut problem = described(runtime, &message, "problem", PROBLEM)?;
    problem["type"] = STRING.into();
    problem["autocomplete"] = true.into();
    let mut device = described(
        runtime,
        "command-device-language",
        "description",
        DEVICE_LANGUAGE,
    )?;
    device["type"] = STRING.into();
    let locales = runtime.device_locales();
    if locales.len() <= limits::SUGGESTIONS {
        let choice = |locale: &Locale| json!({"name": locale.name(), "value": locale.code()});
        device["choices"] = locales.iter().map(choice).collect();
    } else {
        device["autocomplete"] = true.into();
    }
    let mut command = described(runtime, &message, "description", &name)?;
    command["type"] = TYPED.into();
    command["options"] = json!([problem, device]);
    // In servers and in direct messages with the bot, for servers that have installed it.
    command["contexts"] = json!([0, 1]);
    command["integration_types"] = json!([0]);
    match weight(&command) {
        length if length > limits::COMMAND => Err(CommandFault::Heavy { name, length }),
        _ => Ok(command),
    }
}

/// A name with its description in every language that has one of its own. The source stands under
/// its own key too, and for British English, which Discord would else show to Americans.
fn described(
    runtime: &Runtime,
    message: &str,
    attribute: &'static str,
    name: &str,
) -> Result<Value, CommandFault> {
    let mut all = BTreeMap::new();
    for locale in runtime.locales() {
        let Some(words) = runtime.words(locale, message, Some(attribute)) else {
            continue;
        };
        let length = length(&words);
        if !(1..=limits::LINE).contains(&length) {
            let message = message.to_owned();
            return Err(CommandFault::Long {
                message,
                attribute,
                locale,
                length,
            });
        }
        all.insert(locale.code(), words);
    }
    let unworded = || CommandFault::Unworded {
        message: message.to_owned(),
        attribute,
    };
    let source = all
        .get(Locale::SOURCE.code())
        .cloned()
        .ok_or_else(unworded)?;
    all.entry("en-GB").or_insert_with(|| source.clone());
    Ok(json!({"name": name, "description": source, "description_localizations": all}))
}

/// Characters of all names, descriptions and values, the longest language of each.
fn weight(value: &Value) -> usize {
    let text = |key: &str| length(value[key].as_str().unwrap_or_default());
    let longest = |key: &str| {
        let all = value[format!("{key}_localizations")].as_object();
        let all = all
            .into_iter()
            .flatten()
            .map(|(_, words)| length(words.as_str().unwrap_or("")));
        all.max().unwrap_or_default().max(text(key))
    };
    let inside = ["options", "choices"]
        .into_iter()
        .filter_map(|key| value[key].as_array());
    longest("name")
        + longest("description")
        + text("value")
        + inside.flatten().map(weight).sum::<usize>()
}

/// What matters of a list of commands, spelled in one way: Discord adds fields of its own, and
/// leaves out or fills in those that are at their default.
fn normal(commands: &Value) -> BTreeMap<(String, u64), Value> {
    let commands = commands.as_array().into_iter().flatten();
    commands
        .map(|command| {
            let name = command["name"].as_str().unwrap_or_default().to_owned();
            let kind = command["type"].as_u64().unwrap_or(TYPED);
            ((name, kind), normal_part(command))
        })
        .collect()
}

fn normal_part(part: &Value) -> Value {
    let mut normal = Map::new();
    for key in [
        "name",
        "description",
        "value",
        "type",
        "default_member_permissions",
    ] {
        normal.insert(key.to_owned(), part[key].clone());
    }
    for key in ["required", "autocomplete", "nsfw"] {
        normal.insert(key.to_owned(), (part[key] == true).into());
    }
    for key in ["name_localizations", "description_localizations"] {
        let words = part[key].as_object().cloned().unwrap_or_default();
        normal.insert(key.to_owned(), words.into());
    }
    for key in ["contexts", "integration_types"] {
        let mut set = part[key].as_array().cloned().unwrap_or_default();
        set.sort_by_key(Value::as_u64);
        normal.insert(key.to_owned(), set.into());
    }
    for key in ["options", "choices"] {
        let inside = part[key].as_array().into_iter().flatten().map(normal_part);
        normal.insert(key.to_owned(), inside.collect());
    }
    normal.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ours() -> Value {
        json!([{
            "name": "imessage-help", "type": 1, "description": "Help",
            "description_localizations": {"de": "Hilfe", "en-US": "Help"},
            "contexts": [0, 1], "integration_types": [0],
            "options": [{"name": "problem", "type": 3, "description": "What?", "autocomplete": true}],
        }])
    }

    #[test]
    fn what_discord_adds_changes_nothing() {
        let mut theirs = ours();
        theirs[0]["id"] = "1".into();
        theirs[0]["version"] = "2".into();
        theirs[0]["nsfw"] = false.into();
        theirs[0]["default_member_permissions"] = Value::Null;
        theirs[0]["contexts"] = json!([1, 0]);
        theirs[0]["options"][0]["required"] = false.into();
        theirs[0]["options"][0]["description_localizations"] = Value::Null;
        assert_eq!(normal(&theirs), normal(&ours()));
    }

    #[test]
    fn each_difference_is_seen() {
        for (path, value) in [
            ("/0/description", json!("Other")),
            ("/0/description_localizations/de", json!("Anders")),
            ("/0/contexts", json!([0])),
            ("/0/options/0/autocomplete", json!(false)),
            ("/0/options", json!([])),
        ] {
            let mut theirs = ours();
            *theirs.pointer_mut(path).unwrap() = value;
            assert_ne!(normal(&theirs), normal(&ours()), "{path}");
        }
        assert_ne!(normal(&json!([])), normal(&ours()));
    }

    #[test]
    fn weight_counts_the_longest_language() {
        let words = "imessage-help".len() + "Hilfe".len() + "problem".len() + "What?".len();
        assert_eq!(weight(&ours()[0]), words);
    }

    #[test]
    fn a_command_names_its_flow() {
        assert_eq!(flow_of("imessage-help").unwrap().as_str(), "imessage");
        assert!(flow_of("imessage").is_none());
        assert!(flow_of("-help").is_none());
    }
}
