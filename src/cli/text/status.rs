//! `blueback text status`: how far each language can be trusted.

use super::{Folder, print, words};
use crate::cli::failure::Failure;
use crate::ids::Locale;
use crate::workshop::words::{coverage, status_file};

/// The table that the folder of words holds.
const FILE: &str = "status.toml";

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Write it to `status.toml` in the folder of words
    #[arg(long)]
    write: bool,
}

/// Prints the table, or writes it.
pub(super) fn run(folder: &Folder, args: &Args) -> Result<(), Failure> {
    let mut sources = folder.sources()?;
    let words = words(&mut sources, Locale::SOURCE)?;
    let coverage = coverage(&words, &sources);
    if args.write {
        let path = folder.write(FILE, &status_file(&coverage))?;
        return print([format!("wrote {}", path.display())]);
    }
    let heading = "language  status    written       checked       by a program";
    let line = |of: &crate::workshop::words::Coverage| {
        let (written, checked) = (share(of.written, of.all), share(of.checked, of.all));
        let (code, status) = (of.locale.code(), of.status.as_str());
        format!(
            "{code:<9} {status:<9} {written:<13} {checked:<13} {}",
            of.by_model
        )
    };
    let lines = coverage.iter().map(line);
    print([heading.to_owned()].into_iter().chain(lines))
}

fn share(some: usize, all: usize) -> String {
    format!("{some}/{all}")
}
