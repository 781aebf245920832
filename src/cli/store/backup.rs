//! `blueback store backup FILE`: everything in one file that proves itself.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use super::part::Part;
use super::progress::Progress;
use super::{file_failed, say, source};
use crate::cli::failure::Failure;
use crate::store::backup::{Entry, Reader};

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The file to make
    file: PathBuf,
    /// Overwrite the file if it exists
    #[arg(long)]
    replace: bool,
    /// Say what was done as JSON
    #[arg(long)]
    json: bool,
}

/// Makes a backup. The file is there only if it is whole and on disk.
pub(super) fn run(data: &Path, args: Args) -> Result<(), Failure> {
    let part = Part::begin(&args.file, args.replace)?;
    let (part, entries, made) = copy(data, part, |_| {})?;
    let bytes = part.finish()?;
    let (file, made) = (args.file.display().to_string(), super::shown(made));
    if args.json {
        let done =
            serde_json::json!({ "file": file, "bytes": bytes, "entries": entries, "made": made });
        return say(&done.to_string());
    }
    say(&format!("{file}: {entries} records, {bytes} bytes, whole"))
}

/// Copies the store of a folder into a file, and looks at each part of it on the way; gives back the file, how many
/// parts there were, and when the copy was begun.
pub(super) fn copy(
    data: &Path,
    part: Part,
    mut seen: impl FnMut(Entry),
) -> Result<(Part, u64, crate::ids::Timestamp), Failure> {
    let input = source::bytes(data)?;
    let tee = Tee {
        input,
        output: part,
        failed: None,
    };
    // An error of the file is not one of the store.
    let mut reader = Reader::new(tee, data)?;
    let progress = Progress::new("copying", reader.about());
    let mut entries = 0;
    let copied = loop {
        match reader.next_entry() {
            Ok(Some(entry)) => {
                entries += 1;
                progress.step();
                seen(entry);
            }
            Ok(None) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    let made = reader.made();
    let tee = reader.into_inner();
    if let Some(error) = tee.failed {
        return Err(file_failed(tee.output.part(), error));
    }
    copied?;
    Ok((tee.output, entries, made))
}

/// Writes down whatever is read.
struct Tee<R> {
    input: R,
    output: Part,
    failed: Option<io::Error>,
}

impl<R: Read> Read for Tee<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let bytes = self.input.read(buffer)?;
        if let Err(error) = self.output.write_all(&buffer[..bytes]) {
            self.failed = Some(error);
            return Err(io::Error::other("the copy cannot be written"));
        }
        Ok(bytes)
    }
}
