//! What a supporter does with a case.

use super::super::cases::{self, Loaded};
use super::look::{history, queue, view};
use super::{Answer, Blank, Turn, words_of};
use crate::desk::{Act, By, Message, Press, Refusal};
use crate::ids::{CaseNumber, ReplyId, StepId, Timestamp};
use crate::runtime::desk::Given;
use crate::runtime::records::desk::deed::Deed;
use crate::runtime::records::desk::draft::{self, Draft};
use crate::runtime::records::desk::draft_key;
use crate::store::{Error, Key, Transaction};
use crate::text::desk::{DeskNotice, priority};

/// A supporter presses something about a case.
pub(in crate::runtime) fn staff(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    case: CaseNumber,
    press: Press,
    given: &Given,
) -> Result<Answer, Error> {
    if let Err(notice) = turn.staff_desk(records)? {
        return Ok(Answer::Told(notice));
    }
    let by = By::Staff(turn.visitor.user);
    let mut act = |act, deed| turn.act(records, case, by, act, deed);
    match (press, given) {
        (Press::Claim, _) => act(Act::Claim, Deed::Claimed),
        (Press::TakeOver, _) => act(Act::TakeOver, Deed::Claimed),
        (Press::HandBack, _) => act(Act::HandBack, Deed::HandedBack),
        (Press::Solve, _) => act(Act::Solve, Deed::Solved),
        (Press::Reopen, _) => {
            if let Some(head) = cases::head(records, turn.visitor.guild, case)?
                && !head.is_open()
                && let Some(other) = turn.other_open(records, &head)?
            {
                return Ok(Answer::Told(DeskNotice::AlreadyOpen(other)));
            }
            turn.act(records, case, by, Act::Reopen, Deed::Reopened)
        }
        (Press::Note, Given::Filled(fields)) => match words_of(fields) {
            Some(words) => act(Act::Note(words), Deed::Noted),
            None => Ok(Answer::Told(DeskNotice::NothingTyped)),
        },
        (Press::Close, Given::Filled(fields)) => match words_of(fields) {
            Some(reason) => act(Act::Close(reason), Deed::Closed),
            None => Ok(Answer::Told(DeskNotice::NothingTyped)),
        },
        (Press::Prioritise, Given::Chosen(chosen)) => match priority(chosen) {
            Some(priority) => act(Act::Prioritise(priority), Deed::Prioritised),
            None => Ok(Answer::Told(DeskNotice::NothingTyped)),
        },
        (Press::Suggest(_), Given::Chosen(step)) => match StepId::new(step) {
            Ok(step) if known(turn, &step) => act(Act::Suggest(step), Deed::Suggested),
            Ok(_) | Err(_) => Ok(Answer::Told(DeskNotice::NothingTyped)),
        },
        (Press::Queue(page), _) => queue(turn, records, page),
        (Press::History(page), _) => history(turn, records, case, page),
        (Press::View, _) => view(turn, records, case),
        (press, given) => about(turn, records, case, press, given),
    }
}

/// Whether any flow on offer has the step.
fn known(turn: &Turn<'_>, step: &StepId) -> bool {
    let mut flows = turn.library.flows.iter();
    flows.any(|flow| flow.step(step).is_some())
}

/// Whether the flow of a case has the reply.
fn stands_ready(turn: &Turn<'_>, case: &Loaded, reply: &ReplyId) -> bool {
    let ready = turn.library.words.reply_ids(&case.case.flow);
    ready.contains(reply)
}

