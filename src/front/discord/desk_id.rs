//! What a button, list or form of the desk carries: which case it is about, on which message, and what it means.
//!
//! This is layout 2, beside layout 1 of a session's cards ([`super::custom_id`]). A message of the desk is seen by many
//! people, so it names no owner: who may act is decided when they do.

use super::base36::{base36, number};
use super::custom_id::{device_of, mark_of};
use crate::desk::Press;
use crate::ids::{CaseNumber, GuildId, Locale};
use crate::runtime::desk::Mark;

/// Stands first, so that each layout can tell its own.
const VERSION: char = '2';

/// One press on the desk, as it comes back from Discord.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DeskId {
    /// The message that it stands on.
    pub(super) on: Sheet,
    /// What it means.
    pub(super) press: Press,
}

/// What all presses of one message have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sheet {
    /// The server whose desk it is, which a person may also answer from direct messages.
    pub(super) guild: GuildId,
    /// The case; none where it is about none.
    pub(super) case: Option<CaseNumber>,
    /// Which message about it, so that one can be found again.
    pub(super) mark: Mark,
    /// The language of the menus on the person's device, where they alone see the message and read another.
    pub(super) device: Option<Locale>,
}

impl DeskId {
    /// The text that Discord keeps: at most 91 of its 100 characters (discord facts, section 1.3). Numbers are written in
    /// base 36, case 0 stands for none.
    pub(super) fn write(&self) -> String {
        let Sheet {
            guild,
            case,
            mark,
            device,
        } = self.on;
        let mut text = format!(
            "{VERSION}{}.{}.{}",
            base36(guild.0),
            base36(case.map_or(0, |case| case.0).into()),
            base36(mark.0.into()),
        );
        if let Some(device) = device {
            text.push('-');
            text.push_str(mark_of(device));
        }
        text.push('.');
        text.push_str(self.press.word());
        let argument = self.press.argument();
        if !argument.is_empty() {
            text.push('.');
            text.push_str(&argument);
        }
        text
    }

    /// Reads what [`DeskId::write`] wrote, and nothing that it would have written otherwise.
    pub(super) fn read(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix(VERSION)?.splitn(5, '.');
        let guild = GuildId(number(parts.next()?)?);
        let case = u32::try_from(number(parts.next()?)?).ok()?;
        let mark = parts.next()?;
        let (mark, device) = match mark.split_once('-') {
            Some((mark, device)) => (mark, Some(device_of(device)?)),
            None => (mark, None),
        };
        let id = Self {
            on: Sheet {
                guild,
                case: (case != 0).then_some(CaseNumber(case)),
                mark: Mark(u32::try_from(number(mark)?).ok()?),
                device,
            },
            press: Press::read(parts.next()?, parts.next().unwrap_or_default())?,
        };
        // Other spellings of the same numbers were never written.
        (id.write() == text).then_some(id)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::custom_id::CustomId;
    use super::super::limits::length;
    use super::*;
    use crate::engine::Outcome;
    use crate::ids::{ChannelId, FlowId, RoleId};

    fn id(press: Press) -> DeskId {
        DeskId {
            on: Sheet {
                guild: GuildId(36),
                case: Some(CaseNumber(7)),
                mark: Mark(2),
                device: None,
            },
            press,
        }
    }

    #[test]
    fn the_longest_ids_fit() {
        let longest = Sheet {
            guild: GuildId(u64::MAX),
            case: Some(CaseNumber(u32::MAX)),
            mark: Mark(u32::MAX),
            device: Some(Locale::SOURCE),
        };
        let set_up = Press::SetUp {
            channel: ChannelId(u64::MAX),
            role: RoleId(u64::MAX),
            forum: true,
        };
        let contact = Press::Contact(FlowId::new(&"f".repeat(32)).unwrap());
        for press in [set_up, contact] {
            let id = DeskId { on: longest, press };
            assert!(length(&id.write()) <= 91, "{}", id.write());
            assert_eq!(DeskId::read(&id.write()), Some(id));
        }
        // Whatever a press may grow to: a word has 12 characters at most, an argument 44.
        let around = DeskId {
            on: longest,
            press: Press::Claim,
        };
        let around = around.write().len() - Press::Claim.word().len();
        assert_eq!(around + 12 + 1 + 44, 91);
    }

    #[test]
    fn an_id_looks_like_this() {
        assert_eq!(id(Press::Claim).write(), "210.7.2.claim");
        let tried = Press::Tried {
            event: 40,
            outcome: Outcome::Cant,
        };
        let mut tried = id(tried);
        tried.on.case = None;
        tried.on.device = Some(Locale::nearest("fr"));
        assert_eq!(tried.write(), "210.0.2-fr.cant.40");
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
            "210.7.2.claim.1",
            "210.7.2.history",
            "210.7.2.history.01",
            "210.7.2.history.1.1",
            "210.7.2.unheard",
            "210.7.2.Claim",
            "2010.7.2.claim",
            "21A.7.2.claim",
            "2-1.7.2.claim",
            "210.7.2-.claim",
            "210.7.2-xx.claim",
            "210.1z141z4.2.claim",
            "210.7.1z141z4.claim",
        ] {
            assert_eq!(DeskId::read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(
            guild: u64,
            case: u32,
            mark: u32,
            device in proptest::option::of(0usize..34),
            page: u32,
        ) {
            let on = Sheet {
                guild: GuildId(guild),
                case: (case != 0).then_some(CaseNumber(case)),
                mark: Mark(mark),
                device: device.and_then(|nth| Locale::all().nth(nth)),
            };
            let id = DeskId { on, press: Press::History(page) };
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
