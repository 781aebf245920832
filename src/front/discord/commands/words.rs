//! The words of commands, and how much of them Discord takes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::CommandFault;
use crate::front::discord::limits::{self, length};
use crate::runtime::Library;
use crate::text::Locale;

/// A name with its description in every language that has one of its own. The source stands under
/// its own key too, and for British English, which Discord would else show to Americans.
pub(super) fn described(
    library: &Library,
    message: &str,
    attribute: &'static str,
    name: &str,
) -> Result<Value, CommandFault> {
    let mut all = BTreeMap::new();
    for locale in library.words.locales() {
        let Some(words) = library.words.message(locale, message, Some(attribute)) else {
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

/// The command, unless it is too long altogether.
pub(super) fn fitting(command: Value) -> Result<Value, CommandFault> {
    match weight(&command) {
        length if length > limits::COMMAND => Err(CommandFault::Heavy {
            name: command["name"].as_str().unwrap_or_default().to_owned(),
            length,
        }),
        _ => Ok(command),
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weight_counts_the_longest_language() {
        let command = json!({
            "name": "imessage-help", "description": "Help",
            "description_localizations": {"de": "Hilfe", "en-US": "Help"},
            "options": [{"name": "problem", "description": "What?", "options": [
                {"name": "a", "description": "b", "choices": [{"name": "one", "value": "1"}]}
            ]}],
        });
        let words = [
            "imessage-help",
            "Hilfe",
            "problem",
            "What?",
            "a",
            "b",
            "one",
            "1",
        ];
        assert_eq!(weight(&command), words.concat().len());
    }

    #[test]
    fn a_command_that_is_too_long_is_refused() {
        let heavy = json!({"name": "n", "description": "d".repeat(limits::COMMAND)});
        assert!(matches!(
            fitting(heavy),
            Err(CommandFault::Heavy { length: 8001, .. })
        ));
    }
}
