//! What a page means for the services of one flow.

use std::time::Duration;

use super::page::{Event, Kind, Page, Stage, plain};
use crate::engine::{Finding, Sign};
use crate::ids::Timestamp;

/// A page that was read longer ago says nothing any more. It is several of the loop's pauses, so that one failed
/// request does not make the bot forget what it knows.
pub const FRESH: Duration = Duration::from_secs(5 * 60);
/// What ended longer ago is no news: the page lists it for days (imessage facts, section 5).
const RECENT: Duration = Duration::from_secs(24 * 60 * 60);

/// What Apple's page says about the services of a flow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reading {
    /// What it says.
    pub state: State,
    /// When it was read; none where it was not, or too long ago.
    pub read_at: Option<Timestamp>,
}

/// What Apple's page can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Something does not work at the moment.
    Outage {
        /// Since when, if the page says it.
        since: Option<Timestamp>,
    },
    /// Something works badly, or not for everybody, at the moment.
    Issue {
        /// Since when, if the page says it.
        since: Option<Timestamp>,
    },
    /// Apple works on something, or is about to.
    Planned {
        /// From when, if the page says it.
        from: Option<Timestamp>,
    },
    /// Something did not work and does again, for less than a day.
    Resolved {
        /// Since when it works again.
        at: Timestamp,
    },
    /// Nothing is reported. It is weak evidence: the page lags behind.
    Clear,
    /// The page could not be read, was read too long ago, or cannot be understood.
    Unknown,
}

impl Reading {
    /// What is known without a page.
    pub const UNKNOWN: Self = Self {
        state: State::Unknown,
        read_at: None,
    };

    /// What a page says about services. The first of them must be on the page: a page without it is not understood, and
    /// nothing is concluded from it.
    pub(super) fn of(page: &Page, services: &[String], now: Timestamp) -> Self {
        let fresh = now - page.read_at <= FRESH && page.read_at - now <= FRESH;
        let listed = |name: &String| {
            let name = plain(name);
            page.services.iter().find(move |s| s.name == name)
        };
        let first = services.first().and_then(&listed);
        if !fresh || first.is_none() {
            return Self::UNKNOWN;
        }
        let events = services.iter().filter_map(listed).flat_map(|s| &s.events);
        let state = events
            .map(|event| state(event, page.read_at))
            .reduce(worse)
            .unwrap_or(State::Clear);
        Self {
            state,
            read_at: Some(page.read_at),
        }
    }

    /// The same for the engine; nothing where nothing is known.
    pub(in crate::runtime) fn finding(&self) -> Option<Finding> {
        let (sign, about) = match self.state {
            State::Outage { since } => (Sign::Outage, since),
            State::Issue { since } => (Sign::Issue, since),
            State::Planned { from } => (Sign::Planned, from),
            State::Resolved { at } => (Sign::Resolved, Some(at)),
            State::Clear => (Sign::Clear, None),
            State::Unknown => return None,
        };
        let read = self.read_at?;
        Some(Finding { sign, read, about })
    }

    /// Whether something is wrong at the moment.
    pub fn is_active(&self) -> bool {
        matches!(self.state, State::Outage { .. } | State::Issue { .. })
    }
}

/// What one event comes to.
fn state(event: &Event, read_at: Timestamp) -> State {
    match (event.stage, event.kind) {
        (Stage::Ongoing, Kind::Outage) => State::Outage {
            since: event.begins,
        },
        (Stage::Ongoing, Kind::Issue) => State::Issue {
            since: event.begins,
        },
        (Stage::Ongoing | Stage::Upcoming, Kind::Maintenance)
        | (Stage::Upcoming, Kind::Outage | Kind::Issue | Kind::Unknown) => {
            State::Planned { from: event.begins }
        }
        (Stage::Over, _) => match event.ends {
            Some(at) if at <= read_at && read_at - at <= RECENT => State::Resolved { at },
            // Without its end it may have been days ago, which is no news.
            Some(_) | None => State::Clear,
        },
        (Stage::Ongoing, Kind::Unknown) | (Stage::Unknown, _) => State::Unknown,
    }
}

/// The more important of two: what certainly is wrong, then what nobody understands, then the news.
fn worse(a: State, b: State) -> State {
    match (a, b) {
        (State::Resolved { at: one }, State::Resolved { at: other }) => {
            State::Resolved { at: one.max(other) }
        }
        _ if rank(b) > rank(a) => b,
        _ => a,
    }
}

