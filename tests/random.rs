//! Random people: any choice on any card they ever saw, twice, late, through crashes and leaps of
//! time. Whatever they do, they get one sensible card, and only the newest card counts.

use std::time::Duration;

use blueback::runtime::{Incoming, Library};
use blueback::text::{Kind, Shown};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::real_flow::real;
use crate::small_flow::{library, small};
use crate::world::{ADA, OLD_CARD, World, assert_card, bare, offers, press};

/// No way through a session has more answers: at so many the engine hands it over.
const LONGEST: usize = blueback::engine::MOST_ENTRIES + 1;

/// One thing that happens.
#[derive(Debug, Clone)]
enum Happening {
    /// Chooses something on the newest card.
    Chooses(Index),
    /// Presses a choice of any card that was ever shown on any other.
    Presses { card: Index, choice: Index },
    /// Sends an id that no card has.
    Garbage(String),
    /// Opens the flow, with any words.
    Opens(Option<String>),
    /// Looks at the card again.
    Looks,
    /// Something that was done before is delivered again.
    Again(Index),
    /// The clock is set so many hours ahead of the real time, which may be back.
    Clock(u16),
    /// The program is stopped and started.
    Restart,
    /// The power is cut.
    Crash,
}

fn happening() -> impl Strategy<Value = Happening> {
    let words = prop_oneof![
        Just("green".to_owned()),
        Just("stuck".to_owned()),
        Just("activation".to_owned()),
        Just("It says: SENT AS TEXT MESSAGE!".to_owned()),
        any::<String>(),
    ];
    let any_card = (any::<Index>(), any::<Index>());
    prop_oneof![
        12 => any::<Index>().prop_map(Happening::Chooses),
        3 => any_card.prop_map(|(card, choice)| Happening::Presses { card, choice }),
        1 => any::<String>().prop_map(Happening::Garbage),
        2 => proptest::option::of(words).prop_map(Happening::Opens),
        1 => Just(Happening::Looks),
        2 => any::<Index>().prop_map(Happening::Again),
        1 => any::<u16>().prop_map(Happening::Clock),
        1 => Just(Happening::Restart),
        1 => Just(Happening::Crash),
    ]
}

/// What a person has seen and done.
struct Story {
    world: World,
    cards: Vec<Shown>,
    done: Vec<Incoming>,
}

impl Story {
    async fn begin(library: Library) -> Self {
        let mut story = Self {
            world: World::new(library),
            cards: Vec::new(),
            done: Vec::new(),
        };
        let first = story.world.open(ADA, None).await;
        story.see(first);
        story
    }

    fn newest(&self) -> Shown {
        self.cards
            .last()
            .expect("a story begins with a card")
            .clone()
    }

    fn see(&mut self, card: Shown) {
        assert_card(&card);
        if let Some(before) = self.cards.last() {
            assert!(card.turn >= before.turn, "turns never run backwards");
            if card.turn == before.turn && card.kind != Kind::Wait {
                assert_eq!(bare(&card), bare(before), "two live cards of one turn");
            }
        }
        self.cards.push(card);
    }

    async fn press(&mut self, on: &Shown, choice: &str) -> Shown {
        let incoming = self.world.incoming(ADA, press(on, choice));
        self.done.push(incoming.clone());
        let shown = self.world.runtime.answer(incoming).await;
        let newest = self.newest();
        if on.turn != newest.turn {
            assert_eq!(shown.turn, newest.turn, "only the newest card is accepted");
            assert_eq!(shown.notes[0], OLD_CARD);
        } else if !offers(&newest, choice) && newest.kind != Kind::Wait {
            assert_eq!(
                shown.turn, newest.turn,
                "only what a card offers is accepted"
            );
        }
        self.see(shown.clone());
        shown
    }

    async fn happens(&mut self, happening: Happening) {
        let newest = self.newest();
        match happening {
            Happening::Chooses(choice) => {
                let choice = choice.get(&newest.choices).id.clone();
                let shown = self.press(&newest, &choice).await;
                self.back_and_again(&newest, &choice, &shown).await;
            }
            Happening::Presses { card, choice } => {
                let (on, of) = (card.get(&self.cards), choice.get(&self.cards));
                let (on, choice) = (on.clone(), choice.get(&of.choices).id.clone());
                self.press(&on, &choice).await;
            }
            Happening::Garbage(choice) => _ = self.press(&newest, &choice).await,
            Happening::Opens(words) => {
                let shown = self.world.open(ADA, words.as_deref()).await;
                self.see(shown);
            }
            Happening::Looks => {
                let shown = self.world.look(ADA).await;
                assert_eq!(shown.turn, newest.turn);
                self.see(shown);
            }
            Happening::Again(which) if !self.done.is_empty() => {
                let incoming = which.get(&self.done).clone();
                let shown = self.world.runtime.answer(incoming).await;
                assert_eq!(shown.turn, newest.turn, "nothing happens twice");
                self.see(shown);
            }
            Happening::Again(_) => {}
            Happening::Clock(hours) => {
                self.world
                    .set_ahead(Duration::from_secs(u64::from(hours) * 3600));
            }
            Happening::Restart => self.world.restart().await,
            Happening::Crash => self.world.crash(0),
        }
    }

    /// Back and then the same answer is as if nothing had been done.
    async fn back_and_again(&mut self, before: &Shown, choice: &str, after: &Shown) {
        let gives = !["back", "why", "restart"].contains(&choice) && after.turn != before.turn;
        if !gives || !offers(after, "back") {
            return;
        }
        let back = self.press(after, "back").await;
        assert_eq!(place(&back), place(before), "back from {choice}");
        let again = self.press(&back, choice).await;
        assert_eq!(place(&again), place(after), "{choice} again");
    }

    /// Pressing only what never helps comes to an end.
    async fn give_up(&mut self) {
        for _ in 0..LONGEST {
            let card = self.newest();
            if card.kind == Kind::End {
                return;
            }
            let choice = ["failed", "unknown"].into_iter().find(|c| offers(&card, c));
            let choice = choice.unwrap_or(&card.choices[0].id).to_owned();
            let shown = self.press(&card, &choice).await;
            assert!(shown.turn > card.turn, "every answer leads on");
        }
        panic!("no end after {LONGEST} answers");
    }
}

/// What a card comes to: all but its turn and what it says of languages, what was said above it, and what only time changes on a
/// wait.
fn place(card: &Shown) -> Shown {
    let mut place = bare(card);
    // What the device shows is asked until it was passed by.
    place.speech = Box::default();
    if place.kind == Kind::Wait {
        place.text.clear();
        place.choices.retain(|choice| choice.id != "wait");
    }
    place
}

fn plays(library: &Library, happenings: Vec<Happening>) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(async {
        let mut story = Story::begin(library.clone()).await;
        for happening in happenings {
            story.happens(happening).await;
        }
        story.give_up().await;
    });
}

fn happenings() -> impl Strategy<Value = Vec<Happening>> {
    proptest::collection::vec(happening(), 1..60)
}

#[test]
fn whatever_people_do_on_a_small_flow_there_is_one_card_and_an_end() {
    let library = library(small());
    proptest!(|(happenings in happenings())| plays(&library, happenings));
}

#[test]
fn whatever_people_do_on_the_real_flow_there_is_one_card_and_an_end() {
    let library = real();
    proptest!(ProptestConfig::with_cases(64), |(happenings in happenings())| plays(&library, happenings));
}
