//! What time brings by itself: a case that nobody takes is announced again, a claim expires, a silent member is
//! reminded, and one who stays silent is let go.

use std::time::Duration;

use super::{Case, Rules, Whose};
use crate::ids::Timestamp;

/// Between announcements once the set times are over.
const DAILY: Duration = Duration::from_secs(24 * 60 * 60);

/// What is due next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Due {
    /// Nobody has it: announce it again, perhaps to the whole role.
    Announce {
        /// To the role.
        role: bool,
    },
    /// Its owner is silent: remind them.
    RemindOwner,
    /// Its owner stays silent: back to the queue.
    Expire,
    /// The member is silent: remind them.
    RemindMember,
    /// The member stays silent: close it.
    CloseSilent,
}

/// What is due next for a case, and when; nothing for one that is over.
pub fn due(case: &Case, rules: &Rules) -> Option<(Timestamp, Due)> {
    let after = |time: Duration| case.silent_since + time;
    let nth = usize::from(case.reminded);
    match (case.state.whose(), case.owner) {
        (Whose::Nobody, _) => None,
        (Whose::Desk, None) => {
            let role = nth >= rules.call_role_from;
            let at = rules.announce.get(nth).copied().unwrap_or_else(|| {
                let last = rules.announce.last().copied().unwrap_or(DAILY);
                let more = nth.saturating_sub(rules.announce.len()) + 1;
                last + DAILY * u32::try_from(more).unwrap_or(u32::MAX)
            });
            Some((after(at), Due::Announce { role }))
        }
        (Whose::Desk, Some(_)) if nth == 0 => Some((after(rules.remind_owner), Due::RemindOwner)),
        (Whose::Desk, Some(_)) => Some((after(rules.claim_lasts), Due::Expire)),
        (Whose::Member, _) if nth == 0 => Some((after(rules.remind_member), Due::RemindMember)),
        (Whose::Member, _) => Some((after(rules.close_silent), Due::CloseSilent)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{ADA, HOUR, NOW, SAM, TIM, after, done, fresh, reply, words};
    use super::super::{Act, By, Effect, Ending, State, What};
    use super::*;

    /// Lets time pass as timers do: each moment at which something is due, up to an end.
    fn pass(mut case: Case, until: Timestamp) -> (Case, Vec<(Timestamp, Due)>) {
        let mut seen = Vec::new();
        while let Some((at, what)) = due(&case, &Rules::default()).filter(|(at, _)| *at <= until) {
            case = done(case, By::Blueback, Act::Wake, at).unwrap().case;
            seen.push((at, what));
        }
        (case, seen)
    }

    #[test]
    fn what_nobody_takes_is_announced_again_and_then_to_the_role() {
        let (case, seen) = pass(fresh(), NOW + 80 * HOUR);
        let hours: Vec<f64> = seen
            .iter()
            .map(|(at, _)| (*at - NOW).as_secs_f64() / 3600.0)
            .collect();
        assert_eq!(hours, [0.25, 1.0, 4.0, 24.0, 48.0, 72.0]);
        assert_eq!(seen[0].1, Due::Announce { role: false });
        assert!(
            seen[1..]
                .iter()
                .all(|(_, due)| *due == Due::Announce { role: true })
        );
        assert_eq!(case.state, State::New);
    }

    #[test]
    fn a_silent_owner_is_reminded_and_then_the_case_goes_back() {
        let claimed = done(fresh(), SAM, Act::Claim, NOW).unwrap().case;
        let (case, seen) = pass(claimed, NOW + 24 * HOUR);
        assert_eq!(
            seen,
            [
                (NOW + 8 * HOUR, Due::RemindOwner),
                (NOW + 24 * HOUR, Due::Expire)
            ]
        );
        assert_eq!((case.state, case.owner), (State::New, None));
        assert_eq!(case.silent_since, NOW + 24 * HOUR);
    }

    #[test]
    fn a_silent_member_is_reminded_once_and_then_let_go() {
        let case = after(&[(SAM, reply("Which iOS?"))]);
        let since = case.silent_since;
        let (case, seen) = pass(case, since + 24 * 30 * HOUR);
        assert_eq!(
            seen,
            [
                (since + 24 * HOUR, Due::RemindMember),
                (since + 24 * 14 * HOUR, Due::CloseSilent)
            ]
        );
        assert_eq!(case.state, State::Closed(Ending::Silence));
    }

    #[test]
    fn a_note_of_the_owner_shows_that_they_are_at_work() {
        let claimed = done(fresh(), SAM, Act::Claim, NOW).unwrap().case;
        let noted = |by| {
            let note = Act::Note(words("Asked the carrier."));
            done(claimed.clone(), by, note, NOW + HOUR).unwrap().case
        };
        assert_eq!(noted(SAM).silent_since, NOW + HOUR);
        assert_eq!(noted(TIM).silent_since, NOW);
    }

    #[test]
    fn after_an_outage_the_team_is_called_once_for_all_that_was_due() {
        let late = done(fresh(), By::Blueback, Act::Wake, NOW + 30 * HOUR).unwrap();
        assert_eq!(late.events.len(), 1);
        assert_eq!(late.events[0].what, What::Reminded { nth: 4 });
        let call = Effect::Announce {
            event: 1,
            role: true,
        };
        assert_eq!(late.effects, [Effect::Show, call]);
        let next = due(&late.case, &Rules::default());
        assert_eq!(next, Some((NOW + 48 * HOUR, Due::Announce { role: true })));
    }

    #[test]
    fn a_timer_that_comes_early_or_twice_does_nothing() {
        let wake = |case, at| done(case, By::Blueback, Act::Wake, at);
        let early = wake(fresh(), NOW + HOUR / 5);
        assert_eq!(early, Err(super::super::Refusal::Unchanged));
        let first = wake(fresh(), NOW + HOUR / 4).unwrap();
        assert_eq!(
            first.effects[1],
            Effect::Announce {
                event: 1,
                role: false
            }
        );
        assert_eq!(first.events[0].what, What::Reminded { nth: 1 });
        assert!(wake(first.case, NOW + HOUR / 4).is_err());
    }

    #[test]
    fn an_answer_stops_what_was_due() {
        let case = after(&[(SAM, reply("Which iOS?")), (ADA, Act::Answer(words("26")))]);
        let since = case.silent_since;
        let expected = Some((since + 8 * HOUR, Due::RemindOwner));
        assert_eq!(due(&case, &Rules::default()), expected);
    }
}
