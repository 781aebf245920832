//! What a member does about the languages of their case.

use super::{Answer, Turn};
use crate::desk::Press;
use crate::ids::CaseNumber;
use crate::runtime::Who;
use crate::runtime::desk::Given;
use crate::runtime::desk::cases;
use crate::runtime::languages::{Speak, follow, speak_of, wrong};
use crate::runtime::records::desk::deed::Deed;
use crate::store::{Error, Transaction};
use crate::text::desk::DeskNotice;
use crate::text::speech::ListOf;

/// The panel that a member says to be wrong.
const MINE: &str = "desk-mine";

/// Does what a press is about; none for a press about something else.
pub(super) fn languages(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    case: CaseNumber,
    press: &Press,
    given: &Given,
) -> Result<Option<Answer>, Error> {
    let chosen = |of: ListOf| match given {
        Given::Chosen(word) => speak_of(&format!("{}{word}", of.begins())),
        Given::Nothing | Given::Filled(_) => None,
    };
    let words = [
        (Press::Language, Some(Speak::Open)),
        (Press::ReadIn, chosen(ListOf::Texts)),
        (Press::MenusIn, chosen(ListOf::Device)),
        (Press::English, Some(Speak::English)),
        (Press::Wrong, Some(Speak::Wrong)),
    ];
    let Some((_, speak)) = words.into_iter().find(|(of, _)| of == press) else {
        return Ok(None);
    };
    let Some(speak) = speak else {
        return Ok(Some(Answer::Told(DeskNotice::NothingTyped)));
    };
    if let Some((deed, case)) = turn.done_before(records)? {
        return turn.answer(records, deed, case).map(Some);
    }
    let mut voice = turn.voice;
    let mut told = None;
    if voice.choose(records, speak)? {
        follow::all(records, who(turn), voice.languages(), turn.now)?;
        turn.keep(records, Deed::Moved, case)?;
    }
    if speak == Speak::Wrong {
        let words = &turn.library.words;
        let text = words.served(voice.languages().text);
        let guild = turn.visitor.guild;
        told = Some(wrong::tell(records, guild, text, MINE, turn.now)?.to_desk);
    }
    // What was chosen is still to be seen, and may be corrected.
    let page = speak.page(false);
    Ok(Some(
        match cases::load(records, turn.visitor.guild, case)? {
            Some(loaded) => Answer::Languages {
                case: Box::new(loaded),
                voice,
                page,
                wrong: told,
            },
            None => Answer::Told(DeskNotice::NoSuchCase(case)),
        },
    ))
}

impl Turn<'_> {
    /// Chooses a language for the visitor, and lets their cases follow.
    pub(in crate::runtime) fn choose(
        &self,
        records: &mut Transaction<'_>,
        speak: Speak,
    ) -> Result<(), Error> {
        let mut voice = self.voice;
        if voice.choose(records, speak)? {
            follow::all(records, who(self), voice.languages(), self.now)?;
        }
        Ok(())
    }
}

fn who(turn: &Turn<'_>) -> Who {
    Who {
        guild: turn.visitor.guild,
        user: turn.visitor.user,
    }
}
