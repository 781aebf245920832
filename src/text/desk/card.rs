//! A case as the desk sees it: everything that it takes to help, at one glance.

use super::facts;
use super::file::CaseFile;
use super::harmless::harmless_within;
use super::parts::{Fill, panel};
use super::path;
use super::room::{Room, middle_out};
use super::tongue::Tongue;
use crate::desk::Press;
use crate::ids::{Languages, Locale};
use crate::text::panel::{Block, Look, Panel};
use crate::text::{Accent, Words};

/// Where the text is too long, the path keeps at least so much before the member's own words are cut.
const LEAST_PATH: Room = Room::of(700);

impl Words {
    /// The case for everybody on the desk, in the desk's language. Its buttons are for supporters alone.
    pub fn desk_card(&self, locale: Locale, file: &CaseFile<'_>) -> Panel {
        let tongue = self.of_device(locale, file);
        let mut panel = body(&tongue, file, "desk-case");
        acts(&mut panel, &tongue, file);
        panel
            .button(&tongue, Press::View, "desk-do-view", Look::Plain)
            .button(&tongue, Press::AsMember, "desk-do-as-member", Look::Plain);
        panel
    }

    /// The case for one supporter, in their language.
    pub fn view(&self, locale: Locale, file: &CaseFile<'_>) -> Panel {
        let tongue = self.of_device(locale, file);
        let mut panel = body(&tongue, file, "case-view");
        acts(&mut panel, &tongue, file);
        panel
            .button(&tongue, Press::History(0), "desk-do-history", Look::Plain)
            .button(&tongue, Press::AsMember, "desk-do-as-member", Look::Plain);
        panel
    }

    /// Texts in a supporter's language, with the labels that the member's device shows: so both name the same button.
    pub(super) fn of_device(&self, text: Locale, file: &CaseFile<'_>) -> Tongue<'_> {
        let device = file.case.languages.device;
        self.tongue(Languages { text, device })
    }
}

/// The mood of a case.
pub(super) fn accent(file: &CaseFile<'_>) -> Accent {
    use crate::desk::State;
    match file.case.state {
        State::New | State::Claimed | State::WaitingForDesk => Accent::HandedOver,
        State::WaitingForMember => Accent::Calm,
        State::Solved => Accent::Solved,
        State::Closed(_) => Accent::Trouble,
    }
}

fn body(tongue: &Tongue<'_>, file: &CaseFile<'_>, id: &str) -> Panel {
    let case = file.case;
    let title = facts::title(tongue, file);
    let mut panel = panel(id, Some(case.number), title, accent(file));
    let standing = facts::standing(tongue, case);
    panel.text(format!("{standing}\n{}", facts::member(tongue, case)));

    let sees = file.symptom(tongue).map(|symptom| {
        let told = tongue.say("desk-sees", &[("symptom", &symptom)]);
        format!("**{told}**")
    });
    let seen = [
        Some(sees.unwrap_or_else(|| tongue.plain("desk-sees-nothing"))),
        path::device(tongue, file),
        facts::reason(tongue, file),
    ];
    panel.text(seen.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    let before = panel.blocks.len();

    let outlook = [
        path::likely(tongue, file),
        path::next_step(tongue, file),
        path::suggested(tongue, file),
    ];
    panel.text(outlook.into_iter().flatten().collect::<Vec<_>>().join("\n"));
    let reach = [
        Some(facts::reach(tongue, case)),
        facts::rating(tongue, case),
    ];
    panel.small(reach.into_iter().flatten().collect::<Vec<_>>().join("\n"));

    let between = words_and_path(tongue, file, Room::beside(&panel));
    panel.blocks.splice(before..before, between);
    panel
}

/// The member's own words and the path, as much as there is room for: the middle of the path goes first, then the end
/// of the words, of which the history has the rest.
fn words_and_path(tongue: &Tongue<'_>, file: &CaseFile<'_>, room: Room) -> Vec<Block> {
    let own = file.own_words();
    let (heading, head_of_path) = match own {
        Some(_) => (tongue.plain("desk-own-words"), tongue.plain("desk-path")),
        None => (
            tongue.plain("desk-own-words-none"),
            tongue.plain("desk-path"),
        ),
    };
    let room = room.without(&heading).without(&head_of_path);
    let wanted = own.map(super::harmless::harmless).unwrap_or_default();
    let lines = path::path(tongue, file);
    let path = middle_out(lines, room.without(&wanted).or(LEAST_PATH).at_most(room));
    let path = format!("{head_of_path}\n{}", path.join("\n"));
    let room = room.without(&path);
    let quote = own
        .map(|own| harmless_within(own, room))
        .unwrap_or_default();
    let mut blocks = vec![Block::Text(heading)];
    if !quote.is_empty() {
        blocks.push(Block::Quote(quote));
    }
    blocks.push(Block::Text(path));
    blocks
}

/// What can be done with it now.
fn acts(panel: &mut Panel, tongue: &Tongue<'_>, file: &CaseFile<'_>) {
    let case = file.case;
    if case.is_open() {
        let free = case.owner.is_none();
        let (claim, reply) = if free {
            (Look::Main, Look::Plain)
        } else {
            (Look::Plain, Look::Main)
        };
        let steps = file.flow.is_some();
        panel
            .button_if(free, tongue, Press::Claim, "desk-do-claim", claim)
            .button(tongue, Press::Reply, "desk-do-reply", reply)
            .button(tongue, Press::Ask, "desk-do-ask", Look::Plain)
            .button_if(
                steps,
                tongue,
                Press::Suggest(0),
                "desk-do-suggest",
                Look::Plain,
            )
            .button(tongue, Press::Note, "desk-do-note", Look::Plain)
            .button_if(
                !free,
                tongue,
                Press::HandBack,
                "desk-do-hand-back",
                Look::Plain,
            )
            .button(tongue, Press::Prioritise, "desk-do-prioritise", Look::Plain)
            .button(tongue, Press::Solve, "desk-do-solve", Look::Good)
            .button(tongue, Press::Close, "desk-do-close", Look::Grave);
    } else {
        panel
            .button_if(
                file.can_reopen(),
                tongue,
                Press::Reopen,
                "desk-do-reopen",
                Look::Plain,
            )
            .button(tongue, Press::Note, "desk-do-note", Look::Plain);
    }
}
