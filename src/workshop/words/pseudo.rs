//! Languages that nobody speaks, made from the source on the fly: they show what is not translatable before a translator
//! meets it.
//!
//! `en-XA` has accents on every letter, is about half as long again and stands in brackets, so that text which was not
//! taken from the files, and room that is too small, are seen at once. A line grows within the limit of Discord's that its
//! source keeps, as a translator keeps it: one that fits a button still does. `ar-XB` is written from right to left. Labels of
//! devices, names of products and names of commands are left alone, as a translator leaves them.

use std::collections::HashMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::serializer;

use crate::ids::Locale;
use crate::text::Source;

/// Files that a translator does not translate.
const QUOTED: [&str; 2] = ["apple-labels.ftl", "brands.ftl"];
/// Messages whose value is the name of a command.
const COMMANDS: &str = "command-";
/// Letters, what stands for them with accents, and from right to left.
const LETTERS: [(char, char, char); 26] = [
    ('a', 'á', 'ا'),
    ('b', 'ƀ', 'ب'),
    ('c', 'ç', 'ص'),
    ('d', 'ð', 'د'),
    ('e', 'é', 'ه'),
    ('f', 'ƒ', 'ف'),
    ('g', 'ĝ', 'غ'),
    ('h', 'ĥ', 'ح'),
    ('i', 'î', 'ي'),
    ('j', 'ĵ', 'ج'),
    ('k', 'ķ', 'ك'),
    ('l', 'ļ', 'ل'),
    ('m', 'ɱ', 'م'),
    ('n', 'ñ', 'ن'),
    ('o', 'ö', 'و'),
    ('p', 'þ', 'پ'),
    ('q', 'ʠ', 'ق'),
    ('r', 'ŕ', 'ر'),
    ('s', 'š', 'س'),
    ('t', 'ţ', 'ت'),
    ('u', 'û', 'ع'),
    ('v', 'ṽ', 'ڤ'),
    ('w', 'ŵ', 'ط'),
    ('x', 'ẋ', 'خ'),
    ('y', 'ý', 'ى'),
    ('z', 'ž', 'ز'),
];
/// Letters that are written twice in `en-XA`: about half of all, since these are the most frequent.
const DOUBLED: &str = "aeiouns";

/// The most characters of a form's labels, of a button, of a line of a list, and of what stands in a list before
/// something is chosen (i18n facts, section 1).
const LIMITS: [usize; 4] = [45, 80, 100, 150];
/// How long something is taken to be whose length is not known: a number, a time as people see it, a path of menus.
const NUMBER: usize = 12;
const PATH: usize = 40;

/// The files of a pseudo-language, made from those of the source; none for any other locale.
pub fn sources(all: &[Source], locale: Locale) -> Vec<Source> {
    let Some(letter) = letters(locale) else {
        return Vec::new();
    };
    let of_source: Vec<&Source> = all
        .iter()
        .filter(|source| source.folder == Locale::SOURCE.folder() && source.file.ends_with(".ftl"))
        .collect();
    let quoted = of_source.iter();
    let quoted = quoted.filter(|source| QUOTED.contains(&source.file.as_str()));
    let lines = quoted.flat_map(|source| source.text.lines());
    let values = lines.filter_map(|line| line.strip_prefix('-')?.split_once(" = "));
    let terms: Terms<'_> = values
        .map(|(id, value)| (id, value.chars().count()))
        .collect();
    let of_source = of_source.into_iter();
    let made = of_source.map(|source| Source {
        folder: locale.folder().to_owned(),
        file: source.file.clone(),
        text: match QUOTED.contains(&source.file.as_str()) {
            true => source.text.clone(),
            false => file(&source.text, letter, &terms),
        },
    });
    made.collect()
}

/// How long each name and label is, by the id of its term without `-`.
type Terms<'a> = HashMap<&'a str, usize>;

/// Writes what stands for a letter; twice, if it may.
type Letter = fn(char, bool, &mut String) -> usize;

fn letters(locale: Locale) -> Option<Letter> {
    match locale {
        Locale::ACCENTED => Some(accented),
        Locale::RIGHT_TO_LEFT => Some(right_to_left),
        _ => None,
    }
}

fn accented(c: char, twice: bool, to: &mut String) -> usize {
    let row = LETTERS
        .iter()
        .find(|(plain, ..)| *plain == c.to_ascii_lowercase());
    let Some((plain, accented, _)) = row else {
        to.push(c);
        return 0;
    };
    if c.is_ascii_uppercase() {
        to.extend(accented.to_uppercase());
    } else {
        to.push(*accented);
    }
    let twice = twice && DOUBLED.contains(*plain);
    if twice {
        to.push(*accented);
    }
    usize::from(twice)
}

fn right_to_left(c: char, _twice: bool, to: &mut String) -> usize {
    let row = LETTERS
        .iter()
        .find(|(plain, ..)| *plain == c.to_ascii_lowercase());
    to.push(row.map_or(c, |(.., letter)| *letter));
    0
}

