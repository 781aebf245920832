//! Discord's REST interface, as much of it as we need: each request with a deadline, retried only
//! within it, and with nothing of what it carries in any log or error.
//!
//! Serenity's own client is not used: it shares rate-limit buckets between people, retries
//! without end and has no time limits (discord facts, section 2.4).

mod breaker;
mod calls;
mod fault;

use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use reqwest::{Method, StatusCode, Url};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use self::breaker::Breaker;
use super::backoff::backoff;
use super::counters::{Counters, count};
use crate::ids::Timestamp;
use crate::runtime::Runtime;

pub(super) use self::calls::Told;
pub(super) use self::fault::{Fault, Means};

/// A connection that does not stand after this time is given up.
const CONNECT: Duration = Duration::from_secs(1);
/// One attempt takes at most so long; within a shorter deadline, at most half of what is left, so
/// that a second attempt has time.
const ATTEMPT: Duration = Duration::from_secs(10);
/// With less time than this left, no attempt is begun: it could only leave the outcome unknown.
const LEAST: Duration = Duration::from_millis(50);
/// The first wait between attempts; it doubles.
const AGAIN: Duration = Duration::from_millis(100);
/// How long to hold back when Discord's edge blocks us without saying how long.
const BLOCKED: Duration = Duration::from_secs(60);
/// No answer of Discord's that we read is longer; the list of all commands is the longest.
const ANSWER: usize = 4 << 20;

/// The way to Discord.
pub(super) struct Rest {
    http: reqwest::Client,
    base: Url,
    authorization: HeaderValue,
    runtime: Arc<Runtime>,
    counters: Arc<Counters>,
    breaker: Breaker,
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
    body: Option<Vec<u8>>,
    /// Sends the bot's token; requests about an interaction carry their own in the address.
    authorized: bool,
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
        })
    }

    /// Makes a request until it is answered, refused for good, or the deadline comes.
    async fn send(&self, call: Call, deadline: Timestamp) -> Result<Vec<u8>, Fault> {
        let mut last = Fault::Late;
        for tries in 0.. {
            if let Some(pause) = self.breaker.closed_for(self.now()) {
                self.pause(pause, deadline).await?;
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
                    last = fault;
                    after.unwrap_or_default() + backoff(AGAIN, tries, ATTEMPT)
                }
            };
            if self.pause(pause, deadline).await.is_err() {
                break;
            }
        }
        Err(last)
    }

    /// Waits, if there is time for it.
    async fn pause(&self, time: Duration, deadline: Timestamp) -> Result<(), Fault> {
        if time + LEAST > deadline - self.now() {
            return Err(Fault::Wait);
        }
        tokio::time::sleep(time).await;
        Ok(())
    }

    async fn attempt(&self, call: &Call, time: Duration) -> Attempt {
        let mut request = self
            .http
            .request(call.method.clone(), call.url.clone())
            .timeout(time);
        if call.authorized {
            request = request.header(AUTHORIZATION, self.authorization.clone());
        }
        if let Some(body) = &call.body {
            request = request
                .header(CONTENT_TYPE, "application/json")
                .body(body.clone());
        }
        match request.send().await {
            Ok(response) => self.judge(response).await,
            Err(error) => Attempt::broken(&error),
        }
    }

    async fn judge(&self, mut response: reqwest::Response) -> Attempt {
        let status = response.status();
        let wait = seconds(response.headers().get(RETRY_AFTER));
        let body = match read(&mut response).await {
            Ok(body) => body,
            Err(attempt) => return attempt,
        };
        if status.is_success() {
            return Attempt::Done(Ok(body));
        }
        let fault = Fault::refused(status.as_u16(), &body);
        if matches!(status.as_u16(), 401 | 403 | 429) {
            count(&self.counters.invalid);
            self.breaker.invalid(self.now());
        }
        let said: Option<Value> = serde_json::from_slice(&body).ok();
        let code = said.as_ref().and_then(|said| said["code"].as_i64());
        // Discord itself answers in JSON; its edge, which blocks whole addresses, does not.
        let edge = said.is_none() && matches!(status.as_u16(), 403 | 429);
        if edge || code == Some(40333) {
            let pause = wait.unwrap_or(BLOCKED);
            tracing::error!(
                status = status.as_u16(),
                ?pause,
                "Discord blocks this address"
            );
            self.breaker.close(self.now(), pause);
            return Attempt::Done(Err(Fault::Wait));
        }
        if status == StatusCode::TOO_MANY_REQUESTS {
            return self.limited(&said.unwrap_or_default(), wait, fault);
        }
        if status.is_server_error() {
            return Attempt::Again {
                fault,
                after: None,
                sure: false,
            };
        }
        Attempt::Done(Err(fault))
    }

    /// Discord asks to wait: everybody, or only who asked.
    fn limited(&self, said: &Value, header: Option<Duration>, fault: Fault) -> Attempt {
        count(&self.counters.limited);
        let told = said["retry_after"].as_f64();
        let told = told.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        let wait = told.or(header).unwrap_or(Duration::from_secs(1));
        let after = if said["global"] == true {
            tracing::warn!(?wait, "Discord asks this bot to pause all requests");
            self.breaker.close(self.now(), wait);
            None
        } else {
            Some(wait)
        };
        Attempt::Again {
            fault,
            after,
            sure: true,
        }
    }

    fn now(&self) -> Timestamp {
        self.runtime.clock().now()
    }
}

/// How one attempt ended.
enum Attempt {
    Done(Result<Vec<u8>, Fault>),
    /// Another may succeed.
    Again {
        fault: Fault,
        after: Option<Duration>,
        /// Discord has certainly not done it.
        sure: bool,
    },
}

impl Attempt {
    /// The request or its answer broke off.
    fn broken(error: &reqwest::Error) -> Self {
        let fault = match () {
            () if error.is_timeout() && !error.is_connect() => Fault::Late,
            () if error.is_timeout() => Fault::Unreachable("connecting takes too long"),
            () if error.is_connect() => Fault::Unreachable("it cannot be made"),
            () => Fault::Unreachable("it broke"),
        };
        Self::Again {
            fault,
            after: None,
            sure: error.is_connect(),
        }
    }
}

async fn read(response: &mut reqwest::Response) -> Result<Vec<u8>, Attempt> {
    let mut body = Vec::new();
    loop {
        match response.chunk().await {
            Ok(Some(chunk)) if body.len() + chunk.len() <= ANSWER => body.extend_from_slice(&chunk),
            Ok(Some(_)) => return Err(Attempt::Done(Err(Fault::Unreadable))),
            Ok(None) => return Ok(body),
            Err(error) => return Err(Attempt::broken(&error)),
        }
    }
}

fn seconds(header: Option<&HeaderValue>) -> Option<Duration> {
    let seconds: f64 = header?.to_str().ok()?.parse().ok()?;
    Duration::try_from_secs_f64(seconds).ok()
}
