//! What can be chosen on a card: buttons, or a list where there is more to read.

use crate::front::discord::component::{Component, Look, Picked};
use crate::front::discord::custom_id::PICK;
use crate::front::discord::limits::{self, cut, length};
use crate::text::speech::List;
use crate::text::{Choice, Link, Role, Shown};

/// Gives the id of the button for a choice; none where nothing can be pressed.
pub(super) type Press<'a> = &'a dyn Fn(&str) -> Option<String>;

/// All that can be pressed, in the order shown: the link, the answers, what a step asks, and below
/// them the ways out of the card.
pub(super) fn choices<'a>(shown: &'a Shown, press: Press<'_>) -> Vec<Component<'a>> {
    let (answers, buttons): (Vec<_>, Vec<_>) = shown
        .choices
        .iter()
        .partition(|choice| matches!(choice.role, Role::Answer | Role::Unknown));
    let (ways, acts): (Vec<_>, Vec<_>) = buttons.into_iter().partition(|choice| {
        matches!(
            choice.role,
            Role::Back | Role::Why | Role::Person | Role::Restart | Role::Remind | Role::Language
        )
    });
    let mut all: Vec<_> = shown.link.iter().filter_map(link).collect();
    if reads_best_as_buttons(&answers) {
        all.extend(rows(&answers, press));
    } else {
        all.extend(select(&answers, press));
    }
    all.extend(rows(&acts, press));
    let ways: Vec<_> = ways.into_iter().chain(&shown.speech.choices).collect();
    all.extend(rows(&ways, press));
    let lists = shown.speech.lists.iter();
    all.extend(lists.filter_map(|list| languages(list, press)));
    all
}

/// A list of languages says what it is for and what holds now; nothing in it is picked beforehand.
fn languages<'a>(list: &'a List, press: Press<'_>) -> Option<Component<'a>> {
    let options = list.choices.iter().take(limits::OPTIONS).map(option);
    Some(Component::Row(vec![Component::Select {
        custom_id: press(list.of.id())?,
        placeholder: Some(cut(&list.label, limits::PLACEHOLDER)),
        options: options.collect(),
    }]))
}

fn link(link: &Link) -> Option<Component<'_>> {
    let button = Component::Link {
        label: cut(&link.label, limits::LABEL),
        url: &link.url,
    };
    limits::is_address(&link.url).then(|| Component::Row(vec![button]))
}

/// A few short answers are quicker to press than to pick from a list.
fn reads_best_as_buttons(answers: &[&Choice]) -> bool {
    answers.len() <= limits::ROW
        && answers
            .iter()
            .all(|answer| answer.hint.is_none() && length(&answer.label) <= limits::SHORT_LABEL)
}

fn rows<'a>(choices: &[&'a Choice], press: Press<'_>) -> impl Iterator<Item = Component<'a>> {
    let of_row = |choices: &[&'a Choice]| {
        let buttons: Vec<_> = choices.iter().filter_map(|it| button(it, press)).collect();
        (!buttons.is_empty()).then_some(Component::Row(buttons))
    };
    choices.chunks(limits::ROW).filter_map(of_row)
}

fn button<'a>(choice: &'a Choice, press: Press<'_>) -> Option<Component<'a>> {
    let look = match choice.role {
        Role::Worked => Look::Success,
        Role::Answer => Look::Primary,
        Role::Unknown
        | Role::Failed
        | Role::Cant
        | Role::Wait
        | Role::Back
        | Role::Why
        | Role::Person
        | Role::Restart
        | Role::Remind
        | Role::Language => Look::Secondary,
    };
    Some(Component::Button {
        look,
        label: cut(&choice.label, limits::LABEL),
        custom_id: press(&choice.id)?,
    })
}

/// "I don't know" stands last, and is never what falls off the end.
fn select<'a>(answers: &[&'a Choice], press: Press<'_>) -> Option<Component<'a>> {
    let custom_id = press(PICK)?;
    let (unknown, known): (Vec<&Choice>, Vec<_>) = answers
        .iter()
        .partition(|answer| answer.role == Role::Unknown);
    let room = limits::OPTIONS.saturating_sub(unknown.len());
    let options = known.into_iter().take(room).chain(unknown).map(option);
    Some(Component::Row(vec![Component::Select {
        custom_id,
        placeholder: None,
        options: options.collect(),
    }]))
}

fn option(choice: &Choice) -> Picked<'_> {
    let hint = choice.hint.as_deref();
    let hint = hint.filter(|hint| !hint.trim().is_empty());
    Picked {
        value: &choice.id,
        label: cut(&choice.label, limits::LINE),
        description: hint.map(|hint| cut(hint, limits::LINE)),
        picked: false,
    }
}