/// What needs the case, and changes nothing of it yet.
fn about(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    case: CaseNumber,
    press: Press,
    given: &Given,
) -> Result<Answer, Error> {
    let Some(loaded) = cases::load(records, turn.visitor.guild, case)? else {
        return Ok(Answer::Told(DeskNotice::NoSuchCase(case)));
    };
    let loaded = Box::new(loaded);
    let desk = draft_place(turn, &loaded)?;
    let written = match kept(records, &desk)? {
        Some(Message::Reply(words) | Message::Question(words)) => Some(words),
        Some(Message::Ready(_)) | None => None,
    };
    // Nobody fills in a form, or chooses, for what would be refused.
    let writes = matches!(
        press,
        Press::Reply | Press::Write | Press::Ask | Press::Suggest(_) | Press::Close
    );
    if writes
        && *given == Given::Nothing
        && let Some(refusal) = refused(turn, &loaded)
    {
        return Ok(Answer::Told(DeskNotice::Refused(case, refusal)));
    }
    Ok(match (press, given) {
        (Press::Reply, Given::Chosen(reply)) => match ReplyId::new(reply) {
            Ok(reply) if stands_ready(turn, &loaded, &reply) => {
                preview(records, desk, loaded, Message::Ready(reply), turn.now)?
            }
            Ok(_) | Err(_) => Answer::Told(DeskNotice::NothingTyped),
        },
        (Press::Reply, _) => Answer::Replies(loaded),
        (Press::Write | Press::Ask, Given::Filled(fields)) if words_of(fields).is_none() => {
            Answer::Told(DeskNotice::NothingTyped)
        }
        (Press::Write, Given::Filled(fields)) => match words_of(fields) {
            Some(words) => preview(records, desk, loaded, Message::Reply(words), turn.now)?,
            None => Answer::Told(DeskNotice::NothingTyped),
        },
        (Press::Ask, Given::Filled(fields)) => match words_of(fields) {
            Some(words) => preview(records, desk, loaded, Message::Question(words), turn.now)?,
            None => Answer::Told(DeskNotice::NothingTyped),
        },
        (Press::Write, _) => Answer::Form(Blank::Write(case, written)),
        (Press::Ask, _) => Answer::Form(Blank::Ask(case, written)),
        (Press::Note, _) => Answer::Form(Blank::Note(case)),
        (Press::Close, _) => Answer::Form(Blank::Close(case)),
        (Press::Prioritise, _) => Answer::Priorities(loaded),
        (Press::Suggest(_), _) => Answer::Steps(loaded),
        (Press::AsMember, _) => Answer::AsMember(loaded),
        (Press::SendDraft(shown), _) => return send(turn, records, desk, loaded, shown),
        (Press::DropDraft, _) => {
            records.delete(desk);
            Answer::Told(DeskNotice::Dropped)
        }
        // The rest is for members, or about no case.
        _ => Answer::Told(DeskNotice::NotYours),
    })
}

/// Why the visitor may not write to the member now.
fn refused(turn: &Turn<'_>, loaded: &Loaded) -> Option<Refusal> {
    let case = &loaded.case;
    match case.owner {
        _ if !case.is_open() => Some(Refusal::Over),
        Some(owner) if owner != turn.visitor.user => Some(Refusal::HeldBy(owner)),
        Some(_) | None => None,
    }
}

fn draft_place(turn: &Turn<'_>, case: &Loaded) -> Result<Key, Error> {
    let visitor = turn.visitor;
    let number = Some(case.case.number);
    draft_key(visitor.guild, number, visitor.user, &case.case.flow)
}

fn kept(records: &Transaction<'_>, place: &Key) -> Result<Option<Message>, Error> {
    let Some(record) = records.get(place)? else {
        return Ok(None);
    };
    Ok(match draft::read(place, &record)? {
        Draft::Letter { message, .. } => Some(message),
        Draft::HandOver { .. } => None,
    })
}

/// Keeps what is to be sent, and shows it as the member will see it.
fn preview(
    records: &mut Transaction<'_>,
    place: Key,
    case: Box<Loaded>,
    message: Message,
    now: Timestamp,
) -> Result<Answer, Error> {
    let draft = Draft::Letter {
        message: message.clone(),
        at: Some(now),
    };
    records.put(place, draft::write(&draft))?;
    Ok(Answer::Preview { case, message })
}

/// Sends what was previewed. Where it is refused, the draft stays: somebody else may have the case, and may be asked.
fn send(
    turn: &Turn<'_>,
    records: &mut Transaction<'_>,
    place: Key,
    loaded: Box<Loaded>,
    shown: u32,
) -> Result<Answer, Error> {
    let by = By::Staff(turn.visitor.user);
    let case = loaded.case.number;
    if let Some((deed, case)) = turn.done_before(records)? {
        return turn.answer(records, deed, case);
    }
    let Some(message) = kept(records, &place)? else {
        return Ok(Answer::Told(DeskNotice::DraftGone));
    };
    // What is sent is what was shown beside the button.
    if message.digest() != shown {
        return Ok(Answer::Preview {
            case: loaded,
            message,
        });
    }
    let answer = turn.act(records, case, by, Act::Write(message), Deed::Sent)?;
    if matches!(answer, Answer::Told(DeskNotice::Sent(_))) {
        records.delete(place);
    }
    Ok(answer)
}
