//! A translation has the variables of its source, and names the labels and menu paths that the source names.

use std::collections::BTreeSet;

use super::{BRANDS, Found, LABELS, Seen};

pub(super) fn look(seen: &Seen<'_>, of_flows: &BTreeSet<String>) -> Vec<Found> {
    let Some(source) = seen.source.as_ref().filter(|_| !seen.is_typed()) else {
        return Vec::new();
    };
    // A language may decline a name, by arguments that its own texts give.
    if seen.file == BRANDS {
        return Vec::new();
    }
    let mut found = Vec::new();
    let dollar = |name: &&String| format!("${name}");
    let unknown = seen.uses.variables.keys().filter(|name| {
        let may_be = seen.is_of_flow() && of_flows.contains(*name);
        !may_be && !source.variables.contains_key(*name)
    });
    let unknown: Vec<String> = unknown.collect::<Vec<_>>().iter().map(dollar).collect();
    if !unknown.is_empty() {
        found.push((
            format!(
                "speaks of {}, which the source does not",
                unknown.join(", ")
            ),
            "use the variables of the source's text; its note says what they are",
        ));
    }
    let shown = |name: &&String| !seen.uses.variables.contains_key(*name);
    let left: Vec<&String> = source.variables.keys().filter(shown).collect();
    let left: Vec<String> = left.iter().map(dollar).collect();
    if !left.is_empty() {
        found.push((
            format!("leaves out {}", left.join(", ")),
            "say what the source says: each of its variables is in the text",
        ));
    }
    if seen.file == LABELS {
        return found;
    }
    let labels = source.terms.iter().filter(|term| term.starts_with("-ui-"));
    let labels = labels
        .filter(|term| !seen.uses.terms.contains(*term))
        .cloned();
    let quoted = source.messages.difference(&seen.uses.messages);
    let quoted = quoted.map(|(id, attribute)| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.clone(),
    });
    let unnamed: Vec<String> = labels.chain(quoted).collect();
    if !unnamed.is_empty() {
        found.push((
            format!("does not name {}", unnamed.join(", ")),
            "name every label and menu path of the source by its term, such as { -ui-settings }",
        ));
    }
    found
}
