//! The rules for messages and the components in them.

use std::collections::HashSet;

use serde_json::Value;

use super::{Report, items, join, kind, text};
use crate::answer::Complaint;
use crate::message::{COMPONENTS_V2, flags};

/// Components in a message, nested ones included.
const MOST_COMPONENTS: usize = 40;
/// Characters in all text displays of a message together.
const MOST_TEXT: usize = 4000;
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

/// What was met so far in one message.
#[derive(Default)]
struct Seen {
    components: usize,
    custom_ids: HashSet<String>,
    ids: HashSet<i64>,
    text: String,
    displays: usize,
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

fn walk(report: &mut Report, component: &Value, path: &str, seen: &mut Seen) {
    seen.components += 1;
    if let Some(id) = component
        .get("id")
        .and_then(Value::as_i64)
        .filter(|id| *id != 0)
        && !seen.ids.insert(id)
    {
        report.refuse(
            join(path, "id"),
            "COMPONENT_ID_DUPLICATED",
            "Component id cannot be duplicated",
        );
    }
    if let Some(custom_id) = component.get("custom_id").and_then(Value::as_str) {
        report.length(join(path, "custom_id"), custom_id, 1, 100);
        if !seen.custom_ids.insert(custom_id.to_owned()) {
            report.refuse(
                join(path, "custom_id"),
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
            );
        }
    }
    match kind(component) {
        1 => row(report, component, path),
        2 => button(report, component, path),
        3 => select(report, component, path),
        5..=8 => report.length(
            join(path, "placeholder"),
            text(component, "placeholder"),
            0,
            150,
        ),
        9 => section(report, component, path),
        10 => {
            let content = text(component, "content");
            report.length(join(path, "content"), content, 1, MOST_TEXT);
            seen.text.push_str(content);
            seen.displays += 1;
        }
        17 => container(report, component, path),
        11..=14 => {}
        other => report.refuse(
            join(path, "type"),
            "UNION_TYPE_CHOICES",
            format!("No component of a message has type {other}."),
        ),
    }
    for (index, child) in items(component, "components").iter().enumerate() {
        walk(report, child, &join(&join(path, "components"), index), seen);
    }
    if let Some(accessory) = component.get("accessory") {
        walk(report, accessory, &join(path, "accessory"), seen);
    }
}

fn row(report: &mut Report, row: &Value, path: &str) {
    let children = items(row, "components");
    let place = join(path, "components");
    let selects = children
        .iter()
        .filter(|child| matches!(kind(child), 3 | 5..=8))
        .count();
    let buttons = children.iter().filter(|child| kind(child) == 2).count();
    if selects + buttons < children.len() {
        report.refuse(
            &place,
            "COMPONENT_TYPE_INVALID",
            "An action row holds buttons or one select.",
        );
    }
    report.size(place.clone(), children.len(), 1, 5);
    if selects > 1 || (selects == 1 && buttons > 0) {
        report.refuse(
            place,
            "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
            "The specified component exceeds the maximum width",
        );
    }
}

fn button(report: &mut Report, button: &Value, path: &str) {
    let has = |key: &str| button.get(key).is_some_and(|value| !value.is_null());
    let style = button.get("style").and_then(Value::as_u64).unwrap_or(0);
    let (right, code) = match style {
        1..=4 => (
            has("custom_id") && !has("url"),
            "BUTTON_COMPONENT_CUSTOM_ID_REQUIRED",
        ),
        5 => (
            has("url") && !has("custom_id"),
            "BUTTON_COMPONENT_URL_REQUIRED",
        ),
        6 => (
            has("sku_id") && !has("custom_id"),
            "BUTTON_COMPONENT_SKU_REQUIRED",
        ),
        _ => (false, "BASE_TYPE_CHOICES"),
    };
    if !right {
        report.refuse(path, code, format!("A button of style {style} needs a custom id (1 to 4), a URL (5) or an SKU (6), and only that."));
    }
    report.length(join(path, "label"), text(button, "label"), 0, 80);
    report.length(join(path, "url"), text(button, "url"), 0, 512);
    if style != 6 && text(button, "label").is_empty() && !has("emoji") {
        report.refuse(
            join(path, "label"),
            "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
            "A button needs a label or an emoji.",
        );
    }
}

/// A string select, in a message or in a form.
pub(super) fn select(report: &mut Report, select: &Value, path: &str) {
    let options = items(select, "options");
    let place = join(path, "options");
    report.size(place.clone(), options.len(), 1, 25);
    report.length(
        join(path, "placeholder"),
        text(select, "placeholder"),
        0,
        150,
    );
    let mut values = HashSet::new();
    for (index, option) in options.iter().enumerate() {
        let place = join(&place, index);
        report.length(join(&place, "label"), text(option, "label"), 1, 100);
        report.length(join(&place, "value"), text(option, "value"), 1, 100);
        report.length(
            join(&place, "description"),
            text(option, "description"),
            0,
            100,
        );
        if !values.insert(text(option, "value")) {
            report.refuse(
                join(&place, "value"),
                "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                "The specified option value is already used",
            );
        }
    }
    let number = |key: &str| {
        select
            .get(key)
            .and_then(Value::as_u64)
            .and_then(|count| usize::try_from(count).ok())
    };
    let (least, most) = (
        number("min_values").unwrap_or(1),
        number("max_values").unwrap_or(1),
    );
    let chosen = options
        .iter()
        .filter(|option| option.get("default") == Some(&Value::Bool(true)))
        .count();
    if least > most || most > options.len() || chosen > most {
        report.refuse(
            join(path, "max_values"),
            "SELECT_COMPONENT_VALUES_INVALID",
            format!(
                "{least} to {most} of {} options, {chosen} chosen beforehand.",
                options.len()
            ),
        );
    }
}

fn section(report: &mut Report, section: &Value, path: &str) {
    let children = items(section, "components");
    report.size(join(path, "components"), children.len(), 1, 3);
    if children.iter().any(|child| kind(child) != 10) {
        report.refuse(
            join(path, "components"),
            "UNION_TYPE_CHOICES",
            "A section holds text displays.",
        );
    }
    if !section
        .get("accessory")
        .is_some_and(|accessory| matches!(kind(accessory), 2 | 11))
    {
        report.refuse(
            join(path, "accessory"),
            "BASE_TYPE_REQUIRED",
            "A section needs a button or a thumbnail beside it.",
        );
    }
}

fn container(report: &mut Report, container: &Value, path: &str) {
    let children = items(container, "components");
    report.size(join(path, "components"), children.len(), 1, MOST_COMPONENTS);
    for (index, child) in children.iter().enumerate() {
        if !matches!(kind(child), 1 | 9 | 10 | 12 | 13 | 14) {
            let place = join(&join(&join(path, "components"), index), "type");
            report.refuse(
                place,
                "UNION_TYPE_CHOICES",
                "Value must be one of {1, 9, 10, 12, 13, 14}.",
            );
        }
    }
    if container
        .get("accent_color")
        .and_then(Value::as_u64)
        .is_some_and(|colour| colour > 0xff_ffff)
    {
        report.refuse(
            join(path, "accent_color"),
            "NUMBER_TYPE_MAX",
            "A colour is at most 0xFFFFFF.",
        );
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
