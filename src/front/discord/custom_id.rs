//! What a button or select carries: whose card it is, which one, and what is chosen.
//!
//! This is layout 1, which names the card's owner. A card that is shown in direct messages about a session on a server
//! names that server instead, in layout 3: nobody else sees it there, and Discord says nothing of the server then.
//!
//! Everything that a later press needs stands in it, so that no record has to be looked up to
//! refuse a foreign or an old one, and so that the device's language survives a restart.

use super::base36::{number, push_base36};
use super::limits;
use crate::ids::{FlowId, GuildId, UserId};
use crate::text::{Locale, Turn};

/// The choice of a select: what is chosen comes beside it, as the select's value.
pub(super) const PICK: &str = "pick";

/// Stands first, so that each layout can tell its own.
const OWNED: char = '1';
const DIRECT: char = '3';

/// One press, as it comes back from Discord.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct CustomId {
    /// The language of the menus on the person's device.
    pub(super) device: Locale,
    /// Who the card belongs to, or where its session is.
    pub(super) of: Of,
    /// Which card of which session.
    pub(super) card: Turn,
    /// The session's flow.
    pub(super) flow: FlowId,
    /// The choice's id, or [`PICK`].
    pub(super) choice: String,
}

/// By what a card is told to be somebody's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// It belongs to this person, in a session of the place where it is pressed.
    Owner(UserId),
    /// It is in direct messages, where each card is that of whoever reads it, and its session is on this server.
    Server(GuildId),
}

impl CustomId {
    /// The text that Discord keeps, at most 100 characters for ids of 32 characters: numbers are
    /// written in base 36, and the language takes two letters.
    pub(super) fn write(&self) -> String {
        let mut text = String::with_capacity(limits::CUSTOM_ID);
        let (version, of) = match self.of {
            Of::Owner(user) => (OWNED, user.0),
            Of::Server(guild) => (DIRECT, guild.0),
        };
        text.push(version);
        text.push_str(mark_of(self.device));
        push_base36(&mut text, of);
        text.push('.');
        push_base36(&mut text, self.card.began.cast_unsigned());
        text.push('.');
        push_base36(&mut text, self.card.turn.into());
        text.push('.');
        text.push_str(self.flow.as_str());
        text.push('.');
        text.push_str(&self.choice);
        text
    }

    /// Reads what [`CustomId::write`] wrote; none if this layout did not write it.
    pub(super) fn read(text: &str) -> Option<Self> {
        let owned = text.strip_prefix(OWNED);
        let rest = owned.or_else(|| text.strip_prefix(DIRECT))?;
        let (device, rest) = rest.split_at_checked(2)?;
        let mut parts = rest.splitn(5, '.');
        let of = number(parts.next()?)?;
        let of = match owned {
            Some(_) => Of::Owner(UserId(of)),
            None => Of::Server(GuildId(of)),
        };
        let card = Turn {
            began: number(parts.next()?)?.cast_signed(),
            turn: u32::try_from(number(parts.next()?)?).ok()?,
        };
        let flow = FlowId::new(parts.next()?).ok()?;
        let choice = parts.next().filter(|choice| is_choice(choice))?.to_owned();
        let device = device_of(device)?;
        Some(Self {
            device,
            of,
            card,
            flow,
            choice,
        })
    }
}

/// The last two letters of a locale's code, which differ for all of them: `US`, `GB`, `de`, `19`.
pub(super) fn mark_of(locale: Locale) -> &'static str {
    let code = locale.code();
    code.len()
        .checked_sub(2)
        .and_then(|from| code.get(from..))
        .unwrap_or(code)
}

/// The locale with these letters.
pub(super) fn device_of(mark: &str) -> Option<Locale> {
    Locale::all().find(|locale| mark_of(*locale) == mark)
}

fn is_choice(text: &str) -> bool {
    (1..=32).contains(&text.len())
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_locale_has_a_mark_of_its_own() {
        let marks: BTreeSet<_> = Locale::all().map(mark_of).collect();
        assert_eq!(marks.len(), Locale::all().count());
        assert!(marks.iter().all(|mark| mark.len() == 2));
    }

    #[test]
    fn the_longest_ids_fit() {
        let longest = CustomId {
            device: Locale::SOURCE,
            of: Of::Owner(UserId(u64::MAX)),
            // The last millisecond that nine digits of base 36 can tell, in the year 5188.
            card: Turn {
                began: 101_559_956_668_415,
                turn: u32::MAX,
            },
            flow: FlowId::new(&"f".repeat(32)).unwrap(),
            choice: "c".repeat(32),
        };
        assert_eq!(longest.write().len(), 100);
        assert_eq!(CustomId::read(&longest.write()), Some(longest.clone()));
        let of = Of::Server(GuildId(u64::MAX));
        let direct = CustomId { of, ..longest };
        assert_eq!(direct.write().len(), 100);
        assert_eq!(CustomId::read(&direct.write()), Some(direct));
    }

    #[test]
    fn what_another_layout_wrote_is_not_read() {
        for text in [
            "",
            "1",
            "2US1.1.1.a.b",
            "1USa.b.c.d",
            "1ÄÖ1.1.1.a.b",
            "1US1.+1.1.a.b",
        ] {
            assert_eq!(CustomId::read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(
            device in 0usize..34,
            of: u64,
            direct: bool,
            began in 0i64..1 << 46,
            turn: u32,
            flow in "[a-z][a-z0-9_]{0,31}",
            choice in "[a-z][a-z0-9_]{0,31}",
        ) {
            let Ok(flow) = FlowId::new(&flow) else { return Ok(()) };
            let Some(device) = Locale::all().nth(device) else { return Ok(()) };
            let of = if direct { Of::Server(GuildId(of)) } else { Of::Owner(UserId(of)) };
            let id = CustomId { device, of, card: Turn { began, turn }, flow, choice };
            prop_assert!(id.write().len() <= 100);
            prop_assert_eq!(CustomId::read(&id.write()), Some(id));
        }

        #[test]
        fn any_text_can_be_looked_at(text in ".{0,120}") {
            CustomId::read(&text);
        }
    }
}
