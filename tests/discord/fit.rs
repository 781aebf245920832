//! Every card of every flow fits Discord, in every language, on every device.

use blueback::engine::{
    Card, Effect, End, Entry, Flow, Given, MOST_NAMED, Note, Outcome, Place, Reason, Session,
    SetAside,
};
use blueback::front::discord::fits;
use blueback::ids::Timestamp;
use blueback::text::{Languages, Locale, Words};

use super::place::library;

const NOW: Timestamp = Timestamp::from_millis(1_700_000_000_000);

#[test]
fn every_card_fits() {
    let library = library();
    for flow in &library.flows {
        let effects = [
            Effect::Note(Note::FlowChanged(longest(flow, &library.words))),
            Effect::Note(Note::CardChanged),
            Effect::Note(Note::WelcomeBack),
            Effect::Explain,
        ];
        for session in sessions(flow) {
            let place = Place::of(flow, &session);
            for card in cards(flow) {
                for locale in library.words.locales() {
                    let words = Languages {
                        text: locale,
                        device: Locale::SOURCE,
                    };
                    let shown = library
                        .words
                        .show_card(flow, &session, &place, &card, &effects, words);
                    let unfit = fits(&shown);
                    assert!(
                        unfit.is_empty(),
                        "{card:?} in {locale}: {unfit:?}\n{shown:#?}"
                    );
                }
            }
        }
    }
}

/// The most that can be said of what was set aside: the questions and answers with the longest words.
fn longest(flow: &Flow, words: &Words) -> SetAside {
    let length = |id: &str, attribute: Option<&str>| {
        let own = format!("{}-question-{id}", flow.id).replace('_', "-");
        let attribute = attribute.map(|answer| format!("answer-{answer}").replace('_', "-"));
        let said = words.message(Locale::SOURCE, &own, attribute.as_deref());
        said.map_or(0, |said| said.chars().count())
    };
    let mut all: Vec<(usize, Given)> = Vec::new();
    for question in &flow.questions {
        let id = question.id.as_str();
        let answers = question.answers.iter().map(|answer| {
            let given = Given::Answered {
                question: question.id.clone(),
                answer: Some(answer.id.clone()),
            };
            let answer = length(id, Some(answer.id.as_str()));
            (length(id, None) + answer, given)
        });
        all.extend(answers.max_by_key(|(length, _)| *length));
    }
    all.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    assert!(all.len() >= MOST_NAMED && all[0].0 > 20);
    SetAside {
        count: 30,
        first: all
            .into_iter()
            .take(MOST_NAMED)
            .map(|(_, given)| given)
            .collect(),
    }
}

/// One session for each device and system, with everything told that can be tried.
fn sessions(flow: &Flow) -> Vec<Session> {
    let answers = |name: &str| {
        let question = flow
            .questions
            .iter()
            .find(|question| question.id.as_str() == name);
        let told = question.into_iter().flat_map(|question| {
            question.answers.iter().map(|answer| Given::Told {
                question: question.id.clone(),
                answer: answer.id.clone(),
            })
        });
        told.map(Some).chain([None]).collect::<Vec<_>>()
    };
    let symptom = Given::Symptom(flow.symptoms[0].id.clone());
    let failed = |step: &blueback::engine::Step| Given::Tried {
        step: step.id.clone(),
        outcome: Outcome::Failed,
    };
    let mut sessions = Vec::new();
    for device in answers("device") {
        for system in answers("os") {
            let first = [Some(symptom.clone()), device.clone(), system];
            let given = first
                .into_iter()
                .flatten()
                .chain(flow.steps.iter().map(failed));
            let mut session = Session::new(flow.hash, NOW);
            session.entries = given.map(|given| Entry { at: NOW, given }).collect();
            sessions.push(session);
        }
    }
    sessions
}

fn cards(flow: &Flow) -> Vec<Card> {
    let mut cards = vec![Card::Symptom, Card::End(End::Solved { verified: true })];
    let reasons = [
        Reason::Asked,
        Reason::Refused,
        Reason::Lost,
        Reason::Exhausted,
    ];
    let told = flow.questions.iter().flat_map(|question| &question.answers);
    let told = told.filter_map(|answer| answer.hand_over.clone().map(Reason::Flow));
    cards.extend(
        reasons
            .into_iter()
            .chain(told)
            .map(|reason| Card::End(End::HandedOver(reason))),
    );
    cards.extend((0..flow.questions.len()).map(Card::Question));
    cards.extend((0..flow.steps.len()).map(Card::Step));
    let waits = (0..flow.steps.len()).filter(|step| !flow.steps[*step].waits.is_empty());
    cards.extend(waits.map(|step| Card::Wait {
        step,
        until: NOW,
        due: true,
        longer: true,
    }));
    cards.extend((0..flow.verifies.len()).map(|verify| Card::Check {
        verify,
        again: true,
    }));
    cards
}
