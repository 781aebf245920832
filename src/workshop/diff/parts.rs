//! Which parts came, went or changed, and in what.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::engine::{Conditions, Flow, Means, Need, Question, Risk, Step, Symptom};
use crate::flow::duration;

/// A part of a flow that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Part {
    /// `flow`, `cause`, `symptom`, `question`, `step`, `verify` or `says`.
    pub kind: &'static str,
    /// Its id.
    pub id: String,
    /// What became of it.
    pub fate: Fate,
    /// What is other, where it changed.
    pub fields: Vec<Field>,
}

/// What became of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// The new version alone has it.
    Came,
    /// The old version alone has it.
    Went,
    /// Both have it, and it is other.
    Changed,
}

/// Something that is said of a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Field {
    /// What it is about, in a few words.
    pub what: String,
    /// What the old version says; none where it says nothing.
    pub old: Option<String>,
    /// What the new version says.
    pub new: Option<String>,
}

/// Everything that is said of a part, by what it is about.
type Said = BTreeMap<String, String>;

/// The parts of a flow by kind and id, in the order of the file.
fn said(flow: &Flow) -> Vec<(&'static str, String, Said)> {
    let mut all = vec![("flow", flow.id.to_string(), of_flow(flow))];
    let causes = flow.causes.iter();
    all.extend(causes.map(|cause| ("cause", cause.to_string(), Said::new())));
    let symptoms = flow.symptoms.iter();
    all.extend(symptoms.map(|s| ("symptom", s.id.to_string(), of_symptom(flow, s))));
    let questions = flow.questions.iter();
    all.extend(questions.map(|q| ("question", q.id.to_string(), of_question(flow, q))));
    let steps = flow.steps.iter();
    all.extend(steps.map(|s| ("step", s.id.to_string(), of_step(flow, s))));
    for verify in &flow.verifies {
        let means = verify.answers.iter().map(|seen| {
            let means = match seen.means {
                Means::Solved => "solved",
                Means::Failed => "failed",
                Means::Again => "look again",
            };
            (format!("answer `{}`", seen.id), means.to_owned())
        });
        all.push(("verify", verify.id.to_string(), means.collect()));
    }
    for says in &flow.says {
        let mut said = Said::new();
        if let Some(symptom) = says.symptom {
            said.insert("symptom".to_owned(), flow.symptoms[symptom].id.to_string());
        }
        for (question, answer) in &says.answers {
            let question = &flow.questions[*question];
            let what = format!("`{}`", question.id);
            said.insert(what, question.answers[*answer].id.to_string());
        }
        all.push(("says", says.id.to_string(), said));
    }
    all
}

fn of_flow(flow: &Flow) -> Said {
    Said::from([
        ("price of a hand-over".to_owned(), minutes(flow.hand_over)),
        ("most questions".to_owned(), flow.most_questions.to_string()),
    ])
}

fn of_symptom(flow: &Flow, symptom: &Symptom) -> Said {
    let mut said = Said::from([(
        "check".to_owned(),
        flow.verifies[symptom.verify].id.to_string(),
    )]);
    for (cause, weight) in flow.causes.iter().zip(&symptom.weights) {
        if *weight > 0.0 {
            said.insert(format!("how likely `{cause}` is"), percent(*weight));
        }
    }
    if symptom.crowd {
        said.insert("many at once are a sign".to_owned(), "yes".to_owned());
    }
    said
}

fn of_question(flow: &Flow, question: &Question) -> Said {
    let mut said = Said::from([("effort".to_owned(), minutes(question.minutes))]);
    let mut say = |what: &str, value: String| said.insert(what.to_owned(), value);
    if question.first {
        say("asked first", "yes".to_owned());
    }
    if let Some(assumed) = question.assume {
        say("assumed", question.answers[assumed].id.to_string());
    }
    if let Some(link) = &question.link {
        say("link", link.clone());
    }
    if let Some(finder) = question.found_by {
        say("found by", format!("{finder:?}"));
    }
    if !question.services.is_empty() {
        say("services", question.services.join(", "));
    }
    for answer in &question.answers {
        let id = &answer.id;
        say(&format!("answer `{id}`"), "there".to_owned());
        if let Some(reason) = &answer.hand_over {
            say(&format!("`{id}` hands over"), reason.to_string());
        }
        if let Some(step) = answer.leads_to {
            say(&format!("`{id}` leads to"), flow.steps[step].id.to_string());
        }
        if let Some(step) = answer.wait_first {
            say(
                &format!("`{id}` waits first for"),
                flow.steps[step].id.to_string(),
            );
        }
        for sign in &answer.found {
            say(&format!("`{id}` is found by"), sign.as_str().to_owned());
        }
        for (cause, likely) in flow.causes.iter().zip(&answer.likelihood) {
            say(&format!("`{id}` where it is `{cause}`"), percent(*likely));
        }
    }
    conditions(flow, &question.when, &mut said);
    said
}

