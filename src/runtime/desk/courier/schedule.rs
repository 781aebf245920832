//! Which lane comes next: those that are due, the servers in turn, and none of a broken desk but the one that probes it.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::time::Duration;

use crate::ids::{GuildId, Timestamp};
use crate::runtime::desk::outbox::{Lane, NO_CASE, Side};

/// So many lanes are delivered at a time.
pub(super) const AT_ONCE: usize = 8;
/// So many of them of one server: as many as its channel's rate limit serves, so that others come through.
const OF_A_SERVER: usize = 3;
/// A board is changed once in so long; what changes meanwhile is in the next.
const BOARD: Duration = Duration::from_secs(5);

/// All lanes with something to deliver. Bounded by the rows of the outbox.
#[derive(Debug, Default)]
pub(super) struct Schedule {
    servers: BTreeMap<GuildId, Server>,
    at_work: usize,
    /// The server that was served last.
    last: Option<GuildId>,
}

#[derive(Debug, Default)]
struct Server {
    due: BTreeSet<(Timestamp, Lane)>,
    of: BTreeMap<Lane, Timestamp>,
    /// Lanes that are being delivered, and whether something was promised for them meanwhile.
    at_work: BTreeMap<Lane, bool>,
    held: Option<Held>,
    /// Before this the board is not changed again.
    board: Option<Timestamp>,
}

/// What is for a desk waits since something could not be delivered there.
#[derive(Debug, Clone, Copy)]
struct Held {
    until: Timestamp,
    /// What could not; it is tried again first.
    lane: Option<Lane>,
}

/// A lane to be delivered now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pick {
    pub(super) lane: Lane,
    /// It is tried although it may not be due, to see whether the desk is well again.
    pub(super) probe: bool,
}

impl Schedule {
    /// Something of a lane is due then.
    pub(super) fn add(&mut self, lane: Lane, due: Timestamp) {
        self.servers.entry(lane.guild).or_default().add(lane, due);
    }

    /// What to deliver now, if there is room for more. Servers take turns.
    pub(super) fn next(&mut self, now: Timestamp) -> Option<Pick> {
        if self.at_work >= AT_ONCE {
            return None;
        }
        let last = self.last.map_or(Bound::Unbounded, Bound::Excluded);
        let up_to = self
            .last
            .map_or(Bound::Excluded(GuildId(0)), Bound::Included);
        let after = self.servers.range((last, Bound::Unbounded));
        let before = self.servers.range((Bound::Unbounded, up_to));
        let (guild, pick) = after
            .chain(before)
            .find_map(|(guild, server)| Some((*guild, server.pick(now)?)))?;
        self.servers.get_mut(&guild)?.begin(pick.lane);
        self.at_work += 1;
        self.last = Some(guild);
        Some(pick)
    }

    /// When there will be something to deliver; none while nothing waits, or there is no room for more.
    pub(super) fn wakes_at(&self) -> Option<Timestamp> {
        if self.at_work >= AT_ONCE {
            return None;
        }
        self.servers.values().filter_map(Server::wakes_at).min()
    }

    /// A lane was worked on, and something of it was delivered or not; its next row, if there is one, is due then.
    pub(super) fn done(
        &mut self,
        lane: Lane,
        delivered: bool,
        next: Option<Timestamp>,
        now: Timestamp,
    ) {
        let Some(server) = self.servers.get_mut(&lane.guild) else {
            return;
        };
        self.at_work = self.at_work.saturating_sub(1);
        let again = server.at_work.remove(&lane).unwrap_or(false);
        let next = if again { Some(now) } else { next };
        // A look that found nothing to change takes nobody's turn.
        if delivered && lane.case == NO_CASE && lane.side == Side::Desk {
            server.board = Some(now + BOARD);
        }
        if let Some(next) = next {
            server.add(lane, next);
        }
        if server.board.is_some_and(|free| free <= now) {
            server.board = None;
        }
        if server.is_idle() {
            self.servers.remove(&lane.guild);
        }
    }

