//! What a change of a flow means: for its parts, and for people who are in the middle of it.
//!
//! [`parts`] compares what the two versions say of each part, by ids. [`meet()`] draws people from the old version's
//! numbers, stops each of them at every card, and carries their session over to the new version as the bot does.

mod meet;
mod parts;
mod say;
mod words;

use serde::Serialize;

use crate::engine::Flow;
use crate::text::Source;

pub use meet::{Dropped, Met, Moved, People, meet};
pub use parts::{Fate, Field, Part, parts};

/// One version of a flow.
#[derive(Debug, Clone, Copy)]
pub struct Version<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// The files of words around it; none where they are not known.
    pub words: Option<&'a [Source]>,
}

/// What a change means. As JSON it is one object.
#[derive(Debug, Serialize)]
pub struct Diff {
    /// The flow.
    pub flow: String,
    /// The parts that came, went or changed, in the order of the files.
    pub parts: Vec<Part>,
    /// Whether the words of both versions were compared.
    pub words_compared: bool,
    /// What people meet who are in the middle of it.
    pub met: Met,
}

impl Diff {
    /// Compares two versions.
    pub fn of(old: Version<'_>, new: Version<'_>, people: &People) -> Self {
        let mut parts = parts(old.flow, new.flow);
        let both = old.words.zip(new.words);
        if let Some((before, after)) = both {
            words::compare(old.flow, before, new.flow, after, &mut parts);
        }
        Self {
            flow: new.flow.id.to_string(),
            parts,
            words_compared: both.is_some(),
            met: meet(old.flow, new.flow, people),
        }
    }
}
