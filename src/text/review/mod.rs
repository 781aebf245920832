//! Which texts a speaker of their language has checked.
//!
//! Each language keeps a ledger, `review.tsv`. A row counts only while neither the source's text nor the translation has
//! changed since, and only where a person wrote it: what another program has looked at stays a draft (i18n facts, section
//! 6). So nobody types a status, it is computed.

mod entries;
mod ledger;

use std::collections::{BTreeMap, BTreeSet};

pub use entries::{Entries, Entry};
pub use ledger::{By, FILE, Row, parse, print};

use super::catalog::Source;
use super::{Locale, TextFault, Words};

/// How far the texts of a language can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// The language that all others are translated from.
    Source,
    /// A speaker has checked each of its texts, and none has changed since.
    Reviewed,
    /// Some text or every text was translated by a program and checked by nobody.
    Draft,
}

impl Status {
    /// Its name in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Reviewed => "reviewed",
            Self::Draft => "draft",
        }
    }
}

/// What speakers have checked, language by language.
#[derive(Debug, Default)]
pub(super) struct Review {
    checked: BTreeMap<Locale, BTreeSet<String>>,
    whole: BTreeSet<Locale>,
}

impl Review {
    /// Reads the ledgers among the files.
    ///
    /// # Errors
    /// Every row that is not one.
    pub(super) fn new(sources: &[Source]) -> Result<Self, Vec<TextFault>> {
        let mut review = Self::default();
        let mut faults = Vec::new();
        let mut of_source = None;
        for ledger in sources.iter().filter(|source| source.file == FILE) {
            let rows = match parse(ledger) {
                Ok(rows) => rows,
                Err(found) => {
                    faults.extend(found);
                    continue;
                }
            };
            // A folder that no locale is named after is reported with its words.
            let Some(locale) = Locale::exact(&ledger.folder).filter(|_| !rows.is_empty()) else {
                continue;
            };
            let source = of_source.get_or_insert_with(|| Entries::of(sources, Locale::SOURCE));
            let own = Entries::of(sources, locale);
            let checked: BTreeSet<String> = checked(source, &own, &rows, By::Human).collect();
            if source.ids().all(|id| checked.contains(id)) {
                review.whole.insert(locale);
            }
            review.checked.insert(locale, checked);
        }
        if faults.is_empty() {
            Ok(review)
        } else {
            Err(faults)
        }
    }
}

/// The ids for which a row still holds.
pub fn checked<'a>(
    source: &'a Entries,
    own: &'a Entries,
    rows: &'a [Row],
    by: By,
) -> impl Iterator<Item = String> + 'a {
    let holds = move |row: &&Row| {
        let (source, own) = (source.get(&row.id), own.get(&row.id));
        row.by == by
            && source.is_some_and(|entry| entry.with_note == row.source)
            && own.is_some_and(|entry| entry.words == row.translation)
    };
    rows.iter().filter(holds).map(|row| row.id.clone())
}

impl Words {
    /// How far the texts of a locale can be trusted. A locale without texts of its own is a draft; one that nobody
    /// speaks is the source in other letters.
    pub fn status(&self, locale: Locale) -> Status {
        match locale {
            Locale::SOURCE => Status::Source,
            _ if locale.is_pseudo() => Status::Source,
            _ if self.review.whole.contains(&locale) => Status::Reviewed,
            _ => Status::Draft,
        }
    }

