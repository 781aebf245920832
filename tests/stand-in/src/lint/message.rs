//! The rules for messages and the components in them.

use serde_json::Value;

use super::component::{Seen, walk};
use super::{Report, items, join, kind, text};
use crate::answer::Complaint;
use crate::message::{COMPONENTS_V2, flags};

/// Components in a message, nested ones included.
pub(super) const MOST_COMPONENTS: usize = 40;
/// Characters in all text displays of a message together.
pub(super) const MOST_TEXT: usize = 4000;
/// Bytes in all text displays together, each counted with twelve more, beyond which Discord answers 500.
const MOST_BYTES: usize = 10_170;
/// Characters in all embeds of a message together.
const MOST_EMBED_TEXT: usize = 6000;

/// Looks a message's body over. `components` says that the message is already made of components alone.
pub(super) fn check(report: &mut Report, body: &Value, path: &str, components: bool) {
    let v2 = components || flags(body) & COMPONENTS_V2 != 0;
    let mut seen = Seen::default();
    let list = items(body, "components");
    for (index, component) in list.iter().enumerate() {
        let place = join(&join(path, "components"), index);
        if !v2 && kind(component) != 1 {
            report.refuse(
                join(&place, "type"),
                "UNION_TYPE_CHOICES",
                "Value must be one of {1} without the flag for components.",
            );
        }
        walk(report, component, &place, &mut seen);
    }
    if v2 {
        only_components(report, body, path, &seen);
    } else {
        report.size(join(path, "components"), list.len(), 0, 5);
        report.length(join(path, "content"), text(body, "content"), 0, 2000);
    }
    let embedded: usize = items(body, "embeds").iter().map(embed_length).sum();
    if embedded > MOST_EMBED_TEXT {
        report.refuse(
            join(path, "embeds"),
            "MAX_EMBED_SIZE_EXCEEDED",
            format!("Embeds hold {embedded} characters, at most 6000."),
        );
    }
    let spoken = format!("{}{}", text(body, "content"), seen.text);
    let pings = ["<@", "@everyone", "@here"]
        .iter()
        .any(|ping| spoken.contains(ping));
    if pings && body.get("allowed_mentions").is_none_or(Value::is_null) {
        let message = "The text could ping somebody and nothing says whom it may.";
        report.harmful.push(Complaint::new(
            join(path, "allowed_mentions"),
            "MENTIONS_NOT_LIMITED",
            message,
        ));
    }
}

fn only_components(report: &mut Report, body: &Value, path: &str, seen: &Seen) {
    for key in ["content", "embeds", "poll", "sticker_ids"] {
        let empty = match body.get(key) {
            None | Some(Value::Null) => true,
            Some(Value::String(text)) => text.is_empty(),
            Some(Value::Array(list)) => list.is_empty(),
            Some(_) => false,
        };
        if !empty {
            let code = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2";
            report.refuse(
                join(path, key),
                code,
                format!(
                    "The '{key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2"
                ),
            );
        }
    }
    let place = join(path, "components");
    if seen.components > MOST_COMPONENTS {
        report.refuse(
            &place,
            "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
            format!("{} components, at most 40.", seen.components),
        );
    }
    let length = seen.text.chars().count();
    if length > MOST_TEXT {
        report.refuse(
            &place,
            "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED",
            format!("{length} characters of text, at most 4000."),
        );
    }
    let bytes = seen.text.len() + 12 * seen.displays;
    if bytes > MOST_BYTES {
        report.breaking = Some(Complaint::new(
            place,
            "TEXT_TOO_MANY_BYTES",
            format!("{bytes} bytes of text, at most {MOST_BYTES}."),
        ));
    }
}

fn embed_length(embed: &Value) -> usize {
    let count = |text: &str| text.chars().count();
    let fields = items(embed, "fields")
        .iter()
        .map(|field| count(text(field, "name")) + count(text(field, "value")));
    let named = |key: &str, inner: &str| embed.get(key).map_or(0, |part| count(text(part, inner)));
    count(text(embed, "title"))
        + count(text(embed, "description"))
        + fields.sum::<usize>()
        + named("footer", "text")
        + named("author", "name")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn codes(body: &Value) -> Vec<String> {
        let mut report = Report::default();
        check(&mut report, body, "", false);
        let harmful = report.harmful.into_iter().chain(report.breaking);
        report
            .refused
            .into_iter()
            .chain(harmful)
            .map(|complaint| complaint.code)
            .collect()
    }

    fn button(id: &str) -> Value {
        json!({"type": 2, "style": 1, "label": "A", "custom_id": id})
    }

    fn card(children: Value) -> Value {
        json!({"flags": COMPONENTS_V2, "components": [{"type": 17, "components": children}]})
    }

    #[test]
    fn a_sound_card_passes() {
        let body = card(json!([
            {"type": 10, "content": "Turn it off and on."},
            {"type": 1, "components": [button("a"), button("b")]},
        ]));
        assert_eq!(codes(&body), Vec::<String>::new());
    }

    #[test]
    fn each_seeded_fault_is_found() {
        let row = |children: Value| card(json!([{"type": 1, "components": children}]));
        let text = |length: usize, letter: &str| {
            card(json!([{"type": 10, "content": letter.repeat(length)}]))
        };
        let option = json!({"label": "A", "value": "a"});
        let mut content = card(json!([{"type": 10, "content": "x"}]));
        content["content"] = json!("x");
        let faults = [
            (
                row(json!([button("a"), button("a")])),
                "COMPONENT_CUSTOM_ID_DUPLICATED",
            ),
            (
                row(json!([button("a"), {"type": 3, "custom_id": "s", "options": [option]}])),
                "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            ),
            (
                row(json!([{"type": 3, "custom_id": "s", "options": [option, option]}])),
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
            ),
            (
                row(json!([{"type": 2, "style": 5, "label": "A"}])),
                "BUTTON_COMPONENT_URL_REQUIRED",
            ),
            (row(json!([])), "BASE_TYPE_BAD_LENGTH"),
            (
                content,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            ),
            (
                card(Value::Array(vec![json!({"type": 10, "content": "x"}); 40])),
                "COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED",
            ),
            (text(4001, "x"), "COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED"),
            (text(3400, "語"), "TEXT_TOO_MANY_BYTES"),
            (json!({"content": "Hello <@1>"}), "MENTIONS_NOT_LIMITED"),
            (json!({"content": "x".repeat(2001)}), "BASE_TYPE_MAX_LENGTH"),
            (
                json!({"components": [{"type": 10, "content": "x"}]}),
                "UNION_TYPE_CHOICES",
            ),
            (
                json!({"embeds": [{"description": "x".repeat(3001)}, {"description": "x".repeat(3000)}]}),
                "MAX_EMBED_SIZE_EXCEEDED",
            ),
        ];
        for (body, code) in faults {
            assert!(
                codes(&body).iter().any(|found| found == code),
                "{code} not found, only {:?}",
                codes(&body)
            );
        }
    }
}
