//! What takes effect once, however often it is delivered.

use super::super::cases;
use super::{Answer, Turn};
use crate::desk::{Act, By, Input};
use crate::ids::CaseNumber;
use crate::runtime::records::desk::deed::{self, Deed};
use crate::runtime::records::reply_key;
use crate::store::{Error, Transaction};
use crate::text::desk::DeskNotice;

impl Turn<'_> {
    /// What was done when this interaction was delivered before, if it was.
    pub(super) fn done_before(
        &self,
        records: &Transaction<'_>,
    ) -> Result<Option<(Deed, CaseNumber)>, Error> {
        let key = reply_key(self.visitor.id);
        let Some(record) = records.get(&key)? else {
            return Ok(None);
        };
        Ok(deed::read(&key, &record)?)
    }

    /// Keeps what was done, with what it changed, in one transaction.
    pub(super) fn keep(
        &self,
        records: &mut Transaction<'_>,
        deed: Deed,
        case: CaseNumber,
    ) -> Result<(), Error> {
        records.put(reply_key(self.visitor.id), deed::write(deed, case))
    }

    /// Does something with a case, once, and answers with what was done, or with why not.
    pub(super) fn act(
        &self,
        records: &mut Transaction<'_>,
        case: CaseNumber,
        by: By,
        act: Act,
        deed: Deed,
    ) -> Result<Answer, Error> {
        if let Some((deed, case)) = self.done_before(records)? {
            return self.answer(records, deed, case);
        }
        let guild = self.visitor.guild;
        let input = Input { by, act };
        match cases::apply(records, self.rules, guild, case, input, self.now)? {
            Ok(_) => {
                self.keep(records, deed, case)?;
                self.answer(records, deed, case)
            }
            Err(Some(refusal)) => Ok(Answer::Told(DeskNotice::Refused(case, refusal))),
            Err(None) => Ok(Answer::Told(DeskNotice::NoSuchCase(case))),
        }
    }

    /// What is answered to a deed. A panel that the visitor alone sees shows the case as it now is.
    pub(super) fn answer(
        &self,
        records: &Transaction<'_>,
        deed: Deed,
        case: CaseNumber,
    ) -> Result<Answer, Error> {
        let loaded = cases::load(records, self.visitor.guild, case)?.map(Box::new);
        let Some(loaded) = loaded else {
            return Ok(Answer::Told(DeskNotice::NoSuchCase(case)));
        };
        Ok(match deed {
            Deed::HandedOver => Answer::HandedOver {
                case: loaded,
                usual: None,
            },
            Deed::Moved => Answer::Mine(loaded),
            Deed::Claimed | Deed::HandedBack | Deed::Solved | Deed::Reopened
                if self.visitor.alone =>
            {
                Answer::Case(loaded)
            }
            Deed::Answered => Answer::Told(DeskNotice::Answered(case)),
            Deed::Rated => Answer::Told(DeskNotice::Rated),
            Deed::Claimed => Answer::Told(DeskNotice::Claimed(case)),
            Deed::HandedBack => Answer::Told(DeskNotice::HandedBack(case)),
            Deed::Sent => Answer::Told(DeskNotice::Sent(case)),
            Deed::Suggested => Answer::Told(DeskNotice::Suggested(case)),
            Deed::Noted => Answer::Told(DeskNotice::Noted(case)),
            Deed::Prioritised => Answer::Told(DeskNotice::Prioritised(case)),
            Deed::Solved => Answer::Told(DeskNotice::Solved(case)),
            Deed::Closed => Answer::Told(DeskNotice::Closed(case)),
            Deed::Reopened => Answer::Told(DeskNotice::Reopened(case)),
        })
    }
}
