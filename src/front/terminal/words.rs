//! The terminal's own words, which are Fluent messages as all others.

use crate::runtime::Runtime;
use crate::text::Locale;

/// Asks for a choice.
pub(super) const CHOOSE: &str = "terminal-choose";
/// Which keys there are.
pub(super) const KEYS: &str = "terminal-keys";
/// How to answer where there is no keyboard to watch.
pub(super) const TYPE: &str = "terminal-type";
/// The entry that lets a day pass.
pub(super) const LET_PASS: &str = "terminal-let-pass";
/// The entry that ends the visit.
pub(super) const LEAVE: &str = "terminal-leave";
/// Said when the visit has ended.
pub(super) const LEFT: &str = "terminal-left";
/// A line was too long to be an answer.
pub(super) const TOO_LONG: &str = "terminal-too-long";
/// What began with a plus sign was no time that can pass.
pub(super) const NO_TIME: &str = "terminal-no-time";
/// The card has no such choice.
pub(super) const NO_SUCH_CHOICE: &str = "note-no-such-choice";

/// Every message that the terminal itself says. None has variables.
pub const MESSAGES: [&str; 9] = [
    CHOOSE,
    KEYS,
    TYPE,
    LET_PASS,
    LEAVE,
    LEFT,
    TOO_LONG,
    NO_TIME,
    NO_SUCH_CHOICE,
];

/// A message in a locale, or in the nearest one that has it.
pub(super) fn say(runtime: &Runtime, locale: Locale, message: &str) -> String {
    locale
        .chain()
        .find_map(|locale| runtime.words(locale, message, None))
        .unwrap_or_default()
}
