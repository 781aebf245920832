//! The messages and terms of a language, each with its fingerprints.

use std::collections::BTreeMap;

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::serializer;
use ring::digest;

use crate::text::Locale;
use crate::text::catalog::Source;

/// The messages and terms of a language; the id of a term begins with `-`.
#[derive(Debug, Default)]
pub struct Entries(BTreeMap<String, Entry>);

/// One message or term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The file that it stands in.
    pub file: String,
    /// The fingerprint of its value and attributes, 16 digits; how they are indented does not matter.
    pub words: String,
    /// The fingerprint of these and the note above it, 16 digits.
    pub with_note: String,
}

impl Entries {
    /// The entries of all files of a locale. What is not Fluent is left out; `Words::new` reports it.
    pub fn of(sources: &[Source], locale: Locale) -> Self {
        let of_locale = |source: &&Source| {
            Locale::exact(&source.folder) == Some(locale) && source.file.ends_with(".ftl")
        };
        let mut entries = BTreeMap::new();
        for source in sources.iter().filter(of_locale) {
            let parsed = parser::parse(source.text.as_str());
            let body = parsed.unwrap_or_else(|(partial, _)| partial).body;
            for entry in body {
                let Some((id, entry)) = read(&source.file, entry) else {
                    continue;
                };
                entries.insert(id, entry);
            }
        }
        Self(entries)
    }

    /// A message or term by its id.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.0.get(id)
    }

    /// All ids, sorted.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

fn read(file: &str, entry: ast::Entry<&str>) -> Option<(String, Entry)> {
    let (id, note, bare) = match entry {
        ast::Entry::Message(mut message) => {
            let note = message.comment.take();
            (
                message.id.name.to_owned(),
                note,
                ast::Entry::Message(message),
            )
        }
        ast::Entry::Term(mut term) => {
            let note = term.comment.take();
            (format!("-{}", term.id.name), note, ast::Entry::Term(term))
        }
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => return None,
    };
    let words = serializer::serialize(&ast::Resource { body: vec![bare] });
    let note = note.map(|note| note.content.join("\n")).unwrap_or_default();
    let entry = Entry {
        file: file.to_owned(),
        with_note: fingerprint(&format!("{note}\n\n{words}")),
        words: fingerprint(&words),
    };
    Some((id, entry))
}

/// The first 64 bits of SHA-256, which is plenty to tell one text from the next that stood in its place.
fn fingerprint(text: &str) -> String {
    let digest = digest::digest(&digest::SHA256, text.as_bytes());
    let bytes = digest.as_ref().iter().take(8);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_never_change_from_release_to_release() {
        // Ledgers and the lock hold them for years.
        assert_eq!(fingerprint("a"), "ca978112ca1bbdca");
        let text = "# A note.\n# Two lines.\na = One\n    .b = Two\n".to_owned();
        let (folder, file) = ("en-US".to_owned(), "a.ftl".to_owned());
        let entries = Entries::of(&[Source { folder, file, text }], Locale::SOURCE);
        let entry = entries.get("a").unwrap();
        assert_eq!(entry.words, fingerprint("a = One\n    .b = Two\n"));
        let noted = "A note.\nTwo lines.\n\na = One\n    .b = Two\n";
        assert_eq!(entry.with_note, fingerprint(noted));
    }
}
