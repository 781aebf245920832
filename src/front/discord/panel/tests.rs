//! What panels look like, whatever is in them.

use std::collections::BTreeSet;

use super::*;
use crate::desk::Press;
use crate::desk::stats::Day;
use crate::front::discord::desk_id::DeskId;
use crate::front::discord::limits::length;
use crate::ids::{CaseNumber, GuildId, RoleId, UserId};
use crate::runtime::desk::Mark;
use crate::text::Accent;
use crate::text::panel::{Attached, Choosable, Control, Look};

const ON: Sheet = Sheet {
    guild: GuildId(36),
    case: Some(CaseNumber(7)),
    mark: Mark(2),
    device: None,
};

fn panel() -> Panel {
    Panel {
        id: "desk-case".to_owned(),
        case: Some(CaseNumber(7)),
        title: "Case #7".to_owned(),
        blocks: vec![
            Block::Text("New.".to_owned()),
            Block::Quote("It is\n\nbroken".to_owned()),
            Block::Warning("Heed\nthis".to_owned()),
            Block::Small("By the way\n\nsmall".to_owned()),
            Block::Text("  ".to_owned()),
        ],
        controls: vec![button(Press::Claim), button(Press::Note)],
        accent: Accent::Calm,
        calls: None,
        attached: None,
    }
}

fn button(press: Press) -> Control {
    Control::Button {
        label: press.word().to_uppercase(),
        press,
        look: Look::Grave,
    }
}

fn option(value: &str, chosen: bool) -> Choosable {
    Choosable {
        value: value.to_owned(),
        label: value.to_uppercase(),
        hint: (value != "a").then(|| "Hint".to_owned()),
        chosen,
    }
}

/// The components in the container.
fn inside(drawn: &Drawn) -> Vec<Value> {
    let components = drawn.message["components"].as_array().unwrap();
    let container = components.last().unwrap();
    assert_eq!(container["type"], 17);
    container["components"].as_array().unwrap().clone()
}

fn rows(drawn: &Drawn) -> Vec<Vec<Value>> {
    let rows = inside(drawn).into_iter().filter(|one| one["type"] == 1);
    rows.map(|row| row["components"].as_array().unwrap().clone())
        .collect()
}

#[test]
fn a_panel_is_read_from_top_to_bottom() {
    let drawn = public(&panel(), ON);
    let inside = inside(&drawn);
    let texts: Vec<_> = inside
        .iter()
        .filter_map(|c| c["content"].as_str())
        .collect();
    let expected = [
        "### Case #7\nNew.",
        "> It is\n> \n> broken",
        "> ⚠️ Heed\n> this",
        "-# By the way\n\n-# small",
    ];
    assert_eq!(texts, expected);
    assert_eq!(drawn.message["flags"], 32768);
    assert_eq!(drawn.message["allowed_mentions"], json!({"parse": []}));
    let alone = private(&panel(), ON);
    assert_eq!(alone.message["flags"], 32768 + 64);
    assert_eq!(alone.message["attachments"], json!([]));
}

#[test]
fn each_press_says_what_it_means() {
    let drawn = public(&panel(), ON);
    let rows = rows(&drawn);
    let button = &rows[0][0];
    assert_eq!(
        (&button["style"], &button["label"]),
        (&json!(4), &json!("CLAIM"))
    );
    let id = DeskId::read(button["custom_id"].as_str().unwrap()).unwrap();
    assert_eq!(
        id,
        DeskId {
            on: ON,
            press: Press::Claim
        }
    );
}

#[test]
fn buttons_stand_in_rows_of_five_and_lists_alone() {
    let mut controls: Vec<_> = (0..6).map(|n| button(Press::History(n))).collect();
    let list = |press| Control::List {
        press,
        placeholder: "p".repeat(200),
        options: vec![
            option("a", true),
            option("b", true),
            option("b", false),
            option("", false),
        ],
    };
    controls.extend([
        list(Press::Prioritise),
        button(Press::Claim),
        Control::Break,
        Control::Link {
            label: String::new(),
            url: "https://example.com".to_owned(),
        },
        Control::Link {
            label: "Bad".to_owned(),
            url: "ftp://example.com".to_owned(),
        },
        // Once is enough.
        button(Press::Claim),
    ]);
    let drawn = public(
        &Panel {
            controls,
            ..panel()
        },
        ON,
    );
    let rows = rows(&drawn);
    let lengths: Vec<_> = rows.iter().map(Vec::len).collect();
    assert_eq!(lengths, [5, 1, 1, 1, 1]);
    let select = &rows[2][0];
    assert_eq!(length(select["placeholder"].as_str().unwrap()), 150);
    let expected = json!([
        {"value": "a", "label": "A", "default": true},
        {"value": "b", "label": "B", "description": "Hint"},
    ]);
    assert_eq!(select["options"], expected);
    assert_eq!(rows[4][0]["label"], "…");
    assert_eq!(rows[4][0]["style"], 5);
}

