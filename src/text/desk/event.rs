//! One thing that happened to a case, in a sentence for the desk, with what was written.

use super::file::CaseFile;
use super::tongue::Tongue;
use crate::desk::{Ending, Event, Message, What, Words as Own};
use crate::engine::Outcome;
use crate::ids::{FlowId, ReplyId};
use crate::text::show::hyphens;

/// A sentence, and what somebody wrote.
pub(super) struct Said<'a> {
    pub(super) sentence: String,
    pub(super) words: Option<&'a Own>,
    /// Words that stand ready in every language instead.
    pub(super) ready: Option<String>,
}

/// What happened, in the desk's words.
pub(super) fn said<'a>(tongue: &Tongue<'_>, file: &CaseFile<'_>, event: &'a Event) -> Said<'a> {
    let who = tongue.who(event.by, file.case.member);
    let by = |name: &str| tongue.say(name, &[("who", &who)]);
    let mut words = None;
    let mut ready = None;
    let sentence = match &event.what {
        What::Opened(own) => {
            words = own.as_ref();
            by("desk-event-opened")
        }
        What::Claimed => by("desk-event-claimed"),
        What::TookOver { from } => {
            let other = tongue.person(*from);
            tongue.say("desk-event-took-over", &[("who", &who), ("other", &other)])
        }
        What::HandedBack => by("desk-event-handed-back"),
        What::ClaimExpired { owner } => {
            tongue.say("desk-event-expired", &[("other", &tongue.person(*owner))])
        }
        What::Wrote(Message::Reply(own)) => {
            words = Some(own);
            by("desk-event-wrote")
        }
        What::Wrote(Message::Question(own)) => {
            words = Some(own);
            by("desk-event-asked")
        }
        What::Wrote(Message::Ready(id)) => {
            ready = Some(reply_text(tongue, file, id));
            let title = reply_title(tongue, file, id);
            tongue.say("desk-event-ready", &[("who", &who), ("title", &title)])
        }
        What::Suggested(step) => {
            let step = file.step(tongue, step);
            tongue.say("desk-event-suggested", &[("who", &who), ("step", &step)])
        }
        What::Noted(own) => {
            words = Some(own);
            by("desk-event-noted")
        }
        What::Answered(own) => {
            words = Some(own);
            by("desk-event-answered")
        }
        What::Tried { step, outcome } => {
            let step = file.step(tongue, step);
            let outcome = tongue.plain(self::outcome(*outcome));
            let told = [("who", &*who), ("step", &*step), ("outcome", &*outcome)];
            tongue.say("desk-event-tried", &told)
        }
        What::Prioritised(priority) => {
            let priority = tongue.priority(*priority);
            let told = [("who", &*who), ("priority", &*priority)];
            tongue.say("desk-event-prioritised", &told)
        }
        What::Solved => by("desk-event-solved"),
        What::Closed { ending, reason } => {
            words = reason.as_ref();
            match ending {
                Ending::ByDesk => by("desk-event-closed-by-desk"),
                Ending::ByMember => by("desk-event-closed-by-member"),
                Ending::Silence => tongue.plain("desk-event-closed-silence"),
            }
        }
        What::Reopened => by("desk-event-reopened"),
        What::Rated {
            rating,
            words: about,
        } => {
            words = about.as_ref();
            let stars = rating.stars().to_string();
            tongue.say("desk-event-rated", &[("who", &who), ("stars", &stars)])
        }
        What::Reminded { nth } => {
            let nth = nth.to_string();
            tongue.say("desk-event-reminded", &[("nth", &nth)])
        }
        What::MemberLeft => {
            let member = tongue.person(file.case.member);
            tongue.say("desk-event-left", &[("member", &member)])
        }
        What::Removed => by("desk-event-removed"),
        What::Erased => tongue.plain("desk-event-erased"),
    };
    Said {
        sentence,
        words,
        ready,
    }
}

/// How a step went.
pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Worked => "outcome-worked",
        Outcome::Failed => "outcome-failed",
        Outcome::Cant => "outcome-cant",
    }
}

/// The id of the message that is a ready reply.
pub(super) fn reply_message(flow: &FlowId, reply: &ReplyId) -> String {
    let (flow, reply) = (hyphens(flow.as_str()), hyphens(reply.as_str()));
    format!("{flow}-reply-{reply}")
}

/// A ready reply as its flow's words have it, or that it is not here any more.
pub(super) fn reply_text(tongue: &Tongue<'_>, file: &CaseFile<'_>, reply: &ReplyId) -> String {
    ready(tongue, file, reply, None)
}

/// What a ready reply is called on the desk.
pub(super) fn reply_title(tongue: &Tongue<'_>, file: &CaseFile<'_>, reply: &ReplyId) -> String {
    ready(tongue, file, reply, Some("title"))
}

fn ready(tongue: &Tongue<'_>, file: &CaseFile<'_>, reply: &ReplyId, part: Option<&str>) -> String {
    let known = tongue.words.has_reply(&file.case.flow, reply);
    let told = |scene: &crate::text::show::Scene<'_>| scene.flow("reply", reply.as_str(), part);
    let text = known.then(|| file.scene(tongue, told)).flatten();
    text.unwrap_or_else(|| tongue.plain("desk-reply-gone"))
}
