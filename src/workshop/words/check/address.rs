//! Addresses, mentions and marks of the medium come as variables: they are no matter of language.

use super::{Found, Seen};

/// What Discord makes a mention, a time, a command or a sign of.
const MARKS: [&str; 7] = ["<@", "<#", "<t:", "</", "<:", "<a:", "://"];

/// Texts that name a page in words, as one would say it. Discord makes no link of it, since no `https://` is before it.
const SAID: [(&str, &str); 1] = [("desk-wave", "apple.com/support/systemstatus")];

pub(super) fn look(seen: &Seen<'_>) -> Vec<Found> {
    let said = SAID.iter().filter(|(id, _)| *id == seen.id);
    let said: Vec<&str> = said.map(|(_, address)| *address).collect();
    let mut found = Vec::new();
    for piece in &seen.uses.pieces {
        let mut piece = piece.clone();
        for address in &said {
            piece = piece.replace(address, "");
        }
        if let Some(mark) = MARKS.into_iter().find(|mark| piece.contains(mark)) {
            found.push((
                format!("has `{mark}` in it"),
                "let it come as a variable: addresses, mentions and times are no matter of language",
            ));
        } else if let Some(word) = piece.split_whitespace().find(|word| is_address(word)) {
            found.push((
                format!("has the address {word} in it"),
                "let it come as a variable, or name the page in words",
            ));
        }
    }
    found
}

/// Whether a word reads as `www.…` or `name.land/page`.
fn is_address(word: &str) -> bool {
    let Some((host, _)) = word.split_once('/') else {
        return word.starts_with("www.");
    };
    let land = host.rsplit_once('.').map(|(_, land)| land);
    land.is_some_and(|land| land.len() >= 2 && land.bytes().all(|b| b.is_ascii_lowercase()))
}
