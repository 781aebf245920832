//! Answers one interaction in time: at once, or after a sign that the answer is coming.

use std::future::Future;
use std::panic::AssertUnwindSafe;
use std::time::Duration;

use futures_util::FutureExt;
use tokio::time::timeout;

use super::arrival::{Arrival, Asked, Place};
use super::card::Owner;
use super::counters::count;
use super::desk_id::Sheet;
use super::limits::{self, cut};
use super::reply::{Pair, Reply, Spot, Wiring};
use crate::ids::{CaseNumber, FlowId, GuildId};
use crate::runtime::Notice;
use crate::runtime::desk::{Ask, Mark, Outgoing, Visitor};
use crate::text::{Languages, Locale};

/// An answer that is not there so long after the question was asked is announced (design,
/// section 6).
const PATIENCE: Duration = Duration::from_secs(2);
/// So long after that it may still be shown; Discord allows 15 minutes (discord facts, section 1.1).
const LATER: Duration = Duration::from_secs(14 * 60);

/// Answers, whatever happens; a panic on the way is told to the operator and to the person.
pub(super) async fn answer(wiring: &Wiring, arrival: Arrival) {
    let Arrival { to, asked } = arrival;
    let reply = Reply::new(wiring, &to);
    if reply.is_stale() {
        count(&wiring.counters.stale);
    }
    let answered = AssertUnwindSafe(serve(&reply, asked)).catch_unwind().await;
    if answered.is_err() {
        tracing::error!(interaction = %to.id, "an answer panicked; the panic's message tells where");
        apologise(&reply).await;
    }
}

async fn serve(reply: &Reply<'_>, asked: Asked) {
    let runtime = &reply.wiring.runtime;
    match asked {
        Asked::Act(incoming, owner) => {
            let whose = Whose {
                owner: Some(owner),
                guild: incoming.who.guild,
                device: None,
            };
            let work = async { Outgoing::Card(runtime.answer(incoming).await) };
            decide(reply, work, &whose).await;
        }
        Asked::Enter(incoming, visitor, owner) => {
            let whose = Whose {
                owner: Some(owner),
                ..Whose::of(&visitor, None)
            };
            // Most answers are cards, and each task is moved whole when it begins: what only desks need is held apart.
            decide(reply, Box::pin(runtime.enter(incoming, visitor)), &whose).await;
        }
        Asked::Visit(visitor, ask) => {
            // Some presses lead back to the session.
            let whose = if let Ask::Press { press, .. } = &ask {
                Whose::of(&visitor, press.flow())
            } else {
                Whose::of(&visitor, None)
            };
            decide(reply, Box::pin(runtime.visit(visitor, ask)), &whose).await;
        }
        Asked::Say(_) if reply.to.place == Place::Typing => reply.suggest(Vec::new()).await,
        Asked::Say(notice) => {
            let shown = runtime.notice(reply.to.locale, notice);
            reply.first(&shown, None).await;
        }
        Asked::Problem { flow, typed } => {
            let fitting = runtime.suggest(&flow, reply.to.locale, &typed);
            let pair = |suggestion: crate::runtime::Suggestion| Pair {
                label: cut(&suggestion.label, limits::LINE).into_owned(),
                value: suggestion.value,
            };
            reply.suggest(fitting.into_iter().map(pair).collect()).await;
        }
        Asked::DeviceLanguage { typed } => {
            reply
                .suggest(languages_like(runtime.device_locales(), &typed))
                .await;
        }
        Asked::TextLanguage { typed } => {
            reply
                .suggest(languages_like(runtime.locales(), &typed))
                .await;
        }
    }
}

/// What an outcome needs to become a message: who may press it, and what about.
struct Whose {
    /// Of a card that it may come to.
    owner: Option<Owner>,
    /// The server of the desk.
    guild: GuildId,
    /// What the person's device shows, if they read another language.
    device: Option<Locale>,
}

impl Whose {
    fn of(visitor: &Visitor, flow: Option<&FlowId>) -> Self {
        let Languages { text, device } = visitor.languages;
        Self {
            owner: flow.map(|flow| Owner {
                user: visitor.user,
                flow: flow.clone(),
                device,
                elsewhere: visitor.elsewhere(),
            }),
            guild: visitor.guild,
            device: (device != text).then_some(device),
        }
    }

