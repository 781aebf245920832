//! One answer further, without replaying those before it: for those who look at very many sessions.

use super::flow::Flow;
use super::place::Place;
use super::session::Entry;

impl Place {
    /// Where a session is after one entry more; none where the flow cannot take it here.
    ///
    /// It is what [`Place::of`] gives for the longer session, except that the bound on a session's length
    /// ([`MOST_ENTRIES`](super::MOST_ENTRIES)) is the caller's to keep: a place does not know how long its session is.
    pub fn after(&self, flow: &Flow, entry: &Entry) -> Option<Self> {
        let mut place = self.clone();
        place.take(flow, entry)?;
        place.fresh = false;
        Some(place)
    }
}
