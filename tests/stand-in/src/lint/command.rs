//! The rules for commands and their choices.

use std::collections::HashSet;

use serde_json::Value;

use super::{Report, items, join, kind, text};

/// The languages that Discord knows.
const LOCALES: [&str; 34] = [
    "id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr", "hr", "it", "lt", "hu", "nl",
    "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg", "ru", "uk", "hi", "th",
    "zh-CN", "ja", "zh-TW", "ko", "ar", "he",
];
/// Characters in a command's names, descriptions and values, the longest language of each counted.
const MOST_IN_A_COMMAND: usize = 8000;

/// Looks the whole list of an application's commands over.
pub(super) fn check(report: &mut Report, body: &Value) {
    let commands = body.as_array().map_or(&[][..], Vec::as_slice);
    report.size(String::new(), commands.len(), 0, 130);
    let mut names = HashSet::new();
    for (index, command) in commands.iter().enumerate() {
        let path = index.to_string();
        let of_kind = if kind(command) == 0 { 1 } else { kind(command) };
        if !names.insert((of_kind, text(command, "name"))) {
            report.refuse(
                join(&path, "name"),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                "Application command names must be unique",
            );
        }
        described(report, command, &path, of_kind == 1);
        options(report, command, &path, 0);
        let size = weight(command);
        if size > MOST_IN_A_COMMAND {
            report.refuse(
                path,
                "APPLICATION_COMMAND_TOO_LARGE",
                format!("Command exceeds maximum size (8000), it has {size}."),
            );
        }
    }
    for (of_kind, most) in [(1, 100), (2, 15), (3, 15)] {
        let count = names.iter().filter(|(kind, _)| *kind == of_kind).count();
        report.size(String::new(), count, 0, most);
    }
}

/// Looks the choices of an autocompletion or of an option over.
pub(super) fn choices(report: &mut Report, owner: &Value, path: &str) {
    let choices = items(owner, "choices");
    report.size(join(path, "choices"), choices.len(), 0, 25);
    for (index, choice) in choices.iter().enumerate() {
        let place = join(&join(path, "choices"), index);
        report.length(join(&place, "name"), text(choice, "name"), 1, 100);
        if let Some(value) = choice.get("value").and_then(Value::as_str) {
            report.length(join(&place, "value"), value, 1, 100);
        }
        localised(report, choice, &place, "name_localizations", 100, false);
    }
}

fn options(report: &mut Report, owner: &Value, path: &str, depth: usize) {
    let list = items(owner, "options");
    report.size(join(path, "options"), list.len(), 0, 25);
    let mut names = HashSet::new();
    let mut optional_came = false;
    for (index, option) in list.iter().enumerate() {
        let place = join(&join(path, "options"), index);
        described(report, option, &place, true);
        choices(report, option, &place);
        if !names.insert(text(option, "name")) {
            report.refuse(
                join(&place, "name"),
                "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS",
                "Option name already exists",
            );
        }
        let required = option.get("required") == Some(&Value::Bool(true));
        if required && optional_came {
            let message = "Required options must be placed before non-required options";
            report.refuse(
                &place,
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                message,
            );
        }
        optional_came |= !required;
        if option.get("autocomplete") == Some(&Value::Bool(true))
            && !items(option, "choices").is_empty()
        {
            report.refuse(
                &place,
                "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES",
                "An option has choices or completes, not both.",
            );
        }
        if depth < 2 {
            options(report, option, &place, depth + 1);
        }
    }
}

/// The name and description of a command or an option.
fn described(report: &mut Report, owner: &Value, path: &str, chat: bool) {
    name(report, text(owner, "name"), join(path, "name"), chat);
    localised(report, owner, path, "name_localizations", 32, chat);
    localised(report, owner, path, "description_localizations", 100, false);
    report.length(
        join(path, "description"),
        text(owner, "description"),
        usize::from(chat),
        if chat { 100 } else { 0 },
    );
}

fn name(report: &mut Report, name: &str, path: String, chat: bool) {
    report.length(path.clone(), name, 1, 32);
    let letters = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '\'');
    let fits = name.chars().all(letters) && name.to_lowercase() == name;
    if chat && !fits {
        report.refuse(
            path,
            "APPLICATION_COMMAND_INVALID_NAME",
            "Command name is invalid",
        );
    }
}

fn localised(
    report: &mut Report,
    owner: &Value,
    path: &str,
    key: &str,
    most: usize,
    is_name: bool,
) {
    let Some(Value::Object(languages)) = owner.get(key) else {
        return;
    };
    for (language, value) in languages {
        let place = join(&join(path, key), language);
        if !LOCALES.contains(&language.as_str()) {
            report.refuse(
                place.clone(),
                "APPLICATION_COMMAND_INVALID_LOCALE",
                format!("Discord knows no language {language}."),
            );
        }
        let value = value.as_str().unwrap_or("");
        if is_name {
            name(report, value, place, true);
        } else {
            report.length(place, value, 1, most);
        }
    }
}

/// How many characters of a command count towards its largest size.
fn weight(owner: &Value) -> usize {
    let longest = |key: &str, languages: &str| {
        let others = owner
            .get(languages)
            .and_then(Value::as_object)
            .into_iter()
            .flat_map(|map| map.values());
        let all = others.chain(owner.get(key)).filter_map(Value::as_str);
        all.map(|text| text.chars().count()).max().unwrap_or(0)
    };
    let inner = items(owner, "options")
        .iter()
        .chain(items(owner, "choices"))
        .map(weight);
    longest("name", "name_localizations")
        + longest("description", "description_localizations")
        + longest("value", "")
        + inner.sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn codes(commands: Value) -> Vec<String> {
        let mut report = Report::default();
        check(&mut report, &commands);
        report
            .refused
            .into_iter()
            .map(|complaint| complaint.code)
            .collect()
    }

    #[test]
    fn a_sound_command_passes() {
        let command = json!({"name": "imessage-help", "description": "Repair", "description_localizations": {"de": "Reparieren"}});
        assert_eq!(codes(json!([command])), Vec::<String>::new());
    }

    #[test]
    fn each_seeded_fault_is_found() {
        let many: Vec<Value> = (0..25)
            .map(|n| json!({"name": n.to_string(), "value": "x".repeat(100)}))
            .collect();
        let option = |n: i32| json!({"type": 3, "name": format!("o{n}"), "description": "d", "choices": many});
        let faults = [
            (
                json!([{"name": "Help", "description": "d"}]),
                "APPLICATION_COMMAND_INVALID_NAME",
            ),
            (
                json!([{"name": "help", "description": ""}]),
                "BASE_TYPE_MIN_LENGTH",
            ),
            (
                json!([{"name": "help", "description": "d", "description_localizations": {"en": "d"}}]),
                "APPLICATION_COMMAND_INVALID_LOCALE",
            ),
            (
                json!([{"name": "help", "description": "d"}, {"name": "help", "description": "d"}]),
                "APPLICATION_COMMANDS_DUPLICATE_NAME",
            ),
            (
                json!([{"name": "help", "description": "d", "options": [option(1), option(2), option(3), option(4)]}]),
                "APPLICATION_COMMAND_TOO_LARGE",
            ),
            (
                json!([{"name": "help", "description": "d", "options": [
                    {"type": 3, "name": "a", "description": "d"}, {"type": 3, "name": "b", "description": "d", "required": true},
                ]}]),
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            ),
        ];
        for (commands, code) in faults {
            let found = codes(commands);
            assert!(
                found.iter().any(|one| one == code),
                "{code} not found, only {found:?}"
            );
        }
    }
}
