//! What the desk says, read as people read it: whole panels in both languages, written by hand.

mod cases;
mod desk;
mod member;
mod read;

use blueback::ids::{Languages, Locale, StepId};
use blueback::text::panel::{Control, Panel};

const ENGLISH: Locale = Locale::SOURCE;

fn german() -> Locale {
    Locale::exact("de").unwrap()
}

/// A German member with an iPhone in French.
fn two_languages() -> Languages {
    Languages {
        text: german(),
        device: Locale::exact("fr").unwrap(),
    }
}

fn step(id: &str) -> StepId {
    StepId::new(id).unwrap()
}

/// What can be pressed, by word.
fn presses(panel: &Panel) -> Vec<&'static str> {
    let word = |control: &Control| match control {
        Control::Button { press, .. } | Control::List { press, .. } => Some(press.word()),
        Control::Link { .. } | Control::Break => None,
    };
    panel.controls.iter().filter_map(word).collect()
}
