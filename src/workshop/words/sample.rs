//! Every text of a language as people will see it, with sample arguments of each kind.

use std::collections::{BTreeMap, BTreeSet};

use super::book::{Book, Message};
use super::uses::{Selected, Uses};
use crate::ids::Locale;
use crate::text::{Argument, Source, Words};

/// So many combinations of arguments are drawn; where there are more, each argument is varied alone.
const MOST_COMBINED: usize = 200;
/// A number for each plural category of each language that Discord knows.
const NUMBERS: [u32; 11] = [0, 1, 2, 3, 5, 11, 20, 21, 22, 100, 1000];
/// Time marks and mentions as Discord reads them, the longest there are.
const TIME: &str = "<t:1790000000:R>";
const MENTION: &str = "<@18446744073709551615>";
/// A long text of somebody's or of a guide: as long as the longest label.
const LONG: usize = 80;

/// Which numbers are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbers {
    /// One of each plural category of each language.
    Some,
    /// Each from 0 to this one.
    UpTo(u32),
}

/// One text with arguments, as people will see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendered {
    /// The file of the source that it stands in.
    pub file: String,
    /// The message.
    pub id: String,
    /// Its attribute; none for the value.
    pub attribute: Option<String>,
    /// What was put in for each variable.
    pub arguments: BTreeMap<String, Argument>,
    /// The language that the words are from: the one wished for, or what it falls back to.
    pub from: Locale,
    /// The words.
    pub text: String,
}

/// Every text of a locale as people will see it, in the order of the ids. Texts that the locale lacks come from what it
/// falls back to.
pub fn rendered<'a>(
    words: &'a Words,
    sources: &[Source],
    locale: Locale,
    numbers: Numbers,
) -> impl Iterator<Item = Rendered> + 'a {
    let (source, own) = (Book::of(sources, Locale::SOURCE), Book::of(sources, locale));
    let mut wanted = Vec::new();
    for (id, message) in source.all().filter(|(id, _)| !id.starts_with('-')) {
        let mut attributes: BTreeSet<Option<&str>> = BTreeSet::new();
        let variants = own.get(id).into_iter().chain([message]);
        for text in variants.flat_map(|message| &message.texts) {
            attributes.insert(text.attribute.as_deref());
        }
        for attribute in attributes {
            let arguments = arguments(&source, &own, id, attribute, numbers);
            let place = (message.file.clone(), id.to_owned());
            wanted.push((place, attribute.map(str::to_owned), arguments));
        }
    }
    let wanted = wanted.into_iter();
    wanted.flat_map(move |((file, id), attribute, all)| {
        all.into_iter().filter_map(move |arguments| {
            let given = arguments.iter().map(|(name, value)| (name.as_str(), value));
            let found = words.rendered(locale, &id, attribute.as_deref(), given);
            let (from, text) = found?;
            Some(Rendered {
                file: file.clone(),
                id: id.clone(),
                attribute: attribute.clone(),
                arguments,
                from,
                text,
            })
        })
    })
}

type Arguments = BTreeMap<String, Argument>;

/// The arguments with which a text is drawn, at least one set.
fn arguments(
    source: &Book,
    own: &Book,
    id: &str,
    attribute: Option<&str>,
    numbers: Numbers,
) -> Vec<Arguments> {
    let mut variables: BTreeMap<String, Selected> = BTreeMap::new();
    for book in [source, own] {
        let Some(text) = book.text(id, attribute) else {
            continue;
        };
        for (name, selected) in Uses::whole(book, source, &text.pattern).variables {
            let all = variables.entry(name).or_default();
            all.plural |= selected.plural;
            all.values.extend(selected.values);
        }
    }
    let note = |message: Option<&Message>| {
        message.map(|message| format!("{}\n{}", message.note, source.head(&message.file)))
    };
    let note = note(source.get(id)).unwrap_or_default();
    let values: Vec<(String, Vec<Argument>)> = variables
        .into_iter()
        .map(|(name, selected)| {
            let values = values(&name, &selected, &note, numbers);
            (name, values)
        })
        .collect();
    combined(&values)
}

fn values(name: &str, selected: &Selected, note: &str, numbers: Numbers) -> Vec<Argument> {
    let text = |text: &str| Argument::Text(text.to_owned());
    let about = about(name, note);
    if selected.plural || about.contains("(Number)") {
        return match numbers {
            Numbers::Some => NUMBERS.map(Argument::Number).to_vec(),
            Numbers::UpTo(most) => (0..=most).map(Argument::Number).collect(),
        };
    }
    if !selected.values.is_empty() {
        return selected.values.iter().map(|value| text(value)).collect();
    }
    if about.contains("time mark") {
        return vec![text(TIME)];
    }
    if about.contains("mention") {
        return vec![text(MENTION)];
    }
    // In signs of its own, so that it is seen what is put in.
    let long = format!("{} ", name.replace('-', " ")).repeat(LONG);
    let long: String = long.chars().take(LONG - 2).collect();
    vec![
        text(&format!("‹{name}›")),
        text(&format!("‹{}›", long.trim_end())),
    ]
}

/// What a note says about a variable: its line.
fn about<'a>(name: &str, note: &'a str) -> &'a str {
    let marked = format!("${name}");
    let named = |line: &&str| {
        let mut words = line.split(|c: char| c.is_whitespace() || c == ',' || c == '(');
        words.any(|word| word == marked)
    };
    let mut lines = note.lines().filter(named);
    // A list of variables says more than a sentence that names one.
    let listed = lines
        .clone()
        .find(|line| line.contains(" - ") || line.contains(" – "));
    listed.or_else(|| lines.next()).unwrap_or("")
}

/// All combinations, or where they are too many, each argument varied alone and then all at their last.
fn combined(values: &[(String, Vec<Argument>)]) -> Vec<Arguments> {
    let product: usize = values.iter().map(|(_, values)| values.len()).product();
    if product <= MOST_COMBINED || values.len() == 1 {
        let mut all = vec![Arguments::new()];
        for (name, values) in values {
            let longer = all.iter().flat_map(|before| {
                values.iter().map(|value| {
                    let mut with = before.clone();
                    with.insert(name.clone(), value.clone());
                    with
                })
            });
            all = longer.collect();
        }
        return all;
    }
    let first: Arguments = values
        .iter()
        .filter_map(|(name, values)| Some((name.clone(), values.first()?.clone())))
        .collect();
    let alone = values.iter().flat_map(|(name, values)| {
        let first = &first;
        values.iter().map(move |value| {
            let mut with = first.clone();
            with.insert(name.clone(), value.clone());
            with
        })
    });
    let last = values
        .iter()
        .filter_map(|(name, values)| Some((name.clone(), values.last()?.clone())));
    let last: Arguments = last.collect();
    alone.chain([last]).collect()
}
