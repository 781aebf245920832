//! A picture in the language of Graphviz.

use std::fmt::Write;

use super::labels::{Labels, figures, notes};
use super::lane::Lane;
use super::look;

/// Lanes as a DOT graph, each a cluster, for Graphviz and the many programs that read its files.
pub fn dot(labels: &Labels<'_>, lanes: &[Lane], least: f64) -> String {
    let flow = labels.flow();
    let mut out = String::new();
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    for note in notes(lanes, least) {
        line(format!("// {note}"));
    }
    line(format!("digraph {} {{", flow.id.as_str()));
    line("  rankdir=LR".to_owned());
    line("  node [shape=box, style=\"rounded,filled\", fontname=\"Helvetica\"]".to_owned());
    line("  edge [color=\"#4a5a68\", arrowsize=0.6]".to_owned());
    for (nth, lane) in lanes.iter().enumerate() {
        line(format!("  subgraph cluster_{nth} {{\n    style=invis"));
        for (at, node) in lane.nodes.iter().enumerate() {
            let look = look::of(flow, node.part);
            let label = quoted(&labels.of(node.part));
            let figures = figures(node.people, node.helped);
            line(format!(
                "    n{nth}_{at} [label=\"{label}\\n{figures}\", fillcolor=\"{}\", color=\"{}\", penwidth={}]",
                look.fill, look.border, look.thick
            ));
        }
        line("  }".to_owned());
        for edge in &lane.edges {
            let mut text = format!("  n{nth}_{} -> n{nth}_{}", edge.from, edge.to);
            let (wide, colour) = (look::width(edge), look::line(lane, edge));
            // Writing to a string does not fail.
            write!(text, " [penwidth={wide:.1}, color=\"{colour}\"").ok();
            if edge.to < edge.from {
                text.push_str(", style=dashed, constraint=false");
            }
            line(text + "]");
        }
    }
    line("}".to_owned());
    out
}

fn quoted(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
