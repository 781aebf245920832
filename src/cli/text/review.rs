//! `blueback text review`: somebody who speaks a language has checked texts of it.

use super::{Folder, known, print};
use crate::cli::failure::{Failure, Kind};
use crate::cli::r#try::lacking;
use crate::ids::Locale;
use crate::runtime::Clock;
use crate::text::Source;
use crate::text::review::{By, Entries, FILE, Row, parse, print as ledger};
use crate::workshop::words::Book;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    /// The language
    locale: String,
    /// The messages that were checked; those of names and labels begin with `-` and come last, after `--`
    ids: Vec<String>,
    /// All messages of this file, such as `session.ftl`
    #[arg(long, value_name = "FILE")]
    file: Option<String>,
    /// Who has checked them
    #[arg(long, value_name = "NAME")]
    by: String,
    /// It was a program: this is written down, and the texts stay drafts
    #[arg(long)]
    model: bool,
}

/// Writes the ledger.
pub(super) fn run(folder: &Folder, args: &Args) -> Result<(), Failure> {
    let sources = folder.sources()?;
    let locale = known(&sources, &args.locale)?;
    if locale == Locale::SOURCE {
        let error = anyhow::anyhow!("en-US is the source, which needs no review");
        return Err(Failure::new(Kind::Asked, error).hint("name the language that was checked"));
    }
    let (source, own) = (
        Entries::of(&sources, Locale::SOURCE),
        Entries::of(&sources, locale),
    );
    let book = Book::of(&sources, locale);
    let name = format!("{}/{FILE}", locale.folder());
    let old = Source {
        folder: locale.folder().to_owned(),
        file: FILE.to_owned(),
        text: folder.read(&name)?.unwrap_or_default(),
    };
    let mut rows = parse(&old).map_err(|faults| wrong(&faults[0].to_string()))?;
    let by = if args.model { By::Model } else { By::Human };
    let ids = ids(args, &book)?;
    for id in &ids {
        let (Some(source), Some(own)) = (source.get(id), own.get(id)) else {
            let alike = source.ids().filter(|other| other.starts_with(id.as_str()));
            return Err(lacking("message", id, alike.take(20)));
        };
        let texts = book.get(id).into_iter().flat_map(|message| &message.texts);
        if texts.into_iter().any(|text| text.is_unwritten()) {
            return Err(wrong(&format!(
                "`{id}` still has the sign ✎ of a text to be written"
            )));
        }
        rows.retain(|row| (&row.id, row.by) != (id, by));
        rows.push(Row {
            id: id.clone(),
            source: source.with_note.clone(),
            translation: own.words.clone(),
            reviewer: reviewer(&args.by)?,
            date: today()?,
            by,
        });
    }
    let path = folder.write(&name, &ledger(&rows))?;
    let count = match ids.len() {
        1 => "1 message".to_owned(),
        n => format!("{n} messages"),
    };
    print([
        format!("wrote {}: {count} of {}", path.display(), locale.code()),
        "Write the table anew: blueback text status --write".to_owned(),
    ])
}

fn ids(args: &Args, book: &Book) -> Result<Vec<String>, Failure> {
    let mut ids = args.ids.clone();
    if let Some(file) = &args.file {
        let of_file = book.all().filter(|(_, message)| message.file == *file);
        ids.extend(of_file.map(|(id, _)| id.to_owned()));
    }
    ids.sort();
    ids.dedup();
    match ids.is_empty() {
        true => Err(wrong("no message is named, or the file has none")),
        false => Ok(ids),
    }
}

fn reviewer(name: &str) -> Result<String, Failure> {
    let name = name.trim();
    match name.is_empty() || name.contains(char::is_control) {
        true => Err(wrong("a reviewer's name is one line of text")),
        false => Ok(name.to_owned()),
    }
}

/// The day in UTC.
fn today() -> Result<String, Failure> {
    let now = Clock::default().now();
    let moment = jiff::Timestamp::from_millisecond(now.millis());
    let moment = moment.map_err(|_| wrong("the clock of this machine is wrong"))?;
    Ok(moment.strftime("%Y-%m-%d").to_string())
}

fn wrong(message: &str) -> Failure {
    let error = anyhow::anyhow!("{message}");
    Failure::new(Kind::Asked, error).hint("see `blueback text LOCALE --missing`")
}
