//! What a supporter looks at: the queue, a case, its history, the next one.

use super::super::cases;
use super::{Answer, Turn};
use crate::desk::{Whose, sort};
use crate::ids::CaseNumber;
use crate::store::{Error, Transaction};
use crate::text::desk::{DeskNotice, HISTORY_PAGE};

/// A page of the queue, from 0.
pub(in crate::runtime) fn queue(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    page: u32,
) -> Result<Answer, Error> {
    if let Err(notice) = turn.staff_desk(records)? {
        return Ok(Answer::Told(notice));
    }
    let mut waiting = cases::waiting(records, turn.visitor.guild)?;
    sort(&mut waiting);
    Ok(Answer::Queue { waiting, page })
}

/// A case in the visitor's own language.
pub(in crate::runtime) fn view(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    case: CaseNumber,
) -> Result<Answer, Error> {
    if let Err(notice) = turn.staff_desk(records)? {
        return Ok(Answer::Told(notice));
    }
    Ok(match cases::load(records, turn.visitor.guild, case)? {
        Some(loaded) => Answer::Case(Box::new(loaded)),
        None => Answer::Told(DeskNotice::NoSuchCase(case)),
    })
}

/// The case that should be looked at next: the visitor's own whose turn it is theirs, else the first that nobody has.
pub(in crate::runtime) fn find_next(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
) -> Result<Answer, Error> {
    if let Err(notice) = turn.staff_desk(records)? {
        return Ok(Answer::Told(notice));
    }
    let mut waiting = cases::waiting(records, turn.visitor.guild)?;
    waiting.retain(|case| {
        let theirs = case.owner.is_none_or(|owner| owner == turn.visitor.user);
        theirs && case.state.whose() == Whose::Desk
    });
    sort(&mut waiting);
    match waiting.first() {
        Some(first) => view(turn, records, first.number),
        None => Ok(Answer::Told(DeskNotice::NothingNext)),
    }
}

/// Somebody who works on the desk asks how it did.
pub(in crate::runtime) fn stats(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    days: u16,
) -> Result<Answer, Error> {
    if let Err(notice) = turn.staff_desk(records)? {
        return Ok(Answer::Told(notice));
    }
    let newest = cases::newest(records, turn.visitor.guild)?;
    Ok(Answer::Stats { newest, days })
}

/// A page of what happened to a case; page 0 is the newest.
pub(super) fn history(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    case: CaseNumber,
    page: u32,
) -> Result<Answer, Error> {
    let guild = turn.visitor.guild;
    let Some(mut loaded) = cases::load(records, guild, case)? else {
        return Ok(Answer::Told(DeskNotice::NoSuchCase(case)));
    };
    let pages = loaded.case.events.div_ceil(HISTORY_PAGE).max(1);
    let page = page.min(pages - 1);
    let end = loaded.case.events.saturating_sub(page * HISTORY_PAGE);
    loaded.events.clear();
    for n in end.saturating_sub(HISTORY_PAGE)..end {
        let event = cases::event(records, guild, case, n)?;
        loaded.events.extend(event.map(|event| (n, event)));
    }
    Ok(Answer::History {
        case: Box::new(loaded),
        page,
        pages,
    })
}
