//! A conversation for its author to read, with marks where it is not what the test says.

use crate::ids::Locale;

use super::Turn;
use super::name::called;
use super::play::Act;
use super::read::{Test, Way};

/// The conversation, card by card: `-` is what the test says, `+` what came instead.
pub(super) fn way(test: &Test<'_>, turns: &[Turn], language: Locale) -> String {
    let mut lines = vec![format!("what happened, in {}:", language.code())];
    for (nth, turn) in turns.iter().enumerate() {
        if nth > 0 || turn.act != Act::Open(None) {
            lines.push(format!("    {}", act(&turn.act)));
        }
        let is = called(&turn.card, &test.flow);
        let wanted = match &test.way {
            Way::Acts(acts) => turn.line.and_then(|line| acts[line].card.as_ref()),
            Way::Person(_) => None,
        };
        let mark = match wanted {
            Some((item, name)) if !name.is(&turn.card, &test.flow) => {
                lines.push(format!("  - card: {}", item.text));
                '+'
            }
            _ => ' ',
        };
        lines.push(format!("  {mark} card: {is}   {}", turn.shown.title));
    }
    lines.join("\n")
}

/// An act as tests spell it.
pub(super) fn act(act: &Act) -> String {
    match act {
        Act::Open(None) => "comes back".to_owned(),
        Act::Open(Some(typed)) => format!("types: {typed}"),
        Act::Pick(choice) => format!("picks: {choice}"),
        Act::Pass(time) => {
            let seconds = time.as_secs().max(1);
            match (seconds % 3600, seconds % 60) {
                (0, _) => format!("passes: {}h", seconds / 3600),
                (_, 0) => format!("passes: {}m", seconds / 60),
                _ => format!("passes: {seconds}s"),
            }
        }
    }
}
