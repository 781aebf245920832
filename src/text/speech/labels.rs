//! Which texts name labels of a device. Only where a card has one does it matter what language the device is in.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, InlineExpression, Pattern};

use crate::engine::{Card, Flow, Place, Session, choices, current};
use crate::ids::Timestamp;
use crate::text::Words;
use crate::text::pattern::{Piece, pieces};
use crate::text::show::{hyphens, message, shared_message};

/// What the terms of labels begin with, without the dash before it.
const LABEL: &str = "ui-";

/// A message's text: its id, and an attribute's name unless it is the value.
type Text = (String, Option<String>);

/// The texts of the source language that name labels of a device, themselves or by what they are made of.
#[derive(Debug, Default)]
pub(in crate::text) struct Labelled(BTreeSet<Text>);

impl Labelled {
    /// Looks through all files of a language.
    pub(in crate::text) fn of<'a>(files: impl Iterator<Item = &'a FluentResource>) -> Self {
        let mut uses: BTreeMap<Text, BTreeSet<Text>> = BTreeMap::new();
        for entry in files.flat_map(FluentResource::entries) {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => {
                    let id = message.id.name.to_owned();
                    (id, message.value.as_ref(), &message.attributes)
                }
                Entry::Term(term) => (
                    format!("-{}", term.id.name),
                    Some(&term.value),
                    &term.attributes,
                ),
                Entry::Comment(_)
                | Entry::GroupComment(_)
                | Entry::ResourceComment(_)
                | Entry::Junk { .. } => continue,
            };
            if let Some(value) = value {
                of_pattern(value, uses.entry((id.clone(), None)).or_default());
            }
            for attribute in attributes {
                let place = (id.clone(), Some(attribute.id.name.to_owned()));
                of_pattern(&attribute.value, uses.entry(place).or_default());
            }
        }
        let mut found = BTreeSet::new();
        let is_label =
            |(id, _): &Text| id.strip_prefix('-').is_some_and(|id| id.starts_with(LABEL));
        loop {
            let more: Vec<Text> = uses
                .iter()
                .filter(|(place, used)| {
                    !found.contains(*place)
                        && used
                            .iter()
                            .any(|used| is_label(used) || found.contains(used))
                })
                .map(|(place, _)| place.clone())
                .collect();
            if more.is_empty() {
                return Self(found);
            }
            found.extend(more);
        }
    }

    fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.0
            .contains(&(id.to_owned(), attribute.map(str::to_owned)))
    }
}

/// The terms and messages that a pattern names.
fn of_pattern(pattern: &Pattern<&str>, uses: &mut BTreeSet<Text>) {
    pieces(pattern, &mut |piece| {
        let (dash, id, attribute) = match piece {
            Piece::Inline(InlineExpression::TermReference { id, attribute, .. }) => {
                ("-", id, attribute)
            }
            Piece::Inline(InlineExpression::MessageReference { id, attribute }) => {
                ("", id, attribute)
            }
            Piece::Inline(_) | Piece::Text(_) | Piece::Select(..) => return,
        };
        let attribute = attribute.as_ref();
        let attribute = attribute.map(|attribute| attribute.name.to_owned());
        uses.insert((format!("{dash}{}", id.name), attribute));
    });
}

impl Words {
    /// Whether the card that a session shows names a label of the device, so that it reads otherwise on a device of
    /// another language. Why a card comes, which is hidden until somebody asks, does not count.
    pub fn names_labels(&self, flow: &Flow, session: &Session, now: Timestamp) -> bool {
        let place = Place::of(flow, session);
        let card = current(flow, session, &place, now);
        let own = |kind: &str, id: &str| self.of_part(flow, kind, id);
        match &card {
            Card::Step(step) => {
                let id = own("step", flow.steps[*step].id.as_str());
                let device = device(flow, &place);
                let variant = device.filter(|device| self.has_text(&id, Some(device)));
                [variant.as_deref(), Some("title"), Some("warning")]
                    .into_iter()
                    .any(|part| self.labelled.has(&id, part))
            }
            Card::Wait { step, .. } => {
                let id = own("step", flow.steps[*step].id.as_str());
                self.labelled.has(&id, Some("title"))
            }
            Card::Question(question) => {
                let id = own("question", flow.questions[*question].id.as_str());
                self.asks_with_label(flow, &place, &card, &id)
            }
            Card::Check { verify, .. } => {
                let id = own("verify", flow.verifies[*verify].id.as_str());
                self.asks_with_label(flow, &place, &card, &id)
            }
            Card::Symptom => flow.symptoms.iter().any(|symptom| {
                let id = message(flow, "symptom", symptom.id.as_str());
                self.labelled.has(&id, None) || self.labelled.has(&id, Some("hint"))
            }),
            Card::End(_) => false,
        }
    }