fn file(text: &str, letter: Letter, terms: &Terms<'_>) -> String {
    let mut resource = parser::parse(text.to_owned()).unwrap_or_else(|(partial, _)| partial);
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let is_command = message.id.name.starts_with(COMMANDS);
        let value = message.value.iter_mut().filter(|_| !is_command);
        let attributes = message.attributes.iter_mut().map(|of| &mut of.value);
        for pattern in value.chain(attributes) {
            let length = length(pattern, terms);
            let limit = LIMITS.into_iter().find(|limit| length <= *limit);
            let mut made = Made {
                letter,
                room: limit.map_or(usize::MAX, |limit| limit - length),
            };
            let brackets = made.room >= BRACKETS;
            if brackets {
                made.room -= BRACKETS;
            }
            made.pattern(pattern);
            if brackets {
                bracket(pattern);
            }
        }
    }
    serializer::serialize(&resource)
}

/// How long a text is, in characters; where it differs, the longest.
fn length(pattern: &Pattern<String>, terms: &Terms<'_>) -> usize {
    let of_expression = |expression: &Expression<String>| match expression {
        Expression::Select { variants, .. } => {
            let lengths = variants.iter().map(|variant| length(&variant.value, terms));
            lengths.max().unwrap_or(0)
        }
        Expression::Inline(InlineExpression::TermReference { id, .. }) => {
            terms.get(id.name.as_str()).copied().unwrap_or(NUMBER)
        }
        Expression::Inline(InlineExpression::MessageReference { .. }) => PATH,
        Expression::Inline(_) => NUMBER,
    };
    let lengths = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.chars().count(),
        PatternElement::Placeable { expression } => of_expression(expression),
    });
    lengths.sum()
}

/// How many characters both brackets are.
const BRACKETS: usize = 2;

fn bracket(pattern: &mut Pattern<String>) {
    let text = |value: &str| PatternElement::TextElement {
        value: value.to_owned(),
    };
    pattern.elements.insert(0, text("⟦"));
    pattern.elements.push(text("⟧"));
}

/// Makes one text.
struct Made {
    letter: Letter,
    /// By how many characters it may still grow.
    room: usize,
}

impl Made {
    fn pattern(&mut self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            match element {
                PatternElement::TextElement { value } => *value = self.text(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &mut Expression<String>) {
        match expression {
            Expression::Select { variants, .. } => {
                for variant in variants {
                    self.pattern(&mut variant.value);
                }
            }
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.expression(expression);
            }
            Expression::Inline(_) => {}
        }
    }

    /// A piece of text; words with a slash in them are addresses and commands, which stay.
    fn text(&mut self, text: &str) -> String {
        let mut made = String::with_capacity(2 * text.len());
        for word in text.split_inclusive(char::is_whitespace) {
            if word.contains('/') {
                made.push_str(word);
                continue;
            }
            for c in word.chars() {
                self.room -= (self.letter)(c, self.room > 0, &mut made);
            }
        }
        made
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Words;

    const TEXT: &str = "command-a = set-up\n    .description = Set up\nb =\n    Tap **{ -ui-ok }** in { $n } minutes: a.b/c\n    { PLURAL($n) ->\n        [one] One\n       *[other] More\n    }\n";

    fn made(locale: Locale, attribute: Option<&str>, id: &str) -> String {
        let source = |file: &str, text: &str| Source {
            folder: "en-US".to_owned(),
            file: file.to_owned(),
            text: text.to_owned(),
        };
        let mut all = vec![
            source("session.ftl", TEXT),
            source("apple-labels.ftl", "-ui-ok = OK\n"),
        ];
        let more = sources(&all, locale);
        all.extend(more);
        let words = Words::with_pseudo(&all).unwrap();
        let n = crate::text::Argument::Number(2);
        words
            .rendered(locale, id, attribute, [("n", &n)].into_iter())
            .unwrap()
            .1
    }

    #[test]
    fn letters_get_accents_and_labels_and_commands_stay() {
        let text = made(Locale::ACCENTED, None, "b");
        assert_eq!(
            text,
            "⟦Ţááþ **OK** îîññ 2 ɱîîññûûţééšš: a.b/c\nṀööŕéé⟧".replace('Ṁ', "Ɱ")
        );
        assert_eq!(made(Locale::ACCENTED, None, "command-a"), "set-up");
        assert_eq!(
            made(Locale::ACCENTED, Some("description"), "command-a"),
            "⟦Ššééţ ûûþ⟧"
        );
    }

    #[test]
    fn a_line_keeps_the_limit_that_its_source_keeps() {
        for (length, most) in [(40, 45), (45, 45), (70, 80), (100, 100), (148, 150)] {
            let text = format!("a = {}\n", "e".repeat(length));
            let made = file(&text, accented, &Terms::new());
            let made = made.trim().strip_prefix("a = ").unwrap().chars().count();
            assert_eq!(made, most, "{length}");
        }
        let long = file(
            &format!("a = {}\n", "e".repeat(200)),
            accented,
            &Terms::new(),
        );
        assert_eq!(long.trim().chars().count(), 4 + 400 + BRACKETS);
    }

    #[test]
    fn the_other_one_is_written_from_right_to_left() {
        let text = made(Locale::RIGHT_TO_LEFT, None, "b");
        assert!(text.contains("مينعته") && text.contains("**OK**"), "{text}");
    }

    #[test]
    fn no_other_locale_is_made_and_none_is_taken_for_a_language() {
        let text = Source {
            folder: "en-XA".to_owned(),
            file: "session.ftl".to_owned(),
            text: TEXT.to_owned(),
        };
        assert!(sources(&[], Locale::nearest("de")).is_empty());
        let faults = Words::new(&[text]).err().unwrap();
        assert!(faults[0].message.contains("no locale"), "{faults:?}");
        assert_eq!(Locale::exact("en-XA"), None);
    }
}
