//! Holds back requests that no person waits for, so that Discord's rate limits are kept instead of
//! hit (discord facts, section 1.6).
//!
//! Each route has a limit of its own for each channel or server. Discord tells it with every
//! answer; until it has, one request at a time goes out. Answers to people never come here.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use reqwest::header::HeaderMap;

use crate::ids::Timestamp;

/// Of Discord's 50 requests a second for the whole bot, so many are for these.
const WHOLE: u32 = 30;
/// So many routes are remembered; the desk of a busy server uses about ten.
const ROUTES: usize = 1024;
/// A first answer is waited for so long before another request may ask for the limit.
const ASKED: Duration = Duration::from_secs(2);
/// How often those look again that wait for a first answer.
const LOOK: Duration = Duration::from_millis(100);
/// No limit is longer than this, whatever a header says.
const MOST: Duration = Duration::from_secs(600);

/// A kind of request, and the channel or server it is about: what Discord counts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Route {
    /// The method and path, in a word.
    pub(super) name: &'static str,
    /// The channel or server; 0 for none.
    pub(super) of: u64,
}

impl Route {
    /// A kind of request, about a channel or server.
    pub(super) const fn new(name: &'static str, of: u64) -> Self {
        Self { name, of }
    }
}

/// What the headers of an answer tell about a route.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Level {
    /// So many requests are allowed in a window.
    limit: u32,
    /// So many are left.
    left: u32,
    /// So much later the window is over.
    after: Duration,
}

impl Level {
    /// Reads the headers; none if they are missing or make no sense.
    pub(super) fn told(headers: &HeaderMap) -> Option<Self> {
        let text = |name: &str| headers.get(name)?.to_str().ok();
        let after: f64 = text("x-ratelimit-reset-after")?.parse().ok()?;
        Some(Self {
            limit: text("x-ratelimit-limit")?.parse().ok()?,
            left: text("x-ratelimit-remaining")?.parse().ok()?,
            after: Duration::try_from_secs_f64(after).ok()?.min(MOST),
        })
    }
}

/// Shared by all requests that are made in the bot's name.
#[derive(Debug, Default)]
pub(super) struct Gate(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    routes: BTreeMap<Route, Window>,
    /// The second that requests were counted in last, and how many there were.
    second: i64,
    sent: u32,
    /// Discord wants none before this moment.
    held: Option<Timestamp>,
}

/// What is known about a route's window.
#[derive(Debug, Clone, Copy)]
struct Window {
    /// None until Discord has told.
    limit: Option<u32>,
    left: u32,
    ends: Timestamp,
    length: Duration,
}

impl Gate {
    /// Counts a request that is about to be made; if it must wait, it is not counted, and this is
    /// how long.
    pub(super) fn enter(&self, route: Route, now: Timestamp) -> Option<Duration> {
        let mut state = self.lock();
        if let Some(wait) = state.held.and_then(|until| still(until, now)) {
            return Some(wait);
        }
        if state.second != now.seconds() {
            (state.second, state.sent) = (now.seconds(), 0);
        }
        if state.sent >= WHOLE {
            let next = Timestamp::from_millis((now.seconds() + 1).saturating_mul(1000));
            return Some(next - now);
        }
        if let Some(wait) = state.window(route, now).enter(now) {
            return Some(wait);
        }
        state.sent += 1;
        None
    }

    /// Learns from an answer, or that there was none.
    pub(super) fn learn(&self, route: Route, level: Option<Level>, now: Timestamp) {
        let mut state = self.lock();
        let Some(window) = state.routes.get_mut(&route) else {
            return;
        };
        let Some(level) = level else {
            // The next may ask for the limit. A route that never tells has none of its own.
            if window.limit.is_none() {
                state.routes.remove(&route);
            }
            return;
        };
        let ends = now + level.after;
        if window.limit.is_some() && still(window.ends, now).is_some() {
            // Answers overtake each other, and requests are on their way that this one does not count.
            window.left = window.left.min(level.left);
            window.ends = window.ends.max(ends);
        } else {
            (window.left, window.ends) = (level.left, ends);
        }
        window.limit = Some(level.limit.max(1));
        window.length = window.length.max(level.after);
    }

    /// Closes a route for so long, because Discord has refused a request.
    pub(super) fn close(&self, route: Route, wait: Duration, now: Timestamp) {
        let mut state = self.lock();
        let window = state.window(route, now);
        window.limit = window.limit.or(Some(1));
        window.left = 0;
        window.ends = window.ends.max(now + wait.min(MOST));
    }

