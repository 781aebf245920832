//! How a person fills in a form, and what of it reaches the bot.

use serde_json::{Value, json};

use crate::impossible::Impossible;
use crate::resolved::{self, Resolved};
use crate::shown::Form;

/// What a person wrote and chose: a field's id with one text or value each. A field that takes several values may be
/// named several times; one that is not named keeps what stood in it.
pub(crate) type Given<'a> = &'a [(&'a str, &'a str)];

/// The data of a form that was filled in.
///
/// # Errors
///
/// The form has no such field, lacks one that is required, or does not take what was given.
pub(crate) fn fill_in(
    form: &Form,
    given: Given<'_>,
    mut found: Resolved<'_>,
) -> Result<Value, Impossible> {
    let fields = form.fields();
    let unknown = |(name, _): &&(&str, &str)| !fields.iter().any(|(id, _)| id == name);
    if let Some((unknown, _)) = given.iter().find(unknown) {
        return Err(Impossible::NoField((*unknown).to_owned()));
    }
    let mut count = 0;
    let mut next = || {
        count += 1;
        count
    };
    let mut components = Vec::new();
    for top in form.json["components"].as_array().into_iter().flatten() {
        let mut json = json!({"type": top["type"], "id": next()});
        match top["type"].as_u64() {
            Some(1) => {
                let children = top["components"].as_array().into_iter().flatten();
                let filled = children.map(|child| filled(child, next(), given, &mut found));
                json["components"] = Value::Array(filled.collect::<Result<_, _>>()?);
            }
            Some(18) => {
                json["component"] = filled(&top["component"], next(), given, &mut found)?;
            }
            _ => {}
        }
        components.push(json);
    }
    let mut data = json!({"custom_id": form.custom_id, "components": components});
    if let Some(resolved) = found.json() {
        data["resolved"] = resolved;
    }
    Ok(data)
}

fn filled(
    field: &Value,
    id: u64,
    given: Given<'_>,
    found: &mut Resolved<'_>,
) -> Result<Value, Impossible> {
    let custom_id = field["custom_id"].as_str().unwrap_or("");
    let refused = || Impossible::NoField(custom_id.to_owned());
    let named = given.iter().filter(|(name, _)| *name == custom_id);
    let given: Vec<&str> = named.map(|(_, value)| *value).collect();
    let mut json = json!({"type": field["type"], "id": id, "custom_id": custom_id});
    let kind = field["type"].as_u64().unwrap_or(0);
    match kind {
        4 => {
            let text = given.first().copied();
            let text = text.unwrap_or_else(|| field["value"].as_str().unwrap_or(""));
            json["value"] = json!(fits(field, text).then_some(text).ok_or_else(refused)?);
        }
        23 => {
            let checked = given.first().map(|value| *value == "true");
            json["value"] = json!(checked.unwrap_or(field["default"] == true));
        }
        _ => {
            let values = chosen(field, &given, found).ok_or_else(refused)?;
            if kind == 21 {
                json["value"] = json!(values.first());
            } else {
                json["values"] = json!(values);
            }
        }
    }
    Ok(json)
}

/// Whether a text field takes that text.
fn fits(field: &Value, text: &str) -> bool {
    let length = text.chars().count() as u64;
    let required = field["required"] != false;
    let least = field["min_length"].as_u64().unwrap_or(u64::from(required));
    let left_out = length == 0 && !required;
    left_out || (least..=field["max_length"].as_u64().unwrap_or(4000)).contains(&length)
}

/// The values of a field in which something is chosen; nothing where it does not take them.
fn chosen(field: &Value, given: &[&str], found: &mut Resolved<'_>) -> Option<Vec<String>> {
    let options = field["options"].as_array();
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let values: Vec<String> = if given.is_empty() {
        let chosen = options.into_iter().flatten();
        let chosen = chosen.filter(|option| option["default"] == true);
        let ids = field["default_values"].as_array().into_iter().flatten();
        chosen
            .map(|option| text(&option["value"]))
            .chain(ids.map(|value| text(&value["id"])))
            .collect()
    } else {
        given.iter().map(|value| (*value).to_owned()).collect()
    };
    let offered = |value: &String| {
        options.is_none_or(|options| options.iter().any(|option| option["value"] == **value))
    };
    let what = resolved::of_select(field["type"].as_u64().unwrap_or(0));
    let exists = |value: &String| what.is_none_or(|what| found.add(what, value));
    if !values.iter().all(offered) || !values.iter().all(exists) {
        return None;
    }
    let count = values.len() as u64;
    let left_out = count == 0 && field["required"] == false;
    let most = field["max_values"].as_u64().unwrap_or(1);
    let least = field["min_values"].as_u64().unwrap_or(1);
    (left_out || (least..=most.max(least)).contains(&count)).then_some(values)
}
