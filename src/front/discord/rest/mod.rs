//! Discord's REST interface, as much of it as we need: each request with a deadline, retried only
//! within it, and with nothing of what it carries in any log or error.
//!
//! Serenity's own client is not used: it shares rate-limit buckets between people, retries
//! without end and has no time limits (discord facts, section 2.4).

mod attached;
mod attempt;
mod body;
mod breaker;
mod calls;
mod channels;
mod fault;
mod gate;
mod guilds;
mod messages;
mod obstacle;
mod threads;
mod wire;

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;
use reqwest::{Method, Url};
use secrecy::{ExposeSecret, SecretString};

use self::attempt::Attempt;
use self::body::Body;
use self::breaker::Breaker;
use self::gate::{Gate, Route};
use super::backoff::backoff;
use super::counters::Counters;
use crate::ids::Timestamp;
use crate::runtime::Runtime;

pub(super) use self::body::{File, FileKind};
pub(super) use self::calls::Told;
pub(super) use self::channels::{Channel, Tag};
pub(super) use self::fault::{Fault, Means};
pub(super) use self::messages::{Message, Nonce};
pub(super) use self::obstacle::Obstacle;
pub(super) use self::threads::{ThreadEdit, thread_name};

/// A connection that does not stand after this time is given up.
const CONNECT: Duration = Duration::from_secs(1);
/// One attempt takes at most so long; within a shorter deadline, at most half of what is left, so
/// that a second attempt has time.
const ATTEMPT: Duration = Duration::from_secs(10);
/// With less time than this left, no attempt is begun: it could only leave the outcome unknown.
const LEAST: Duration = Duration::from_millis(50);
/// The first wait between attempts; it doubles.
const AGAIN: Duration = Duration::from_millis(100);

/// The way to Discord.
pub(super) struct Rest {
    http: reqwest::Client,
    base: Url,
    authorization: HeaderValue,
    runtime: Arc<Runtime>,
    counters: Arc<Counters>,
    /// Stops everything.
    breaker: Breaker,
    /// Holds back what no person waits for.
    gate: Gate,
}

/// A token as requests carry it, marked so that no library prints it. None if it cannot be one.
pub(super) fn authorization(token: &SecretString) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(&format!("Bot {}", token.expose_secret())).ok()?;
    value.set_sensitive(true);
    Some(value)
}

/// One request.
struct Call {
    method: Method,
    url: Url,
    body: Option<Body>,
    /// Made in the bot's name, and counted so; requests about an interaction carry a token of
    /// their own in the address, and wait for nobody.
    route: Option<Route>,
    /// Doing it twice is the same as doing it once, or Discord refuses the second.
    repeatable: bool,
}

impl Rest {
    /// A way to the given address, which stands for `https://discord.com`. None if no requests can
    /// be made at all on this machine.
    pub(super) fn new(
        base: Url,
        authorization: HeaderValue,
        runtime: Arc<Runtime>,
        counters: Arc<Counters>,
    ) -> Option<Self> {
        let http = reqwest::Client::builder()
            .connect_timeout(CONNECT)
            .user_agent(concat!(
                "DiscordBot (blueback, ",
                env!("CARGO_PKG_VERSION"),
                ")"
            ))
            .redirect(reqwest::redirect::Policy::none())
            .tcp_nodelay(true)
            .build()
            .ok()?;
        Some(Self {
            http,
            base,
            authorization,
            runtime,
            counters,
            breaker: Breaker::default(),
            gate: Gate::default(),
        })
    }

    /// Makes a request until it is answered, refused for good, or the deadline comes. Of several
    /// faults it tells the last, unless an earlier one leaves open whether it was done.
    async fn send(&self, call: Call, deadline: Timestamp) -> Result<Vec<u8>, Fault> {
        let mut last = None;
        for tries in 0.. {
            if let Err(wait) = self.admitted(&call, deadline).await {
                return Err(last.unwrap_or(wait));
            }
            let left = deadline - self.now();
            if left < LEAST {
                break;
            }
            let time = ATTEMPT.min(if left > 10 * LEAST { left / 2 } else { left });
            let pause = match self.attempt(&call, time).await {
                Attempt::Done(result) => return result,
                Attempt::Again { fault, after, sure } => {
                    if !sure && !call.repeatable {
                        return Err(fault);
                    }
                    last = Some(last.filter(Fault::may_be_done).unwrap_or(fault));
                    after.unwrap_or_default() + backoff(AGAIN, tries, ATTEMPT)
                }
            };
            if self.pause(pause, deadline).await.is_err() {
                break;
            }
        }
        Err(last.unwrap_or(Fault::Late))
    }

