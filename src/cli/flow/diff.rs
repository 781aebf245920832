//! `blueback flow diff`: what changes between two versions of a flow, and for people in the middle of it.

use std::io;
use std::path::{Path, PathBuf};

use crate::cli::failure::{Failure, Kind};
use crate::cli::load::{Unsound, words_in};
use crate::cli::simulate::print;
use crate::flow::{self, Loaded, Shared};
use crate::text::Source;
use crate::workshop::diff::{Diff, People, Version};
use crate::workshop::finding::Finding;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The version that people are in: a flow's file, a folder of flows, or a folder that holds `flows` and `i18n`
    old: PathBuf,
    /// The version that is to come, likewise
    new: PathBuf,
    /// Only this flow, where folders hold several
    #[arg(long, value_name = "ID")]
    flow: Option<String>,
    /// How many people are drawn, shared out evenly over the symptoms
    #[arg(long, default_value_t = 1_000, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    people: u32,
    /// The same seed draws the same people
    #[arg(long, default_value_t = 1, value_name = "NUMBER")]
    seed: u64,
    /// One JSON object for each flow and line
    #[arg(long)]
    json: bool,
}

/// Compares, and prints what it tells.
pub(super) fn run(args: Args) -> Result<(), Failure> {
    let (old, new) = (Side::of(&args.old)?, Side::of(&args.new)?);
    let people = People {
        count: args.people,
        seed: args.seed,
    };
    // A copy of the version before may be called anything; the version to come has the flow's own name.
    let file = new.file.as_ref().or(old.file.as_ref());
    let named = file.and_then(|file| file.file_stem());
    let named = named.unwrap_or_default().to_string_lossy();
    let before = old.flows(&new, &named)?;
    let after = new.flows(&old, &named)?;
    let (before_words, after_words) = (old.words()?, new.words()?);
    let wished = |loaded: &&Loaded| {
        let id = loaded.flow.id.as_str();
        args.flow.as_deref().is_none_or(|wished| wished == id)
    };
    let mut told = Vec::new();
    for loaded in after.iter().filter(wished) {
        let Some(known) = before.iter().find(|known| known.flow.id == loaded.flow.id) else {
            told.push(whole(loaded, "came", args.json)?);
            continue;
        };
        let diff = Diff::of(
            Version {
                flow: &known.flow,
                words: before_words.as_deref(),
            },
            Version {
                flow: &loaded.flow,
                words: after_words.as_deref(),
            },
            &people,
        );
        told.push(match args.json {
            true => json(&diff)?,
            false => diff.to_string(),
        });
    }
    for loaded in before.iter().filter(wished) {
        if !after.iter().any(|known| known.flow.id == loaded.flow.id) {
            told.push(whole(loaded, "went", args.json)?);
        }
    }
    if told.is_empty() {
        let wished = args.flow.unwrap_or_default();
        let error = anyhow::anyhow!("neither side has a flow `{wished}`");
        return Err(Failure::new(Kind::Asked, error));
    }
    print(&told.join("\n"))
}

/// A flow that one side alone has.
fn whole(loaded: &Loaded, fate: &str, as_json: bool) -> Result<String, Failure> {
    let id = loaded.flow.id.as_str();
    if as_json {
        return json(&serde_json::json!({"flow": id, "fate": fate}));
    }
    Ok(match fate {
        "came" => format!("{id}\n  the flow came, with a command of its own\n"),
        _ => format!(
            "{id}\n  the flow went: its command goes, its sessions are kept, and people are told\n"
        ),
    })
}

fn json(value: &impl serde::Serialize) -> Result<String, Failure> {
    Ok(serde_json::to_string(value).map_err(io::Error::from)? + "\n")
}

/// One side of the comparison.
struct Side {
    /// The one file that was named, if it was one.
    file: Option<PathBuf>,
    /// The folder of flows.
    folder: PathBuf,
}

impl Side {
    fn of(path: &Path) -> Result<Self, Failure> {
        if !path.exists() {
            let error = anyhow::anyhow!("{} is not there", path.display());
            let hint = "name a flow's file, or a folder that holds flows";
            return Err(Failure::new(Kind::Asked, error).hint(hint));
        }
        let inner = path.join("flows");
        Ok(match (path.is_dir(), inner.is_dir()) {
            (true, true) => Self {
                file: None,
                folder: inner,
            },
            (true, false) => Self {
                file: None,
                folder: path.to_owned(),
            },
            (false, _) => Self {
                file: Some(path.to_owned()),
                folder: path.parent().unwrap_or(Path::new("")).to_owned(),
            },
        })
    }

    /// The flows of this side. One file stands for the flow of that name, whatever the file is called, and takes what is
    /// shared from the other side where nothing shared lies beside it.
    fn flows(&self, other: &Self, name: &str) -> Result<Vec<Loaded>, Failure> {
        let Some(file) = &self.file else {
            return flow::load_folder(&self.folder).map_err(|error| match error {
                flow::FolderError::Faulty(faults) => unsound(Finding::of_faults(&faults)),
                error
                @ (flow::FolderError::Unreadable { .. } | flow::FolderError::Empty { .. }) => {
                    Failure::new(Kind::Asked, anyhow::Error::new(error))
                }
            });
        };
        let text = std::fs::read_to_string(file).map_err(|error| {
            let error = anyhow::anyhow!("cannot read {}: {error}", file.display());
            Failure::new(Kind::Asked, error)
        })?;
        let beside = |side: &Self| side.folder.join("shared").is_dir();
        let shared = match !beside(self) && beside(other) {
            true => Shared::of(&other.folder),
            false => Shared::of(&self.folder),
        };
        let loaded = flow::load_with(name, &text, &shared);
        let loaded = loaded.map_err(|faults| unsound(Finding::of_faults(&faults)))?;
        Ok(vec![loaded])
    }

    /// The words that lie beside the flows, if any do.
    fn words(&self) -> Result<Option<Vec<Source>>, Failure> {
        let folder = self.folder.parent().map(|parent| parent.join("i18n"));
        match folder.filter(|folder| folder.is_dir()) {
            Some(folder) => Ok(Some(words_in(&folder)?)),
            None => Ok(None),
        }
    }
}

/// Prints what is wrong with a side, which cannot be compared.
fn unsound(findings: Vec<Finding>) -> Failure {
    let unsound = Unsound { findings };
    match print(&format!("{}\n", unsound.report())) {
        Ok(()) => Failure::from(unsound).hint("only sound flows can be compared"),
        Err(failure) => failure,
    }
}
