//! The desk in the world: what members and supporters do with cases, and what is delivered because of it.

mod cases;
mod count;
mod desks;
mod examine;
mod medium;
mod outbox;
mod settings;
mod timers;
mod turn;
mod visit;
mod visitor;
mod worded;

pub(super) use desks::Desks;
pub use medium::{Delivery, Mark, Medium, Parcel, Placed, Undelivered};
pub use settings::{DeskKind, DeskSettings};
pub use visitor::{Ask, Given, Here, Outgoing, Standing, Visitor};
