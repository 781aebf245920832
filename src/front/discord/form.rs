//! Forms: a few fields that a person fills in and sends.
//!
//! Each field stands in a row of its own. Discord has newer ways to label fields, whose answers serenity loses (discord
//! facts, section 2.2).

use serde_json::{Value, json};

use super::desk_id::{DeskId, Sheet};
use super::limits::cut;
use crate::text::panel::{Field, Form};

/// The callback that opens a form; it can only be the first answer (discord facts, section 1.1).
const MODAL: u64 = 9;
/// Kinds of components (discord facts, section 1.3).
const ROW: u64 = 1;
const TEXT_INPUT: u64 = 4;
/// Looks of fields: one line, or several.
const SHORT: u64 = 1;
const PARAGRAPH: u64 = 2;

/// Characters of a title and of a label (discord facts, section 1.3).
const TITLE: usize = 45;
/// Characters of what stands in an empty field (discord facts, section 1.3).
const PLACEHOLDER: usize = 100;
/// Characters of what is written in a field (discord facts, section 1.3).
pub(super) const VALUE: u16 = 4000;
/// Fields of one form (discord facts, section 1.3).
const FIELDS: usize = 5;

/// The answer that opens a form. The checks prove that all of ours fit; what is too long all the same is cut, so that it
/// opens in any case.
pub(super) fn open(form: &Form, on: Sheet) -> Value {
    let id = DeskId {
        on,
        press: form.press.clone(),
    };
    let rows = form.fields.iter().take(FIELDS).map(row);
    json!({
        "type": MODAL,
        "data": {
            "custom_id": id.write(),
            "title": worded(&form.title, TITLE),
            "components": rows.collect::<Vec<_>>(),
        },
    })
}

fn row(field: &Field) -> Value {
    let most = field.most.clamp(1, VALUE);
    let mut input = json!({
        "type": TEXT_INPUT,
        "custom_id": field.id,
        "style": if field.long { PARAGRAPH } else { SHORT },
        "label": worded(&field.label, TITLE),
        "min_length": field.least.min(most),
        "max_length": most,
        "required": field.least > 0,
    });
    let given = |text: &Option<String>, most: usize| {
        let text = text.as_deref().filter(|text| !text.is_empty())?;
        Some(Value::from(cut(text, most)))
    };
    if let Some(value) = given(&field.value, most.into()) {
        input["value"] = value;
    }
    if let Some(placeholder) = given(&field.placeholder, PLACEHOLDER) {
        input["placeholder"] = placeholder;
    }
    json!({"type": ROW, "components": [input]})
}

/// Words that are neither too long nor, where a language lacks them, missing altogether.
fn worded(words: &str, most: usize) -> Value {
    let words = cut(words, most);
    if words.trim().is_empty() {
        return "…".into();
    }
    words.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::Press;
    use crate::front::discord::limits::length;
    use crate::ids::{CaseNumber, GuildId};
    use crate::runtime::desk::Mark;

    const ON: Sheet = Sheet {
        guild: GuildId(36),
        case: Some(CaseNumber(7)),
        mark: Mark(0),
        device: None,
    };

    fn field(id: &'static str) -> Field {
        Field {
            id,
            label: "What is wrong?".to_owned(),
            value: None,
            placeholder: None,
            least: 0,
            most: 1000,
            long: true,
        }
    }

    fn form(fields: Vec<Field>) -> Form {
        Form {
            press: Press::Write,
            case: Some(CaseNumber(7)),
            title: "Reply".to_owned(),
            fields,
        }
    }

    #[test]
    fn a_form_is_made_of_rows() {
        let reply = form(vec![Field {
            value: Some("Hello".to_owned()),
            ..field("words")
        }]);
        let expected = json!({"type": 9, "data": {
            "custom_id": "210.7.0.write", "title": "Reply",
            "components": [{"type": 1, "components": [{
                "type": 4, "custom_id": "words", "style": 2, "label": "What is wrong?",
                "min_length": 0, "max_length": 1000, "required": false, "value": "Hello",
            }]}],
        }});
        assert_eq!(open(&reply, ON), expected);
    }

    #[test]
    fn what_does_not_fit_is_cut() {
        let long = Field {
            label: "l".repeat(46),
            value: Some("v".repeat(11)),
            placeholder: Some("p".repeat(101)),
            least: 20,
            most: 10,
            ..field("long")
        };
        let mut fields = vec![long];
        fields.extend(["a", "b", "c", "d", "e"].map(field));
        let form = Form {
            title: String::new(),
            ..form(fields)
        };
        let data = &open(&form, ON)["data"];
        assert_eq!(data["title"], "…");
        assert_eq!(data["components"].as_array().unwrap().len(), FIELDS);
        let input = &data["components"][0]["components"][0];
        assert_eq!(
            (&input["min_length"], &input["max_length"]),
            (&json!(10), &json!(10))
        );
        assert_eq!(input["required"], true);
        for (key, most) in [("label", 45), ("placeholder", 100), ("value", 10)] {
            assert!(length(input[key].as_str().unwrap()) <= most, "{key}");
        }
    }

    #[test]
    fn nothing_written_is_longer_than_discord_takes() {
        let endless = Field {
            most: u16::MAX,
            ..field("a")
        };
        let none = Field {
            most: 0,
            ..field("b")
        };
        let most = [endless, none].map(|field| row(&field)["components"][0]["max_length"].clone());
        assert_eq!(most, [4000, 1]);
    }
}
