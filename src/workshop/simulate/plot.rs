//! The share of people who are helped, over minutes, as a picture.
//!
//! The colours are from palettes of Okabe and Ito and of Tol, which people with any colour vision tell
//! apart; the lines are dashed differently as well, and each is named at its end.

use plotters::prelude::*;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::report::Row;

/// Why a picture could not be made.
#[derive(Debug, thiserror::Error)]
#[error("cannot draw the plot: {0}")]
pub struct PlotError(String);

const SIZE: (u32, u32) = (960, 560);
const FONT: &str = "Helvetica, Arial, sans-serif";

/// A line of the plot: its name, its points, its colour, and its dashes and gaps in pixels.
struct Line<'a> {
    name: &'static str,
    curve: &'a [(f64, f64)],
    colour: RGBColor,
    width: u32,
    dash: Option<(u32, u32)>,
}

/// An SVG of how many people are helped by when: with the guide, and with the orders of steps beside
/// it. `title` stands above it.
///
/// # Errors
/// Where the drawing fails, which nothing in a report makes it do.
pub fn plot(row: &Row, title: &str) -> Result<String, PlotError> {
    let mut svg = String::new();
    let backend = SVGBackend::with_string(&mut svg, SIZE);
    draw(backend, &lines(row), title)?;
    Ok(svg)
}

impl<E: std::error::Error + Send + Sync> From<DrawingAreaErrorKind<E>> for PlotError {
    fn from(error: DrawingAreaErrorKind<E>) -> Self {
        Self(error.to_string())
    }
}

fn lines(row: &Row) -> [Line<'_>; 4] {
    let alone = &row.steps_only;
    let line = |name, curve, (r, g, b), width, dash| Line {
        name,
        curve,
        colour: RGBColor(r, g, b),
        width,
        dash,
    };
    [
        line(
            "any order",
            &alone.random.curve,
            (170, 68, 153),
            2,
            Some((2, 4)),
        ),
        line(
            "the file's order",
            &alone.file.curve,
            (213, 94, 0),
            2,
            Some((10, 4)),
        ),
        line(
            "best order, nothing asked",
            &alone.best.curve,
            (60, 60, 60),
            2,
            Some((5, 3)),
        ),
        line("the guide", &row.guided.curve, (0, 114, 178), 4, None),
    ]
}

fn draw(backend: SVGBackend<'_>, lines: &[Line<'_>], title: &str) -> Result<(), PlotError> {
    let root = backend.into_drawing_area();
    root.fill(&WHITE)?;
    let most = minutes(lines);
    let mut chart = ChartBuilder::on(&root)
        .caption(title, (FONT, 20))
        .margin(12)
        .margin_right(205)
        .x_label_area_size(48)
        .y_label_area_size(64)
        .build_cartesian_2d(0.0..most, 0.0..1.0)?;
    chart
        .configure_mesh()
        .disable_x_mesh()
        .light_line_style(TRANSPARENT)
        .bold_line_style(RGBColor(225, 225, 225))
        .x_desc("minutes of a person's attention (waiting not counted)")
        .y_desc("share of people who are helped")
        .y_labels(11)
        .x_labels(13)
        .y_label_formatter(&|share| format!("{:.0} %", share * 100.0))
        .x_label_formatter(&|minutes| format!("{minutes:.0}"))
        .label_style((FONT, 14))
        .axis_desc_style((FONT, 15))
        .draw()?;
    for line in lines {
        let points = stairs(line.curve, most);
        let style = line.colour.stroke_width(line.width);
        match line.dash {
            None => chart.draw_series(LineSeries::new(points, style))?,
            Some((dash, gap)) => {
                chart.draw_series(DashedLineSeries::new(points, dash, gap, style))?
            }
        };
    }
    let ends: Vec<f64> = lines.iter().map(|line| at(line.curve, most)).collect();
    let mut heights: Vec<i32> = ends
        .iter()
        .map(|share| chart.backend_coord(&(most, *share)).1)
        .collect();
    spread(&mut heights, 20);
    let left = chart.backend_coord(&(most, 0.0)).0 + 8;
    for ((line, height), share) in lines.iter().zip(heights).zip(ends) {
        let style = TextStyle::from((FONT, 14).into_font())
            .color(&line.colour)
            .pos(Pos::new(HPos::Left, VPos::Center));
        let name = format!("{:.0} %  {}", share * 100.0, line.name);
        root.draw(&Text::new(name, (left, height), style))?;
    }
    root.present()?;
    Ok(())
}

/// How many minutes the plot shows: until every line has done nearly all that it does.
fn minutes(lines: &[Line<'_>]) -> f64 {
    let nearly = |curve: &[(f64, f64)]| {
        let goal = 0.98 * curve.last().map_or(0.0, |last| last.1);
        let first = curve.iter().find(|(_, solved)| *solved >= goal);
        first.map_or(0.0, |(minutes, _)| *minutes)
    };
    let most = lines.iter().map(|line| nearly(line.curve));
    (most.fold(0.0, f64::max) / 10.0).ceil().max(1.0) * 10.0
}

/// A curve as it is: level until somebody is helped. Two corners a point, from 0 to `most`.
fn stairs(curve: &[(f64, f64)], most: f64) -> Vec<(f64, f64)> {
    let mut points = vec![(0.0, 0.0)];
    let mut solved = 0.0;
    for &(minutes, next) in curve.iter().take_while(|(minutes, _)| *minutes <= most) {
        points.extend([(minutes, solved), (minutes, next)]);
        solved = next;
    }
    points.push((most, solved));
    points
}

/// The share solved by a minute.
fn at(curve: &[(f64, f64)], minute: f64) -> f64 {
    let before = curve.iter().take_while(|(minutes, _)| *minutes <= minute);
    before.last().map_or(0.0, |(_, solved)| *solved)
}

/// Moves heights apart so that names at them do not touch, and keeps their order.
fn spread(heights: &mut [i32], least: i32) {
    let mut order: Vec<usize> = (0..heights.len()).collect();
    order.sort_by_key(|nth| (heights[*nth], usize::MAX - nth));
    for pair in 1..order.len() {
        let above = heights[order[pair - 1]];
        let here = &mut heights[order[pair]];
        *here = (*here).max(above + least);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::simulate::person::Habits;
    use crate::workshop::simulate::report::{People, simulate};
    use crate::workshop::simulate::sample;

    #[test]
    fn a_plot_names_its_axes_and_every_line() {
        let people = People {
            count: 200,
            seed: 1,
            habits: Habits::default(),
            symptoms: vec![0],
        };
        let report = simulate(&sample::flow(), &people, &mut || ());
        let svg = plot(&report.all, "small <b>").unwrap();
        assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
        for words in [
            "the guide",
            "any order",
            "share of people",
            "minutes of",
            "small &lt;b&gt;",
        ] {
            assert!(svg.contains(words), "{words}");
        }
    }

    #[test]
    fn a_curve_is_level_until_somebody_is_helped() {
        let curve = [(2.0, 0.5), (6.0, 0.75), (12.0, 0.8)];
        let points = stairs(&curve, 10.0);
        assert_eq!(points[1..3], [(2.0, 0.0), (2.0, 0.5)]);
        assert_eq!(points.last(), Some(&(10.0, 0.75)));
        assert_eq!(at(&curve, 5.9), 0.5);
        assert_eq!(at(&curve, 1.0), 0.0);
    }

    #[test]
    fn names_do_not_touch() {
        let mut heights = [100, 104, 90, 300];
        spread(&mut heights, 20);
        assert_eq!(heights, [110, 130, 90, 300]);
    }
}
