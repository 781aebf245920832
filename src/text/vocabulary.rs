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
    pub(super) words: Vec<Expression>,
}

/// What people say when they see a symptom: phrases that must all be there, in any order, with anything between them.
/// A file of words writes `+` between them, and `*` where a word may go on.
#[derive(Debug)]
pub(super) struct Expression {
    /// As [`fold`] leaves them, never blank; without the space at the end where a word may go on.
    phrases: Vec<String>,
    /// How many words they have together.
    pub(super) words: usize,
}

impl Expression {
    fn new(text: &str) -> Option<Self> {
        let (mut phrases, mut words) = (Vec::new(), 0);
        for phrase in text.split('+') {
            let mut folded = fold(phrase);
            words += folded.split_whitespace().count();
            if phrase.trim_end().ends_with('*') {
                folded.truncate(folded.trim_end().len());
            }
            if !folded.trim().is_empty() {
                phrases.push(folded);
            }
        }
        (!phrases.is_empty()).then_some(Self { phrases, words })
    }

    /// Whether a folded text has it.
    pub(super) fn is_in(&self, typed: &str) -> bool {
        self.phrases.iter().all(|phrase| typed.contains(phrase))
    }
}

/// A wording that people paste.
#[derive(Debug)]
pub(super) struct Phrase {
    /// As [`fold`] leaves it, never blank.
    pub(super) folded: String,
    /// How many characters.
    pub(super) length: usize,
}

impl Phrase {
    fn new(text: &str) -> Option<Self> {
        let folded = fold(text);
        let length = folded.trim().chars().count();
        (length > 0).then_some(Self { folded, length })
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
                    words: expressions(words.message(locale, &part.id, attribute)),
                };
                vocabulary
                    .symptoms
                    .insert(part.id.clone(), locales.map(of).collect());
            } else if attribute.is_none() && part.id.contains("-says-") {
                let of = |locale| phrases(words.message(locale, &part.id, None));
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

fn phrases(text: Option<String>) -> Vec<Phrase> {
    let text = text.unwrap_or_default();
    text.split('\n').filter_map(Phrase::new).collect()
}

fn expressions(text: Option<String>) -> Vec<Expression> {
    let text = text.unwrap_or_default();
    text.split(',').filter_map(Expression::new).collect()
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
    fn blanks_are_no_phrases_and_no_expressions() {
        let phrases = phrases(Some("a b\n!\n\nc".to_owned()));
        let folded = phrases.iter().map(|p| (p.folded.as_str(), p.length));
        assert_eq!(folded.collect::<Vec<_>>(), [(" a b ", 3), (" c ", 1)]);
        let expressions = expressions(Some("a b, ,!,*,+,c + ".to_owned()));
        let phrases = expressions.iter().map(|e| (e.phrases.join("|"), e.words));
        assert_eq!(
            phrases.collect::<Vec<_>>(),
            [(" a b ".to_owned(), 2), (" c ".to_owned(), 1)]
        );
    }

    #[test]
    fn an_expression_is_whole_words_unless_they_may_go_on_and_its_phrases_are_in_any_order() {
        let fits = |expression: &str, typed: &str| {
            let expression = Expression::new(expression).unwrap();
            expression.is_in(&fold(typed))
        };
        assert!(fits("send", "I can’t send"));
        assert!(!fits("send", "unknown senders"));
        assert!(fits("activat*", "stuck on activating…"));
        assert!(!fits("activat*", "deactivated"));
        assert!(fits("send + photo*", "Photos won’t send"));
        assert!(fits("send + photo*", "cannot send my photo"));
        assert!(!fits("send + photo*", "send a video"));
        assert!(!fits("not blue", "not green, blue"));
        assert!(fits("緑", "メッセージが緑になる"));
    }
}
