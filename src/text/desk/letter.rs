//! What a member is sent of what the desk writes.

use super::event::reply_text;
use super::file::CaseFile;
use super::harmless::harmless_within;
use super::parts::{Fill, choosable, number, panel};
use super::room::Room;
use super::tongue::{Tongue, ago};
use crate::desk::{Ending, Message, Press, Rating, What};
use crate::engine::{Card, Flow, Outcome, Place, Risk, Session};
use crate::ids::{Languages, StepId};
use crate::text::panel::{Block, Control, Look, Panel};
use crate::text::{Accent, Shown, Words};

impl Words {
    /// What a member is sent of an event, in their own languages. Who of the team wrote it is not told.
    pub fn letter(&self, languages: Languages, file: &CaseFile<'_>, event: u32) -> Panel {
        let tongue = self.tongue(languages);
        let what = file.event(event).map(|event| &event.what);
        let mut panel = match what {
            Some(What::Wrote(message)) => wrote(&tongue, file, message),
            Some(What::Suggested(step)) => suggested(&tongue, file, event, step),
            Some(What::Solved) => ended(&tongue, file, "desk-letter-solved", Accent::Solved),
            Some(What::Closed { ending, reason }) => {
                let name = match ending {
                    Ending::ByDesk => "desk-letter-closed-by-desk",
                    Ending::ByMember => "desk-letter-closed-by-member",
                    Ending::Silence => "desk-letter-closed-silence",
                };
                let mut panel = ended(&tongue, file, name, Accent::Calm);
                let room = Room::beside(&panel);
                let reason = reason.as_ref().map(|reason| harmless_within(reason, room));
                if let Some(reason) = reason.filter(|reason| !reason.is_empty()) {
                    panel.blocks.insert(0, Block::Quote(reason));
                }
                panel
            }
            Some(What::Reopened) => news(&tongue, file, "desk-letter-reopened"),
            Some(
                What::Opened(_)
                | What::Claimed
                | What::TookOver { .. }
                | What::HandedBack
                | What::ClaimExpired { .. }
                | What::Noted(_)
                | What::Answered(_)
                | What::Tried { .. }
                | What::Prioritised(_)
                | What::Rated { .. }
                | What::Reminded { .. }
                | What::MemberLeft
                | What::Removed
                | What::Erased,
            )
            | None => news(&tongue, file, "desk-letter-news"),
        };
        panel.button(&tongue, Press::Look, "desk-do-look", Look::Plain);
        to_server(&mut panel, &tongue, file);
        panel
    }

    /// Reminds a member that it is their turn.
    pub fn member_reminder(&self, languages: Languages, file: &CaseFile<'_>) -> Panel {
        let tongue = self.tongue(languages);
        let case = file.case;
        let until = case.silent_since + file.rules.close_silent;
        let mut panel = titled(&tongue, file, "desk-letter-reminder", Accent::Calm);
        panel
            .text(tongue.say("desk-letter-reminder.text", &[("until", &ago(until))]))
            .button(&tongue, Press::Look, "desk-do-look", Look::Main)
            .button(&tongue, Press::Answer, "desk-do-answer", Look::Plain)
            .button(&tongue, Press::Works, "choice-worked", Look::Good)
            .button(&tongue, Press::Withdraw, "desk-do-withdraw", Look::Grave);
        to_server(&mut panel, &tongue, file);
        panel
    }
}

fn titled(tongue: &Tongue<'_>, file: &CaseFile<'_>, name: &str, accent: Accent) -> Panel {
    let number = number(file.case.number);
    let title = tongue.say(name, &[("number", &number)]);
    panel(name, Some(file.case.number), title, accent)
}

fn news(tongue: &Tongue<'_>, file: &CaseFile<'_>, name: &str) -> Panel {
    let mut panel = titled(tongue, file, name, Accent::HandedOver);
    panel.text(tongue.plain(&format!("{name}.text")));
    if file.case.is_open() {
        panel.button(tongue, Press::Answer, "desk-do-add", Look::Plain);
    }
    panel
}

/// A message of the team, as it is sent and as it is shown before.
pub(super) fn wrote(tongue: &Tongue<'_>, file: &CaseFile<'_>, message: &Message) -> Panel {
    let (name, own) = match message {
        Message::Reply(own) => ("desk-letter-wrote", Some(own)),
        Message::Question(own) => ("desk-letter-asked", Some(own)),
        Message::Ready(_) => ("desk-letter-wrote", None),
    };
    let mut panel = titled(tongue, file, name, Accent::HandedOver);
    let how = tongue.plain("desk-letter-how");
    let safety = tongue.plain("card-safety");
    match (message, own) {
        (Message::Ready(reply), _) => {
            panel.text(reply_text(tongue, file, reply));
            panel.small(format!("{how}\n{safety}"));
        }
        (_, Some(own)) => {
            let theirs = tongue.plain("desk-letter-own-words");
            let foot = format!("{theirs}\n{how}\n{safety}");
            let room = Room::beside(&panel).without(&foot);
            panel.quote(harmless_within(own, room)).small(foot);
        }
        (_, None) => {}
    }
    if file.case.is_open() {
        panel
            .button(tongue, Press::Answer, "desk-do-answer", Look::Main)
            .button(tongue, Press::Works, "choice-worked", Look::Good);
    }
    panel
}

