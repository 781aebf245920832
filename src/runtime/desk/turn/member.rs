//! What a member does with their own case.

use super::super::cases;
use super::languages::languages;
use super::{Answer, Blank, Turn, words_of};
use crate::desk::{Act, By, Case, Input, Press, Rating, Refusal};
use crate::ids::CaseNumber;
use crate::runtime::desk::Given;
use crate::runtime::languages::{Voice, follow};
use crate::runtime::records::desk::block;
use crate::runtime::records::desk::deed::Deed;
use crate::store::{Error, Transaction};
use crate::text::desk::DeskNotice;

/// A member presses something about their case.
pub(in crate::runtime) fn member(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    case: CaseNumber,
    press: Press,
    given: &Given,
) -> Result<Answer, Error> {
    let guild = turn.visitor.guild;
    let Some(head) = cases::head(records, guild, case)? else {
        return Ok(Answer::Told(DeskNotice::NoSuchCase(case)));
    };
    if head.member != turn.visitor.user {
        return Ok(Answer::Told(DeskNotice::NotYours));
    }
    if let Some(notice) = refused(turn, records, &head, &press, given)? {
        return Ok(Answer::Told(notice));
    }
    if let Some(answer) = languages(turn, records, case, &press, given)? {
        return Ok(answer);
    }
    let mut act = |act, deed| turn.act(records, case, By::Member, act, deed);
    match (press, given) {
        (Press::Answer, Given::Nothing) => Ok(Answer::Form(Blank::Answer(case))),
        (Press::Answer, Given::Filled(fields)) => match words_of(fields) {
            Some(words) => act(Act::Answer(words), Deed::Answered),
            None => Ok(Answer::Told(DeskNotice::NothingTyped)),
        },
        (Press::Tried { event, outcome }, _) => act(Act::Try { event, outcome }, Deed::Moved),
        (Press::Works, _) => act(Act::Solve, Deed::Moved),
        (Press::Withdraw, _) => act(Act::Withdraw, Deed::Moved),
        (Press::Again, _) => act(Act::Reopen, Deed::Moved),
        (Press::Rate(_), Given::Chosen(stars)) => Ok(match stars.parse() {
            Ok(stars) if Rating::new(stars).is_some() => Answer::Form(Blank::Rate(case, stars)),
            Ok(_) | Err(_) => Answer::Told(DeskNotice::NothingTyped),
        }),
        (Press::Rate(stars), Given::Filled(fields)) => match Rating::new(stars) {
            Some(rating) => {
                let words = words_of(fields);
                act(Act::Rate { rating, words }, Deed::Rated)
            }
            None => Ok(Answer::Told(DeskNotice::NothingTyped)),
        },
        (Press::Look, _) => see(turn, records, case),
        // Everything else is for supporters, and was sorted out before.
        _ => Ok(Answer::Told(DeskNotice::NotYours)),
    }
}

/// Why a member cannot do that now, where it is known before a form is filled in vain.
fn refused(
    turn: &Turn<'_>,
    records: &Transaction<'_>,
    case: &Case,
    press: &Press,
    given: &Given,
) -> Result<Option<DeskNotice>, Error> {
    let speaks = matches!(press, Press::Answer | Press::Again | Press::Rate(_));
    if !speaks || turn.done_before(records)?.is_some() {
        return Ok(None);
    }
    if block::stands(records, case.guild, case.member)? {
        return Ok(Some(DeskNotice::Blocked));
    }
    if matches!(press, Press::Answer | Press::Again)
        && !case.is_open()
        && let Some(other) = turn.other_open(records, case)?
    {
        return Ok(Some(DeskNotice::AlreadyOpen(other)));
    }
    let asks = !matches!(given, Given::Filled(_));
    let late = case
        .reopens_until(turn.rules)
        .is_some_and(|until| turn.now > until);
    let rated = case.rating.is_some() || case.is_open();
    let refusal = if matches!(press, Press::Answer) && late {
        Some(Refusal::TooLate)
    } else if matches!(press, Press::Rate(_)) && rated {
        Some(Refusal::Settled)
    } else {
        None
    };
    let refusal = refusal.filter(|_| asks);
    Ok(refusal.map(|refusal| DeskNotice::Refused(case.number, refusal)))
}

/// Shows the case to its member; with that, what waited for their visit has arrived.
pub(super) fn see(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    case: CaseNumber,
) -> Result<Answer, Error> {
    let guild = turn.visitor.guild;
    let input = Input {
        by: By::Member,
        act: Act::See,
    };
    // That there is nothing new is no refusal that anybody must hear of.
    let _seen = cases::apply(records, turn.rules, guild, case, input, turn.now)?;
    // They may have chosen others on another server.
    if turn.voice.has_chosen() {
        let languages = Voice::of(records, turn.visitor.user, turn.voice.heard())?.languages();
        follow::one(records, guild, case, languages, turn.now)?;
    }
    Ok(match cases::load(records, guild, case)? {
        Some(loaded) => Answer::Mine(Box::new(loaded)),
        None => Answer::Told(DeskNotice::NoSuchCase(case)),
    })
}
