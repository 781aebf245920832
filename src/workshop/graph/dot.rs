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

#[cfg(test)]
mod tests {
    use crate::workshop::graph::labels::tests::drawn;

    #[test]
    fn a_graph_is_whole_and_every_edge_has_its_ends() {
        let dot = drawn("en-US", super::dot);
        assert!(dot.contains("digraph imessage {") && dot.ends_with("}\n"));
        assert_eq!(dot.matches('{').count(), dot.matches('}').count());
        let named: Vec<&str> = dot.lines().filter(|line| line.contains("label=")).collect();
        let has = |node: &str| {
            named
                .iter()
                .any(|line| line.trim().starts_with(&format!("{node} [")))
        };
        let edges = dot
            .lines()
            .filter_map(|line| line.trim().split_once(" -> "));
        let mut number = 0;
        for (from, to) in edges {
            assert!(
                has(from) && has(to.split(' ').next().unwrap()),
                "{from} -> {to}"
            );
            number += 1;
        }
        assert!(number >= named.len() - 1);
        assert_eq!(super::quoted(r#"say "a\b""#), r#"say \"a\\b\""#);
    }
}