fn rank(state: State) -> u8 {
    match state {
        State::Clear => 0,
        State::Resolved { .. } => 1,
        State::Planned { .. } => 2,
        State::Unknown => 3,
        State::Issue { .. } => 4,
        State::Outage { .. } => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Service;
    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_795_514_400_000);
    const HOUR: Duration = Duration::from_secs(60 * 60);

    fn ago(time: Duration) -> Timestamp {
        Timestamp::from_millis(NOW.millis() - time.as_millis() as i64)
    }

    fn event(kind: Kind, stage: Stage, ends: Option<Timestamp>) -> Event {
        Event {
            kind,
            stage,
            begins: Some(ago(HOUR * 3)),
            ends,
        }
    }

    fn read(events: Vec<Event>) -> State {
        let service = |name: &str, events| Service {
            name: plain(name),
            events,
        };
        let page = Page {
            read_at: NOW,
            services: vec![service("FaceTime", Vec::new()), service("iMessage", events)],
        };
        Reading::of(&page, &["iMessage".to_owned()], NOW).state
    }

    #[test]
    fn each_event_comes_to_what_it_means() {
        let since = Some(ago(HOUR * 3));
        let one = |kind, stage, ends| read(vec![event(kind, stage, ends)]);
        assert_eq!(read(Vec::new()), State::Clear);
        assert_eq!(
            one(Kind::Outage, Stage::Ongoing, None),
            State::Outage { since }
        );
        assert_eq!(
            one(Kind::Issue, Stage::Ongoing, None),
            State::Issue { since }
        );
        for stage in [Stage::Ongoing, Stage::Upcoming] {
            let planned = State::Planned { from: since };
            assert_eq!(one(Kind::Maintenance, stage, None), planned);
        }
        let at = ago(HOUR);
        assert_eq!(
            one(Kind::Outage, Stage::Over, Some(at)),
            State::Resolved { at }
        );
        let days = Some(ago(HOUR * 49));
        assert_eq!(one(Kind::Outage, Stage::Over, days), State::Clear);
        assert_eq!(one(Kind::Outage, Stage::Over, None), State::Clear);
        assert_eq!(one(Kind::Outage, Stage::Unknown, None), State::Unknown);
        assert_eq!(one(Kind::Unknown, Stage::Ongoing, None), State::Unknown);
    }

    #[test]
    fn the_worst_that_lasts_counts() {
        let all = [
            event(Kind::Outage, Stage::Over, Some(ago(HOUR))),
            event(Kind::Unknown, Stage::Unknown, None),
            event(Kind::Issue, Stage::Ongoing, None),
            event(Kind::Outage, Stage::Ongoing, None),
            event(Kind::Maintenance, Stage::Upcoming, None),
        ];
        let states = [
            State::Resolved { at: ago(HOUR) },
            State::Unknown,
            State::Issue {
                since: Some(ago(HOUR * 3)),
            },
            State::Outage {
                since: Some(ago(HOUR * 3)),
            },
            State::Outage {
                since: Some(ago(HOUR * 3)),
            },
        ];
        for (nth, state) in states.into_iter().enumerate() {
            assert_eq!(read(all[..=nth].to_vec()), state);
            let reversed = all[..=nth].iter().rev().copied().collect();
            assert_eq!(read(reversed), state);
        }
    }

    #[test]
    fn an_old_page_and_one_without_the_service_say_nothing() {
        let page = Page {
            read_at: ago(FRESH + Duration::from_secs(1)),
            services: vec![Service {
                name: "imessage".to_owned(),
                events: Vec::new(),
            }],
        };
        let services = ["iMessage".to_owned()];
        assert_eq!(Reading::of(&page, &services, NOW), Reading::UNKNOWN);
        let read = Reading::of(&page, &services, ago(FRESH));
        assert_eq!(read.state, State::Clear);
        let others = ["Mail".to_owned(), "iMessage".to_owned()];
        assert_eq!(Reading::of(&page, &others, ago(FRESH)), Reading::UNKNOWN);
        assert_eq!(Reading::of(&page, &[], ago(FRESH)), Reading::UNKNOWN);
    }
}
