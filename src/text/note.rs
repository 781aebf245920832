//! What happened since the last card, said above this one.

use fluent_bundle::FluentArgs;

use super::found;
use super::show::Scene;
use super::summary;
use crate::engine::{Card, Effect, Given, Note};

/// The notes above a card, in the order in which things happened.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<String> {
    let mut notes: Vec<String> = scene
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Note(note) => Some(note),
            Effect::Explain => None,
        })
        .flat_map(|note| [Some(say(scene, note)), set_aside(scene, note)])
        .flatten()
        .collect();
    notes.extend(found::notes(scene));
    if matches!(scene.card, Card::Check { again: true, .. }) {
        notes.push(scene.plain("note-look-again"));
    }
    notes
}

fn say(scene: &Scene<'_>, note: &Note) -> String {
    let mut args = FluentArgs::new();
    let id = match note {
        Note::WelcomeBack => "note-welcome-back",
        Note::OldCard => "note-old-card",
        Note::NoSuchChoice => "note-no-such-choice",
        Note::NotRecognised => "note-not-recognised",
        Note::Recognised => {
            let symptom = scene.place.symptom.map(|s| &scene.flow.symptoms[s]);
            let label = symptom.map(|s| scene.flow("symptom", s.id.as_str(), None));
            args.set("symptom", label.unwrap_or_default());
            "note-recognised"
        }
        Note::CardChanged => "note-card-changed",
        Note::FlowChanged(aside) => {
            args.set("count", aside.count as f64);
            "note-flow-changed"
        }
    };
    scene.say(id, None, &args)
}

/// The first of what was set aside, by name. What went with its words stays unnamed.
fn set_aside(scene: &Scene<'_>, note: &Note) -> Option<String> {
    let Note::FlowChanged(aside) = note else {
        return None;
    };
    let named = aside.first.iter().filter_map(|given| name(scene, given));
    let named: Vec<String> = named.collect();
    let mut args = FluentArgs::new();
    args.set("list", named.join(" · "));
    (!named.is_empty()).then(|| scene.say("note-set-aside", None, &args))
}

/// What was given, as it was worded when it was asked, if it still has words.
fn name(scene: &Scene<'_>, given: &Given) -> Option<String> {
    match given {
        Given::Symptom(id) => scene.part("symptom", id.as_str(), None),
        Given::Told { question, answer } => {
            summary::asked(scene, "question", question.as_str(), Some(answer))
        }
        Given::Answered { question, answer } => {
            summary::asked(scene, "question", question.as_str(), answer.as_ref())
        }
        Given::Checked { verify, seen } => {
            summary::asked(scene, "verify", verify.as_str(), seen.as_ref())
        }
        Given::Tried { step, .. } | Given::Waiting { step } => {
            scene.part("step", step.as_str(), Some("title"))
        }
        Given::Found(_) | Given::Person | Given::Restart => None,
    }
}