    /// What a panel or form about a case carries for this person.
    fn sheet(&self, case: Option<CaseNumber>) -> Sheet {
        Sheet {
            guild: self.guild,
            case,
            // Only what is delivered is ever looked for.
            mark: Mark(0),
            device: self.device,
        }
    }
}

/// Lets the runtime decide and shows the outcome. Where Discord has stopped waiting the decision
/// is made all the same: what a person did counts however late it comes.
async fn decide(reply: &Reply<'_>, work: impl Future<Output = Outgoing>, whose: &Whose) {
    let mut work = std::pin::pin!(work);
    if let Ok(outgoing) = timeout(reply.left_of(PATIENCE), &mut work).await {
        return first(reply, outgoing, whose).await;
    }
    let announced = reply.announce().await;
    match timeout(LATER, work).await {
        Ok(outgoing) if announced => later(reply, outgoing, whose).await,
        Ok(_nobody_waits) => {}
        Err(_) => {
            tracing::error!(interaction = %reply.to.id, "an answer took {LATER:?} and was given up");
            apologise(reply).await;
        }
    }
}

async fn first(reply: &Reply<'_>, outgoing: Outgoing, whose: &Whose) {
    match outgoing {
        Outgoing::Card(shown) => reply.first(&shown, whose.owner.as_ref()).await,
        Outgoing::Form(form) => reply.open(&form, whose.sheet(form.case)).await,
        Outgoing::Aside(panel) => {
            let on = whose.sheet(panel.case);
            reply.first_panel(&panel, on, Spot::Aside).await;
        }
        Outgoing::InPlace(panel) => {
            let on = whose.sheet(panel.case);
            reply.first_panel(&panel, on, Spot::InPlace).await;
        }
    }
}

async fn later(reply: &Reply<'_>, outgoing: Outgoing, whose: &Whose) {
    match outgoing {
        Outgoing::Card(shown) => reply.later(&shown, whose.owner.as_ref()).await,
        // It can only be the first answer, which the announcement was: the next press opens it.
        Outgoing::Form(_) => {
            let runtime = &reply.wiring.runtime;
            let again = runtime.notice(reply.to.locale, Notice::Busy);
            reply.later(&again, None).await;
        }
        Outgoing::Aside(panel) => {
            let on = whose.sheet(panel.case);
            reply.later_panel(&panel, on, Spot::Aside).await;
        }
        Outgoing::InPlace(panel) => {
            let on = whose.sheet(panel.case);
            reply.later_panel(&panel, on, Spot::InPlace).await;
        }
    }
}

/// Says that something is wrong on our side, as the first answer or, if there was one, after it.
async fn apologise(reply: &Reply<'_>) {
    let trouble = reply
        .wiring
        .runtime
        .notice(reply.to.locale, Notice::Unavailable);
    if reply.to.place != Place::Typing {
        reply.whenever(&trouble).await;
    }
}

/// The languages whose name or code begins like what is typed.
fn languages_like(locales: Vec<Locale>, typed: &str) -> Vec<Pair> {
    let typed = typed.trim().to_lowercase();
    let fits = |locale: &Locale| {
        let (name, code) = (locale.name().to_lowercase(), locale.code().to_lowercase());
        name.starts_with(&typed) || code.starts_with(&typed)
    };
    let fitting = locales.into_iter().filter(fits).take(limits::SUGGESTIONS);
    let pair = |locale: Locale| Pair {
        label: locale.name().to_owned(),
        value: locale.code().to_owned(),
    };
    fitting.map(pair).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_found_by_name_or_code() {
        let values = |typed| {
            let found = languages_like(Locale::all().collect(), typed);
            found.into_iter().map(|pair| pair.value).collect::<Vec<_>>()
        };
        assert_eq!(values("Deu"), ["de"]);
        assert_eq!(values("pt"), ["pt-BR"]);
        assert_eq!(values("").len(), limits::SUGGESTIONS);
        assert!(values("xx").is_empty());
    }
}
