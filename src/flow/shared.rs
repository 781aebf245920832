//! What several flows share: `shared/<name>.toml` beside them, taken in by `uses = ["<name>"]` in `[flow]`.
//!
//! A shared file lists causes under `[shared]` and declares questions, steps and checks as a flow does. A flow that uses
//! it has them as if they stood before its own, so names mean the same in both: a shared step may ask for a question
//! that every flow declares for itself.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::fault::{Code, Findings};
use super::outline;
use super::suggest;

/// The folder of shared files, in a folder of flows.
pub(crate) const FOLDER: &str = "shared";

/// Files that flows may use, by name.
#[derive(Debug, Default)]
pub struct Shared {
    files: BTreeMap<String, File>,
}

/// A file, or why it cannot be read.
#[derive(Debug)]
struct File {
    path: String,
    text: Result<String, String>,
}

/// A file that a flow uses.
pub(crate) struct Used<'s> {
    /// Its name.
    pub(crate) name: &'s str,
    /// The path, as it is to be printed.
    pub(crate) path: &'s str,
    /// Its text.
    pub(crate) text: &'s str,
}

impl Shared {
    /// Files by name and text; they are printed as `shared/<name>.toml`.
    pub fn new<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let file = |(name, text): (&str, &str)| {
            let path = format!("{FOLDER}/{name}.toml");
            let text = Ok(text.to_owned());
            (name.to_owned(), File { path, text })
        };
        Self {
            files: files.map(file).collect(),
        }
    }

    /// The files that belong to a folder of flows; none where it has no folder of them.
    pub fn of(flows: &Path) -> Self {
        let read = |path: &Path| {
            let text = std::fs::read_to_string(path).map_err(|error: io::Error| error.to_string());
            let name = path.file_stem().unwrap_or_default().to_string_lossy();
            let path = path.display().to_string();
            (name.into_owned(), File { path, text })
        };
        // Where the folder cannot be listed, a flow that uses it is told that the file is not there.
        let paths = super::folder::files(&flows.join(FOLDER)).unwrap_or_default();
        Self {
            files: paths.iter().map(|path| read(path)).collect(),
        }
    }

    /// The files that a flow names, each once; says which are not there.
    pub(crate) fn used(&self, flow: &toml::de::DeTable<'_>, found: &mut Findings) -> Vec<Used<'_>> {
        let mut used = Vec::new();
        for (word, span) in outline::uses(flow, found) {
            match self.files.get_key_value(word) {
                Some((
                    name,
                    File {
                        path,
                        text: Ok(text),
                    },
                )) => used.push(Used { name, path, text }),
                Some((
                    _,
                    File {
                        path,
                        text: Err(error),
                    },
                )) => {
                    let message = format!("{path} cannot be read: {error}");
                    let advice = "see that the file may be read, and save it as plain text (UTF-8)";
                    found.add(Code::UnknownShared, &span, message, "", advice);
                }
                None => {
                    let message = format!("there is no shared file `{word}`");
                    let known = self.files.keys().map(String::as_str);
                    let advice = match self.files.is_empty() {
                        true => format!(
                            "put it into the folder `{FOLDER}` beside this file, as `{FOLDER}/{word}.toml`"
                        ),
                        false => suggest::advice(word, known),
                    };
                    found.add(Code::UnknownShared, &span, message, "", advice);
                }
            }
        }
        used
    }
}
