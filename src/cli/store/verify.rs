//! `blueback store verify`: every record of the store, or of a backup, is what was written and can be read.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::progress::Progress;
use super::{restore, say, source};
use crate::cli::failure::{Failure, Kind};
use crate::runtime::examine;
use crate::store::backup::Reader;
use crate::store::{Key, Record};

/// So many faults are listed; the rest is counted.
const LISTED: usize = 1000;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// A backup to look at, instead of the store
    file: Option<PathBuf>,
    /// A JSON object for each fault, and one for the sum
    #[arg(long)]
    json: bool,
}

/// Looks at everything, and lists what is wrong.
pub(super) fn run(data: &Path, args: Args) -> Result<(), Failure> {
    let looked = match &args.file {
        Some(file) => look(restore::open(file)?)?,
        None => look(source::copy(data)?)?,
    };
    for (key, fault) in &looked.faults {
        if args.json {
            let line = serde_json::json!({ "key": key.to_string(), "fault": fault });
            say(&line.to_string())?;
        } else {
            say(fault)?;
        }
    }
    let (records, faults) = (looked.records, looked.faults.len() + looked.more);
    if args.json {
        say(&serde_json::json!({ "records": records, "faults": faults }).to_string())?;
    }
    if faults > 0 {
        let found = anyhow::anyhow!("{faults} of {records} records have a fault");
        return Err(Failure::new(Kind::Store, found).hint(
            "nothing was changed; a newer program may read them, or an older backup may be whole",
        ));
    }
    if !args.json {
        say(&format!("{records} records: sound"))?;
    }
    Ok(())
}

/// What was found.
struct Looked {
    records: u64,
    faults: BTreeMap<Key, String>,
    more: usize,
}

fn look<R: Read>(mut reader: Reader<R>) -> Result<Looked, Failure> {
    let progress = Progress::new("looking", reader.about());
    let mut looked = Looked {
        records: 0,
        faults: BTreeMap::new(),
        more: 0,
    };
    while let Some(entry) = reader.next_entry()? {
        looked.records += 1;
        progress.step();
        // A later part about the same record counts.
        looked.faults.remove(&entry.key);
        let Some(value) = &entry.value else {
            continue;
        };
        let examined = Record::decode(&entry.key, value)
            .map_err(|error| error.to_string())
            .and_then(|record| examine(&entry.key, &record));
        if let Err(fault) = examined {
            if looked.faults.len() < LISTED {
                looked.faults.insert(entry.key, fault);
            } else {
                looked.more += 1;
            }
        }
    }
    Ok(looked)
}
