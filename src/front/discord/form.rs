//! Forms: a few fields that a person fills in and sends.
//!
//! Each field stands in a row of its own. Discord has newer ways to label fields, whose answers
//! serenity loses (discord facts, section 2.2).

use serde_json::{Value, json};

use super::limits::{self, cut, length};

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

/// A form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Form {
    /// What comes back with it, such as a [`super::desk_id::DeskId`]: 1 to 100 characters.
    pub(super) id: String,
    /// What it is about, up to 45 characters.
    pub(super) title: String,
    /// One to five.
    pub(super) fields: Vec<Field>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Field {
    /// By which it is found when the form comes back; each has its own.
    pub(super) id: &'static str,
    /// What it is for, up to 45 characters.
    pub(super) label: String,
    /// What stands in it when the form opens; empty for nothing.
    pub(super) value: String,
    /// What is shown while it is empty, up to 100 characters; empty for nothing.
    pub(super) placeholder: String,
    /// The fewest characters to write, 0 to 4000. One that is not required may still be left empty.
    pub(super) min: u16,
    /// The most, 1 to 4000.
    pub(super) max: u16,
    /// Whether it has several lines.
    pub(super) paragraph: bool,
    /// Whether it must be filled in.
    pub(super) required: bool,
}

/// Why a form would not be shown whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(super) enum UnfitForm {
    /// The title is empty or too long.
    #[error("its title has {0} characters; 1 to {TITLE} are allowed")]
    Title(usize),
    /// There are none or too many fields.
    #[error("it has {0} fields; 1 to {FIELDS} are allowed")]
    Fields(usize),
    /// A label is empty or too long.
    #[error("the label of `{field}` has {length} characters; 1 to {TITLE} are allowed")]
    Label {
        /// The field.
        field: &'static str,
        /// How long it is.
        length: usize,
    },
    /// A placeholder is too long.
    #[error(
        "the placeholder of `{field}` has {length} characters; up to {PLACEHOLDER} are allowed"
    )]
    Placeholder {
        /// The field.
        field: &'static str,
        /// How long it is.
        length: usize,
    },
    /// What stands in a field is longer than what may be written in it.
    #[error("`{field}` begins with {length} characters; up to {most} are allowed")]
    Value {
        /// The field.
        field: &'static str,
        /// How long it is.
        length: usize,
        /// How long it may be.
        most: u16,
    },
}

impl Form {
    /// The answer that opens it. What is too long is cut, so that it opens in any case.
    pub(super) fn open(&self) -> Value {
        let rows = self.fields.iter().take(FIELDS).map(Field::row);
        json!({
            "type": MODAL,
            "data": {
                "custom_id": self.id,
                "title": worded(&self.title, TITLE),
                "components": rows.collect::<Vec<_>>(),
            },
        })
    }

    /// Every reason why it would not be shown whole. The checks of words run it over every form in
    /// every language.
    pub(super) fn unfit(&self) -> Vec<UnfitForm> {
        let mut unfit = Vec::new();
        let title = length(&self.title);
        if !(1..=TITLE).contains(&title) {
            unfit.push(UnfitForm::Title(title));
        }
        if !(1..=FIELDS).contains(&self.fields.len()) {
            unfit.push(UnfitForm::Fields(self.fields.len()));
        }
        for of in &self.fields {
            let field = of.id;
            let length = length(&of.label);
            if !(1..=TITLE).contains(&length) {
                unfit.push(UnfitForm::Label { field, length });
            }
            let length = limits::length(&of.placeholder);
            if length > PLACEHOLDER {
                unfit.push(UnfitForm::Placeholder { field, length });
            }
            let (length, most) = (limits::length(&of.value), of.most());
            if length > most.into() {
                unfit.push(UnfitForm::Value {
                    field,
                    length,
                    most,
                });
            }
        }
        unfit
    }
}

impl Field {
    fn row(&self) -> Value {
        let mut input = json!({
            "type": TEXT_INPUT,
            "custom_id": self.id,
            "style": if self.paragraph { PARAGRAPH } else { SHORT },
            "label": worded(&self.label, TITLE),
            "min_length": self.min.min(self.most()),
            "max_length": self.most(),
            "required": self.required,
        });
        if !self.value.is_empty() {
            input["value"] = cut(&self.value, self.most().into()).into();
        }
        if !self.placeholder.is_empty() {
            input["placeholder"] = cut(&self.placeholder, PLACEHOLDER).into();
        }
        json!({"type": ROW, "components": [input]})
    }

    fn most(&self) -> u16 {
        self.max.clamp(1, VALUE)
    }
}

/// Words that are neither too long nor, where a language lacks them, missing altogether.
fn worded(words: &str, most: usize) -> String {
    match cut(words, most) {
        words if words.trim().is_empty() => "…".to_owned(),
        words => words.into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(id: &'static str) -> Field {
        Field {
            id,
            label: "What is wrong?".to_owned(),
            value: String::new(),
            placeholder: String::new(),
            min: 0,
            max: 1000,
            paragraph: true,
            required: true,
        }
    }

    fn form(fields: Vec<Field>) -> Form {
        Form {
            id: "210.7.0.reply".to_owned(),
            title: "Reply".to_owned(),
            fields,
        }
    }

    #[test]
    fn a_form_is_made_of_rows() {
        let reply = form(vec![Field {
            value: "Hello".to_owned(),
            ..field("words")
        }]);
        assert_eq!(reply.unfit(), []);
        let expected = json!({"type": 9, "data": {
            "custom_id": "210.7.0.reply", "title": "Reply",
            "components": [{"type": 1, "components": [{
                "type": 4, "custom_id": "words", "style": 2, "label": "What is wrong?",
                "min_length": 0, "max_length": 1000, "required": true, "value": "Hello",
            }]}],
        }});
        assert_eq!(reply.open(), expected);
    }

    #[test]
    fn what_does_not_fit_is_reported_and_cut() {
        let long = Field {
            label: "l".repeat(46),
            value: "v".repeat(11),
            placeholder: "p".repeat(101),
            min: 20,
            max: 10,
            ..field("long")
        };
        let mut fields = vec![long];
        fields.extend(["a", "b", "c", "d", "e"].map(field));
        let form = Form {
            title: String::new(),
            ..form(fields)
        };
        let said: Vec<_> = form.unfit().iter().map(ToString::to_string).collect();
        assert_eq!(said.len(), 5, "{said:?}");
        let data = &form.open()["data"];
        assert_eq!(data["title"], "…");
        assert_eq!(data["components"].as_array().unwrap().len(), FIELDS);
        let input = &data["components"][0]["components"][0];
        assert_eq!(
            (&input["min_length"], &input["max_length"]),
            (&json!(10), &json!(10))
        );
        for (key, most) in [("label", 45), ("placeholder", 100), ("value", 10)] {
            assert!(length(input[key].as_str().unwrap()) <= most, "{key}");
        }
    }

    #[test]
    fn nothing_written_is_longer_than_discord_takes() {
        let endless = Field {
            max: u16::MAX,
            ..field("a")
        };
        let none = Field {
            max: 0,
            ..field("b")
        };
        let most = [endless, none].map(|field| field.row()["components"][0]["max_length"].clone());
        assert_eq!(most, [4000, 1]);
    }
}
