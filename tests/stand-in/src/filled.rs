//! What Discord fills in where the components of a message say nothing.

use serde_json::{Map, Value, json};

/// Gives each component an id, as Discord does: counted from 1 in a message of components alone, otherwise 0.
pub(crate) fn number(place: &mut Value, v2: bool, taken: &mut u64) {
    match place {
        Value::Array(list) => list.iter_mut().for_each(|child| number(child, v2, taken)),
        Value::Object(component) if component.contains_key("type") => {
            *taken += 1;
            fill_in(component, v2, *taken);
            for key in ["components", "accessory", "component"] {
                if let Some(children) = component.get_mut(key) {
                    number(children, v2, taken);
                }
            }
        }
        _ => {}
    }
}

/// Fills in what Discord fills in.
fn fill_in(component: &mut Map<String, Value>, v2: bool, next: u64) {
    let has_own = component
        .get("id")
        .and_then(Value::as_u64)
        .is_some_and(|id| id > 0);
    if !has_own {
        component.insert("id".to_owned(), json!(if v2 { next } else { 0 }));
    }
    let defaults = match component.get("type").and_then(Value::as_u64) {
        Some(3 | 5..=8) => json!({"min_values": 1, "max_values": 1}),
        Some(14) => json!({"spacing": 1, "divider": true}),
        Some(17) => json!({"accent_color": null, "spoiler": false}),
        _ => return,
    };
    for (key, value) in defaults.as_object().into_iter().flatten() {
        component
            .entry(key.clone())
            .or_insert_with(|| value.clone());
    }
}
