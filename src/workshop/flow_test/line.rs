//! The lines of a test: a key, a colon, and what it is given.

use crate::flow::{Code, Findings, Span};

/// One line that says something.
#[derive(Debug, Clone)]
pub(super) struct Line<'t> {
    /// What stands before the colon; a capital at its beginning is made small.
    pub(super) key: String,
    /// Where that stands.
    pub(super) at: Span,
    /// What stands behind it.
    pub(super) value: Item<'t>,
}

/// A text and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Item<'t> {
    pub(super) text: &'t str,
    pub(super) at: Span,
}

/// The lines of a text, without blank ones and those that begin with `#`.
pub(super) fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let item = trimmed(whole, start);
        start += whole.len();
        if item.text.is_empty() || item.text.starts_with('#') {
            continue;
        }
        let colon = item.text.find(':');
        let (key, rest) = item.text.split_at(colon.unwrap_or(item.text.len()));
        let rest_at = item.at.start + key.len() + usize::from(colon.is_some());
        let words: Vec<&str> = key.split_whitespace().collect();
        lines.push(Line {
            key: small(&words.join(" ")),
            at: item.at.start..item.at.start + key.len(),
            value: trimmed(rest.strip_prefix(':').unwrap_or(rest), rest_at),
        });
    }
    lines
}

fn small(key: &str) -> String {
    let mut rest = key.chars();
    let first = rest.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(rest).collect()
}

/// A piece without the blanks around it.
fn trimmed(piece: &str, at: usize) -> Item<'_> {
    let start = at + (piece.len() - piece.trim_start().len());
    let text = piece.trim();
    Item {
        text,
        at: start..start + text.len(),
    }
}

impl<'t> Item<'t> {
    /// What stands between commas; says so where there is nothing.
    pub(super) fn list(&self, found: &mut Findings) -> Vec<Self> {
        let mut items = Vec::new();
        let mut start = self.at.start;
        for piece in self.text.split(',') {
            let item = trimmed(piece, start);
            start += piece.len() + 1;
            if item.text.is_empty() {
                item.unclear(
                    "something is missing here",
                    "name one thing at least, and a comma between two",
                    found,
                );
            } else {
                items.push(item);
            }
        }
        items
    }

    /// What stands before and behind a sign.
    pub(super) fn halves(&self, sign: char) -> Option<(Self, Self)> {
        let (before, behind) = self.text.split_once(sign)?;
        let at = self.at.start + before.len() + sign.len_utf8();
        Some((trimmed(before, self.at.start), trimmed(behind, at)))
    }

    /// Says that this is not understood.
    pub(super) fn unclear(
        &self,
        message: impl Into<String>,
        advice: impl Into<String>,
        found: &mut Findings,
    ) {
        found.add(Code::TestUnclear, &self.at, message, "", advice);
    }

    /// Says that the flow does something else.
    pub(super) fn fails(
        &self,
        message: impl Into<String>,
        advice: impl Into<String>,
        found: &mut Findings,
    ) {
        found.add(Code::TestFails, &self.at, message, "", advice);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_a_key_and_what_it_is_given() {
        let lines = lines("# About\n\n  Never  shows :  erase, apple \r\ncomes back\nsays: a: b");
        let told: Vec<_> = lines
            .iter()
            .map(|l| (l.key.as_str(), l.value.text))
            .collect();
        assert_eq!(
            told,
            [
                ("never shows", "erase, apple"),
                ("comes back", ""),
                ("says", "a: b")
            ]
        );
        assert_eq!(lines[0].value.at, 27..39);
    }

    #[test]
    fn the_items_of_a_list_know_where_they_stand() {
        let text = "shows: a , b";
        let mut found = Findings::new("x");
        let items = lines(text)[0].value.list(&mut found);
        let texts: Vec<_> = items.iter().map(|i| &text[i.at.clone()]).collect();
        assert_eq!(texts, ["a", "b"]);
        lines("shows: a,,b")[0].value.list(&mut found);
        assert_eq!(found.list.len(), 1);
    }
}
