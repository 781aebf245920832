//! What a test wants of a conversation: `shows`, `never shows`, `order`, `ends`, `says`, ….

use crate::engine::{End, Flow, Reason};
use crate::flow::Findings;
use crate::ids::{Locale, ReasonId};

use super::line::{Item, Line};
use super::name::Name;

/// One thing that must hold of the whole conversation.
pub(super) enum Wish<'t> {
    /// A card comes at some time.
    Shows(Item<'t>, Name),
    /// A card never comes.
    Never(Item<'t>, Name),
    /// Cards come, each before the next.
    Order(Vec<(Item<'t>, Name)>),
    /// The first step that is offered.
    First(Item<'t>, Name),
    /// How it ends; none while it goes on.
    Ends(Item<'t>, Option<End>),
    /// A text is read, or never is.
    Says(Said<'t>),
    /// At most so many of these cards.
    Most(Item<'t>, Counted, usize),
}

/// A text that must be read or must not.
pub(super) struct Said<'t> {
    pub(super) text: Item<'t>,
    /// It must be read; otherwise it never may.
    pub(super) must: bool,
    /// Only on this card.
    pub(super) on: Option<Name>,
    /// Only in this language.
    pub(super) language: Option<Locale>,
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Counted {
    /// Questions that were asked.
    Questions,
    /// Steps that were offered.
    Steps,
}

/// Reads a wish; none where the key is none, or what it is given is unclear.
pub(super) fn read<'t>(
    line: &Line<'t>,
    flow: &Flow,
    found: &mut Findings,
) -> Option<Vec<Wish<'t>>> {
    let value = &line.value;
    let wishes = match line.key.as_str() {
        "shows" => named(value, flow, found)
            .map(|(i, n)| Wish::Shows(i, n))
            .collect(),
        "never shows" => named(value, flow, found)
            .map(|(i, n)| Wish::Never(i, n))
            .collect(),
        "order" => vec![Wish::Order(named(value, flow, found).collect())],
        "first step" => Name::read(value, flow, found)
            .map(|name| Wish::First(value.clone(), name))
            .into_iter()
            .collect(),
        "ends" => ends(value, flow, found).into_iter().collect(),
        "most questions" => most(value, Counted::Questions, found).into_iter().collect(),
        "most steps" => most(value, Counted::Steps, found).into_iter().collect(),
        key => {
            let (must, rest) = match (key.strip_prefix("never says"), key.strip_prefix("says")) {
                (Some(rest), _) => (false, rest),
                (None, Some(rest)) => (true, rest),
                (None, None) => return None,
            };
            said(line, must, rest, flow, found)
                .map(Wish::Says)
                .into_iter()
                .collect()
        }
    };
    Some(wishes)
}

fn named<'t>(
    value: &Item<'t>,
    flow: &Flow,
    found: &mut Findings,
) -> impl Iterator<Item = (Item<'t>, Name)> {
    let mut pairs = Vec::new();
    for item in value.list(found) {
        if let Some(name) = Name::read(&item, flow, found) {
            pairs.push((item, name));
        }
    }
    pairs.into_iter()
}

fn most<'t>(value: &Item<'t>, counted: Counted, found: &mut Findings) -> Option<Wish<'t>> {
    let number = value.text.parse().ok();
    if number.is_none() {
        value.unclear(
            format!("`{}` is not a number", value.text),
            "write a whole number, such as 3",
            found,
        );
    }
    Some(Wish::Most(value.clone(), counted, number?))
}

/// The ends that every flow has, as tests spell them.
const ENDS: [(&str, Option<End>); 7] = [
    ("not yet", None),
    ("solved", Some(End::Solved { verified: true })),
    (
        "solved without proof",
        Some(End::Solved { verified: false }),
    ),
    ("with a person: asked", Some(End::HandedOver(Reason::Asked))),
    (
        "with a person: refused",
        Some(End::HandedOver(Reason::Refused)),
    ),
    ("with a person: lost", Some(End::HandedOver(Reason::Lost))),
    (
        "with a person: exhausted",
        Some(End::HandedOver(Reason::Exhausted)),
    ),
];

/// What an end with a person begins with; the reason follows.
const PERSON: &str = "with a person: ";

fn ends<'t>(value: &Item<'t>, flow: &Flow, found: &mut Findings) -> Option<Wish<'t>> {
    let known = ENDS.iter().find(|(word, _)| *word == value.text);
    if let Some((_, end)) = known {
        return Some(Wish::Ends(value.clone(), end.clone()));
    }
    let reasons: Vec<&ReasonId> = reasons(flow);
    let reason = value.text.strip_prefix(PERSON);
    if let Some(reason) = reasons.iter().find(|r| reason == Some(r.as_str())) {
        let end = End::HandedOver(Reason::Flow((*reason).clone()));
        return Some(Wish::Ends(value.clone(), Some(end)));
    }
    let words = ENDS.iter().map(|(word, _)| format!("`{word}`"));
    let words = words.chain(reasons.iter().map(|r| format!("`{PERSON}{r}`")));
    let words: Vec<_> = words.collect();
    value.unclear(
        format!("`{}` is no end", value.text),
        format!("write {}", words.join(", ")),
        found,
    );
    None
}

fn reasons(flow: &Flow) -> Vec<&ReasonId> {
    let answers = flow.questions.iter().flat_map(|question| &question.answers);
    let mut reasons: Vec<_> = answers
        .filter_map(|answer| answer.hand_over.as_ref())
        .collect();
    reasons.sort_by_key(|reason| reason.as_str());
    reasons.dedup();
    reasons
}

/// How a test calls an end.
pub(super) fn end_called(end: &End) -> String {
    match end {
        End::HandedOver(Reason::Flow(reason)) => format!("{PERSON}{reason}"),
        end @ (End::Solved { .. } | End::HandedOver(_)) => {
            let word = ENDS.iter().find(|(_, of)| of.as_ref() == Some(end));
            word.map_or("", |(word, _)| word).to_owned()
        }
    }
}

/// Reads what stands behind `says`: ` on <card>` and ` in <language>`, both or neither.
fn said<'t>(
    line: &Line<'t>,
    must: bool,
    rest: &str,
    flow: &Flow,
    found: &mut Findings,
) -> Option<Said<'t>> {
    let key = Item {
        text: rest.trim(),
        at: line.at.clone(),
    };
    let (place, language) = match rest.rsplit_once(" in ") {
        Some((place, code)) => (place, Some(code.trim())),
        None => (rest, None),
    };
    let on = place.trim().strip_prefix("on ").map(str::trim);
    let odd = on.is_none() && !place.trim().is_empty();
    let language = match language {
        Some(code) => match Locale::exact(code) {
            None => {
                key.unclear(
                    format!("there is no language `{code}`"),
                    "write Discord's code, such as `de` or `en-US`",
                    found,
                );
                return None;
            }
            locale => locale,
        },
        None => None,
    };
    if odd {
        key.unclear(
            format!("`{}` is not understood here", place.trim()),
            "write `says: …`, `says on reset_net: …` or `says in de: …`",
            found,
        );
        return None;
    }
    if line.value.text.is_empty() {
        key.unclear("it says nothing", "write the words behind the colon", found);
        return None;
    }
    let on = match on {
        Some(id) => Some(Name::read(
            &Item {
                text: id,
                at: line.at.clone(),
            },
            flow,
            found,
        )?),
        None => None,
    };
    Some(Said {
        text: line.value.clone(),
        must,
        on,
        language,
    })
}
