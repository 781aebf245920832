//! A translation has the marks of Discord's Markdown that its source has, and none is left open.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::{Found, Seen};
use crate::workshop::words::Uses;

/// Marks that come in pairs, the longer ones first.
const PAIRS: [&str; 6] = ["```", "**", "__", "~~", "||", "`"];
/// Marks that begin a line.
const LINES: [&str; 6] = ["-# ", "### ", "## ", "# ", "> ", "- "];
/// Stands for what is put in.
const PLACE: char = '\u{fffc}';

type Marks = BTreeMap<String, usize>;

pub(super) fn look(seen: &Seen<'_>) -> Vec<Found> {
    if seen.is_label() || seen.is_typed() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut open = None;
    let own = marks(&seen.text.pattern, &mut open);
    if let Some(mark) = open {
        found.push((
            format!("opens {mark} and does not close it"),
            "write the mark on both sides of what it is for",
        ));
    }
    let Some(source) = seen.source_text else {
        return found;
    };
    let source = marks(&source.pattern, &mut None);
    let count = |marks: &Marks, mark: &str| marks.get(mark).copied().unwrap_or(0);
    let all = PAIRS.into_iter().chain(LINES).chain(["1. "]);
    // A language may quote a label where the source does not; labels are bold.
    let more = labels(&seen.uses).saturating_sub(seen.source.as_ref().map_or(0, labels)) * 2;
    let fits = |mark: &str| {
        let (own, source) = (count(&own, mark), count(&source, mark));
        own == source || (mark == "**" && (source..=source + more).contains(&own))
    };
    let other = all.filter(|mark| !fits(mark));
    found.extend(other.map(|mark| {
        let (own, source) = (count(&own, mark), count(&source, mark));
        (
            format!(
                "has `{}` {own} times, the source {source} times",
                mark.trim()
            ),
            "keep the marks of the source, each at what it is for",
        )
    }));
    found
}

fn labels(uses: &Uses) -> usize {
    uses.terms
        .iter()
        .filter(|term| term.starts_with("-ui-"))
        .count()
}

/// How often each mark is in a text; where it differs, in the variant that has most. Tells a mark that is left open.
fn marks(pattern: &Pattern<String>, open: &mut Option<&'static str>) -> Marks {
    let mut text = String::new();
    let mut inside = Marks::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => {
                text.push(PLACE);
                of_variants(expression, &mut inside, open);
            }
        }
    }
    let mut rest = text.clone();
    for pair in PAIRS {
        let times = rest.matches(pair).count();
        rest = rest.replace(pair, " ");
        if times % 2 == 1 {
            *open = Some(pair);
        }
        add(&mut inside, pair, times);
    }
    for line in text.lines() {
        if let Some(mark) = LINES.into_iter().find(|mark| line.starts_with(mark)) {
            add(&mut inside, mark, 1);
        }
        let digits = line.chars().take_while(char::is_ascii_digit).count();
        if digits > 0
            && line
                .get(digits..)
                .is_some_and(|rest| rest.starts_with(". "))
        {
            add(&mut inside, "1. ", 1);
        }
    }
    inside
}

fn of_variants(expression: &Expression<String>, all: &mut Marks, open: &mut Option<&'static str>) {
    match expression {
        Expression::Select { variants, .. } => {
            let mut most = Marks::new();
            for variant in variants {
                for (mark, times) in marks(&variant.value, open) {
                    let most = most.entry(mark).or_default();
                    *most = times.max(*most);
                }
            }
            for (mark, times) in most {
                add(all, &mark, times);
            }
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            of_variants(expression, all, open);
        }
        Expression::Inline(_) => {}
    }
}

fn add(marks: &mut Marks, mark: &str, times: usize) {
    *marks.entry(mark.to_owned()).or_default() += times;
}
