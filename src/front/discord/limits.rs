//! How much of what Discord takes, and whether a card fits.

use std::borrow::Cow;
use std::ops::AddAssign;

use crate::text::{Choice, Role, Shown};

/// Characters of all text displays of one message together (discord facts, section 1.3).
pub(super) const TEXT: usize = 4000;
/// Bytes of all texts plus [`COMPONENT_BYTES`] for each component, beyond which Discord answers
/// with status 500 (discord facts, section 1.3).
pub(super) const BYTES: usize = 10_170;
/// What each component adds to [`BYTES`].
pub(super) const COMPONENT_BYTES: usize = 12;
/// Components of one message, nested ones included (discord facts, section 1.3).
pub(super) const COMPONENTS: usize = 40;
/// Buttons in one row (discord facts, section 1.3).
pub(super) const ROW: usize = 5;
/// Characters on a button (discord facts, section 1.3).
pub(super) const LABEL: usize = 80;
/// Characters on a button that phones show whole (discord facts, section 1.3).
pub(super) const SHORT_LABEL: usize = 38;
/// Characters of the id that a button or select carries (discord facts, section 1.3).
pub(super) const CUSTOM_ID: usize = 100;
/// Options of a select (discord facts, section 1.3).
pub(super) const OPTIONS: usize = 25;
/// Characters of an option's label, of its description, of a suggestion's name and of a command's
/// or its option's description (discord facts, sections 1.3 and 1.5).
pub(super) const LINE: usize = 100;
/// Characters of what stands in a select while nothing is picked (discord facts, section 1.3).
pub(super) const PLACEHOLDER: usize = 150;
/// Characters of a button's address (discord facts, section 1.3).
pub(super) const URL: usize = 512;
/// Suggestions while a person types, and fixed choices of a command's option (discord facts,
/// sections 1.1 and 1.5).
pub(super) const SUGGESTIONS: usize = 25;
/// Characters of a command's names, descriptions and values, the longest language of each
/// (discord facts, section 1.5).
pub(super) const COMMAND: usize = 8000;

/// Why a card would not be shown whole.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// All texts together are too long.
    #[error("its texts have {0} characters together; Discord shows {TEXT}")]
    Text(usize),
    /// The texts fit in characters and not in bytes.
    #[error("its texts and components weigh {0} bytes; Discord takes {BYTES}")]
    Bytes(usize),
    /// Too many components.
    #[error("it has {0} components; Discord takes {COMPONENTS}")]
    Components(usize),
    /// Too many options in the select.
    #[error("it has {0} options; a select takes {OPTIONS}")]
    Options(usize),
    /// The words of a choice are empty or too long.
    #[error("the label of `{id}` has {length} characters; 1 to {LABEL} are allowed")]
    Label {
        /// The choice's id, or `link`.
        id: String,
        /// How long it is.
        length: usize,
    },
    /// The second line of a choice is too long.
    #[error("the hint of `{id}` has {length} characters; up to {LINE} are allowed")]
    Hint {
        /// The choice's id.
        id: String,
        /// How long it is.
        length: usize,
    },
    /// The link is not an address that Discord takes.
    #[error("the link `{0}` is not an http(s) address of at most {URL} characters")]
    Link(String),
    /// There is nothing to read.
    #[error("it has neither title nor text")]
    Empty,
}

/// Whether Discord shows a card whole; every reason why not. The checks of flows and words run
/// it over every card in every language, so that a person never meets a card cut short.
pub fn fits(shown: &Shown) -> Vec<Unfit> {
    let size = super::card::size(shown);
    let mut unfit = Vec::new();
    if shown.title.trim().is_empty() && shown.text.trim().is_empty() {
        unfit.push(Unfit::Empty);
    }
    if size.characters > TEXT {
        unfit.push(Unfit::Text(size.characters));
    } else if size.weight() > BYTES {
        unfit.push(Unfit::Bytes(size.weight()));
    }
    if size.components > COMPONENTS {
        unfit.push(Unfit::Components(size.components));
    }
    let is_answer = |choice: &&Choice| matches!(choice.role, Role::Answer | Role::Unknown);
    let options = shown.choices.iter().filter(is_answer).count();
    if options > OPTIONS {
        unfit.push(Unfit::Options(options));
    }
    for list in &shown.speech.lists {
        if list.choices.len() > OPTIONS {
            unfit.push(Unfit::Options(list.choices.len()));
        }
        let length = length(&list.label);
        if !(1..=PLACEHOLDER).contains(&length) {
            let id = list.of.id().to_owned();
            unfit.push(Unfit::Label { id, length });
        }
    }
    for choice in shown.all_choices() {
        let length = length(&choice.label);
        if !(1..=LABEL).contains(&length) {
            let id = choice.id.clone();
            unfit.push(Unfit::Label { id, length });
        }
        let length = choice.hint.as_deref().map_or(0, self::length);
        if length > LINE {
            let id = choice.id.clone();
            unfit.push(Unfit::Hint { id, length });
        }
    }
    if let Some(link) = &shown.link {
        let length = length(&link.label);
        if !(1..=LABEL).contains(&length) {
            let id = "link".to_owned();
            unfit.push(Unfit::Label { id, length });
        }
        if !is_address(&link.url) {
            unfit.push(Unfit::Link(link.url.clone()));
        }
    }
    unfit
}

