//! How parts look in every format: the same colours, the same widths.

use super::lane::{Edge, Lane, Part};
use crate::engine::{Flow, Risk};

/// Colours of a part, as `#rrggbb`, and how thick its border is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// What it is called in legends and classes.
    pub(super) name: &'static str,
    /// What the legend says.
    pub(super) means: &'static str,
    /// Inside.
    pub(super) fill: &'static str,
    /// The border; the darker, the riskier, so that it is told without colours as well.
    pub(super) border: &'static str,
    /// Its width in pixels.
    pub(super) thick: f64,
}

const fn look(
    name: &'static str,
    means: &'static str,
    fill: &'static str,
    border: &'static str,
    thick: f64,
) -> Look {
    Look {
        name,
        means,
        fill,
        border,
        thick,
    }
}

/// Every look, in the order of the legend. The fills differ in lightness as well as in hue.
pub(super) const LOOKS: [Look; 7] = [
    look("symptom", "symptom", "#ffffff", "#333333", 1.5),
    look("risk0", "harmless", "#e3f1fa", "#7fa8c4", 1.0),
    look("risk1", "mild, announced", "#fbf0b8", "#a8923a", 1.5),
    look("risk2", "loses settings", "#f4b36b", "#8a4b08", 2.5),
    look("risk3", "may lose data", "#d9694f", "#5c1405", 4.0),
    look("solved", "solved", "#c8e8d8", "#00795b", 1.5),
    look("handed", "handed over", "#e4e4e4", "#777777", 1.5),
];

/// How a part looks.
pub(super) fn of(flow: &Flow, part: Part) -> &'static Look {
    &LOOKS[match part {
        Part::Symptom(_) => 0,
        Part::Step(step) => match flow.steps[step].risk {
            Risk::None => 1,
            Risk::Mild => 2,
            Risk::Settings => 3,
            Risk::Data => 4,
        },
        Part::Solved => 5,
        Part::HandedOver => 6,
    }]
}

/// The width of an edge in pixels, by how many people pass.
pub(super) fn width(edge: &Edge) -> f64 {
    1.0 + 13.0 * edge.people
}

/// The colour of an edge: that of the end it leads to, if it does.
pub(super) fn line(lane: &Lane, edge: &Edge) -> &'static str {
    match lane.nodes[edge.to].part {
        Part::Solved => "#2b9c78",
        Part::HandedOver => "#a0a0a0",
        Part::Symptom(_) | Part::Step(_) => "#4a5a68",
    }
}
