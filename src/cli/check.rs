//! `blueback check`: flows and words are sound and fit Discord, or every fault is listed.

use std::io::{self, Write};
use std::path::PathBuf;

use super::cards;
use super::failure::{Failure, Kind};
use super::flow_tests;
use super::load::{self, Unsound};
use crate::config::{Settings, Texts};
use crate::workshop::draft;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Folder with flows (`<flow>.toml`) to look at instead
    #[arg(long, value_name = "DIR")]
    flows: Option<PathBuf>,
    /// Folder with words (`<locale>/*.ftl`) to look at instead
    #[arg(long, value_name = "DIR")]
    words: Option<PathBuf>,
}

/// Looks at all flows and words, and prints what it finds.
pub(super) fn run(mut settings: Settings, args: Args) -> Result<(), Failure> {
    settings.texts.flows = args.flows.or(settings.texts.flows);
    settings.texts.words = args.words.or(settings.texts.words);
    let loaded = match load::load(&settings.texts) {
        Ok(loaded) => loaded,
        Err(unsound) => {
            print(&unsound.reports)?;
            return Err(Failure::new(Kind::Asked, unsound));
        }
    };
    print(&loaded.notes)?;
    print(&unwritten(&settings.texts)?)?;
    let unfit = cards::unfit(&loaded.library)?;
    if !unfit.is_empty() {
        let count = unfit.len();
        print(&unfit)?;
        let reports = Vec::new();
        return Err(Failure::new(Kind::Asked, Unsound { count, reports }));
    }
    let library = loaded.library;
    let tests = flow_tests::run(&settings.texts, &library)?;
    if !tests.failed.is_empty() {
        let count = tests.failed.len();
        print(&flow_tests::reports(&tests))?;
        let error = anyhow::anyhow!("{} of {} failed", count, counted(tests.tests, "flow test"));
        return Err(Failure::new(Kind::Asked, error).hint("flows/README.md explains flow tests"));
    }
    let (flows, languages) = (library.flows.len(), library.words.locales().len());
    let sound = format!(
        "{}, {}, {}: sound",
        counted(flows, "flow"),
        counted(languages, "language"),
        counted(tests.tests, "flow test")
    );
    print(&[sound])
}

/// The files of words in which texts are still marked as to be written.
fn unwritten(texts: &Texts) -> Result<Vec<String>, Failure> {
    let sources = load::sources(texts)?;
    let counts = sources
        .iter()
        .map(|source| (source, draft::unwritten(&source.text)));
    let notes = counts
        .filter(|(_, count)| *count > 0)
        .map(|(source, count)| {
            let (folder, file) = (&source.folder, &source.file);
            format!(
                "note: {folder}/{file}: {} still marked ✎: write them, and take the sign away",
                counted(count, "line")
            )
        });
    Ok(notes.collect())
}

fn counted(number: usize, thing: &str) -> String {
    match number {
        1 => format!("1 {thing}"),
        n => format!("{n} {thing}s"),
    }
}

/// Prints reports; that nobody reads them is no failure of the check.
fn print(paragraphs: &[String]) -> Result<(), Failure> {
    let mut output = anstream::stdout();
    let mut all = || -> io::Result<()> {
        for paragraph in paragraphs {
            writeln!(output, "{paragraph}")?;
        }
        output.flush()
    };
    match all() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
