//! How a card looks on Discord: one container of texts, and below them what can be chosen.

mod choices;
mod size;
mod texts;

use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};

use self::choices::{Press, choices};
use self::texts::texts;
use super::component::Component;
use super::custom_id::{CustomId, Of};
use super::limits::{self, cut};
use crate::engine::Risk;
use crate::ids::{FlowId, GuildId, UserId};
use crate::text::{Accent, Locale, Shown};

pub(super) use self::size::size;

/// Only the person sees the message (discord facts, section 1.1).
pub(super) const EPHEMERAL: u64 = 1 << 6;
/// The message is made of components alone (discord facts, section 1.1).
pub(super) const COMPONENTS_V2: u64 = 1 << 15;

/// Whose card it is; what its buttons need to say later.
#[derive(Debug, Clone)]
pub(super) struct Owner {
    /// The person.
    pub(super) user: UserId,
    /// The session's flow.
    pub(super) flow: FlowId,
    /// The language of their device.
    pub(super) device: Locale,
    /// The session's server, where the card is shown in direct messages.
    pub(super) elsewhere: Option<GuildId>,
}

impl Owner {
    /// By what the card is told to be theirs.
    fn of(&self) -> Of {
        self.elsewhere.map_or(Of::Owner(self.user), Of::Server)
    }
}

/// A message as Discord reads it: nothing but components, and only for the person.
#[derive(Serialize)]
struct Message<'a> {
    flags: u64,
    components: [Component<'a>; 1],
    allowed_mentions: Mentions,
}

/// Who a message may ping: nobody, whatever is written in it.
#[derive(Serialize)]
struct Mentions {
    parse: [(); 0],
}

/// The message that shows a card, in JSON; a card that is too long is cut at a sentence.
pub(super) fn message(shown: &Shown, owner: Option<&Owner>) -> Box<RawValue> {
    let press = |choice: &str| match (owner, shown.turn) {
        (Some(owner), Some(card)) => Some(
            CustomId {
                device: owner.device,
                of: owner.of(),
                card,
                flow: owner.flow.clone(),
                choice: choice.to_owned(),
            }
            .write(),
        ),
        _ => None,
    };
    let whole = container(shown, &press);
    if whole.size().fits() {
        envelope(whole)
    } else {
        envelope(container(&size::shortened(shown), &press))
    }
}

/// The barest message with a card's words, for when Discord refuses its look: title and text,
/// and nothing to press. The command shows the card again.
pub(super) fn plain(shown: &Shown) -> Box<RawValue> {
    let words = format!("**{}**\n{}", shown.title.trim(), shown.text.trim());
    envelope(Component::Text(cut(words.trim(), limits::TEXT / 2)))
}

fn envelope(component: Component<'_>) -> Box<RawValue> {
    let message = Message {
        flags: EPHEMERAL | COMPONENTS_V2,
        components: [component],
        allowed_mentions: Mentions { parse: [] },
    };
    to_raw_value(&message).expect("texts and numbers are always valid JSON")
}

fn container<'a>(shown: &'a Shown, press: Press<'_>) -> Component<'a> {
    let mut inside = texts(shown);
    inside.extend(choices(shown, press));
    Component::Container {
        accent: colour(shown.accent),
        inside,
    }
}

