//! Requests that meet a fault.

use axum::body::Body;
use axum::response::Response;
use serde_json::Value;

use super::reply::{Headers, page, render, too_many};
use super::{Asked, act, record};
use crate::answer::Answer;
use crate::clock;
use crate::faults::{Fault, Scope};
use crate::limits::Level;
use crate::shared::Shared;
use crate::wire::Cord;

/// Does what was asked, after a wait or before one.
pub(super) async fn late(shared: &Shared, asked: &Asked, fault: Fault) -> Response {
    if let Fault::HeldBefore(gate) = &fault {
        gate.pass().await;
    }
    let (answer, level) = act(shared, asked);
    match fault {
        Fault::HeldAfter(gate) => gate.pass().await,
        Fault::Slow(length) => tokio::time::sleep(length).await,
        _ => {}
    }
    render(&answer, level.map_or(Headers::None, Headers::Level))
}

/// Answers a request that meets a fault.
pub(super) fn answer(shared: &Shared, asked: &Asked, cord: &Cord, fault: &Fault) -> Response {
    let body = serde_json::from_slice(&asked.bytes).unwrap_or(Value::Null);
    match fault {
        Fault::ResetBefore => {
            record(shared, asked, body, 0, 0, false);
            cord.cut();
            Response::new(Body::empty())
        }
        Fault::ResetAfter => {
            act(shared, asked);
            cord.cut();
            Response::new(Body::empty())
        }
        Fault::PageAfter(status) => {
            act(shared, asked);
            page(*status)
        }
        Fault::GarbledHeaders => render(&act(shared, asked).0, Headers::Garbled),
        Fault::TooMany {
            scope,
            retry_after,
            headers,
        } => {
            record(shared, asked, body, 429, 0, *scope != Scope::Shared);
            let level = Level {
                bucket: "fault".to_owned(),
                limit: 5,
                remaining: 0,
                reset: shared.clock.now() + length(*retry_after),
                reset_after: length(*retry_after),
            };
            let headers = if *headers {
                Headers::Exceeded(level, *scope)
            } else {
                Headers::None
            };
            render(&too_many(*retry_after, *scope), headers)
        }
        Fault::Blocked => {
            record(shared, asked, body, 429, 0, true);
            page(429)
        }
        Fault::Page(status) => {
            record(
                shared,
                asked,
                body,
                *status,
                0,
                matches!(status, 401 | 403 | 429),
            );
            page(*status)
        }
        Fault::Refused {
            status,
            code,
            message,
        } => {
            record(
                shared,
                asked,
                body,
                *status,
                u64::from(*code),
                matches!(status, 401 | 403 | 429),
            );
            render(&Answer::refused(*status, *code, message), Headers::None)
        }
        Fault::HeldBefore(_) | Fault::HeldAfter(_) | Fault::Slow(_) => {
            let (answer, level) = act(shared, asked);
            render(&answer, level.map_or(Headers::None, Headers::Level))
        }
    }
}

/// A length of time given in seconds, in milliseconds.
fn length(seconds: f64) -> clock::Millis {
    std::time::Duration::try_from_secs_f64(seconds).map_or(0, clock::millis)
}
