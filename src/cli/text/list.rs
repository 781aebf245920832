//! `blueback text`: every message of a language as people will see it, or what is missing.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Folder, known, print, words};
use crate::cli::failure::Failure;
use crate::cli::r#try::lacking;
use crate::ids::Locale;
use crate::text::Argument;
use crate::workshop::words::{self, Book, Lack, Numbers, Rendered};

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
#[group(id = "list")]
pub(super) struct Args {
    /// The language, such as `de`; en-XA and ar-XB are made on the fly, for tests
    #[arg(default_value = "en-US")]
    locale: String,
    /// Only this message
    id: Option<String>,
    /// Only messages of this file, such as `session.ftl`
    #[arg(long, value_name = "FILE")]
    file: Option<String>,
    /// Only what is missing, still to be written, or checked by no speaker
    #[arg(long)]
    missing: bool,
    /// For scripts: a JSON object per text and line
    #[arg(long)]
    json: bool,
    /// Put in every number from 0 to this one where a text counts, instead of a few of each kind
    #[arg(long, value_name = "N")]
    numbers: Option<u32>,
}

/// A text as scripts read it.
#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    attribute: Option<&'a str>,
    arguments: &'a BTreeMap<String, Argument>,
    /// The language that the words are from.
    from: &'a str,
    text: &'a str,
}

/// A text that is not as it should be, as scripts read it.
#[derive(Serialize)]
struct Lacking<'a> {
    id: &'a str,
    attribute: Option<&'a str>,
    why: &'a str,
}

/// Prints what is asked for.
pub(super) fn run(folder: &Folder, args: &Args) -> Result<(), Failure> {
    let mut sources = folder.sources()?;
    let locale = known(&sources, &args.locale)?;
    let of_all = words(&mut sources, locale)?;
    let source = Book::of(&sources, Locale::SOURCE);
    let wished = Wished::of(args, &source)?;
    if args.missing {
        let lacks = words::lacks(&of_all, &sources, locale);
        let lacks = lacks.iter().filter(|(id, ..)| wished.has(&source, id));
        return print(lacks.map(|(id, attribute, lack)| {
            let attribute = attribute.as_deref();
            if args.json {
                let why = lack.as_str();
                json(&Lacking { id, attribute, why })
            } else {
                lack_line(id, attribute, *lack)
            }
        }));
    }
    let numbers = args.numbers.map_or(Numbers::Some, Numbers::UpTo);
    let rendered = words::rendered(&of_all, &sources, locale, numbers);
    let rendered = rendered.filter(|rendered| wished.has(&source, &rendered.id));
    if args.json {
        return print(rendered.map(|rendered| {
            json(&Line {
                id: &rendered.id,
                attribute: rendered.attribute.as_deref(),
                arguments: &rendered.arguments,
                from: rendered.from.code(),
                text: &rendered.text,
            })
        }));
    }
    print(rendered.map(|rendered| for_people(&rendered, locale)))
}

/// Which messages are wished for.
struct Wished<'a> {
    id: Option<&'a str>,
    file: Option<&'a str>,
}

impl<'a> Wished<'a> {
    fn of(args: &'a Args, source: &Book) -> Result<Self, Failure> {
        let (id, file) = (args.id.as_deref(), args.file.as_deref());
        if let Some(id) = id.filter(|id| source.get(id).is_none()) {
            // Those that begin alike are what was meant.
            let start: String = id.split_inclusive('-').take(2).collect();
            let alike = source
                .all()
                .map(|(id, _)| id)
                .filter(|id| id.starts_with(&start));
            return Err(lacking("message", id, alike.take(20)));
        }
        let mut files: Vec<&str> = source
            .all()
            .map(|(_, message)| message.file.as_str())
            .collect();
        files.sort_unstable();
        files.dedup();
        match file.filter(|file| !files.contains(file)) {
            Some(file) => Err(lacking("file of words", file, files.into_iter())),
            None => Ok(Self { id, file }),
        }
    }

    fn has(&self, source: &Book, id: &str) -> bool {
        let file = source.get(id).map(|message| message.file.as_str());
        self.id.is_none_or(|wished| wished == id) && self.file.is_none_or(|_| self.file == file)
    }
}

fn json(line: &impl Serialize) -> String {
    // Maps of texts and numbers always become JSON.
    serde_json::to_string(line).unwrap_or_default()
}

fn lack_line(id: &str, attribute: Option<&str>, lack: Lack) -> String {
    format!("{:<11} {}", lack.as_str(), name(id, attribute))
}

fn name(id: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
}

fn for_people(rendered: &Rendered, wished: Locale) -> String {
    let mut line = name(&rendered.id, rendered.attribute.as_deref());
    let given = rendered.arguments.iter().map(|(name, value)| match value {
        Argument::Number(number) => format!("${name} = {number}"),
        Argument::Text(text) => format!("${name} = {text}"),
    });
    let given: Vec<String> = given.collect();
    if !given.is_empty() {
        line.push_str(&format!("   ({})", given.join(", ")));
    }
    if rendered.from != wished {
        line.push_str(&format!("   [missing: {}]", rendered.from));
    }
    let text = rendered.text.lines().map(|text| format!("\n    {text}"));
    line + &text.collect::<String>()
}
