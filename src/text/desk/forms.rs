//! Everything that is to be filled in.

use super::parts::number;
use super::room::clipped;
use super::tongue::Tongue;
use crate::desk::{MOST_WORDS, Press, Words as Own};
use crate::ids::{CaseNumber, ChannelId, FlowId, Locale, RoleId};
use crate::text::Words;
use crate::text::panel::{Field, Form};

/// The field in which people write.
const WORDS: &str = "words";
/// The most characters of what is typed; a unit is never more than a character.
const MOST: u16 = MOST_WORDS as u16;
/// The most characters of a form's title and of a field's label (discord facts, section 1.3).
const LINE: usize = 45;

impl Words {
    /// A member's own words before they are handed over; they may say nothing.
    pub fn hand_over_form(&self, locale: Locale, flow: &FlowId, words: Option<&Own>) -> Form {
        let tongue = self.tongue_of(locale);
        let press = Press::HandOver(flow.clone());
        form(&tongue, press, None, "desk-form-hand-over", words, false)
    }

    /// A member's answer to the desk, or whatever they want to add.
    pub fn answer_form(&self, locale: Locale, case: CaseNumber) -> Form {
        let tongue = self.tongue_of(locale);
        form(
            &tongue,
            Press::Answer,
            Some(case),
            "desk-form-answer",
            None,
            true,
        )
    }

    /// A word beside the stars; a member may say nothing.
    pub fn rate_form(&self, locale: Locale, case: CaseNumber, stars: u8) -> Form {
        let tongue = self.tongue_of(locale);
        let press = Press::Rate(stars);
        form(&tongue, press, Some(case), "desk-form-rate", None, false)
    }

    /// What a supporter writes to a member.
    pub fn write_form(&self, locale: Locale, case: CaseNumber, words: Option<&Own>) -> Form {
        let tongue = self.tongue_of(locale);
        form(
            &tongue,
            Press::Write,
            Some(case),
            "desk-form-write",
            words,
            true,
        )
    }

    /// What a supporter asks a member.
    pub fn ask_form(&self, locale: Locale, case: CaseNumber, words: Option<&Own>) -> Form {
        let tongue = self.tongue_of(locale);
        form(
            &tongue,
            Press::Ask,
            Some(case),
            "desk-form-ask",
            words,
            true,
        )
    }

    /// What a supporter notes for the desk.
    pub fn note_form(&self, locale: Locale, case: CaseNumber) -> Form {
        let tongue = self.tongue_of(locale);
        form(
            &tongue,
            Press::Note,
            Some(case),
            "desk-form-note",
            None,
            true,
        )
    }

    /// Why a supporter closes a case; the member reads it.
    pub fn close_form(&self, locale: Locale, case: CaseNumber) -> Form {
        let tongue = self.tongue_of(locale);
        form(
            &tongue,
            Press::Close,
            Some(case),
            "desk-form-close",
            None,
            true,
        )
    }

    /// What is still missing when a desk is set up: the language of all that its team sees together.
    pub fn set_up_form(
        &self,
        locale: Locale,
        channel: ChannelId,
        forum: bool,
        role: RoleId,
        language: Locale,
    ) -> Form {
        let tongue = self.tongue_of(locale);
        let codes: Vec<&str> = self.locales().into_iter().map(Locale::code).collect();
        let hint = tongue.say("desk-form-set-up.hint", &[("codes", &codes.join(", "))]);
        Form {
            press: Press::SetUp {
                channel,
                role,
                forum,
            },
            case: None,
            title: clipped(&tongue.plain("desk-form-set-up"), LINE),
            fields: vec![Field {
                id: "language",
                label: clipped(&tongue.plain("desk-form-set-up.label"), LINE),
                placeholder: Some(clipped(&hint, 100)),
                value: Some(language.code().to_owned()),
                least: 2,
                most: 10,
                long: false,
            }],
        }
    }
}

/// A form with one long field; `name` is the message with its title, `.label` and `.hint`.
fn form(
    tongue: &Tongue<'_>,
    press: Press,
    case: Option<CaseNumber>,
    name: &str,
    words: Option<&Own>,
    must: bool,
) -> Form {
    let number = case.map(number).unwrap_or_default();
    let title = tongue.say(name, &[("number", &number)]);
    let label = tongue.plain(&format!("{name}.label"));
    let hint = tongue.plain(&format!("{name}.hint"));
    Form {
        press,
        case,
        title: clipped(&title, LINE),
        fields: vec![Field {
            id: WORDS,
            label: clipped(&label, LINE),
            placeholder: Some(clipped(&hint, 100)),
            value: words.map(|words| words.as_str().to_owned()),
            least: u16::from(must),
            most: MOST,
            long: true,
        }],
    }
}
