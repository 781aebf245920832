//! The REST side: each request is recorded, meets its fault, is checked, takes effect and is answered.

mod about;
mod callback;
mod commands;
mod errand;
mod faulty;
mod form;
mod reply;
mod response;

use std::sync::Arc;

use axum::Router;
use axum::body::{Bytes, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header;
use axum::response::Response;
use serde_json::Value;

use crate::answer::Answer;
use crate::check;
use crate::faults::{Fault, Scope};
use crate::route::{self, Kind, Route, Verb};
use crate::shared::Shared;
use crate::wire::{Cord, Wires};
use crate::world::{Call, FaultFound};
pub(crate) use commands::register;
use errand::Sent;
use reply::{Headers, Limited, render, too_many};

/// The largest request that Discord takes, in bytes.
const LARGEST: usize = 25 * 1024 * 1024;

/// Serves requests until it is dropped.
pub(crate) async fn serve(wires: Wires, shared: Arc<Shared>) {
    let router = Router::new().fallback(enter).with_state(shared);
    // `axum::serve` answers until the process or this future ends; it never returns an error.
    let _ = axum::serve(wires, router.into_make_service_with_connect_info::<Cord>()).await;
}

/// A request that was read whole.
#[derive(Debug)]
pub(crate) struct Asked {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) route: Option<Route>,
    pub(crate) authorization: String,
    pub(crate) content_type: String,
    pub(crate) bytes: Bytes,
}

impl Asked {
    fn kind(&self) -> Kind {
        self.route.as_ref().map_or(Kind::Unknown, Route::kind)
    }

    /// Whether the query says `key=true`; a leading `&` is taken, as some clients write one.
    pub(crate) fn says(&self, key: &str) -> bool {
        self.query
            .split('&')
            .any(|pair| pair.strip_prefix(key) == Some("=true"))
    }
}

async fn enter(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cord): ConnectInfo<Cord>,
    request: Request,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(bytes) = to_bytes(body, LARGEST).await else {
        return render(
            &Answer::refused(413, 40005, "Request entity too large"),
            Headers::None,
        );
    };
    let path = parts.uri.path().to_owned();
    let text = |name: header::HeaderName| {
        let value = parts
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok());
        value.unwrap_or("").to_owned()
    };
    let asked = Asked {
        route: path
            .strip_prefix("/api/v10/")
            .and_then(|path| route::find(parts.method.as_str(), path)),
        method: parts.method.to_string(),
        query: parts.uri.query().unwrap_or("").to_owned(),
        authorization: text(header::AUTHORIZATION),
        content_type: text(header::CONTENT_TYPE),
        path,
        bytes,
    };
    match shared.faults.take(asked.kind()) {
        // An answer that takes time still takes effect when the client has gone, so it gets a task of its own.
        Some(fault @ (Fault::HeldBefore(_) | Fault::HeldAfter(_) | Fault::Slow(_))) => {
            let task = tokio::spawn(async move { faulty::late(&shared, &asked, fault).await });
            task.await.unwrap_or_else(|_| {
                render(
                    &Answer::refused(500, 0, "500: Internal Server Error"),
                    Headers::None,
                )
            })
        }
        Some(fault) => faulty::answer(&shared, &asked, &cord, &fault),
        None => {
            let (answer, level) = act(&shared, &asked);
            render(&answer, level.map_or(Headers::None, Headers::Level))
        }
    }
}

