//! A conversation as a file: read, written as it was seen, and compared.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use blueback::cli::load;
use blueback::config::Texts;
use blueback::runtime::Library;
use blueback::text::{Languages, Locale};

use crate::drive::{Act, Seen};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/scenarios");

/// One conversation: what the person does, and the text it was read from.
pub(crate) struct Scenario {
    pub(crate) library: Library,
    pub(crate) flow: String,
    pub(crate) languages: Languages,
    pub(crate) acts: Vec<Act>,
    pub(super) path: PathBuf,
    pub(super) text: String,
}

/// Every scenario, by name.
pub(super) fn all() -> Vec<Scenario> {
    let texts = Texts {
        flows: None,
        words: None,
    };
    let shipped = load::load(&texts).unwrap_or_else(|unsound| panic!("{}", unsound.report()));
    let mut paths: Vec<PathBuf> = fs::read_dir(FOLDER)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no scenarios in {FOLDER}");
    let read = |path: &PathBuf| read(path, &shipped.library);
    paths.iter().map(read).collect()
}

fn read(path: &Path, shipped: &Library) -> Scenario {
    let text = fs::read_to_string(path).unwrap();
    let header: Vec<&str> = text
        .lines()
        .next()
        .unwrap_or("")
        .split_whitespace()
        .collect();
    let (flow, text_locale, device) = match header[..] {
        ["flow", flow, "locale", locale] => (flow, locale, locale),
        ["flow", flow, "locale", locale, "device", device] => (flow, locale, device),
        _ => panic!("{}: the first line is no header", path.display()),
    };
    let locale = |code| Locale::exact(code).unwrap_or_else(|| panic!("no locale {code}"));
    Scenario {
        library: shipped.clone(),
        flow: flow.to_owned(),
        languages: Languages {
            text: locale(text_locale),
            device: locale(device),
        },
        acts: text
            .lines()
            .filter_map(|line| line.strip_prefix("> "))
            .map(act)
            .collect(),
        path: path.to_owned(),
        text,
    }
}

fn act(line: &str) -> Act {
    if let Some(hours) = line.strip_prefix('+').and_then(|l| l.strip_suffix('h')) {
        return Act::Pass(Duration::from_secs(3600 * hours.parse::<u64>().unwrap()));
    }
    match line.strip_prefix("open") {
        Some("") => Act::Open(None),
        Some(typed) if typed.starts_with(' ') => Act::Open(Some(typed.trim().to_owned())),
        _ => Act::Choose(line.to_owned()),
    }
}

impl Scenario {
    /// The file's text, had these cards been seen.
    pub(super) fn transcript(&self, seen: &[Seen]) -> String {
        let mut seen = seen.iter();
        let mut transcript = String::new();
        for (number, line) in self.text.lines().enumerate() {
            let act = line.starts_with("> ");
            if number == 0 || act || line.starts_with('#') || line.is_empty() {
                transcript += &format!("{line}\n");
            }
            if act {
                transcript += &seen.next().map_or("nothing\n".to_owned(), card);
            }
        }
        transcript.extend(seen.map(card));
        transcript
    }
}

fn card(seen: &Seen) -> String {
    let notes: String = seen.notes.iter().map(|n| format!("note: {n}\n")).collect();
    let Seen {
        kind, id, title, ..
    } = seen;
    let end = match seen.end.as_str() {
        "" => String::new(),
        end => format!("  {end}\n"),
    };
    format!(
        "{notes}{kind} {id}: {title}\n{end}  [{}]\n",
        seen.choices.join(" ")
    )
}

/// Where a transcript differs from its file, if it does.
pub(super) fn difference(scenario: &Scenario, played: &str) -> Option<String> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (scenario.text.lines().collect(), played.lines().collect());
    if old == new {
        return None;
    }
    let same = |pair: &(&&str, &&str)| pair.0 == pair.1;
    let start = old.iter().zip(&new).take_while(same).count();
    let ends = old[start..].iter().rev().zip(new[start..].iter().rev());
    let end = ends.take_while(same).count();
    let mut lines = vec![format!("{}, line {}:", scenario.path.display(), start + 1)];
    lines.extend(old[start..old.len() - end].iter().map(|l| format!("- {l}")));
    lines.extend(new[start..new.len() - end].iter().map(|l| format!("+ {l}")));
    lines.push("If the new lines are right, run the tests once with UPDATE=1.".to_owned());
    Some(lines.join("\n"))
}