    /// What is for the desk of this server waits until then, since this lane failed there.
    pub(super) fn hold(&mut self, lane: Lane, until: Timestamp) {
        let server = self.servers.entry(lane.guild).or_default();
        server.held = Some(Held {
            until,
            lane: Some(lane),
        });
    }

    /// What is for the desk of this server waits for one that is tried then.
    pub(super) fn hold_all(&mut self, guild: GuildId, until: Timestamp) {
        let server = self.servers.entry(guild).or_default();
        server.held = Some(Held { until, lane: None });
    }

    /// The desk is well again.
    pub(super) fn release(&mut self, guild: GuildId) {
        if let Some(server) = self.servers.get_mut(&guild) {
            server.held = None;
        }
    }

    /// The desk may be well again: it is tried now.
    pub(super) fn probe(&mut self, guild: GuildId, now: Timestamp) {
        if let Some(held) = self.servers.get_mut(&guild).and_then(|s| s.held.as_mut()) {
            held.until = now;
        }
    }

    /// The clock was set back, so that times planned before mean nothing: all are looked at now.
    pub(super) fn hurry(&mut self, now: Timestamp) {
        for server in self.servers.values_mut() {
            server.board = None;
            if let Some(held) = &mut server.held {
                held.until = held.until.min(now);
            }
            let lanes: Vec<Lane> = server.of.keys().copied().collect();
            for lane in lanes {
                server.add(lane, now);
            }
        }
    }

    /// How many lanes wait or are at work.
    pub(super) fn lanes(&self) -> usize {
        let of = |server: &Server| server.of.len() + server.at_work.len();
        self.servers.values().map(of).sum()
    }
}

impl Server {
    fn add(&mut self, lane: Lane, due: Timestamp) {
        if let Some(again) = self.at_work.get_mut(&lane) {
            *again = true;
            return;
        }
        let board = lane.case == NO_CASE && lane.side == Side::Desk;
        let due = match self.board {
            // A pause longer than it ever is comes from a clock that was set back.
            Some(free) if board && free - due <= BOARD => due.max(free),
            Some(_) | None => due,
        };
        let earlier = self.of.get(&lane).copied();
        if earlier.is_some_and(|earlier| earlier <= due) {
            return;
        }
        if let Some(later) = self.of.insert(lane, due) {
            self.due.remove(&(later, lane));
        }
        self.due.insert((due, lane));
    }

    fn begin(&mut self, lane: Lane) {
        if let Some(due) = self.of.remove(&lane) {
            self.due.remove(&(due, lane));
        }
        self.at_work.insert(lane, false);
    }

    fn pick(&self, now: Timestamp) -> Option<Pick> {
        if self.at_work.len() >= OF_A_SERVER {
            return None;
        }
        let Some(held) = self.held else {
            let (due, lane) = *self.due.first()?;
            return (due <= now).then_some(Pick { lane, probe: false });
        };
        let probes = held.until <= now && !self.at_work.keys().any(|l| l.side == Side::Desk);
        if probes && let Some(lane) = self.prober(held) {
            return Some(Pick { lane, probe: true });
        }
        let person = |(_, lane): &&(Timestamp, Lane)| lane.side == Side::Person;
        let (due, lane) = *self.due.iter().find(person)?;
        (due <= now).then_some(Pick { lane, probe: false })
    }

    /// The lane that failed if it still has something, else the first for the desk.
    fn prober(&self, held: Held) -> Option<Lane> {
        let waits = |lane: &Lane| self.of.contains_key(lane);
        let first = || self.due.iter().find(|(_, lane)| lane.side == Side::Desk);
        held.lane
            .filter(waits)
            .or_else(|| first().map(|(_, lane)| *lane))
    }

    fn wakes_at(&self) -> Option<Timestamp> {
        if self.at_work.len() >= OF_A_SERVER {
            return None;
        }
        let Some(held) = self.held else {
            return self.due.first().map(|(due, _)| *due);
        };
        let desk_at_work = self.at_work.keys().any(|lane| lane.side == Side::Desk);
        let probe = self.prober(held).filter(|_| !desk_at_work);
        let person = self.due.iter().find(|(_, lane)| lane.side == Side::Person);
        let person = person.map(|(due, _)| *due);
        probe.map(|_| held.until).into_iter().chain(person).min()
    }

