//! What a simulation tells, as tables for a terminal.

use std::fmt::{self, Display, Write};

use super::disturb::Disturbed;
use super::order::Order;
use super::report::{Report, Row};

/// The table of a simulation: a line for each symptom, what they come to, and what the columns mean.
pub fn table(report: &Report) -> String {
    Text(|f| rows(f, report)).to_string()
}

/// The table of what wrong numbers cost.
pub fn costs(disturbed: &Disturbed) -> String {
    Text(|f| wrong(f, disturbed)).to_string()
}

/// Something that is written by a function.
struct Text<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result>(F);

impl<F: Fn(&mut fmt::Formatter<'_>) -> fmt::Result> Display for Text<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0(f)
    }
}

fn rows(f: &mut fmt::Formatter<'_>, report: &Report) -> fmt::Result {
    let names = report.symptoms.iter().map(|row| row.symptom.len());
    let wide = names.max().unwrap_or(0).max("symptom".len());
    writeln!(
        f,
        "{:wide$}  {:^50}   steps only, nothing asked",
        "", "with the guide"
    )?;
    writeln!(
        f,
        "{:wide$}  minutes  solved  steps  asked  risky  waits   {:>6} {:>6} {:>7} {:>7} {:>7}",
        "symptom", "best", "guide", "(+)", "file", "random"
    )?;
    for row in report.symptoms.iter().chain([&report.all]) {
        if std::ptr::eq(row, &report.all) {
            writeln!(f, "{}", "-".repeat(wide + 85))?;
        }
        line(f, row, wide)?;
    }
    write!(
        f,
        "\n{} people, seed {}. A hand-over counts as {:.0} minutes. \
         risky: steps offered that lose something, for 100 people.\n\
         steps only: the exact optimum of {} steps, and how much more other orders of them cost: \
         the guide's, the file's, any.\n",
        report.people,
        report.seed,
        report.hand_over,
        super::report::MOST_STEPS
    )
}

fn line(f: &mut fmt::Formatter<'_>, row: &Row, wide: usize) -> fmt::Result {
    let (guided, alone) = (&row.guided, &row.steps_only);
    let more = |order: &Order| percent(order.minutes / alone.best.minutes - 1.0);
    writeln!(
        f,
        "{:wide$}  {:>7.1} {:>5.0} %  {:>5.1}  {:>5.1}  {:>5.1} {:>4.1} h   {:>6.1} {:>6.1} {:>7} {:>7} {:>7}",
        row.symptom,
        guided.minutes,
        guided.solved * 100.0,
        guided.steps,
        guided.questions,
        guided.risky * 100.0,
        guided.waited_hours,
        alone.best.minutes,
        alone.guide.minutes,
        more(&alone.guide),
        more(&alone.file),
        more(&alone.random),
    )
}

fn wrong(f: &mut fmt::Formatter<'_>, disturbed: &Disturbed) -> fmt::Result {
    let names = disturbed.symptoms.iter().map(|row| row.symptom.len());
    let wide = names.max().unwrap_or(0).max("symptom".len());
    let mut names = format!("{:wide$}", "numbers off:");
    let mut heads = format!("{:wide$}", "symptom");
    for name in &disturbed.strengths {
        write!(names, "   {name:^24}")?;
        write!(heads, "   {:>7} {:>7} {:>8}", "minutes", "more", "19 of 20")?;
    }
    writeln!(f, "{names}\n{heads}")?;
    for row in disturbed.symptoms.iter().chain([&disturbed.all]) {
        if std::ptr::eq(row, &disturbed.all) {
            writeln!(f, "{}", "-".repeat(heads.len()))?;
        }
        write!(f, "{:wide$}", row.symptom)?;
        for cost in &row.by_strength {
            let (more, most) = (percent(cost.more), percent(cost.more_p95));
            write!(f, "   {:>7.1} {more:>7} {most:>8}", cost.minutes)?;
        }
        writeln!(f)?;
    }
    write!(
        f,
        "\n{} worlds for each. more: than a guide that knows the true numbers; in 19 of 20 worlds it \
         is no more than the last column.\nslight: as if 48 people had been counted for each symptom; \
         expert: 12, steps help 0.5 to 1.3 times as often; guess: 3.\n",
        disturbed.worlds
    )
}

/// A difference as people read it: with its sign, and a digit behind the point while it is small.
fn percent(share: f64) -> String {
    let percent = share * 100.0;
    match percent.abs() {
        // What rounds to nothing has no sign.
        size if size < 0.05 => "0 %".to_owned(),
        size if size < 9.95 => format!("{percent:+.1} %"),
        _ => format!("{percent:+.0} %"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::simulate::disturb::disturb;
    use crate::workshop::simulate::person::Habits;
    use crate::workshop::simulate::report::{People, simulate};
    use crate::workshop::simulate::sample;

    #[test]
    fn every_line_of_a_table_is_as_wide_as_its_head() {
        let flow = sample::flow();
        let people = People {
            count: 50,
            seed: 3,
            habits: Habits::default(),
            symptoms: vec![0],
        };
        let table = table(&simulate(&flow, &people, &mut || ()));
        let lines: Vec<&str> = table.lines().collect();
        let width = lines[1].len();
        assert!(lines[2].starts_with("broken ") && lines[4].starts_with("all "));
        assert!(
            lines[2..=4].iter().all(|line| line.len() == width),
            "{table}"
        );
        assert!(table.contains("50 people, seed 3."), "{table}");

        let costs = costs(&disturb(&flow, &[0], Habits::default(), 2, 1, &mut || ()));
        let lines: Vec<&str> = costs.lines().collect();
        assert!(
            lines[1..=4].iter().all(|line| line.len() == lines[1].len()),
            "{costs}"
        );
    }

    #[test]
    fn differences_are_told_as_precisely_as_they_matter() {
        assert_eq!(percent(0.000_4), "0 %");
        assert_eq!(percent(-0.000_4), "0 %");
        assert_eq!(percent(0.016), "+1.6 %");
        assert_eq!(percent(-0.02), "-2.0 %");
        assert_eq!(percent(0.712), "+71 %");
    }
}
