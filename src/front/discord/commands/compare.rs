//! Whether Discord has our commands as they are.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::TYPED;

/// What matters of a list of commands, spelled in one way: Discord adds fields of its own, and
/// leaves out or fills in those that are at their default.
pub(super) fn normal(commands: &Value) -> BTreeMap<(String, u64), Value> {
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
    // Discord writes whole numbers with or without a fraction.
    for key in ["min_value", "max_value"] {
        normal.insert(key.to_owned(), part[key].as_f64().into());
    }
    for key in ["contexts", "integration_types", "channel_types"] {
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
    use serde_json::json;

    use super::*;

    fn ours() -> Value {
        json!([{
            "name": "imessage-help", "type": 1, "description": "Help",
            "description_localizations": {"de": "Hilfe", "en-US": "Help"},
            "contexts": [0, 1], "integration_types": [0],
            "options": [{"name": "problem", "type": 3, "description": "What?", "autocomplete": true}],
        }, {
            "name": "desk", "type": 1, "description": "Desk", "default_member_permissions": "8192",
            "contexts": [0], "integration_types": [0],
            "options": [{"name": "setup", "type": 1, "description": "Set up", "options": [
                {"name": "channel", "type": 7, "description": "Where", "required": true,
                 "channel_types": [0, 15]},
                {"name": "days", "type": 4, "description": "How long", "min_value": 1},
            ]}],
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
        theirs[1]["options"][0]["options"][0]["channel_types"] = json!([15, 0]);
        theirs[1]["options"][0]["options"][1]["min_value"] = json!(1.0);
        theirs.as_array_mut().unwrap().reverse();
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
            ("/1/default_member_permissions", Value::Null),
            ("/1/options/0/options/0/channel_types", json!([0])),
            ("/1/options/0/options/0/required", json!(false)),
            ("/1/options/0/options/1/min_value", json!(2)),
            ("/1/options/0/options/1/max_value", json!(9)),
        ] {
            let mut theirs = ours();
            let (part, key) = path.rsplit_once('/').unwrap();
            let part = theirs.pointer_mut(part).unwrap();
            match key.parse::<usize>() {
                Ok(nth) => part[nth] = value,
                Err(_) => part[key] = value,
            }
            assert_ne!(normal(&theirs), normal(&ours()), "{path}");
        }
        assert_ne!(normal(&json!([])), normal(&ours()));
    }
}
