//! What is told in a case's thread, and announced on the desk.

use super::card::accent;
use super::event::said;
use super::facts;
use super::file::CaseFile;
use super::harmless::harmless_within;
use super::parts::{Fill, number, panel};
use super::room::Room;
use super::tongue::{Tongue, ago};
use crate::desk::{Press, What};
use crate::ids::{Locale, RoleId};
use crate::text::Words;
use crate::text::panel::{Calls, Look, Panel};

impl Words {
    /// What happened, for the case's thread.
    pub fn log(&self, locale: Locale, file: &CaseFile<'_>, event: u32) -> Panel {
        let tongue = self.of_device(locale, file);
        let case = file.case;
        let mut panel = panel("case-log", Some(case.number), String::new(), accent(file));
        let Some(event) = file.event(event) else {
            panel.text(tongue.plain("desk-log-gone"));
            panel.button(&tongue, Press::View, "desk-do-view", Look::Plain);
            return panel;
        };
        let said = said(&tongue, file, event);
        panel.text(said.sentence);
        if let Some(ready) = said.ready {
            panel.quote(ready);
            let language = case.languages.text.name();
            panel.small(tongue.say("desk-log-ready", &[("language", language)]));
        }
        if let Some(words) = said.words {
            let room = Room::beside(&panel);
            panel.quote(harmless_within(words, room));
        }
        if case.is_open() && asks_for_more(&event.what) {
            panel
                .button(&tongue, Press::Reply, "desk-do-reply", Look::Main)
                .button(&tongue, Press::Ask, "desk-do-ask", Look::Plain);
            if file.flow.is_some() {
                panel.button(&tongue, Press::Suggest(0), "desk-do-suggest", Look::Plain);
            }
        }
        panel.button(&tongue, Press::View, "desk-do-view", Look::Plain);
        panel
    }

    /// Nobody has the case: said again on the desk, to the whole role if one is given.
    pub fn announcement(&self, locale: Locale, file: &CaseFile<'_>, role: Option<RoleId>) -> Panel {
        let tongue = self.of_device(locale, file);
        let mut panel = reminder(&tongue, file, "desk-announcement");
        panel.calls = role.map(Calls::Role);
        panel
            .button(&tongue, Press::Claim, "desk-do-claim", Look::Main)
            .button(&tongue, Press::View, "desk-do-view", Look::Plain);
        panel
    }

    /// Reminds the case's owner that it is their turn.
    pub fn owner_reminder(&self, locale: Locale, file: &CaseFile<'_>) -> Panel {
        let tongue = self.of_device(locale, file);
        let mut panel = reminder(&tongue, file, "desk-owner-reminder");
        panel.calls = file.case.owner.map(Calls::User);
        let back = file.case.silent_since + file.rules.claim_lasts;
        panel
            .text(tongue.say("desk-owner-reminder-back", &[("back", &ago(back))]))
            .button(&tongue, Press::Reply, "desk-do-reply", Look::Main)
            .button(&tongue, Press::HandBack, "desk-do-hand-back", Look::Plain)
            .button(&tongue, Press::View, "desk-do-view", Look::Plain);
        panel
    }
}

/// Whether it is now for the desk to say something.
fn asks_for_more(what: &What) -> bool {
    matches!(
        what,
        What::Answered(_) | What::Tried { .. } | What::Reopened
    )
}

fn reminder(tongue: &Tongue<'_>, file: &CaseFile<'_>, name: &str) -> Panel {
    let case = file.case;
    let title = tongue.say(name, &[("number", &number(case.number))]);
    let mut panel = panel(name, Some(case.number), title, accent(file));
    let sees = file
        .symptom(tongue)
        .map(|symptom| tongue.say("desk-sees", &[("symptom", &symptom)]));
    let sees = sees.unwrap_or_else(|| tongue.plain("desk-sees-nothing"));
    panel.text(format!("{}\n{sees}", facts::standing(tongue, case)));
    panel
}
