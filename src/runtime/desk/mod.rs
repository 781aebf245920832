//! The desk in the world: what members and supporters do with cases, and what is delivered because of it.
//!
//! | file | holds |
//! |---|---|
//! | `visit`, `turn`, `worded` | somebody comes: their turn in the store, and what came of it in words |
//! | `examine`, `count` | a desk is looked at, and its cases are counted |
//! | `cases` | cases in the store, changed with all that follows |
//! | `outbox`, `places`, `dead` | what is promised, where it stands, what could not be delivered |
//! | `courier`, `watch` | delivers, and looks after timers, desks and cards |
//! | `desks`, `office`, `bell`, `state` | what all of them share |
//! | `medium` | what is asked of the medium that desks live in |

mod bell;
pub(in crate::runtime) mod cases;
mod count;
mod courier;
pub(in crate::runtime) mod dead;
mod desks;
mod examine;
mod medium;
pub(in crate::runtime) mod office;
pub(in crate::runtime) mod outbox;
pub(in crate::runtime) mod places;
mod settings;
mod state;
pub(in crate::runtime) mod timers;
#[cfg(test)]
pub(in crate::runtime) mod trial;
pub(in crate::runtime) mod trouble;
mod turn;
mod visit;
mod visitor;
mod watch;
mod worded;

pub use bell::Bell;
pub use courier::Courier;
pub(super) use courier::{LONGEST_ASKED, backoff, within};
pub use dead::DeadLetter;
pub(super) use desks::Desks;
pub use medium::{Delivery, Mark, Medium, Parcel, Placed, Recipient, Undelivered};
pub use office::{Deliveries, Office};
pub use outbox::Errand;
pub use settings::{DeskKind, DeskSettings};
pub use state::DeskState;
pub(super) use turn::MOST_FLOWS;
pub use visitor::{Ask, Given, Here, Outgoing, Standing, Visitor};
pub use watch::Watch;
pub(super) use worded::placed;
