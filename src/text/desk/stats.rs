//! How a desk does: what was opened and solved, and how long people waited.

use super::parts::{Fill, panel};
use super::room::Room;
use super::tongue::Tongue;
use crate::desk::Press;
use crate::desk::stats::{Line, Lines, Spread, Stats};
use crate::ids::Locale;
use crate::text::panel::{Attached, Look, Panel};
use crate::text::{Accent, Words};

/// Room kept for what follows the lines by guide.
const BY_LANGUAGE: Room = Room::of(1200);
/// Room for how many lines were left out.
const FOOT: Room = Room::of(120);

impl Words {
    /// How a desk did in the last days: as text, and as a chart of each day. `ratings` is their mean and how many they are.
    pub fn stats(
        &self,
        locale: Locale,
        stats: &Stats<Locale>,
        ratings: Option<(f64, u32)>,
        days: u16,
    ) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = tongue.count("desk-stats", u64::from(days), &[]);
        let mut panel = panel("desk-stats", None, title, Accent::Calm);
        let all = &stats.all;
        panel.text(format!(
            "**{}**\n{}",
            counted(&tongue, all),
            waits(&tongue, all)
        ));
        if let Some((mean, count)) = ratings {
            let mean = self::mean(mean);
            panel.text(tongue.count("desk-stats-ratings", u64::from(count), &[("mean", &mean)]));
        }
        let by_flow = tongue.plain("desk-stats-by-flow");
        let room = Room::beside(&panel).less(BY_LANGUAGE);
        let name = |flow: &crate::ids::FlowId| tongue.flow_name(flow);
        panel.text(table(&tongue, &by_flow, &stats.by_flow, name, room));
        let by_language = tongue.plain("desk-stats-by-language");
        let room = Room::beside(&panel).less(FOOT);
        let name = |language: &Locale| language.name().to_owned();
        panel.text(table(&tongue, &by_language, &stats.by_language, name, room));
        panel.small(tongue.plain("desk-stats-note"));
        panel.button(&tongue, Press::Queue(0), "desk-do-queue", Look::Plain);
        panel.attached = Some(Attached::Chart(stats.days.clone()));
        panel
    }
}

fn counted(tongue: &Tongue<'_>, line: &Line) -> String {
    let opened = tongue.count("desk-stats-opened", u64::from(line.opened), &[]);
    let solved = tongue.count("desk-stats-solved", u64::from(line.solved), &[]);
    format!("{opened} · {solved}")
}

fn waits(tongue: &Tongue<'_>, line: &Line) -> String {
    let spread = |name: &str, spread: Spread| {
        let (half, most) = (tongue.span(spread.median), tongue.span(spread.p90));
        tongue.say(name, &[("half", &half), ("most", &most)])
    };
    let reply = line
        .first_reply
        .map(|reply| spread("desk-stats-first-reply", reply));
    let solve = line
        .to_solve
        .map(|solve| spread("desk-stats-to-solve", solve));
    let told: Vec<String> = reply.into_iter().chain(solve).collect();
    if told.is_empty() {
        return tongue.plain("desk-stats-nothing");
    }
    told.join("\n")
}

/// A line for each, those with most cases first, as many as there is room for.
fn table<K>(
    tongue: &Tongue<'_>,
    heading: &str,
    lines: &Lines<K>,
    name: impl Fn(&K) -> String,
    room: Room,
) -> String {
    if lines.named.is_empty() {
        return String::new();
    }
    let mut text = heading.to_owned();
    let mut left_out = lines.rest.map_or(0, |rest| rest.keys);
    for (nth, (key, line)) in lines.named.iter().enumerate() {
        let reply = line.first_reply.map(|reply| {
            let half = tongue.span(reply.median);
            tongue.say("desk-stats-half", &[("half", &half)])
        });
        let parts = [
            Some(format!("{}: {}", name(key), counted(tongue, line))),
            reply,
        ];
        let line = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        let longer = format!("{text}\n- {line}");
        if !room.holds(&longer) {
            left_out += lines.named.len() - nth;
            break;
        }
        text = longer;
    }
    if left_out > 0 {
        let more = tongue.count("desk-stats-more", left_out as u64, &[]);
        text = format!("{text}\n- {more}");
    }
    text
}

/// With one decimal, without one that says nothing.
fn mean(mean: f64) -> String {
    let text = format!("{mean:.1}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
