//! Every card that can be reached in any flow, in every language of texts: it says something, shows
//! no inner workings, offers a way on, and the engine keeps its promises about order and risk.

mod faults;

use std::collections::{HashSet, VecDeque};
use std::sync::LazyLock;
use std::time::Duration;

use blueback::engine::{Card, Flow, Given, Input, Place, Risk, Session, card, decide};
use blueback::ids::Timestamp;
use blueback::runtime::Library;
use blueback::text::{Languages, Locale, Shown};

use self::faults::{faults_of, none_of, too_risky};
use crate::real_flow::real;

/// Monday, 5 January 2026, 9:00 UTC.
const START: Timestamp = Timestamp::from_millis(1_767_603_600_000);
/// Between two things that a person does here, every wait is over.
const WEEK: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// Breadth first, so many different states of each flow are looked at.
const MOST_STATES: usize = 3000;
/// So many cards at the very most until somebody whom nothing helps is handed over.
const LONGEST_WALK: usize = 40;

static LIBRARY: LazyLock<Library> = LazyLock::new(real);

#[test]
fn every_card_within_reach_can_be_shown() {
    for flow in &LIBRARY.flows {
        let mut known = HashSet::new();
        let mut ahead = VecDeque::from([Session::new(flow.hash, START)]);
        let mut faults = Vec::new();
        while let Some(session) = ahead.pop_front() {
            let place = Place::of(flow, &session);
            let what = format!(
                "{:?}",
                (place.symptom, &place.answers, &place.steps, &place.phase)
            );
            if known.len() == MOST_STATES || !known.insert(what) {
                continue;
            }
            let now = session.last_change() + WEEK;
            let card = card(flow, &place, now);
            let source = show(flow, &session, &place, &card, Locale::SOURCE);
            for locale in LIBRARY.words.locales() {
                let shown = show(flow, &session, &place, &card, locale);
                faults.extend(faults_of(flow, &shown, &source, locale));
            }
            faults.extend(too_risky(flow, &place, &card));
            if ahead.len() < MOST_STATES {
                let ways = source.choices.iter().map(|choice| choice.id.as_str());
                let on = ways.filter(|id| !matches!(*id, "back" | "why" | "restart" | "person"));
                ahead.extend(on.map(|id| choose(flow, &session, id, now)));
            }
        }
        assert!(
            known.len() > 500,
            "only {} states of {}",
            known.len(),
            flow.id
        );
        none_of(faults);
    }
}

#[test]
fn whoever_is_not_helped_is_handed_over_in_time_and_asked_nothing_twice() {
    let mut faults = Vec::new();
    for flow in &LIBRARY.flows {
        for symptom in 0..flow.symptoms.len() {
            for told in combinations(flow, &["device", "managed"]) {
                let session = told_before(flow, symptom, &told);
                faults.extend(walk(flow, session));
            }
        }
    }
    none_of(faults);
}

#[test]
fn every_step_on_every_device_has_its_words_and_its_warning() {
    let mut faults = Vec::new();
    for flow in &LIBRARY.flows {
        for told in combinations(flow, &["device", "os", "managed"]) {
            for (step, of) in flow.steps.iter().enumerate() {
                let symptom = of.when.symptoms.first().copied().unwrap_or(0);
                let session = told_before(flow, symptom, &told);
                let place = Place::of(flow, &session);
                if !place.allows(flow, &of.when, None) {
                    continue;
                }
                let card = Card::Step(step);
                let source = show(flow, &session, &place, &card, Locale::SOURCE);
                for locale in LIBRARY.words.locales() {
                    let shown = show(flow, &session, &place, &card, locale);
                    faults.extend(faults_of(flow, &shown, &source, locale));
                    let warned = shown
                        .warning
                        .is_some_and(|warning| !warning.trim().is_empty());
                    if of.risk > Risk::None && !warned {
                        faults.push(format!("{locale} {} has no warning: {told:?}", of.id));
                    }
                }
            }
        }
    }
    none_of(faults);
}

