//! Everything that happened to a case, page by page.

use super::event::{Said, said};
use super::facts;
use super::file::CaseFile;
use super::harmless::{harmless, harmless_within};
use super::parts::{Fill, panel};
use super::room::Room;
use super::tongue::{Tongue, at};
use crate::desk::{Event, Press};
use crate::ids::{Locale, Timestamp};
use crate::text::panel::{Attached, Look, Panel};
use crate::text::{Accent, Words};

/// Events of a page of the history; with a head and words each they are as many blocks as a panel holds beside buttons.
pub const HISTORY_PAGE: u32 = 8;

impl Words {
    /// A page of what happened, of so many: the events of the file, oldest first; page 0 has the newest. Where their
    /// words are longer than a panel, the longest are cut, and a file with all of them comes along.
    pub fn history(&self, locale: Locale, file: &CaseFile<'_>, page: u32, pages: u32) -> Panel {
        let tongue = self.of_device(locale, file);
        let case = file.case;
        let title = facts::title(&tongue, file);
        let mut panel = panel("case-history", Some(case.number), title, Accent::Calm);
        let events: Vec<(&Event, Said<'_>)> = file
            .events
            .iter()
            .map(|(_, event)| (event, said(&tongue, file, event)))
            .collect();
        let heads: Vec<String> = events
            .iter()
            .map(|(event, said)| format!("{} · {}", at(event.at), said.sentence))
            .collect();
        let (shown, of) = ((page + 1).to_string(), pages.max(1).to_string());
        panel.small(tongue.say("desk-history-page", &[("page", &shown), ("pages", &of)]));
        let note = tongue.plain("desk-history-cut");
        let room = heads
            .iter()
            .fold(Room::beside(&panel), |room, head| room.without(head));
        let texts: Vec<String> = events.iter().map(|(_, said)| whole(said)).collect();
        let most = share(&texts, room.without(&note));
        let mut cut = false;
        for (nth, (_, said)) in events.iter().enumerate() {
            panel.text(heads[nth].clone());
            if most.holds(&texts[nth]) {
                panel.quote(texts[nth].clone());
            } else {
                cut = true;
                panel.quote(part(said, most));
            }
        }
        if cut {
            panel.small(note);
            panel.attached = Some(Attached::Text {
                name: format!("case-{}-{}.txt", case.number, page + 1),
                text: plain(&tongue, file, &events),
            });
        }
        panel
            .button_if(
                page > 0,
                &tongue,
                Press::History(page.saturating_sub(1)),
                "desk-do-newer",
                Look::Plain,
            )
            .button_if(
                page + 1 < pages,
                &tongue,
                Press::History(page + 1),
                "desk-do-older",
                Look::Plain,
            )
            .button(&tongue, Press::View, "desk-do-view", Look::Plain);
        panel
    }
}

fn whole(said: &Said<'_>) -> String {
    match (&said.ready, said.words) {
        (Some(ready), _) => ready.clone(),
        (None, Some(words)) => harmless(words),
        (None, None) => String::new(),
    }
}

fn part(said: &Said<'_>, room: Room) -> String {
    match (&said.ready, said.words) {
        (Some(ready), _) => room.clip(ready),
        (None, Some(words)) => harmless_within(words, room),
        (None, None) => String::new(),
    }
}

/// The most that each text may take so that all of them fit: short ones leave their room to the long.
fn share(texts: &[String], room: Room) -> Room {
    let sizes: Vec<Room> = texts.iter().map(|text| Room::taken_by(text)).collect();
    let fits = |most: Room| {
        let mut sizes = sizes.iter();
        sizes
            .try_fold(room, |left, size| left.take(size.at_most(most)))
            .is_some()
    };
    if fits(Room::WHOLE) {
        return Room::WHOLE;
    }
    let (mut low, mut high) = (0, 4000);
    while low + 1 < high {
        let middle = usize::midpoint(low, high);
        if fits(Room::of(middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    Room::of(low)
}

/// The page as a file, with all words as they were typed.
fn plain(tongue: &Tongue<'_>, file: &CaseFile<'_>, events: &[(&Event, Said<'_>)]) -> String {
    let mut text = format!("{}\n", facts::title(tongue, file));
    for (event, said) in events {
        let words = said.words.map(|words| words.as_str().to_owned());
        let words = words.or_else(|| said.ready.clone()).unwrap_or_default();
        text.push_str(&format!("\n{} {}\n{words}\n", utc(event.at), said.sentence));
    }
    text
}

/// A moment for a file, which no reader's Discord rewrites: date and time in UTC.
fn utc(moment: Timestamp) -> String {
    let seconds = moment.seconds();
    let (days, within) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // Years that begin in March put the day that comes and goes at their end (Howard Hinnant, "civil_from_days").
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let day = days.rem_euclid(146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let (hour, minute) = (within / 3600, within / 60 % 60);
    format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02} UTC")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_in_a_file_is_a_date() {
        let at = |seconds: i64| utc(Timestamp::from_millis(seconds * 1000));
        assert_eq!(at(0), "1970-01-01 00:00 UTC");
        assert_eq!(at(951_782_400), "2000-02-29 00:00 UTC");
        assert_eq!(at(1_795_501_800), "2026-11-24 06:30 UTC");
        assert_eq!(at(-1), "1969-12-31 23:59 UTC");
    }

    #[test]
    fn short_texts_leave_their_room_to_long_ones() {
        let texts = ["a".repeat(10), "b".repeat(2000), "c".repeat(3000)];
        let most = share(&texts, Room::of(3000));
        assert!(most.holds(&"b".repeat(1400)) && !most.holds(&"b".repeat(1600)));
        assert!(share(&texts, Room::of(9000)).holds(&texts[2]));
    }
}
