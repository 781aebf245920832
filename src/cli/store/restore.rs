//! `blueback store restore FILE`: what a backup holds, in the place of what is kept.

use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};

use super::file_failed;
use super::progress::Progress;
use super::refill::{self, Refill};
use crate::cli::failure::Failure;
use crate::store::Record;
use crate::store::backup::Reader;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The backup
    file: PathBuf,
    #[command(flatten)]
    refill: refill::OldStore,
}

/// Restores. The file is read to its end before anything is touched.
pub(super) fn run(data: &Path, args: Args) -> Result<(), Failure> {
    let mut reader = open(&args.file)?;
    let checking = Progress::new("checking", reader.about());
    while let Some(entry) = reader.next_entry()? {
        if let Some(value) = &entry.value {
            Record::decode(&entry.key, value)?;
        }
        checking.step();
    }
    drop(checking);
    let mut refill = Refill::begin(data, &args.refill)?;
    let mut reader = open(&args.file)?;
    let progress = Progress::new("restoring", reader.about());
    let mut records = 0;
    while let Some(entry) = reader.next_entry()? {
        refill.put(entry.key, entry.value)?;
        progress.step();
        records += 1;
    }
    drop(progress);
    let proving = Progress::unknown("proving");
    let filled = refill.finish(reader.made())?;
    drop(proving);
    filled.say(records, &args.file)
}

/// Opens a backup.
pub(super) fn open(path: &Path) -> Result<Reader<BufReader<File>>, Failure> {
    let file = File::open(path).map_err(|error| file_failed(path, error))?;
    Ok(Reader::new(
        BufReader::with_capacity(256 * 1024, file),
        path,
    )?)
}