#[test]
fn only_whom_a_panel_calls_is_reached() {
    for (calls, text, mentions) in [
        (
            Calls::User(UserId(5)),
            "<@5>",
            json!({"parse": [], "users": ["5"]}),
        ),
        (
            Calls::Role(RoleId(6)),
            "<@&6>",
            json!({"parse": [], "roles": ["6"]}),
        ),
    ] {
        let mut panel = panel();
        panel.calls = Some(calls);
        panel.blocks.push(Block::Text("<@&7> @everyone".to_owned()));
        let message = public(&panel, ON).message;
        assert_eq!(message["components"][0]["content"], text);
        assert_eq!(message["allowed_mentions"], mentions);
    }
}

#[test]
fn a_chart_is_a_picture_and_a_text_a_file() {
    let day = Day {
        start: crate::ids::Timestamp::from_millis(0),
        opened: 1,
        solved: 1,
    };
    let chart = Panel {
        attached: Some(Attached::Chart(vec![day])),
        ..panel()
    };
    let drawn = private(&chart, ON);
    assert_eq!(drawn.files.len(), 1);
    let picture = inside(&drawn)
        .into_iter()
        .find(|c| c["type"] == 12)
        .unwrap();
    assert_eq!(
        picture["items"][0]["media"]["url"],
        "attachment://chart.png"
    );
    assert_eq!(picture["items"][0]["description"], "Case #7");
    let text = Attached::Text {
        name: "case-7.txt".to_owned(),
        text: "All of it".to_owned(),
    };
    let history = Panel {
        attached: Some(text),
        ..panel()
    };
    let file = inside(&private(&history, ON))
        .into_iter()
        .find(|c| c["type"] == 13);
    assert_eq!(file.unwrap()["file"]["url"], "attachment://case-7.txt");
}

#[test]
fn what_does_not_fit_is_cut_and_its_marks_stay() {
    let words = "Words and more. ".repeat(400);
    let long = Panel {
        blocks: vec![Block::Quote(words), Block::Text("長い文。".repeat(950))],
        controls: (0..60).map(|n| button(Press::History(n))).collect(),
        ..panel()
    };
    let drawn = public(&long, ON);
    let inside = inside(&drawn);
    let texts: Vec<_> = inside
        .iter()
        .filter_map(|c| c["content"].as_str())
        .collect();
    let all: usize = texts.iter().map(|text| length(text)).sum();
    assert!(all <= limits::TEXT, "{all}");
    assert!(
        texts[1].starts_with("> Words") || texts[1].starts_with('長'),
        "{texts:?}"
    );
    let components: usize = 1 + inside
        .iter()
        .map(|c| 1 + c["components"].as_array().map_or(0, Vec::len))
        .sum::<usize>();
    assert!(components <= limits::COMPONENTS, "{components}");
    let bytes: usize = texts.iter().map(|text| text.len()).sum();
    assert!(bytes + limits::COMPONENT_BYTES * components <= limits::BYTES);
}

#[test]
fn a_plain_panel_has_words_and_nothing_to_press() {
    let message = plain(&panel());
    let text = message["components"][0]["content"].as_str().unwrap();
    assert!(text.starts_with("**Case #7**\nNew.\nIt is"), "{text}");
    assert_eq!(message["components"].as_array().unwrap().len(), 1);
}

#[test]
fn no_two_presses_are_the_same() {
    let twice = Panel {
        controls: vec![button(Press::Claim), button(Press::Claim)],
        ..panel()
    };
    let drawn = public(&twice, ON);
    let all = rows(&drawn).concat();
    let ids: BTreeSet<_> = all.iter().map(|b| b["custom_id"].to_string()).collect();
    assert_eq!((all.len(), ids.len()), (1, 1));
}
