//! `blueback flow new`: a small sound flow to start from, with its words and a test.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::cli::failure::{Failure, Kind};
use crate::cli::{load, shipped};
use crate::config::{Settings, Texts};
use crate::flow;
use crate::ids::{FlowId, Locale};
use crate::workshop::draft::draft;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// Name of the flow: small letters, digits and _
    id: String,
    /// Folder for `flows` and `i18n`, instead of the folders of the settings
    #[arg(long, value_name = "DIR")]
    into: Option<PathBuf>,
}

/// Does what the command line says.
pub(super) fn run(settings: &Settings, new: Args) -> Result<(), Failure> {
    let folders = Folders::of(&settings.texts, new.into)?;
    let id = id(&new.id)?;
    let files = files(&id, &folders)?;
    for (path, text) in &files {
        write(path, text)?;
    }
    match say(&id, &folders, &files) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Where flows and words lie.
struct Folders {
    flows: PathBuf,
    words: PathBuf,
}

impl Folders {
    fn of(texts: &Texts, into: Option<PathBuf>) -> Result<Self, Failure> {
        let folders = match into {
            Some(folder) => Some((folder.join("flows"), folder.join("i18n"))),
            None => texts.flows.clone().zip(texts.words.clone()),
        };
        let Some((flows, words)) = folders else {
            let error = anyhow::anyhow!("no folder is named for flows and words");
            let hint = "name one with `--into DIR`, or set BLUEBACK_FLOWS and BLUEBACK_WORDS";
            return Err(Failure::new(Kind::Asked, error).hint(hint));
        };
        Ok(Self { flows, words })
    }
}

/// The id, if a flow may have it.
fn id(name: &str) -> Result<FlowId, Failure> {
    let faults = match flow::load(name, &template(name)) {
        Ok(_) => None,
        Err(faults) => faults.list.into_iter().next(),
    };
    match (FlowId::new(name), faults) {
        (Ok(id), None) => Ok(id),
        (_, fault) => {
            let message = fault.map_or_else(
                || format!("`{name}` cannot be the name of a flow"),
                |f| f.message,
            );
            let hint = "take at most 27 small letters, digits and _, such as `printer`";
            Err(Failure::new(Kind::Asked, anyhow::anyhow!(message)).hint(hint))
        }
    }
}

/// The draft of a flow of that name; nothing where it cannot be one.
fn template(name: &str) -> String {
    FlowId::new(name).map_or_else(|_| String::new(), |id| draft(&id, &[]).flow)
}

type Files = Vec<(PathBuf, String)>;

/// Everything that is to be written. What the program brings along goes into folders that hold nothing yet, since a
/// folder that is named takes the place of all that is inside the program.
fn files(id: &FlowId, folders: &Folders) -> Result<Files, Failure> {
    let languages = languages(&folders.words)?;
    let draft = draft(id, &languages);
    let mut own = vec![
        (folders.flows.join(format!("{id}.toml")), draft.flow),
        (
            folders.flows.join(format!("tests/{id}/first.txt")),
            draft.test,
        ),
    ];
    for locale in &languages {
        let path = folders
            .words
            .join(locale.folder())
            .join(format!("flow-{id}.ftl"));
        own.push((path, draft.words.clone()));
    }
    let mut files = Files::new();
    if is_empty(&folders.flows)? {
        let of = |(name, text): (&str, &str)| (format!("{name}.toml"), text.to_owned());
        let flows = shipped::flows().map(of);
        let shared = shipped::shared()
            .map(of)
            .map(|(name, text)| (format!("shared/{name}"), text));
        let tests = shipped::tests().into_iter().map(|file| {
            let path = file.path.strip_prefix("flows/").unwrap_or(&file.path);
            (path.to_owned(), file.text)
        });
        let all = flows.chain(shared).chain(tests);
        files.extend(all.map(|(path, text)| (folders.flows.join(path), text)));
    }
    if is_empty(&folders.words)? {
        let words = shipped::words().into_iter();
        files.extend(words.map(|source| {
            (
                folders.words.join(source.folder).join(source.file),
                source.text,
            )
        }));
    }
    let there = |path: &PathBuf| path.exists() || files.iter().any(|(other, _)| other == path);
    if let Some((path, _)) = own.iter().find(|(path, _)| there(path)) {
        let error = anyhow::anyhow!("{} is there already", path.display());
        let hint = "choose another name: nothing is overwritten";
        return Err(Failure::new(Kind::Asked, error).hint(hint));
    }
    files.extend(own);
    Ok(files)
}

/// The languages that texts are in: those of the folder, or those inside the program where it holds nothing.
fn languages(words: &Path) -> Result<Vec<Locale>, Failure> {
    let sources = match is_empty(words)? {
        true => shipped::words(),
        false => load::words_in(words)?,
    };
    let texts = sources.iter().filter(|source| source.file == "session.ftl");
    let locales = texts.filter_map(|source| Locale::exact(&source.folder));
    // The source language comes first in the order of locales.
    let mut locales: Vec<Locale> = locales.collect();
    locales.sort();
    Ok(locales)
}

fn is_empty(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(io::Error::new(
            error.kind(),
            format!("{}: {error}", folder.display()),
        )),
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let all = || -> io::Result<()> {
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        File::create_new(path)?.write_all(text.as_bytes())
    };
    all().map_err(|error| {
        let error = anyhow::Error::new(error).context(format!("cannot write {}", path.display()));
        Failure::new(Kind::Asked, error).hint("choose a folder that may be written to")
    })
}

/// Says what was written, and what comes next.
fn say(id: &FlowId, folders: &Folders, files: &Files) -> io::Result<()> {
    let mut output = anstream::stdout();
    let name = |path: &Path| path.display().to_string();
    let own = files.iter().filter(|(path, _)| {
        let words = path.ends_with(format!("flow-{id}.ftl"));
        let test = path
            .parent()
            .is_some_and(|folder| folder.ends_with(format!("tests/{id}")));
        words || test || *path == folders.flows.join(format!("{id}.toml"))
    });
    let own: Vec<_> = own.map(|(path, _)| name(path)).collect();
    for path in &own {
        writeln!(output, "{path}")?;
    }
    let others = files.len() - own.len();
    if others > 0 {
        writeln!(
            output,
            "and {others} files that the program brings along, so that yours stand beside them"
        )?;
    }
    let (flows, words) = (name(&folders.flows), name(&folders.words));
    writeln!(output, "\nnext:")?;
    writeln!(
        output,
        "  export BLUEBACK_FLOWS={flows} BLUEBACK_WORDS={words}"
    )?;
    writeln!(output, "  blueback try {id}")?;
    writeln!(output, "  blueback check")?;
    output.flush()
}
