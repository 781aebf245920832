//! `blueback store export FILE`: everything as JSON Lines, ordered by key.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use super::part::Part;
use super::progress::Progress;
use super::{backup, file_failed, lines, say, shown};
use crate::cli::failure::Failure;
use crate::store::{Key, Record};

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The file to make
    file: PathBuf,
    /// Overwrite the file if it exists
    #[arg(long)]
    replace: bool,
}

/// Exports. A copy is made first, so that each record comes once and the bot waits for nothing.
pub(super) fn run(data: &Path, args: Args) -> Result<(), Failure> {
    let mut export = Part::begin(&args.file, args.replace)?;
    let copy = Part::begin(&with(&args.file, ".copy"), true)?;
    // Where each record lies in the copy: about a hundred bytes of memory for each.
    let mut index: BTreeMap<Key, (u64, usize)> = BTreeMap::new();
    let (mut copy, _, made) = backup::copy(data, copy, |entry| match entry.value {
        Some(value) => drop(index.insert(entry.key, (entry.at, value.len()))),
        None => drop(index.remove(&entry.key)),
    })?;
    copy.flush()
        .map_err(|error| file_failed(copy.part(), error))?;
    let stored = File::open(copy.part()).map_err(|error| file_failed(copy.part(), error))?;
    let progress = Progress::new("writing", index.len() as u64);
    let mut write =
        |line: String| writeln!(export, "{line}").map_err(|error| file_failed(&args.file, error));
    write(lines::head(shown(made)))?;
    for (key, (at, bytes)) in &index {
        let mut value = vec![0; *bytes];
        stored
            .read_exact_at(&mut value, *at)
            .map_err(|error| file_failed(copy.part(), error))?;
        let record = Record::decode(key, &value)?;
        write(lines::line(key, &record))?;
        progress.step();
    }
    let records = index.len() as u64;
    write(lines::end(records))?;
    let bytes = export.finish()?;
    drop(progress);
    say(&format!(
        "{}: {records} records, {bytes} bytes",
        args.file.display()
    ))
}

fn with(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
