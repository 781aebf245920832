//! Every way through a flow that somebody has gone, each turn of it decided once by the engine.
//!
//! The engine always does the same in the same place, so a place is known by what was given on the
//! way to it, and the ways form a tree. Thousands of people share its turns.

use std::time::Duration;

use crate::engine::{Card, Choice, End, Flow, Input, Means, Outcome, Place, Session, card, decide};
use crate::ids::Timestamp;

/// A place on the ways, as an index; only good for the [`Ways`] that gave it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot(usize);

/// The ways through one flow.
#[derive(Debug)]
pub struct Ways<'a> {
    flow: &'a Flow,
    turns: Vec<Turn>,
}

/// One session at one moment, what it shows, and where its choices lead as far as somebody took them.
#[derive(Debug)]
struct Turn {
    session: Session,
    card: Card,
    now: Timestamp,
    next: Vec<(Choice, Spot)>,
}

impl<'a> Ways<'a> {
    /// No way gone yet.
    pub fn new(flow: &'a Flow) -> Self {
        let now = Timestamp::from_millis(0);
        let session = Session::new(flow.hash, now);
        let card = card(flow, &Place::of(flow, &session), now);
        let start = Turn {
            session,
            card,
            now,
            next: Vec::new(),
        };
        Self {
            flow,
            turns: vec![start],
        }
    }

    /// The flow that they lead through.
    pub fn flow(&self) -> &'a Flow {
        self.flow
    }

    /// What is shown at a spot.
    pub fn card(&self, spot: Spot) -> &Card {
        &self.turns[spot.0].card
    }

    /// What a spot's session comes to.
    pub fn place(&self, spot: Spot) -> Place {
        Place::of(self.flow, &self.turns[spot.0].session)
    }

    /// How many turns the engine has decided.
    pub fn turns(&self) -> usize {
        self.turns.len()
    }

    /// After somebody has chosen a symptom.
    pub fn symptom(&mut self, symptom: usize) -> Spot {
        self.choose(Spot(0), Choice::Symptom(symptom))
    }

    /// After an answer to the question of a spot; none is "I don't know".
    pub fn answered(&mut self, spot: Spot, answer: Option<usize>) -> Spot {
        self.choose(spot, answer.map_or(Choice::Unknown, Choice::Answer))
    }

    /// After the step of a spot has been tried, and how long that was waited for. Somebody who is
    /// told to wait does so once; somebody who says that it works checks that, truthfully.
    pub fn tried(&mut self, spot: Spot, outcome: Outcome) -> (Spot, Duration) {
        let (mut spot, mut waited) = (spot, Duration::ZERO);
        let waits = match self.card(spot) {
            Card::Step(step) => !self.flow.steps[*step].waits.is_empty(),
            Card::Symptom
            | Card::Question(_)
            | Card::Wait { .. }
            | Card::Check { .. }
            | Card::End(_) => false,
        };
        if waits && outcome != Outcome::Cant {
            let before = self.turns[spot.0].now;
            spot = self.choose(spot, Choice::Wait);
            if let Card::Wait { until, .. } = *self.card(spot) {
                waited = until - before;
                self.turns[spot.0].now = until;
            }
        }
        spot = self.choose(
            spot,
            match outcome {
                Outcome::Worked => Choice::Worked,
                Outcome::Failed => Choice::Failed,
                Outcome::Cant => Choice::Cant,
            },
        );
        if let Card::Check { verify, .. } = *self.card(spot) {
            let answers = &self.flow.verifies[verify].answers;
            let solved = answers.iter().position(|seen| seen.means == Means::Solved);
            spot = self.choose(spot, solved.map_or(Choice::Unknown, Choice::Answer));
        }
        (spot, waited)
    }

    fn choose(&mut self, spot: Spot, choice: Choice) -> Spot {
        let turn = &self.turns[spot.0];
        if let Some((_, next)) = turn.next.iter().find(|(taken, _)| *taken == choice) {
            return *next;
        }
        let input = Input::Choose {
            began: turn.session.began,
            turn: turn.session.turn,
            choice: choice.id(self.flow, &turn.card),
        };
        let now = turn.now;
        let (session, _) = decide(self.flow, Some(turn.session.clone()), input, now);
        debug_assert_ne!(session.turn, turn.session.turn, "the card has the choice");
        let place = Place::of(self.flow, &session);
        let card = card(self.flow, &place, now);
        let next = Spot(self.turns.len());
        self.turns[spot.0].next.push((choice, next));
        self.turns.push(Turn {
            session,
            card,
            now,
            next: Vec::new(),
        });
        next
    }

    /// The steps that are offered to somebody who knows no answer and whom no step helps, and where
    /// that leads.
    pub fn longest(&mut self, symptom: usize) -> (Vec<usize>, Spot) {
        let mut spot = self.symptom(symptom);
        let mut steps = Vec::new();
        loop {
            spot = match *self.card(spot) {
                Card::Question(_) => self.answered(spot, None),
                Card::Step(step) => {
                    steps.push(step);
                    self.tried(spot, Outcome::Failed).0
                }
                Card::Symptom | Card::Wait { .. } | Card::Check { .. } | Card::End(_) => {
                    return (steps, spot);
                }
            };
        }
    }

    /// Whether a spot is the end of somebody who was helped.
    pub fn solved(&self, spot: Spot) -> bool {
        matches!(self.card(spot), Card::End(End::Solved { .. }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flow() -> std::sync::Arc<Flow> {
        crate::workshop::simulate::sample::flow()
    }

    #[test]
    fn a_turn_is_decided_once_however_many_go_there() {
        let flow = flow();
        let mut ways = Ways::new(&flow);
        let (steps, end) = ways.longest(0);
        let turns = ways.turns();
        assert_eq!(ways.longest(0), (steps, end));
        assert_eq!(ways.turns(), turns);
        assert!(!ways.solved(end));
    }

    #[test]
    fn a_step_with_a_wait_is_waited_for_and_what_works_is_checked() {
        let flow = flow();
        let mut ways = Ways::new(&flow);
        let mut spot = ways.symptom(0);
        spot = ways.answered(spot, Some(0));
        assert_eq!(*ways.card(spot), Card::Step(0));
        let (failed, waited) = ways.tried(spot, Outcome::Failed);
        assert_eq!(waited, Duration::from_secs(600));
        assert!(matches!(ways.card(failed), Card::Step(_)));
        let (solved, _) = ways.tried(spot, Outcome::Worked);
        assert_eq!(
            *ways.card(solved),
            Card::End(End::Solved { verified: true })
        );
        let (cannot, waited) = ways.tried(spot, Outcome::Cant);
        assert_eq!(waited, Duration::ZERO);
        assert!(matches!(ways.card(cannot), Card::Step(_)));
    }
}