    /// Whether a speaker has checked a message of a locale, with its attributes, and it has not changed since; a term's
    /// id begins with `-`. All of the source language is, and of those that nobody speaks. What a locale falls back to
    /// another for is not.
    pub fn checked(&self, locale: Locale, id: &str) -> bool {
        let of_locale = self.review.checked.get(&locale);
        locale == Locale::SOURCE
            || locale.is_pseudo()
            || of_locale.is_some_and(|ids| ids.contains(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "# Greets.\na = Hello\n    .hint = Say it\nb = Bye\n-c = Mac\n";
    const GERMAN: &str = "a = Hallo\n    .hint = Sag es\nb = Tschüss\n-c = Mac\n";

    fn file(folder: &str, file: &str, text: &str) -> Source {
        let (folder, file) = (folder.to_owned(), file.to_owned());
        let text = text.to_owned();
        Source { folder, file, text }
    }

    fn sources(english: &str, german: &str, ledger: &str) -> Vec<Source> {
        vec![
            file("en-US", "session.ftl", english),
            file("de", "session.ftl", german),
            file("de", FILE, ledger),
        ]
    }

    /// A ledger in which somebody has checked these messages as they are.
    fn ledger(ids: &[&str], by: By) -> String {
        let sources = sources(ENGLISH, GERMAN, "");
        let german = Locale::nearest("de");
        let (source, own) = (
            Entries::of(&sources, Locale::SOURCE),
            Entries::of(&sources, german),
        );
        let rows = ids.iter().map(|id| Row {
            id: (*id).to_owned(),
            source: source.get(id).unwrap().with_note.clone(),
            translation: own.get(id).unwrap().words.clone(),
            reviewer: "Ada".to_owned(),
            date: "2026-11-08".to_owned(),
            by,
        });
        print(&rows.collect::<Vec<_>>())
    }

    fn words(english: &str, german: &str, ledger: &str) -> Words {
        Words::new(&sources(english, german, ledger)).unwrap()
    }

    #[test]
    fn without_a_ledger_nothing_is_checked() {
        let words = Words::new(&sources(ENGLISH, GERMAN, "")[..2]).unwrap();
        let german = Locale::nearest("de");
        assert_eq!(words.status(Locale::SOURCE), Status::Source);
        assert_eq!(words.status(german), Status::Draft);
        assert!(words.checked(Locale::SOURCE, "a"));
        assert!(!words.checked(german, "a"));
    }

    #[test]
    fn a_language_is_reviewed_when_all_of_it_is() {
        let german = Locale::nearest("de");
        let some = words(ENGLISH, GERMAN, &ledger(&["a", "b"], By::Human));
        assert!(some.checked(german, "a") && !some.checked(german, "-c"));
        assert_eq!(some.status(german), Status::Draft);
        let all = ledger(&["a", "b", "-c"], By::Human);
        assert_eq!(
            words(ENGLISH, GERMAN, &all).status(german),
            Status::Reviewed
        );
        assert_eq!(
            words(ENGLISH, GERMAN, &all).status(Locale::nearest("fr")),
            Status::Draft
        );
    }

    #[test]
    fn any_change_makes_it_a_draft_again_and_a_change_of_form_does_not() {
        let german = Locale::nearest("de");
        let all = ledger(&["a", "b", "-c"], By::Human);
        for (english, own, status) in [
            (
                ENGLISH.replace("Greets.", "Waves."),
                GERMAN.to_owned(),
                Status::Draft,
            ),
            (
                ENGLISH.replace("Say", "Tell"),
                GERMAN.to_owned(),
                Status::Draft,
            ),
            (
                ENGLISH.to_owned(),
                GERMAN.replace("Sag", "Sagt"),
                Status::Draft,
            ),
            (
                format!("{ENGLISH}d = New\n"),
                format!("{GERMAN}d = Neu\n"),
                Status::Draft,
            ),
            (
                ENGLISH.to_owned(),
                GERMAN.replace("a = Hallo", "a =\n    Hallo"),
                Status::Reviewed,
            ),
            (
                ENGLISH.to_owned(),
                format!("# Ein Wort\n{GERMAN}"),
                Status::Reviewed,
            ),
        ] {
            let words = words(&english, &own, &all);
            assert_eq!(words.status(german), status, "{english}{own}");
            assert!(words.checked(german, "b"));
        }
    }

    #[test]
    fn what_a_program_has_looked_at_stays_a_draft() {
        let german = Locale::nearest("de");
        let words = words(ENGLISH, GERMAN, &ledger(&["a", "b", "-c"], By::Model));
        assert_eq!(words.status(german), Status::Draft);
        assert!(!words.checked(german, "a"));
    }
}
