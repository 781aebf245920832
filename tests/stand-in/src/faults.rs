//! Faults on tap: what goes wrong with the next requests of a kind, as it does at Discord.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::watch;

use crate::route::Kind;

/// What goes wrong with one request.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Too many requests, in JSON, without effect.
    TooMany {
        /// Whose limit it is.
        scope: Scope,
        /// After how many seconds to come again.
        retry_after: f64,
        /// Whether the headers that go with it are there.
        headers: bool,
    },
    /// Cloudflare's block of an address: 429 with an HTML page and no rate limit headers, without effect.
    Blocked,
    /// Any status with a page of HTML, without effect.
    Page(u16),
    /// The request takes effect, then any status with a page of HTML is answered.
    PageAfter(u16),
    /// Any refusal with a JSON body of this code, without effect.
    Refused {
        /// The HTTP status.
        status: u16,
        /// The code in the body.
        code: u32,
        /// The message in the body.
        message: String,
    },
    /// The connection is reset before the request has any effect.
    ResetBefore,
    /// The request takes effect, then the connection is reset.
    ResetAfter,
    /// The request waits at a gate before it takes effect. Behind a gate that is never opened it never arrived.
    HeldBefore(Gate),
    /// The request takes effect, and its answer waits at a gate.
    HeldAfter(Gate),
    /// The answer comes that much later, in real time.
    Slow(Duration),
    /// The request succeeds, and its rate limit headers cannot be read as numbers.
    GarbledHeaders,
}

/// Whose rate limit was hit, as the header `X-RateLimit-Scope` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// This bot's, on this route.
    User,
    /// This bot's, on everything.
    Global,
    /// One that many bots share; it does not count as an invalid request.
    Shared,
}

impl Scope {
    /// The word in the header.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::User => "user",
            Self::Global => "global",
            Self::Shared => "shared",
        }
    }
}

/// The queue of faults to come.
#[derive(Debug, Default)]
pub struct Faults(Mutex<VecDeque<Rule>>);

#[derive(Debug)]
struct Rule {
    kind: Option<Kind>,
    /// How many requests pass before it begins.
    skip: u32,
    left: u32,
    fault: Fault,
}

impl Faults {
    /// The next `times` requests of that kind meet the fault, after those already queued for them.
    pub fn next(&self, kind: Kind, times: u32, fault: Fault) {
        self.push(Some(kind), 0, times, fault);
    }

    /// The next `times` requests of any kind meet the fault.
    pub fn next_of_any(&self, times: u32, fault: Fault) {
        self.push(None, 0, times, fault);
    }

    /// Of the requests of that kind that come from now on, the `number`-th meets the fault; 1 is the next one.
    pub fn nth(&self, kind: Kind, number: u32, fault: Fault) {
        self.push(Some(kind), number.saturating_sub(1), 1, fault);
    }

    /// Of all requests that come from now on, the `number`-th meets the fault; 1 is the next one.
    pub fn nth_of_any(&self, number: u32, fault: Fault) {
        self.push(None, number.saturating_sub(1), 1, fault);
    }

    /// Forgets every fault that has not happened yet.
    pub fn clear(&self) {
        self.rules().clear();
    }

    /// How many requests are still going to meet a fault.
    pub fn left(&self) -> u32 {
        self.rules().iter().map(|rule| rule.left).sum()
    }

    /// The fault that a request of that kind meets now, if any.
    pub(crate) fn take(&self, kind: Kind) -> Option<Fault> {
        let mut rules = self.rules();
        let mut found = None;
        for (at, rule) in rules.iter_mut().enumerate() {
            if rule.kind.is_some_and(|wanted| wanted != kind) {
                continue;
            }
            if rule.skip > 0 {
                rule.skip -= 1;
            } else if found.is_none() {
                rule.left -= 1;
                found = Some(at);
            }
        }
        let at = found?;
        if rules[at].left == 0 {
            rules.remove(at).map(|rule| rule.fault)
        } else {
            Some(rules[at].fault.clone())
        }
    }

    fn push(&self, kind: Option<Kind>, skip: u32, times: u32, fault: Fault) {
        if times > 0 {
            self.rules().push_back(Rule {
                kind,
                skip,
                left: times,
                fault,
            });
        }
    }

    fn rules(&self) -> std::sync::MutexGuard<'_, VecDeque<Rule>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A gate at which requests wait until it is opened. Clones are the same gate.
#[derive(Clone, Debug)]
pub struct Gate(std::sync::Arc<watch::Sender<(bool, u32)>>);

impl Default for Gate {
    fn default() -> Self {
        Self(std::sync::Arc::new(watch::Sender::new((false, 0))))
    }
}

impl Gate {
    /// Lets everybody through, from now on.
    pub fn open(&self) {
        self.0.send_modify(|(open, _)| *open = true);
    }

    /// Waits until that many requests have come to the gate since it was made.
    pub async fn reached(&self, requests: u32) {
        // The channel cannot close while `self` holds its sender.
        let _ = self
            .0
            .subscribe()
            .wait_for(|(_, came)| *came >= requests)
            .await;
    }

    /// Comes to the gate and waits until it is open.
    pub(crate) async fn pass(&self) {
        self.0.send_modify(|(_, came)| *came += 1);
        let _ = self.0.subscribe().wait_for(|(open, _)| *open).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_come_in_order_and_run_out() {
        let faults = Faults::default();
        faults.next(Kind::Callback, 2, Fault::ResetBefore);
        faults.next_of_any(1, Fault::Page(502));
        assert!(matches!(faults.take(Kind::Gateway), Some(Fault::Page(502))));
        assert!(matches!(
            faults.take(Kind::Callback),
            Some(Fault::ResetBefore)
        ));
        assert_eq!(faults.left(), 1);
        assert!(matches!(
            faults.take(Kind::Callback),
            Some(Fault::ResetBefore)
        ));
        assert!(faults.take(Kind::Callback).is_none());
    }

    #[test]
    fn the_nth_request_is_counted_from_now_on() {
        let faults = Faults::default();
        faults.next(Kind::SendMessage, 1, Fault::Page(500));
        faults.nth(Kind::SendMessage, 3, Fault::ResetAfter);
        faults.nth_of_any(2, Fault::Page(502));
        let take = |kind| faults.take(kind);
        assert!(matches!(take(Kind::SendMessage), Some(Fault::Page(500))));
        assert!(matches!(take(Kind::OpenDm), Some(Fault::Page(502))));
        assert!(take(Kind::SendMessage).is_none());
        assert!(matches!(take(Kind::SendMessage), Some(Fault::ResetAfter)));
        assert_eq!(faults.left(), 0);
    }

    #[tokio::test]
    async fn a_gate_holds_until_it_is_opened() {
        let gate = Gate::default();
        let held = tokio::spawn({
            let gate = gate.clone();
            async move { gate.pass().await }
        });
        gate.reached(1).await;
        assert!(!held.is_finished());
        gate.open();
        held.await.unwrap();
    }
}
