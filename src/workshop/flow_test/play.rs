//! Plays a test: the engine that people meet, and its words.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use crate::engine::{Card, Choice, Flow, Input, Place, Session, card, choices, decide};
use crate::flow::Findings;
use crate::ids::{Languages, Timestamp};
use crate::text::{Shown, Words};

use super::Turn;
use super::line::Item;
use super::name::called;
use super::read::{Scripted, Test, Way};

/// When every test begins: Monday, 5 January 2026, 9:00 UTC.
const START: Timestamp = Timestamp::from_millis(1_767_603_600_000);

/// A longer conversation is none: a session has 64 entries, and each wait may be looked at once more.
const MOST_TURNS: usize = 200;

/// What a person does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Act {
    /// Uses the command, perhaps with words of their own.
    Open(Option<String>),
    /// Picks something on the card, by its id or by what stands on it.
    Pick(String),
    /// Lets time pass, and looks again.
    Pass(Duration),
}

/// A person who finds their way by what they know, in indices of the flow.
#[derive(Debug, Default)]
pub(super) struct Person {
    /// What they see.
    pub(super) sees: Option<usize>,
    /// What they would answer; whatever is not here, they do not know.
    pub(super) answers: BTreeMap<usize, usize>,
    /// What helps them; everything else does not.
    pub(super) works: BTreeSet<usize>,
    /// What they cannot do.
    pub(super) cannot: BTreeSet<usize>,
    /// What they wait for.
    pub(super) waits: BTreeSet<usize>,
    /// What they see when they check, one look after another; the last goes on.
    pub(super) looks: Vec<String>,
}

/// What a test picks, and the card does not offer.
pub(super) struct Refused {
    /// The index of the act.
    pub(super) line: usize,
    message: String,
    advice: String,
}

impl Refused {
    /// Reports it.
    pub(super) fn report(&self, at: &Item<'_>, found: &mut Findings) {
        at.fails(self.message.as_str(), self.advice.as_str(), found);
    }
}

/// Plays a test in some languages, up to what a card does not offer.
pub(super) fn play(
    test: &Test<'_>,
    words: &Words,
    languages: Languages,
) -> (Vec<Turn>, Option<Refused>) {
    let mut stage = Stage {
        flow: &test.flow,
        words,
        languages,
        session: None,
        now: START,
        turns: Vec::new(),
    };
    stage.act(Act::Open(test.types.clone()), None);
    let refused = match &test.way {
        Way::Person(person) => {
            stage.walk(person);
            None
        }
        Way::Acts(acts) => stage.follow(acts),
    };
    (stage.turns, refused)
}

struct Stage<'a> {
    flow: &'a Flow,
    words: &'a Words,
    languages: Languages,
    session: Option<Session>,
    now: Timestamp,
    turns: Vec<Turn>,
}

