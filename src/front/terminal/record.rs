//! A visit as it went, for whoever wants to keep it.

use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use crate::text::Shown;

/// What a person did at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Did {
    /// They opened the flow, perhaps with words of their own.
    Open(Option<String>),
    /// They chose something by its id.
    Choose(String),
    /// They let time pass.
    Pass(Duration),
}

/// Everything that was done and that changed or showed a card, with the card that came, in order.
///
/// Clones share what they hold, so that one can be given to a visit and the other be read after it.
#[derive(Debug, Clone, Default)]
pub struct Record(Rc<RefCell<Vec<(Did, Shown)>>>);

impl Record {
    /// Keeps what was done and the card that came.
    pub(super) fn keep(&self, did: Did, shown: &Shown) {
        self.0.borrow_mut().push((did, shown.clone()));
    }

    /// What was kept so far.
    pub fn kept(&self) -> Vec<(Did, Shown)> {
        self.0.borrow().clone()
    }
}
