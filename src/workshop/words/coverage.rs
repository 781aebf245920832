//! How much of a language is there and how much of it a speaker has checked.

use std::fmt::Write;

use super::book::Book;
use crate::ids::Locale;
use crate::text::review::{self, By, Entries, Status};
use crate::text::{Source, Words};

/// How much of a language is there. Each message or term counts once, with its attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coverage {
    /// The language.
    pub locale: Locale,
    /// How far it can be trusted.
    pub status: Status,
    /// Messages and terms of the source.
    pub all: usize,
    /// How many of them the language has whole.
    pub written: usize,
    /// How many of these a speaker has checked, in words that have not changed since.
    pub checked: usize,
    /// How many another program has looked at, which counts for nothing.
    pub by_model: usize,
}

/// Why a text of a language is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lack {
    /// It is not there.
    Missing,
    /// It still has the sign ✎, so somebody is to write it.
    Unwritten,
    /// No speaker has checked it, or it has changed since.
    Unreviewed,
}

impl Lack {
    /// Its name in scripts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Unwritten => "unwritten",
            Self::Unreviewed => "unreviewed",
        }
    }
}

/// How much of each language of texts is there, the source first.
pub fn coverage(words: &Words, sources: &[Source]) -> Vec<Coverage> {
    let source = Entries::of(sources, Locale::SOURCE);
    let book = Book::of(sources, Locale::SOURCE);
    let locales = words.locales().into_iter();
    let of = |locale: Locale| {
        let own = Entries::of(sources, locale);
        let lacks = lacks_in(words, &book, &Book::of(sources, locale), locale);
        let gone = lacks.iter().filter(|(.., lack)| *lack < Lack::Unreviewed);
        let mut gone: Vec<&str> = gone.map(|(id, ..)| id.as_str()).collect();
        gone.dedup();
        let all = source.ids().count();
        Coverage {
            locale,
            status: words.status(locale),
            all,
            written: all - gone.len(),
            checked: source.ids().filter(|id| words.checked(locale, id)).count(),
            by_model: ledger(sources, locale, &source, &own),
        }
    };
    locales.map(of).collect()
}

fn ledger(sources: &[Source], locale: Locale, source: &Entries, own: &Entries) -> usize {
    let of_locale =
        |file: &&Source| file.file == review::FILE && Locale::exact(&file.folder) == Some(locale);
    let rows = sources.iter().find(of_locale);
    let rows = rows
        .and_then(|file| review::parse(file).ok())
        .unwrap_or_default();
    review::checked(source, own, &rows, By::Model).count()
}

/// What a language lacks: message, attribute and why, by id. A message that is not checked is named once, without an
/// attribute.
pub fn lacks(
    words: &Words,
    sources: &[Source],
    locale: Locale,
) -> Vec<(String, Option<String>, Lack)> {
    let source = Book::of(sources, Locale::SOURCE);
    lacks_in(words, &source, &Book::of(sources, locale), locale)
}

fn lacks_in(
    words: &Words,
    source: &Book,
    own: &Book,
    locale: Locale,
) -> Vec<(String, Option<String>, Lack)> {
    let mut lacks = Vec::new();
    for (id, message) in source.all() {
        let mut whole = true;
        for text in &message.texts {
            let attribute = text.attribute.as_deref();
            let lack = match own.text(id, attribute) {
                None => Lack::Missing,
                Some(text) if text.is_unwritten() => Lack::Unwritten,
                Some(_) => continue,
            };
            whole = false;
            lacks.push((id.to_owned(), attribute.map(str::to_owned), lack));
        }
        if whole && !words.checked(locale, id) {
            lacks.push((id.to_owned(), None, Lack::Unreviewed));
        }
    }
    lacks
}

/// `status.toml`: what can be said of each language.
pub fn status_file(coverage: &[Coverage]) -> String {
    let mut file = "# How far each language can be trusted. `blueback text status --write` computes it from the ledgers,\n\
                    # `<locale>/review.tsv`; a test fails where it says anything else.\n"
        .to_owned();
    for of in coverage {
        // Writing to a string does not fail.
        write!(
            file,
            "\n[{}]\nstatus = \"{}\"\nmessages = {}\nwritten = {}\nchecked = {}\n",
            of.locale.folder(),
            of.status.as_str(),
            of.all,
            of.written,
            of.checked
        )
        .ok();
    }
    file
}