    /// The message that the card of a session shows, for whoever has to correct it.
    pub fn message_of(&self, flow: &Flow, session: &Session, now: Timestamp) -> String {
        let place = Place::of(flow, session);
        match current(flow, session, &place, now) {
            Card::Symptom => "card-symptom".to_owned(),
            Card::Question(question) => {
                self.of_part(flow, "question", flow.questions[question].id.as_str())
            }
            Card::Step(step) | Card::Wait { step, .. } => {
                self.of_part(flow, "step", flow.steps[step].id.as_str())
            }
            Card::Check { verify, .. } => {
                self.of_part(flow, "verify", flow.verifies[verify].id.as_str())
            }
            Card::End(crate::engine::End::Solved { verified: true }) => "end-solved".to_owned(),
            Card::End(crate::engine::End::Solved { verified: false }) => {
                "end-solved-unverified".to_owned()
            }
            Card::End(crate::engine::End::HandedOver(_)) => "end-handed-over".to_owned(),
        }
    }

    /// The id of the message about a part of a flow: its own, or else the one that flows share.
    pub(in crate::text) fn of_part(&self, flow: &Flow, kind: &str, id: &str) -> String {
        let (own, shared) = (message(flow, kind, id), shared_message(kind, id));
        let source = crate::text::Locale::SOURCE;
        let has = |id: &str| {
            let attributes = [None, Some("title")];
            attributes
                .iter()
                .any(|part| self.catalog.has(source, id, *part))
        };
        if !has(&own) && has(&shared) {
            shared
        } else {
            own
        }
    }

    fn has_text(&self, id: &str, attribute: Option<&str>) -> bool {
        self.catalog.has(crate::text::Locale::SOURCE, id, attribute)
    }

    fn asks_with_label(&self, flow: &Flow, place: &Place, card: &Card, id: &str) -> bool {
        let answers = choices(flow, place, card).into_iter().flat_map(|choice| {
            let label = format!("answer-{}", hyphens(choice.id(flow, card)));
            [format!("{label}-hint"), label]
        });
        [None, Some("text".to_owned())]
            .into_iter()
            .chain(answers.map(Some))
            .any(|part| self.labelled.has(id, part.as_deref()))
    }
}

/// The answer that chooses a step's variant.
fn device(flow: &Flow, place: &Place) -> Option<String> {
    let nth = flow
        .questions
        .iter()
        .position(|q| q.id.as_str() == "device")?;
    let answer = place.holds(flow, nth)?;
    Some(hyphens(flow.questions[nth].answers[answer].id.as_str()).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_names_a_label_itself_or_by_what_it_is_made_of() {
        let text = "-ui-settings = Settings\n-path = { -ui-settings } › x\n-brand = iMessage\n\
            a = Open { -path }.\n    .title = About { -brand }\nb = { $n ->\n        [one] See { a }\n       *[other] no\n    }\n\
            c = Plain\n    .hint = { -ui-settings }\n";
        let resource = FluentResource::try_new(text.to_owned()).unwrap();
        let labelled = Labelled::of([&resource].into_iter());
        for (id, attribute, names) in [
            ("a", None, true),
            ("a", Some("title"), false),
            ("b", None, true),
            ("c", None, false),
            ("c", Some("hint"), true),
            ("-brand", None, false),
        ] {
            assert_eq!(labelled.has(id, attribute), names, "{id} {attribute:?}");
        }
    }
}
