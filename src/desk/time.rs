//! What happens to a case without anybody doing it: time passes, and what was sent arrives.

use super::decide::{Effect, Refusal, Turn};
use super::due::{Due, due};
use super::event::What;
use super::staff::let_go;
use super::{Act, Ending, Route, Rules, State, Whose};

/// Blueback itself acts.
pub(super) fn act(turn: &mut Turn, act: Act, rules: &Rules) -> Result<(), Refusal> {
    match act {
        Act::Wake => wake(turn, rules),
        Act::Arrive { below, route } => {
            let reach = &mut turn.case.reach;
            let arrived = reach.arrived.max(below.min(reach.told));
            // What waits for the next visit has not arrived, and will when the member looks.
            let arrived = if route == Route::Later {
                reach.arrived
            } else {
                arrived
            };
            if (arrived, Some(route)) == (reach.arrived, reach.route) {
                return Err(Refusal::Unchanged);
            }
            reach.arrived = arrived;
            reach.route = Some(route);
            turn.effect(Effect::Show);
            Ok(())
        }
        Act::Leave => {
            if !turn.case.is_open() {
                return Err(Refusal::Over);
            }
            // Nobody is left to answer, so the desk decides what becomes of it.
            if turn.case.state.whose() == Whose::Member {
                turn.becomes(State::WaitingForDesk);
            }
            turn.happens(What::MemberLeft);
            Ok(())
        }
        Act::Claim
        | Act::TakeOver
        | Act::HandBack
        | Act::Write(_)
        | Act::Suggest(_)
        | Act::Note(_)
        | Act::Prioritise(_)
        | Act::Solve
        | Act::Close(_)
        | Act::Withdraw
        | Act::Reopen
        | Act::Answer(_)
        | Act::Try { .. }
        | Act::Rate { .. }
        | Act::See
        | Act::Erase => Err(Refusal::NotTheirs),
    }
}

/// Does the one thing that is due. A timer that comes early, late or twice does no harm.
fn wake(turn: &mut Turn, rules: &Rules) -> Result<(), Refusal> {
    let Some((_, due)) = due(&turn.case, rules).filter(|(at, _)| *at <= turn.now) else {
        return Err(Refusal::Unchanged);
    };
    match due {
        Due::Announce { role } => {
            let role = announce(turn, rules).unwrap_or(role);
            let event = remind(turn);
            turn.effect(Effect::Announce { event, role });
        }
        Due::RemindOwner => {
            let event = remind(turn);
            turn.effect(Effect::RemindOwner(event));
        }
        Due::RemindMember => {
            let event = remind(turn);
            turn.effect(Effect::RemindMember(event));
        }
        Due::Expire => {
            if let Some(owner) = turn.case.owner {
                let_go(turn);
                let event = turn.happens(What::ClaimExpired { owner });
                turn.effect(Effect::Announce { event, role: false });
            }
        }
        Due::CloseSilent => {
            let ending = Ending::Silence;
            turn.becomes(State::Closed(ending));
            turn.happens(What::Closed {
                ending,
                reason: None,
            });
        }
    }
    Ok(())
}

/// Passes over announcements that are due beside the last of them, as after an outage: the desk is called once. Whether
/// the last calls the role.
fn announce(turn: &mut Turn, rules: &Rules) -> Option<bool> {
    let mut calls = None;
    loop {
        let mut later = turn.case.clone();
        later.reminded = later.reminded.checked_add(1)?;
        match due(&later, rules) {
            Some((at, Due::Announce { role })) if at <= turn.now => calls = Some(role),
            _ => return calls,
        }
        turn.case.reminded = later.reminded;
    }
}

fn remind(turn: &mut Turn) -> u32 {
    turn.case.reminded = turn.case.reminded.saturating_add(1);
    let nth = turn.case.reminded;
    turn.happens(What::Reminded { nth })
}
