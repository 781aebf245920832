//! What somebody is written who waits for something, or left a session in the middle.

use crate::desk::Press;
use crate::desk::press::digest;
use crate::engine::{Card, Flow, Place, Session, card};
use crate::ids::{Languages, Timestamp};
use crate::text::desk::parts::{Fill, panel};
use crate::text::desk::tongue::{Tongue, ago};
use crate::text::panel::{Look, Panel};
use crate::text::{Accent, Turn, Words};

/// What a letter is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The time of a step that needed some has come.
    Wait,
    /// Apple's trouble is over.
    Over,
    /// The session was left in the middle.
    LeftOff,
}

/// Everything that the words of a letter depend on.
#[derive(Debug, Clone, Copy)]
pub struct Reminder<'a> {
    /// The flow.
    pub flow: &'a Flow,
    /// The session as it stands.
    pub session: &'a Session,
    /// What it is about.
    pub about: About,
    /// The service that the trouble was with, as Apple calls it; empty where no trouble is spoken of.
    pub service: &'a str,
    /// The person may be asked whether they want to be reminded of sessions that they leave.
    pub offers: bool,
    /// The moment that the card is shown for.
    pub now: Timestamp,
}

impl Turn {
    /// A checksum of a card's name, by which a press on a letter tells what it was about.
    pub fn digest(self) -> u32 {
        digest(&[&self.began.to_string(), &self.turn.to_string()])
    }
}

impl Words {
    /// A letter to somebody who asked for it. Its buttons work where it is read, whatever server the session is on.
    pub fn reminder(&self, languages: Languages, reminder: &Reminder<'_>) -> Panel {
        let (flow, session) = (reminder.flow, reminder.session);
        let tongue = self.tongue(languages);
        let place = Place::of(flow, session);
        let card = card(flow, &place, reminder.now);
        let step = match &card {
            Card::Step(step) | Card::Wait { step, .. } => {
                let id = flow.steps[*step].id.as_str();
                let title =
                    |scene: &crate::text::show::Scene<'_>| scene.flow("step", id, Some("title"));
                Some(tongue.scene(flow, session, &place, &card, title))
            }
            Card::Symptom | Card::Question(_) | Card::Check { .. } | Card::End(_) => None,
        };
        let mut panel = worded(&tongue, reminder, step.as_deref());
        let name = Turn {
            began: session.began.millis(),
            turn: session.turn,
        };
        buttons(&mut panel, &tongue, reminder, step.is_some(), name.digest());
        panel.small(tongue.plain("reminders-how"));
        panel
    }
}

fn worded(tongue: &Tongue<'_>, reminder: &Reminder<'_>, step: Option<&str>) -> Panel {
    let flow = tongue.flow_name(&reminder.flow.id);
    let since = ago(reminder.session.last_change());
    let step = step.unwrap_or(&flow);
    let texts = [
        ("flow", flow.as_str()),
        ("step", step),
        ("since", &since),
        ("service", reminder.service),
    ];
    let (name, title, text) = match reminder.about {
        About::Wait => (
            "reminders-ask",
            tongue.say("reminders-ask", &texts),
            tongue.say("reminders-ask.text", &texts),
        ),
        About::Over => (
            "reminders-over",
            tongue.say("reminders-over", &texts),
            tongue.say("reminders-over.text", &texts),
        ),
        About::LeftOff => (
            "reminders-nudge",
            tongue.say("reminders-nudge", &texts),
            tongue.say("reminders-nudge.text", &texts),
        ),
    };
    let mut panel = panel(name, None, title, Accent::Calm);
    panel.text(text);
    panel
}

fn buttons(panel: &mut Panel, tongue: &Tongue<'_>, reminder: &Reminder<'_>, step: bool, card: u32) {
    let flow = || reminder.flow.id.clone();
    let look = Press::Card(flow());
    let fixed = Press::Fixed { flow: flow(), card };
    if reminder.about == About::LeftOff {
        panel
            .button(tongue, look, "reminders-do-card", Look::Main)
            .button_if(step, tongue, fixed, "choice-worked", Look::Good);
    } else {
        let not_yet = Press::NotYet { flow: flow(), card };
        panel
            .button_if(step, tongue, fixed, "choice-worked", Look::Good)
            .button_if(step, tongue, not_yet, "reminders-do-not-yet", Look::Plain)
            .button(tongue, look, "reminders-do-card", Look::Plain);
    }
    let nudge = Press::Nudge(flow());
    panel
        .button_if(
            reminder.offers,
            tongue,
            nudge,
            "reminders-do-nudge",
            Look::Plain,
        )
        .button(
            tongue,
            Press::Quiet(flow()),
            "reminders-do-quiet",
            Look::Plain,
        );
}