fn of_step(flow: &Flow, step: &Step) -> Said {
    let risk = match step.risk {
        Risk::None => "0, none",
        Risk::Mild => "1, mild",
        Risk::Settings => "2, settings are lost",
        Risk::Data => "3, data may be lost",
    };
    let mut said = Said::from([
        ("effort".to_owned(), minutes(step.minutes)),
        ("risk".to_owned(), risk.to_owned()),
    ]);
    let mut say = |what: &str, value: String| said.insert(what.to_owned(), value);
    if !step.waits.is_empty() {
        let waits: Vec<String> = step
            .waits
            .iter()
            .map(|wait| duration::print(*wait))
            .collect();
        say("waits", waits.join(", "));
    }
    if let Some(link) = &step.link {
        say("link", link.clone());
    }
    for need in &step.needs {
        let name = Need::ALL.into_iter().find(|(known, _)| known == need);
        let name = name.map_or("", |(_, name)| name);
        say(&format!("needs {name}"), "yes".to_owned());
    }
    for (cause, fixes) in &step.fixes {
        say(&format!("mends `{}`", flow.causes[*cause]), percent(*fixes));
    }
    conditions(flow, &step.when, &mut said);
    said
}

fn conditions(flow: &Flow, when: &Conditions, said: &mut Said) {
    let mut say = |what: String, names: Vec<&str>| said.insert(what, names.join(", "));
    if !when.symptoms.is_empty() {
        let names = when.symptoms.iter().map(|s| flow.symptoms[*s].id.as_str());
        say("only for symptoms".to_owned(), names.collect());
    }
    for (what, all) in [("only if", &when.only_if), ("not if", &when.not_if)] {
        for (question, answers) in all {
            let question = &flow.questions[*question];
            let names = answers.iter().map(|a| question.answers[*a].id.as_str());
            say(format!("{what} `{}`", question.id), names.collect());
        }
    }
}

fn percent(share: f64) -> String {
    format!("{} %", rounded(share * 100.0))
}

fn minutes(minutes: f64) -> String {
    format!("{} min", rounded(minutes))
}

/// To a tenth, without a fraction where there is none.
fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// The parts that are not as they were, in the order of the new version; those that went come last of their kind.
pub fn parts(old: &Flow, new: &Flow) -> Vec<Part> {
    let (before, after) = (said(old), said(new));
    let mut parts = Vec::new();
    for kind in [
        "flow", "cause", "symptom", "question", "step", "verify", "says",
    ] {
        let here = |part: &&(&'static str, String, Said)| part.0 == kind;
        for (_, id, now) in after.iter().filter(here) {
            let known = before
                .iter()
                .filter(here)
                .find(|(_, known, _)| known == id || kind == "flow");
            match known {
                None => parts.push(Part::whole(kind, id, Fate::Came)),
                Some((_, _, then)) => {
                    let fields = fields(then, now);
                    if !fields.is_empty() {
                        let changed = Part::whole(kind, id, Fate::Changed);
                        parts.push(Part { fields, ..changed });
                    }
                }
            }
        }
        for (_, id, _) in before.iter().filter(here) {
            let kept = kind == "flow" || after.iter().filter(here).any(|(_, known, _)| known == id);
            if !kept {
                parts.push(Part::whole(kind, id, Fate::Went));
            }
        }
    }
    parts
}

impl Part {
    fn whole(kind: &'static str, id: &str, fate: Fate) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            fate,
            fields: Vec::new(),
        }
    }

    /// Notes that something more of a part that both have is other.
    pub(super) fn change(all: &mut Vec<Self>, kind: &'static str, id: &str, field: Field) {
        let known = all
            .iter_mut()
            .find(|part| part.kind == kind && part.id == id);
        match known {
            Some(part) if part.fate == Fate::Changed => part.fields.push(field),
            Some(_) => {}
            None => all.push(Self {
                fields: vec![field],
                ..Self::whole(kind, id, Fate::Changed)
            }),
        }
    }
}

fn fields(old: &Said, new: &Said) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    let all = old
        .keys()
        .chain(new.keys().filter(|what| !old.contains_key(*what)));
    for what in all {
        let (old, new) = (old.get(what), new.get(what));
        if old != new {
            fields.push(Field {
                what: what.clone(),
                old: old.cloned(),
                new: new.cloned(),
            });
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::{load, small, text};

    #[test]
    fn every_kind_of_change_is_named_and_nothing_else() {
        let old = small().flow;
        assert_eq!(parts(&old, &old), []);
        let text = text()
            .replace(
                "[steps.walk]\neffort = \"10m\"\nrisk = 0",
                "[steps.walk]\neffort = \"5m\"\nrisk = 1\nneeds = [\"money\"]",
            )
            .replace("[steps.toggle]", "[steps.switch]")
            .replace("answers.no = {}", "answers.never = {}");
        let parts = parts(&old, &load(&text).flow);
        let fate = |kind, id: &str| {
            let part = parts
                .iter()
                .find(|part| (part.kind, part.id.as_str()) == (kind, id));
            part.map(|part| part.fate)
        };
        assert_eq!(fate("step", "switch"), Some(Fate::Came));
        assert_eq!(fate("step", "toggle"), Some(Fate::Went));
        let walk = parts.iter().find(|part| part.id == "walk").unwrap();
        let told: Vec<_> = walk
            .fields
            .iter()
            .map(|f| (f.what.as_str(), f.old.as_deref(), f.new.as_deref()))
            .collect();
        let effort = ("effort", Some("10 min"), Some("5 min"));
        let risk = ("risk", Some("0, none"), Some("1, mild"));
        let needs = ("needs money", None, Some("yes"));
        assert_eq!(told, [effort, risk, needs]);
        let stolen = parts.iter().find(|part| part.id == "stolen").unwrap();
        assert!(
            stolen
                .fields
                .iter()
                .any(|f| f.what == "answer `no`" && f.new.is_none())
        );
        assert_eq!(parts.len(), 4, "{parts:#?}");
    }
}
