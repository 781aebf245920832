//! `[verify.…]`: the check after "It works now".

use crate::engine::{Means, Seen, Verify};
use crate::ids::{AnswerId, VerifyId};

use super::effort;
use super::entry::find;
use super::fault::{Code, Findings};
use super::outline::Part;

/// What an answer may mean, as it is spelled.
const MEANS: [(&str, Means); 3] = [
    ("solved", Means::Solved),
    ("failed", Means::Failed),
    ("again", Means::Again),
];

/// Reads one check. Its effort tells the author what a check costs and must be sound, but
/// decides nothing: a check always comes, whatever it takes.
pub(crate) fn read(part: &Part<'_>, found: &mut Findings) -> Option<Verify> {
    let minutes = effort::read(&part.body, "effort", found);
    let means: Vec<Option<Means>> = part.answers.iter().map(|a| means(a, found)).collect();
    let told = means.iter().all(Option::is_some) && part.body.get("answers").is_some();
    if told && !means.contains(&Some(Means::Solved)) {
        let message = format!("{} can never say that it is solved", part.body.what);
        let advice = "give one answer `means = \"solved\"`, for what is seen when all is well";
        found.add(Code::NeverSolved, &part.body.at, message, "", advice);
    }
    if told && !means.contains(&Some(Means::Failed)) {
        let message = format!("{} can never say that it failed", part.body.what);
        let advice =
            "give one answer `means = \"failed\"`, for what is seen when it is still broken";
        found.add(Code::NeverFailed, &part.body.at, message, "", advice);
    }
    let seen = |(part, means): (&Part<'_>, Option<Means>)| {
        let id = AnswerId::new(part.id).ok()?;
        Some(Seen { id, means: means? })
    };
    minutes?;
    Some(Verify {
        id: VerifyId::new(part.id).ok()?,
        answers: part.answers.iter().zip(means).filter_map(seen).collect(),
    })
}

fn means(answer: &Part<'_>, found: &mut Findings) -> Option<Means> {
    let advice = "write means = \"solved\", \"failed\" or \"again\" (no proof yet)";
    let entry = answer.body.need("means", advice, found)?;
    let word = entry.text("\"solved\"", found)?;
    let known = MEANS.iter().map(|(word, _)| *word);
    let index = find(
        Code::UnknownWord,
        "meaning",
        (word, &entry.span()),
        known,
        found,
    )?;
    Some(MEANS[index].1)
}
