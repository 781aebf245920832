//! Reads a whole test: who comes, what they do, and what is wished.

use std::sync::Arc;

use crate::engine::Flow;
use crate::flow::{Code, Findings, suggestion};
use crate::ids::Locale;
use crate::runtime::Library;

use super::line::{Item, Line, lines};
use super::name::Name;
use super::play::{Act, Person};
use super::reader::Reader;
use super::wish::Wish;
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
