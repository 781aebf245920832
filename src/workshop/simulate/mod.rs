//! People drawn by chance walk a flow, so that its author sees what it does before anyone meets it.
//!
//! Two flows have a part in it: the guide, which the engine follows, and the world, whose numbers
//! are true. Mostly they are one and the same; [`disturb()`] asks what becomes of people where they
//! are not.

mod branch;
mod disturb;
mod optimum;
pub mod order;
mod person;
mod plot;
mod report;
#[cfg(test)]
mod sample;
mod table;
mod ways;

pub use branch::{Expected, Met, branch, expected};
pub use disturb::{Cost, Disturbed, STRENGTHS, Strength, Wrong, disturb, disturbed};
pub use optimum::{MOST, optimum};
pub use order::{Order, cost};
pub use person::{Habits, Trip, walk};
pub use plot::{PlotError, plot};
pub use report::{Alone, Guided, People, Report, Row, simulate};
pub use table::{costs, table};
pub use ways::{Spot, Ways};
