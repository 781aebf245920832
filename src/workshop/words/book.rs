//! The messages and terms of a language as they are written, with their places and notes.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser;

use super::uses::Uses;
use crate::ids::Locale;
use crate::text::Source;
use crate::workshop::draft::MARK;

/// The messages and terms of a language as they are written.
#[derive(Debug, Default)]
pub struct Book {
    messages: BTreeMap<String, Message>,
    /// What stands above a whole file, file by file.
    heads: BTreeMap<String, String>,
}

/// One message or term.
#[derive(Debug)]
pub struct Message {
    /// Its file inside the folder of the language.
    pub file: String,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// The note above it.
    pub note: String,
    /// Its value and its attributes, in this order.
    pub texts: Vec<Text>,
}

/// A value or an attribute.
#[derive(Debug)]
pub struct Text {
    /// The attribute's name; none for the value.
    pub attribute: Option<String>,
    /// The line on which it begins, from 1.
    pub line: usize,
    /// What it consists of.
    pub pattern: Pattern<String>,
}

impl Book {
    /// Reads all files of a locale. What is not Fluent is left out; `Words::new` reports it.
    pub fn of(sources: &[Source], locale: Locale) -> Self {
        let mut book = Self::default();
        let of_locale = |source: &&Source| {
            Locale::of_folder(&source.folder) == Some(locale) && source.file.ends_with(".ftl")
        };
        for source in sources.iter().filter(of_locale) {
            book.add(source);
        }
        book
    }

    fn add(&mut self, source: &Source) {
        let lines: Vec<&str> = source.text.lines().collect();
        let mut from = 0;
        // Entries come in the order of their lines, so each is looked for behind the one before.
        let mut next = |id: &str| {
            let found = lines.iter().skip(from).position(|line| begins(line, id));
            let at = found.map_or(from, |found| from + found);
            from = at + 1;
            at + 1
        };
        let parsed = parser::parse(source.text.clone());
        for entry in parsed.unwrap_or_else(|(partial, _)| partial).body {
            let (id, value, attributes, note) = match entry {
                Entry::Message(of) => (of.id.name, of.value, of.attributes, of.comment),
                Entry::Term(of) => (
                    format!("-{}", of.id.name),
                    Some(of.value),
                    of.attributes,
                    of.comment,
                ),
                Entry::ResourceComment(comment) => {
                    let head = self.heads.entry(source.file.clone()).or_default();
                    head.push_str(&comment.content.join("\n"));
                    continue;
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => continue,
            };
            let line = next(&id);
            let value = value.map(|pattern| Text {
                attribute: None,
                line,
                pattern,
            });
            let attributes = attributes.into_iter().map(|attribute| Text {
                line: next(&format!(".{}", attribute.id.name)),
                attribute: Some(attribute.id.name),
                pattern: attribute.value,
            });
            let message = Message {
                file: source.file.clone(),
                line,
                note: note.map(|note| note.content.join("\n")).unwrap_or_default(),
                texts: value.into_iter().chain(attributes).collect(),
            };
            self.messages.insert(id, message);
        }
    }

    /// A message or term; a term's id begins with `-`.
    pub fn get(&self, id: &str) -> Option<&Message> {
        self.messages.get(id)
    }

    /// A value or an attribute.
    pub fn text(&self, id: &str, attribute: Option<&str>) -> Option<&Text> {
        self.get(id)?.text(attribute)
    }

    /// All messages and terms, by id.
    pub fn all(&self) -> impl Iterator<Item = (&str, &Message)> {
        self.messages
            .iter()
            .map(|(id, message)| (id.as_str(), message))
    }

    /// What stands above the whole file.
    pub fn head(&self, file: &str) -> &str {
        self.heads.get(file).map_or("", String::as_str)
    }
}

impl Text {
    /// Whether it has the sign of a text that somebody is still to write.
    pub fn is_unwritten(&self) -> bool {
        let pieces = Uses::of(&self.pattern).pieces;
        pieces.iter().any(|piece| piece.contains(MARK))
    }
}

impl Message {
    /// Its value or an attribute.
    pub fn text(&self, attribute: Option<&str>) -> Option<&Text> {
        let mut texts = self.texts.iter();
        texts.find(|text| text.attribute.as_deref() == attribute)
    }
}

fn begins(line: &str, id: &str) -> bool {
    let rest = line.trim_start().strip_prefix(id);
    rest.is_some_and(|rest| rest.trim_start().starts_with('='))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_line() {
        let text = "### Head\n\n# Note\na = b\n    .c =\n        d\n-e = f\nx =\n    .c = g\n";
        let source = Source {
            folder: "de".to_owned(),
            file: "a.ftl".to_owned(),
            text: text.to_owned(),
        };
        let book = Book::of(&[source], Locale::nearest("de"));
        let line = |id, attribute| book.text(id, attribute).unwrap().line;
        assert_eq!(line("a", None), 4);
        assert_eq!(line("a", Some("c")), 5);
        assert_eq!(line("-e", None), 7);
        assert_eq!(line("x", Some("c")), 9);
        assert_eq!(book.get("x").unwrap().line, 8);
        assert_eq!(book.get("a").unwrap().note, "Note");
        assert_eq!(book.head("a.ftl"), "Head");
    }
}
