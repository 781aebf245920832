//! What people meet who are in the middle of a flow when it changes.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::engine::{
    Card, Choice, Entry, Flow, Given, Input, Means, Place, Session, Subject, card, decide, given,
};
use crate::workshop::chance::Chance;
use crate::workshop::prove::{START, key, words_of, words_of_all};

/// How often a question is answered "I don't know", as the engine reckons.
const UNSURE: f64 = 0.1;
/// How often a step cannot be done.
const CANT: f64 = 0.05;

/// Who is drawn.
#[derive(Debug, Clone, Copy)]
pub struct People {
    /// How many, shared out evenly over the symptoms; at least one for each.
    pub count: u32,
    /// The same seed draws the same people.
    pub seed: u64,
}

/// What people meet: shares of the cards at which they are when the flow changes, from 0 to 1.
#[derive(Debug, Serialize)]
pub struct Met {
    /// How many people were drawn.
    pub people: u32,
    /// How many cards they were stopped at.
    pub cards: u32,
    /// The card stays what it was, and a press on it counts.
    pub same: f64,
    /// Something that they gave is set aside.
    pub set_aside: f64,
    /// Where the card is another, the most frequent first.
    pub moved: Vec<Moved>,
    /// What is set aside, the most frequent first.
    pub dropped: Vec<Dropped>,
}

/// A card that is another after the change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Moved {
    /// What the card was about.
    pub from: String,
    /// What it is about now.
    pub to: String,
    /// At how many of all cards.
    pub share: f64,
    /// The shortest way that came there, in words.
    pub after: String,
}

/// Something that people gave, and the new flow does not take.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Dropped {
    /// What, in words.
    pub what: String,
    /// At how many of all cards it is set aside.
    pub share: f64,
}

/// A session of the old flow at one of its cards, and at how many cards people were in the same state.
struct Moment {
    session: Session,
    times: u32,
}

/// Draws people, stops them at every card, and carries their sessions over.
pub fn meet(old: &Flow, new: &Flow, people: &People) -> Met {
    let moments = moments(old, people);
    let cards: u32 = moments.iter().map(|moment| moment.times).sum();
    let mut met = Tally::default();
    for moment in &moments {
        met.add(old, new, moment);
    }
    let share = |times: u32| f64::from(times) / f64::from(cards.max(1));
    let mut moved: Vec<Moved> = met
        .moved
        .into_iter()
        .map(|((from, to), (times, after))| Moved {
            from,
            to,
            share: share(times),
            after: words_of_all(&after),
        })
        .collect();
    moved.sort_by(|a, b| b.share.total_cmp(&a.share));
    let dropped = met.dropped.into_iter();
    let mut dropped: Vec<Dropped> = dropped
        .map(|(what, times)| Dropped {
            what,
            share: share(times),
        })
        .collect();
    dropped.sort_by(|a, b| b.share.total_cmp(&a.share));
    Met {
        people: each(old, people) * u32::try_from(old.symptoms.len()).unwrap_or(u32::MAX),
        cards,
        same: share(met.same),
        set_aside: share(met.set_aside),
        moved,
        dropped,
    }
}

#[derive(Default)]
struct Tally {
    same: u32,
    set_aside: u32,
    moved: BTreeMap<(String, String), (u32, Vec<Given>)>,
    dropped: BTreeMap<String, u32>,
}

impl Tally {
    fn add(&mut self, old: &Flow, new: &Flow, moment: &Moment) {
        let (session, times) = (&moment.session, moment.times);
        let dropped = Place::of(new, session).dropped;
        for nth in &dropped {
            *self
                .dropped
                .entry(words_of(&session.entries[*nth].given))
                .or_default() += times;
        }
        self.set_aside += if dropped.is_empty() { 0 } else { times };
        let (after, _) = decide(new, Some(session.clone()), Input::Look, START);
        let now = card(new, &Place::of(new, &after), START);
        let now = name(new, &now);
        let before = name(old, &card(old, &Place::of(old, session), START));
        if now == before {
            self.same += times;
            return;
        }
        let gave = || {
            session
                .entries
                .iter()
                .map(|entry| entry.given.clone())
                .collect()
        };
        let (known, way) = self
            .moved
            .entry((before, now))
            .or_insert_with(|| (0, gave()));
        *known += times;
        if session.entries.len() < way.len() {
            *way = gave();
        }
    }
}

/// What a card is about, in words.
fn name(flow: &Flow, card: &Card) -> String {
    match Subject::of(flow, card) {
        Subject::Symptom => "what they see".to_owned(),
        Subject::Question(question) => format!("question `{question}`"),
        Subject::Step(step) => format!("step `{step}`"),
        Subject::Wait(step) => format!("the wait for `{step}`"),
        Subject::Check(verify) => format!("check `{verify}`"),
        Subject::End => "the end".to_owned(),
    }
}

