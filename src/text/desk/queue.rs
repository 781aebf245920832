//! The queue: a board for all, and its pages for one supporter.

use super::facts;
use super::parts::{Fill, panel};
use super::room::Room;
use super::tongue::{Tongue, ago};
use crate::desk::{Press, State, Waiting, Whose};
use crate::ids::{Locale, Timestamp};
use crate::text::panel::{Look, Panel};
use crate::text::{Accent, Words};

/// Cases on the board.
const ON_BOARD: usize = 15;
/// Cases on a page of the queue.
const ON_PAGE: usize = 20;

impl Words {
    /// The live board in the desk's channel: how many cases there are, and those to look at first. `broken` says that
    /// something is wrong with the desk that an admin should mend.
    pub fn board(&self, locale: Locale, sorted: &[Waiting], broken: bool, now: Timestamp) -> Panel {
        let tongue = self.tongue_of(locale);
        let accent = if broken {
            Accent::Trouble
        } else {
            Accent::HandedOver
        };
        let mut panel = panel("desk-board", None, tongue.plain("desk-board"), accent);
        if broken {
            panel.warning(tongue.plain("desk-board-broken"));
        }
        fill(&mut panel, &tongue, sorted, 0, ON_BOARD);
        panel.small(tongue.say("desk-board-at", &[("at", &ago(now))]));
        panel
            .button(&tongue, Press::Next, "desk-do-next", Look::Main)
            .button(&tongue, Press::Queue(0), "desk-do-queue", Look::Plain);
        panel
    }

    /// A page of the queue, from 0; beyond the last it is the last.
    pub fn queue(&self, locale: Locale, sorted: &[Waiting], page: u32, now: Timestamp) -> Panel {
        let tongue = self.tongue_of(locale);
        let mut panel = panel(
            "desk-queue",
            None,
            tongue.plain("desk-queue"),
            Accent::HandedOver,
        );
        let last = sorted.len().saturating_sub(1) / ON_PAGE;
        let page = usize::try_from(page).unwrap_or(last).min(last);
        fill(&mut panel, &tongue, sorted, page * ON_PAGE, ON_PAGE);
        panel.small(tongue.say("desk-board-at", &[("at", &ago(now))]));
        let to = |page: usize| Press::Queue(u32::try_from(page).unwrap_or(u32::MAX));
        panel
            .button_if(
                page > 0,
                &tongue,
                to(page.saturating_sub(1)),
                "desk-do-before",
                Look::Plain,
            )
            .button_if(
                page < last,
                &tongue,
                to(page + 1),
                "desk-do-after",
                Look::Plain,
            )
            .button(&tongue, Press::Next, "desk-do-next", Look::Main);
        panel
    }
}

/// How many cases there are, then some of them, one a line, then how many more.
fn fill(panel: &mut Panel, tongue: &Tongue<'_>, sorted: &[Waiting], from: usize, most: usize) {
    if sorted.is_empty() {
        panel.text(tongue.plain("desk-board-empty"));
        return;
    }
    panel.text(counts(tongue, sorted));
    let room = Room::beside(panel);
    let mut lines = String::new();
    let mut shown = 0;
    for case in sorted.iter().skip(from).take(most) {
        let line = row(tongue, case);
        let longer = if lines.is_empty() {
            line
        } else {
            format!("{lines}\n{line}")
        };
        // Flows have names of any length; what is left out is counted below.
        if !room.less(Room::of(200)).holds(&longer) {
            break;
        }
        lines = longer;
        shown += 1;
    }
    panel.text(lines);
    let more = sorted.len().saturating_sub(from + shown);
    if more > 0 {
        panel.small(tongue.count("desk-board-more", more as u64, &[]));
    }
}

fn counts(tongue: &Tongue<'_>, sorted: &[Waiting]) -> String {
    let groups: [(&str, &[State]); 4] = [
        ("desk-count-new", &[State::New]),
        ("desk-count-claimed", &[State::Claimed]),
        ("desk-count-waiting-for-desk", &[State::WaitingForDesk]),
        ("desk-count-waiting-for-member", &[State::WaitingForMember]),
    ];
    let counted = groups.iter().filter_map(|(name, states)| {
        let n = sorted
            .iter()
            .filter(|case| states.contains(&case.state))
            .count();
        (n > 0).then(|| tongue.count(name, n as u64, &[]))
    });
    counted.collect::<Vec<_>>().join(" · ")
}

/// Number, how urgent, whose turn, who has it, since when, in which language.
fn row(tongue: &Tongue<'_>, case: &Waiting) -> String {
    let turn = match (case.state.whose(), case.owner) {
        (Whose::Desk, None) => tongue.plain("desk-row-free"),
        (Whose::Desk, Some(owner)) => {
            tongue.say("desk-row-desk", &[("owner", &tongue.person(owner))])
        }
        (Whose::Member, Some(owner)) => {
            tongue.say("desk-row-member", &[("owner", &tongue.person(owner))])
        }
        (Whose::Member, None) => tongue.plain("desk-row-member-free"),
        (Whose::Nobody, _) => facts::state(tongue, case.state),
    };
    let mark = facts::mark(tongue, case.priority).map(|mark| format!(" {mark}"));
    [
        format!("**#{}**{}", case.number, mark.unwrap_or_default()),
        turn,
        ago(case.silent_since),
        tongue.flow_name(&case.flow),
        case.language.name().to_owned(),
    ]
    .join(" · ")
}
