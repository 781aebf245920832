//! Numbers per cause: what they may be, and the words that stand for them.

use toml::de::DeValue;

use super::entry::{Entry, find};
use super::fault::{Code, Findings};
use super::limits;
use super::outline::Outline;

/// What a number means, and so what it may be.
pub(crate) struct Scale {
    /// What `high`, `medium` and `low` stand for.
    words: [f64; 3],
    /// The least that is allowed; 0 itself never is.
    least: f64,
    /// The most that is allowed.
    most: f64,
    /// What to do where it is outside.
    advice: &'static str,
}

/// How likely or common something is, in any unit.
pub(crate) const WEIGHT: Scale = Scale {
    words: [10.0, 5.0, 2.0],
    least: 0.0,
    most: limits::WEIGHT,
    advice: "write a number above 0 and at most 1000000; leave out what cannot be",
};

/// A probability above 0.
pub(crate) const CHANCE: Scale = Scale {
    words: [0.9, 0.5, 0.2],
    least: 0.0,
    most: 1.0,
    advice: "write a number above 0 and at most 1: 0.9 means that it helps nine times in ten",
};

/// How many times as likely.
pub(crate) const RATIO: Scale = Scale {
    words: [10.0, 4.0, 2.0],
    least: 1.0,
    most: limits::RATIO,
    advice: "write a number from 1 to 10000: 4 means four times; for the other way round there are `likelier` and `unlikelier`",
};

/// A number, or one of the words high, medium and low.
pub(crate) fn number(entry: &Entry<'_>, scale: &Scale, found: &mut Findings) -> Option<f64> {
    let (key, span) = (entry.key, entry.span());
    let number: f64 = match entry.value.get_ref() {
        DeValue::String(word) => {
            let words = ["high", "medium", "low"].into_iter();
            let index = find(
                Code::UnknownWord,
                "word for a number",
                (word, &span),
                words,
                found,
            )?;
            return Some(scale.words[index]);
        }
        DeValue::Integer(n) => {
            i64::from_str_radix(n.as_str(), n.radix()).map_or(f64::INFINITY, |n| n as f64)
        }
        DeValue::Float(n) => n.as_str().parse().unwrap_or(f64::INFINITY),
        DeValue::Boolean(_) | DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => {
            let message = format!("`{key}` should be a number or a word for one");
            let advice = format!(
                "write a number without quotes, or \"high\", \"medium\" or \"low\": {key} = \"high\""
            );
            found.add(Code::WrongType, &span, message, "", advice);
            return None;
        }
    };
    if number > 0.0 && number >= scale.least && number <= scale.most {
        return Some(number);
    }
    let message = format!("the number of `{key}` is too small or too large");
    found.add(Code::OutOfRange, &span, message, "", scale.advice);
    None
}

/// A number for each cause that a table names, as pairs of the cause's index and the number.
pub(crate) fn by_cause(
    entry: &Entry<'_>,
    scale: &Scale,
    outline: &Outline<'_>,
    found: &mut Findings,
) -> Vec<(usize, f64)> {
    let Some(entries) = entry.entries("{ net_weak = \"high\" }", found) else {
        return Vec::new();
    };
    if entries.is_empty() {
        let message = format!("`{}` names no cause", entry.key);
        let advice = "name one cause at least, such as { net_weak = \"high\" }";
        found.add(Code::Empty, &entry.at, message, "", advice);
    }
    let causes = outline.causes.iter().map(|(c, _)| *c);
    let pair = |e: &Entry<'_>| {
        let cause = find(
            Code::UnknownCause,
            "cause",
            (e.key, &e.at),
            causes.clone(),
            found,
        );
        let number = number(e, scale, found);
        Some((cause?, number?))
    };
    let mut pairs: Vec<_> = entries.iter().filter_map(pair).collect();
    pairs.sort_by_key(|(cause, _)| *cause);
    pairs
}
