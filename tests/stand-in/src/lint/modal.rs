//! The rules for forms.

use std::collections::HashSet;

use serde_json::Value;

use super::{Report, items, join, kind, message, text};

/// Looks a form over.
pub(super) fn check(report: &mut Report, form: &Value, path: &str) {
    report.length(join(path, "title"), text(form, "title"), 1, 45);
    report.length(join(path, "custom_id"), text(form, "custom_id"), 1, 100);
    let list = items(form, "components");
    report.size(join(path, "components"), list.len(), 1, 5);
    let mut seen = HashSet::new();
    for (index, top) in list.iter().enumerate() {
        let place = join(&join(path, "components"), index);
        let (child, place) = match (kind(top), items(top, "components")) {
            (1, [only]) => (only, join(&place, "components.0")),
            (1, children) => {
                report.size(join(&place, "components"), children.len(), 1, 1);
                continue;
            }
            (18, _) => {
                report.length(join(&place, "label"), text(top, "label"), 1, 45);
                report.length(
                    join(&place, "description"),
                    text(top, "description"),
                    0,
                    100,
                );
                (
                    top.get("component").unwrap_or(&Value::Null),
                    join(&place, "component"),
                )
            }
            (10, _) => continue,
            (other, _) => {
                let message = format!(
                    "A form holds action rows, labels and text displays, not type {other}."
                );
                report.refuse(join(&place, "type"), "UNION_TYPE_CHOICES", message);
                continue;
            }
        };
        let custom_id = text(child, "custom_id");
        report.length(join(&place, "custom_id"), custom_id, 1, 100);
        if !seen.insert(custom_id) {
            report.refuse(
                join(&place, "custom_id"),
                "COMPONENT_CUSTOM_ID_DUPLICATED",
                "Component custom id cannot be duplicated",
            );
        }
        if child.get("disabled") == Some(&Value::Bool(true)) {
            report.refuse(
                join(&place, "disabled"),
                "COMPONENT_DISABLED_IN_MODAL",
                "Nothing in a form can be disabled.",
            );
        }
        field(report, child, &place, kind(top) == 1);
    }
}

fn field(report: &mut Report, field: &Value, path: &str, in_row: bool) {
    match (kind(field), in_row) {
        (4, _) => {
            report.length(
                join(path, "label"),
                text(field, "label"),
                usize::from(in_row),
                45,
            );
            report.length(
                join(path, "placeholder"),
                text(field, "placeholder"),
                0,
                100,
            );
            report.length(join(path, "value"), text(field, "value"), 0, 4000);
        }
        (3, false) => message::select(report, field, path),
        (5..=8 | 19 | 21..=23, false) => {}
        (other, _) => {
            report.refuse(
                join(path, "type"),
                "UNION_TYPE_CHOICES",
                format!("No field here has type {other}."),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn forms_are_looked_over() {
        let row = |id: &str| json!({"type": 1, "components": [{"type": 4, "custom_id": id, "label": "L", "style": 1}]});
        let found = |components: Vec<Value>| {
            let mut report = Report::default();
            check(
                &mut report,
                &json!({"title": "T", "custom_id": "m", "components": components}),
                "data",
            );
            report.refused
        };
        assert_eq!(found(vec![row("a"), row("b")]), []);
        assert_eq!(
            found(vec![row("a"), row("a")])[0].path,
            "data.components.1.components.0.custom_id"
        );
        let six = ["a", "b", "c", "d", "e", "f"].map(row).to_vec();
        assert_eq!(found(six)[0].code, "BASE_TYPE_BAD_LENGTH");
        assert_eq!(
            found(vec![json!({"type": 2})])[0].code,
            "UNION_TYPE_CHOICES"
        );
    }
}
