//! What can be pressed on a panel: buttons side by side, each list in a row of its own.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::desk::Press;
use crate::front::discord::component::{Component, Look as Style, Picked};
use crate::front::discord::desk_id::{DeskId, Sheet};
use crate::front::discord::limits::{self, cut};
use crate::text::panel::{Choosable, Control, Look, Panel};

/// All rows, as far as there is room for that many components. The checks prove that no panel of ours has more; the
/// rest would make Discord refuse the whole message.
pub(super) fn controls<'a>(panel: &'a Panel, on: Sheet, room: usize) -> Vec<Component<'a>> {
    let mut rows = Rows {
        room,
        ..Rows::default()
    };
    let mut written = BTreeSet::new();
    // Discord refuses a message in which two things mean the same.
    let mut id = |press: &Press| {
        let press = press.clone();
        let id = DeskId { on, press }.write();
        written.insert(id.clone()).then_some(id)
    };
    for control in &panel.controls {
        match control {
            Control::Break => rows.end(),
            Control::Link { label, url } => {
                if limits::is_address(url) {
                    let label = worded(label, limits::LABEL);
                    rows.beside(Component::Link { label, url });
                }
            }
            Control::Button { press, label, look } => {
                if let Some(custom_id) = id(press) {
                    rows.beside(Component::Button {
                        look: style(*look),
                        label: worded(label, limits::LABEL),
                        custom_id,
                    });
                }
            }
            Control::List {
                press,
                placeholder,
                options,
            } => {
                if let Some(custom_id) = id(press).filter(|_| !options.is_empty()) {
                    rows.alone(Component::Select {
                        custom_id,
                        placeholder: Some(worded(placeholder, limits::PLACEHOLDER)),
                        options: picked(options),
                    });
                }
            }
        }
    }
    rows.end();
    rows.done
}

/// Rows in the making.
#[derive(Default)]
struct Rows<'a> {
    done: Vec<Component<'a>>,
    open: Vec<Component<'a>>,
    room: usize,
}

impl<'a> Rows<'a> {
    /// One more in the row, or the first in the next.
    fn beside(&mut self, button: Component<'a>) {
        if self.open.len() == limits::ROW {
            self.end();
        }
        self.open.push(button);
    }

    fn alone(&mut self, list: Component<'a>) {
        self.end();
        self.open.push(list);
        self.end();
    }

    fn end(&mut self) {
        let row = std::mem::take(&mut self.open);
        let taken = row.len() + 1;
        if !row.is_empty() && taken <= self.room {
            self.room -= taken;
            self.done.push(Component::Row(row));
        }
    }
}

fn style(look: Look) -> Style {
    match look {
        Look::Main => Style::Primary,
        Look::Plain => Style::Secondary,
        Look::Good => Style::Success,
        Look::Grave => Style::Danger,
    }
}

fn picked(options: &[Choosable]) -> Vec<Picked<'_>> {
    let mut values = BTreeSet::new();
    let mut chosen = false;
    let options = options.iter().filter(|option| {
        let value = option.value.as_str();
        let fits = (1..=limits::LINE).contains(&limits::length(value));
        fits && values.insert(value)
    });
    let options = options.take(limits::OPTIONS).map(|option| {
        let hint = option.hint.as_deref();
        let hint = hint.filter(|hint| !hint.trim().is_empty());
        Picked {
            value: &option.value,
            label: worded(&option.label, limits::LINE),
            description: hint.map(|hint| cut(hint, limits::LINE)),
            // One can be chosen, so one can be chosen already.
            picked: option.chosen && !std::mem::replace(&mut chosen, true),
        }
    });
    options.collect()
}

/// Words that are neither too long nor, where a language lacks them, missing altogether.
fn worded(words: &str, most: usize) -> Cow<'_, str> {
    let words = cut(words, most);
    if words.trim().is_empty() {
        return "…".into();
    }
    words
}
