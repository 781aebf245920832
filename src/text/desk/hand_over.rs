//! What a member is asked and told when they are handed over to people.

use std::time::Duration;

use super::facts;
use super::file::CaseFile;
use super::harmless::{harmless, harmless_within};
use super::parts::{Fill, choosable, number, panel};
use super::path;
use super::room::{Room, middle_out};
use crate::desk::press::digest;
use crate::desk::{Contact, Press, Words as Own};
use crate::engine::{Flow, Session};
use crate::ids::{Languages, Locale};
use crate::text::panel::{Look, Panel};
use crate::text::{Accent, Choice, Kind, Role, Shown, Words};

/// The path keeps at least so much before the member's own words are cut; the team sees all of both.
const LEAST_PATH: Room = Room::of(700);

/// What stands for a contact in a list.
pub fn contact_value(contact: Contact) -> &'static str {
    match contact {
        Contact::Direct => "direct",
        Contact::Thread => "thread",
        Contact::Later => "later",
    }
}

/// The contact that stands for a value of a list; none if no list ever held it.
pub fn contact(value: &str) -> Option<Contact> {
    let mut all = Contact::ALL.into_iter();
    all.find(|contact| contact_value(*contact) == value)
}

/// A checksum of what a member agrees to when they send it.
pub fn consent_digest(session: Option<&Session>, words: Option<&Own>, contact: Contact) -> u32 {
    let path = session.map_or(String::new(), |session| {
        format!("{} {}", session.began.millis(), session.turn)
    });
    let words = words.map_or("", Own::as_str);
    digest(&[&path, words, contact_value(contact)])
}

impl Words {
    /// What the team will see, before anything is sent: the way gone, from ids, and the member's own words. They choose
    /// how to be told; `threads` says whether a private thread can be begun where they are.
    pub fn consent(
        &self,
        languages: Languages,
        flow: &Flow,
        session: Option<&Session>,
        words: Option<&Own>,
        contact: Contact,
        threads: bool,
    ) -> Panel {
        let tongue = self.tongue(languages);
        let mut panel = panel(
            "desk-consent",
            None,
            tongue.plain("desk-consent"),
            Accent::Calm,
        );
        panel.text(tongue.plain("desk-consent.text"));
        let heading = tongue.plain(match words {
            Some(_) => "desk-consent-words",
            None => "desk-consent-words-none",
        });
        let path_heading = tongue.plain("desk-consent-path");
        let safety = tongue.plain("card-safety");
        let room = Room::beside(&panel);
        let room = [&heading, &path_heading, &safety]
            .iter()
            .fold(room, |room, text| room.without(text));

        let lines = session.map(|session| path::whole(&tongue, flow, session));
        let lines = lines.filter(|lines| !lines.is_empty());
        let lines = lines.unwrap_or_else(|| vec![tongue.plain("desk-path-none")]);
        let wanted = words.map(harmless).unwrap_or_default();
        let path = middle_out(lines, room.without(&wanted).or(LEAST_PATH).at_most(room)).join("\n");
        let quote = words.map(|own| harmless_within(own, room.without(&path)));

        panel
            .text(format!("{path_heading}\n{path}"))
            .text(heading)
            .quote(quote.unwrap_or_default())
            .small(safety);
        let offered = Contact::ALL.into_iter();
        let offered = offered.filter(|option| threads || *option != Contact::Thread);
        let options = offered.map(|option| {
            let name = facts::contact(option);
            let hint = tongue.plain(&format!("{name}.hint"));
            let (value, label) = (
                contact_value(option),
                tongue.plain(&format!("{name}.choice")),
            );
            choosable(value, &label, Some(hint), option == contact)
        });
        let pick = tongue.plain("desk-consent-contact");
        let id = || flow.id.clone();
        let send = Press::Send {
            flow: id(),
            shown: consent_digest(session, words, contact),
        };
        panel
            .list(Press::Contact(id()), &pick, options.collect())
            .button(&tongue, send, "desk-do-send-case", Look::Main)
            .button(
                &tongue,
                Press::HandOver(id()),
                "desk-do-change-words",
                Look::Plain,
            )
            .button(&tongue, Press::Forget(id()), "desk-do-not-now", Look::Plain);
        panel
    }

    /// The case has a number. `usual` is how long a first answer usually takes, where enough is known to say so;
    /// `broken` says that the desk cannot be reached now.
    pub fn handed_over(
        &self,
        languages: Languages,
        file: &CaseFile<'_>,
        usual: Option<Duration>,
        broken: bool,
    ) -> Panel {
        let tongue = self.tongue(languages);
        let case = file.case;
        let title = tongue.say("desk-handed-over", &[("number", &number(case.number))]);
        let accent = Accent::HandedOver;
        let mut panel = panel("desk-handed-over", Some(case.number), title, accent);
        if broken {
            panel.warning(tongue.plain("desk-handed-over-broken"));
        } else {
            panel.text(tongue.plain("desk-handed-over.text"));
            panel.text(match usual {
                Some(usual) => {
                    let span = tongue.span(usual);
                    tongue.say("desk-handed-over-usual", &[("span", &span)])
                }
                None => tongue.plain("desk-handed-over-no-promise"),
            });
        }
        let told = tongue.plain(&format!("{}.promise", facts::contact(case.contact)));
        panel
            .text(told)
            .small(tongue.plain("card-safety"))
            .button(&tongue, Press::Look, "desk-do-look", Look::Plain)
            .button(&tongue, Press::Answer, "desk-do-add", Look::Plain);
        if file.flow.is_some() {
            let guide = Press::Guide(case.flow.clone());
            panel.button(&tongue, guide, "desk-do-guide", Look::Plain);
        }
        panel
    }

    /// On the card of a session that was handed over, on a server with a desk: says that the team can take it, and puts
    /// the way there first. Other cards stay as they are.
    pub fn offer_desk(&self, shown: &mut Shown, locale: Locale) {
        if (shown.kind, shown.accent) != (Kind::End, Accent::HandedOver) {
            return;
        }
        let tongue = self.tongue_of(locale);
        let copy = tongue.plain("end-handed-over.text");
        let offer = tongue.plain("desk-offer.text");
        let reason = shown
            .text
            .strip_suffix(&copy)
            .unwrap_or(&shown.text)
            .trim_end();
        shown.text = format!("{reason}\n\n{offer}");
        let choice = Choice {
            id: "person".to_owned(),
            label: tongue.plain("desk-offer"),
            hint: None,
            role: Role::Person,
        };
        shown.choices.insert(0, choice);
    }
}
