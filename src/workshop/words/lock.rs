//! `ids.lock`: every message that was ever shipped, and its shape, so that no id comes back with another meaning.
//!
//! A session's transcript names messages by id for years. So an id keeps its variables and its attributes; it may gain
//! attributes, as a question gains answers. Texts of flows may speak of every answer, so their variables are no part of
//! their shape. An id that is not used any more stays in the file: its message moves to `retired.ftl`, or its line says
//! that it is retired.

use std::collections::{BTreeMap, BTreeSet};

use super::book::{Book, Message};
use super::check::OF_FLOWS;
use super::uses::Uses;
use crate::text::TextFault;

/// Its name in the folder of words.
pub const FILE: &str = "ids.lock";
const HEADING: &str = "# Every message ever shipped, with its attributes and variables; `blueback text lock --write` adds what is new.\n\
                       # Nothing is ever removed here: what is not used any more ends in `retired` (`--retire ID`).\n";
const RETIRED: &str = "retired";
/// Stands where there is nothing.
const NOTHING: &str = "-";

/// Every message that was ever shipped.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Lock(BTreeMap<String, Line>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Line {
    at: usize,
    shape: Shape,
    retired: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Shape {
    attributes: BTreeSet<String>,
    variables: BTreeSet<String>,
}

impl Shape {
    fn of(message: &Message) -> Self {
        let attributes = message.texts.iter();
        let attributes = attributes
            .filter_map(|text| text.attribute.clone())
            .collect();
        let of_flow = OF_FLOWS.iter().any(|start| message.file.starts_with(start));
        let texts = message.texts.iter().filter(|_| !of_flow);
        let variables = texts.flat_map(|text| Uses::of(&text.pattern).variables.into_keys());
        Self {
            attributes,
            variables: variables.collect(),
        }
    }
}

impl Lock {
    /// Reads the file.
    ///
    /// # Errors
    /// Every line that is not one of its lines.
    pub fn parse(text: &str) -> Result<Self, Vec<TextFault>> {
        let mut lines = BTreeMap::new();
        let mut faults = Vec::new();
        for (nth, line) in text.lines().enumerate() {
            if line.starts_with('#') || line.is_empty() {
                continue;
            }
            let fields: Vec<&str> = line.split('\t').collect();
            let (id, attributes, variables, retired) = match fields[..] {
                [id, attributes, variables] => (id, attributes, variables, false),
                [id, attributes, variables, RETIRED] => (id, attributes, variables, true),
                _ => {
                    let message = "this is no line of the lock".to_owned();
                    faults.push(fault(nth + 1, message, "bring the line back as it was"));
                    continue;
                }
            };
            let list = |field: &str| {
                let names = field.split(',').filter(|name| *name != NOTHING);
                names.map(str::to_owned).collect()
            };
            let shape = Shape {
                attributes: list(attributes),
                variables: list(variables),
            };
            let line = Line {
                at: nth + 1,
                shape,
                retired,
            };
            if lines.insert(id.to_owned(), line).is_some() {
                let message = format!("`{id}` is there twice");
                faults.push(fault(
                    nth + 1,
                    message,
                    "keep the line that was there first",
                ));
            }
        }
        if faults.is_empty() {
            Ok(Self(lines))
        } else {
            Err(faults)
        }
    }

    /// Marks a message as retired; false where it is not in the lock.
    pub fn retire(&mut self, id: &str) -> bool {
        let line = self.0.get_mut(id);
        line.map(|line| line.retired = true).is_some()
    }

    /// The file with what is new in the source: messages, and attributes of those that are there.
    pub fn with(&self, source: &Book) -> String {
        let mut lines: BTreeMap<&str, (Shape, bool)> = BTreeMap::new();
        for (id, line) in &self.0 {
            lines.insert(id, (line.shape.clone(), line.retired));
        }
        for (id, message) in source.all() {
            let shape = Shape::of(message);
            match lines.get_mut(id) {
                Some((known, _)) => known.attributes.extend(shape.attributes),
                None => {
                    lines.insert(id, (shape, false));
                }
            }
        }
        let mut file = HEADING.to_owned();
        for (id, (shape, retired)) in lines {
            let list = |names: &BTreeSet<String>| match names.is_empty() {
                true => NOTHING.to_owned(),
                false => names.iter().cloned().collect::<Vec<_>>().join(","),
            };
            let retired = if retired { "\tretired" } else { "" };
            let (attributes, variables) = (list(&shape.attributes), list(&shape.variables));
            file.push_str(&format!("{id}\t{attributes}\t{variables}{retired}\n"));
        }
        file
    }
}

