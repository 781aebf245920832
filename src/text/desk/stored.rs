//! Everything that is stored about a person, as a file that they and programs can read: JSON, with words beside ids.

use serde_json::{Value, json};

use super::tongue::{NO_CARD, Tongue};
use crate::desk::{By, Case, Event, Message, What};
use crate::engine::{Flow, Given, Place, Session};
use crate::ids::{CaseNumber, ChannelId, FlowId, GuildId, Locale, RoleId, Timestamp};
use crate::text::summary;

/// The most bytes of a file, below what every server takes (discord facts, section 1.4).
const MOST_BYTES: usize = 9 << 20;

/// Everything that is stored about a person.
#[derive(Debug, Clone, Default)]
pub struct Stored {
    /// Their ways through guides, each on a server.
    pub sessions: Vec<(GuildId, FlowId, Session)>,
    /// Their cases.
    pub cases: Vec<OwnCase>,
    /// What they have written and not sent.
    pub drafts: Vec<OwnDraft>,
    /// Where a team lets them open no case, and since when.
    pub blocks: Vec<(GuildId, Timestamp)>,
    /// When they are to be reminded of what.
    pub reminders: Vec<OwnReminder>,
    /// What they agreed to, if they were ever asked or written to.
    pub agreed: Option<OwnAgreement>,
    /// What they chose to read, if they ever chose.
    pub languages: Option<OwnLanguages>,
    /// Desks that they set up.
    pub desks: Vec<OwnDesk>,
    /// Cases of others that they have as a supporter.
    pub holds: Vec<(GuildId, CaseNumber)>,
    /// What they did with cases of others.
    pub work: Vec<OwnWork>,
    /// How much more of that there is.
    pub more_work: usize,
}

/// A case of theirs.
#[derive(Debug, Clone)]
pub struct OwnCase {
    /// How it stands.
    pub case: Case,
    /// Their way before it, and the steps that they tried since.
    pub path: Session,
    /// What happened, oldest first.
    pub events: Vec<Event>,
    /// How many messages about it are still to be sent to them.
    pub notices: usize,
}

/// Something that they have written and not sent.
#[derive(Debug, Clone)]
pub struct OwnDraft {
    /// On which server.
    pub guild: GuildId,
    /// About which case; none for one that is not opened yet.
    pub case: Option<CaseNumber>,
    /// About what.
    pub flow: FlowId,
    /// What they wrote.
    pub words: Option<String>,
    /// When, if it is known.
    pub at: Option<Timestamp>,
}

/// A reminder that is to come.
#[derive(Debug, Clone)]
pub struct OwnReminder {
    /// Of a session on which server.
    pub guild: GuildId,
    /// In which guide.
    pub flow: FlowId,
    /// What for, in a word.
    pub about: &'static str,
    /// When.
    pub due: Timestamp,
    /// It is written, and to be sent then.
    pub written: bool,
}

/// What they agreed to.
#[derive(Debug, Clone)]
pub struct OwnAgreement {
    /// They want no reminders.
    pub no_reminders: bool,
    /// Since when they want to be reminded once of what they leave in the middle.
    pub nudges: Option<Timestamp>,
    /// Their conversation with the bot.
    pub conversation: Option<ChannelId>,
    /// The number of the reminder that was written to them last; 0 if none was.
    pub last_letter: u32,
    /// Since when none reaches them.
    pub closed: Option<Timestamp>,
}

/// What they chose to read, and told of their device.
#[derive(Debug, Clone)]
pub struct OwnLanguages {
    /// What they chose to read, if it is not what their medium says.
    pub text: Option<Locale>,
    /// What they told of their device, if it is not what they read.
    pub device: Option<Locale>,
    /// What their medium said then.
    pub medium: Locale,
}

/// A desk that they set up.
#[derive(Debug, Clone)]
pub struct OwnDesk {
    /// On which server.
    pub guild: GuildId,
    /// Where.
    pub channel: ChannelId,
    /// Who works on it.
    pub role: RoleId,
    /// Its language.
    pub language: Locale,
    /// Since when.
    pub since: Timestamp,
}

/// Something that they did with another's case.
#[derive(Debug, Clone)]
pub struct OwnWork {
    /// On which server.
    pub guild: GuildId,
    /// With which case.
    pub case: CaseNumber,
    /// What.
    pub event: Event,
}

