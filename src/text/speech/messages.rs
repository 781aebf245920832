//! The names of all messages about languages, so that the check of words knows what must be there and what nothing shows.

/// The file of these messages.
pub(in crate::text) const FILE: &str = "language.ftl";

/// Each message; an attribute stands after a dot.
const MESSAGES: &str = "\
language-do-open language-do-close language-do-own language-do-english language-do-wrong language-list-text \
language-list-device language-ask-device language-auto-text language-auto-device language-unchecked language-draft \
language-english language-told language-told-log";

/// What must be there: a message's id, and an attribute's name unless it is the value.
pub(in crate::text) fn wanted() -> impl Iterator<Item = (String, Option<String>)> {
    MESSAGES
        .split_whitespace()
        .map(|name| (name.to_owned(), None))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_list_has_what_is_said_and_no_more() {
        let quoted = include_str!("offer.rs").split('"').skip(1).step_by(2);
        let said: BTreeSet<&str> = quoted
            .filter(|literal| literal.starts_with("language-"))
            .collect();
        let listed: BTreeSet<&str> = MESSAGES.split_whitespace().collect();
        assert_eq!(said, listed);
    }
}
