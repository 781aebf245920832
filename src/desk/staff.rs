//! What a supporter does with a case.

use super::case::{MOST_SUGGESTED, Suggestion};
use super::decide::{Refusal, Turn};
use super::event::What;
use super::{Act, Ending, Rules, State, Whose};
use crate::ids::UserId;

/// A supporter acts.
pub(super) fn act(turn: &mut Turn, user: UserId, act: Act, rules: &Rules) -> Result<(), Refusal> {
    match act {
        Act::Claim => claim(turn, user),
        Act::TakeOver => take_over(turn, user),
        Act::HandBack => hand_back(turn, user),
        Act::Write(message) => {
            takes_part(turn, user)?;
            let now = turn.now;
            turn.case.first_reply.get_or_insert(now);
            turn.becomes(State::WaitingForMember);
            turn.happens(What::Wrote(message));
            Ok(())
        }
        Act::Suggest(step) => {
            takes_part(turn, user)?;
            let now = turn.now;
            turn.case.first_reply.get_or_insert(now);
            turn.becomes(State::WaitingForMember);
            let event = turn.happens(What::Suggested(step.clone()));
            let suggested = &mut turn.case.suggested;
            suggested.retain(|earlier| earlier.step != step);
            suggested.push(Suggestion { event, step });
            if suggested.len() > MOST_SUGGESTED {
                suggested.remove(0);
            }
            Ok(())
        }
        Act::Note(words) => {
            // Whoever notes something is at work on it.
            if turn.case.owner == Some(user) && turn.case.state.whose() == Whose::Desk {
                turn.silence_begins();
            }
            turn.happens(What::Noted(words));
            Ok(())
        }
        Act::Prioritise(priority) => {
            turn.is_open()?;
            if turn.case.priority == priority {
                return Err(Refusal::Unchanged);
            }
            turn.case.priority = priority;
            turn.happens(What::Prioritised(priority));
            Ok(())
        }
        Act::Solve => {
            takes_part(turn, user)?;
            turn.becomes(State::Solved);
            turn.happens(What::Solved);
            Ok(())
        }
        Act::Close(reason) => {
            takes_part(turn, user)?;
            let ending = Ending::ByDesk;
            turn.becomes(State::Closed(ending));
            turn.happens(What::Closed {
                ending,
                reason: Some(reason),
            });
            Ok(())
        }
        Act::Reopen => {
            turn.reopen(rules)?;
            turn.case.owner = Some(user);
            Ok(())
        }
        Act::Withdraw
        | Act::Answer(_)
        | Act::Try { .. }
        | Act::Rate { .. }
        | Act::See
        | Act::Wake
        | Act::Arrive { .. }
        | Act::Leave
        | Act::Erase => Err(Refusal::NotTheirs),
    }
}

/// Whoever acts on a case that nobody has takes it with that; what another has, they would have to take over first.
fn takes_part(turn: &mut Turn, user: UserId) -> Result<(), Refusal> {
    turn.is_open()?;
    match turn.case.owner {
        Some(owner) if owner != user => Err(Refusal::HeldBy(owner)),
        Some(_) | None => {
            turn.case.owner = Some(user);
            Ok(())
        }
    }
}

fn claim(turn: &mut Turn, user: UserId) -> Result<(), Refusal> {
    turn.is_open()?;
    match turn.case.owner {
        Some(owner) if owner == user => Err(Refusal::Unchanged),
        Some(owner) => Err(Refusal::HeldBy(owner)),
        None => {
            has_it(turn, user);
            turn.happens(What::Claimed);
            Ok(())
        }
    }
}

fn take_over(turn: &mut Turn, user: UserId) -> Result<(), Refusal> {
    match turn.case.owner {
        Some(from) if from != user => {
            turn.is_open()?;
            has_it(turn, user);
            turn.happens(What::TookOver { from });
            Ok(())
        }
        Some(_) | None => claim(turn, user),
    }
}

fn has_it(turn: &mut Turn, user: UserId) {
    turn.case.owner = Some(user);
    if turn.case.state == State::New {
        turn.case.state = State::Claimed;
    }
    if turn.case.state.whose() == Whose::Desk {
        turn.silence_begins();
    }
}

fn hand_back(turn: &mut Turn, user: UserId) -> Result<(), Refusal> {
    turn.is_open()?;
    if turn.case.owner != Some(user) {
        return Err(Refusal::NotHeld);
    }
    let_go(turn);
    turn.happens(What::HandedBack);
    Ok(())
}

/// Back to the queue.
pub(super) fn let_go(turn: &mut Turn) {
    turn.case.owner = None;
    if turn.case.state == State::Claimed {
        turn.case.state = State::New;
    }
    if turn.case.state.whose() == Whose::Desk {
        turn.silence_begins();
    }
}