/// A step to try, as its card has it, with how it went as buttons while that is not settled.
fn suggested(tongue: &Tongue<'_>, file: &CaseFile<'_>, event: u32, step: &StepId) -> Panel {
    let Some((shown, risk)) = step_card(tongue, file, step) else {
        return news(tongue, file, "desk-letter-step-gone");
    };
    let mut panel = titled(tongue, file, "desk-letter-suggested", Accent::Step(risk));
    put_step(&mut panel, tongue, &shown);
    panel.small(tongue.plain("card-safety"));
    let open = file.case.suggested.iter().any(|asked| asked.event == event);
    if open && file.case.is_open() {
        outcomes(&mut panel, tongue, event, risk);
    }
    if let Some(link) = &shown.link {
        link_to(&mut panel, &link.label, &link.url);
    }
    panel
}

/// The card of a step, after the answers of the member's way, and what it may cost.
pub(super) fn step_card(
    tongue: &Tongue<'_>,
    file: &CaseFile<'_>,
    step: &StepId,
) -> Option<(Shown, Risk)> {
    let flow: &Flow = file.flow?;
    let step = flow.step(step)?;
    let session: &Session = file.session;
    let place = Place::of(flow, session);
    let card = Card::Step(step);
    let languages = tongue.languages;
    let words = tongue.words;
    let shown = words.show_card(flow, session, &place, &card, &[], languages);
    Some((shown, flow.steps[step].risk))
}

/// What there is to read on a step's card.
pub(super) fn put_step(panel: &mut Panel, tongue: &Tongue<'_>, shown: &Shown) {
    panel.text(format!("**{}**\n{}", shown.title.trim(), shown.text.trim()));
    if let Some(needs) = &shown.needs {
        panel.text(needs.clone());
    }
    if let Some(warning) = &shown.warning {
        panel.warning(warning.clone());
    }
    panel.text(tongue.plain("desk-letter-tell"));
}

/// How a step went.
pub(super) fn outcomes(panel: &mut Panel, tongue: &Tongue<'_>, event: u32, risk: Risk) {
    let cant = if risk >= Risk::Settings {
        "choice-refuse"
    } else {
        "choice-cant"
    };
    let tried = |outcome| Press::Tried { event, outcome };
    panel
        .button(tongue, tried(Outcome::Worked), "choice-worked", Look::Good)
        .button(tongue, tried(Outcome::Failed), "choice-failed", Look::Plain)
        .button(tongue, tried(Outcome::Cant), cant, Look::Plain)
        .button(tongue, Press::Answer, "desk-do-answer", Look::Plain);
}

fn ended(tongue: &Tongue<'_>, file: &CaseFile<'_>, name: &str, accent: Accent) -> Panel {
    let mut panel = titled(tongue, file, name, accent);
    panel.text(tongue.plain(&format!("{name}.text")));
    after_the_end(&mut panel, tongue, file);
    panel
}

/// What a member can do after the end: rate the help once, and open the case again for a while.
pub(super) fn after_the_end(panel: &mut Panel, tongue: &Tongue<'_>, file: &CaseFile<'_>) {
    if let Some(until) = file
        .case
        .reopens_until(file.rules)
        .filter(|_| file.can_reopen())
    {
        panel.text(tongue.say("desk-mine-reopen", &[("until", &ago(until))]));
        panel.button(tongue, Press::Again, "desk-do-again", Look::Plain);
    }
    if file.case.ended.is_some() && file.case.rating.is_none() {
        let options = (1..=5).rev().filter_map(Rating::new).map(|rating| {
            let stars = usize::from(rating.stars());
            let label = tongue.plain(STARS[stars - 1]);
            let label = format!("{} {label}", "★".repeat(stars));
            choosable(&stars.to_string(), &label, None, false)
        });
        let pick = tongue.plain("desk-rate");
        // The stars come with the choice.
        panel.list(Press::Rate(0), &pick, options.collect());
    }
}

const STARS: [&str; 5] = [
    "desk-rate-one",
    "desk-rate-two",
    "desk-rate-three",
    "desk-rate-four",
    "desk-rate-five",
];

/// A direct message names no server, so a page leads back to where the member asked for help.
fn to_server(panel: &mut Panel, tongue: &Tongue<'_>, file: &CaseFile<'_>) {
    if let Some(channel) = file.case.opened_in {
        let url = format!("https://discord.com/channels/{}/{channel}", file.case.guild);
        link_to(panel, &tongue.plain("desk-do-server"), &url);
    }
}

fn link_to(panel: &mut Panel, label: &str, url: &str) {
    panel.controls.push(Control::Link {
        label: label.to_owned(),
        url: url.to_owned(),
    });
}
