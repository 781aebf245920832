//! What a person's own words come to: a pasted error message, a symptom's name, a few words.

use super::show::message;
use super::{Languages, Locale, Suggestion, Words};
use crate::engine::{Flow, Told};

/// Words beyond this are not looked at; the longest message of Apple's has about 120 characters.
const MOST_CHARACTERS: usize = 500;
/// Discord shows at most so many suggestions (discord facts, section 1.1).
const MOST_SUGGESTIONS: usize = 25;

impl Words {
    /// What a person's own words, a pasted error message, or a symptom's id come to.
    pub fn recognise(&self, flow: &Flow, typed: &str) -> Told {
        let typed: String = typed.chars().take(MOST_CHARACTERS).collect();
        if let Some(symptom) = flow
            .symptoms
            .iter()
            .position(|s| s.id.as_str() == typed.trim())
        {
            return Told {
                symptom: Some(symptom),
                answers: Vec::new(),
                spoke: true,
            };
        }
        let typed = fold(&typed);
        if let Some(says) = self.says(flow, &typed) {
            return Told::says(&flow.says[says]);
        }
        Told {
            symptom: self.symptom(flow, &typed),
            answers: Vec::new(),
            spoke: !typed.trim().is_empty(),
        }
    }

    /// Symptoms that fit what a person is typing, best first, at most 25.
    pub fn suggest(&self, flow: &Flow, locale: Locale, typed: &str) -> Vec<Suggestion> {
        let typed = fold(&typed.chars().take(MOST_CHARACTERS).collect::<String>());
        let meant = self.says(flow, &typed).and_then(|s| flow.says[s].symptom);
        let mut found: Vec<(usize, usize)> = (0..flow.symptoms.len())
            .map(|symptom| {
                let sure = if meant == Some(symptom) { 100 } else { 0 };
                (sure + self.fit(flow, symptom, &typed), symptom)
            })
            .filter(|(fit, _)| *fit > 0 || typed.trim().is_empty())
            .collect();
        found.sort_by_key(|(fit, symptom)| (std::cmp::Reverse(*fit), *symptom));
        let languages = Languages::same(locale);
        found
            .into_iter()
            .take(MOST_SUGGESTIONS)
            .map(|(_, symptom)| {
                let id = flow.symptoms[symptom].id.as_str();
                let label = message(flow, "symptom", id);
                let label = self.plain(languages, &label, None);
                Suggestion {
                    value: id.to_owned(),
                    label: label.chars().take(100).collect(),
                }
            })
            .collect()
    }

    /// The known wording that the text holds, the longest in any language.
    fn says(&self, flow: &Flow, typed: &str) -> Option<usize> {
        let mut best: Option<(usize, usize)> = None;
        for (nth, says) in flow.says.iter().enumerate() {
            let id = message(flow, "says", says.id.as_str());
            for locale in self.catalog.locales() {
                let phrases = self.message(locale, &id, None).unwrap_or_default();
                for phrase in phrases.lines().map(fold) {
                    let length = phrase.trim().chars().count();
                    if length > 0
                        && typed.contains(&phrase)
                        && best.is_none_or(|(_, longest)| length > longest)
                    {
                        best = Some((nth, length));
                    }
                }
            }
        }
        best.map(|(nth, _)| nth)
    }

    /// The symptom that fits best, if one fits better than all others.
    fn symptom(&self, flow: &Flow, typed: &str) -> Option<usize> {
        let mut fits: Vec<(usize, usize)> = (0..flow.symptoms.len())
            .map(|symptom| (self.fit(flow, symptom, typed), symptom))
            .collect();
        fits.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
        match fits[..] {
            [(best, symptom), (second, _), ..] if best > second => Some(symptom),
            [(best, symptom)] if best > 0 => Some(symptom),
            _ => None,
        }
    }

    /// How well a symptom fits a text, over its label and words in every language.
    fn fit(&self, flow: &Flow, symptom: usize, typed: &str) -> usize {
        let id = message(flow, "symptom", flow.symptoms[symptom].id.as_str());
        self.catalog
            .locales()
            .map(|locale| {
                let label = fold(&self.message(locale, &id, None).unwrap_or_default());
                let words = self.message(locale, &id, Some("words")).unwrap_or_default();
                let words = words.split(',').map(fold);
                // A longer expression says more than a short one.
                let named: usize = words
                    .filter(|word| !word.trim().is_empty() && typed.contains(word.as_str()))
                    .map(|word| 2 + word.split_whitespace().count())
                    .sum();
                let start = typed.trim();
                let starts = !start.is_empty() && label.contains(&format!(" {start}"));
                named + if starts { 4 } else { 0 }
            })
            .max()
            .unwrap_or(0)
    }
}

/// A text by its letters and digits only, in lower case, words set off by single spaces with one
/// at each end, so that `contains` finds whole words.
fn fold(text: &str) -> String {
    let mut folded = String::from(" ");
    for c in text.chars() {
        if c.is_alphanumeric() {
            folded.extend(c.to_lowercase());
        } else if !folded.ends_with(' ') && !matches!(c, '\'' | '’') {
            folded.push(' ');
        }
    }
    if !folded.ends_with(' ') {
        folded.push(' ');
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folding_leaves_words_only() {
        assert_eq!(
            fold("Waiting for activation…\n"),
            " waiting for activation "
        );
        assert_eq!(fold("doesn’t  WORK!"), " doesnt work ");
        assert_eq!(fold(""), " ");
        assert_eq!(fold("アクティベート中です…"), " アクティベート中です ");
    }
}
