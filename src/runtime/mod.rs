//! Joins the pure parts to the world: load, decide, commit, answer.

mod clock;
mod incoming;

use crate::ids::FlowId;
use crate::text::{Locale, Shown};

pub use crate::text::{Notice, Suggestion};

pub use clock::Clock;
pub use incoming::{Act, Incoming, Who};

/// Everything that answers people; shared by all media.
pub struct Runtime {}

impl Runtime {
    /// Answers one thing that a person did. The answer is on disk when this returns; trouble is
    /// answered with a notice, never with an error.
    pub async fn answer(&self, incoming: Incoming) -> Shown {
        unimplemented!("{incoming:?}")
    }

    /// Symptoms that fit what a person is typing, best first, at most 25.
    pub fn suggest(&self, flow: &FlowId, locale: Locale, typed: &str) -> Vec<Suggestion> {
        unimplemented!("{flow} {locale} {typed}")
    }

    /// Says something outside of any session.
    pub fn notice(&self, locale: Locale, notice: Notice) -> Shown {
        unimplemented!("{locale} {notice:?}")
    }

    /// The flows on offer.
    pub fn flows(&self) -> Vec<FlowId> {
        unimplemented!()
    }

    /// The words of a message in a locale, if that locale itself (not a fallback) has them.
    pub fn words(&self, locale: Locale, message: &str, attribute: Option<&str>) -> Option<String> {
        unimplemented!("{locale} {message} {attribute:?}")
    }

    /// The locales that have texts of their own, the source first.
    pub fn locales(&self) -> Vec<Locale> {
        unimplemented!()
    }

    /// The locales whose device labels are known.
    pub fn device_locales(&self) -> Vec<Locale> {
        unimplemented!()
    }

    /// What time it is for everybody.
    pub fn clock(&self) -> &Clock {
        unimplemented!()
    }

    /// Takes no more, finishes what has begun, and leaves the store flushed.
    pub async fn close(&self) {
        unimplemented!()
    }
}
