//! What a person must see, worked out beside the runtime: the engine and the words of one version, and nothing else.

use std::sync::Arc;

use blueback::engine::{Card, Input, Note, Place, Session, card, decide};
use blueback::engine::{Effect, Entry, Flow, Given, Told};
use blueback::ids::Timestamp;
use blueback::runtime::Library;
use blueback::text::{Languages, Locale, Shown};

/// What a person did, as it was done.
#[derive(Debug, Clone)]
pub(super) enum Did {
    Open,
    Look,
    Press {
        began: i64,
        turn: u32,
        choice: String,
    },
}

/// What must come of it on one version of the flow: the session after it, and the card.
pub(super) fn after(
    library: &Library,
    session: Option<&Session>,
    did: &Did,
    seen: &Shown,
) -> (Session, Shown) {
    let flow: &Arc<Flow> = &library.flows[0];
    let began = seen.turn.map_or(0, |turn| turn.began);
    let now = session.map_or(Timestamp::from_millis(began), Session::last_change);
    let input = match did {
        Did::Open => Input::Open(Told::default()),
        Did::Look => Input::Look,
        Did::Press {
            began,
            turn,
            choice,
        } => Input::Choose {
            began: Timestamp::from_millis(*began),
            turn: *turn,
            choice,
        },
    };
    let before = session.map(|session| (session.flow, session.turn));
    let (mut session, effects) = decide(flow, session.cloned(), input, now);
    if solved_anew(&effects, &session, before) {
        session.began = Timestamp::from_millis(began);
    }
    if before != Some((session.flow, session.turn)) {
        session.shows(flow, now);
    }
    let languages = Languages::same(Locale::SOURCE);
    let shown = library.words.show(flow, &session, &effects, now, languages);
    (session, shown)
}

/// Whether a new session was begun, whose beginning the runtime's clock alone knows.
fn solved_anew(effects: &[Effect], session: &Session, before: Option<(u64, u32)>) -> bool {
    let welcome = Effect::Note(Note::WelcomeBack);
    before.is_some() && session.is_untouched() && session.turn == 0 && !effects.contains(&welcome)
}

/// Whether what was seen is what must be: all of it but moments, which are the clock's, and what every card offers about
/// languages.
pub(super) fn is_same(must: &Shown, seen: &Shown) -> bool {
    let seen = &Shown {
        speech: must.speech.clone(),
        ..seen.clone()
    };
    let timeless = |shown: &Shown| Shown {
        text: String::new(),
        ..shown.clone()
    };
    let waits = must.kind == blueback::text::Kind::Wait;
    match waits {
        true => timeless(must) == timeless(seen),
        false => must == seen,
    }
}

/// What a press has given, if anything, must be about the card that was pressed, whatever flow is in use by then.
pub(super) fn assert_about(before: &Session, after: &Session, card: &str) {
    let Some(Entry { given, .. }) = after.entries.last() else {
        return;
    };
    let count = |session: &Session| session.entries.iter().filter(|e| e.given == *given).count();
    if before.began == after.began && count(after) <= count(before) {
        return;
    }
    let about = match given {
        Given::Answered { question, .. } => question.as_str(),
        Given::Tried { step, .. } | Given::Waiting { step } => step.as_str(),
        Given::Checked { verify, .. } => verify.as_str(),
        Given::Symptom(_)
        | Given::Told { .. }
        | Given::Found(_)
        | Given::Person
        | Given::Restart => return,
    };
    assert_eq!(about, card, "{before:#?}\n{after:#?}");
}

/// The card of a session, for whoever wants to know what may be pressed.
pub(super) fn card_of(flow: &Flow, session: &Session) -> Card {
    card(flow, &Place::of(flow, session), session.last_change())
}
