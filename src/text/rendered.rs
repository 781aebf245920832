//! A text with arguments that somebody chose, for those who look at words without a session.

use fluent_bundle::FluentArgs;
use serde::Serialize;

use super::{Languages, Locale, Words};

/// What is put in for a variable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Argument {
    /// A whole number.
    Number(u32),
    /// Words, a mark of the medium, or the id of an answer.
    Text(String),
}

impl Words {
    /// A text with these arguments, in a locale or what it falls back to, and which that was; none where no language has
    /// it or can render it with them.
    pub fn rendered<'a>(
        &self,
        locale: Locale,
        id: &str,
        attribute: Option<&str>,
        arguments: impl Iterator<Item = (&'a str, &'a Argument)>,
    ) -> Option<(Locale, String)> {
        let mut args = FluentArgs::new();
        for (name, argument) in arguments {
            match argument {
                Argument::Number(number) => args.set(name, f64::from(*number)),
                Argument::Text(text) => args.set(name, text.as_str()),
            }
        }
        self.catalog
            .chain(Languages::same(locale))
            .rendered(id, attribute, &args)
    }
}
