//! Whose words changed, message by message, as they stand in the files.

use std::collections::BTreeMap;

use super::parts::{Field, Part};
use crate::engine::Flow;
use crate::text::Source;

/// The text of each message by its id, and the folder of its language.
type Messages<'s> = BTreeMap<(&'s str, &'s str), String>;

/// Adds whatever is worded otherwise to the parts that changed.
pub(super) fn compare(
    old_flow: &Flow,
    old: &[Source],
    flow: &Flow,
    new: &[Source],
    parts: &mut Vec<Part>,
) {
    let (before, after) = (messages(old), messages(new));
    for (kind, id) in named(flow) {
        let hyphens = |text: &str| text.replace('_', "-");
        let of = |flow: &Flow| match kind {
            "flow" => format!("{}-flow", hyphens(flow.id.as_str())),
            _ => format!("{}-{kind}-{}", hyphens(flow.id.as_str()), hyphens(&id)),
        };
        let shared = format!("shared-{kind}-{}", hyphens(&id));
        let locales = |all: &Messages<'_>, own: &str| -> BTreeMap<String, String> {
            let ours = all
                .iter()
                .filter(|((_, id), _)| *id == own || *id == shared);
            ours.map(|((locale, _), text)| ((*locale).to_owned(), text.clone()))
                .collect()
        };
        let (then, now) = (locales(&before, &of(old_flow)), locales(&after, &of(flow)));
        let other = now
            .iter()
            .filter(|(locale, text)| then.get(*locale) != Some(*text));
        let other: Vec<&str> = other.map(|(locale, _)| locale.as_str()).collect();
        if !other.is_empty() {
            let field = Field {
                what: "words".to_owned(),
                old: None,
                new: Some(format!("other in {}", other.join(", "))),
            };
            Part::change(parts, kind, &id, field);
        }
    }
}

/// The parts of a flow that have words.
fn named(flow: &Flow) -> Vec<(&'static str, String)> {
    let mut all = vec![("flow", flow.id.to_string())];
    all.extend(flow.causes.iter().map(|id| ("cause", id.to_string())));
    all.extend(
        flow.symptoms
            .iter()
            .map(|part| ("symptom", part.id.to_string())),
    );
    all.extend(
        flow.questions
            .iter()
            .map(|part| ("question", part.id.to_string())),
    );
    all.extend(flow.steps.iter().map(|part| ("step", part.id.to_string())));
    all.extend(
        flow.verifies
            .iter()
            .map(|part| ("verify", part.id.to_string())),
    );
    all.extend(flow.says.iter().map(|part| ("says", part.id.to_string())));
    all
}

/// A message begins at the start of a line and goes on in lines that are indented or empty (Fluent's own rule).
fn messages(sources: &[Source]) -> Messages<'_> {
    let mut all = Messages::new();
    for source in sources {
        let mut current: Option<&str> = None;
        for line in source.text.lines() {
            let goes_on = line.is_empty() || line.starts_with([' ', '}']);
            if !goes_on {
                let named = line.split_once('=').map(|(id, _)| id.trim_end());
                current = named.filter(|_| !line.starts_with('#'));
            }
            if let Some(id) = current {
                let text = all.entry((source.folder.as_str(), id)).or_default();
                if !line.trim().is_empty() {
                    text.push_str(line.trim_end());
                    text.push('\n');
                }
            }
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::small;

    #[test]
    fn a_part_is_named_with_the_languages_in_which_its_words_are_other() {
        let flow = small().flow;
        let files = |german: &str| {
            let text = format!(
                "test-step-walk = Walk\n    .title = {german}\n\n# A note.\ntest-step-reset = Reset\n"
            );
            ["en-US", "de"].map(|folder| Source {
                folder: folder.to_owned(),
                file: "flow-test.ftl".to_owned(),
                text: if folder == "de" {
                    text.clone()
                } else {
                    text.replace(german, "Walk")
                },
            })
        };
        let mut parts = Vec::new();
        compare(&flow, &files("Geh"), &flow, &files("Geh"), &mut parts);
        assert_eq!(parts, []);
        compare(&flow, &files("Geh"), &flow, &files("Lauf"), &mut parts);
        assert_eq!(parts.len(), 1, "{parts:?}");
        assert_eq!((parts[0].kind, parts[0].id.as_str()), ("step", "walk"));
        assert_eq!(parts[0].fields[0].new.as_deref(), Some("other in de"));
    }
}
