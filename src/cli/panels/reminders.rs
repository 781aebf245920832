//! Letters to people who wait or left off, about each step of a flow.

use super::{Drawn, NOW};
use crate::engine::{Entry, Given, Session};
use crate::ids::Languages;
use crate::text::Words;
use crate::text::reminders::{About, Reminder};

pub(super) fn letters(words: &Words, drawn: &mut Drawn<'_>) {
    let (flow, languages) = (drawn.flow, Languages::same(drawn.locale));
    let mut session = Session::new(flow.hash, NOW);
    let mut draw = |session: &Session, about| {
        let reminder = Reminder {
            flow,
            session,
            about,
            service: "iCloud Account & Sign In",
            offers: true,
            now: NOW,
        };
        drawn.panel(&words.reminder(languages, &reminder));
    };
    draw(&session, About::LeftOff);
    let Some(symptom) = flow.symptoms.first() else {
        return;
    };
    let give = |given| Entry { at: NOW, given };
    session
        .entries
        .push(give(Given::Symptom(symptom.id.clone())));
    draw(&session, About::LeftOff);
    for step in flow.steps.iter().filter(|step| !step.waits.is_empty()) {
        let step = step.id.clone();
        let wait = give(Given::Waiting { step });
        session.entries.truncate(1);
        session.entries.push(wait);
        for about in [About::Wait, About::Over] {
            draw(&session, about);
        }
    }
}
