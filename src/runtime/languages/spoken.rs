//! What a turn of a session does about languages, and a turn that does nothing else.

use super::speak::Speak;
use super::voice::Voice;
use super::{follow, wrong};
use crate::engine::{Effect, Note, Session};
use crate::ids::CaseNumber;
use crate::runtime::forget::Forgetting;
use crate::runtime::order::{Doing, Done, Order};
use crate::runtime::records::{self, Reply};
use crate::runtime::turn::{name, promise};
use crate::store::{Error, Transaction};
use crate::text::Turn;
use crate::text::speech::Page;

/// What a turn does about languages.
#[derive(Debug, Default)]
pub(in crate::runtime) struct Spoken {
    /// Other languages were chosen.
    pub(in crate::runtime) changed: bool,
    /// Another language of the texts.
    switched: bool,
    page: Page,
    cases: Vec<CaseNumber>,
}

impl Spoken {
    /// Chooses what the person chose, or told with their command.
    ///
    /// # Errors
    /// The store's own.
    pub(in crate::runtime) fn take(
        order: &Order,
        doing: &Doing,
        voice: &mut Voice,
        records: &mut Transaction<'_>,
    ) -> Result<Self, Error> {
        let told = order.device.map(|device| Speak::Device(Some(device)));
        let speak = match doing {
            Doing::Speak { speak, .. } => Some(*speak),
            Doing::Open(_)
            | Doing::Choose { .. }
            | Doing::Look
            | Doing::Wish(_)
            | Doing::Reply { .. } => None,
        };
        let mut spoken = Self::default();
        let Some(does) = speak.or(told) else {
            return Ok(spoken);
        };
        let (before, asked) = (voice.languages(), voice.is_unasked());
        if speak.is_some() {
            spoken.page = does.page(asked);
        }
        spoken.changed = voice.choose(records, does)?;
        spoken.switched = before.text != voice.languages().text;
        if before != voice.languages() {
            spoken.cases = follow::all(records, order.who, voice.languages(), order.now)?;
        }
        Ok(spoken)
    }

    /// What came of the turn in which this was done.
    pub(in crate::runtime) fn done(
        &self,
        voice: Voice,
        session: Session,
        effects: Vec<Effect>,
    ) -> Done {
        let mut done = Done::new(voice, session, effects);
        done.page = self.page;
        done.first |= self.switched;
        done.cases.clone_from(&self.cases);
        done
    }
}

/// A turn that is about nothing but languages: the session stays as it is to the byte, and so does its card. A reply is
/// kept where something was chosen, so that it is chosen once however often it is delivered.
///
/// # Errors
/// The store's own.
pub(in crate::runtime) fn still(
    order: &Order,
    (card, speak): (Turn, Speak),
    session: Session,
    voice: Voice,
    spoken: &Spoken,
    forgetting: &Forgetting,
    records: &mut Transaction<'_>,
) -> Result<Done, Error> {
    let mut effects = Vec::new();
    let old = card != name(&session);
    if old {
        effects.push(Effect::Note(Note::OldCard));
    }
    let mut done = spoken.done(voice, session, effects);
    if speak == Speak::Wrong && !old {
        let message = order
            .words
            .message_of(&order.flow, &done.session, order.now);
        let text = order.words.served(voice.languages().text);
        let told = wrong::tell(records, order.who.guild, text, &message, order.now)?;
        done.wrong = Some(told.to_desk);
        done.told = told.anew;
    }
    if spoken.changed || done.told {
        let reply = Reply {
            card: name(&done.session),
            flow: Some(order.flow.hash),
            effects: done.effects.clone(),
        };
        records.put(records::reply_key(order.id), records::write_reply(&reply))?;
        forgetting.some(records, order.now)?;
    }
    if let Some(turned) = order.turned() {
        done.reminding = promise(turned, records, &done.session)?;
    }
    Ok(done)
}
