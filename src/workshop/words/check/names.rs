//! Names of products are written as terms, so that a language can decline them and one change reaches all.

use super::{BRANDS, Found, Seen};

/// Texts that came with a name typed out and are translated by now; the next change of their words takes the term.
const KNOWN: [(&str, &str); 1] = [("reminders-closed", "Discord")];

pub(super) fn look(seen: &Seen<'_>, names: &[String]) -> Vec<Found> {
    if seen.is_label() || seen.is_typed() || seen.file == BRANDS {
        return Vec::new();
    }
    let mut found = Vec::new();
    for piece in &seen.uses.pieces {
        // The longest name that fits is the one that is meant.
        let name = names.iter().find(|name| has_word(piece, name));
        let name = name.filter(|name| !KNOWN.contains(&(seen.id, name.as_str())));
        found.extend(name.map(|name| {
            (
                format!("has the name {name} typed out"),
                "write its term from brands.ftl, such as { -imessage }",
            )
        }));
    }
    found
}

/// Whether a text has a name as words of their own. Letters of other scripts may touch it, as Japanese sets no spaces.
fn has_word(text: &str, name: &str) -> bool {
    let latin = |c: char| c.is_ascii_alphanumeric();
    text.match_indices(name).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + name.len()..].chars().next();
        !before.is_some_and(latin) && !after.is_some_and(latin)
    })
}
