//! One attempt at a request, and what its answer means for the next.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue, RETRY_AFTER};
use serde_json::Value;

use super::gate::Level;
use super::{Call, Fault, Rest};
use crate::front::discord::counters::count;

/// How long to hold back when Discord's edge blocks us without saying how long.
const BLOCKED: Duration = Duration::from_secs(60);
/// No answer of Discord's that we read is longer; the list of all commands is the longest.
const ANSWER: usize = 4 << 20;

/// How one attempt ended.
pub(super) enum Attempt {
    /// Nothing more is to be tried.
    Done(Result<Vec<u8>, Fault>),
    /// Another may succeed.
    Again {
        fault: Fault,
        after: Option<Duration>,
        /// Discord has certainly not done it.
        sure: bool,
    },
}

impl Rest {
    /// Makes one attempt within a time.
    pub(super) async fn attempt(&self, call: &Call, time: Duration) -> Attempt {
        let mut request = self
            .http
            .request(call.method.clone(), call.url.clone())
            .timeout(time);
        if call.route.is_some() {
            request = request.header(AUTHORIZATION, self.authorization.clone());
        }
        if let Some(body) = &call.body {
            request = request
                .header(CONTENT_TYPE, body.kind.clone())
                .body(body.bytes.clone());
        }
        match request.send().await {
            Ok(response) => self.judge(call, response).await,
            Err(error) => {
                if let Some(route) = call.route {
                    self.gate.learn(route, None, self.now());
                }
                Attempt::broken(&error)
            }
        }
    }

    async fn judge(&self, call: &Call, mut response: reqwest::Response) -> Attempt {
        let status = response.status();
        if let Some(route) = call.route {
            let level = Level::told(response.headers());
            self.gate.learn(route, level, self.now());
        }
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
            let code = code.unwrap_or_default();
            return Attempt::Done(Err(Fault::Wait { wait: pause, code }));
        }
        if status == StatusCode::TOO_MANY_REQUESTS {
            return self.limited(call, &said.unwrap_or_default(), wait);
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

    /// Discord asks to wait: everybody, or only who asked. What is made in the bot's name never
    /// holds up the answers to people, which Discord counts by themselves (discord facts, section
    /// 1.6).
    fn limited(&self, call: &Call, said: &Value, header: Option<Duration>) -> Attempt {
        count(&self.counters.limited);
        let told = said["retry_after"].as_f64();
        let told = told.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok());
        let wait = told.or(header).unwrap_or(Duration::from_secs(1));
        let now = self.now();
        let global = said["global"] == true;
        if global {
            tracing::warn!(?wait, "Discord asks this bot to pause all requests");
        }
        match (call.route, global) {
            (Some(_), true) => self.gate.hold(wait, now),
            (Some(route), false) => self.gate.close(route, wait, now),
            (None, true) => self.breaker.close(now, wait),
            (None, false) => {}
        }
        let code = said["code"].as_i64().unwrap_or_default();
        Attempt::Again {
            fault: Fault::Wait { wait, code },
            // Breaker and gate know the rest.
            after: (call.route.is_none() && !global).then_some(wait),
            sure: true,
        }
    }
}

impl Attempt {
    /// The request or its answer broke off.
    fn broken(error: &reqwest::Error) -> Self {
        let fault = match () {
            () if error.is_timeout() && !error.is_connect() => Fault::Late,
            () if error.is_timeout() => Fault::Unreachable("connecting takes too long"),
            () if error.is_connect() => Fault::Unreachable("it cannot be made"),
            () => Fault::Broken,
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
