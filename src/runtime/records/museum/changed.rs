//! What was written of cards on flows that change: what a card was about, and what was set aside.

use super::{BEGAN, found};
use crate::engine::{Effect, Given, Note, Session, SetAside, Subject};
use crate::ids::{AnswerId, QuestionId, StepId, SymptomId, VerifyId};
use crate::runtime::records::Reply;
use crate::text::Turn;

/// One for each kind of card that a session can show.
pub(super) fn shown() -> Vec<(u8, &'static str, Session)> {
    let (question, step) = (
        QuestionId::new("device").unwrap(),
        StepId::new("patience").unwrap(),
    );
    let verify = VerifyId::new("sent").unwrap();
    [
        ("session-shows-symptom.json", Subject::Symptom),
        ("session-shows-question.json", Subject::Question(question)),
        ("session-shows-step.json", Subject::Step(step.clone())),
        ("session-shows-wait.json", Subject::Wait(step)),
        ("session-shows-check.json", Subject::Check(verify)),
        ("session-shows-end.json", Subject::End),
    ]
    .into_iter()
    .map(|(file, subject)| {
        let mut session = found();
        session.shown = Some(subject);
        (3, file, session)
    })
    .collect()
}

/// A press on a card of a flow that has changed, and took no answer any more.
pub(super) fn set_aside() -> Reply {
    let answered = Given::Answered {
        question: QuestionId::new("device").unwrap(),
        answer: Some(AnswerId::new("mac").unwrap()),
    };
    let aside = SetAside {
        count: 2,
        first: vec![Given::Symptom(SymptomId::new("green").unwrap()), answered],
    };
    Reply {
        card: Turn {
            began: BEGAN,
            turn: 8,
        },
        flow: Some(14_695_981_039_346_656_037),
        effects: vec![
            Effect::Note(Note::FlowChanged(aside)),
            Effect::Note(Note::CardChanged),
        ],
    }
}
