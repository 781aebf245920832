//! What an admin does with a desk: set it up, and keep somebody from opening cases.

use super::super::outbox::NO_CASE;
use super::super::{DeskKind, DeskSettings, outbox, places};
use super::{Answer, Blank, Turn, field};
use crate::ids::{ChannelId, Locale, RoleId, UserId};
use crate::runtime::desk::Given;
use crate::runtime::records::desk::{block, block_key, settings, settings_key};
use crate::store::{Error, Transaction};
use crate::text::desk::DeskNotice;

/// Asks what is still missing for a desk in that channel: its language, unless it was typed with the command.
pub(in crate::runtime) fn set_up_form(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    channel: ChannelId,
    kind: Option<DeskKind>,
    role: RoleId,
    typed: Option<&str>,
) -> Result<Answer, Error> {
    if !turn.visitor.standing.manages {
        return Ok(Answer::Told(DeskNotice::NotAdmin));
    }
    let Some(kind) = kind else {
        return Ok(Answer::Told(DeskNotice::CannotBeDesk));
    };
    if let Some(typed) = typed {
        let given = Given::Filled(vec![("language".to_owned(), typed.to_owned())]);
        return Ok(set_up(turn, channel, kind == DeskKind::Forum, role, &given));
    }
    let before = turn.desk(records)?;
    Ok(Answer::Form(Blank::SetUp {
        channel,
        forum: kind == DeskKind::Forum,
        role,
        language: before.map_or(turn.visitor.server, |desk| desk.language),
    }))
}

/// The desk that an admin wants. It is looked at before it is set up: its channel may be another server's, since what
/// comes back with a form can be forged.
pub(in crate::runtime) fn set_up(
    turn: &Turn<'_>,
    channel: ChannelId,
    forum: bool,
    role: RoleId,
    given: &Given,
) -> Answer {
    let visitor = turn.visitor;
    if !visitor.standing.manages {
        return Answer::Told(DeskNotice::NotAdmin);
    }
    let typed = match given {
        Given::Filled(fields) => field(fields, "language").unwrap_or_default(),
        Given::Chosen(_) | Given::Nothing => "",
    };
    let Some(language) = language(typed) else {
        return Answer::Told(DeskNotice::UnknownLanguage);
    };
    let desk = DeskSettings {
        guild: visitor.guild,
        channel,
        kind: if forum {
            DeskKind::Forum
        } else {
            DeskKind::Text
        },
        role,
        language,
        admin: visitor.user,
        since: turn.now,
    };
    Answer::Examine { desk, fresh: true }
}

/// Sets a desk up, or moves it; the board is posted there.
pub(in crate::runtime) fn settle(
    records: &mut Transaction<'_>,
    desk: &DeskSettings,
) -> Result<(), Error> {
    records.put(settings_key(desk.guild), settings::write(desk))?;
    // Letters go to whoever set it up last.
    let mut board = places::of(records, desk.guild, NO_CASE)?;
    board.conversation = None;
    places::put(records, desk.guild, NO_CASE, &board)?;
    outbox::promise_board(records, desk.guild, desk.since)
}

/// The language that somebody typed: its code, or its name in itself.
fn language(typed: &str) -> Option<Locale> {
    let typed = typed.trim();
    Locale::all().find(|locale| {
        locale.code().eq_ignore_ascii_case(typed)
            || locale.name().to_lowercase() == typed.to_lowercase()
    })
}

/// Somebody who works on the desk asks how it is.
pub(in crate::runtime) fn doctor(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
) -> Result<Answer, Error> {
    // Whoever set it up is written to when it breaks, and asks from there, where nothing is known of their roles.
    if let Some(desk) = turn.desk(records)?
        && desk.admin == turn.visitor.user
    {
        return Ok(Answer::Examine { desk, fresh: false });
    }
    Ok(match turn.staff_desk(records)? {
        Ok(desk) => Answer::Examine { desk, fresh: false },
        Err(notice) => Answer::Told(notice),
    })
}

/// Keeps a person from opening cases, or lets them again.
pub(in crate::runtime) fn block(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    user: UserId,
    blocked: bool,
) -> Result<Answer, Error> {
    if let Err(notice) = turn.staff_desk(records)? {
        return Ok(Answer::Told(notice));
    }
    Ok(Answer::Told(if blocked {
        let key = block_key(turn.visitor.guild, user);
        records.put(key, block::write(turn.visitor.user, turn.now))?;
        DeskNotice::BlockedMember(user)
    } else {
        block::lift(records, turn.visitor.guild, user)?;
        DeskNotice::UnblockedMember(user)
    }))
}
