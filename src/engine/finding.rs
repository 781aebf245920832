//! What the bot finds out by itself: what Apple's page says, and that many people have the same trouble at once.
//!
//! A finding is an entry of the session like an answer, so that a session stays its entries and each card can be
//! derived from them. It differs in three ways: a later finding takes the place of an earlier one, and of what the
//! person answered to the same question before; *Back* never drops it; and it is taken in after what the person did,
//! so that they are never answered on a card that they have not seen.

use std::time::Duration;

use super::decide::{Effect, Note};
use super::flow::Flow;
use super::place::Place;
use super::session::{Entry, Given, Session};
use crate::ids::Timestamp;

/// Where a question's answer is found without asking the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Finder {
    /// Apple's status page; the person is asked where it could not be read.
    AppleStatus,
    /// How many people came with the same trouble. Nobody is asked, since nobody can know.
    Crowd,
}

/// What can be found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Apple's page: something does not work.
    Outage,
    /// Apple's page: something works badly or not for everybody.
    Issue,
    /// Apple's page: work that was planned.
    Planned,
    /// Apple's page: there was something, and it is over.
    Resolved,
    /// Apple's page: nothing. Weak evidence, since the page lags (imessage facts, section 5).
    Clear,
    /// Far more people than usual come with the same trouble.
    Wave,
}

impl Sign {
    /// Every sign with its spelling in flows, records and messages.
    pub const ALL: [(Self, &'static str); 6] = [
        (Self::Outage, "outage"),
        (Self::Issue, "issue"),
        (Self::Planned, "planned"),
        (Self::Resolved, "resolved"),
        (Self::Clear, "clear"),
        (Self::Wave, "wave"),
    ];

    /// Its spelling.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outage => "outage",
            Self::Issue => "issue",
            Self::Planned => "planned",
            Self::Resolved => "resolved",
            Self::Clear => "clear",
            Self::Wave => "wave",
        }
    }

    /// What finds it.
    pub fn finder(self) -> Finder {
        match self {
            Self::Outage | Self::Issue | Self::Planned | Self::Resolved | Self::Clear => {
                Finder::AppleStatus
            }
            Self::Wave => Finder::Crowd,
        }
    }
}

/// Something that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Finding {
    /// What.
    pub sign: Sign,
    /// When the page was read, or the people were counted.
    pub read: Timestamp,
    /// The moment that it is about: when it began, will begin, or ended. None where nobody knows.
    pub about: Option<Timestamp>,
}

/// What is known about a question when the bot does not know any more stays in a session for so long. One look that
/// failed is no news, but an outage of yesterday says nothing about today.
const LASTS: Duration = Duration::from_secs(30 * 60);
/// A page that says the same is noted anew after so long, so that a card does not name an old moment.
const RENEWED: Duration = Duration::from_secs(10 * 60);

/// The question and the answer that a sign stands for in a flow.
pub(super) fn answer(flow: &Flow, sign: Sign) -> Option<(usize, usize)> {
    let finds = |q: &super::flow::Question| q.found_by == Some(sign.finder());
    let question = flow.questions.iter().position(finds)?;
    let answers = &flow.questions[question].answers;
    let answer = answers.iter().position(|a| a.found.contains(&sign))?;
    Some((question, answer))
}

/// Whether an entry of a run counts no more because something was found later.
pub(super) fn is_superseded(flow: &Flow, run: &[Entry], nth: usize) -> bool {
    let later = || {
        run[nth + 1..]
            .iter()
            .filter_map(|entry| found(&entry.given))
    };
    match &run[nth].given {
        Given::Found(finding) => later().any(|other| other.sign.finder() == finding.sign.finder()),
        Given::Answered { question, .. } | Given::Told { question, .. } => later().any(|finding| {
            answer(flow, finding.sign).is_some_and(|(q, _)| flow.questions[q].id == *question)
        }),
        Given::Symptom(_)
        | Given::Tried { .. }
        | Given::Waiting { .. }
        | Given::Checked { .. }
        | Given::Person
        | Given::Restart => false,
    }
}

pub(super) fn found(given: &Given) -> Option<&Finding> {
    match given {
        Given::Found(finding) => Some(finding),
        Given::Symptom(_)
        | Given::Told { .. }
        | Given::Answered { .. }
        | Given::Tried { .. }
        | Given::Waiting { .. }
        | Given::Checked { .. }
        | Given::Person
        | Given::Restart => None,
    }
}

/// Takes in what the bot knows now, after [`decide`](super::decide()) has taken in what the person did and with its effects;
/// whether the session changed. Only what concerns the person's symptom is taken in. With nothing known a session stays
/// as it is, but for what is too old to hold.
///
/// `shown` is the card before, by the beginning of its session and its turn. If that is still the session's, what is
/// found makes another card of it; if not, the card of this turn was not shown yet, and holds it as it is.
///
/// Whoever pressed an old card, or asked why a card comes, sees it as it was.
pub fn learn(
    flow: &Flow,
    session: &mut Session,
    shown: Option<(Timestamp, u32)>,
    effects: &[Effect],
    findings: &[Finding],
    now: Timestamp,
) -> bool {
    let still = |effect: &Effect| match effect {
        Effect::Explain | Effect::Note(Note::OldCard | Note::NoSuchChoice | Note::CardChanged) => {
            true
        }
        Effect::Note(
            Note::WelcomeBack | Note::Recognised | Note::NotRecognised | Note::FlowChanged(_),
        ) => false,
    };
    if effects.iter().any(still) {
        return false;
    }
    let changed = take_in(flow, session, findings, now);
    let again = shown == Some((session.began, session.turn));
    session.turn += u32::from(changed && again);
    changed
}

fn take_in(flow: &Flow, session: &mut Session, findings: &[Finding], now: Timestamp) -> bool {
    let holds = |entry: &Entry| found(&entry.given).is_some();
    if findings.is_empty() && !session.current().iter().any(holds) {
        return false;
    }
    let place = Place::of(flow, session);
    if place.end().is_some() {
        return false;
    }
    let mut changed = false;
    for finder in [Finder::AppleStatus, Finder::Crowd] {
        let concerns = |finding: &&Finding| {
            finding.sign.finder() == finder
                && answer(flow, finding.sign)
                    .is_some_and(|(q, _)| place.allows(flow, &flow.questions[q].when, None))
        };
        let known = findings.iter().find(concerns);
        let before = place
            .found
            .iter()
            .find(|finding| finding.sign.finder() == finder);
        match (before, known) {
            (None, None) => continue,
            (Some(before), Some(known)) if is_same(before, known) => continue,
            (Some(before), None) if now - before.read < LASTS => continue,
            (_, Some(known)) => {
                session.forget(finder);
                session.give(Given::Found(*known), now);
            }
            (Some(_), None) => session.forget(finder),
        }
        changed = true;
    }
    changed
}

fn is_same(before: &Finding, known: &Finding) -> bool {
    before.sign == known.sign && before.about == known.about && known.read - before.read < RENEWED
}
