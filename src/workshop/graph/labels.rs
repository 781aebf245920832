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
    if helped > 0.0 {
        format!("{}  ✓ {}", percent(people), percent(helped))
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
            "Not drawn: {steps} steps and {ways} ways that fewer than {} of a symptom's people pass; \
             those steps help at most {} of them.",
            percent(least),
            percent(most)
        ),
    ]
}
