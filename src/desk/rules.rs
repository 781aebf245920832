//! The times that a desk keeps.

use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// The times that a desk keeps. Nothing in them is less than a minute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// A case that nobody has taken is announced again after so long, then after so long from the start, and so on;
    /// after the last it is announced once a day. Ascending, 1 to 8 of them.
    pub announce: Vec<Duration>,
    /// From which of these on the whole role is called; the first is 0.
    pub call_role_from: usize,
    /// A supporter who has a case and is silent is reminded after so long.
    pub remind_owner: Duration,
    /// After so long it goes back to the queue; longer than [`Rules::remind_owner`].
    pub claim_lasts: Duration,
    /// A member whose turn it is, is reminded once after so long.
    pub remind_member: Duration,
    /// After so long it is closed; longer than [`Rules::remind_member`].
    pub close_silent: Duration,
    /// So long after its end a case can be opened again.
    pub reopen: Duration,
    /// So long after opening a case a member can open the next in the same server.
    pub cooldown: Duration,
}

impl Default for Rules {
    /// What suits a team of volunteers; expert judgement, never measured.
    fn default() -> Self {
        Self {
            announce: vec![HOUR / 4, HOUR, 4 * HOUR, DAY],
            call_role_from: 1,
            remind_owner: 8 * HOUR,
            claim_lasts: DAY,
            remind_member: DAY,
            close_silent: 14 * DAY,
            reopen: 7 * DAY,
            cooldown: HOUR / 6,
        }
    }
}
