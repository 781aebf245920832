//! Every card of every flow in every language, measured against what Discord shows.

use std::collections::{BTreeMap, HashMap};

use super::panels;
use crate::engine::{Card, End, Entry, Flow, Given, MOST_ENTRIES, Outcome, Place, Reason, Session};
use crate::front::discord;
use crate::ids::Timestamp;
use crate::runtime::Library;
use crate::text::reminders::{Offer, Promise, Reminding, Said};
use crate::text::speech::{Page, Speaking};
use crate::text::{Languages, Locale, Shown, TextFault, Words};
use crate::workshop::parallel;

/// The most that a card may say of reminders.
pub(super) const LONGEST: Reminding = Reminding {
    said: Some(Said::Nudge(Timestamp::from_millis(1_790_000_000_000))),
    promise: Some(Promise::Closed),
    offer: Some(Offer::Resume),
};

/// The most that a card may say and offer about languages.
pub(super) fn speaking(languages: Languages) -> Speaking {
    Speaking {
        languages,
        medium: languages.text,
        page: Page::Languages,
        asks: true,
        first: true,
        wrong: Some(true),
    }
}

/// What Discord would not show whole, once for each card and language, at the message that the card shows.
///
/// Texts depend on answers, so each card is drawn after each answer of each question, and after all combinations of
/// those that are asked first. The labels of a language without texts are drawn in the source's texts; they depend on
/// what is asked first only.
pub(super) fn unfit(library: &Library) -> Vec<TextFault> {
    let mut faults = Vec::new();
    if let Err(fault) = discord::describes(library) {
        faults.push(told(None, fault.to_string()));
    }
    let texts = library.words.locales();
    let only_labels = library.words.device_locales().into_iter();
    let only_labels = only_labels.filter(|device| !texts.contains(device));
    for flow in &library.flows {
        let (first, alone) = situations(flow);
        let all = [&first[..], &alone].concat();
        let labels = only_labels.clone().map(|device| Languages {
            text: Locale::SOURCE,
            device,
        });
        let whole = texts.iter().map(|text| (Languages::same(*text), &all));
        let jobs = whole.chain(labels.map(|languages| (languages, &first)));
        let found = parallel::each(jobs.collect(), |(languages, situations)| {
            of_flow(&library.words, flow, languages, situations)
        });
        faults.extend(found.into_iter().flatten());
        faults.extend(panels::unfit(&library.words, flow));
    }
    faults
}

pub(super) fn of_flow(
    words: &Words,
    flow: &Flow,
    languages: Languages,
    situations: &[Vec<Told>],
) -> Vec<TextFault> {
    let mut faults = BTreeMap::new();
    // Many answers change nothing about a card. What reads the same fits the same.
    let mut fit: HashMap<String, Vec<Shown>> = HashMap::new();
    draw(words, flow, languages, situations, &mut |card, shown| {
        let alike = fit.entry(shown.text.clone()).or_default();
        if alike.contains(&shown) {
            return;
        }
        let mut longest = shown.clone();
        words.remind(&mut longest, languages.text, LONGEST);
        words.speak(&mut longest, &speaking(languages));
        for unfit in [&shown, &longest].into_iter().flat_map(discord::fits) {
            let (kind, id) = (shown.kind.as_str(), &shown.id);
            let (text, device) = (languages.text, languages.device);
            let message = format!(
                "{}: the card of the {kind} {id} in {text} with labels in {device} does not fit Discord: {unfit}",
                flow.id
            );
            faults.insert(message, message_of(words, flow, card, text));
        }
        alike.push(shown);
    });
    let faults = faults.into_iter();
    faults
        .map(|(message, place)| told(place, message))
        .collect()
}

/// Draws each card of a flow in all situations, without what it may say besides.
pub(super) fn draw(
    words: &Words,
    flow: &Flow,
    languages: Languages,
    situations: &[Vec<Told>],
    look: &mut dyn FnMut(&Card, Shown),
) {
    let mut of_session = |session: &Session, cards: &[Card]| {
        let place = Place::of(flow, session);
        for card in cards {
            look(
                card,
                words.show_card(flow, session, &place, card, &[], languages),
            );
        }
    };
    let nothing = Session::new(flow.hash, Timestamp::from_millis(0));
    of_session(&nothing, &[Card::Symptom]);
    for told in situations {
        of_session(&session(flow, told), &cards(flow));
    }
    of_session(&longest(flow), &ends(flow));
}

/// Where the message of a card stands.
fn message_of(words: &Words, flow: &Flow, card: &Card, locale: Locale) -> Option<(String, usize)> {
    let of = |kind, id: &str| words.place_of_part(locale, flow, kind, id);
    match card {
        Card::Symptom => words.place(locale, &format!("{}-flow", flow.id).replace('_', "-")),
        Card::Question(question) => of("question", flow.questions[*question].id.as_str()),
        Card::Step(step) | Card::Wait { step, .. } => of("step", flow.steps[*step].id.as_str()),
        Card::Check { verify, .. } => of("verify", flow.verifies[*verify].id.as_str()),
        Card::End(_) => None,
    }
}

