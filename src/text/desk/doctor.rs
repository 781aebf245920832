//! Whether a desk is well, and how to mend it, in the words of Discord's own settings.

use super::parts::{Fill, panel};
use super::room::{self, Room};
use super::tongue::{Tongue, ago, at};
use crate::desk::Press;
use crate::desk::health::{Ailment, Cause, Health, Lack, Target};
use crate::ids::{CaseNumber, ChannelId, GuildId, Locale, RoleId, Timestamp};
use crate::text::panel::{Block, Look, Panel};
use crate::text::{Accent, Words};

/// Everything that an admin is told about a desk.
#[derive(Debug, Clone, Copy)]
pub struct Report<'a> {
    /// Where cases are shown.
    pub channel: ChannelId,
    /// Who works on them.
    pub role: RoleId,
    /// What was found.
    pub health: &'a Health,
    /// What could not be delivered for good, oldest first.
    pub dead: &'a [DeadLetter],
    /// How much is still on its way.
    pub pending: u32,
    /// What was read of the guide and is not in use, if that is so.
    pub behind: Option<Behind>,
}

/// The guide was changed and has faults, so that the one before is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Behind {
    /// When it was read.
    pub at: Timestamp,
    /// How many faults it has, 1 or more.
    pub faults: u64,
}

/// Something that could not be delivered for good. Why stands in the operator's log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeadLetter {
    /// The case that it is about; none for what is about none.
    pub case: Option<CaseNumber>,
    /// What it was.
    pub what: Lost,
    /// When it was given up.
    pub at: Timestamp,
}

/// What can fail to be delivered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lost {
    /// A case's card on the desk.
    Card,
    /// Something that happened, for its thread.
    Log,
    /// That nobody has it, or that its owner is silent.
    Call,
    /// Something for the member.
    Letter,
    /// The board.
    Board,
    /// That the desk is broken, for its admin.
    Warning,
    /// That many people have the same trouble.
    Wave,
    /// That a text is said to be wrong.
    Wrong,
}

impl Lost {
    /// Every kind.
    pub const ALL: [Self; 8] = [
        Self::Card,
        Self::Log,
        Self::Call,
        Self::Letter,
        Self::Board,
        Self::Warning,
        Self::Wave,
        Self::Wrong,
    ];

    fn message(self) -> &'static str {
        match self {
            Self::Card => "desk-lost-card",
            Self::Log => "desk-lost-log",
            Self::Call => "desk-lost-call",
            Self::Letter => "desk-lost-letter",
            Self::Board => "desk-lost-board",
            Self::Warning => "desk-lost-warning",
            Self::Wave => "desk-lost-wave",
            Self::Wrong => "desk-lost-wrong",
        }
    }
}

/// So many dead letters are named, the newest; how many more there are is said.
const MOST_DEAD: usize = 8;
/// Room for how much more there is.
const FOOT: Room = Room::of(300);
/// Blocks for ailments, each of which may become a component.
const MOST_AILMENTS: usize = 16;

impl Words {
    /// A desk was set up: where, for whom, and what is still to be mended.
    pub fn set_up(
        &self,
        locale: Locale,
        channel: ChannelId,
        role: RoleId,
        health: &Health,
    ) -> Panel {
        let tongue = self.tongue_of(locale);
        let mut panel = panel(
            "desk-set-up",
            None,
            tongue.plain("desk-set-up"),
            accent(health),
        );
        panel.text(place_and_role(&tongue, "desk-set-up.text", channel, role));
        ailments(&mut panel, &tongue, health);
        panel.button(&tongue, Press::Doctor, "desk-do-doctor", Look::Plain);
        panel
    }

    /// How a desk is, and what is to be mended.
    pub fn doctor(&self, locale: Locale, report: &Report<'_>) -> Panel {
        let tongue = self.tongue_of(locale);
        let health = report.health;
        let mut panel = panel(
            "desk-doctor",
            None,
            tongue.plain("desk-doctor"),
            match report.behind {
                Some(_) => Accent::Trouble,
                None => accent(health),
            },
        );
        let (channel, role) = (report.channel, report.role);
        panel.text(place_and_role(&tongue, "desk-doctor.text", channel, role));
        if let Some(behind) = report.behind {
            let at = ago(behind.at);
            panel.text(tongue.count("desk-doctor-guide", behind.faults, &[("at", &at)]));
        }
        let dead = dead(&tongue, report.dead);
        let left = dead
            .iter()
            .fold(Room::beside(&panel), |room, text| room.without(text));
        ailments_within(&mut panel, &tongue, health, left);
        panel.text(dead.unwrap_or_default());
        if report.pending > 0 {
            let pending = u64::from(report.pending);
            panel.small(tongue.count("desk-doctor-pending", pending, &[]));
        }
        panel.small(tongue.say("desk-doctor-at", &[("at", &ago(health.at))]));
        panel.button(&tongue, Press::Doctor, "desk-do-doctor", Look::Plain);
        panel
    }

    /// Tells the admin of a desk that it is broken.
    pub fn desk_broken(&self, locale: Locale, guild: GuildId, health: &Health) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = tongue.plain("desk-broken");
        let mut panel = panel("desk-broken", None, title, accent(health));
        // A mention of the guide names the server's page, which tells an admin of several servers which one is meant.
        let server = format!("https://discord.com/channels/{guild}");
        panel.text(tongue.say("desk-broken.text", &[("server", &server)]));
        ailments(&mut panel, &tongue, health);
        panel.button(&tongue, Press::Doctor, "desk-do-doctor", Look::Main);
        panel
    }
}

