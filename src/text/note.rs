//! What happened since the last card, said above this one.

use fluent_bundle::FluentArgs;

use super::found;
use super::show::Scene;
use crate::engine::{Card, Effect, Note};

/// The notes above a card, in the order in which things happened.
pub(super) fn notes(scene: &Scene<'_>) -> Vec<String> {
    let mut notes: Vec<String> = scene
        .effects
        .iter()
        .filter_map(|effect| match effect {
            Effect::Note(note) => Some(say(scene, *note)),
            Effect::Explain => None,
        })
        .collect();
    notes.extend(found::notes(scene));
    if matches!(scene.card, Card::Check { again: true, .. }) {
        notes.push(scene.plain("note-look-again"));
    }
    notes
}

fn say(scene: &Scene<'_>, note: Note) -> String {
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
        Note::FlowChanged(count) => {
            args.set("count", count as f64);
            "note-flow-changed"
        }
    };
    scene.say(id, None, &args)
}