/// Does what was asked, by Discord's rules, and records it.
fn act(shared: &Shared, asked: &Asked) -> (Answer, Option<Limited>) {
    let parsed = form::read(shared, asked);
    let body = parsed
        .as_ref()
        .map_or(Value::Null, |(body, _)| body.clone());
    let (answer, level) = match (&asked.route, parsed) {
        (None, _) => (not_found(asked), None),
        (Some(_), Err(refusal)) => (refusal, None),
        (Some(route), Ok((body, uploads))) => {
            let sent = Sent {
                body: &body,
                uploads: &uploads,
            };
            admit(shared, asked, route, sent)
        }
    };
    let shared_limit = matches!(
        level,
        Some(Limited {
            scope: Some(Scope::Shared),
            ..
        })
    );
    let invalid = matches!(answer.status, 401 | 403 | 429) && !shared_limit;
    for complaint in &answer.complaints {
        let fault = FaultFound {
            kind: asked.kind(),
            complaint: complaint.clone(),
            refused: true,
        };
        shared.world().found(fault);
    }
    record(shared, asked, body, answer.status, answer.code(), invalid);
    // Whoever waits for this interaction finds the request recorded.
    if let Some(token) = asked.route.as_ref().and_then(Route::token)
        && let Some(interaction) = shared.world().interaction_of(token)
    {
        interaction.stir();
    }
    (answer, level)
}

fn admit(
    shared: &Shared,
    asked: &Asked,
    route: &Route,
    sent: Sent<'_>,
) -> (Answer, Option<Limited>) {
    if route.needs_bot_token() && !shared.world().is_token(&asked.authorization) {
        return (Answer::unauthorized(), None);
    }
    let now = shared.clock.now();
    let level = match shared
        .config
        .limits
        .then(|| shared.world().limits.count(route, now))
    {
        None => None,
        Some(Ok(level)) => Some(Limited { level, scope: None }),
        Some(Err(exceeded)) => {
            let scope = if exceeded.global {
                Scope::Global
            } else {
                Scope::User
            };
            let wait = exceeded.level.reset_after as f64 / 1000.0;
            return (
                too_many(wait, scope),
                Some(Limited {
                    level: exceeded.level,
                    scope: Some(scope),
                }),
            );
        }
    };
    let answer = perform(shared, asked, route, sent).unwrap_or_else(|refusal| refusal);
    (answer, level)
}

/// The one place where a route finds its doer. A refusal comes as an error.
fn perform(
    shared: &Shared,
    asked: &Asked,
    route: &Route,
    sent: Sent<'_>,
) -> Result<Answer, Answer> {
    let (body, both) = (sent.body, (sent.body, sent.uploads));
    let checked = |components: bool| check::body(shared, route.kind(), body, components);
    match route {
        Route::Errand(errand) => errand::perform(shared, asked, errand, sent),
        Route::Gateway => Ok(about::gateway(shared)),
        Route::GatewayBot => Ok(about::gateway_bot(shared)),
        Route::Me => Ok(about::me(shared)),
        Route::Application => Ok(about::application(shared)),
        Route::Commands {
            application,
            put: false,
        } => commands::list(shared, *application),
        Route::Commands {
            application,
            put: true,
        } => commands::replace(shared, *application, body, checked),
        Route::Callback { interaction, token } => callback::answer(
            shared,
            *interaction,
            token,
            both,
            asked.says("with_response"),
            checked,
        ),
        Route::FollowUp { application, token } => {
            response::follow_up(shared, *application, token, both, checked)
        }
        Route::Response {
            application,
            token,
            message,
            verb,
        } => {
            let place = response::Place {
                application: *application,
                token,
                message: *message,
            };
            match verb {
                Verb::Get => response::get(shared, place),
                Verb::Edit => response::edit(shared, place, both, checked),
                Verb::Delete => response::delete(shared, place),
            }
        }
    }
}

fn not_found(asked: &Asked) -> Answer {
    if asked.path.starts_with("/api/v10/") {
        Answer::refused(404, 0, "404: Not Found")
    } else {
        Answer::refused(400, 50041, "Invalid API version provided")
    }
}

fn record(shared: &Shared, asked: &Asked, body: Value, status: u16, code: u64, invalid: bool) {
    let query = if asked.query.is_empty() {
        String::new()
    } else {
        format!("?{}", asked.query)
    };
    let call = Call {
        at: shared.clock.now(),
        kind: asked.kind(),
        method: asked.method.clone(),
        path: format!("{}{query}", asked.path),
        body,
        status,
        code,
    };
    shared.world().record(call, invalid);
    shared.changed();
}
