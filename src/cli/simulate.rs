//! `blueback simulate`: people drawn by chance walk a flow, and a table tells how they fare.

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressDrawTarget};
use serde::Serialize;

use super::failure::{Failure, Kind};
use super::wished::Wished;
use crate::config::Settings;
use crate::workshop::simulate::{
    Disturbed, Habits, People, Report, STRENGTHS, costs, disturb, plot, simulate, table,
};

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    wished: Wished,
    /// How many people, shared out evenly over the symptoms
    #[arg(long, default_value_t = 10_000, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=10_000_000))]
    people: u32,
    /// The same seed draws the same people
    #[arg(long, default_value_t = 1, value_name = "NUMBER")]
    seed: u64,
    /// How many of 100 questions are answered "I don't know"
    #[arg(long, default_value_t = 10, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    unsure: u8,
    /// How many of 100 steps are answered "I can't do this"
    #[arg(long, default_value_t = 0, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    cant: u8,
    /// Also tell what it costs when the flow's numbers are wrong
    #[arg(long)]
    disturb: bool,
    /// With --disturb: how many worlds with other numbers, for each of three strengths
    #[arg(long, default_value_t = 10, value_name = "NUMBER", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    worlds: u32,
    /// One JSON object instead of tables
    #[arg(long)]
    json: bool,
    /// Draw the share of people helped over minutes into this SVG file
    #[arg(long, value_name = "FILE")]
    plot: Option<PathBuf>,
}

/// What `--json` prints.
#[derive(Serialize)]
struct Told<'a> {
    #[serde(flatten)]
    report: &'a Report,
    #[serde(skip_serializing_if = "Option::is_none")]
    disturbed: Option<&'a Disturbed>,
}

/// Simulates, and prints what it tells.
pub(super) fn run(mut settings: Settings, args: Args) -> Result<(), Failure> {
    let found = args.wished.find(&mut settings)?;
    let habits = Habits {
        unsure: f64::from(args.unsure) / 100.0,
        cant: f64::from(args.cant) / 100.0,
    };
    let people = People {
        count: args.people,
        seed: args.seed,
        habits,
        symptoms: found.symptoms,
    };
    let bar = bar(u64::from(args.people.max(people.symptoms.len() as u32)));
    let report = simulate(&found.flow, &people, &mut || bar.inc(1));
    bar.finish_and_clear();
    if let Some(path) = &args.plot {
        let title = format!("{}: who is helped by when ({})", report.flow, whom(&report));
        let svg = plot(&report.all, &title).map_err(|error| Failure::new(Kind::Internal, error))?;
        let written = std::fs::write(path, svg);
        written
            .with_context(|| format!("cannot write {}", path.display()))
            .map_err(|error| Failure::new(Kind::Asked, error))?;
    }
    let disturbed = args.disturb.then(|| {
        let bar = self::bar(u64::from(args.worlds) * STRENGTHS.len() as u64);
        let (flow, symptoms) = (&found.flow, &people.symptoms);
        let told = disturb(flow, symptoms, habits, args.worlds, args.seed, &mut || {
            bar.inc(1)
        });
        bar.finish_and_clear();
        told
    });
    let text = if args.json {
        let told = Told {
            report: &report,
            disturbed: disturbed.as_ref(),
        };
        serde_json::to_string(&told).map_err(io::Error::from)? + "\n"
    } else {
        let costs = disturbed.map(|told| format!("\n{}", costs(&told)));
        table(&report) + &costs.unwrap_or_default()
    };
    print(&text)
}

/// Whom a report is about, for a title.
fn whom(report: &Report) -> String {
    match &report.symptoms[..] {
        [one] => one.symptom.clone(),
        all => format!("{} symptoms", all.len()),
    }
}

/// A bar on standard error where a person watches, and nothing where none does.
fn bar(length: u64) -> ProgressBar {
    let target = if io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    ProgressBar::with_draw_target(Some(length), target)
}

/// Prints a text; that nobody reads it to its end is no failure.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut output = anstream::stdout();
    match output
        .write_all(text.as_bytes())
        .and_then(|()| output.flush())
    {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}
