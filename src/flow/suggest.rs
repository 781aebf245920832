//! "Did you mean …?": the known word that is nearest to a misspelt one.

/// The advice for a word that is not among the known ones.
pub(crate) fn advice<'a>(word: &str, known: impl Iterator<Item = &'a str> + Clone) -> String {
    let nearest = known
        .clone()
        .map(|k| (distance(word, k), k))
        .min_by_key(|(d, _)| *d)
        .filter(|(d, k)| *d <= 1.max(word.len().max(k.len()) / 3));
    if let Some((_, near)) = nearest {
        return format!("did you mean `{near}`?");
    }
    let names: Vec<_> = known
        .clone()
        .take(SHOWN)
        .map(|k| format!("`{k}`"))
        .collect();
    let more = if known.count() > SHOWN { ", …" } else { "" };
    if names.is_empty() {
        "there is none yet in this flow".to_owned()
    } else {
        format!("possible here: {}{more}", names.join(", "))
    }
}

/// At most so many known words are listed.
const SHOWN: usize = 12;

/// Edits that turn one word into the other: letters put in, left out, replaced or swapped with
/// their neighbour. Words of more than 64 letters count as infinitely far apart.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<_>, Vec<_>) = (a.chars().collect(), b.chars().collect());
    if a.len() > 64 || b.len() > 64 {
        return usize::MAX;
    }
    let mut before = Vec::new();
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = above[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(above[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                let swapped: &Vec<usize> = &before;
                best = best.min(swapped[j - 2] + 1);
            }
            row.push(best);
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_one_edit() {
        for word in ["efort", "efffort", "effrot", "affort"] {
            assert_eq!(distance(word, "effort"), 1, "{word}");
        }
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance(&"a".repeat(65), "a"), usize::MAX);
    }

    #[test]
    fn a_near_word_is_named_and_otherwise_all_are() {
        let known = ["effort", "risk"].into_iter();
        assert_eq!(advice("efort", known.clone()), "did you mean `effort`?");
        assert_eq!(advice("colour", known), "possible here: `effort`, `risk`");
        assert_eq!(
            advice("x", std::iter::empty()),
            "there is none yet in this flow"
        );
    }
}
