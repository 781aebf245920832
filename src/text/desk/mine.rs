//! A member's own view of their case.

use super::event::reply_text;
use super::facts;
use super::file::CaseFile;
use super::harmless::harmless_within;
use super::letter::{after_the_end, outcomes, put_step, step_card};
use super::parts::{Fill, number, panel};
use super::room::Room;
use super::tongue::{Tongue, ago};
use crate::desk::{Ending, Event, Message, Press, State, What, Whose};
use crate::ids::{Languages, Locale};
use crate::text::panel::{Block, Control, Look, Panel};
use crate::text::speech::Speaking;
use crate::text::{Accent, Words};

/// The label of the button to other languages.
const LANGUAGE: &str = "language-do-open";

/// So many of the things that the team wrote last are shown.
const MOST_NEWS: usize = 3;

impl Words {
    /// Where a member's case stands, what the team wrote last, and what they can do. In a direct message (`direct`) the
    /// guide cannot go on: its session is the server's.
    pub fn mine(&self, languages: Languages, file: &CaseFile<'_>, direct: bool) -> Panel {
        self.mine_saying(languages, file, direct, String::new())
    }

    /// The same with something more to say, which takes its room from the news.
    fn mine_saying(
        &self,
        languages: Languages,
        file: &CaseFile<'_>,
        direct: bool,
        more: String,
    ) -> Panel {
        let tongue = self.tongue(languages);
        let case = file.case;
        let accent = match case.state.whose() {
            Whose::Desk => Accent::HandedOver,
            Whose::Member => Accent::Calm,
            Whose::Nobody => Accent::Solved,
        };
        let title = tongue.say("desk-mine", &[("number", &number(case.number))]);
        let mut panel = panel("desk-mine", Some(case.number), title, accent);
        let since = ago(case.ended.unwrap_or(case.silent_since));
        let since = tongue.say("desk-mine-since", &[("since", &since)]);
        panel.text(format!(
            "**{}** {since}",
            tongue.plain(standing(case.state))
        ));

        // A step that is asked for stands whole, since some members read it here alone.
        let asked = case.suggested.last().filter(|_| case.is_open());
        let step = asked.and_then(|asked| {
            let (shown, risk) = step_card(&tongue, file, &asked.step)?;
            put_step(&mut panel, &tongue, &shown);
            Some((asked.event, risk, shown.link))
        });
        let at = panel.blocks.len();
        let safety = tongue.plain("card-safety");
        let told = tongue.plain(&format!("{}.promise", facts::contact(case.contact)));
        if case.is_open() {
            panel.small(format!("{told}\n{safety}"));
        }
        if let Some(rated) = facts::rating(&tongue, case) {
            panel.small(rated);
        }
        if case.is_open() {
            if let Some((event, risk, _)) = step {
                outcomes(&mut panel, &tongue, event, risk);
            } else {
                let (label, look) = match case.state.whose() {
                    Whose::Member => ("desk-do-answer", Look::Main),
                    Whose::Desk | Whose::Nobody => ("desk-do-add", Look::Plain),
                };
                panel.button(&tongue, Press::Answer, label, look).button(
                    &tongue,
                    Press::Works,
                    "choice-worked",
                    Look::Good,
                );
            }
            panel.button(&tongue, Press::Withdraw, "desk-do-withdraw", Look::Grave);
        } else {
            after_the_end(&mut panel, &tongue, file);
        }
        if file.flow.is_some() && !direct {
            let guide = Press::Guide(case.flow.clone());
            panel.button(&tongue, guide, "desk-do-guide", Look::Plain);
        }
        panel.button(&tongue, Press::Language, LANGUAGE, Look::Plain);
        if !more.is_empty() {
            panel.small(more);
        }
        let news = news(&tongue, file, Room::beside(&panel));
        panel.blocks.splice(at..at, news);
        panel
    }

    /// The same with what there is to choose of languages, or in English for once.
    pub fn mine_speaking(&self, speaking: &Speaking, file: &CaseFile<'_>, direct: bool) -> Panel {
        let speech = self.speech(speaking);
        let said = [speech.draft.clone(), speech.said.clone()];
        let said: Vec<String> = said.into_iter().flatten().collect();
        let languages = speaking.shown_in();
        let mut panel = self.mine_saying(languages, file, direct, said.join("\n"));
        panel.controls.pop_if(|control| {
            matches!(
                control,
                Control::Button {
                    press: Press::Language,
                    ..
                }
            )
        });
        speech.offer_on(&mut panel);
        panel
    }

