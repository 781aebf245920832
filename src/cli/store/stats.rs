//! `blueback store stats`: how much there is of each kind, and how old.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;

use serde_json::json;

use super::progress::Progress;
use super::{say, shown, source};
use crate::cli::failure::Failure;
use crate::ids::Timestamp;
use crate::runtime::{kind_of, moment_of};
use crate::store::{Key, Record};

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// One JSON object
    #[arg(long)]
    json: bool,
}

/// What is remembered of a record until all are seen.
struct Row {
    bytes: usize,
    version: u8,
    moment: Option<Timestamp>,
}

/// All records of a kind.
#[derive(Default)]
struct Sum {
    records: u64,
    bytes: u64,
    versions: BTreeSet<u8>,
    oldest: Option<Timestamp>,
    newest: Option<Timestamp>,
}

/// Counts.
pub(super) fn run(data: &Path, args: Args) -> Result<(), Failure> {
    let kinds = sums(count(data)?);
    let records: u64 = kinds.values().map(|sum| sum.records).sum();
    let bytes: u64 = kinds.values().map(|sum| sum.bytes).sum();
    let on_disk = bytes_in(data)?;
    if args.json {
        let kinds: Vec<_> = kinds.iter().map(|(kind, sum)| sum.json(kind)).collect();
        let all =
            json!({ "records": records, "bytes": bytes, "bytes_on_disk": on_disk, "kinds": kinds });
        return say(&all.to_string());
    }
    say(&format!(
        "{:<18} {:>10} {:>13}  {:<8} {:<20} {:<20}",
        "kind", "records", "bytes", "versions", "oldest", "newest"
    ))?;
    for (kind, sum) in &kinds {
        say(sum.line(kind).trim_end())?;
    }
    say(&format!("{:<18} {records:>10} {bytes:>13}", "all"))?;
    say(&format!("on disk: {on_disk} bytes"))
}

/// What is in the store now; what was changed while it was copied counts once.
fn count(data: &Path) -> Result<BTreeMap<Key, Row>, Failure> {
    let mut reader = source::copy(data)?;
    let progress = Progress::new("counting", reader.about());
    let mut rows = BTreeMap::new();
    while let Some(entry) = reader.next_entry()? {
        progress.step();
        let Some(value) = entry.value else {
            rows.remove(&entry.key);
            continue;
        };
        let record = Record::decode(&entry.key, &value).ok();
        let row = Row {
            bytes: entry.key.as_bytes().len() + value.len(),
            version: value.first().copied().unwrap_or(0),
            moment: record.and_then(|record| moment_of(&entry.key, &record)),
        };
        rows.insert(entry.key, row);
    }
    Ok(rows)
}

fn sums(rows: BTreeMap<Key, Row>) -> BTreeMap<String, Sum> {
    let mut kinds: BTreeMap<String, Sum> = BTreeMap::new();
    for (key, row) in rows {
        let kind = match kind_of(&key) {
            Some(kind) => kind.to_owned(),
            None => format!(
                "unknown {}",
                key.to_string().chars().take(2).collect::<String>()
            ),
        };
        let sum = kinds.entry(kind).or_default();
        sum.records += 1;
        sum.bytes += row.bytes as u64;
        sum.versions.insert(row.version);
        let Some(moment) = row.moment else {
            continue;
        };
        sum.oldest = Some(sum.oldest.map_or(moment, |oldest| oldest.min(moment)));
        sum.newest = Some(sum.newest.map_or(moment, |newest| newest.max(moment)));
    }
    kinds
}

impl Sum {
    fn line(&self, kind: &str) -> String {
        let versions: Vec<String> = self.versions.iter().map(u8::to_string).collect();
        let [oldest, newest] = self.ends().map(|end| {
            // To the second.
            end.map_or("-".to_owned(), |end| match end.split_once('.') {
                Some((second, _)) => format!("{second}Z"),
                None => end,
            })
        });
        format!(
            "{kind:<18} {:>10} {:>13}  {:<8} {oldest:<20} {newest:<20}",
            self.records,
            self.bytes,
            versions.join(",")
        )
    }

    fn json(&self, kind: &str) -> serde_json::Value {
        let [oldest, newest] = self.ends();
        json!({
            "kind": kind,
            "records": self.records,
            "bytes": self.bytes,
            "versions": self.versions,
            "oldest": oldest,
            "newest": newest,
        })
    }

    fn ends(&self) -> [Option<String>; 2] {
        [self.oldest, self.newest].map(|end| end.map(shown))
    }
}

/// How large all files of the folder are. Some may go while they are counted.
fn bytes_in(folder: &Path) -> Result<u64, Failure> {
    fn sum(folder: &Path) -> io::Result<u64> {
        let mut bytes = 0;
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            bytes += match entry.metadata() {
                Ok(data) if data.is_dir() => sum(&entry.path())?,
                Ok(data) => data.len(),
                Err(error) if error.kind() == io::ErrorKind::NotFound => 0,
                Err(error) => return Err(error),
            };
        }
        Ok(bytes)
    }
    sum(folder).map_err(|error| super::file_failed(folder, error))
}