/// A text that does not fit, at the place of a message.
pub(super) fn told(place: Option<(String, usize)>, message: String) -> TextFault {
    let (file, line) = match place {
        Some((file, line)) => (file, Some(line)),
        None => (String::new(), None),
    };
    TextFault {
        file,
        line,
        message,
        advice:
            "shorten the text, or what it quotes; Discord cuts nothing, it refuses the whole card"
                .to_owned(),
    }
}

/// A question's and an answer's index.
pub(super) type Told = (usize, usize);

/// Nothing told and each combination of what is asked first; then each other answer alone.
pub(super) fn situations(flow: &Flow) -> (Vec<Vec<Told>>, Vec<Vec<Told>>) {
    let mut combined: Vec<Vec<Told>> = vec![Vec::new()];
    let mut alone = Vec::new();
    for (index, question) in flow.questions.iter().enumerate() {
        let answers = (0..question.answers.len()).map(|answer| (index, answer));
        if question.first {
            let told: Vec<Told> = answers.collect();
            let longer = combined.iter().flat_map(|before| {
                told.iter().map(|told| {
                    let mut all = before.clone();
                    all.push(*told);
                    all
                })
            });
            let longer: Vec<Vec<Told>> = longer.collect();
            combined.extend(longer);
        } else {
            alone.extend(answers.map(|told| vec![told]));
        }
    }
    (combined, alone)
}

pub(super) fn session(flow: &Flow, told: &[Told]) -> Session {
    let start = Timestamp::from_millis(0);
    let mut session = Session::new(flow.hash, start);
    let mut give = |given| session.entries.push(Entry { at: start, given });
    for (question, answer) in told {
        let question = &flow.questions[*question];
        give(Given::Told {
            question: question.id.clone(),
            answer: question.answers[*answer].id.clone(),
        });
    }
    if let Some(symptom) = flow.symptoms.first() {
        give(Given::Symptom(symptom.id.clone()));
    }
    session
}

/// A session as long as one can be, for the summary at its end.
pub(super) fn longest(flow: &Flow) -> Session {
    let told: Vec<Told> = (0..flow.questions.len()).map(|index| (index, 0)).collect();
    let mut session = session(flow, &told);
    for step in flow.steps.iter().cycle() {
        if session.entries.len() >= MOST_ENTRIES {
            break;
        }
        session.entries.push(Entry {
            at: session.began,
            given: Given::Tried {
                step: step.id.clone(),
                outcome: Outcome::Failed,
            },
        });
    }
    session
}

fn cards(flow: &Flow) -> Vec<Card> {
    let mut cards: Vec<Card> = (0..flow.questions.len()).map(Card::Question).collect();
    for (index, step) in flow.steps.iter().enumerate() {
        cards.push(Card::Step(index));
        if !step.waits.is_empty() {
            let wait = |due| Card::Wait {
                step: index,
                until: Timestamp::from_millis(0),
                due,
                longer: true,
            };
            cards.extend([wait(false), wait(true)]);
        }
    }
    for verify in 0..flow.verifies.len() {
        cards.extend([false, true].map(|again| Card::Check { verify, again }));
    }
    cards
}

fn ends(flow: &Flow) -> Vec<Card> {
    let named = flow.questions.iter().flat_map(|question| &question.answers);
    let named = named.filter_map(|answer| answer.hand_over.clone());
    let reasons = [
        Reason::Asked,
        Reason::Refused,
        Reason::Lost,
        Reason::Exhausted,
    ];
    let reasons = reasons.into_iter().chain(named.map(Reason::Flow));
    let solved = [true, false].map(|verified| End::Solved { verified });
    let ends = reasons.map(End::HandedOver).chain(solved);
    ends.map(Card::End).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{load, shipped};
    use crate::config::Texts;
    use std::sync::Arc;

    fn library() -> Library {
        let texts = Texts {
            flows: None,
            words: None,
        };
        load::load(&texts).unwrap().library
    }

    #[test]
    fn what_is_shipped_fits() {
        assert_eq!(unfit(&library()), []);
    }

    #[test]
    fn a_text_that_is_too_long_on_one_device_is_found() {
        let mut library = library();
        let mut sources = shipped::words();
        let labels = sources
            .iter_mut()
            .find(|s| (s.folder.as_str(), s.file.as_str()) == ("de", "apple-labels.ftl"))
            .unwrap();
        let long = format!("-ui-settings = {}", "Einstellungen ".repeat(400));
        labels.text = labels
            .text
            .lines()
            .map(|line| match line.starts_with("-ui-settings =") {
                true => format!("{}\n", long.trim_end()),
                false => format!("{line}\n"),
            })
            .collect();
        library.words = Arc::new(Words::new(&sources).unwrap());
        let german = Languages::same(Locale::exact("de").unwrap());
        let flow = &library.flows[0];
        let faults = of_flow(&library.words, flow, german, &situations(flow).0);
        assert!(!faults.is_empty());
        for fault in &faults {
            assert!(
                fault
                    .message
                    .contains("with labels in de does not fit Discord: its texts have"),
                "{fault}"
            );
        }
        let steps = faults
            .iter()
            .filter(|fault| fault.message.contains("of the step"));
        for fault in steps {
            let files = ["de/flow-facetime.ftl", "de/shared-activation.ftl"];
            assert!(files.contains(&fault.file.as_str()), "{fault}");
            assert!(fault.line.is_some_and(|line| line > 1), "{fault}");
        }
    }
}
