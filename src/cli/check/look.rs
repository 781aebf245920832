//! One look at all flows and words.

use crate::cli::cards;
use crate::cli::failure::Failure;
use crate::cli::flow_tests;
use crate::cli::load::{self, Loaded, Unsound};
use crate::config::Texts;
use crate::ids::Locale;
use crate::text::{Source, TextFault};
use crate::workshop::draft;
use crate::workshop::examine::{Bounds, Examined, examine};
use crate::workshop::finding::Finding;
use crate::workshop::words::{self, Lock};

/// What a look found.
pub(super) struct Looked {
    /// All that was found, flow by flow.
    pub(super) findings: Vec<Finding>,
    /// What was proven of each flow, as people read it.
    pub(super) proofs: Vec<String>,
    flows: usize,
    languages: usize,
    tests: usize,
}

/// Reads flows and words, and looks at them where both can be used.
pub(super) fn look(texts: &Texts, bounds: &Bounds) -> Result<Looked, Failure> {
    match load::load(texts) {
        Ok(loaded) => closer(&loaded, texts, bounds),
        Err(unsound) => Ok(Looked {
            findings: unsound.findings,
            proofs: Vec::new(),
            flows: 0,
            languages: 0,
            tests: 0,
        }),
    }
}

fn closer(loaded: &Loaded, texts: &Texts, bounds: &Bounds) -> Result<Looked, Failure> {
    let mut looked = Looked {
        findings: Vec::new(),
        proofs: Vec::new(),
        flows: loaded.flows.len(),
        languages: loaded.library.words.locales().len(),
        tests: 0,
    };
    for flow in &loaded.flows {
        let examined = examine(flow, bounds);
        let broken = examined.proof.broken().into_iter();
        let file = flow.flow.id.as_str().into();
        let broken = broken.map(|(broken, way)| Finding::broken(&file, broken, &way));
        looked.findings.extend(broken);
        looked
            .findings
            .extend(Finding::of_faults(&examined.findings));
        looked.proofs.push(proof(flow.flow.id.as_str(), &examined));
    }
    let unfit = cards::unfit(&loaded.library);
    let folder = texts.words.as_deref();
    let written = as_written(loaded, texts)?;
    let written = written.iter().map(|fault| Finding::of_words(fault, folder));
    looked.findings.extend(written);
    let unfit = unfit.iter().map(|fault| Finding::unfit(fault, folder));
    looked.findings.extend(unfit);
    looked.findings.extend(unwritten(texts)?);
    let tests = flow_tests::run(texts, &loaded.library)?;
    looked.tests = tests.tests;
    looked
        .findings
        .extend(tests.failed.iter().flat_map(Finding::of_test));
    Ok(looked)
}

/// What is wrong with words as they are written, and with ids where the folder of words keeps a lock of them.
fn as_written(loaded: &Loaded, texts: &Texts) -> Result<Vec<TextFault>, Failure> {
    let sources = load::sources(texts)?;
    let mut faults = words::check::faults(&sources, &loaded.library.words.locales());
    let lock = texts.words.as_ref().map(|folder| folder.join(words::LOCK));
    if let Some(lock) = lock.filter(|path| path.exists()) {
        match Lock::parse(&std::fs::read_to_string(lock)?) {
            Ok(lock) => {
                let source = words::Book::of(&sources, Locale::SOURCE);
                faults.extend(words::lock_faults(&lock, &source));
            }
            Err(found) => faults.extend(found),
        }
    }
    Ok(faults)
}

/// The files of words in which texts are still to be written.
fn unwritten(texts: &Texts) -> Result<Vec<Finding>, Failure> {
    let sources = load::sources(texts)?;
    let counts = sources
        .iter()
        .map(|source| (source, draft::unwritten(&source.text)));
    let left = counts.filter(|(_, count)| *count > 0);
    let finding = |(source, count): (&Source, usize)| {
        Finding::unwritten(format!("{}/{}", source.folder, source.file), count)
    };
    Ok(left.map(finding).collect())
}

fn proof(id: &str, examined: &Examined) -> String {
    let numbers = examined.numbers.len();
    let matter = examined
        .numbers
        .iter()
        .filter(|tried| tried.matters)
        .count();
    format!(
        "{id}:\n{}\n  numbers that matter           {matter} of {numbers}, halved and doubled where most people pass",
        examined.proof
    )
}

impl Looked {
    /// How many findings keep flows or words from being used.
    pub(super) fn errors(&self) -> usize {
        self.findings
            .iter()
            .filter(|finding| finding.is_error())
            .count()
    }

    /// The errors, as a failure.
    pub(super) fn unsound(self) -> Unsound {
        let errors = self.findings.into_iter().filter(Finding::is_error);
        Unsound {
            findings: errors.collect(),
        }
    }

    /// One line that says it all.
    pub(super) fn summary(&self) -> String {
        match self.errors() {
            0 => format!(
                "{}, {}, {}: sound",
                counted(self.flows, "flow"),
                counted(self.languages, "language"),
                counted(self.tests, "flow test")
            ),
            n => format!("{}: not sound", counted(n, "error")),
        }
    }
}

fn counted(number: usize, thing: &str) -> String {
    match number {
        1 => format!("1 {thing}"),
        n => format!("{n} {thing}s"),
    }
}
