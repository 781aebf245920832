//! Numbers that do not matter: halved or doubled, nobody of those who are looked at is shown another card.

mod number;

use std::collections::BTreeSet;

use super::likely::{Stop, stops};
use crate::engine::{Flow, Place, card};
use crate::flow::{Code, Fault, Places};
use crate::workshop::parallel;
use crate::workshop::prove::START;

pub use number::Number;

/// What became of a number that was halved and doubled.
#[derive(Debug, Clone)]
pub struct Tried {
    /// The number.
    pub number: Number,
    /// Its path in the flow, such as `steps.toggle.fixes.off`.
    pub path: String,
    /// The part of the flow that it belongs to, such as `steps.toggle`.
    pub part: String,
    /// Somebody was shown another card.
    pub matters: bool,
}

/// How much is looked at.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    /// Decisions for one number, half of them halved, half doubled; those where most people pass come first.
    pub decisions: usize,
}

/// The likeliest states of each symptom, in which numbers are tried.
const STOPS: usize = 16;

/// Halves and doubles the numbers of a flow ([`Number::all`]).
pub fn vary(flow: &Flow, numbers: Vec<(Number, String)>, bounds: &Bounds) -> Vec<Tried> {
    let symptoms: Vec<usize> = (0..flow.symptoms.len()).collect();
    let mut all: Vec<Stop> = parallel::each(symptoms, |symptom| stops(flow, symptom, STOPS))
        .into_iter()
        .flatten()
        .collect();
    all.sort_by(|a, b| b.share.total_cmp(&a.share));
    parallel::each(numbers, |(number, path)| Tried {
        matters: matters(flow, &all, number, bounds.decisions / 2),
        part: part(&path),
        path,
        number,
    })
}

/// Whether a number changes what somebody is shown, at so many of the stops where it can.
fn matters(flow: &Flow, stops: &[Stop], number: Number, most: usize) -> bool {
    let concerned = |stop: &&Stop| number.concerns(flow, stop.symptom);
    let stops: Vec<&Stop> = stops.iter().filter(concerned).take(most).collect();
    [2.0, 0.5].into_iter().any(|factor| {
        let varied = number.varied(flow, factor);
        let differs =
            |stop: &&Stop| card(&varied, &Place::of(&varied, &stop.session), START) != stop.card;
        stops.iter().any(differs)
    })
}

/// The first two words of a path: a symptom, a question, a step; or `flow`.
fn part(path: &str) -> String {
    let mut words = path.split('.');
    match (words.next(), words.next()) {
        (Some(kind), Some(name)) if kind != "flow" => format!("{kind}.{name}"),
        (kind, _) => kind.unwrap_or_default().to_owned(),
    }
}

/// One note for all parts of which no number matters, but for those of which something was said already. It stands at
/// the first of them.
pub(super) fn idle_parts(places: &Places, tried: &[Tried], said: &BTreeSet<String>) -> Vec<Fault> {
    let mut parts: Vec<(&str, Vec<&Tried>)> = Vec::new();
    for tried in tried {
        match parts.iter_mut().find(|(part, _)| *part == tried.part) {
            Some((_, numbers)) => numbers.push(tried),
            None => parts.push((&tried.part, vec![tried])),
        }
    }
    parts.retain(|(part, numbers)| {
        numbers.len() > 1 && !said.contains(*part) && numbers.iter().all(|tried| !tried.matters)
    });
    let Some((first, _)) = parts.first() else {
        return Vec::new();
    };
    let count: usize = parts.iter().map(|(_, numbers)| numbers.len()).sum();
    let names = parts
        .iter()
        .map(|(part, _)| part.rsplit('.').next().unwrap_or(part));
    let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
    let message = format!(
        "none of the {count} numbers of {} matters: half or double, most people meet the same cards",
        names.join(", ")
    );
    let advice = "round them without worry, or ask whether the parts are needed; care is better spent on other numbers (`--numbers` names each that decides nothing)";
    vec![places.fault(Code::IdleNumbers, first, message, advice)]
}

/// A note for each single number that does not matter.
pub fn idle(places: &Places, tried: &[Tried]) -> Vec<Fault> {
    let note = |tried: &Tried| {
        let message = "half or double, this number shows most people the same cards";
        let advice = "round it without worry; care is better spent on other numbers";
        places.fault(Code::IdleNumbers, &tried.path, message, advice)
    };
    tried
        .iter()
        .filter(|tried| !tried.matters)
        .map(note)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::{load, small, text};
    use std::collections::BTreeMap;

    fn tried(text: &str) -> BTreeMap<String, bool> {
        let loaded = load(text);
        let numbers = Number::all(&loaded.flow, &loaded.places);
        let tried = vary(&loaded.flow, numbers, &Bounds { decisions: 32 });
        tried
            .into_iter()
            .map(|tried| (tried.path, tried.matters))
            .collect()
    }

    #[test]
    fn a_number_that_decides_matters_and_one_that_cannot_does_not() {
        let all = tried(&text());
        // Twice the effort, and another step is the better one.
        assert!(all["steps.toggle.effort"], "{all:?}");
        assert!(
            all["flow.hand_over"] || all["steps.walk.fixes.weak"],
            "{all:?}"
        );
        // Nobody is handed over for a symptom's rare cause that only the question about it recognises.
        assert!(!all["steps.toggle.fixes.weak"], "{all:?}");
        assert!(
            !all.contains_key("steps.toggle.risk"),
            "what is no quantity is no number"
        );
    }

    #[test]
    fn a_part_without_a_number_that_matters_is_told_once() {
        let loaded = small();
        let number = |path: &str, matters| Tried {
            number: Number::HandOver,
            path: path.to_owned(),
            part: part(path),
            matters,
        };
        let tried = [
            number("steps.toggle.effort", false),
            number("steps.toggle.fixes.off", false),
            number("steps.walk.effort", true),
            number("steps.walk.fixes.weak", false),
            number("flow.hand_over", false),
        ];
        let notes = idle_parts(&loaded.places, &tried, &BTreeSet::new());
        assert_eq!(notes.len(), 1);
        assert!(
            notes[0].message.contains("2 numbers of `toggle`"),
            "{notes:?}"
        );
        let said = BTreeSet::from(["steps.toggle".to_owned()]);
        assert_eq!(idle_parts(&loaded.places, &tried, &said), []);
        assert_eq!(idle(&loaded.places, &tried).len(), 4);
    }
}
