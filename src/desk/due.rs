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
