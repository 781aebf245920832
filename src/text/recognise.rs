//! What a person's own words come to: a pasted error message, a symptom's name, a few words.

use super::show::message;
use super::vocabulary::fold;
use super::{Languages, Locale, Suggestion, Words};
use crate::engine::{Flow, Told};

/// Words beyond this are not looked at; the longest message of Apple's has about 120 characters.
const MOST_CHARACTERS: usize = 500;
/// Discord shows at most so many suggestions (discord facts, section 1.1).
const MOST_SUGGESTIONS: usize = 25;

impl Words {
    /// What a person's own words, a pasted error message, or a symptom's id come to. They may come in any language; a
    /// part of a label counts in the one that they read, `locale`.
    pub fn recognise(&self, flow: &Flow, locale: Locale, typed: &str) -> Told {
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
            symptom: self.symptom(flow, locale, &typed),
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
                (sure + self.fit(flow, symptom, locale, &typed), symptom)
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
            for phrase in self.vocabulary().says(&id) {
                if typed.contains(&phrase.folded)
                    && best.is_none_or(|(_, longest)| phrase.length > longest)
                {
                    best = Some((nth, phrase.length));
                }
            }
        }
        best.map(|(nth, _)| nth)
    }

    /// The symptom that fits best, if one fits better than all others.
    fn symptom(&self, flow: &Flow, locale: Locale, typed: &str) -> Option<usize> {
        let mut fits: Vec<(usize, usize)> = (0..flow.symptoms.len())
            .map(|symptom| (self.fit(flow, symptom, locale, typed), symptom))
            .collect();
        fits.sort_by_key(|(fit, _)| std::cmp::Reverse(*fit));
        match fits[..] {
            [(best, symptom), (second, _), ..] if best > second => Some(symptom),
            [(best, symptom)] if best > 0 => Some(symptom),
            _ => None,
        }
    }

    /// How well a symptom fits a text, over its words in every language, and its label in the one that the person reads.
    fn fit(&self, flow: &Flow, symptom: usize, locale: Locale, typed: &str) -> usize {
        let id = message(flow, "symptom", flow.symptoms[symptom].id.as_str());
        let languages = self.vocabulary().symptom(&id).iter();
        let start = format!(" {}", typed.trim());
        languages
            .map(|language| {
                // A longer expression says more than a short one.
                let words = language.words.iter();
                let named = words.filter(|word| word.is_in(typed));
                let named: usize = named.map(|word| 2 + word.words).sum();
                let read = language.locale == locale;
                let starts = read && start.len() > 1 && language.label.contains(&start);
                named + if starts { 4 } else { 0 }
            })
            .max()
            .unwrap_or(0)
    }
}
