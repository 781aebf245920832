//! What must hold for a flow as a whole.

use crate::engine::Flow;

use super::fault::Findings;
use super::outline::Outline;

/// Looks at a flow whose parts are all sound; part by part it is in the outline's order.
pub(crate) fn run(_flow: &Flow, _outline: &Outline<'_>, _found: &mut Findings) {}
