//! A flow as a picture: from each symptom to the likely order of steps.
//!
//! What is drawn is what the engine does with people of the flow's own numbers, not a tree that
//! somebody has in mind. Questions are not drawn: they are why ways part.

mod dot;
mod labels;
mod lane;
mod look;
mod mermaid;
mod place;
mod svg;

pub use dot::dot;
pub use labels::Labels;
pub use lane::{Edge, Lane, Node, Part, Pruned, lanes};
pub use mermaid::mermaid;
pub use svg::svg;