/// The colour of a mood.
pub(super) fn colour(accent: Accent) -> u32 {
    match accent {
        Accent::Calm => 0x00_7A_FF,
        Accent::Step(Risk::None) => 0x34_AA_DC,
        Accent::Step(Risk::Mild) => 0xFF_CC_00,
        Accent::Step(Risk::Settings) => 0xFF_95_00,
        Accent::Step(Risk::Data) => 0xFF_3B_30,
        Accent::Solved => 0x34_C7_59,
        Accent::HandedOver => 0xAF_52_DE,
        Accent::Trouble => 0x8E_8E_93,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::size::shortened;
    use super::*;
    use crate::front::discord::{Unfit, fits};
    use crate::text::{Choice, Kind, Link, Role, Turn};

    fn choice(id: &str, role: Role) -> Choice {
        Choice {
            id: id.to_owned(),
            label: id.to_uppercase(),
            hint: None,
            role,
        }
    }

    fn step() -> Shown {
        Shown {
            kind: Kind::Step,
            id: "toggle".to_owned(),
            turn: Some(Turn { began: 7, turn: 2 }),
            notes: vec!["That card was an old one.".to_owned()],
            title: "Turn it off and on".to_owned(),
            text: "1. Off.\n2. On.".to_owned(),
            warning: Some("Two\nlines.".to_owned()),
            needs: Some("Your passcode".to_owned()),
            why: "Most likely it is off.".to_owned(),
            explained: false,
            progress: Some("Step 2".to_owned()),
            summary: None,
            link: Some(Link {
                label: "Open".to_owned(),
                url: "https://example.com".to_owned(),
            }),
            choices: vec![
                choice("worked", Role::Worked),
                choice("failed", Role::Failed),
                choice("back", Role::Back),
                choice("person", Role::Person),
            ],
            accent: Accent::Step(Risk::Mild),
            speech: Box::default(),
        }
    }

    fn owner() -> Owner {
        Owner {
            user: UserId(5),
            flow: FlowId::new("imessage").unwrap(),
            device: Locale::SOURCE,
            elsewhere: None,
        }
    }

    fn message(shown: &Shown, owner: Option<&Owner>) -> Value {
        serde_json::from_str(super::message(shown, owner).get()).unwrap()
    }

    fn contents(message: &Value) -> Vec<&str> {
        let inside = message["components"][0]["components"].as_array().unwrap();
        inside
            .iter()
            .filter_map(|c| c["content"].as_str())
            .collect()
    }

    fn labels(message: &Value) -> Vec<Vec<&str>> {
        let inside = message["components"][0]["components"].as_array().unwrap();
        let rows = inside.iter().filter(|c| c["type"] == 1);
        rows.map(|row| {
            let buttons = row["components"].as_array().unwrap();
            buttons.iter().filter_map(|b| b["label"].as_str()).collect()
        })
        .collect()
    }

    #[test]
    fn a_step_shows_its_texts_in_order_and_its_ways_below() {
        let message = message(&step(), Some(&owner()));
        assert_eq!(
            contents(&message),
            [
                "> That card was an old one.",
                "### Turn it off and on\n1. Off.\n2. On.",
                "Your passcode",
                "> ⚠️ Two\n> lines.",
                "-# Step 2"
            ]
        );
        assert_eq!(
            labels(&message),
            [
                vec!["Open"],
                vec!["WORKED", "FAILED"],
                vec!["BACK", "PERSON"]
            ]
        );
        assert_eq!(message["allowed_mentions"], json!({"parse": []}));
        assert_eq!(message["flags"], 64 + 32768);
    }

    #[test]
    fn a_press_names_its_card_and_owner() {
        let message = message(&step(), Some(&owner()));
        let button = &message["components"][0]["components"][7]["components"][0];
        let id = CustomId::read(button["custom_id"].as_str().unwrap()).unwrap();
        assert_eq!(
            (id.of, id.choice.as_str()),
            (Of::Owner(UserId(5)), "worked")
        );
        assert_eq!(Some(id.card), step().turn);
    }

    #[test]
    fn why_is_shown_when_asked_for() {
        let card = Shown {
            explained: true,
            ..step()
        };
        assert!(contents(&message(&card, None)).contains(&"> Most likely it is off."));
    }

    #[test]
    fn many_answers_become_a_list_that_ends_with_unknown() {
        let mut choices = vec![choice("unknown", Role::Unknown)];
        choices.extend((0..30).map(|n| choice(&format!("a{n}"), Role::Answer)));
        let card = Shown {
            kind: Kind::Question,
            choices,
            ..step()
        };
        let message = message(&card, Some(&owner()));
        let row = message["components"][0]["components"]
            .as_array()
            .unwrap()
            .last()
            .unwrap();
        let options = row["components"][0]["options"].as_array().unwrap();
        assert_eq!(options.len(), 25);
        assert_eq!(options[24]["value"], "unknown");
        assert_eq!(fits(&card), [Unfit::Options(31)]);
    }

    #[test]
    fn a_summary_cannot_leave_its_frame() {
        let card = Shown {
            summary: Some("a ``` b".to_owned()),
            ..step()
        };
        assert!(contents(&message(&card, None)).contains(&"```\na ''' b\n```"));
    }

    #[test]
    fn what_is_too_long_is_reported_and_cut() {
        for text in [
            "A sentence of words. ".repeat(400),
            "長い文。".repeat(950),
            "é".repeat(5000),
        ] {
            let card = Shown { text, ..step() };
            assert_ne!(fits(&card), []);
            assert_eq!(fits(&shortened(&card)), []);
        }
    }

    #[test]
    fn each_unfit_choice_is_named() {
        let long = Choice {
            label: "x".repeat(81),
            hint: Some("y".repeat(101)),
            ..choice("a", Role::Answer)
        };
        let card = Shown {
            choices: vec![long],
            ..step()
        };
        let said: Vec<_> = fits(&card).iter().map(ToString::to_string).collect();
        assert_eq!(said.len(), 2);
        assert!(said.iter().all(|line| line.contains("`a`")), "{said:?}");
    }
}