    /// Waits until nothing speaks against a request, if there is time for it.
    async fn admitted(&self, call: &Call, deadline: Timestamp) -> Result<(), Fault> {
        loop {
            let now = self.now();
            let closed = self.breaker.closed_for(now);
            let full = || self.gate.enter(call.route?, now);
            let Some(pause) = closed.or_else(full) else {
                return Ok(());
            };
            self.pause(pause, deadline).await?;
        }
    }

    /// Waits, if there is time for it; by the clock that deadlines and limits go by.
    async fn pause(&self, time: Duration, deadline: Timestamp) -> Result<(), Fault> {
        if time + LEAST > deadline - self.now() {
            return Err(Fault::Wait {
                wait: time,
                code: 0,
            });
        }
        self.runtime.clock().until(self.now() + time).await;
        Ok(())
    }

    fn now(&self) -> Timestamp {
        self.runtime.clock().now()
    }
}

#[cfg(test)]
mod loopback;

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::loopback::{Answer, rest};
    use super::*;
    use crate::ids::{ChannelId, InteractionId};
    use Answer::{Breaks, Says};

    const CHANNEL: ChannelId = ChannelId(5);

    fn channel() -> Answer {
        Says(200, "", json!({"id": "5", "type": 0, "name": "desk"}))
    }

    fn limited(retry_after: f64, global: bool) -> Answer {
        let body = json!({"message": "", "retry_after": retry_after, "global": global});
        Says(429, "", body)
    }

    async fn call_back(rest: &Rest) -> Result<(), Fault> {
        let deadline = rest.now() + Duration::from_secs(3);
        rest.callback(InteractionId(1), "t", &json!({"type": 6}), deadline)
            .await
    }

    #[tokio::test]
    async fn a_wait_for_the_bot_holds_up_no_answer() {
        for global in [false, true] {
            let (rest, log) = rest(vec![limited(300.0, global), Says(204, "", Value::Null)]).await;
            let fault = rest.channel(CHANNEL).await.unwrap_err();
            let wait = Duration::from_secs(300);
            assert_eq!(fault.obstacle(), Obstacle::Wait(wait));
            assert_eq!(call_back(&rest).await, Ok(()));
            // Nothing more is asked on that route while it is closed.
            let again = rest.channel(CHANNEL).await.unwrap_err();
            assert!(matches!(again.obstacle(), Obstacle::Wait(left) if left <= wait));
            assert_eq!(log.lock().unwrap().len(), 2);
        }
    }

    #[tokio::test]
    async fn a_short_wait_is_waited_for() {
        let (rest, log) = rest(vec![limited(0.01, false), channel()]).await;
        assert_eq!(rest.channel(CHANNEL).await.unwrap().name, "desk");
        let log = log.lock().unwrap();
        assert_eq!(log.len(), 2);
        assert_eq!(log[0].line, "GET /api/v10/channels/5");
        assert!(log[0].head.contains("authorization: bot secret"));
    }

    #[tokio::test]
    async fn what_is_the_same_twice_is_repeated() {
        for trouble in [Breaks, Says(502, "", Value::Null)] {
            let (rest, _) = rest(vec![trouble, channel()]).await;
            assert_eq!(rest.channel(CHANNEL).await.unwrap().id, CHANNEL);
        }
    }

    #[tokio::test]
    async fn limits_are_learned_from_answers() {
        let headers =
            "x-ratelimit-limit: 1\r\nx-ratelimit-remaining: 0\r\nx-ratelimit-reset-after: 300\r\n";
        let Says(status, _, body) = channel() else {
            unreachable!()
        };
        let (rest, log) = rest(vec![Says(status, headers, body), channel()]).await;
        rest.channel(CHANNEL).await.unwrap();
        let full = rest.channel(CHANNEL).await.unwrap_err();
        assert!(matches!(full.obstacle(), Obstacle::Wait(_)), "{full}");
        assert!(!full.may_be_done());
        let other = rest.channel(ChannelId(6)).await;
        assert!(other.is_ok(), "another channel has a limit of its own");
        assert_eq!(log.lock().unwrap().len(), 2);
    }
}
