//! One turn at the desk, inside the store's transaction: who may, what it changes, and what is answered.
//!
//! | what somebody wants | in |
//! |---|---|
//! | to hand over: form, consent, a case | `hand_over` |
//! | something with their own case | `member` |
//! | their case in another language | `languages` |
//! | something with a case of the desk | `staff` |
//! | to see the queue, a case, what stands ready | `look` |
//! | to set a desk up, to block somebody | `admin` |
//!
//! A turn ends with an [`Answer`]: what was found, to be put into words when it is on disk.

mod admin;
mod hand_over;
mod languages;
mod look;
mod member;
mod once;
mod staff;

use std::time::Duration;

use super::cases::Loaded;
use super::office::desk_of;
use super::{DeskSettings, Visitor, cases};
use crate::desk::{Case, Contact, Message, Rules, Waiting, Words};
use crate::engine::Session;
use crate::ids::{CaseNumber, ChannelId, FlowId, Locale, RoleId, Timestamp};
use crate::runtime::Library;
use crate::runtime::languages::Voice;
use crate::runtime::records::desk::{member_key, number};
use crate::store::{Error, Transaction};
use crate::text::desk::DeskNotice;
use crate::text::speech::Page;

pub(in crate::runtime) use admin::{block, doctor, set_up, set_up_form, settle};
pub(in crate::runtime) use hand_over::{MOST_FLOWS, hand_over, open_case};
pub(in crate::runtime) use look::{find_next, queue, stats, view};
pub(in crate::runtime) use member::member;
pub(in crate::runtime) use staff::staff;

/// What every turn at the desk depends on beside what is stored.
pub(in crate::runtime) struct Turn<'a> {
    /// Whoever takes it, with the languages that they chose.
    pub(in crate::runtime) visitor: &'a Visitor,
    pub(in crate::runtime) voice: Voice,
    pub(in crate::runtime) library: &'a Library,
    pub(in crate::runtime) rules: &'a Rules,
    pub(in crate::runtime) now: Timestamp,
}

/// What a turn comes to.
#[derive(Debug)]
pub(in crate::runtime) enum Answer {
    /// A few words.
    Told(DeskNotice),
    /// Something to fill in.
    Form(Blank),
    /// What will be handed over, to agree to.
    Consent {
        flow: FlowId,
        session: Option<Session>,
        words: Option<Words>,
        contact: Contact,
    },
    /// It was handed over.
    HandedOver {
        case: Box<Loaded>,
        usual: Option<Duration>,
    },
    /// The session's own card.
    Session(FlowId),
    /// A case, as its member sees it.
    Mine(Box<Loaded>),
    /// The same with what there is to choose of languages.
    Languages {
        case: Box<Loaded>,
        voice: Voice,
        page: Page,
        /// The member said that a text is wrong, and whether the desk hears of it.
        wrong: Option<bool>,
    },
    /// What its member reads, for a supporter.
    AsMember(Box<Loaded>),
    /// A case, as a supporter sees it.
    Case(Box<Loaded>),
    /// What happened to a case.
    History {
        case: Box<Loaded>,
        page: u32,
        pages: u32,
    },
    /// What stands ready to be written.
    Replies(Box<Loaded>),
    /// What would be sent.
    Preview { case: Box<Loaded>, message: Message },
    /// Steps that can be suggested.
    Steps(Box<Loaded>),
    /// How urgent a case can be.
    Priorities(Box<Loaded>),
    /// The queue.
    Queue { waiting: Vec<Waiting>, page: u32 },
    /// A desk is to be set up, or somebody asks how it is: it is looked at.
    Examine { desk: DeskSettings, fresh: bool },
    /// Somebody asks how the desk did; its newest case tells how far there is to look.
    Stats {
        newest: Option<CaseNumber>,
        days: u16,
    },
}

impl Answer {
    /// The case that its member sees with it, about which something may have been promised.
    pub(in crate::runtime) fn of_member(&self) -> Option<CaseNumber> {
        if let Self::HandedOver { case, .. } | Self::Mine(case) | Self::Languages { case, .. } =
            self
        {
            Some(case.case.number)
        } else {
            None
        }
    }
}

/// Something to fill in.
#[derive(Debug)]
pub(in crate::runtime) enum Blank {
    HandOver(FlowId, Option<Words>),
    Answer(CaseNumber),
    Rate(CaseNumber, u8),
    Write(CaseNumber, Option<Words>),
    Ask(CaseNumber, Option<Words>),
    Note(CaseNumber),
    Close(CaseNumber),
    SetUp {
        channel: ChannelId,
        forum: bool,
        role: RoleId,
        language: Locale,
    },
}

impl Turn<'_> {
    /// The desk of the server, if it has one.
    pub(in crate::runtime) fn desk(
        &self,
        records: &Transaction<'_>,
    ) -> Result<Option<DeskSettings>, Error> {
        desk_of(records, self.visitor.guild)
    }

    /// Another open case of the same member in the same flow: there is one at a time.
    fn other_open(
        &self,
        records: &Transaction<'_>,
        case: &Case,
    ) -> Result<Option<CaseNumber>, Error> {
        let key = member_key(case.guild, case.member, &case.flow)?;
        let Some(record) = records.get(&key)? else {
            return Ok(None);
        };
        let newest = number::read(&key, &record)?.number;
        if newest == case.number {
            return Ok(None);
        }
        let open = cases::head(records, case.guild, newest)?.is_some_and(|case| case.is_open());
        Ok(open.then_some(newest))
    }

    /// The desk, if the visitor works on it.
    fn staff_desk(
        &self,
        records: &Transaction<'_>,
    ) -> Result<Result<DeskSettings, DeskNotice>, Error> {
        let Some(desk) = self.desk(records)? else {
            return Ok(Err(DeskNotice::NoDesk));
        };
        let standing = &self.visitor.standing;
        if standing.manages || standing.roles.contains(&desk.role) {
            Ok(Ok(desk))
        } else {
            Ok(Err(DeskNotice::NotStaff))
        }
    }
}

/// Field `words` of a form, made harmless; none if nothing was typed.
fn words_of(fields: &[(String, String)]) -> Option<Words> {
    field(fields, "words").and_then(Words::new)
}

fn field<'f>(fields: &'f [(String, String)], id: &str) -> Option<&'f str> {
    let found = fields.iter().find(|(name, _)| name == id);
    found.map(|(_, text)| text.as_str())
}
