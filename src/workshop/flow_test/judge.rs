//! Compares a conversation with what its test wants.

use crate::engine::{Card, Flow};
use crate::flow::Findings;
use crate::ids::Locale;

use super::Turn;
use super::line::Item;
use super::name::{Name, called};
use super::play::{Refused, texts};
use super::read::{Test, Way};
use super::wish::{Counted, Said, Wish, end_called};

/// Reports whatever is not as the test wants it.
pub(super) fn judge(
    test: &Test<'_>,
    turns: &[Turn],
    refused: Option<&Refused>,
    language: Locale,
    found: &mut Findings,
) {
    let flow = &test.flow;
    if let Way::Acts(acts) = &test.way {
        for turn in turns {
            let wanted = turn.line.and_then(|line| acts[line].card.as_ref());
            let Some((item, name)) = wanted else {
                continue;
            };
            if !name.is(&turn.card, flow) {
                let is = called(&turn.card, flow);
                item.fails(
                    format!("`{}` should come here, and `{is}` came", item.text),
                    format!("if that is right now, write `card: {is}`"),
                    found,
                );
                // What follows only follows from it.
                return;
            }
        }
        if let Some(refused) = refused {
            refused.report(&acts[refused.line].at, found);
            return;
        }
    }
    for wish in &test.wishes {
        of(wish, flow, turns, language, found);
    }
}

fn of(wish: &Wish<'_>, flow: &Flow, turns: &[Turn], language: Locale, found: &mut Findings) {
    let at = |name: Name| turns.iter().position(|turn| name.is(&turn.card, flow));
    match wish {
        Wish::Shows(item, name) if at(*name).is_none() => {
            item.fails(format!("`{}` was not shown", item.text), LOOK, found);
        }
        Wish::Never(item, name) => {
            if let Some(at) = at(*name) {
                let is = called(&turns[at].card, flow);
                let message = format!(
                    "`{is}` was shown as the {} card, and must never be",
                    nth(at)
                );
                item.fails(message, LOOK, found);
            }
        }
        Wish::Order(names) => {
            for pair in names.windows(2) {
                let [(first, before), (second, after)] = pair else {
                    continue;
                };
                match (at(*before), at(*after)) {
                    (None, _) => missing(first, found),
                    (_, None) => missing(second, found),
                    (Some(a), Some(b)) if a > b => {
                        let message = format!("`{}` came after `{}`", first.text, second.text);
                        first.fails(message, LOOK, found);
                    }
                    (Some(_), Some(_)) => {}
                }
            }
        }
        Wish::First(item, name) => {
            let first = turns.iter().find(|turn| matches!(turn.card, Card::Step(_)));
            match first {
                None => item.fails("no step was offered", LOOK, found),
                Some(turn) if !name.is(&turn.card, flow) => {
                    let is = called(&turn.card, flow);
                    item.fails(format!("the first step was `{is}`"), LOOK, found);
                }
                Some(_) => {}
            }
        }
        Wish::Ends(item, wanted) => {
            let last = turns.last().map(|turn| &turn.card);
            let end = match last {
                Some(Card::End(end)) => Some(end),
                _ => None,
            };
            if end != wanted.as_ref() {
                let is = end.map_or("not yet".to_owned(), end_called);
                let advice = format!("if that is right now, write `ends: {is}`");
                item.fails(format!("it ended otherwise: {is}"), advice, found);
            }
        }
        Wish::Says(said) if said.language.is_none_or(|only| only == language) => {
            says(said, flow, turns, language, found);
        }
        Wish::Most(item, counted, most) => {
            let counts = |turn: &&Turn| match counted {
                Counted::Questions => matches!(turn.card, Card::Question(_)),
                Counted::Steps => matches!(turn.card, Card::Step(_)),
            };
            let count = turns.iter().filter(counts).count();
            if count > *most {
                item.fails(format!("there were {count}"), LOOK, found);
            }
        }
        Wish::Shows(..) | Wish::Says(_) => {}
    }
}

const LOOK: &str = "see below what happened; then correct the flow, or the test";

fn missing(item: &Item<'_>, found: &mut Findings) {
    item.fails(format!("`{}` was not shown at all", item.text), LOOK, found);
}

fn nth(at: usize) -> String {
    let number = at + 1;
    match (number % 10, number % 100) {
        (_, 11..=13) => format!("{number}th"),
        (1, _) => format!("{number}st"),
        (2, _) => format!("{number}nd"),
        (3, _) => format!("{number}rd"),
        _ => format!("{number}th"),
    }
}

fn says(said: &Said<'_>, flow: &Flow, turns: &[Turn], language: Locale, found: &mut Findings) {
    let on = |turn: &&Turn| said.on.is_none_or(|name| name.is(&turn.card, flow));
    let cards: Vec<&Turn> = turns.iter().filter(on).collect();
    let says = |turn: &&&Turn| folded(&texts(&turn.shown)).contains(&folded(said.text.text));
    let code = language.code();
    match (said.must, cards.iter().find(says)) {
        (true, None) if cards.is_empty() => {
            said.text
                .fails("the card was not shown at all", LOOK, found);
        }
        (true, None) => {
            let advice = match said.on.and(cards.first()) {
                Some(turn) => format!("it says: {}\n{}", turn.shown.title, turn.shown.text),
                None => LOOK.to_owned(),
            };
            said.text
                .fails(format!("nothing says this in {code}"), advice, found);
        }
        (false, Some(turn)) => {
            let is = called(&turn.card, flow);
            said.text
                .fails(format!("`{is}` says this in {code}"), LOOK, found);
        }
        (true, Some(_)) | (false, None) => {}
    }
}

/// A text as it is compared: capitals and line breaks do not count.
fn folded(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").to_lowercase()
}
