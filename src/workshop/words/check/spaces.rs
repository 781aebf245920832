//! Quotes are those of print, and spaces stand once and between words.

use fluent_syntax::ast::PatternElement;

use super::{Found, Seen};

pub(super) fn look(seen: &Seen<'_>) -> Vec<Found> {
    let mut found = Vec::new();
    let elements = &seen.text.pattern.elements;
    let text = |element: Option<&PatternElement<String>>| match element {
        Some(PatternElement::TextElement { value }) => value.clone(),
        Some(PatternElement::Placeable { .. }) | None => String::new(),
    };
    let (first, last) = (text(elements.first()), text(elements.last()));
    if first.starts_with(char::is_whitespace) || last.ends_with(char::is_whitespace) {
        found.push((
            "begins or ends with a space".to_owned(),
            "remove it; Discord does the same, and what stands beside a text has its own",
        ));
    }
    let pieces = &seen.uses.pieces;
    if pieces.iter().any(|piece| piece.contains("  ")) {
        found.push(("has two spaces in a row".to_owned(), "write one"));
    }
    let straight = |piece: &&String| piece.contains(['"', '\'']);
    if !seen.is_typed() && pieces.iter().any(|piece| straight(&piece)) {
        found.push((
            "has a straight quote".to_owned(),
            "write the quotes of the language, such as “ ” and ’",
        ));
    }
    found
}