#[test]
fn a_device_that_others_manage_is_never_reset() {
    let mut looked_at = 0;
    for flow in &LIBRARY.flows {
        for told in combinations(flow, &["device", "managed"]) {
            let is_managed = told.iter().any(|&(question, answer)| {
                let question = &flow.questions[question];
                let answer = answer.map(|answer| question.answers[answer].id.as_str());
                question.id.as_str() == "managed" && !matches!(answer, None | Some("no"))
            });
            let place = Place::of(flow, &told_before(flow, 0, &told));
            for step in flow.steps.iter().filter(|_| is_managed) {
                let loses = step.risk >= Risk::Settings;
                looked_at += usize::from(loses);
                let offered = loses && place.allows(flow, &step.when, None);
                assert!(!offered, "{} with {told:?}", step.id);
            }
        }
    }
    assert!(looked_at > 0, "no flow has such a step");
}

/// Somebody whom no step helps and who knows no answer, to the end; the faults met on the way.
fn walk(flow: &Flow, mut session: Session) -> Vec<String> {
    let began = format!(
        "{:?}",
        session.entries.iter().map(|e| &e.given).collect::<Vec<_>>()
    );
    let (mut faults, mut met) = (Vec::new(), HashSet::new());
    for _ in 0..LONGEST_WALK {
        let now = session.last_change() + WEEK;
        let place = Place::of(flow, &session);
        let card = card(flow, &place, now);
        faults.extend(too_risky(flow, &place, &card));
        let choice = match card {
            Card::End(_) => return faults,
            Card::Question(_) => "unknown",
            Card::Step(_) => "failed",
            Card::Symptom | Card::Wait { .. } | Card::Check { .. } => {
                faults.push(format!("{card:?} after nothing but failures: {began}"));
                return faults;
            }
        };
        if !met.insert(format!("{card:?}")) {
            faults.push(format!("{card:?} comes twice: {began}"));
        }
        session = choose(flow, &session, choice, now);
    }
    faults.push(format!("no end after {LONGEST_WALK} cards: {began}"));
    faults
}

fn show(flow: &Flow, session: &Session, place: &Place, card: &Card, locale: Locale) -> Shown {
    let languages = Languages::same(locale);
    let words = &LIBRARY.words;
    words.show_card(flow, session, place, card, &[], languages)
}

fn choose(flow: &Flow, session: &Session, choice: &str, now: Timestamp) -> Session {
    let input = Input::Choose {
        began: session.began,
        turn: session.turn,
        choice,
    };
    decide(flow, Some(session.clone()), input, now).0
}

/// A session that begins with a symptom and answers, as when they were told in a message.
fn told_before(flow: &Flow, symptom: usize, told: &[(usize, Option<usize>)]) -> Session {
    let mut session = Session::new(flow.hash, START);
    let told = told.iter().filter_map(|&(question, answer)| {
        let question = &flow.questions[question];
        Some(Given::Told {
            question: question.id.clone(),
            answer: question.answers[answer?].id.clone(),
        })
    });
    let symptom = Given::Symptom(flow.symptoms[symptom].id.clone());
    let entry = |given| blueback::engine::Entry { at: START, given };
    session.entries = std::iter::once(symptom).chain(told).map(entry).collect();
    session
}

/// Every way to answer these questions, as far as the flow has them; none is "not asked".
fn combinations(flow: &Flow, questions: &[&str]) -> Vec<Vec<(usize, Option<usize>)>> {
    let mut all = vec![Vec::new()];
    for (nth, question) in flow.questions.iter().enumerate() {
        if questions.contains(&question.id.as_str()) {
            let answers = || (0..question.answers.len()).map(Some).chain([None]);
            let longer = |told: Vec<_>| {
                answers().map(move |answer| told.iter().copied().chain([(nth, answer)]).collect())
            };
            all = all.into_iter().flat_map(longer).collect();
        }
    }
    all
}
