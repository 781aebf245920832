//! The parts of a picture in the words that people read on their cards.

use super::lane::{Lane, Part};
use crate::engine::{Card, End, Flow, Place, Reason, Session};
use crate::ids::Timestamp;
use crate::text::{Languages, Words};

/// The words of a flow in a person's languages.
pub struct Labels<'a> {
    flow: &'a Flow,
    words: &'a Words,
    languages: Languages,
    session: Session,
    place: Place,
}

impl<'a> Labels<'a> {
    /// The words of a flow in these languages.
    pub fn new(flow: &'a Flow, words: &'a Words, languages: Languages) -> Self {
        let session = Session::new(flow.hash, Timestamp::from_millis(0));
        let place = Place::of(flow, &session);
        Self {
            flow,
            words,
            languages,
            session,
            place,
        }
    }

    /// The flow that they are about.
    pub fn flow(&self) -> &'a Flow {
        self.flow
    }

    /// What the flow is called, or its id where the language has no name for it.
    pub fn title(&self) -> String {
        let id = self.flow.id.as_str();
        let message = format!("{}-flow", id.replace('_', "-"));
        let title = self.words.message(self.languages.text, &message, None);
        title.unwrap_or_else(|| id.to_owned())
    }

    /// What a part is called on cards, without marks of emphasis.
    pub fn of(&self, part: Part) -> String {
        let label = match part {
            Part::Symptom(symptom) => {
                let id = self.flow.symptoms[symptom].id.as_str();
                let mut choices = self.shown(&Card::Symptom).choices.into_iter();
                let choice = choices.find(|choice| choice.id == id);
                choice.map_or_else(|| id.to_owned(), |choice| choice.label)
            }
            Part::Step(step) => self.shown(&Card::Step(step)).title,
            Part::Solved => self.shown(&Card::End(End::Solved { verified: true })).title,
            Part::HandedOver => {
                let end = End::HandedOver(Reason::Exhausted);
                self.shown(&Card::End(end)).title
            }
        };
        label.replace("**", "")
    }

    fn shown(&self, card: &Card) -> crate::text::Shown {
        let (session, place) = (&self.session, &self.place);
        self.words
            .show_card(self.flow, session, place, card, &[], self.languages)
    }
}

/// A share as people read it, without a digit behind the point.
pub(super) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// How many people pass a part and how many it helps, in figures: no words, so that they fit every
/// language.
pub(super) fn figures(people: f64, helped: f64) -> String {
    // What rounds to nothing is no figure.
    if helped >= 0.005 {
        format!("{} · ✓ {}", percent(people), percent(helped))
    } else {
        percent(people)
    }
}

/// What is left out of a picture of these lanes, and what its figures mean.
pub(super) fn notes(lanes: &[Lane], least: f64) -> [String; 2] {
    let steps: usize = lanes.iter().map(|lane| lane.pruned.steps).sum();
    let ways: usize = lanes.iter().map(|lane| lane.pruned.ways).sum();
    let most = lanes
        .iter()
        .map(|lane| lane.pruned.helped)
        .fold(0.0, f64::max);
    [
        "Figures: people with the symptom who come here, ✓ people it helps. The wider a line, the \
         more people. Dashed: against the usual order. Questions are not drawn."
            .to_owned(),
        format!(
            "Not drawn: {steps} steps and {ways} ways that fewer than {} of a symptom's people pass \
             (of a box, the widest ways are always drawn). The steps not drawn help at most {} of them.",
            percent(least),
            percent(most)
        ),
    ]
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::text::{Locale, Source};
    use crate::workshop::graph::lane;
    use crate::workshop::simulate::Habits;

    /// The shipped words of two languages.
    fn words() -> Words {
        let mut sources = Vec::new();
        for folder in ["de", "en-US"] {
            for file in std::fs::read_dir(format!("i18n/{folder}")).unwrap() {
                let path = file.unwrap().path();
                sources.push(Source {
                    folder: folder.to_owned(),
                    file: path.file_name().unwrap().to_str().unwrap().to_owned(),
                    text: std::fs::read_to_string(&path).unwrap(),
                });
            }
        }
        Words::new(&sources).unwrap_or_else(|faults| panic!("{}", faults[0]))
    }

    type Draw = fn(&Labels<'_>, &[Lane], f64) -> String;

    /// One symptom of the shipped flow, in a language and a format.
    pub(in crate::workshop::graph) fn drawn(locale: &str, draw: Draw) -> String {
        let (flow, words) = (lane::tests::flow(), words());
        let languages = Languages::same(Locale::exact(locale).unwrap());
        let lanes = lane::lanes(&flow, &[0], Habits::default(), 0.1);
        draw(&Labels::new(&flow, &words, languages), &lanes, 0.1)
    }

    #[test]
    fn parts_are_called_what_cards_call_them() {
        let (flow, words) = (lane::tests::flow(), words());
        let labels = Labels::new(&flow, &words, Languages::same(Locale::exact("de").unwrap()));
        for part in [
            Part::Symptom(0),
            Part::Step(0),
            Part::Solved,
            Part::HandedOver,
        ] {
            let label = labels.of(part);
            assert!(label.contains(' ') && !label.contains("**"), "{label}");
        }
        assert_eq!(labels.title(), "Hilfe mit iMessage");
    }

    #[test]
    fn figures_say_no_more_than_there_is() {
        assert_eq!(figures(0.634, 0.256), "63 % · ✓ 26 %");
        assert_eq!(figures(0.634, 0.001), "63 %");
    }
}