    /// Closes all routes for so long.
    pub(super) fn hold(&self, wait: Duration, now: Timestamp) {
        let mut state = self.lock();
        state.held = state.held.max(Some(now + wait.min(MOST)));
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Numbers cannot be left half written.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The window of a route. Where there are too many, the one that ends first is forgotten.
    fn window(&mut self, route: Route, now: Timestamp) -> &mut Window {
        if self.routes.len() >= ROUTES && !self.routes.contains_key(&route) {
            self.routes
                .retain(|_, window| still(window.ends, now).is_some());
            while self.routes.len() >= ROUTES {
                let first = self.routes.iter().min_by_key(|(_, window)| window.ends);
                let Some(first) = first.map(|(route, _)| *route) else {
                    break;
                };
                self.routes.remove(&first);
            }
        }
        self.routes.entry(route).or_insert(Window {
            limit: None,
            left: 1,
            ends: now + ASKED,
            length: Duration::ZERO,
        })
    }
}

impl Window {
    /// Takes one of what is left, or says how long to wait.
    fn enter(&mut self, now: Timestamp) -> Option<Duration> {
        let over = still(self.ends, now).is_none();
        match self.limit {
            None if over => (self.left, self.ends) = (1, now + ASKED),
            Some(limit) if over => (self.left, self.ends) = (limit, now + self.length),
            None | Some(_) => {}
        }
        if self.left > 0 {
            self.left -= 1;
            return None;
        }
        let wait = self.ends - now;
        Some(self.limit.map_or(LOOK.min(wait), |_| wait))
    }
}

/// How long it is until a moment; none if it has come, or lies so far ahead that the clock must
/// have been set back since.
fn still(until: Timestamp, now: Timestamp) -> Option<Duration> {
    let wait = until - now;
    (!wait.is_zero() && wait <= MOST).then_some(wait)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POST: Route = Route {
        name: "post",
        of: 1,
    };

    fn at(millis: i64) -> Timestamp {
        Timestamp::from_millis(1_700_000_000_000 + millis)
    }

    fn ms(millis: u64) -> Duration {
        Duration::from_millis(millis)
    }

    fn level(limit: u32, left: u32, after: u64) -> Option<Level> {
        let after = ms(after);
        Some(Level { limit, left, after })
    }

    #[test]
    fn one_request_asks_for_the_limit_and_the_others_wait() {
        let gate = Gate::default();
        assert_eq!(gate.enter(POST, at(0)), None);
        assert_eq!(gate.enter(POST, at(10)), Some(LOOK));
        // Another channel is another matter.
        assert_eq!(gate.enter(Route { of: 2, ..POST }, at(10)), None);
        gate.learn(POST, level(3, 2, 1000), at(50));
        assert_eq!(gate.enter(POST, at(60)), None);
        assert_eq!(gate.enter(POST, at(60)), None);
        assert_eq!(gate.enter(POST, at(60)), Some(ms(990)));
        // A late answer to the first of the two gives nothing back.
        gate.learn(POST, level(3, 1, 900), at(150));
        assert_eq!(gate.enter(POST, at(150)), Some(ms(900)));
        // The next window has the same length.
        for _ in 0..3 {
            assert_eq!(gate.enter(POST, at(1050)), None);
        }
        assert_eq!(gate.enter(POST, at(1050)), Some(ms(1000)));
    }

    #[test]
    fn an_answer_that_never_comes_or_tells_nothing_blocks_nobody() {
        let gate = Gate::default();
        assert_eq!(gate.enter(POST, at(0)), None);
        assert_eq!(gate.enter(POST, at(2000)), None);
        gate.learn(POST, None, at(2100));
        assert_eq!(gate.enter(POST, at(2100)), None);
    }

    #[test]
    fn a_refusal_closes_its_route_alone() {
        let gate = Gate::default();
        gate.close(POST, ms(5000), at(0));
        assert_eq!(gate.enter(POST, at(0)), Some(ms(5000)));
        assert_eq!(gate.enter(Route { of: 2, ..POST }, at(0)), None);
        assert_eq!(gate.enter(POST, at(5000)), None);
        gate.close(POST, Duration::MAX, at(6000));
        assert_eq!(gate.enter(POST, at(6000)), Some(MOST));
    }

    #[test]
    fn all_routes_share_a_second_and_a_pause() {
        let gate = Gate::default();
        for of in 0..u64::from(WHOLE) {
            assert_eq!(gate.enter(Route { of, ..POST }, at(200)), None);
        }
        let next = Route { of: 99, ..POST };
        assert_eq!(gate.enter(next, at(400)), Some(ms(600)));
        assert_eq!(gate.enter(next, at(1000)), None);
        gate.hold(ms(3000), at(1000));
        assert_eq!(
            gate.enter(Route { of: 100, ..POST }, at(2000)),
            Some(ms(2000))
        );
        assert_eq!(gate.enter(Route { of: 100, ..POST }, at(4000)), None);
    }

    #[test]
    fn a_clock_that_is_set_back_blocks_nobody() {
        let gate = Gate::default();
        gate.close(POST, ms(5000), at(10_000_000));
        gate.hold(ms(5000), at(10_000_000));
        assert_eq!(gate.enter(POST, at(0)), None);
    }

    #[test]
    fn memory_is_bounded() {
        let gate = Gate::default();
        for of in 0..3 * ROUTES as u64 {
            gate.close(Route { of, ..POST }, ms(500_000 + of), at(0));
        }
        assert_eq!(gate.lock().routes.len(), ROUTES);
        // Those that end last are remembered.
        let last = Route {
            of: 3 * ROUTES as u64 - 1,
            ..POST
        };
        assert!(gate.enter(last, at(0)).is_some());
    }

    #[test]
    fn only_whole_headers_are_believed() {
        let told = |limit: &str, left: &str, after: &str| {
            let mut headers = HeaderMap::new();
            for (name, value) in [
                ("x-ratelimit-limit", limit),
                ("x-ratelimit-remaining", left),
                ("x-ratelimit-reset-after", after),
            ] {
                headers.insert(name, value.parse().unwrap());
            }
            Level::told(&headers)
        };
        assert_eq!(told("5", "4", "1.5"), level(5, 4, 1500));
        assert_eq!(told("5", "4", "1e9").unwrap().after, MOST);
        for bad in [
            ("", "4", "1"),
            ("5", "-1", "1"),
            ("5", "4", "-1"),
            ("5", "4", "NaN"),
        ] {
            assert_eq!(told(bad.0, bad.1, bad.2), None, "{bad:?}");
        }
        assert_eq!(Level::told(&HeaderMap::new()), None);
    }
}