/// What is wrong with the source's messages, measured against all that were ever shipped.
pub fn lock_faults(lock: &Lock, source: &Book) -> Vec<TextFault> {
    let mut faults = Vec::new();
    for (id, line) in &lock.0 {
        match source.get(id) {
            None if line.retired => {}
            None => faults.push(fault(
                line.at,
                format!("`{id}` was shipped and is gone"),
                "move it to retired.ftl in every language, or say that nothing needs it: `blueback text lock --write --retire ID`",
            )),
            Some(message) if line.retired => faults.push(TextFault {
                file: format!("en-US/{}", message.file),
                line: Some(message.line),
                message: format!("`{id}` is retired and comes back"),
                advice: "give the new message an id of its own".to_owned(),
            }),
            Some(message) => faults.extend(changed(id, &line.shape, message)),
        }
    }
    for (id, message) in source.all().filter(|(id, _)| !lock.0.contains_key(*id)) {
        faults.push(TextFault {
            file: format!("en-US/{}", message.file),
            line: Some(message.line),
            message: format!("`{id}` is not in {FILE}"),
            advice: "add what is new: `blueback text lock --write`".to_owned(),
        });
    }
    faults
}

fn changed(id: &str, was: &Shape, message: &Message) -> Option<TextFault> {
    let is = Shape::of(message);
    let gone: Vec<_> = was.attributes.difference(&is.attributes).cloned().collect();
    let new: Vec<_> = is.attributes.difference(&was.attributes).cloned().collect();
    let list = |names: &BTreeSet<String>| {
        let names: Vec<String> = names.iter().map(|name| format!("${name}")).collect();
        if names.is_empty() {
            "none".to_owned()
        } else {
            names.join(", ")
        }
    };
    let (message_of, advice) = if !gone.is_empty() {
        let message = format!("`{id}` has lost .{}", gone.join(", ."));
        (
            message,
            "give the new message an id of its own, and move the old one to retired.ftl",
        )
    } else if was.variables != is.variables {
        let (was, is) = (list(&was.variables), list(&is.variables));
        let message = format!("`{id}` had the variables {was} and has {is}");
        (
            message,
            "give the new message an id of its own, and move the old one to retired.ftl",
        )
    } else if !new.is_empty() {
        let message = format!(
            "`{id}` has gained .{}, which {FILE} does not know",
            new.join(", .")
        );
        (message, "add what is new: `blueback text lock --write`")
    } else {
        return None;
    };
    Some(TextFault {
        file: format!("en-US/{}", message.file),
        line: Some(message.line),
        message: message_of,
        advice: advice.to_owned(),
    })
}

fn fault(line: usize, message: String, advice: &str) -> TextFault {
    TextFault {
        file: FILE.to_owned(),
        line: Some(line),
        message,
        advice: advice.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::Locale;
    use crate::text::Source;

    fn book(text: &str) -> Book {
        let source = Source {
            folder: "en-US".to_owned(),
            file: "session.ftl".to_owned(),
            text: text.to_owned(),
        };
        Book::of(&[source], Locale::SOURCE)
    }

    const SHIPPED: &str = "a = x { $n }\n    .b = y\n-c = z\n";

    fn lock(text: &str) -> Lock {
        Lock::parse(&Lock::default().with(&book(text))).unwrap()
    }

    #[test]
    fn what_is_in_step_has_no_fault_and_stays_as_it_is() {
        let locked = lock(SHIPPED);
        assert_eq!(lock_faults(&locked, &book(SHIPPED)), []);
        let file = locked.with(&book(SHIPPED));
        assert_eq!(file, format!("{HEADING}-c\t-\t-\na\tb\tn\n"));
    }

    #[test]
    fn an_id_never_gets_another_shape_and_never_vanishes() {
        for (text, says) in [
            ("a = x { $n }\n-c = z\n", "has lost .b"),
            (
                "a = x { $m }\n    .b = y\n-c = z\n",
                "had the variables $n and has $m",
            ),
            (
                "a = x { $n }\n    .b = y\n    .d = y\n-c = z\n",
                "has gained .d",
            ),
            ("a = x { $n }\n    .b = y\n", "`-c` was shipped and is gone"),
            (
                "a = x { $n }\n    .b = y\n-c = z\nd = new\n",
                "`d` is not in ids.lock",
            ),
        ] {
            let faults = lock_faults(&lock(SHIPPED), &book(text));
            assert_eq!(faults.len(), 1, "{faults:?}");
            assert!(faults[0].message.contains(says), "{}", faults[0]);
        }
    }

    #[test]
    fn the_retired_stay_and_do_not_come_back() {
        let mut locked = lock(SHIPPED);
        assert!(locked.retire("-c") && !locked.retire("-d"));
        let without = book("a = x { $n }\n    .b = y\n");
        assert_eq!(lock_faults(&locked, &without), []);
        assert!(locked.with(&without).contains("-c\t-\t-\tretired\n"));
        let back = lock_faults(&locked, &book(SHIPPED));
        assert!(back[0].message.contains("comes back"), "{back:?}");
    }

    #[test]
    fn a_lock_that_was_edited_is_refused_with_its_line() {
        let faults = Lock::parse("a\tb\n").unwrap_err();
        assert_eq!(faults[0].line, Some(1));
        assert!(Lock::parse("a\t-\t-\na\t-\t-\n").is_err());
    }
}
