//! `blueback store import FILE`: what an export holds, in the place of what is kept.

use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use super::progress::Progress;
use super::refill::{self, Refill};
use super::{file_failed, lines};
use crate::cli::failure::{Failure, Kind};
use crate::ids::Timestamp;
use crate::store::Key;

/// A line is never longer: the largest record in hexadecimal digits has 12 KiB, and in JSON text 6.
const LONGEST: u64 = 64 * 1024;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The export
    file: PathBuf,
    #[command(flatten)]
    refill: refill::OldStore,
}

/// Imports. The file is read to its end before anything is touched.
pub(super) fn run(data: &Path, args: Args) -> Result<(), Failure> {
    let checking = Progress::unknown("checking");
    read(&args.file, |_, _| Ok(()))?;
    drop(checking);
    let mut refill = Refill::begin(data, &args.refill)?;
    let importing = Progress::unknown("importing");
    let (records, made) = read(&args.file, |key, value| refill.put(key, Some(value)))?;
    let filled = refill.finish(made)?;
    drop(importing);
    filled.say(records, &args.file)
}

/// Reads a whole export, and gives how many records it has and when it was made.
fn read(
    path: &Path,
    mut each: impl FnMut(Key, Vec<u8>) -> Result<(), Failure>,
) -> Result<(u64, Timestamp), Failure> {
    let failed = |error| file_failed(path, error);
    let mut input = BufReader::new(File::open(path).map_err(failed)?);
    let (mut made, mut records, mut ended) = (None, 0, false);
    for number in 1_u64.. {
        let wrong = |why: &str| {
            let place = format!("{}, line {number}: {why}", path.display());
            Failure::new(Kind::Asked, anyhow::anyhow!(place)).hint("nothing was changed")
        };
        let mut line = String::new();
        let bytes = (&mut input)
            .take(LONGEST)
            .read_line(&mut line)
            .map_err(failed)?;
        if bytes == 0 {
            break;
        }
        if ended {
            return Err(wrong("something follows the end"));
        }
        let Some(line) = line.strip_suffix('\n') else {
            return Err(wrong("the line is cut off, or too long"));
        };
        if made.is_none() {
            let moment = lines::read_head(line).map_err(|why| wrong(&why))?;
            made = Some(Timestamp::from_millis(moment.as_millisecond()));
            continue;
        }
        match lines::read(line).map_err(|why| wrong(&why))? {
            Ok((key, value)) => {
                records += 1;
                each(key, value)?;
            }
            Err(end) if end == records => ended = true,
            Err(end) => {
                let why = format!("{end} records were exported, and {records} are there");
                return Err(wrong(&why));
            }
        }
    }
    match made {
        Some(made) if ended => Ok((records, made)),
        _ => {
            let cut = anyhow::anyhow!("{} ends before its end", path.display());
            Err(Failure::new(Kind::Asked, cut).hint("nothing was changed"))
        }
    }
}
