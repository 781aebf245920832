//! Flow files: text in, checked flow out, or every fault with its line and what to do about it.
//!
//! A file is read in three passes. `outline` collects the names it declares; one file per kind
//! of part (`symptom`, `question`, `step`, …) reads the values and turns names into
//! indices; `checks` then looks at the whole: what can never be reached, what nothing fixes.
//! The last pass runs only where the first two found no fault, since one misspelt name would
//! make sound parts look unreachable.
//!
//! A flow may use what other flows have as well (`shared`). Each file then is read behind as many
//! empty lines as the files before it have bytes: so all places lie in one row, a place tells
//! which file it is in, and the readers need not know that there are several.
//!
//! There is no check for "a way that does not end", because no flow can have one. Every answer
//! of a person uses up a question or a step: neither comes back in the same session, except by
//! *Back*, which also takes its answer away. A wait comes back at most as often as its list has
//! times. A flow has finitely many questions and steps, so it comes to its end: solved, or
//! handed over because nothing is left.

mod checks;
mod conditions;
pub(crate) mod duration;
mod effort;
mod entry;
mod fault;
mod folder;
mod found;
mod limits;
mod link;
mod outline;
mod places;
mod print;
mod question;
mod says;
mod scale;
mod section;
mod shared;
mod step;
mod suggest;
mod symptom;
mod syntax;
mod verify;

use std::sync::Arc;

use toml::Spanned;
use toml::de::DeTable;

use crate::engine::Flow;
use crate::ids::{CauseId, FlowId};

pub use fault::{Code, Fault, Severity, Span};
pub use folder::{FolderError, load_file, load_folder};
pub use places::Places;
pub use print::{Faults, Spot};
pub use shared::Shared;

pub(crate) use duration::parse as duration;
pub(crate) use fault::Findings;
pub(crate) use suggest::advice as suggestion;

use outline::Outline;
use print::Sources;

/// A sound flow.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The flow, ready to be walked.
    pub flow: Arc<Flow>,
    /// What is sound but probably not meant, for `check` to show; often empty.
    pub notes: Faults,
    /// Where its parts stand.
    pub places: Places,
}

/// Reads a flow that shares nothing; `name` is its id, which is the name of its file without `.toml`.
///
/// # Errors
/// Every fault of the text. Those of the whole (what nothing fixes, what cannot be reached) are
/// looked for only where there is no other.
pub fn load(name: &str, text: &str) -> Result<Loaded, Faults> {
    load_with(name, text, &Shared::default())
}

/// Reads a flow that may use shared files.
///
/// # Errors
/// As [`load`]; a fault of a shared file is reported there.
pub fn load_with(name: &str, text: &str, shared: &Shared) -> Result<Loaded, Faults> {
    load_as(&format!("{name}.toml"), name, text, shared)
}

/// Reads a flow whose faults are printed under `file`.
fn load_as(file: &str, name: &str, text: &str, shared: &Shared) -> Result<Loaded, Faults> {
    let mut found = Findings::new(file);
    let mut sources = Sources::new(file, text);
    let mut places = Places::default();
    let flow = read(name, text, shared, (&mut sources, &mut places), &mut found);
    let faulty = found.any_fault();
    let list = Faults::of(found.list, &sources);
    match flow {
        Some(flow) if !faulty => Ok(Loaded {
            flow: Arc::new(flow),
            notes: list,
            places,
        }),
        _ => Err(list),
    }
}

/// The flow of a text, as far as one can be made; what is wrong goes into `found`, and where its parts stand into the
/// places.
fn read(
    name: &str,
    text: &str,
    shared: &Shared,
    (sources, places): (&mut Sources, &mut Places),
    found: &mut Findings,
) -> Option<Flow> {
    let id = flow_id(name, found);
    let own = table(text, found)?;
    let used = shared.used(own.get_ref(), found);
    if found.any_fault() {
        // Without what is shared, much of what is sound would be called wrong.
        return None;
    }
    let behind = |used: &shared::Used<'_>| {
        let before = sources.add(used.path, used.text);
        "\n".repeat(before) + used.text
    };
    let texts: Vec<String> = used.iter().map(behind).collect();
    let tables: Vec<_> = texts.iter().map(|text| table(text, found)).collect();
    let tables = tables.into_iter().collect::<Option<Vec<_>>>()?;
    let all = std::iter::once(&own).chain(&tables);
    for ((file, start), table) in sources.starts().zip(all) {
        places.add(file, start, table.get_ref());
    }
    let tables: Vec<&DeTable<'_>> = tables.iter().map(|table| table.get_ref()).collect();
    let outline = outline::read(own.get_ref(), &tables, found);
    let flow = parts(id?, digest(text, &used), &outline, found)?;
    if !found.any_fault() {
        checks::run(&flow, &outline, found);
    }
    Some(flow)
}

/// What a text holds, if it is TOML.
fn table<'t>(text: &'t str, found: &mut Findings) -> Option<Spanned<DeTable<'t>>> {
    let (file, errors) = DeTable::parse_recoverable(text);
    syntax::report(&errors, text, found);
    errors.is_empty().then_some(file)
}

