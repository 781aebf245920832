//! What the member does with their case.

use super::decide::{Effect, Refusal, Turn};
use super::event::What;
use super::{Act, Contact, Ending, Reach, Rules, State, Whose};
use crate::engine::Outcome;
use crate::ids::UserId;

/// The member acts.
pub(super) fn act(turn: &mut Turn, act: Act, rules: &Rules) -> Result<(), Refusal> {
    match act {
        Act::Answer(words) => {
            if !turn.case.is_open() {
                turn.reopen(rules)?;
            }
            answered(turn);
            turn.happens(What::Answered(words));
            Ok(())
        }
        Act::Try { event, outcome } => tried(turn, event, outcome),
        Act::Solve => {
            turn.is_open()?;
            turn.becomes(State::Solved);
            turn.happens(What::Solved);
            Ok(())
        }
        Act::Withdraw => {
            turn.is_open()?;
            let ending = Ending::ByMember;
            turn.becomes(State::Closed(ending));
            turn.happens(What::Closed {
                ending,
                reason: None,
            });
            Ok(())
        }
        Act::Reopen => turn.reopen(rules),
        Act::Rate { rating, words } => {
            if turn.case.is_open() || turn.case.rating.is_some() {
                return Err(Refusal::Settled);
            }
            turn.case.rating = Some(rating);
            turn.happens(What::Rated { rating, words });
            Ok(())
        }
        Act::See => {
            let reach = &mut turn.case.reach;
            let news = reach.is_under_way() || reach.seen < Some(turn.case.silent_since);
            if !news {
                return Err(Refusal::Unchanged);
            }
            reach.arrived = reach.told;
            reach.seen = Some(turn.now);
            turn.effect(Effect::Show);
            Ok(())
        }
        Act::Erase => erase(turn),
        Act::Claim
        | Act::TakeOver
        | Act::HandBack
        | Act::Write(_)
        | Act::Suggest(_)
        | Act::Note(_)
        | Act::Prioritise(_)
        | Act::Close(_)
        | Act::Wake
        | Act::Arrive { .. }
        | Act::Leave => Err(Refusal::NotTheirs),
    }
}

/// The case stays, for whoever worked on it, with nobody as its member. Nothing of it can reach anybody any more.
fn erase(turn: &mut Turn) -> Result<(), Refusal> {
    if turn.case.member == UserId::NOBODY {
        return Err(Refusal::Unchanged);
    }
    if turn.case.is_open() {
        turn.becomes(State::Closed(Ending::ByMember));
    }
    let case = &mut turn.case;
    case.member = UserId::NOBODY;
    case.opened_in = None;
    case.contact = Contact::Later;
    case.reach = Reach::default();
    case.suggested.clear();
    turn.happens(What::Erased);
    Ok(())
}

/// Now it is the desk's turn. Whoever had waited for an answer waits no longer; a desk whose turn it was already has
/// been silent since before.
fn answered(turn: &mut Turn) {
    match turn.case.state.whose() {
        Whose::Member => turn.becomes(State::WaitingForDesk),
        Whose::Desk | Whose::Nobody => {}
    }
}

fn tried(turn: &mut Turn, event: u32, outcome: Outcome) -> Result<(), Refusal> {
    turn.is_open()?;
    let suggested = &mut turn.case.suggested;
    let Some(at) = suggested.iter().position(|asked| asked.event == event) else {
        return Err(Refusal::Settled);
    };
    let step = suggested.remove(at).step;
    answered(turn);
    turn.happens(What::Tried { step, outcome });
    if outcome == Outcome::Worked {
        turn.becomes(State::Solved);
        turn.happens(What::Solved);
    }
    Ok(())
}
