//! All words of all languages, ready to be rendered.

use super::{Languages, Locale, Notice, Shown, Suggestion};
use crate::engine::{Effect, Flow, Session, Told};
use crate::ids::Timestamp;

/// All words of all languages, ready to be rendered.
pub struct Words {}

impl Words {
    /// The card that a session shows at a moment, in finished words.
    pub fn show(
        &self,
        flow: &Flow,
        session: &Session,
        effects: &[Effect],
        now: Timestamp,
        languages: Languages,
    ) -> Shown {
        unimplemented!("{flow:?} {session:?} {effects:?} {now:?} {languages:?}")
    }

    /// Says something outside of any session.
    pub fn notice(&self, locale: Locale, notice: Notice) -> Shown {
        unimplemented!("{locale} {notice:?}")
    }

    /// What a person's own words, a pasted error message, or a symptom's id come to.
    pub fn recognise(&self, flow: &Flow, typed: &str) -> Told {
        unimplemented!("{flow:?} {typed}")
    }

    /// Symptoms that fit what a person is typing, best first, at most 25.
    pub fn suggest(&self, flow: &Flow, locale: Locale, typed: &str) -> Vec<Suggestion> {
        unimplemented!("{flow:?} {locale} {typed}")
    }

    /// The words of a message in a locale, if that locale itself (not a fallback) has them.
    pub fn message(&self, locale: Locale, id: &str, attribute: Option<&str>) -> Option<String> {
        unimplemented!("{locale} {id} {attribute:?}")
    }

    /// The locales that have texts of their own, the source first.
    pub fn locales(&self) -> Vec<Locale> {
        unimplemented!()
    }

    /// The locales whose device labels are known.
    pub fn device_locales(&self) -> Vec<Locale> {
        unimplemented!()
    }
}
