//! What a change means, in plain words.

use std::fmt;

use super::{Diff, Fate, Field, Met, Part};

/// So many cards that are others, and so much that is set aside, is told; how much more there is is said.
const SHOWN: usize = 12;
/// So many numbers of one part are told one by one.
const FIELDS: usize = 8;

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.flow)?;
        if self.parts.is_empty() {
            writeln!(f, "  nothing changed")?;
        }
        for part in &self.parts {
            part_of(f, part)?;
        }
        if !self.words_compared {
            writeln!(
                f,
                "  words were not compared: one side has no folder of them beside its flows"
            )?;
        }
        met(f, &self.met)
    }
}

fn part_of(f: &mut fmt::Formatter<'_>, part: &Part) -> fmt::Result {
    let (kind, id) = (part.kind, &part.id);
    match part.fate {
        Fate::Came => return writeln!(f, "  {kind} `{id}` came"),
        Fate::Went => return writeln!(f, "  {kind} `{id}` went"),
        Fate::Changed => writeln!(f, "  {kind} `{id}` changed")?,
    }
    for field in part.fields.iter().take(FIELDS) {
        let Field { what, old, new } = field;
        match (old.as_deref(), new.as_deref()) {
            (Some(old), Some(new)) => writeln!(f, "    {what}: {old}, now {new}")?,
            (Some("there"), None) => writeln!(f, "    {what}: went")?,
            (None, Some("there")) => writeln!(f, "    {what}: came")?,
            (Some(old), None) => writeln!(f, "    {what}: {old}, now nothing")?,
            (None, Some(new)) => writeln!(f, "    {what}: {new}")?,
            (None, None) => {}
        }
    }
    more(f, "    ", part.fields.len().saturating_sub(FIELDS))
}

fn met(f: &mut fmt::Formatter<'_>, met: &Met) -> fmt::Result {
    let (people, cards) = (met.people, met.cards);
    writeln!(
        f,
        "\n  people in the middle of it ({people} drawn, stopped at {cards} cards)"
    )?;
    writeln!(
        f,
        "  {:>7}  see the same card, and a press on it counts",
        percent(met.same)
    )?;
    writeln!(f, "  {:>7}  see another card", percent(1.0 - met.same))?;
    writeln!(
        f,
        "  {:>7}  are told that something they gave was set aside",
        percent(met.set_aside)
    )?;
    if !met.moved.is_empty() {
        writeln!(f, "\n  whose card is another")?;
    }
    for moved in met.moved.iter().take(SHOWN) {
        let share = percent(moved.share);
        writeln!(
            f,
            "  {share:>7}  {}, now {}; such as after {}",
            moved.from, moved.to, moved.after
        )?;
    }
    more(f, "           ", met.moved.len().saturating_sub(SHOWN))?;
    if !met.dropped.is_empty() {
        writeln!(f, "\n  what is set aside")?;
    }
    for dropped in met.dropped.iter().take(SHOWN) {
        writeln!(f, "  {:>7}  {}", percent(dropped.share), dropped.what)?;
    }
    more(f, "           ", met.dropped.len().saturating_sub(SHOWN))
}

fn more(f: &mut fmt::Formatter<'_>, indent: &str, left: usize) -> fmt::Result {
    match left {
        0 => Ok(()),
        n => writeln!(f, "{indent}and {n} more"),
    }
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}
