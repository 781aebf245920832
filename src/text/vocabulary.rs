//! What people may type or paste, in every language, folded once so that looking through it is quick.

use std::collections::HashMap;

use icu_normalizer::DecomposingNormalizerBorrowed;

use super::parts::parts;
use super::{Locale, Words};

/// What people may type or paste, by the message that says it.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    symptoms: HashMap<String, Vec<Symptom>>,
    says: HashMap<String, Vec<Phrase>>,
}

/// How one language speaks of a symptom.
#[derive(Debug)]
pub(super) struct Symptom {
    /// The language.
    pub(super) locale: Locale,
    /// Its label.
    pub(super) label: String,
    /// Expressions for it.
    pub(super) words: Vec<Phrase>,
}

/// An expression.
#[derive(Debug)]
pub(super) struct Phrase {
    /// As [`fold`] leaves it, never blank.
    pub(super) folded: String,
    /// How many words it has.
    pub(super) words: usize,
    /// How many characters.
    pub(super) length: usize,
}

impl Phrase {
    fn new(text: &str) -> Option<Self> {
        let folded = fold(text);
        let length = folded.trim().chars().count();
        let words = folded.split_whitespace().count();
        (length > 0).then_some(Self {
            folded,
            words,
            length,
        })
    }
}

impl Vocabulary {
    /// Reads all languages.
    pub(super) fn of(words: &Words) -> Self {
        let mut vocabulary = Self::default();
        let files = words.catalog.files(Locale::SOURCE);
        for part in files.flat_map(|(_, resource)| parts(resource)) {
            let attribute = part.attribute.as_deref();
            let locales = words.catalog.locales();
            if attribute == Some("words") {
                let of = |locale| Symptom {
                    locale,
                    label: fold(&words.message(locale, &part.id, None).unwrap_or_default()),
                    words: phrases(words.message(locale, &part.id, attribute), ','),
                };
                vocabulary
                    .symptoms
                    .insert(part.id.clone(), locales.map(of).collect());
            } else if attribute.is_none() && part.id.contains("-says-") {
                let of = |locale| phrases(words.message(locale, &part.id, None), '\n');
                vocabulary
                    .says
                    .insert(part.id.clone(), locales.flat_map(of).collect());
            }
        }
        vocabulary
    }

    /// How each language speaks of a symptom, by its message.
    pub(super) fn symptom(&self, message: &str) -> &[Symptom] {
        self.symptoms.get(message).map_or(&[], Vec::as_slice)
    }

    /// What is pasted in any language, by the message that lists it.
    pub(super) fn says(&self, message: &str) -> &[Phrase] {
        self.says.get(message).map_or(&[], Vec::as_slice)
    }
}

fn phrases(text: Option<String>, between: char) -> Vec<Phrase> {
    let text = text.unwrap_or_default();
    text.split(between).filter_map(Phrase::new).collect()
}

/// A text by its letters and digits only, in lower case and without accents, words set off by single spaces with one
/// at each end, so that `contains` finds whole words.
///
/// Where a script sets no spaces between words, or joins particles to them, each character stands for itself.
pub(super) fn fold(text: &str) -> String {
    let marks = DecomposingNormalizerBorrowed::new_nfkd();
    let mut folded = String::from(" ");
    let gap = |folded: &mut String| {
        if !folded.ends_with(' ') {
            folded.push(' ');
        }
    };
    for c in text.chars() {
        if c.is_alphanumeric() && stands_alone(c) {
            gap(&mut folded);
            folded.push(c);
            folded.push(' ');
        } else if c == 'ı' {
            // What a keyboard without the Turkish letter has instead.
            folded.push('i');
        } else if c.is_alphanumeric() {
            let bare = marks.normalize_iter(std::iter::once(c));
            let bare = bare.filter(|c| c.is_alphanumeric());
            folded.extend(bare.flat_map(char::to_lowercase));
        } else if !is_joined(c) {
            gap(&mut folded);
        }
    }
    gap(&mut folded);
    folded
}

/// An apostrophe, or an accent that was typed as a character of its own.
fn is_joined(c: char) -> bool {
    matches!(c, '\'' | '’' | '\u{300}'..='\u{36f}')
}

/// A character of Han, kana or hangul.
fn stands_alone(c: char) -> bool {
    matches!(
        c,
        '\u{1100}'..='\u{11ff}'
            | '\u{3005}'..='\u{30ff}'
            | '\u{3130}'..='\u{318f}'
            | '\u{31f0}'..='\u{31ff}'
            | '\u{3400}'..='\u{9fff}'
            | '\u{ac00}'..='\u{d7af}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_leaves_words_only() {
        assert_eq!(
            fold("Waiting for activation…\n"),
            " waiting for activation "
        );
        assert_eq!(fold("doesn’t  WORK!"), " doesnt work ");
        assert_eq!(fold(""), " ");
        assert_eq!(fold("アクティブです…"), " ア ク テ ィ ブ で す ");
        assert_eq!(fold("iMessageが緑になる"), " imessage が 緑 に な る ");
        assert_eq!(fold("파란색이 아님"), " 파 란 색 이 아 님 ");
        assert_eq!(fold("Reçois, RECOIS"), " recois recois ");
        assert_eq!(fold("İLETİLMEDİ ılık IŞIK"), " iletilmedi ilik isik ");
        assert_eq!(fold("Й e\u{301}"), " и e ");
    }

    #[test]
    fn blanks_are_no_phrases() {
        let phrases = phrases(Some("a b, ,!,c".to_owned()), ',');
        let folded = phrases
            .iter()
            .map(|p| (p.folded.as_str(), p.words, p.length));
        let folded: Vec<_> = folded.collect();
        assert_eq!(folded, [(" a b ", 2, 3), (" c ", 1, 1)]);
    }
}
