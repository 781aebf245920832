//! A picture in the language of Mermaid, which GitHub and many wikis draw.

use super::labels::{Labels, figures, notes};
use super::lane::{Lane, Part};
use super::look::{self, LOOKS};

/// Lanes as a Mermaid flow chart, each a subgraph.
pub fn mermaid(labels: &Labels<'_>, lanes: &[Lane], least: f64) -> String {
    let flow = labels.flow();
    let mut lines = Vec::new();
    lines.extend(notes(lanes, least).map(|note| format!("%% {note}")));
    lines.push("flowchart LR".to_owned());
    for look in LOOKS {
        lines.push(format!(
            "  classDef {} fill:{},stroke:{},stroke-width:{}px,color:#111",
            look.name, look.fill, look.border, look.thick
        ));
    }
    let mut widths = Vec::new();
    for (nth, lane) in lanes.iter().enumerate() {
        lines.push(format!("  subgraph s{nth} [\" \"]"));
        for (at, node) in lane.nodes.iter().enumerate() {
            let label = quoted(&labels.of(node.part));
            let figures = figures(node.people, node.helped);
            let (open, close) = match node.part {
                Part::Step(_) => ("[", "]"),
                Part::Symptom(_) | Part::Solved | Part::HandedOver => ("([", "])"),
            };
            let class = look::of(flow, node.part).name;
            lines.push(format!(
                "    n{nth}_{at}{open}\"{label}<br/>{figures}\"{close}:::{class}"
            ));
        }
        lines.push("  end".to_owned());
        for edge in &lane.edges {
            let arrow = if edge.to < edge.from { "-.->" } else { "-->" };
            lines.push(format!("  n{nth}_{} {arrow} n{nth}_{}", edge.from, edge.to));
            widths.push((look::width(edge), look::line(lane, edge)));
        }
    }
    for (nth, (wide, colour)) in widths.iter().enumerate() {
        lines.push(format!(
            "  linkStyle {nth} stroke:{colour},stroke-width:{wide:.1}px"
        ));
    }
    lines.join("\n") + "\n"
}

/// Mermaid takes entities in quoted labels, and nothing that looks like a tag.
fn quoted(text: &str) -> String {
    text.replace('&', "#amp;")
        .replace('"', "#quot;")
        .replace('<', "#lt;")
        .replace('>', "#gt;")
}

#[cfg(test)]
mod tests {
    use crate::workshop::graph::labels::tests::drawn;

    #[test]
    fn a_chart_has_a_width_for_every_edge_and_a_class_for_every_node() {
        let chart = drawn("en-US", super::mermaid);
        let lines: Vec<&str> = chart.lines().map(str::trim).collect();
        assert!(lines.contains(&"flowchart LR") && lines[0].starts_with("%% "));
        let edges = lines.iter().filter(|line| line.contains("-> n"));
        let widths: Vec<_> = lines
            .iter()
            .filter(|line| line.starts_with("linkStyle "))
            .collect();
        assert_eq!(edges.count(), widths.len());
        assert!(widths[0].starts_with("linkStyle 0 "));
        let nodes = lines.iter().filter(|line| line.contains("<br/>"));
        assert!(nodes.clone().all(|line| line.contains(":::")));
        assert!(nodes.clone().any(|line| line.contains(":::risk1")));
        assert_eq!(
            super::quoted("\"a\" & <b>"),
            "#quot;a#quot; #amp; #lt;b#gt;"
        );
    }
}
