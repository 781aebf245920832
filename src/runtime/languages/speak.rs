//! What people do about languages, as choices spell it.

use crate::ids::{AUTO, Locale};
use crate::text::speech::{ListOf, Page};

/// What somebody does about languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::runtime) enum Speak {
    /// Looks at the lists of languages.
    Open,
    /// Has seen enough of them.
    Close,
    /// Reads another language; none is what the medium says.
    Text(Option<Locale>),
    /// Has a device in another language; none is what they read.
    Device(Option<Locale>),
    /// Reads the card in English for once.
    English,
    /// Reads it in their own language again.
    Own,
    /// Says that the text is wrong.
    Wrong,
}

impl Speak {
    /// What is shown after it. `asked` says that what their device shows was asked below a card, where nothing else can
    /// be chosen.
    pub(in crate::runtime) fn page(self, asked: bool) -> Page {
        match self {
            Self::Device(_) if asked => Page::Card,
            // Both can be chosen in one place.
            Self::Open | Self::Text(_) | Self::Device(_) => Page::Languages,
            Self::English => Page::English,
            Self::Close | Self::Own | Self::Wrong => Page::Card,
        }
    }
}

/// What a choice on a card means for languages; none for a choice of another kind.
pub(in crate::runtime) fn speak_of(choice: &str) -> Option<Speak> {
    Some(match choice {
        "language" => Speak::Open,
        "language_close" => Speak::Close,
        "language_own" => Speak::Own,
        "english" => Speak::English,
        "wrong" => Speak::Wrong,
        _ => {
            if let Some(word) = choice.strip_prefix(ListOf::Texts.begins()) {
                Speak::Text(locale(word)?)
            } else {
                Speak::Device(locale(choice.strip_prefix(ListOf::Device.begins())?)?)
            }
        }
    })
}

/// The language that a word stands for, none of one's own, or nothing that was ever offered.
fn locale(word: &str) -> Option<Option<Locale>> {
    if word == AUTO {
        return Some(None);
    }
    Locale::of_word(word).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_choice_about_languages_is_understood_and_no_other() {
        let ja = Locale::exact("ja");
        for (choice, means) in [
            ("language", Some(Speak::Open)),
            ("language_ja", Some(Speak::Text(ja))),
            ("language_auto", Some(Speak::Text(None))),
            ("device_ja", Some(Speak::Device(ja))),
            ("device_auto", Some(Speak::Device(None))),
            ("device_mac", None),
            ("language_pick", None),
            ("languages", None),
            ("why", None),
        ] {
            assert_eq!(speak_of(choice), means, "{choice}");
        }
    }
}