fn parts(id: FlowId, hash: u64, outline: &Outline<'_>, found: &mut Findings) -> Option<Flow> {
    let head = outline.flow.as_ref();
    let hand_over = head.and_then(|h| effort::read(h, "hand_over", found));
    let advice = "say how many questions a person may be asked: questions = 3";
    let most = head.and_then(|h| h.need("questions", advice, found));
    let most = most.and_then(|e| e.whole(0, limits::MOST_QUESTIONS, found));
    let causes = outline
        .causes
        .iter()
        .filter_map(|(c, _)| CauseId::new(c).ok());
    let symptoms = outline.symptoms.iter();
    let steps = outline.steps.iter();
    let flow = Flow {
        id,
        hash,
        hand_over: hand_over.unwrap_or_default(),
        most_questions: most
            .and_then(|n| usize::try_from(n).ok())
            .unwrap_or_default(),
        causes: causes.collect(),
        symptoms: symptoms
            .filter_map(|p| symptom::read(p, outline, found))
            .collect(),
        questions: (0..outline.questions.len())
            .filter_map(|i| question::read(i, outline, found))
            .collect(),
        steps: steps
            .filter_map(|p| step::read(p, outline, found))
            .collect(),
        verifies: outline
            .verifies
            .iter()
            .filter_map(|p| verify::read(p, found))
            .collect(),
        says: outline
            .says
            .iter()
            .filter_map(|p| says::read(p, outline, found))
            .collect(),
    };
    let by: Vec<_> = flow.questions.iter().map(|q| q.found_by).collect();
    if by.len() == outline.questions.len() {
        found::check_once(outline, &by, found);
    }
    (!found.any_fault()).then_some(flow)
}

fn flow_id(name: &str, found: &mut Findings) -> Option<FlowId> {
    let id = FlowId::new(name)
        .ok()
        .filter(|_| name.len() <= limits::FLOW_NAME && name != shared::FOLDER);
    if id.is_none() {
        let most = limits::FLOW_NAME;
        let message = format!("`{name}` cannot be the name of a flow");
        let advice = format!(
            "name the file with at most {most} small letters, digits and _, such as `imessage.toml`"
        );
        found.add_whole(Code::FlowName, message, advice);
    }
    id
}

/// FNV-1a over the bytes of a flow's text and of the files that it uses with their names: the same
/// on every machine and in every version.
fn digest(text: &str, used: &[shared::Used<'_>]) -> u64 {
    let shared = used.iter().flat_map(|used| [used.name, used.text]);
    let bytes = std::iter::once(text).chain(shared).flat_map(str::bytes);
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A small flow with one of everything.
    pub(crate) const SOUND: &str = r#"
[flow]
hand_over = "90m"
questions = 3
causes = ["off", "weak", "lost"]

[symptoms.green]
verify = "sent"
weights = { off = "high", weak = 5, lost = 5.0 }

[questions.device]
effort = "5s"
first = true
assume = "phone"
[questions.device.answers.phone]
share = 3
[questions.device.answers.mac]
share = 1
likelier = { off = 4 }
unlikelier = { weak = "high" }

[questions.stolen]
effort = "10s"
symptoms = ["green"]
only_if = { device = ["phone"] }
link = "https://support.apple.com/stolen"
answers.yes = { likelier = { lost = 100 }, hand_over = "security" }
answers.no = {}

[steps.toggle]
effort = "2m"
risk = 0
fixes = { off = 0.92, weak = "low" }
not_if = { device = ["mac"] }

[steps.patience]
effort = "90s"
wait = ["1h", "24h"]
risk = 1
fixes = { weak = 0.5 }
needs = ["passcode"]

[verify.sent]
effort = "30s"
answers.blue = { means = "solved" }
answers.green = { means = "failed" }
answers.later = { means = "again" }

[says.sent_as_text]
symptom = "green"
answers = { device = "phone" }
"#;

    /// The flow of a text that must be sound.
    pub(crate) fn sound(text: &str) -> Arc<Flow> {
        load("test", text).unwrap_or_else(|f| panic!("{f}")).flow
    }

    #[test]
    fn a_sound_text_becomes_a_flow() {
        let flow = sound(SOUND);
        assert_eq!(flow.hand_over, 90.0);
        assert_eq!(flow.symptoms[0].weights, [0.5, 0.25, 0.25]);
        assert_eq!(flow.questions[0].assume, Some(0));
        assert_eq!(flow.questions[1].when.only_if[&0], [0]);
        assert_eq!(flow.steps[0].fixes, [(0, 0.92), (1, 0.2)]);
        assert_eq!(flow.steps[1].minutes, 1.5);
        assert_eq!(flow.says[0].answers, [(0, 0)]);
    }

    #[test]
    fn the_digest_is_fnv_1a() {
        assert_eq!(digest("", &[]), 0xcbf2_9ce4_8422_2325);
        assert_eq!(digest("a", &[]), 0xaf63_dc4c_8601_ec8c);
    }
}
