//! The summary of a session that a person can copy for those who help on.

use fluent_bundle::FluentArgs;

use super::found;
use super::show::{Scene, hyphens};
use crate::engine::{Given, Outcome};
use crate::ids::{AnswerId, StepId};

/// At most so many characters, so that the card around it fits Discord's 4000; the middle of a
/// longer path is left out, since its start and its end say most.
const MOST_CHARACTERS: usize = 2000;

/// What was tried, line by line; it holds ids' words only, nothing that a person typed.
pub(super) fn summary(scene: &Scene<'_>) -> String {
    let mut args = FluentArgs::new();
    let flow = hyphens(scene.flow.id.as_str());
    args.set("flow", scene.plain(&format!("{flow}-flow")));
    let mut lines = vec![scene.say("summary-title", None, &args)];
    lines.extend(
        scene
            .session
            .current()
            .iter()
            .filter_map(|entry| line(scene, &entry.given)),
    );
    lines.extend(likely(scene));
    shorten(&mut lines);
    lines.join("\n")
}

/// One line of the path; none for what is not worth one, or not in the flow any more.
pub(super) fn line(scene: &Scene<'_>, given: &Given) -> Option<String> {
    let mut args = FluentArgs::new();
    match given {
        Given::Symptom(id) => {
            scene.flow.symptom(id)?;
            args.set("symptom", scene.flow("symptom", id.as_str(), None));
            Some(scene.say("summary-symptom", None, &args))
        }
        Given::Told { question, answer } => {
            scene.flow.question(question)?;
            Some(answered(scene, "question", question.as_str(), Some(answer)))
        }
        Given::Answered { question, answer } => {
            scene.flow.question(question)?;
            Some(answered(
                scene,
                "question",
                question.as_str(),
                answer.as_ref(),
            ))
        }
        Given::Checked { verify, seen } => {
            scene.flow.verify(verify)?;
            Some(answered(scene, "verify", verify.as_str(), seen.as_ref()))
        }
        Given::Tried { step, outcome } => tried(
            scene,
            step,
            match outcome {
                Outcome::Worked => "outcome-worked",
                Outcome::Failed => "outcome-failed",
                Outcome::Cant => "outcome-cant",
            },
        ),
        Given::Waiting { step } => tried(scene, step, "outcome-waiting"),
        Given::Found(finding) => Some(found::line(scene, finding)),
        Given::Person | Given::Restart => None,
    }
}

fn answered(scene: &Scene<'_>, kind: &str, id: &str, answer: Option<&AnswerId>) -> String {
    let mut args = FluentArgs::new();
    args.set("question", scene.flow(kind, id, None));
    let answer = match answer {
        Some(answer) => {
            let label = format!("answer-{}", hyphens(answer.as_str()));
            scene.flow(kind, id, Some(&label))
        }
        None => scene.plain("choice-unknown"),
    };
    args.set("answer", answer);
    scene.say("summary-answer", None, &args)
}

/// A question and its answer, of which the flow may have neither any more; the question alone where the answer has no
/// words.
pub(super) fn asked(
    scene: &Scene<'_>,
    kind: &str,
    id: &str,
    answer: Option<&AnswerId>,
) -> Option<String> {
    let question = scene.part(kind, id, None)?;
    let answer = match answer {
        Some(answer) => {
            let label = format!("answer-{}", hyphens(answer.as_str()));
            scene.part(kind, id, Some(&label))
        }
        None => Some(scene.plain("choice-unknown")),
    };
    let Some(answer) = answer else {
        return Some(question);
    };
    let mut args = FluentArgs::new();
    args.set("question", question);
    args.set("answer", answer);
    Some(scene.say("summary-answer", None, &args))
}

fn tried(scene: &Scene<'_>, step: &StepId, outcome: &str) -> Option<String> {
    scene.flow.step(step)?;
    let mut args = FluentArgs::new();
    args.set("step", scene.flow("step", step.as_str(), Some("title")));
    args.set("outcome", scene.plain(outcome));
    Some(scene.say("summary-step", None, &args))
}

/// The likeliest cause left, where the symptom is known.
fn likely(scene: &Scene<'_>) -> Option<String> {
    let causes = scene.place.belief.as_ref()?.causes();
    let (cause, _) = causes
        .iter()
        .enumerate()
        .max_by(|a, b| a.1.total_cmp(b.1))?;
    let mut args = FluentArgs::new();
    args.set(
        "cause",
        scene.flow("cause", scene.flow.causes[cause].as_str(), None),
    );
    Some(scene.say("summary-likely", None, &args))
}

fn shorten(lines: &mut Vec<String>) {
    let length = |lines: &[String]| lines.iter().map(|l| l.chars().count() + 1).sum::<usize>();
    if length(lines) <= MOST_CHARACTERS {
        return;
    }
    while lines.len() > 4 && length(lines) > MOST_CHARACTERS - 2 {
        lines.remove(lines.len() / 2);
    }
    lines.insert(lines.len() / 2, "…".to_owned());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_loses_its_middle_only() {
        let mut lines: Vec<String> = (0..100)
            .map(|n| format!("{n} {}", "x".repeat(50)))
            .collect();
        shorten(&mut lines);
        assert!(lines.join("\n").chars().count() <= MOST_CHARACTERS);
        assert!(lines[0].starts_with("0 ") && lines.last().unwrap().starts_with("99 "));
        assert!(lines.contains(&"…".to_owned()));
    }
}
