//! Flow tests: what authors write down about a conversation, and whether the flow still keeps to it.
//!
//! A test is a few lines of text, one file each, in the folder `tests` beside the flows. It says who comes, and what they
//! must meet. Either it says what the person knows (`sees`, `answers`, `works`) and they find their way by themselves, or
//! it says what they pick on each card (`picks`). `flows/README.md` explains every line. Text and
//! engine are those that people meet, so a test that passes here holds in every medium.

mod file;
mod judge;
mod line;
mod name;
mod play;
mod print;
mod read;
mod reader;
mod record;
mod wish;

pub use file::{File, files_in};
pub use record::recorded;

use std::sync::Arc;

use crate::engine::Flow;
use crate::flow::{Faults, Findings};
use crate::ids::{Languages, Locale};
use crate::runtime::Library;
use crate::text::Shown;

use play::Act;

/// What came of all tests.
#[derive(Debug, Default)]
pub struct Outcome {
    /// How many tests there are.
    pub tests: usize,
    /// Those that did not go as they say.
    pub failed: Vec<Failed>,
}

/// A test that did not go as it says, or cannot be understood.
#[derive(Debug)]
pub struct Failed {
    /// What is wrong, with the lines of the test.
    pub faults: Faults,
    /// The whole conversation with marks where it differs; none where there was none.
    pub way: Option<String>,
}

/// Whether a test may ask for a language that the words do not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Missing {
    /// It is a fault of the test.
    Fault,
    /// The test is passed over in that language: it came with the program, and the words did not.
    PassedOver,
}

/// Runs tests against the flows and words of a library.
pub fn run(library: &Library, files: &[File], missing: Missing) -> Outcome {
    let mut outcome = Outcome {
        tests: files.len(),
        failed: Vec::new(),
    };
    for file in files {
        outcome.failed.extend(failed(library, file, missing));
    }
    outcome
}

fn failed(library: &Library, file: &File, missing: Missing) -> Option<Failed> {
    let mut found = Findings::new(&file.path);
    let way = read::read(library, file, missing, &mut found).and_then(|test| {
        let ways = test.languages.iter().map(|language| Languages {
            text: *language,
            device: test.device.unwrap_or(*language),
        });
        let mut told = None;
        for languages in ways {
            let (way, refused) = play::play(&test, &library.words, languages);
            judge::judge(&test, &way, refused.as_ref(), languages.text, &mut found);
            if found.any_fault() && told.is_none() {
                told = Some(print::way(&test, &way, languages.text));
            }
            // What fails in one language mostly fails in all: once is enough to read.
            if found.any_fault() {
                break;
            }
        }
        told
    });
    found.any_fault().then(|| Failed {
        faults: Faults::new(found.list, &file.path, &file.text),
        way,
    })
}

/// One thing that was done, and the card that came.
struct Turn {
    act: Act,
    /// Where the act stands in the test, if it does.
    line: Option<usize>,
    card: crate::engine::Card,
    shown: Shown,
}

/// The flow that a test is about.
fn flow<'a>(library: &'a Library, id: &str) -> Option<&'a Arc<Flow>> {
    library.flows.iter().find(|flow| flow.id.as_str() == id)
}

/// The language that tests are in unless they say otherwise.
const LANGUAGE: Locale = Locale::SOURCE;

#[cfg(test)]
mod tests;
