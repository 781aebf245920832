//! The rules for the components of a message.

use std::collections::HashSet;

use serde_json::Value;

use super::message::{MOST_COMPONENTS, MOST_TEXT};
use super::{Report, items, join, kind, text};

/// What was met so far in one message.
#[derive(Default)]
pub(super) struct Seen {
    pub(super) components: usize,
    custom_ids: HashSet<String>,
    ids: HashSet<i64>,
    pub(super) text: String,
    pub(super) displays: usize,
}

/// Looks a component over, and all in it.
pub(super) fn walk(report: &mut Report, component: &Value, path: &str, seen: &mut Seen) {
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
