//! The names of all messages of reminders, so that the check of words knows what must be there and what nothing shows.

/// The file of these messages.
pub(in crate::text) const FILE: &str = "reminders.ftl";

/// Each message; an attribute stands after a dot. A message whose name is followed by `.` and more has a value as well.
const MESSAGES: &str = "\
reminders-ask reminders-ask.text reminders-over reminders-over.text reminders-nudge reminders-nudge.text \
reminders-how reminders-do-card reminders-do-not-yet reminders-do-quiet reminders-do-resume reminders-do-nudge \
reminders-wait reminders-wait-over reminders-next reminders-quiet reminders-closed reminders-said-quiet \
reminders-said-resumed reminders-said-nudge";

/// What must be there: a message's id, and an attribute's name unless it is the value.
pub(in crate::text) fn wanted() -> impl Iterator<Item = (String, Option<String>)> {
    MESSAGES
        .split_whitespace()
        .map(|name| match name.split_once('.') {
            Some((id, attribute)) => (id.to_owned(), Some(attribute.to_owned())),
            None => (name.to_owned(), None),
        })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_list_has_what_is_said_and_no_more() {
        let sources = [include_str!("letter.rs"), include_str!("promise.rs")];
        let quoted = sources.iter().flat_map(|s| s.split('"').skip(1).step_by(2));
        let said: BTreeSet<&str> = quoted
            .filter(|literal| literal.starts_with("reminders-"))
            .collect();
        let listed: BTreeSet<&str> = MESSAGES.split_whitespace().collect();
        assert_eq!(said, listed);
    }
}
