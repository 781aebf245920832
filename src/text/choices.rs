//! The choices of a card in words.

use super::show::Scene;
use super::show::hyphens;
use super::shown::{self, Role};
use crate::engine::{self, Card, Choice, Risk};

/// Everything that can be chosen on the card, in the order shown.
pub(super) fn choices(scene: &Scene<'_>) -> Vec<shown::Choice> {
    engine::choices(scene.flow, scene.place, scene.card)
        .into_iter()
        .map(|choice| {
            let (label, hint) = words(scene, choice);
            shown::Choice {
                id: choice.id(scene.flow, scene.card).to_owned(),
                label,
                hint,
                role: role(choice),
            }
        })
        .collect()
}

fn words(scene: &Scene<'_>, choice: Choice) -> (String, Option<String>) {
    let plain = |id: &str| (scene.plain(id), None);
    match choice {
        Choice::Symptom(symptom) => {
            let id = scene.flow.symptoms[symptom].id.as_str();
            let hint = scene.flow_maybe("symptom", id, "hint");
            (scene.flow("symptom", id, None), hint)
        }
        Choice::Answer(_) => answer(scene, choice.id(scene.flow, scene.card)),
        Choice::Unknown => plain("choice-unknown"),
        Choice::Worked => plain("choice-worked"),
        Choice::Failed => plain("choice-failed"),
        Choice::Cant => match scene.card {
            Card::Step(step) if scene.flow.steps[*step].risk >= Risk::Settings => {
                plain("choice-refuse")
            }
            Card::Step(_)
            | Card::Symptom
            | Card::Question(_)
            | Card::Wait { .. }
            | Card::Check { .. }
            | Card::End(_) => plain("choice-cant"),
        },
        Choice::Wait => match scene.card {
            Card::Wait { .. } => plain("choice-wait-longer"),
            Card::Step(_)
            | Card::Symptom
            | Card::Question(_)
            | Card::Check { .. }
            | Card::End(_) => plain("choice-wait"),
        },
        Choice::Back => plain("choice-back"),
        Choice::Why => match scene.card {
            Card::Step(_) => plain("choice-why"),
            Card::Symptom
            | Card::Question(_)
            | Card::Wait { .. }
            | Card::Check { .. }
            | Card::End(_) => plain("choice-why-card"),
        },
        Choice::Person => plain("choice-person"),
        Choice::Restart => plain("choice-restart"),
    }
}

fn answer(scene: &Scene<'_>, id: &str) -> (String, Option<String>) {
    let (kind, of) = match scene.card {
        Card::Check { verify, .. } => ("verify", scene.flow.verifies[*verify].id.as_str()),
        Card::Question(question) => ("question", scene.flow.questions[*question].id.as_str()),
        Card::Symptom | Card::Step(_) | Card::Wait { .. } | Card::End(_) => {
            return Default::default();
        }
    };
    let label = format!("answer-{}", hyphens(id));
    let hint = scene.flow_maybe(kind, of, &format!("{label}-hint"));
    (scene.flow(kind, of, Some(&label)), hint)
}

fn role(choice: Choice) -> Role {
    match choice {
        Choice::Symptom(_) | Choice::Answer(_) => Role::Answer,
        Choice::Unknown => Role::Unknown,
        Choice::Worked => Role::Worked,
        Choice::Failed => Role::Failed,
        Choice::Cant => Role::Cant,
        Choice::Wait => Role::Wait,
        Choice::Back => Role::Back,
        Choice::Why => Role::Why,
        Choice::Person => Role::Person,
        Choice::Restart => Role::Restart,
    }
}
