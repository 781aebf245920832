//! What something takes of a person's attention.

use super::duration;
use super::fault::Findings;
use super::limits::{LONGEST_EFFORT, SHORTEST_EFFORT};
use super::section::Section;

/// Reads a required duration, in minutes.
pub(crate) fn read(section: &Section<'_>, key: &str, found: &mut Findings) -> Option<f64> {
    let advice = format!("say how much of a person's attention it takes: {key} = \"2m\"");
    let entry = section.need(key, &advice, found)?;
    let time = entry.duration(SHORTEST_EFFORT, LONGEST_EFFORT, found)?;
    Some(duration::minutes(time))
}
