//! Reads a whole test: who comes, what they do, and what is wished.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::engine::Flow;
use crate::flow::{Code, Findings, duration, suggestion};
use crate::ids::Locale;
use crate::runtime::Library;

use super::line::{Item, Line, lines};
use super::name::Name;
use super::play::{Act, Person};
use super::wish::{self, Wish};
use super::{File, LANGUAGE, Missing, flow};

/// A test that was understood.
pub(super) struct Test<'t> {
    pub(super) flow: Arc<Flow>,
    pub(super) languages: Vec<Locale>,
    /// The language of the device, where it is another one.
    pub(super) device: Option<Locale>,
    /// What is typed with the command at the beginning.
    pub(super) types: Option<String>,
    pub(super) way: Way<'t>,
    pub(super) wishes: Vec<Wish<'t>>,
}

/// How the person finds their way.
pub(super) enum Way<'t> {
    /// By what they know.
    Person(Person),
    /// By what they pick, act by act.
    Acts(Vec<Scripted<'t>>),
}

/// One act of a test that says what is picked.
pub(super) struct Scripted<'t> {
    pub(super) act: Act,
    pub(super) at: Item<'t>,
    /// The card that must come.
    pub(super) card: Option<(Item<'t>, Name)>,
}

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

/// Reads a test of a library; none where something in it is unclear.
pub(super) fn read<'t>(
    library: &Library,
    file: &'t File,
    missing: Missing,
    found: &mut Findings,
) -> Option<Test<'t>> {
    let lines = lines(&file.text);
    let flow = Arc::clone(of(library, file, &lines, found)?);
    let mut reader = Reader {
        flow: &flow,
        person: Person::default(),
        acts: Vec::new(),
        wishes: Vec::new(),
        knows: None,
        found,
    };
    let mut languages = vec![LANGUAGE];
    let (mut device, mut types) = (None, None);
    for line in &lines {
        match line.key.as_str() {
            "flow" => {}
            "language" => languages = reader.languages(&line.value, library, missing),
            "device language" => device = reader.device(&line.value, library),
            "types" if reader.acts.is_empty() => types = Some(line.value.text.to_owned()),
            _ => reader.line(line),
        }
    }
    let (acts, knows) = (std::mem::take(&mut reader.acts), reader.knows.take());
    let (person, wishes) = (reader.person, reader.wishes);
    if let (Some(at), Some(first)) = (&knows, acts.iter().find(|a| a.act != Act::Open(None))) {
        let advice = "leave out either the lines that say what the person picks, or those that say what they know";
        at.unclear(
            "the person cannot both know their way and be told it",
            advice,
            found,
        );
        found.also(&first.at.at, "told here");
    }
    let wants = !wishes.is_empty() || found.any_fault();
    if !wants && acts.iter().all(|act| act.card.is_none()) {
        found.add_whole(
            Code::TestUnclear,
            "the test wants nothing",
            "say what must come, such as `ends: solved` or `never shows: erase`",
        );
    }
    let told = acts.iter().any(|a| a.act != Act::Open(None));
    let way = if told {
        Way::Acts(acts)
    } else {
        Way::Person(person)
    };
    (!found.any_fault()).then_some(Test {
        flow,
        languages,
        device,
        types,
        way,
        wishes,
    })
}

/// The flow that a test names, or the folder it lies in.
fn of<'l>(
    library: &'l Library,
    file: &File,
    lines: &[Line<'_>],
    found: &mut Findings,
) -> Option<&'l Arc<Flow>> {
    let known = library.flows.iter().map(|flow| flow.id.as_str());
    let line = lines.iter().find(|line| line.key == "flow");
    let id = line.map_or(file.folder.as_str(), |line| line.value.text);
    let flow = flow(library, id);
    match (flow, line) {
        (Some(flow), _) => return Some(flow),
        (None, Some(line)) => {
            let message = format!("there is no flow `{id}`");
            line.value.unclear(message, suggestion(id, known), found);
        }
        (None, None) if id.is_empty() => {
            let advice = "begin with a line such as `flow: imessage`, or put the test into a folder of that name";
            found.add_whole(Code::TestUnclear, "the test names no flow", advice);
        }
        (None, None) => {
            let advice = format!("its folder names it; {}", suggestion(id, known));
            found.add_whole(
                Code::TestUnclear,
                format!("there is no flow `{id}`"),
                advice,
            );
        }
    }
    None
}

/// A locale by its code.
pub(super) fn locale(code: &str) -> Option<Locale> {
    Locale::exact(code)
}

struct Reader<'t, 'r> {
    flow: &'r Flow,
    person: Person,
    acts: Vec<Scripted<'t>>,
    wishes: Vec<Wish<'t>>,
    /// The first line that says what the person knows.
    knows: Option<Item<'t>>,
    found: &'r mut Findings,
}

impl<'t> Reader<'t, '_> {
    fn languages(&mut self, value: &Item<'t>, library: &Library, missing: Missing) -> Vec<Locale> {
        let known = library.words.locales();
        let mut languages = Vec::new();
        for item in value.list(self.found) {
            match locale(item.text).filter(|locale| known.contains(locale)) {
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

    fn device(&mut self, value: &Item<'t>, library: &Library) -> Option<Locale> {
        let known = library.words.device_locales();
        let device = locale(value.text).filter(|locale| known.contains(locale));
        if device.is_none() {
            let codes = known.iter().map(|locale| locale.code());
            let message = format!("there are no labels of devices in `{}`", value.text);
            value.unclear(message, suggestion(value.text, codes), self.found);
        }
        device
    }

    fn line(&mut self, line: &Line<'t>) {
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
