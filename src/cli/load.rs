//! Flows and words, from inside the program or from folders, loaded and checked together.

use std::fmt;
use std::io;
use std::path::Path;
use std::sync::Arc;

use crate::config::Texts;
use crate::engine::Flow;
use crate::flow::{self, Faults, FolderError, Shared};
use crate::runtime::Library;
use crate::text::{Source, TextFault, Words, review};

use super::{cards, folders, shipped};
use crate::workshop::finding::Finding;

/// Flows and words that fit together.
pub struct Loaded {
    /// Both, for a runtime to answer from.
    pub library: Library,
    /// The flows as they were read, for those who look closer.
    pub flows: Vec<flow::Loaded>,
}

/// Everything that is wrong with flows and words.
#[derive(Debug, Default)]
pub struct Unsound {
    /// The faults.
    pub findings: Vec<Finding>,
}

impl fmt::Display for Unsound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.findings.len() {
            1 => write!(f, "the flows and words have a fault"),
            n => write!(f, "the flows and words have {n} faults"),
        }
    }
}

impl std::error::Error for Unsound {}

/// Loads what the settings name.
///
/// # Errors
/// Every fault of every flow and language. Whether words fit the flows is looked at only where both can be read.
pub fn load(texts: &Texts) -> Result<Loaded, Unsound> {
    let mut unsound = Unsound::default();
    let flows = match &texts.flows {
        Some(folder) => flow::load_folder(folder).map_err(|error| unsound.folder(error)),
        None => shipped_flows().map_err(|faults| unsound.faults(&faults)),
    };
    let sources = sources(texts).map_err(|error| unsound.one(error.to_string()));
    let folder = texts.words.as_deref();
    let words = sources
        .and_then(|sources| Words::new(&sources).map_err(|faults| unsound.texts(&faults, folder)));
    let (Ok(flows), Ok(words)) = (flows, words) else {
        return Err(unsound);
    };
    let all: Vec<&Flow> = flows.iter().map(|loaded| loaded.flow.as_ref()).collect();
    unsound.texts(&words.check(&all), folder);
    if !unsound.findings.is_empty() {
        return Err(unsound);
    }
    let library = Library {
        flows: flows
            .iter()
            .map(|loaded| Arc::clone(&loaded.flow))
            .collect(),
        words: Arc::new(words),
    };
    Ok(Loaded { library, flows })
}

/// Loads what the settings name, and proves that Discord shows all of it: every card, panel, letter and form in every
/// language, at its longest. What is inside the program was proven so by the tests of this crate, and is not again.
///
/// # Errors
/// As [`load`]'s, and whatever is too long for Discord, each with the place of its text.
pub fn for_discord(texts: &Texts) -> Result<Library, Unsound> {
    let library = load(texts)?.library;
    if folders::of(texts).is_empty() {
        return Ok(library);
    }
    let unfit = cards::unfit(&library);
    if unfit.is_empty() {
        return Ok(library);
    }
    let folder = texts.words.as_deref();
    let findings = unfit.iter().map(|fault| Finding::unfit(fault, folder));
    Err(Unsound {
        findings: findings.collect(),
    })
}

fn shipped_flows() -> Result<Vec<flow::Loaded>, Faults> {
    let shared = Shared::new(shipped::shared());
    shipped::flows()
        .map(|(id, text)| flow::load_with(id, text, &shared))
        .collect()
}

/// All words that the settings name.
pub(super) fn sources(texts: &Texts) -> io::Result<Vec<Source>> {
    let Some(folder) = &texts.words else {
        return Ok(shipped::words());
    };
    words_in(folder).map_err(|error| {
        let what = format!("cannot read the words in {}: {error}", folder.display());
        io::Error::new(error.kind(), what)
    })
}

/// The `.ftl` files and the ledgers of a folder with one folder per locale, sorted by name.
pub(super) fn words_in(folder: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for locale in sorted(folder)? {
        let inside = folder.join(&locale);
        if !inside.is_dir() {
            continue;
        }
        for file in sorted(&inside)? {
            let path = inside.join(&file);
            if path.extension().is_some_and(|ending| ending == "ftl") || file == review::FILE {
                let text = std::fs::read_to_string(&path)
                    .map_err(|error| io::Error::new(error.kind(), format!("{file}: {error}")))?;
                sources.push(Source {
                    folder: locale.clone(),
                    file,
                    text,
                });
            }
        }
    }
    Ok(sources)
}

fn sorted(folder: &Path) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

impl Unsound {
    fn one(&mut self, message: String) {
        self.findings.push(Finding::unreadable(message));
    }

    fn folder(&mut self, error: FolderError) {
        match error {
            FolderError::Faulty(faults) => self.faults(&faults),
            error @ (FolderError::Unreadable { .. } | FolderError::Empty { .. }) => {
                self.one(error.to_string());
            }
        }
    }

    fn faults(&mut self, faults: &Faults) {
        self.findings.extend(Finding::of_faults(faults));
    }

    /// What is wrong with words alone.
    pub(super) fn of_words(faults: &[TextFault]) -> Self {
        let mut unsound = Self::default();
        unsound.texts(faults, None);
        unsound
    }

    fn texts(&mut self, faults: &[TextFault], folder: Option<&Path>) {
        let findings = faults.iter().map(|fault| Finding::of_words(fault, folder));
        self.findings.extend(findings);
    }

    /// Where the first fault is and what it is, on one line, for those who have not asked for all.
    pub(super) fn first(&self) -> Option<String> {
        let Finding {
            file,
            line,
            message,
            ..
        } = self.findings.first()?;
        Some(match line {
            Some(line) => format!("{file}:{line}: {message}"),
            None if file.is_empty() => message.clone(),
            None => format!("{file}: {message}"),
        })
    }

    /// The faults as people read them, one after the other.
    pub fn report(&self) -> String {
        let printed = self.findings.iter().map(|finding| finding.printed.as_str());
        printed.collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(flows: Option<&Path>, words: Option<&Path>) -> Texts {
        Texts {
            flows: flows.map(Path::to_owned),
            words: words.map(Path::to_owned),
        }
    }

    #[test]
    fn what_is_shipped_is_sound() {
        let loaded = load(&texts(None, None)).map_err(|unsound| unsound.report());
        let loaded = loaded.unwrap_or_else(|reports| panic!("{reports}"));
        assert!(
            loaded
                .library
                .flows
                .iter()
                .any(|flow| flow.id.as_str() == "imessage")
        );
    }

    #[test]
    fn faults_of_flows_and_of_words_come_at_once() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("broken.toml"), "[flow\n").unwrap();
        std::fs::create_dir(folder.path().join("en-US")).unwrap();
        std::fs::write(folder.path().join("en-US/session.ftl"), "a = { $\n").unwrap();
        let Err(unsound) = load(&texts(Some(folder.path()), Some(folder.path()))) else {
            panic!("taken for sound");
        };
        let all = unsound.report();
        assert!(unsound.findings.len() >= 2, "{all}");
        assert!(all.contains("broken.toml"), "{all}");
        assert!(all.contains("en-US/session.ftl:1"), "{all}");
    }

    #[test]
    fn folders_that_are_not_there_are_named() {
        let nowhere = Path::new("/nowhere/at/all");
        let Err(unsound) = load(&texts(Some(nowhere), Some(nowhere))) else {
            panic!("taken for sound");
        };
        assert_eq!(unsound.findings.len(), 2);
        for finding in &unsound.findings {
            assert!(finding.message.contains("/nowhere/at/all"), "{finding:?}");
        }
    }
}
