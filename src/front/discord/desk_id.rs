//! What a button, select or form of the desk carries: which case it acts on, and how.
//!
//! This is layout 2, beside layout 1 of a session's cards ([`super::custom_id`]). A message of the
//! desk is seen by many people, so it names no owner: who may act is decided when they do.

use super::base36::{base36, number};
use crate::ids::GuildId;

/// Stands first, so that each layout can tell its own.
const VERSION: char = '2';
/// Characters of an act.
const ACT: usize = 24;
/// Characters of an argument; the ids that flow authors give are as long.
const ARG: usize = 32;

/// One act on the desk, as it comes back from Discord.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DeskId {
    /// The server whose desk it is, which a person may also answer from direct messages.
    pub(super) guild: GuildId,
    /// The case's number; 0 where it is about no case.
    pub(super) case: u64,
    /// The revision of the case that was shown, so that an old card can be told.
    pub(super) rev: u32,
    /// What is to be done, in a word: `[a-z][a-z0-9-]{0,23}`.
    pub(super) act: String,
    /// What it is done with, if that is needed: `[a-z0-9][a-z0-9_-]{0,31}`.
    pub(super) arg: Option<String>,
}

impl DeskId {
    /// An act without an argument on a case as it was shown.
    pub(super) fn new(guild: GuildId, case: u64, rev: u32, act: &str) -> Self {
        Self {
            guild,
            case,
            rev,
            act: act.to_owned(),
            arg: None,
        }
    }

    /// The same act with an argument.
    pub(super) fn with(self, arg: &str) -> Self {
        let arg = Some(arg.to_owned());
        Self { arg, ..self }
    }

    /// The text that Discord keeps: at most 94 of its 100 characters (discord facts, section 1.3).
    pub(super) fn write(&self) -> String {
        let mut text = format!(
            "{VERSION}{}.{}.{}.{}",
            base36(self.guild.0),
            base36(self.case),
            base36(self.rev.into()),
            self.act
        );
        if let Some(arg) = &self.arg {
            text.push('.');
            text.push_str(arg);
        }
        debug_assert!(Self::read(&text).is_some(), "{text}");
        text
    }

    /// Reads what [`DeskId::write`] wrote, and nothing that it would have written otherwise.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(VERSION)?.split('.');
        let mut id = Self {
            guild: GuildId(canonical(parts.next()?)?),
            case: canonical(parts.next()?)?,
            rev: u32::try_from(canonical(parts.next()?)?).ok()?,
            act: parts.next().filter(|act| is_act(act))?.to_owned(),
            arg: None,
        };
        if let Some(arg) = parts.next() {
            id.arg = Some(is_arg(arg).then(|| arg.to_owned())?);
        }
        parts.next().is_none().then_some(id)
    }
}

/// A number in the one way in which it is written.
fn canonical(text: &str) -> Option<u64> {
    number(text).filter(|number| base36(*number) == text)
}

fn is_act(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c.is_ascii_lowercase());
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    starts && text.len() <= ACT && text.bytes().all(plain)
}

fn is_arg(text: &str) -> bool {
    let starts = text.starts_with(|c: char| c.is_ascii_lowercase() || c.is_ascii_digit());
    let plain = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_';
    starts && text.len() <= ARG && text.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::custom_id::CustomId;
    use super::*;

    #[test]
    fn the_longest_ids_fit() {
        let longest = DeskId::new(GuildId(u64::MAX), u64::MAX, u32::MAX, &"a".repeat(ACT));
        let longest = longest.with(&"9".repeat(ARG));
        assert_eq!(longest.write().len(), 94);
        assert_eq!(DeskId::read(&longest.write()), Some(longest));
    }

    #[test]
    fn an_id_looks_like_this() {
        let id = DeskId::new(GuildId(36), 7, 2, "claim");
        assert_eq!(id.write(), "210.7.2.claim");
        assert_eq!(id.with("toggle_off").write(), "210.7.2.claim.toggle_off");
    }

    #[test]
    fn what_was_never_written_is_not_read() {
        for text in [
            "",
            "2",
            "110.7.2.claim",
            "210.7.2",
            "210.7.2.",
            "210.7.2.claim.",
            "210.7.2.claim..",
            "210.7.2.claim.a.b",
            "210.7.2.claim.A",
            "210.7.2.claim.a b",
            "210.7.2.Claim",
            "210.7.2.1claim",
            "2010.7.2.claim",
            "21A.7.2.claim",
            "2-1.7.2.claim",
            "210.7.1z141z4.claim",
            "210.7.2.aaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            assert_eq!(DeskId::read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(
            guild: u64,
            case: u64,
            rev: u32,
            act in "[a-z][a-z0-9-]{0,23}",
            arg in proptest::option::of("[a-z0-9][a-z0-9_-]{0,31}"),
        ) {
            let id = DeskId { guild: GuildId(guild), case, rev, act, arg };
            prop_assert!(id.write().len() <= 100);
            prop_assert_eq!(CustomId::read(&id.write()), None);
            prop_assert_eq!(DeskId::read(&id.write()), Some(id));
        }

        #[test]
        fn what_is_read_was_written_so(text in "2[0-9a-z.+_-]{0,40}") {
            if let Some(id) = DeskId::read(&text) {
                prop_assert_eq!(id.write(), text);
            }
        }

        #[test]
        fn any_text_can_be_looked_at(text in ".{0,120}") {
            DeskId::read(&text);
        }
    }
}
