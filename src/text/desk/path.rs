//! The way that a member went before people took over, and what their guide makes of it.

use std::time::Duration;

use super::file::CaseFile;
use super::tongue::{NO_CARD, Tongue};
use crate::engine::{Flow, Given, Place, Question, Risk, Session, Why, advised, why};
use crate::text::show::Scene;
use crate::text::summary;

/// A pause between two entries that is worth telling: as long as an activation may take to begin with.
const PAUSE: Duration = Duration::from_secs(10 * 60);
/// So many causes are named.
const MOST_CAUSES: usize = 3;
/// A cause less likely than this is not worth naming.
const LEAST_SHARE: f64 = 0.025;
/// A step that helps less often than this is not worth naming.
const LEAST_HELP: f64 = 0.01;

/// What the member answered about their device, and whatever else everybody is asked first, in one line.
pub(super) fn device(tongue: &Tongue<'_>, file: &CaseFile<'_>) -> Option<String> {
    let flow = file.flow?;
    let place = Place::of(flow, file.session);
    let answers: Vec<String> = (0..flow.questions.len())
        .filter(|nth| is_basic(&flow.questions[*nth]))
        .filter_map(|nth| Some((nth, place.answers[nth].flatten()?)))
        .filter_map(|(nth, answer)| {
            let question = &flow.questions[nth];
            let label = format!("answer-{}", question.answers[answer].id.as_str());
            let label = label.replace('_', "-");
            let id = question.id.as_str();
            file.scene(tongue, |scene| scene.flow("question", id, Some(&label)))
        })
        .collect();
    (!answers.is_empty()).then(|| answers.join(" · "))
}

/// Whether a question is about what all else depends on: it is asked of everybody, or tells the system's version, on
/// which the menus depend.
fn is_basic(question: &Question) -> bool {
    question.first || question.id.as_str() == "os"
}

/// Each answer and step, with the pause before it where there was one.
pub(super) fn path(tongue: &Tongue<'_>, file: &CaseFile<'_>) -> Vec<String> {
    let Some(flow) = file.flow else {
        let told = &[("flow", file.case.flow.as_str())];
        return vec![tongue.say("desk-path-gone", told)];
    };
    let lines = file.scene(tongue, |scene| lines(tongue, scene, file.session, flow));
    let lines = lines.unwrap_or_default();
    if lines.is_empty() {
        return vec![tongue.plain("desk-path-none")];
    }
    lines
}

fn lines(tongue: &Tongue<'_>, scene: &Scene<'_>, session: &Session, flow: &Flow) -> Vec<String> {
    let mut before = None;
    let mut lines = Vec::new();
    for entry in session.current() {
        let pause = before.map(|before| entry.at - before);
        before = Some(entry.at);
        // What they see, and what everybody is asked first, stands above the path.
        let above = match &entry.given {
            Given::Symptom(_) => true,
            Given::Told { question, .. } | Given::Answered { question, .. } => {
                let question = flow.question(question).map(|nth| &flow.questions[nth]);
                question.is_some_and(is_basic)
            }
            Given::Tried { .. }
            | Given::Waiting { .. }
            | Given::Checked { .. }
            | Given::Found(_)
            | Given::Person
            | Given::Restart => false,
        };
        let Some(line) = summary::line(scene, &entry.given).filter(|_| !above) else {
            continue;
        };
        lines.push(match pause.filter(|pause| *pause >= PAUSE) {
            Some(pause) => {
                let told = [("line", line), ("span", tongue.span(pause))];
                let told = [(told[0].0, told[0].1.as_str()), (told[1].0, &told[1].1)];
                format!("- {}", tongue.say("desk-path-later", &told))
            }
            None => format!("- {line}"),
        });
    }
    lines
}

/// The likeliest causes with rough shares.
pub(super) fn likely(tongue: &Tongue<'_>, file: &CaseFile<'_>) -> Option<String> {
    let flow = file.flow?;
    let place = Place::of(flow, file.session);
    let mut causes: Vec<(usize, f64)> = place
        .belief
        .as_ref()?
        .causes()
        .iter()
        .copied()
        .enumerate()
        .collect();
    causes.sort_by(|a, b| b.1.total_cmp(&a.1));
    let named: Vec<String> = causes
        .iter()
        .take(MOST_CAUSES)
        .filter(|(_, share)| *share >= LEAST_SHARE)
        .filter_map(|(cause, share)| {
            let id = flow.causes[*cause].as_str();
            let cause = file.scene(tongue, |scene| scene.flow("cause", id, None))?;
            let share = rough(*share).to_string();
            Some(tongue.say("desk-likely-cause", &[("cause", &cause), ("share", &share)]))
        })
        .collect();
    let list = named.join("; ");
    (!named.is_empty()).then(|| tongue.say("desk-likely", &[("list", &list)]))
}

/// A share in percent, to the nearest five: nobody knows it better.
fn rough(share: f64) -> u32 {
    ((share * 20.0).round() as u32 * 5).max(5)
}

/// The step that the guide would try next.
pub(super) fn next_step(tongue: &Tongue<'_>, file: &CaseFile<'_>) -> Option<String> {
    let flow = file.flow?;
    let place = Place::of(flow, file.session);
    let asked = |step: &usize| {
        let id = &flow.steps[*step].id;
        file.case.suggested.iter().any(|asked| asked.step == *id)
    };
    let step = advised(flow, &place)
        .into_iter()
        .find(|step| !asked(step))?;
    let why = why(flow, &place, step);
    if why.helps < LEAST_HELP {
        return None;
    }
    let title = file.step(tongue, &flow.steps[step].id);
    let price = price(tongue, &why);
    Some(tongue.say("desk-advised", &[("step", &title), ("price", &price)]))
}

/// How long a step takes, and what it may cost, in a few words.
pub(super) fn price(tongue: &Tongue<'_>, why: &Why) -> String {
    let minutes = why.minutes.ceil().max(1.0) as u64;
    let risk = tongue.plain(match why.risk {
        Risk::None => "desk-risk-none",
        Risk::Mild => "desk-risk-mild",
        Risk::Settings => "desk-risk-settings",
        Risk::Data => "desk-risk-data",
    });
    tongue.count("desk-price", minutes, &[("risk", &risk)])
}

/// Steps that the member was asked to try and has not told about.
pub(super) fn suggested(tongue: &Tongue<'_>, file: &CaseFile<'_>) -> Option<String> {
    let asked = &file.case.suggested;
    let steps: Vec<String> = asked
        .iter()
        .map(|asked| file.step(tongue, &asked.step))
        .collect();
    let list = tongue.list(&steps);
    (!steps.is_empty()).then(|| tongue.say("desk-suggested", &[("list", &list)]))
}

/// All of it as a member copies it, for those who are asked whether it may be shared.
pub(super) fn whole(tongue: &Tongue<'_>, flow: &Flow, session: &Session) -> Vec<String> {
    let place = Place::of(flow, session);
    tongue.scene(flow, session, &place, &NO_CARD, |scene| {
        let entries = session.current().iter();
        let lines = entries.filter_map(|entry| summary::line(scene, &entry.given));
        lines.map(|line| format!("- {line}")).collect()
    })
}
