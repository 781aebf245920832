//! On which way a member is told what the desk writes, and whether it arrived.

use super::Contact;
use crate::ids::Timestamp;

/// A way to a member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// A direct message.
    Direct,
    /// A private thread of the server.
    Thread,
    /// The next time that they use the command.
    Later,
}

/// How far what the desk wrote has come. Events are told in order, so two numbers say it all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reach {
    /// The way that worked last.
    pub route: Option<Route>,
    /// The member is to be told of the events below this number; 0 means of none yet.
    pub told: u32,
    /// Those below this number have arrived, or wait for the member's next visit by their own wish or for want of a way.
    pub arrived: u32,
    /// When the member last looked at the case.
    pub seen: Option<Timestamp>,
}

impl Reach {
    /// Whether something is still on its way.
    pub fn is_under_way(&self) -> bool {
        self.arrived < self.told
    }
}

impl Contact {
    /// The ways to try, in this order. [`Route::Later`] always works.
    pub fn routes(self) -> &'static [Route] {
        match self {
            Self::Direct => &[Route::Direct, Route::Thread, Route::Later],
            Self::Thread => &[Route::Thread, Route::Later],
            Self::Later => &[Route::Later],
        }
    }
}
