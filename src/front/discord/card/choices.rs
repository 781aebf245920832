//! What can be chosen on a card: buttons, or a list where there is more to read.

use serde_json::{Value, json};

use super::{BUTTON, LINK, PRIMARY, ROW, SECONDARY, SELECT, SUCCESS};
use crate::front::discord::custom_id::PICK;
use crate::front::discord::limits::{self, cut, length};
use crate::text::{Choice, Link, Role, Shown};

/// Gives the id of the button for a choice; none where nothing can be pressed.
pub(super) type Press<'a> = &'a dyn Fn(&str) -> Option<String>;

/// All that can be pressed, in the order shown: the link, the answers, what a step asks, and below
/// them the ways out of the card.
pub(super) fn choices(shown: &Shown, press: Press<'_>) -> Vec<Value> {
    let (answers, buttons): (Vec<_>, Vec<_>) = shown
        .choices
        .iter()
        .partition(|choice| matches!(choice.role, Role::Answer | Role::Unknown));
    let (ways, acts): (Vec<_>, Vec<_>) = buttons.into_iter().partition(|choice| {
        matches!(
            choice.role,
            Role::Back | Role::Why | Role::Person | Role::Restart
        )
    });
    let mut all: Vec<_> = shown.link.iter().filter_map(link).collect();
    if reads_best_as_buttons(&answers) {
        all.extend(rows(&answers, press));
    } else {
        all.extend(select(&answers, press));
    }
    all.extend(rows(&acts, press));
    all.extend(rows(&ways, press));
    all
}

fn link(link: &Link) -> Option<Value> {
    let label = cut(&link.label, limits::LABEL);
    let button = json!({"type": BUTTON, "style": LINK, "label": label, "url": link.url});
    limits::is_address(&link.url).then(|| row(&[button]))
}

/// A few short answers are quicker to press than to pick from a list.
fn reads_best_as_buttons(answers: &[&Choice]) -> bool {
    answers.len() <= limits::ROW
        && answers
            .iter()
            .all(|answer| answer.hint.is_none() && length(&answer.label) <= limits::SHORT_LABEL)
}

fn rows(choices: &[&Choice], press: Press<'_>) -> Vec<Value> {
    let buttons: Vec<_> = choices
        .iter()
        .filter_map(|choice| button(choice, press))
        .collect();
    buttons.chunks(limits::ROW).map(row).collect()
}

fn row(inside: &[Value]) -> Value {
    json!({"type": ROW, "components": inside})
}

fn button(choice: &Choice, press: Press<'_>) -> Option<Value> {
    let style = match choice.role {
        Role::Worked => SUCCESS,
        Role::Answer => PRIMARY,
        Role::Unknown
        | Role::Failed
        | Role::Cant
        | Role::Wait
        | Role::Back
        | Role::Why
        | Role::Person
        | Role::Restart => SECONDARY,
    };
    let label = cut(&choice.label, limits::LABEL);
    Some(json!({"type": BUTTON, "style": style, "label": label, "custom_id": press(&choice.id)?}))
}

/// "I don't know" stands last, and is never what falls off the end.
fn select(answers: &[&Choice], press: Press<'_>) -> Option<Value> {
    let custom_id = press(PICK)?;
    let (unknown, known): (Vec<_>, Vec<_>) = answers
        .iter()
        .partition(|answer| answer.role == Role::Unknown);
    let room = limits::OPTIONS.saturating_sub(unknown.len());
    let options: Vec<_> = known
        .into_iter()
        .take(room)
        .chain(unknown)
        .map(option)
        .collect();
    Some(row(&[
        json!({"type": SELECT, "custom_id": custom_id, "options": options}),
    ]))
}

fn option(choice: &Choice) -> Value {
    let mut option = json!({"value": choice.id, "label": cut(&choice.label, limits::LINE)});
    if let Some(hint) = choice
        .hint
        .as_deref()
        .filter(|hint| !hint.trim().is_empty())
    {
        option["description"] = cut(hint, limits::LINE).into();
    }
    option
}
