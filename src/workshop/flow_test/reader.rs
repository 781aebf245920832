//! Reads a test line by line.

use std::collections::{BTreeMap, BTreeSet};

use crate::engine::Flow;
use crate::flow::{Findings, duration, suggestion};
use crate::ids::Locale;
use crate::runtime::Library;

use super::Missing;
use super::line::{Item, Line};
use super::name::Name;
use super::play::{Act, Person};
use super::read::Scripted;
use super::wish::{self, Wish};

/// Lines that may stand in any test, for advice.
const KEYS: [&str; 21] = [
    "flow",
    "language",
    "device language",
    "types",
    "sees",
    "answers",
    "works",
    "cannot",
    "waits for",
    "then sees",
    "picks",
    "passes",
    "comes back",
    "card",
    "shows",
    "never shows",
    "order",
    "first step",
    "ends",
    "says",
    "never says",
];

/// What the lines read so far come to.
pub(super) struct Reader<'t, 'r> {
    pub(super) flow: &'r Flow,
    pub(super) person: Person,
    pub(super) acts: Vec<Scripted<'t>>,
    pub(super) wishes: Vec<Wish<'t>>,
    /// The first line that says what the person knows.
    pub(super) knows: Option<Item<'t>>,
    pub(super) found: &'r mut Findings,
}

impl<'t> Reader<'t, '_> {
    /// The languages that the words have.
    pub(super) fn languages(
        &mut self,
        value: &Item<'t>,
        library: &Library,
        missing: Missing,
    ) -> Vec<Locale> {
        let known = library.words.locales();
        let mut languages = Vec::new();
        for item in value.list(self.found) {
            match Locale::exact(item.text).filter(|locale| known.contains(locale)) {
                Some(locale) => languages.push(locale),
                None if missing == Missing::PassedOver => {}
                None => {
                    let codes = known.iter().map(|locale| locale.code());
                    let message = format!("there are no words in `{}`", item.text);
                    item.unclear(message, suggestion(item.text, codes), self.found);
                }
            }
        }
        languages
    }

    /// A language of devices.
    pub(super) fn device(&mut self, value: &Item<'t>, library: &Library) -> Option<Locale> {
        let known = library.words.device_locales();
        let device = Locale::exact(value.text).filter(|locale| known.contains(locale));
        if device.is_none() {
            let codes = known.iter().map(|locale| locale.code());
            let message = format!("there are no labels of devices in `{}`", value.text);
            value.unclear(message, suggestion(value.text, codes), self.found);
        }
        device
    }

    /// Any line but those that say where the test is played.
    pub(super) fn line(&mut self, line: &Line<'t>) {
        let value = &line.value;
        match line.key.as_str() {
            "sees" => {
                self.know(value);
                let known = self.flow.symptoms.iter().map(|s| s.id.as_str());
                self.person.sees = self.index(value, "symptom", known);
            }
            "answers" => self.answers(value),
            "works" => {
                let steps = self.steps(value);
                self.person.works.extend(steps);
            }
            "cannot" => {
                let steps = self.steps(value);
                self.person.cannot.extend(steps);
            }
            "waits for" => {
                let steps = self.steps(value);
                self.person.waits.extend(steps);
            }
            "then sees" => self.looks(value),
            "picks" => self.act(Act::Pick(value.text.to_owned()), line),
            "comes back" | "types" => {
                let typed = (!value.text.is_empty()).then(|| value.text.to_owned());
                self.act(Act::Open(typed), line);
            }
            "passes" => match duration(value.text).filter(|time| !time.is_zero()) {
                Some(time) => self.act(Act::Pass(time), line),
                None => value.unclear(
                    format!("`{}` is no time", value.text),
                    "write a number and `s`, `m` or `h`, such as `passes: 24h`",
                    self.found,
                ),
            },
            "card" => self.card(value),
            _ => match wish::read(line, self.flow, self.found) {
                Some(wishes) => self.wishes.extend(wishes),
                None => {
                    let key = Item {
                        text: "",
                        at: line.at.clone(),
                    };
                    let advice = suggestion(&line.key, KEYS.into_iter());
                    key.unclear(
                        format!("no line of a test begins with `{}`", line.key),
                        advice,
                        self.found,
                    );
                }
            },
        }
    }

    fn know(&mut self, at: &Item<'t>) {
        self.knows.get_or_insert_with(|| at.clone());
    }

    fn index<'a>(
        &mut self,
        item: &Item<'_>,
        what: &str,
        known: impl Iterator<Item = &'a str> + Clone,
    ) -> Option<usize> {
        let index = known.clone().position(|id| id == item.text);
        if index.is_none() {
            let message = format!("the flow {} has no {what} `{}`", self.flow.id, item.text);
            item.unclear(message, suggestion(item.text, known), self.found);
        }
        index
    }

    fn steps(&mut self, value: &Item<'t>) -> BTreeSet<usize> {
        self.know(value);
        let flow = self.flow;
        let known = flow.steps.iter().map(|step| step.id.as_str());
        let items = value.list(self.found);
        items
            .iter()
            .filter_map(|item| self.index(item, "step", known.clone()))
            .collect()
    }

    fn answers(&mut self, value: &Item<'t>) {
        self.know(value);
        let flow = self.flow;
        let mut answers = BTreeMap::new();
        for item in value.list(self.found) {
            let Some((question, answer)) = item.halves('=') else {
                item.unclear(
                    "this is no answer",
                    "write the question, =, and the answer: `device = iphone`",
                    self.found,
                );
                continue;
            };
            let known = flow.questions.iter().map(|q| q.id.as_str());
            let Some(nth) = self.index(&question, "question", known) else {
                continue;
            };
            let known = flow.questions[nth].answers.iter().map(|a| a.id.as_str());
            let what = format!("answer of `{}` called", question.text);
            if let Some(answer) = self.index(&answer, &what, known) {
                answers.insert(nth, answer);
            }
        }
        self.person.answers.extend(answers);
    }

    fn looks(&mut self, value: &Item<'t>) {
        self.know(value);
        let flow = self.flow;
        let answers = flow.verifies.iter().flat_map(|verify| &verify.answers);
        let known = answers.map(|answer| answer.id.as_str());
        for item in value.list(self.found) {
            if self
                .index(&item, "answer of a check called", known.clone())
                .is_some()
            {
                self.person.looks.push(item.text.to_owned());
            }
        }
    }

    fn act(&mut self, act: Act, line: &Line<'t>) {
        let at = match line.value.text {
            "" => Item {
                text: "",
                at: line.at.clone(),
            },
            _ => line.value.clone(),
        };
        self.acts.push(Scripted {
            act,
            at,
            card: None,
        });
    }

    fn card(&mut self, value: &Item<'t>) {
        let Some(name) = Name::read(value, self.flow, self.found) else {
            return;
        };
        if self.acts.is_empty() {
            // The card that the flow opens with.
            self.acts.push(Scripted {
                act: Act::Open(None),
                at: value.clone(),
                card: None,
            });
        }
        let Some(last) = self.acts.last_mut() else {
            return;
        };
        if last.card.is_some() {
            value.unclear(
                "a second card without an act before it",
                "say first what the person does: `picks: …`, `passes: 1h` or `comes back`",
                self.found,
            );
        }
        last.card = Some((value.clone(), name));
    }
}
