//! `[steps.…]`: a repair to try, what it takes and what it fixes.

use std::time::Duration;

use crate::engine::{Need, Risk, Step};
use crate::ids::StepId;

use super::entry::find;
use super::fault::{Code, Findings};
use super::limits::{LONGEST_WAIT, SHORTEST_WAIT, WAITS};
use super::outline::{Outline, Part};
use super::scale::{CHANCE, by_cause};
use super::section::Section;
use super::{conditions, effort, link};

/// Reads one step.
pub(crate) fn read(part: &Part<'_>, outline: &Outline<'_>, found: &mut Findings) -> Option<Step> {
    let minutes = effort::read(&part.body, "effort", found);
    let waits = waits(&part.body, found);
    let risk = risk(&part.body, found);
    let advice = "say which causes it removes, and how often: fixes = { net_weak = 0.3 }";
    let entry = part.body.need("fixes", advice, found);
    let fixes = entry
        .map(|e| by_cause(e, &CHANCE, outline, found))
        .unwrap_or_default();
    let needs = needs(&part.body, found);
    let when = conditions::read(&part.body, outline, found);
    let link = link::read(&part.body, found);
    Some(Step {
        id: StepId::new(part.id).ok()?,
        minutes: minutes?,
        waits,
        risk: risk?,
        fixes,
        needs,
        when,
        link,
    })
}

fn waits(section: &Section<'_>, found: &mut Findings) -> Vec<Duration> {
    let mut waits: Vec<Duration> = Vec::new();
    let Some(entry) = section.get("wait") else {
        return waits;
    };
    let items = entry.items("[\"1h\", \"24h\"]", found).unwrap_or_default();
    if items.len() > WAITS {
        let message = format!("{} asks again more than {WAITS} times", section.what);
        let advice = format!("leave at most {WAITS} times");
        found.add(Code::TooMany, &entry.span(), message, "", advice);
    }
    for item in items {
        let Some(wait) = item.duration(SHORTEST_WAIT, LONGEST_WAIT, found) else {
            continue;
        };
        if waits.last().is_some_and(|last| *last >= wait) {
            let message = "the waits are not in order";
            let advice = "every time is counted from the start of the wait, so each must be longer than the one before";
            found.add(
                Code::WaitOrder,
                &item.at,
                message,
                "not longer than the one before",
                advice,
            );
        }
        waits.push(wait);
    }
    waits
}

fn risk(section: &Section<'_>, found: &mut Findings) -> Option<Risk> {
    let advice = "write risk = 0 for harmless, 1 for something mild, 2 where settings are lost, 3 where data may be lost";
    let number = section.need("risk", advice, found)?.whole(0, 3, found)?;
    Some(match number {
        0 => Risk::None,
        1 => Risk::Mild,
        2 => Risk::Settings,
        _ => Risk::Data,
    })
}

fn needs(section: &Section<'_>, found: &mut Findings) -> Vec<Need> {
    let Some(entry) = section.get("needs") else {
        return Vec::new();
    };
    let known = Need::ALL.iter().map(|(_, word)| *word);
    let words = entry.words("[\"passcode\"]", found);
    let need = |(word, span): &(&str, _)| {
        let index = find(
            Code::UnknownNeed,
            "need",
            (word, span),
            known.clone(),
            found,
        )?;
        Some(Need::ALL[index].0)
    };
    words.iter().filter_map(need).collect()
}
