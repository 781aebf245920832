//! `blueback text`: the words of a language as people will see them, and what is still to be done about them.

mod list;
mod lock;
mod new;
mod review;
mod status;

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::failure::{Failure, Kind};
use super::load::{self, Unsound};
use super::r#try::lacking;
use crate::config::{Settings, Texts};
use crate::ids::Locale;
use crate::text::{Source, Words};
use crate::workshop::words::pseudo;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(super) struct Args {
    /// Folder with words (`<locale>/*.ftl`), instead of the one of the settings
    #[arg(long, global = true, value_name = "DIR")]
    words: Option<PathBuf>,
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    list: list::Args,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Start a language: all files, each text marked that is still to be written; nothing is overwritten
    New(new::Args),
    /// Write down that you have checked texts of a language that you speak
    Review(review::Args),
    /// Tell how much of each language is there, and how much of it a speaker has checked
    Status(status::Args),
    /// Compare all messages with those that were ever shipped
    Lock(lock::Args),
}

/// Does what the command line says.
pub(super) fn run(settings: &Settings, args: Args) -> Result<(), Failure> {
    let words = args.words.or_else(|| settings.texts.words.clone());
    let folder = Folder(words);
    match args.command {
        None => list::run(&folder, &args.list),
        Some(Command::New(args)) => new::run(&folder, &args),
        Some(Command::Review(args)) => review::run(&folder, &args),
        Some(Command::Status(args)) => status::run(&folder, &args),
        Some(Command::Lock(args)) => lock::run(&folder, &args),
    }
}

/// Where words lie; inside the program where there is no folder.
struct Folder(Option<PathBuf>);

impl Folder {
    /// All files.
    fn sources(&self) -> Result<Vec<Source>, Failure> {
        let texts = Texts {
            flows: None,
            words: self.0.clone(),
        };
        load::sources(&texts).map_err(|error| {
            Failure::new(Kind::Asked, error).hint("name a folder that holds `en-US` with --words")
        })
    }

    /// The folder itself, for what is written.
    fn path(&self) -> Result<&Path, Failure> {
        self.0.as_deref().ok_or_else(|| {
            let error = anyhow::anyhow!("no folder is named for words");
            Failure::new(Kind::Asked, error)
                .hint("name one with `--words DIR`, or set BLUEBACK_WORDS")
        })
    }

    /// A file of the folder itself; none where it is not there.
    fn read(&self, name: &str) -> Result<Option<String>, Failure> {
        let path = self.path()?.join(name);
        match std::fs::read_to_string(&path) {
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(failed("read", &path, error)),
        }
    }

    /// Writes a file wholly or not at all.
    fn write(&self, name: &str, text: &str) -> Result<PathBuf, Failure> {
        let path = self.path()?.join(name);
        let beside = path.with_extension("new");
        let written = || {
            if let Some(folder) = path.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::write(&beside, text)?;
            std::fs::rename(&beside, &path)
        };
        written().map_err(|error| failed("write", &path, error))?;
        Ok(path)
    }
}

fn failed(what: &str, path: &Path, error: io::Error) -> Failure {
    let error = anyhow::Error::new(error).context(format!("cannot {what} {}", path.display()));
    Failure::new(Kind::Asked, error).hint("look at the folder that --words names")
}

/// Words that can be rendered, with a pseudo-language where one is asked for.
fn words(sources: &mut Vec<Source>, locale: Locale) -> Result<Words, Failure> {
    let made = pseudo::sources(sources, locale);
    sources.extend(made);
    Words::with_pseudo(sources).map_err(|faults| Failure::from(Unsound::of_words(&faults)))
}

/// A language of texts, or one that nobody speaks.
fn known(words: &[Source], code: &str) -> Result<Locale, Failure> {
    let texts = words.iter().filter(|source| source.file == "session.ftl");
    let locales: Vec<Locale> = texts.filter_map(|of| Locale::exact(&of.folder)).collect();
    let found = Locale::exact(code).filter(|locale| locales.contains(locale));
    let pseudo = [Locale::ACCENTED, Locale::RIGHT_TO_LEFT];
    let all = locales.iter().chain(&pseudo).map(|locale| locale.code());
    found
        .or_else(|| Locale::pseudo(code))
        .ok_or_else(|| lacking("language", code, all))
}

/// Prints lines; that nobody reads them is no failure.
fn print(lines: impl IntoIterator<Item = String>) -> Result<(), Failure> {
    let mut output = io::BufWriter::new(anstream::stdout());
    let all = || -> io::Result<()> {
        for line in lines {
            writeln!(output, "{line}")?;
        }
        output.flush()
    };
    match all() {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
