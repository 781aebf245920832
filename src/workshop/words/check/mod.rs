//! What is wrong with words as they are written, beyond what keeps them from being shown: plural forms, marks, labels,
//! letters of other scripts, names and quotes.
//!
//! Each check sees one text of one language, and the source's text beside it.

mod address;
mod letters;
mod marks;
mod names;
mod parts;
mod plurals;
mod spaces;

use std::collections::BTreeSet;

use super::book::{Book, Text};
use super::uses::Uses;
use crate::ids::Locale;
use crate::text::{Source, TextFault, plural_categories};

/// Files whose texts may speak of every answer of a flow.
pub(super) const OF_FLOWS: [&str; 4] = ["flow-", "shared-", "replies-", "paths."];
/// What the screen of a device says is quoted as it stands there.
const LABELS: &str = "apple-labels.ftl";
/// Names are what they are.
const BRANDS: &str = "brands.ftl";

/// One text under the eyes of the checks.
struct Seen<'a> {
    locale: Locale,
    id: &'a str,
    file: &'a str,
    text: &'a Text,
    uses: Uses,
    /// The source's text of this name, unless this is it.
    source: Option<Uses>,
    source_text: Option<&'a Text>,
    /// The plural categories of the language.
    categories: &'a BTreeSet<&'static str>,
}

impl Seen<'_> {
    /// It is quoted from a device.
    fn is_label(&self) -> bool {
        self.file == LABELS
    }

    /// It lists what people type or paste, in whatever way they do.
    fn is_typed(&self) -> bool {
        self.text.attribute.as_deref() == Some("words") || self.id.contains("-says-")
    }

    fn is_of_flow(&self) -> bool {
        OF_FLOWS.iter().any(|start| self.file.starts_with(start))
    }
}

/// A fault of a text: what is wrong and what to do.
type Found = (String, &'static str);

/// What is known about all languages.
struct Known {
    /// Names of products in the source, the longest first.
    names: Vec<String>,
    /// The variables that texts of flows may speak of.
    of_flows: BTreeSet<String>,
}

/// Everything that is wrong with the words of all languages as they are written.
pub fn faults(sources: &[Source], locales: &[Locale]) -> Vec<TextFault> {
    let source = Book::of(sources, Locale::SOURCE);
    let known = Known::of(&source);
    let mut faults = Vec::new();
    for locale in locales {
        let own = Book::of(sources, *locale);
        let categories = plural_categories(*locale);
        for (id, message) in own.all() {
            for text in &message.texts {
                let attribute = text.attribute.as_deref();
                let of_source = source.text(id, attribute);
                let of_source = of_source.filter(|_| *locale != Locale::SOURCE);
                let seen = Seen {
                    locale: *locale,
                    id,
                    file: &message.file,
                    text,
                    uses: Uses::of(&text.pattern),
                    source: of_source.map(|text| Uses::of(&text.pattern)),
                    source_text: of_source,
                    categories: &categories,
                };
                let name = attribute.map_or_else(|| id.to_owned(), |of| format!("{id}.{of}"));
                let found = look(&seen, &known).into_iter();
                faults.extend(found.map(|(message, advice)| TextFault {
                    file: format!("{}/{}", locale.folder(), seen.file),
                    line: Some(text.line),
                    message: format!("`{name}` {message}"),
                    advice: advice.to_owned(),
                }));
            }
        }
    }
    faults
}

fn look(seen: &Seen<'_>, known: &Known) -> Vec<Found> {
    let mut found = Vec::new();
    found.extend(plurals::look(seen));
    found.extend(parts::look(seen, &known.of_flows));
    found.extend(marks::look(seen));
    found.extend(letters::look(seen));
    found.extend(names::look(seen, &known.names));
    found.extend(spaces::look(seen));
    found.extend(address::look(seen));
    found
}

impl Known {
    fn of(source: &Book) -> Self {
        let brands = source.all().filter(|(_, message)| message.file == BRANDS);
        let texts = brands.flat_map(|(_, message)| &message.texts);
        let mut names: Vec<String> = texts
            .flat_map(|text| Uses::of(&text.pattern).pieces)
            .collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        let of_flows = source
            .all()
            .filter(|(_, message)| OF_FLOWS.iter().any(|start| message.file.starts_with(start)));
        let of_flows = of_flows.flat_map(|(_, message)| &message.texts);
        let of_flows = of_flows.flat_map(|text| Uses::of(&text.pattern).variables.into_keys());
        Self {
            names,
            of_flows: of_flows.collect(),
        }
    }
}
