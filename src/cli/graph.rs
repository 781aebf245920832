//! `blueback graph`: a picture of a flow, from symptoms to the likely order of steps.

use std::path::PathBuf;

use anyhow::Context;

use super::failure::{Failure, Kind};
use super::simulate::print;
use super::r#try::locale;
use super::wished::Wished;
use crate::config::Settings;
use crate::text::Languages;
use crate::workshop::graph::{Labels, dot, lanes, mermaid, svg};
use crate::workshop::simulate::Habits;

/// What can be said on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    wished: Wished,
    /// What to write
    #[arg(long, value_enum, default_value = "svg")]
    format: Format,
    /// Language of the texts, such as `de`
    #[arg(long, default_value = "en-US")]
    locale: String,
    /// Leave out what fewer of 100 people with a symptom pass [default: 6 for one symptom, else 15]
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    least: Option<u8>,
    /// Write into this file instead of standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum Format {
    /// A picture for browsers
    Svg,
    /// For GitHub and wikis
    Mermaid,
    /// For Graphviz
    Dot,
}

/// Draws.
pub(super) fn run(mut settings: Settings, args: &Args) -> Result<(), Failure> {
    let found = args.wished.find(&mut settings)?;
    let words = &found.library.words;
    let locale = locale("language", &args.locale, &words.locales())?;
    let labels = Labels::new(&found.flow, words, Languages::same(locale));
    // One symptom has the room for more.
    let usual = if found.symptoms.len() == 1 { 6 } else { 15 };
    let least = f64::from(args.least.unwrap_or(usual)) / 100.0;
    let lanes = lanes(&found.flow, &found.symptoms, Habits::default(), least);
    let draw = match args.format {
        Format::Svg => svg,
        Format::Mermaid => mermaid,
        Format::Dot => dot,
    };
    let drawn = draw(&labels, &lanes, least);
    match &args.output {
        Some(path) => std::fs::write(path, drawn)
            .with_context(|| format!("cannot write {}", path.display()))
            .map_err(|error| Failure::new(Kind::Asked, error)),
        None => print(&drawn),
    }
}
