//! `blueback text lock`: no id of a message ever comes back with another meaning.

use super::{Folder, print};
use crate::cli::failure::{Failure, Kind};
use crate::cli::load::Unsound;
use crate::ids::Locale;
use crate::workshop::words::{Book, LOCK, Lock, lock_faults};

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Add what is new
    #[arg(long)]
    write: bool,
    /// Say that nothing needs a message any more; its id is never used again
    #[arg(
        long,
        value_name = "ID",
        requires = "write",
        allow_hyphen_values = true
    )]
    retire: Vec<String>,
}

/// Compares, or writes what is new.
pub(super) fn run(folder: &Folder, args: &Args) -> Result<(), Failure> {
    let sources = folder.sources()?;
    let source = Book::of(&sources, Locale::SOURCE);
    let text = folder.read(LOCK)?.unwrap_or_default();
    let read = |text: &str| Lock::parse(text).map_err(|faults| Unsound::of_words(&faults));
    let mut lock = read(&text).map_err(told)?;
    for id in &args.retire {
        if !lock.retire(id) {
            let error = anyhow::anyhow!("`{id}` is not in {LOCK}");
            return Err(Failure::new(Kind::Asked, error).hint("name a message that was shipped"));
        }
    }
    let mut written = None;
    if args.write {
        let text = lock.with(&source);
        written = Some(folder.write(LOCK, &text)?);
        lock = read(&text).map_err(told)?;
    }
    let faults = lock_faults(&lock, &source);
    if !faults.is_empty() {
        return Err(told(Unsound::of_words(&faults)));
    }
    match written {
        Some(path) => print([format!("wrote {}", path.display())]),
        None => print([format!(
            "{LOCK}: no id has changed its shape, and none is missing"
        )]),
    }
}

fn told(unsound: Unsound) -> Failure {
    // All of them, since one change often makes several.
    let failure = Failure::new(Kind::Asked, anyhow::anyhow!(unsound.report()));
    failure.hint("i18n/README.md says what ids are for")
}
