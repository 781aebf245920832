//! How an answer goes out: status, body, and the rate limit headers with it.

use axum::body::Body;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::json;

use crate::answer::Answer;
use crate::clock::Millis;
use crate::faults::Scope;
use crate::limits::Level;

/// A bucket's level, and whose limit it was where it was exceeded.
pub(crate) struct Limited {
    pub(crate) level: Level,
    pub(crate) scope: Option<Scope>,
}

/// Which rate limit headers an answer has.
pub(crate) enum Headers {
    None,
    /// Ones that are no numbers.
    Garbled,
    Level(Limited),
    Exceeded(Level, Scope),
}

/// The body of a refusal for too many requests.
pub(crate) fn too_many(retry_after: f64, scope: Scope) -> Answer {
    let message = "You are being rate limited.";
    let body =
        json!({"message": message, "retry_after": retry_after, "global": scope == Scope::Global});
    Answer {
        status: 429,
        body,
        complaints: Vec::new(),
    }
}

/// An HTTP response of an answer.
pub(crate) fn render(answer: &Answer, headers: Headers) -> Response {
    let body = if answer.body.is_null() {
        Body::empty()
    } else {
        Body::from(answer.body.to_string())
    };
    let mut response = Response::new(body);
    *response.status_mut() =
        StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut set = |name: &'static str, value: String| {
        if let Ok(value) = HeaderValue::from_str(&value) {
            response.headers_mut().insert(name, value);
        }
    };
    if !answer.body.is_null() {
        set("content-type", "application/json".to_owned());
    }
    let (level, scope) = match headers {
        Headers::None => return response,
        Headers::Garbled => {
            for name in [
                "x-ratelimit-limit",
                "x-ratelimit-remaining",
                "x-ratelimit-reset",
                "x-ratelimit-reset-after",
            ] {
                set(name, "soon".to_owned());
            }
            return response;
        }
        Headers::Level(Limited { level, scope }) => (level, scope),
        Headers::Exceeded(level, scope) => (level, Some(scope)),
    };
    set(
        "x-ratelimit-bucket",
        format!(
            "{:016x}",
            level
                .bucket
                .bytes()
                .fold(7u64, |sum, byte| sum.wrapping_mul(31) ^ u64::from(byte))
        ),
    );
    set("x-ratelimit-limit", level.limit.to_string());
    set("x-ratelimit-remaining", level.remaining.to_string());
    set("x-ratelimit-reset", as_seconds(level.reset));
    set("x-ratelimit-reset-after", as_seconds(level.reset_after));
    if let Some(scope) = scope {
        set("retry-after", level.reset_after.div_ceil(1000).to_string());
        set("x-ratelimit-scope", scope.word().to_owned());
        if scope == Scope::Global {
            set("x-ratelimit-global", "true".to_owned());
        }
    }
    response
}

/// A page as a proxy between Discord and the world writes it.
pub(crate) fn page(status: u16) -> Response {
    let html = format!(
        "<!DOCTYPE html>\n<html><head><title>{status}</title></head><body><h1>Error {status}</h1></body></html>\n"
    );
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_GATEWAY);
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=UTF-8"),
    );
    response
}

fn as_seconds(length: Millis) -> String {
    format!("{}.{:03}", length / 1000, length % 1000)
}