    /// Nothing is known of it that would be missed.
    fn is_idle(&self) -> bool {
        self.of.is_empty() && self.at_work.is_empty() && self.held.is_none() && self.board.is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CaseNumber;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_millis(second * 1000)
    }

    fn lane(guild: u64, case: u32) -> Lane {
        Lane {
            guild: GuildId(guild),
            case: CaseNumber(case),
            side: Side::Desk,
        }
    }

    fn person(guild: u64, case: u32) -> Lane {
        Lane {
            side: Side::Person,
            ..lane(guild, case)
        }
    }

    fn all(schedule: &mut Schedule, now: Timestamp) -> Vec<Lane> {
        std::iter::from_fn(|| schedule.next(now).map(|pick| pick.lane)).collect()
    }

    #[test]
    fn servers_take_turns_and_none_takes_all_the_room() {
        let mut schedule = Schedule::default();
        for case in 1..1000 {
            schedule.add(lane(1, case), at(0));
        }
        for guild in 2..=3 {
            schedule.add(lane(guild, 1), at(9));
        }
        let first = all(&mut schedule, at(10));
        let of = |guild| {
            first
                .iter()
                .filter(|lane| lane.guild == GuildId(guild))
                .count()
        };
        assert_eq!((of(1), of(2), of(3)), (OF_A_SERVER, 1, 1));
        assert_eq!(first[1].guild, GuildId(2), "nobody waits for a long queue");
    }

    #[test]
    fn a_lane_is_never_worked_on_twice_at_a_time_and_what_comes_meanwhile_is_not_lost() {
        let mut schedule = Schedule::default();
        schedule.add(lane(1, 1), at(0));
        assert_eq!(all(&mut schedule, at(0)), [lane(1, 1)]);
        schedule.add(lane(1, 1), at(0));
        assert_eq!(all(&mut schedule, at(0)), []);
        schedule.done(lane(1, 1), true, None, at(1));
        assert_eq!(all(&mut schedule, at(1)), [lane(1, 1)]);
        schedule.done(lane(1, 1), true, None, at(2));
        assert_eq!((schedule.lanes(), schedule.wakes_at()), (0, None));
    }

    #[test]
    fn of_a_broken_desk_one_is_tried_until_it_succeeds_and_people_are_reached_meanwhile() {
        let mut schedule = Schedule::default();
        for case in 1..=9 {
            schedule.add(lane(1, case), at(0));
        }
        assert_eq!(schedule.next(at(0)).unwrap().lane, lane(1, 1));
        schedule.hold(lane(1, 1), at(60));
        schedule.done(lane(1, 1), true, Some(at(90)), at(0));
        schedule.add(person(1, 5), at(0));
        assert_eq!(all(&mut schedule, at(59)), [person(1, 5)]);
        schedule.done(person(1, 5), true, None, at(59));
        assert_eq!(schedule.wakes_at(), Some(at(60)));
        let probe = schedule.next(at(60)).unwrap();
        assert_eq!((probe.lane, probe.probe), (lane(1, 1), true));
        assert_eq!(all(&mut schedule, at(60)), []);
        schedule.release(GuildId(1));
        schedule.done(lane(1, 1), true, None, at(60));
        assert_eq!(all(&mut schedule, at(60)).len(), OF_A_SERVER);
    }

    #[test]
    fn a_board_waits_five_seconds_for_more_to_change() {
        let mut schedule = Schedule::default();
        schedule.add(lane(1, 0), at(0));
        assert_eq!(all(&mut schedule, at(0)), [lane(1, 0)]);
        schedule.done(lane(1, 0), true, None, at(1));
        schedule.add(lane(1, 0), at(2));
        schedule.add(lane(1, 0), at(3));
        assert_eq!(all(&mut schedule, at(5)), []);
        assert_eq!(schedule.wakes_at(), Some(at(6)));
        assert_eq!(all(&mut schedule, at(6)), [lane(1, 0)]);
    }
}
