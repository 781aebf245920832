//! Ids that flow authors give to the parts of a flow.

use std::fmt;
use std::sync::Arc;

use super::Locale;

/// Choices that every card understands by itself; no symptom and no answer may be named so, nor as what begins with one of
/// [`OF_LANGUAGES`] and ends with a language.
pub const RESERVED: [&str; 20] = [
    "unknown",
    "worked",
    "failed",
    "cant",
    "wait",
    "back",
    "why",
    "person",
    "restart",
    "pick",
    "remind_once",
    "remind_stop",
    "remind_on",
    "language",
    "language_close",
    "language_own",
    "language_pick",
    "device_pick",
    "english",
    "wrong",
];

/// What choices of a language begin with: of the texts, and of the menus on the person's device.
pub const OF_LANGUAGES: [&str; 2] = ["language_", "device_"];

/// What stands for no language of one's own in a choice of one.
pub const AUTO: &str = "auto";

/// Whether a choice is of a language.
fn is_of_language(text: &str) -> bool {
    let ends = OF_LANGUAGES
        .iter()
        .find_map(|begins| text.strip_prefix(begins));
    ends.is_some_and(|word| word == AUTO || Locale::of_word(word).is_some())
}

/// Why a text is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NameFault {
    /// The text does not match `[a-z][a-z0-9_]{0,31}`.
    #[error("an id starts with a letter and has at most 32 of a-z, 0-9 and _")]
    Shape,
    /// The text is one of [`RESERVED`].
    #[error("this word is one that every card understands by itself")]
    Reserved,
}

fn check(text: &str, chosen: bool) -> Result<(), NameFault> {
    let starts = text.bytes().next().is_some_and(|b| b.is_ascii_lowercase());
    let rest = text
        .bytes()
        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    if !starts || !rest || text.len() > 32 {
        Err(NameFault::Shape)
    } else if chosen && (RESERVED.contains(&text) || is_of_language(text)) {
        Err(NameFault::Reserved)
    } else {
        Ok(())
    }
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident, chosen: $chosen:literal;)*) => {$(
        $(#[$doc])*
        ///
        /// Matches `[a-z][a-z0-9_]{0,31}`; what people choose is none of [`RESERVED`]. Cloning
        /// shares the text.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Takes a text as an id.
            ///
            /// # Errors
            /// Says why the text cannot be an id.
            pub fn new(text: &str) -> Result<Self, NameFault> {
                check(text, $chosen)?;
                Ok(Self(text.into()))
            }

            /// The id as it is spelled in flows, records and choices.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

names! {
    /// Names a flow; the name of its file and of its slash command's first half.
    FlowId, chosen: false;
    /// Names what a person sees go wrong.
    SymptomId, chosen: true;
    /// Names what may be wrong.
    CauseId, chosen: false;
    /// Names something to find out.
    QuestionId, chosen: false;
    /// Names one answer of a question or a check.
    AnswerId, chosen: true;
    /// Names a repair to try.
    StepId, chosen: false;
    /// Names the check that settles whether a repair worked.
    VerifyId, chosen: false;
    /// Names an exact wording that people paste.
    SaysId, chosen: false;
    /// Names why a session was handed over.
    ReasonId, chosen: false;
    /// Names a reply that supporters have ready.
    ReplyId, chosen: false;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_lower_case_and_not_reserved() {
        assert!(StepId::new("reset_net").is_ok());
        assert!(StepId::new("e1").is_ok());
        for bad in ["", "1a", "Reset", "reset-net", "a b", "ä", &"a".repeat(33)] {
            assert_eq!(StepId::new(bad), Err(NameFault::Shape), "{bad}");
        }
        for word in ["language_pt_br", "device_auto", "device_ja"] {
            assert_eq!(AnswerId::new(word), Err(NameFault::Reserved), "{word}");
        }
        assert!(AnswerId::new("device_mac").is_ok());
        for word in RESERVED {
            assert_eq!(AnswerId::new(word), Err(NameFault::Reserved), "{word}");
            assert!(
                StepId::new(word).is_ok(),
                "a step is never a choice: {word}"
            );
        }
    }
}