impl Stored {
    /// The file. Where it would be too large, what they did as a supporter is cut, and the file says so.
    pub(super) fn file(&self, tongue: &Tongue<'_>, flows: &[&Flow], now: Timestamp) -> String {
        let mut told = self.work.len();
        loop {
            let text = format!("{:#}\n", self.json(tongue, flows, now, told));
            if text.len() <= MOST_BYTES || told == 0 {
                return text;
            }
            told /= 2;
        }
    }

    fn json(&self, tongue: &Tongue<'_>, flows: &[&Flow], now: Timestamp, told: usize) -> Value {
        let find = |id: &FlowId| flows.iter().find(|flow| flow.id == *id).copied();
        let session = |(guild, id, session): &(GuildId, FlowId, Session)| {
            json!({
                "server": place(*guild), "guide": id.as_str(), "guide_title": tongue.flow_name(id),
                "began": moment(session.began), "answers": answers(tongue, find(id), session),
            })
        };
        let draft = |draft: &OwnDraft| {
            json!({
                "server": place(draft.guild), "guide": draft.flow.as_str(), "case": draft.case.map(|case| case.0),
                "written": draft.at.map(moment), "words": draft.words,
            })
        };
        let desk = |desk: &OwnDesk| {
            json!({
                "server": place(desk.guild), "channel": desk.channel.to_string(), "role": desk.role.to_string(),
                "language": desk.language.code(), "since": moment(desk.since),
            })
        };
        let work = |work: &OwnWork| {
            let mut value = event(&work.event, true);
            value["server"] = place(work.guild);
            value["case"] = work.case.0.into();
            value
        };
        let reminder = |one: &OwnReminder| {
            json!({
                "server": place(one.guild), "guide": one.flow.as_str(), "about": one.about, "due": moment(one.due),
                "written": one.written,
            })
        };
        let agreed = self.agreed.as_ref().map(|agreed| {
            json!({
                "no_reminders": agreed.no_reminders, "reminded_of_what_is_left_since": agreed.nudges.map(moment),
                "conversation": agreed.conversation.map(|channel| channel.to_string()),
                "last_reminder_number": agreed.last_letter, "unreachable_since": agreed.closed.map(moment),
            })
        });
        let languages = self.languages.as_ref().map(|languages| {
            json!({
                "chosen_for_texts": languages.text.map(Locale::code), "told_of_device": languages.device.map(Locale::code),
                "set_in_discord": languages.medium.code(),
            })
        });
        let list = |all: Vec<Value>| Value::Array(all);
        json!({
            "about": tongue.plain("my-data-file"),
            "made": moment(now),
            "sessions": list(self.sessions.iter().map(session).collect()),
            "cases": list(self.cases.iter().map(|own| case(tongue, find(&own.case.flow), own)).collect()),
            "reminders": list(self.reminders.iter().map(reminder).collect()),
            "agreed_to": agreed,
            "languages": languages,
            "drafts": list(self.drafts.iter().map(draft).collect()),
            "blocks": list(self.blocks.iter().map(|(guild, at)| json!({"server": place(*guild), "since": moment(*at)})).collect()),
            "desks_set_up": list(self.desks.iter().map(desk).collect()),
            "cases_held_as_supporter": list(self.holds.iter().map(|(guild, case)| json!({"server": place(*guild), "case": case.0})).collect()),
            "done_as_supporter": list(self.work.iter().take(told).map(work).collect()),
            "done_as_supporter_left_out": self.work.len() - told + self.more_work,
        })
    }
}

fn case(tongue: &Tongue<'_>, flow: Option<&Flow>, own: &OwnCase) -> Value {
    let case = &own.case;
    json!({
        "server": place(case.guild), "number": case.number.0, "guide": case.flow.as_str(),
        "guide_title": tongue.flow_name(&case.flow), "opened": moment(case.opened),
        "opened_in_channel": case.opened_in.map(|channel| channel.to_string()),
        "state": super::facts::state(tongue, case.state), "ended": case.ended.map(moment),
        "language": case.languages.text.code(), "device_language": case.languages.device.code(),
        "told_by": tongue.plain(super::facts::contact(case.contact)),
        "stars": case.rating.map(crate::desk::Rating::stars),
        "answers": answers(tongue, flow, &own.path),
        "events": own.events.iter().map(|one| event(one, false)).collect::<Vec<_>>(),
        "messages_still_to_be_sent": own.notices,
    })
}

