//! A picture that a browser shows.

use std::fmt::Write;

use super::labels::{Labels, figures, notes};
use super::lane::{Lane, Part};
use super::look::{self, LOOKS, Look};
use super::place::{Placed, Spot, place};

/// Characters on a line of a box.
const CHARS: usize = 24;
/// The width of a box in pixels, for so many characters.
const WIDE: f64 = 196.0;
const LINE: f64 = 16.0;
const MARGIN: f64 = 24.0;
/// Between the lanes of two symptoms.
const GAP: f64 = 28.0;

/// Lanes as an SVG, one below the other, with a title, a legend, and what was left out.
pub fn svg(labels: &Labels<'_>, lanes: &[Lane], least: f64) -> String {
    let mut drawing = Drawing {
        body: String::new(),
        size: (0.0, MARGIN + 34.0),
    };
    drawing.text((MARGIN, MARGIN + 14.0), "title", &labels.title());
    for lane in lanes {
        drawing.lane(labels, lane);
    }
    drawing.legend();
    for note in notes(lanes, least) {
        let place = (MARGIN, drawing.size.1);
        drawing.text(place, "note", &note);
        drawing.size.1 += 20.0;
    }
    drawing.finish()
}

struct Drawing {
    body: String,
    size: Spot,
}

impl Drawing {
    fn lane(&mut self, labels: &Labels<'_>, lane: &Lane) {
        let texts: Vec<Vec<String>> = lane
            .nodes
            .iter()
            .map(|node| {
                let label = labels.of(node.part);
                let lines = textwrap::wrap(&label, CHARS).into_iter();
                lines.map(|line| line.into_owned()).collect()
            })
            .collect();
        let sizes: Vec<Spot> = texts
            .iter()
            .map(|lines| (WIDE, LINE * (lines.len() + 1) as f64 + 18.0))
            .collect();
        let edges: Vec<(usize, usize)> = lane.edges.iter().map(|e| (e.from, e.to)).collect();
        let placed = place(&sizes, &edges);
        let top = (MARGIN, self.size.1);
        writeln!(
            self.body,
            "<g transform=\"translate({:.0},{:.0})\">",
            top.0, top.1
        )
        .ok();
        self.lines(lane, &placed);
        for ((node, lines), (at, size)) in lane
            .nodes
            .iter()
            .zip(&texts)
            .zip(placed.nodes.iter().zip(&sizes))
        {
            let look = look::of(labels.flow(), node.part);
            let round = if matches!(node.part, Part::Step(_)) {
                6.0
            } else {
                18.0
            };
            self.rect(*at, *size, round, look);
            let middle = at.0 + size.0 / 2.0;
            for (nth, line) in (0..).zip(lines) {
                let down = at.1 + 20.0 + LINE * f64::from(nth);
                self.text((middle, down), "label", line);
            }
            let down = at.1 + size.1 - 11.0;
            self.text(
                (middle, down),
                "figures",
                &figures(node.people, node.helped),
            );
        }
        self.body.push_str("</g>\n");
        self.size.0 = self.size.0.max(placed.size.0 + 2.0 * MARGIN);
        self.size.1 += placed.size.1 + GAP;
    }

    /// The edges of a lane, the widest lowest, so that no thin one is hidden.
    fn lines(&mut self, lane: &Lane, placed: &Placed) {
        for (edge, path) in lane.edges.iter().zip(&placed.edges) {
            let Some((start, curves)) = path.split_first() else {
                continue;
            };
            let mut d = format!("M{:.0} {:.0}", start.0, start.1);
            for (x, y) in curves.chunks_exact(3).flat_map(|curve| {
                let letter = [("C", curve[0]), (" ", curve[1]), (" ", curve[2])];
                letter.map(|(letter, spot)| (format!("{letter}{:.0}", spot.0), spot.1))
            }) {
                write!(d, "{x} {y:.0}").ok();
            }
            let dashes = if edge.to < edge.from {
                " stroke-dasharray=\"6 4\""
            } else {
                ""
            };
            writeln!(
                self.body,
                "<path class=\"way\" d=\"{d}\" stroke=\"{}\" stroke-width=\"{:.1}\"{dashes}><title>{:.0} %</title></path>",
                look::line(lane, edge),
                look::width(edge),
                edge.people * 100.0
            )
            .ok();
        }
    }

    fn legend(&mut self) {
        let mut left = MARGIN;
        let top = self.size.1;
        for look in &LOOKS {
            self.rect((left, top), (22.0, 16.0), 4.0, look);
            self.text((left + 30.0, top + 13.0), "note", look.means);
            left += 54.0 + 7.5 * look.means.len() as f64;
        }
        self.size.0 = self.size.0.max(left).max(900.0);
        self.size.1 += 42.0;
    }

    fn rect(&mut self, at: Spot, size: Spot, round: f64, look: &Look) {
        writeln!(
            self.body,
            "<rect x=\"{:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"{:.0}\" rx=\"{round:.0}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\"/>",
            at.0, at.1, size.0, size.1, look.fill, look.border, look.thick
        )
        .ok();
    }

    fn text(&mut self, at: Spot, class: &str, text: &str) {
        let (x, y) = at;
        let text = escaped(text);
        writeln!(
            self.body,
            "<text class=\"{class}\" x=\"{x:.0}\" y=\"{y:.0}\">{text}</text>"
        )
        .ok();
    }

    fn finish(self) -> String {
        let (width, height) = self.size;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\">\n\
             <style>\n\
             text {{ font-family: Helvetica, Arial, \"DejaVu Sans\", sans-serif; font-size: 13px; fill: #1a1a1a }}\n\
             .title {{ font-size: 20px; font-weight: bold }}\n\
             .label, .figures {{ text-anchor: middle }}\n\
             .figures {{ font-size: 12px; fill: #444444 }}\n\
             .way {{ fill: none; opacity: 0.65; stroke-linecap: butt }}\n\
             </style>\n\
             <rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n{}</svg>\n",
            self.body
        )
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use crate::workshop::graph::labels::tests::drawn;

    #[test]
    fn a_picture_names_its_parts_and_what_is_not_drawn() {
        let svg = drawn("en-US", super::svg);
        assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
        for words in [
            ">It works again<",
            ">Over to people<",
            ">harmless<",
            ">Not drawn: ",
            ">100 %<",
        ] {
            assert!(svg.contains(words), "{words}");
        }
        // Every box and every way is there: one symptom, its steps, both ends, and the legend.
        let count = |what: &str| svg.matches(what).count();
        assert!(count("<rect ") > 12 && count("<path ") >= count("class=\"figures\"") - 1);
        assert!(!svg.contains("NaN") && !svg.contains("inf"));
    }

    #[test]
    fn words_are_those_of_the_language_and_marks_are_escaped() {
        assert!(drawn("de", super::svg).contains(">Es geht wieder<"));
        assert_eq!(super::escaped("<a & b>"), "&lt;a &amp; b&gt;");
    }
}