/// What takes room in a message.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Size {
    pub(super) characters: usize,
    pub(super) bytes: usize,
    pub(super) components: usize,
}

impl Size {
    /// Whether Discord takes so much text.
    pub(super) fn fits(self) -> bool {
        self.characters <= TEXT && self.weight() <= BYTES
    }

    /// How many UTF-16 units of text have to go so that Discord takes the rest.
    pub(super) fn over(self) -> usize {
        let letters = self.characters.saturating_sub(TEXT);
        // A character has at most three bytes for each of its UTF-16 units.
        let bytes = self.weight().saturating_sub(BYTES).div_ceil(3);
        letters.max(bytes)
    }

    /// What [`BYTES`] limits.
    pub(super) fn weight(self) -> usize {
        self.bytes + COMPONENT_BYTES * self.components
    }
}

impl AddAssign for Size {
    fn add_assign(&mut self, other: Self) {
        self.characters += other.characters;
        self.bytes += other.bytes;
        self.components += other.components;
    }
}

/// The length of a text as Discord counts it at its worst: in UTF-16 units, never fewer than its
/// characters (i18n facts, section 1).
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// So often a text that is too long is cut before what is left is shown as it is.
pub(super) const CUTS: usize = 8;

/// Makes the longest of several texts so much shorter.
pub(super) fn shorten<'a>(texts: impl Iterator<Item = &'a mut String>, over: usize) {
    if let Some(text) = texts.max_by_key(|text| length(text)) {
        *text = cut(text, length(text).saturating_sub(over)).into_owned();
    }
}

/// Whether Discord takes it as a button's address.
pub(super) fn is_address(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && length(url) <= URL
}

/// The start of a text that is at most so long: whole, else up to the end of its last sentence or
/// line that fits, else up to its last word, with an ellipsis.
pub(super) fn cut(text: &str, most: usize) -> Cow<'_, str> {
    // No text has more UTF-16 units than bytes.
    if text.len() <= most || length(text) <= most {
        return Cow::Borrowed(text);
    }
    let mut room = most.saturating_sub(2);
    let whole: String = text
        .chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= room;
            room = room.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    let ends = [". ", "! ", "? ", "。", "\n"];
    let sentence = ends
        .iter()
        .filter_map(|end| whole.rfind(end).map(|at| at + end.len()))
        .max();
    let between = text[whole.len()..].starts_with(char::is_whitespace);
    let word = if between {
        Some(whole.len())
    } else {
        whole.rfind(char::is_whitespace)
    };
    // A sentence that ends early would lose more than a broken one.
    let at = sentence
        .filter(|at| at * 2 > whole.len())
        .or(word)
        .unwrap_or(whole.len());
    match whole[..at].trim_end() {
        "" => Cow::Borrowed(""),
        kept => Cow::Owned(format!("{kept} …")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_ends_with_a_sentence() {
        let text = "Open Settings. Tap Apps, then Messages. Turn iMessage off.";
        assert_eq!(cut(text, 45), "Open Settings. Tap Apps, then Messages. …");
        assert_eq!(cut(text, 100), text);
        assert_eq!(cut("one two three", 9), "one two …");
        assert_eq!(cut("無限に続く文章", 5), "無限に …");
        assert_eq!(cut("long", 0), "");
    }

    #[test]
    fn length_is_counted_at_its_worst() {
        assert_eq!(length("ä"), 1);
        assert_eq!(length("🙂"), 2);
    }

    proptest::proptest! {
        #[test]
        fn a_cut_text_fits(text in "\\PC{0,60}", most in 0usize..40) {
            let cut = cut(&text, most);
            proptest::prop_assert!(length(&cut) <= most, "{cut:?}");
        }
    }
}
