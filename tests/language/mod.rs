//! What people read, what their devices show, and what they can do about it.

mod ask;
mod choose;
mod honest;
mod three;

use blueback::text::Shown;
use blueback::text::speech::ListOf;

/// The ids of what a card offers about languages, in order.
fn offered(shown: &Shown) -> Vec<&str> {
    let choices = shown.speech.choices.iter();
    choices.map(|choice| choice.id.as_str()).collect()
}

/// The lists that a card has.
fn lists(shown: &Shown) -> Vec<ListOf> {
    shown.speech.lists.iter().map(|list| list.of).collect()
}
