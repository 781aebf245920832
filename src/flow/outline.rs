//! What a file declares, in order: the names that everything else refers to.

use toml::de::DeTable;

use crate::ids::{AnswerId, CauseId, NameFault, QuestionId, SaysId, StepId, SymptomId, VerifyId};

use super::entry::{Entry, Word, in_order};
use super::fault::{Code, Findings, Span};
use super::limits;
use super::section::{Section, refuse_unknown};

/// Something that the file declares.
pub(crate) struct Part<'t> {
    /// Its name.
    pub(crate) id: &'t str,
    /// Its lines.
    pub(crate) body: Section<'t>,
    /// The answers of a question or a check; none for everything else.
    pub(crate) answers: Vec<Part<'t>>,
}

/// All that the file declares, in the order of the text. A part keeps its place even where
/// something is wrong with it, so that what refers to it is not called wrong too.
pub(crate) struct Outline<'t> {
    /// The table `[flow]`.
    pub(crate) flow: Option<Section<'t>>,
    /// The causes that it lists.
    pub(crate) causes: Vec<Word<'t>>,
    /// `[symptoms.…]`
    pub(crate) symptoms: Vec<Part<'t>>,
    /// `[questions.…]`
    pub(crate) questions: Vec<Part<'t>>,
    /// `[steps.…]`
    pub(crate) steps: Vec<Part<'t>>,
    /// `[verify.…]`
    pub(crate) verifies: Vec<Part<'t>>,
    /// `[says.…]`
    pub(crate) says: Vec<Part<'t>>,
}

/// How the parts of one kind are declared.
struct Kind {
    table: &'static str,
    what: &'static str,
    /// What is wrong with a text as an id of the kind.
    id: fn(&str) -> Option<NameFault>,
    keys: &'static [&'static str],
    most: usize,
    required: bool,
    /// The keys of its answers, where it has answers.
    answers: Option<&'static [&'static str]>,
}

const TABLES: &[&str] = &["flow", "symptoms", "questions", "steps", "verify", "says"];
const FLOW: &[&str] = &["hand_over", "questions", "causes", "uses"];
/// What a shared file may hold.
const SHARED_TABLES: &[&str] = &["shared", "questions", "steps", "verify"];
const SHARED: &[&str] = &["causes"];

const SYMPTOM: Kind = Kind {
    table: "symptoms",
    what: "symptom",
    id: |id| SymptomId::new(id).err(),
    keys: &["verify", "weights", "crowd"],
    most: limits::SYMPTOMS,
    required: true,
    answers: None,
};

const QUESTION: Kind = Kind {
    table: "questions",
    what: "question",
    id: |id| QuestionId::new(id).err(),
    keys: &[
        "effort", "first", "assume", "symptoms", "only_if", "not_if", "link", "found_by",
        "services", "answers",
    ],
    most: limits::QUESTIONS,
    required: false,
    answers: Some(&[
        "share",
        "likelier",
        "unlikelier",
        "hand_over",
        "found",
        "leads_to",
        "wait_first",
    ]),
};

const STEP: Kind = Kind {
    table: "steps",
    what: "step",
    id: |id| StepId::new(id).err(),
    keys: &[
        "effort", "wait", "risk", "fixes", "needs", "symptoms", "only_if", "not_if", "link",
    ],
    most: limits::STEPS,
    required: true,
    answers: None,
};

const VERIFY: Kind = Kind {
    table: "verify",
    what: "check",
    id: |id| VerifyId::new(id).err(),
    keys: &["effort", "answers"],
    most: limits::VERIFIES,
    required: true,
    answers: Some(&["means"]),
};

const SAYS: Kind = Kind {
    table: "says",
    what: "wording",
    id: |id| SaysId::new(id).err(),
    keys: &["symptom", "answers"],
    most: limits::SAYS,
    required: false,
    answers: None,
};

/// Reads the names of a file, and of those that it uses. What is shared comes before what is its own.
pub(crate) fn read<'t>(
    file: &'t DeTable<'t>,
    used: &[&'t DeTable<'t>],
    found: &mut Findings,
) -> Outline<'t> {
    let own = in_order(file);
    refuse_unknown("a flow", &own, TABLES, found);
    let flow = own.iter().find(|t| t.key == "flow");
    if flow.is_none() {
        let advice =
            "begin the file with [flow] and the lines `hand_over`, `questions` and `causes`";
        found.add_whole(Code::Missing, "the file lacks the table `[flow]`", advice);
    }
    let flow = flow.and_then(|t| Section::open("`[flow]`".to_owned(), t, FLOW, found));
    let mut lists = Vec::new();
    let mut tables = Vec::new();
    for file in used {
        let file = in_order(file);
        refuse_unknown("a shared file", &file, SHARED_TABLES, found);
        let head = file.iter().find(|t| t.key == "shared");
        lists.extend(head.and_then(|t| Section::open("`[shared]`".to_owned(), t, SHARED, found)));
        tables.extend(file);
    }
    tables.extend(own);
    Outline {
        causes: causes(lists.iter().chain(&flow), found),
        flow,
        symptoms: parts(&tables, &SYMPTOM, found),
        questions: parts(&tables, &QUESTION, found),
        steps: parts(&tables, &STEP, found),
        verifies: parts(&tables, &VERIFY, found),
        says: parts(&tables, &SAYS, found),
    }
}