impl Stage<'_> {
    /// Does something, and keeps the card that comes.
    fn act(&mut self, act: Act, line: Option<usize>) {
        let before = self.session.take();
        let (began, turn) = before.as_ref().map_or((self.now, 0), |s| (s.began, s.turn));
        let input = match &act {
            Act::Open(typed) => {
                let told = typed
                    .as_ref()
                    .map(|typed| self.words.recognise(self.flow, self.languages.text, typed));
                Input::Open(told.unwrap_or_default())
            }
            Act::Pick(choice) => Input::Choose {
                began,
                turn,
                choice,
            },
            Act::Pass(time) => {
                self.now = self.now + *time;
                Input::Look
            }
        };
        let (session, effects) = decide(self.flow, before, input, self.now);
        let place = Place::of(self.flow, &session);
        let card = card(self.flow, &place, self.now);
        let shown =
            self.words
                .show_card(self.flow, &session, &place, &card, &effects, self.languages);
        self.session = Some(session);
        self.turns.push(Turn {
            act,
            line,
            card,
            shown,
        });
    }

    /// What a word means on the current card: the id of a choice, or none.
    fn choice(&self, word: &str) -> Option<String> {
        let offered = &self.turns.last()?.shown.choices;
        let by_id = offered.iter().find(|choice| choice.id == word);
        let by_label = offered
            .iter()
            .find(|choice| choice.label.eq_ignore_ascii_case(word));
        by_id.or(by_label).map(|choice| choice.id.clone())
    }

    fn follow(&mut self, acts: &[Scripted<'_>]) -> Option<Refused> {
        for (line, scripted) in acts.iter().enumerate() {
            let act = match &scripted.act {
                // The first card is there already.
                Act::Open(None) if line == 0 => {
                    if let Some(turn) = self.turns.last_mut() {
                        turn.line = Some(line);
                    }
                    continue;
                }
                Act::Pick(word) => match self.choice(word) {
                    Some(id) => Act::Pick(id),
                    None => return Some(self.refused(word, line)),
                },
                act @ (Act::Open(_) | Act::Pass(_)) => act.clone(),
            };
            self.act(act, Some(line));
        }
        None
    }

    fn refused(&self, word: &str, line: usize) -> Refused {
        let offered = self.turns.last();
        let card = offered.map_or_else(String::new, |turn| called(&turn.card, self.flow));
        let choices = offered.into_iter().flat_map(|turn| &turn.shown.choices);
        let ids: Vec<_> = choices.map(|choice| choice.id.as_str()).collect();
        Refused {
            line,
            message: format!("`{word}` cannot be picked on the card that is shown then, `{card}`"),
            advice: format!("there is: {}", ids.join(", ")),
        }
    }

    fn walk(&mut self, person: &Person) {
        let mut looked = 0;
        while self.turns.len() < MOST_TURNS {
            let Some(session) = &self.session else {
                return;
            };
            let place = Place::of(self.flow, session);
            let card = card(self.flow, &place, self.now);
            let offered = choices(self.flow, &place, &card);
            let can = |choice: Choice| offered.contains(&choice);
            let choice = match &card {
                Card::End(_) => return,
                Card::Symptom => match person.sees {
                    Some(symptom) => Choice::Symptom(symptom),
                    None => return,
                },
                Card::Question(question) => {
                    let answer = person.answers.get(question);
                    answer.map_or(Choice::Unknown, |answer| Choice::Answer(*answer))
                }
                Card::Check { verify, .. } => {
                    let answer = self.look(person, *verify, looked);
                    looked += 1;
                    answer
                }
                Card::Wait {
                    until, due: false, ..
                } => {
                    let time = *until - self.now;
                    self.act(Act::Pass(time), None);
                    continue;
                }
                Card::Step(step) | Card::Wait { step, .. } => {
                    let waits = person.waits.contains(step) && can(Choice::Wait);
                    let works = person.works.contains(step);
                    let offered = matches!(card, Card::Step(_));
                    if offered && person.cannot.contains(step) {
                        Choice::Cant
                    } else if waits && (offered || !works) {
                        Choice::Wait
                    } else if works {
                        Choice::Worked
                    } else {
                        Choice::Failed
                    }
                }
            };
            let id = choice.id(self.flow, &card).to_owned();
            self.act(Act::Pick(id), None);
        }
    }

    /// What the person sees when they check: what the test says, or else that it is solved.
    fn look(&self, person: &Person, verify: usize, nth: usize) -> Choice {
        let answers = &self.flow.verifies[verify].answers;
        let said = person.looks.get(nth).or(person.looks.last());
        let said = said.and_then(|id| answers.iter().position(|a| a.id.as_str() == id));
        let solved = || {
            answers
                .iter()
                .position(|a| a.means == crate::engine::Means::Solved)
        };
        said.or_else(solved).map_or(Choice::Unknown, Choice::Answer)
    }
}

/// Everything that is read on a card, choices included.
pub(super) fn texts(shown: &Shown) -> String {
    let mut texts: Vec<&str> = shown.notes.iter().map(String::as_str).collect();
    texts.extend([shown.title.as_str(), &shown.text, &shown.why]);
    let maybe = [
        &shown.warning,
        &shown.needs,
        &shown.summary,
        &shown.progress,
    ];
    texts.extend(maybe.into_iter().flatten().map(String::as_str));
    for choice in &shown.choices {
        texts.push(&choice.label);
        texts.extend(choice.hint.as_deref());
    }
    texts.extend(shown.link.as_ref().map(|link| link.url.as_str()));
    texts.join("\n").replace("**", "")
}
