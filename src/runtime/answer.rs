//! Answers one thing that a person did, from the turn that it takes to the words that they read.

use std::sync::Arc;

use super::counts::Answered;
use super::desk::outbox::NO_CASE;
use super::languages::speak_of;
use super::order::{Doing, Done, Order};
use super::reminders::{self, Wish};
use super::{Act, Incoming, Library, Notice, Runtime, Who, status, turn};
use crate::engine::{Effect, Finding, Flow, Note};
use crate::ids::{InteractionId, Locale, Timestamp};
use crate::store::Error;
use crate::text::speech::Speaking;
use crate::text::{Shown, Words};

impl Runtime {
    /// Answers one thing that a person did. The answer is on disk when this returns; trouble is
    /// answered with a notice, never with an error.
    ///
    /// Dropping the future does not take the act back; delivered again, it is answered.
    pub async fn answer(&self, incoming: Incoming) -> Shown {
        loop {
            // Each round again needs another library to have come while the turn waited for its place.
            if let Some(shown) = self.answer_from(self.library(), incoming.clone()).await {
                return shown;
            }
        }
    }

    /// Answers from a library, unless another has taken its place when it is the session's turn: a session never goes
    /// back to a flow that is not on offer any more.
    async fn answer_from(&self, library: Arc<Library>, incoming: Incoming) -> Option<Shown> {
        let (languages, words) = (incoming.languages, Arc::clone(&library.words));
        let Some(flow) = library.flow(&incoming.flow).cloned() else {
            self.counters.count(Answered::Stale);
            return Some(words.notice(languages.text, Notice::FlowGone));
        };
        let (id, who, now) = (incoming.id, incoming.who, self.clock.now());
        let writes = self.desks.medium().is_some();
        let device = match &incoming.act {
            Act::Open { device, .. } => *device,
            Act::Choose { .. } | Act::Look | Act::Wish(_) | Act::Reply { .. } => None,
        };
        let doing = doing(&words, languages.text, &flow, incoming.act, writes);
        let reopens = matches!(doing, Doing::Wish(Wish::Resume | Wish::Nudge));
        let order = Order {
            id,
            who,
            flow: Arc::clone(&flow),
            languages,
            device,
            words: Arc::clone(&words),
            reminders: writes.then(|| Arc::clone(&self.reminders.rules)),
            counts: self.crowd,
            findings: self.findings(&flow, now),
            now,
        };
        let (forgetting, shelf) = (Arc::clone(&self.forgetting), self.shelf.clone());
        let done = self
            .committer
            .run(move |records| {
                if !shelf.is_current(&library) {
                    return Ok(None);
                }
                turn::take(order, doing, &forgetting, records).map(Some)
            })
            .await;
        Some(match done {
            Ok(None) => return None,
            Ok(Some(Ok(done))) => {
                self.counters.count(how(&done));
                for case in &done.cases {
                    self.desks.office.bell.ring(who.guild, *case);
                }
                if done.told || !done.cases.is_empty() {
                    self.desks.office.bell.ring(who.guild, NO_CASE);
                }
                if reopens {
                    self.reminders.reconcile(who.user);
                }
                if let Some(set) = done.set {
                    self.reminders.ring(set);
                }
                self.shown(&words, &flow, &done, who, now)
            }
            Ok(Some(Err(unreadable))) => {
                report(id, who, &flow, &unreadable);
                self.refuse(languages.text, Notice::Unavailable)
            }
            Err(Error::Busy { .. }) => self.refuse(languages.text, Notice::Busy),
            Err(error) => {
                report(id, who, &flow, &error);
                self.refuse(languages.text, Notice::Unavailable)
            }
        })
    }

    /// The card that a turn came to, in the person's words.
    fn shown(&self, words: &Words, flow: &Flow, done: &Done, who: Who, now: Timestamp) -> Shown {
        let voice = &done.voice;
        let speaking = Speaking {
            languages: voice.languages(),
            medium: voice.medium(),
            page: done.page,
            asks: voice.is_unasked() && words.names_labels(flow, &done.session, now),
            first: done.first,
            wrong: done.wrong,
        };
        let languages = speaking.shown_in();
        let mut shown = words.show(flow, &done.session, &done.effects, now, languages);
        words.remind(&mut shown, languages.text, done.reminding);
        if self.desks.has(who.guild) {
            words.offer_desk(&mut shown, languages.text);
        }
        words.speak(&mut shown, &speaking);
        shown
    }

    /// What is known without asking anybody. Whoever is in a flow will want to know it for a while.
    fn findings(&self, flow: &Flow, now: Timestamp) -> Vec<Finding> {
        let services = flow.services();
        if services.is_empty() {
            return Vec::new();
        }
        self.status.need(now + status::LOOKED_AT_FOR);
        let reading = self.status.reading(services, now);
        reading.finding().into_iter().collect()
    }

    fn refuse(&self, locale: Locale, notice: Notice) -> Shown {
        self.counters.count(Answered::Refused);
        self.notice(locale, notice)
    }
}

/// Recognising words takes longer than deciding, so it is done before it is the session's turn.
fn doing(words: &Words, locale: Locale, flow: &Flow, act: Act, writes: bool) -> Doing {
    match act {
        Act::Open { problem, .. } => Doing::Open(problem.map_or_else(Default::default, |typed| {
            words.recognise(flow, locale, &typed)
        })),
        Act::Choose { card, choice } => match reminders::wish_of(&choice).filter(|_| writes) {
            Some(wish) => Doing::Wish(wish),
            None => match speak_of(&choice) {
                Some(speak) => Doing::Speak { card, speak },
                None => Doing::Choose { card, choice },
            },
        },
        Act::Look => Doing::Look,
        Act::Wish(wish) => Doing::Wish(wish),
        Act::Reply { card, answered } => Doing::Reply { card, answered },
    }
}

fn how(done: &Done) -> Answered {
    if done.again {
        Answered::Again
    } else if done.effects.contains(&Effect::Note(Note::OldCard)) {
        Answered::Stale
    } else {
        Answered::Plainly
    }
}

/// Tells the operator why a person gets no card; what they typed is nobody's business here.
fn report(id: InteractionId, who: Who, flow: &Flow, error: &dyn std::error::Error) {
    tracing::error!(
        interaction = id.0,
        guild = who.guild.0,
        user = who.user.0,
        flow = %flow.id,
        error = %error,
        "a person could not be answered"
    );
}