    /// What the member reads, in their own words, for a supporter who wants to see it as they do: nothing can be done
    /// there but to go back.
    pub fn as_member(&self, locale: Locale, file: &CaseFile<'_>) -> Panel {
        let languages = file.case.languages;
        let tongue = self.tongue_of(locale);
        let (text, device) = (languages.text.name(), languages.device.name());
        let told = tongue.say("desk-as-member", &[("language", text), ("device", device)]);
        let mut panel = self.mine_saying(languages, file, true, told);
        panel.id = "desk-as-member".to_owned();
        panel.controls.clear();
        panel.button(&tongue, Press::View, "desk-do-view", Look::Plain);
        panel
    }
}

fn standing(state: State) -> &'static str {
    match state {
        State::New => "desk-mine-new",
        State::Claimed => "desk-mine-claimed",
        State::WaitingForMember => "desk-mine-your-turn",
        State::WaitingForDesk => "desk-mine-their-turn",
        State::Solved => "desk-mine-solved",
        State::Closed(Ending::ByDesk) => "desk-mine-closed-by-desk",
        State::Closed(Ending::ByMember) => "desk-mine-closed-by-member",
        State::Closed(Ending::Silence) => "desk-mine-closed-silence",
    }
}

/// The last things that the team wrote, oldest first; where room is short the older ones give theirs up.
fn news(tongue: &Tongue<'_>, file: &CaseFile<'_>, room: Room) -> Vec<Block> {
    let news = file.events.iter().rev().map(|(_, event)| event);
    let news: Vec<&Event> = news
        .filter(|event| is_news(event))
        .take(MOST_NEWS)
        .collect();
    let heading = tongue.plain(if news.is_empty() {
        "desk-mine-no-news"
    } else {
        "desk-mine-news"
    });
    let mut room = room.without(&heading);
    let mut told: Vec<Vec<Block>> = Vec::new();
    for event in news {
        let blocks = one(tongue, file, event, room);
        let left = blocks
            .iter()
            .fold(room, |room, block| room.without(super::room::text(block)));
        if left == Room::of(0) {
            break;
        }
        room = left;
        told.push(blocks);
    }
    let heading = (file.case.is_open() || !told.is_empty()).then_some(Block::Text(heading));
    let told = told.into_iter().rev().flatten();
    heading.into_iter().chain(told).collect()
}

fn is_news(event: &Event) -> bool {
    match &event.what {
        What::Wrote(_) | What::Suggested(_) => true,
        What::Closed { reason, .. } => reason.is_some(),
        What::Opened(_)
        | What::Claimed
        | What::TookOver { .. }
        | What::HandedBack
        | What::ClaimExpired { .. }
        | What::Noted(_)
        | What::Answered(_)
        | What::Tried { .. }
        | What::Prioritised(_)
        | What::Solved
        | What::Reopened
        | What::Rated { .. }
        | What::Reminded { .. }
        | What::MemberLeft
        | What::Removed
        | What::Erased => false,
    }
}

fn one(tongue: &Tongue<'_>, file: &CaseFile<'_>, event: &Event, room: Room) -> Vec<Block> {
    let when = ago(event.at);
    let (head, words) = match &event.what {
        What::Suggested(step) => {
            let step = file.step(tongue, step);
            let told = [("when", &*when), ("step", &*step)];
            (tongue.say("desk-mine-suggested", &told), None)
        }
        What::Wrote(Message::Ready(reply)) => {
            let text = reply_text(tongue, file, reply);
            let head = tongue.say("desk-mine-wrote", &[("when", &when)]);
            return vec![Block::Text(head), Block::Quote(text)];
        }
        What::Wrote(Message::Question(own)) => {
            (tongue.say("desk-mine-asked", &[("when", &when)]), Some(own))
        }
        What::Wrote(Message::Reply(own)) => {
            (tongue.say("desk-mine-wrote", &[("when", &when)]), Some(own))
        }
        What::Closed { reason, .. } => {
            let head = tongue.say("desk-mine-closed", &[("when", &when)]);
            (head, reason.as_ref())
        }
        What::Opened(_)
        | What::Claimed
        | What::TookOver { .. }
        | What::HandedBack
        | What::ClaimExpired { .. }
        | What::Noted(_)
        | What::Answered(_)
        | What::Tried { .. }
        | What::Prioritised(_)
        | What::Solved
        | What::Reopened
        | What::Rated { .. }
        | What::Reminded { .. }
        | What::MemberLeft
        | What::Removed
        | What::Erased => return Vec::new(),
    };
    let room = room.without(&head);
    let quote = words.map(|words| harmless_within(words, room));
    let quote = quote.filter(|quote| !quote.is_empty()).map(Block::Quote);
    [Some(Block::Text(head)), quote]
        .into_iter()
        .flatten()
        .collect()
}