fn accent(health: &Health) -> Accent {
    if health.ailments.is_empty() {
        Accent::Solved
    } else {
        Accent::Trouble
    }
}

fn place_and_role(tongue: &Tongue<'_>, name: &str, channel: ChannelId, role: RoleId) -> String {
    let (channel, role) = (self::channel(channel), self::role(role));
    tongue.say(name, &[("channel", &channel), ("role", &role)])
}

fn channel(channel: ChannelId) -> String {
    format!("<#{channel}>")
}

fn role(role: RoleId) -> String {
    format!("<@&{role}>")
}

fn ailments(panel: &mut Panel, tongue: &Tongue<'_>, health: &Health) {
    let room = Room::beside(panel);
    ailments_within(panel, tongue, health, room);
}

/// Each with the way to mend it, the gravest first, as many as there is room for.
fn ailments_within(panel: &mut Panel, tongue: &Tongue<'_>, health: &Health, room: Room) {
    if health.ailments.is_empty() {
        panel.text(tongue.plain("desk-doctor-well"));
        return;
    }
    let mut room = room.less(FOOT);
    let mut told = 0;
    for ailment in health.ailments.iter().take(MOST_AILMENTS) {
        let text = self::ailment(tongue, ailment);
        if told > 0 && !room.holds(&text) {
            break;
        }
        room = room.without(&text);
        told += 1;
        panel.blocks.push(if ailment.breaks_the_desk() {
            Block::Warning(text)
        } else {
            Block::Text(text)
        });
    }
    let more = health.ailments.len() - told;
    if more > 0 {
        panel.small(tongue.count("desk-doctor-more", more as u64, &[]));
    }
}

fn ailment(tongue: &Tongue<'_>, ailment: &Ailment) -> String {
    match ailment {
        Ailment::Left => tongue.plain("desk-ailment-left"),
        Ailment::ChannelGone(gone) => {
            tongue.say("desk-ailment-channel-gone", &[("channel", &channel(*gone))])
        }
        Ailment::WrongKind(wrong) => {
            tongue.say("desk-ailment-wrong-kind", &[("channel", &channel(*wrong))])
        }
        Ailment::RoleGone(_) => tongue.plain("desk-ailment-role-gone"),
        Ailment::NoTags(forum) => {
            tongue.say("desk-ailment-no-tags", &[("channel", &channel(*forum))])
        }
        Ailment::Undelivered(count) => {
            tongue.count("desk-ailment-undelivered", u64::from(*count), &[])
        }
        Ailment::Lacks(lack) => lacks(tongue, lack),
    }
}

fn lacks(tongue: &Tongue<'_>, lack: &Lack) -> String {
    let permission = tongue.plain(&format!("permission-{}", lack.permission));
    let why = tongue.plain(&format!("permission-why-{}", lack.why));
    let place = channel(lack.place);
    let told = [
        ("permission", &*permission),
        ("place", &*place),
        ("why", &*why),
    ];
    let what = tongue.say("desk-ailment-lacks", &told);
    let mend = match &lack.cause {
        Cause::Ungranted { own } => {
            let own = own.map_or_else(|| tongue.plain("desk-own-role"), role);
            let told = [("role", &*own), ("permission", &*permission)];
            tongue.say("desk-mend-grant", &told)
        }
        Cause::Denied { by, own, category } => {
            let by: Vec<String> = by.iter().map(target).collect();
            let by = tongue.list(&by);
            let of = category.unwrap_or(lack.place);
            let of = channel(of);
            let told = [("place", &*of), ("by", &*by), ("permission", &*permission)];
            let path = match category {
                Some(_) => tongue.say("desk-mend-category", &told),
                None => tongue.say("desk-mend-channel", &told),
            };
            match own {
                Some(own) => {
                    let own = role(*own);
                    format!("{path} {}", tongue.say("desk-mend-own", &[("role", &own)]))
                }
                None => path,
            }
        }
        Cause::Follows(other) => {
            let other = tongue.plain(&format!("permission-{other}"));
            tongue.say("desk-mend-follows", &[("permission", &other)])
        }
        Cause::Silenced(until) => tongue.say("desk-mend-silenced", &[("until", &at(*until))]),
    };
    format!("{what}\n{mend}")
}

fn target(target: &Target) -> String {
    match target {
        // In code marks it is a name and no mention.
        Target::Everyone => "`@everyone`".to_owned(),
        Target::Role(of) => role(*of),
        Target::Member(user) => super::tongue::mention(*user),
    }
}

/// What could not be delivered, the newest first.
fn dead(tongue: &Tongue<'_>, dead: &[DeadLetter]) -> Option<String> {
    if dead.is_empty() {
        return None;
    }
    let mut lines = vec![tongue.plain("desk-doctor-dead")];
    for letter in dead.iter().rev().take(MOST_DEAD) {
        let what = tongue.plain(letter.what.message());
        let at = ago(letter.at);
        lines.push(match letter.case {
            Some(case) => {
                let number = case.to_string();
                let told = [("number", &*number), ("what", &*what), ("at", &*at)];
                tongue.say("desk-lost-of-case", &told)
            }
            None => tongue.say("desk-lost", &[("what", &what), ("at", &at)]),
        });
    }
    let more = dead.len().saturating_sub(MOST_DEAD);
    if more > 0 {
        lines.push(tongue.count("desk-doctor-more", more as u64, &[]));
    }
    Some(room::middle_out(lines, Room::of(1200)).join("\n"))
}
