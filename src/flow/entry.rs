//! One value of a flow file, with the name it goes by and its place, read as what it should be.

use std::time::Duration;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::fault::{Code, Findings, Span};
use super::{duration, suggest};

/// A value and the key it stands under.
#[derive(Clone)]
pub(crate) struct Entry<'t> {
    /// The key.
    pub(crate) key: &'t str,
    /// Where the key stands.
    pub(crate) at: Span,
    /// The value.
    pub(crate) value: &'t Spanned<DeValue<'t>>,
}

/// A word of a list, and where it stands.
pub(crate) type Word<'t> = (&'t str, Span);

impl<'t> Entry<'t> {
    /// Where the value stands; for a table with a header of its own, where its name stands.
    pub(crate) fn span(&self) -> Span {
        match self.value.get_ref() {
            DeValue::Table(_) => self.at.clone(),
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_) => self.value.span(),
        }
    }

    /// Says that the value is of another type than it should be.
    fn wrong(&self, should: &str, example: &str, found: &mut Findings) {
        let (key, is) = (self.key, kind(self.value.get_ref()));
        found.add(
            Code::WrongType,
            &self.span(),
            format!("`{key}` should be {should}"),
            format!("this is {is}"),
            format!("write it like this: {key} = {example}"),
        );
    }

    /// The value as a text.
    pub(crate) fn text(&self, example: &str, found: &mut Findings) -> Option<&'t str> {
        let text = self.value.get_ref().as_str();
        if text.is_none() {
            self.wrong("a text in quotes", example, found);
        }
        text
    }

    /// The value as `true` or `false`.
    pub(crate) fn flag(&self, found: &mut Findings) -> Option<bool> {
        let flag = self.value.get_ref().as_bool();
        if flag.is_none() {
            self.wrong("true or false, without quotes", "true", found);
        }
        flag
    }

    /// The value as a whole number from `least` to `most`.
    pub(crate) fn whole(&self, least: i64, most: i64, found: &mut Findings) -> Option<i64> {
        let DeValue::Integer(number) = self.value.get_ref() else {
            self.wrong("a whole number without quotes", &least.to_string(), found);
            return None;
        };
        let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
        let fits = number.filter(|n| (least..=most).contains(n));
        if fits.is_none() {
            let (key, span) = (self.key, self.span());
            let message = format!("`{key}` should be from {least} to {most}");
            let advice = format!("write a whole number from {least} to {most}");
            found.add(Code::OutOfRange, &span, message, "", advice);
        }
        fits
    }

    /// The value as a duration within a range.
    pub(crate) fn duration(
        &self,
        least: Duration,
        most: Duration,
        found: &mut Findings,
    ) -> Option<Duration> {
        let text = self.text("\"2m\"", found)?;
        let span = self.span();
        let Some(time) = duration::parse(text) else {
            found.add(
                Code::BadDuration,
                &span,
                format!("`{text}` is not a duration"),
                "",
                "write a whole number and `s` for seconds, `m` for minutes or `h` for hours: \"5s\", \"2m\", \"24h\"",
            );
            return None;
        };
        if (least..=most).contains(&time) {
            return Some(time);
        }
        let (least, most) = (duration::print(least), duration::print(most));
        let message = format!("`{}` should last from {least} to {most}", self.key);
        let advice = format!("choose a duration from \"{least}\" to \"{most}\"");
        found.add(Code::DurationRange, &span, message, "", advice);
        None
    }

    /// The values of a list, each under the list's key.
    pub(crate) fn items(&self, example: &str, found: &mut Findings) -> Option<Vec<Entry<'t>>> {
        let Some(array) = self.value.get_ref().as_array() else {
            self.wrong("a list in square brackets", example, found);
            return None;
        };
        if array.is_empty() {
            let message = format!("the list `{}` is empty", self.key);
            let advice = "name one at least, or remove the line";
            found.add(Code::Empty, &self.span(), message, "", advice);
        }
        let item = |value: &'t Spanned<DeValue<'t>>| Entry {
            key: self.key,
            at: value.span(),
            value,
        };
        Some(array.iter().map(item).collect())
    }

    /// The value as a list of different words.
    pub(crate) fn words(&self, example: &str, found: &mut Findings) -> Vec<Word<'t>> {
        let mut words: Vec<Word<'t>> = Vec::new();
        for item in self.items(example, found).unwrap_or_default() {
            let Some(word) = item.value.get_ref().as_str() else {
                let (key, is) = (self.key, kind(item.value.get_ref()));
                let message = format!("`{key}` should hold texts in quotes");
                let advice = format!("write it like this: {key} = {example}");
                found.add(
                    Code::WrongType,
                    &item.at,
                    message,
                    format!("this is {is}"),
                    advice,
                );
                continue;
            };
            if let Some((_, first)) = words.iter().find(|(w, _)| *w == word) {
                let message = format!("`{word}` is listed twice");
                found.add(
                    Code::Duplicate,
                    &item.at,
                    message,
                    "again here",
                    "remove one of the two",
                );
                found.also(first, "first here");
                continue;
            }
            words.push((word, item.at));
        }
        words
    }

    /// The entries of a table, in the order of the text.
    pub(crate) fn entries(&self, example: &str, found: &mut Findings) -> Option<Vec<Entry<'t>>> {
        let Some(table) = self.value.get_ref().as_table() else {
            self.wrong("a table", example, found);
            return None;
        };
        Some(in_order(table))
    }
}

/// The entries of a table in the order of the text.
pub(crate) fn in_order<'t>(table: &'t DeTable<'t>) -> Vec<Entry<'t>> {
    let mut entries: Vec<_> = table
        .iter()
        .map(|(key, value)| Entry {
            key: key.get_ref(),
            at: key.span(),
            value,
        })
        .collect();
    entries.sort_by_key(|e| e.at.start);
    entries
}

/// The index of a name among those known; says so where it is none of them.
pub(crate) fn find<'a>(
    code: Code,
    what: &str,
    (word, span): (&str, &Span),
    known: impl Iterator<Item = &'a str> + Clone,
    found: &mut Findings,
) -> Option<usize> {
    let index = known.clone().position(|k| k == word);
    if index.is_none() {
        let message = format!("there is no {what} `{word}`");
        found.add(code, span, message, "", suggest::advice(word, known));
    }
    index
}

/// What a value is, in words.
fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