fn answers(tongue: &Tongue<'_>, flow: Option<&Flow>, session: &Session) -> Vec<Value> {
    let words = |given: &Given| {
        let flow = flow?;
        let place = Place::of(flow, session);
        tongue.scene(flow, session, &place, &NO_CARD, |scene| {
            summary::line(scene, given)
        })
    };
    let answer = |entry: &crate::engine::Entry| {
        let (kind, ids) = given(&entry.given);
        json!({"at": moment(entry.at), "kind": kind, "ids": ids, "words": words(&entry.given)})
    };
    session.entries.iter().map(answer).collect()
}

fn given(given: &Given) -> (&'static str, Vec<&str>) {
    match given {
        Given::Symptom(id) => ("symptom", vec![id.as_str()]),
        Given::Told { question, answer } => ("told", vec![question.as_str(), answer.as_str()]),
        Given::Answered { question, answer } => {
            let answer = answer.as_ref().map(crate::ids::AnswerId::as_str);
            let ids = [Some(question.as_str()), answer];
            ("answered", ids.into_iter().flatten().collect())
        }
        Given::Tried { step, outcome } => {
            let kind = match outcome {
                crate::engine::Outcome::Worked => "worked",
                crate::engine::Outcome::Failed => "failed",
                crate::engine::Outcome::Cant => "could_not",
            };
            (kind, vec![step.as_str()])
        }
        Given::Waiting { step } => ("waiting", vec![step.as_str()]),
        Given::Checked { verify, seen } => {
            let seen = seen.as_ref().map(crate::ids::AnswerId::as_str);
            let ids = [Some(verify.as_str()), seen];
            ("checked", ids.into_iter().flatten().collect())
        }
        Given::Found(finding) => ("found", vec![finding.sign.as_str()]),
        Given::Person => ("asked_for_a_person", Vec::new()),
        Given::Restart => ("started_over", Vec::new()),
    }
}

/// What happened. The team's notes are for the team, and who of it did what is not told to members.
fn event(event: &Event, own: bool) -> Value {
    let by = match event.by {
        By::Member => "member",
        By::Staff(_) if own => "you",
        By::Staff(_) => "team",
        By::Blueback => "blueback",
    };
    let (what, words) = what(&event.what);
    let hidden = matches!(event.what, What::Noted(_)) && !own;
    let words = words.filter(|_| !hidden);
    json!({"at": moment(event.at), "by": by, "what": what, "words": words})
}

fn what(what: &What) -> (&'static str, Option<String>) {
    let text = |words: &crate::desk::Words| words.as_str().to_owned();
    match what {
        What::Opened(words) => ("opened", words.as_ref().map(text)),
        What::Claimed => ("claimed", None),
        What::TookOver { .. } => ("taken_over", None),
        What::HandedBack => ("handed_back", None),
        What::ClaimExpired { .. } => ("claim_expired", None),
        What::Wrote(Message::Reply(words)) => ("replied", Some(text(words))),
        What::Wrote(Message::Question(words)) => ("asked", Some(text(words))),
        What::Wrote(Message::Ready(reply)) => ("ready_reply", Some(reply.as_str().to_owned())),
        What::Suggested(step) => ("suggested_step", Some(step.as_str().to_owned())),
        What::Noted(words) => ("noted", Some(text(words))),
        What::Answered(words) => ("answered", Some(text(words))),
        What::Tried { step, .. } => ("tried_step", Some(step.as_str().to_owned())),
        What::Prioritised(_) => ("priority_set", None),
        What::Solved => ("solved", None),
        What::Closed { reason, .. } => ("closed", reason.as_ref().map(text)),
        What::Reopened => ("reopened", None),
        What::Rated { words, .. } => ("rated", words.as_ref().map(text)),
        What::Reminded { .. } => ("reminded", None),
        What::MemberLeft => ("member_left", None),
        What::Removed => ("words_erased", None),
        What::Erased => ("erased", None),
    }
}

fn place(guild: GuildId) -> Value {
    match guild {
        GuildId(0) => "direct messages".into(),
        guild => guild.to_string().into(),
    }
}

/// A moment in UTC, as ISO 8601 writes it.
fn moment(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.millis())
        .map_or_else(|_| at.millis().to_string(), |at| at.to_string())
}