/// The names of the shared files that a flow uses.
pub(crate) fn uses<'t>(file: &'t DeTable<'t>, found: &mut Findings) -> Vec<Word<'t>> {
    let tables = in_order(file);
    let flow = tables.iter().find(|t| t.key == "flow");
    let flow = flow.and_then(|t| t.value.get_ref().as_table());
    let entries = flow.map(in_order).unwrap_or_default();
    let uses = entries.iter().find(|e| e.key == "uses");
    uses.map_or_else(Vec::new, |e| e.words("[\"activation\"]", found))
}

fn causes<'s, 't: 's>(
    lists: impl Iterator<Item = &'s Section<'t>>,
    found: &mut Findings,
) -> Vec<Word<'t>> {
    let example = "[\"net_none\", \"net_weak\"]";
    let advice = "list what may be wrong: causes = [\"net_none\", \"net_weak\"]";
    let mut all: Vec<Word<'t>> = Vec::new();
    let mut last = 0..0;
    for list in lists {
        let Some(entry) = list.need("causes", advice, found) else {
            continue;
        };
        for (word, span) in entry.words(example, found) {
            check_id(CauseId::new(word).err(), word, &span, found);
            check_once(
                "cause",
                all.iter().find(|(w, _)| *w == word),
                (word, &span),
                found,
            );
            all.push((word, span));
        }
        last = entry.at.clone();
    }
    check_count("causes", all.len(), limits::CAUSES, &last, found);
    all
}

/// Reports a name that a shared file has as well.
fn check_once(
    what: &str,
    first: Option<&Word<'_>>,
    (id, span): (&str, &Span),
    found: &mut Findings,
) {
    if let Some((_, first)) = first {
        let message = format!("the {what} `{id}` is there already, in a file that this flow uses");
        let advice = "remove one of the two, or give this one another name";
        found.add(Code::Duplicate, span, message, "again here", advice);
        found.also(first, "first here");
    }
}

fn parts<'t>(tables: &[Entry<'t>], kind: &'static Kind, found: &mut Findings) -> Vec<Part<'t>> {
    let example = format!("{{ … }} or [{}.name]", kind.table);
    let mut entries: Vec<Entry<'t>> = Vec::new();
    let mut last = None;
    for table in tables.iter().filter(|t| t.key == kind.table) {
        let Some(more) = table.entries(&example, found) else {
            return Vec::new();
        };
        for entry in more {
            let first = entries.iter().find(|e| e.key == entry.key);
            let first = first.map(|e| (e.key, e.at.clone()));
            check_once(kind.what, first.as_ref(), (entry.key, &entry.at), found);
            entries.push(entry);
        }
        last = Some(&table.at);
    }
    if entries.is_empty() && kind.required {
        let message = format!("the flow has no {}", kind.what);
        let advice = format!("add one at least, with the header [{}.name]", kind.table);
        found.add_whole(Code::Missing, message, advice);
    }
    if let Some(last) = last {
        check_count(kind.table, entries.len(), kind.most, last, found);
    }
    let part = |entry: &Entry<'t>| {
        check_id((kind.id)(entry.key), entry.key, &entry.at, found);
        let what = format!("the {} `{}`", kind.what, entry.key);
        let body = Section::open(what, entry, kind.keys, found)?;
        let answers = kind
            .answers
            .map_or_else(Vec::new, |keys| answers(&body, keys, found));
        Some(Part {
            id: entry.key,
            body,
            answers,
        })
    };
    entries.iter().filter_map(part).collect()
}

fn answers<'t>(
    body: &Section<'t>,
    keys: &'static [&'static str],
    found: &mut Findings,
) -> Vec<Part<'t>> {
    let advice = "add its answers, each with a header that ends in .answers.name]";
    let Some(entry) = body.need("answers", advice, found) else {
        return Vec::new();
    };
    let entries = entry
        .entries("{ yes = {}, no = {} }", found)
        .unwrap_or_default();
    check_count("answers", entries.len(), limits::ANSWERS, &entry.at, found);
    let part = |entry: &Entry<'t>| {
        check_id(AnswerId::new(entry.key).err(), entry.key, &entry.at, found);
        let what = format!("the answer `{}`", entry.key);
        let body = Section::open(what, entry, keys, found)?;
        Some(Part {
            id: entry.key,
            body,
            answers: Vec::new(),
        })
    };
    entries.iter().filter_map(part).collect()
}

fn check_count(what: &str, count: usize, most: usize, span: &Span, found: &mut Findings) {
    if count > most {
        let message = format!("{count} {what} are more than the {most} that fit");
        let advice = format!("leave at most {most} of them, or join some that are alike");
        found.add(Code::TooMany, span, message, "", advice);
    }
}

/// Reports a text that cannot be an id, given what is wrong with it as one.
pub(crate) fn check_id(fault: Option<NameFault>, id: &str, span: &Span, found: &mut Findings) {
    let Some(fault) = fault else {
        return;
    };
    let code = match fault {
        NameFault::Shape => Code::BadId,
        NameFault::Reserved => Code::ReservedId,
    };
    let advice = match fault {
        NameFault::Shape => "use small letters, digits and _, such as `reset_network`",
        NameFault::Reserved => "choose another name",
    };
    found.add(
        code,
        span,
        format!("`{id}` cannot be an id"),
        fault.to_string(),
        advice,
    );
}
