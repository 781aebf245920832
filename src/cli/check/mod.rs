//! `blueback check`: flows and words are sound, keep their promises and fit Discord, or all that is wrong is listed.
//!
//! With `--json` every finding is an object on a line of its own, and nothing else is printed. With `--watch` it looks
//! again whenever a file changes; then each look ends in a line that counts what was found.

mod look;
mod watch;

use std::io::{self, Write};
use std::path::PathBuf;

use serde::Serialize;

use super::failure::{Failure, Kind};
use crate::config::{Settings, Texts};
use crate::flow::Severity;
use crate::workshop::examine;
use crate::workshop::finding::Finding;
use look::Looked;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Folder with flows (`<flow>.toml`) to look at instead
    #[arg(long, value_name = "DIR")]
    flows: Option<PathBuf>,
    /// Folder with words (`<locale>/*.ftl`) to look at instead
    #[arg(long, value_name = "DIR")]
    words: Option<PathBuf>,
    /// For editors: a JSON object per finding and line
    #[arg(long)]
    json: bool,
    /// Look again whenever a file changes, until Ctrl-C
    #[arg(long)]
    watch: bool,
    /// Tell each number that decides nothing, not only parts without one that does
    #[arg(long)]
    numbers: bool,
    /// How many states of each flow are looked at before ways are walked at random [default: about a second's worth]
    #[arg(long, value_name = "N")]
    states: Option<usize>,
    /// How many ways at random, for each symptom that has more states
    #[arg(long, value_name = "N", default_value_t = examine::Bounds::default().walks)]
    walks: usize,
    /// Seed of those ways
    #[arg(long, value_name = "N", default_value_t = examine::Bounds::default().seed)]
    seed: u64,
}

/// Looks at all flows and words, and prints what it finds.
pub(super) fn run(settings: Settings, args: Args) -> Result<(), Failure> {
    let Args { flows, words, .. } = &args;
    let texts = Texts {
        flows: flows.clone().or(settings.texts.flows),
        words: words.clone().or(settings.texts.words),
    };
    if args.watch {
        return watch::run(&texts, || {
            let looked = look(&texts, &args)?;
            show(&looked, args.json)?;
            print(&[if args.json {
                json(&Done::of(&looked))?
            } else {
                looked.summary()
            }])
        });
    }
    let looked = look(&texts, &args)?;
    show(&looked, args.json)?;
    if looked.errors() > 0 {
        return Err(Failure::new(Kind::Asked, looked.unsound()));
    }
    if args.json {
        return Ok(());
    }
    print(&[looked.summary()])
}

fn look(texts: &Texts, args: &Args) -> Result<Looked, Failure> {
    let bounds = examine::Bounds {
        states: args.states,
        walks: args.walks,
        seed: args.seed,
        each_number: args.numbers,
    };
    look::look(texts, &bounds)
}

fn show(looked: &Looked, as_json: bool) -> Result<(), Failure> {
    if as_json {
        let lines: Result<Vec<_>, _> = looked.findings.iter().map(json).collect();
        return print(&lines?);
    }
    let printed = looked.findings.iter().map(|finding| &finding.printed);
    let all: Vec<String> = printed.chain(&looked.proofs).cloned().collect();
    print(&all)
}

/// The end of a look, for editors that wait for it.
#[derive(Serialize)]
struct Done {
    done: Counts,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
    notes: usize,
}

impl Done {
    fn of(looked: &Looked) -> Self {
        let count = |severity| {
            let of = |finding: &&Finding| finding.severity == severity;
            looked.findings.iter().filter(of).count()
        };
        Self {
            done: Counts {
                errors: count(Severity::Error),
                warnings: count(Severity::Warning),
                notes: count(Severity::Note),
            },
        }
    }
}

fn json(value: &impl Serialize) -> Result<String, Failure> {
    Ok(serde_json::to_string(value).map_err(io::Error::from)?)
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
