//! What a person wrote: kept as theirs, without what could deceive whoever reads it.

use std::fmt;

/// The most UTF-16 units of one text. With three bytes each, the most that a unit takes, it fits a record of
/// 6 KiB; a form asks for no more.
pub const MOST_WORDS: usize = 1500;
/// The most lines of one text, those between paragraphs not counted; further ones are joined to the last, so that nobody
/// fills a screen with nothing.
const MOST_LINES: usize = 40;
/// The most marks that are kept on one letter. Languages need three; more only cover what stands above and below.
const MOST_MARKS: usize = 4;

/// A text that a person wrote: one to [`MOST_WORDS`] UTF-16 units, trimmed, with no control characters but line breaks,
/// none that turn the direction of writing or take no room, and no pile of marks on a letter.
///
/// What it says is untouched. How it is made harmless where it is shown is the medium's business.
#[derive(Clone, PartialEq, Eq)]
pub struct Words(Box<str>);

impl Words {
    /// Takes what was typed; none if nothing is left of it. A longer text ends with an ellipsis.
    pub fn new(typed: &str) -> Option<Self> {
        let mut text = String::with_capacity(typed.len());
        let (mut lines, mut blank) = (0, false);
        for line in typed.split(BREAKS) {
            let line: String = unpiled(line.chars().filter_map(kept)).collect();
            let line = line.trim();
            // One empty line parts paragraphs; more of them say nothing more.
            if line.is_empty() {
                blank = true;
                continue;
            }
            match lines {
                0 => {}
                1..MOST_LINES if blank => text.push_str("\n\n"),
                1..MOST_LINES => text.push('\n'),
                _ => text.push(' '),
            }
            (lines, blank) = (lines + 1, false);
            text.push_str(line);
        }
        let text = cut(text.trim());
        (!text.is_empty()).then(|| Self(text.into()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Without its content, which is nobody's business in a log.
impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Words(of {} bytes)", self.0.len())
    }
}

/// What ends a line, in any script's convention.
const BREAKS: [char; 6] = ['\n', '\r', '\u{b}', '\u{85}', '\u{2028}', '\u{2029}'];

/// A character as it is kept: white space as a blank, what cannot be seen and only deceives not at all. The joiners
/// U+200C and U+200D stay, since Persian and emoji are written with them.
fn kept(c: char) -> Option<char> {
    match c {
        '\t' | '\u{a0}' => Some(' '),
        c if c.is_control() => None,
        '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{feff}' | '\u{ad}' => None,
        '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff9}'..='\u{fffb}' => None,
        '\u{e0000}'..='\u{e007f}' => None,
        c => Some(c),
    }
}

/// Without the marks that pile up on a letter.
fn unpiled(line: impl Iterator<Item = char>) -> impl Iterator<Item = char> {
    let mut pile = 0;
    line.filter(move |c| {
        pile = if is_mark(*c) { pile + 1 } else { 0 };
        pile <= MOST_MARKS
    })
}

/// Marks of no script of its own, which can be put on any letter (Unicode's five blocks of combining marks).
fn is_mark(c: char) -> bool {
    matches!(c,
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// At most [`MOST_WORDS`], with an ellipsis where something is missing.
fn cut(text: &str) -> String {
    if text.encode_utf16().count() <= MOST_WORDS {
        return text.to_owned();
    }
    let mut room = MOST_WORDS - 2;
    let start: String = text
        .chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= room;
            room = room.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    format!("{} …", start.trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn kept(typed: &str) -> Option<String> {
        Words::new(typed).map(|words| words.as_str().to_owned())
    }

    #[test]
    fn what_is_said_stays_and_what_deceives_goes() {
        assert_eq!(kept("  Hello\tyou \r\n"), Some("Hello you".to_owned()));
        assert_eq!(kept("a\u{202e}b\u{7}c\u{200b}d"), Some("abcd".to_owned()));
        assert_eq!(kept("a\n\n\n\nb"), Some("a\n\nb".to_owned()));
        assert_eq!(kept(" \n\u{200f} "), None);
        assert_eq!(
            kept("👩\u{200d}💻 می\u{200c}خواهم").as_deref(),
            Some("👩\u{200d}💻 می\u{200c}خواهم")
        );
    }

    #[test]
    fn marks_do_not_pile_up() {
        let piled = format!("Z{}algo", "\u{351}\u{36b}\u{343}".repeat(20));
        let kept = kept(&piled).unwrap();
        assert_eq!(kept, "Z\u{351}\u{36b}\u{343}\u{351}algo");
        let vietnamese = "Vie\u{323}\u{302}t";
        assert_eq!(Words::new(vietnamese).unwrap().as_str(), vietnamese);
    }

    #[test]
    fn a_long_text_is_cut_and_says_so() {
        let words = kept(&"ab ".repeat(2000)).unwrap();
        assert!(words.ends_with(" …"));
        let lines = kept(&"x\n".repeat(200)).unwrap();
        assert_eq!(lines.lines().count(), MOST_LINES);
    }

    proptest! {
        #[test]
        fn whatever_is_typed_is_harmless_and_fits(typed in "(?s).{0,2000}") {
            if let Some(words) = Words::new(&typed) {
                let text = words.as_str();
                prop_assert!(text.encode_utf16().count() <= MOST_WORDS && !text.trim().is_empty());
                prop_assert!(text.chars().all(|c| c == '\n' || !c.is_control()));
                prop_assert_eq!(Words::new(text), Some(words.clone()));
            }
        }
    }
}