fn each(flow: &Flow, people: &People) -> u32 {
    let symptoms = u32::try_from(flow.symptoms.len()).unwrap_or(u32::MAX);
    (people.count / symptoms.max(1)).max(1)
}

/// The cards at which people are, ends left out: nobody is in the middle there.
fn moments(flow: &Flow, people: &People) -> Vec<Moment> {
    let mut known: BTreeMap<Box<[u8]>, Moment> = BTreeMap::new();
    for symptom in 0..flow.symptoms.len() {
        let mut chance = Chance::new(people.seed, symptom as u64);
        for _ in 0..each(flow, people) {
            walk(flow, symptom, &mut chance, &mut known);
        }
    }
    known.into_values().collect()
}

fn walk(flow: &Flow, symptom: usize, chance: &mut Chance, known: &mut BTreeMap<Box<[u8]>, Moment>) {
    let cause = chance.which(flow.symptoms[symptom].weights.iter().copied());
    let mut session = Session::new(flow.hash, START);
    let mut next = Some(Given::Symptom(flow.symptoms[symptom].id.clone()));
    let mut helped = false;
    while let Some(given) = next.take() {
        session.entries.push(Entry { at: START, given });
        let place = Place::of(flow, &session);
        let shown = card(flow, &place, START);
        if matches!(shown, Card::End(_)) {
            return;
        }
        session.turn += 1;
        session.shown = Some(Subject::of(flow, &shown));
        let moment = known.entry(key(&place)).or_insert_with(|| Moment {
            session: session.clone(),
            times: 0,
        });
        moment.times += 1;
        let choice = choose(flow, cause, &shown, chance, &mut helped);
        next = self::given(flow, &shown, choice);
    }
}

/// What somebody with this cause chooses on a card. They tell the truth.
fn choose(
    flow: &Flow,
    cause: usize,
    card: &Card,
    chance: &mut Chance,
    helped: &mut bool,
) -> Choice {
    match card {
        Card::Question(question) => {
            if chance.happens(UNSURE) {
                return Choice::Unknown;
            }
            let answers = &flow.questions[*question].answers;
            Choice::Answer(chance.which(answers.iter().map(|a| a.likelihood[cause])))
        }
        Card::Step(step) if !flow.steps[*step].waits.is_empty() => Choice::Wait,
        Card::Step(step) | Card::Wait { step, .. } => {
            if matches!(card, Card::Step(_)) && chance.happens(CANT) {
                return Choice::Cant;
            }
            let fixes = flow.steps[*step]
                .fixes
                .iter()
                .find(|(fixed, _)| *fixed == cause);
            *helped = chance.happens(fixes.map_or(0.0, |(_, fixes)| *fixes));
            if *helped {
                Choice::Worked
            } else {
                Choice::Failed
            }
        }
        Card::Check { verify, .. } => {
            let wanted = if *helped {
                Means::Solved
            } else {
                Means::Failed
            };
            let answers = flow.verifies[*verify].answers.iter();
            let seen = answers.enumerate().find(|(_, seen)| seen.means == wanted);
            seen.map_or(Choice::Unknown, |(nth, _)| Choice::Answer(nth))
        }
        Card::Symptom | Card::End(_) => Choice::Person,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::tests::{load, small, text};

    const PEOPLE: People = People {
        count: 400,
        seed: 1,
    };

    #[test]
    fn where_nothing_changed_everybody_stays_where_they_are() {
        let flow = small().flow;
        let met = meet(&flow, &flow, &PEOPLE);
        assert!(met.cards > 800, "{met:?}");
        assert_eq!((met.same, met.set_aside), (1.0, 0.0));
        assert!(met.moved.is_empty() && met.dropped.is_empty());
    }

    #[test]
    fn a_step_that_went_moves_those_who_are_at_it_and_is_set_aside_for_those_who_tried_it() {
        let old = small().flow;
        let new = load(&text().replace("[steps.toggle]", "[steps.switch]")).flow;
        let met = meet(&old, &new, &PEOPLE);
        let from = met
            .moved
            .iter()
            .find(|moved| moved.from == "step `toggle`")
            .unwrap();
        assert_eq!(from.to, "step `switch`");
        assert!(from.after.starts_with("`green`"), "{from:?}");
        let failed = met
            .dropped
            .iter()
            .find(|d| d.what == "`toggle` did not help")
            .unwrap();
        assert!(
            failed.share > 0.1 && failed.share <= met.set_aside,
            "{met:#?}"
        );
        assert!(met.same > 0.0 && met.same < 1.0);
        let total: f64 = met.moved.iter().map(|moved| moved.share).sum();
        assert!((total + met.same - 1.0).abs() < 1e-9);
    }
}
