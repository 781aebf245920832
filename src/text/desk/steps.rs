//! What a supporter chooses from: steps for the member to try, and how urgent a case is.

use super::event::outcome;
use super::file::CaseFile;
use super::parts::{Fill, choosable, number, panel};
use super::path::price;
use super::tongue::Tongue;
use crate::desk::{Press, Priority};
use crate::engine::{Conditions, Flow, Place, advised, why};
use crate::ids::Locale;
use crate::text::panel::{Choosable, Panel};
use crate::text::{Accent, Words};

/// Options of a list (discord facts, section 1.3).
const LIST: usize = 25;

/// What stands for a priority in a list.
pub fn priority_value(priority: Priority) -> &'static str {
    match priority {
        Priority::Normal => "normal",
        Priority::High => "high",
        Priority::Urgent => "urgent",
    }
}

/// The priority that stands for a value of a list; none if no list ever held it.
pub fn priority(value: &str) -> Option<Priority> {
    let mut all = Priority::ALL.into_iter();
    all.find(|priority| priority_value(*priority) == value)
}

impl Words {
    /// All steps of the flow, those that the guide would think of first in front, then those that were tried or do not
    /// fit what the member answered; a supporter may know better.
    pub fn steps(&self, locale: Locale, file: &CaseFile<'_>) -> Panel {
        let tongue = self.of_device(locale, file);
        let number = number(file.case.number);
        let title = tongue.say("desk-steps", &[("number", &number)]);
        let mut panel = panel("desk-steps", Some(file.case.number), title, Accent::Calm);
        let Some(flow) = file.flow else {
            let told = &[("flow", file.case.flow.as_str())];
            panel.text(tongue.say("desk-path-gone", told));
            return panel;
        };
        panel.text(tongue.plain("desk-steps.text"));
        let place = Place::of(flow, file.session);
        let options: Vec<Choosable> = in_order(flow, &place)
            .into_iter()
            .map(|step| option(&tongue, file, flow, &place, step))
            .collect();
        for (nth, list) in options.chunks(LIST).enumerate() {
            let (from, to) = (nth * LIST + 1, nth * LIST + list.len());
            let told = [("from", from.to_string()), ("to", to.to_string())];
            let told = [(told[0].0, &*told[0].1), (told[1].0, &*told[1].1)];
            let press = Press::Suggest(u32::try_from(nth).unwrap_or(u32::MAX));
            panel.list(press, &tongue.say("desk-steps-pick", &told), list.to_vec());
        }
        panel
    }

    /// How urgent a case is to be.
    pub fn priorities(&self, locale: Locale, file: &CaseFile<'_>) -> Panel {
        let tongue = self.tongue_of(locale);
        let case = file.case;
        let title = tongue.say("desk-priorities", &[("number", &number(case.number))]);
        let mut panel = panel("desk-priorities", Some(case.number), title, Accent::Calm);
        let options = Priority::ALL.map(|priority| {
            let label = tongue.priority(priority);
            choosable(
                priority_value(priority),
                &label,
                None,
                priority == case.priority,
            )
        });
        let text = tongue.plain("desk-priorities.text");
        panel.text(text);
        let pick = tongue.plain("desk-priorities-pick");
        panel.list(Press::Prioritise, &pick, options.to_vec());
        panel
    }
}

/// All steps, the advised ones first.
fn in_order(flow: &Flow, place: &Place) -> Vec<usize> {
    let mut steps = advised(flow, place);
    let rest = (0..flow.steps.len()).filter(|step| !steps.contains(step));
    let rest: Vec<usize> = rest.collect();
    steps.extend(rest);
    steps
}

fn option(
    tongue: &Tongue<'_>,
    file: &CaseFile<'_>,
    flow: &Flow,
    place: &Place,
    step: usize,
) -> Choosable {
    let of = &flow.steps[step];
    let asked = file.case.suggested.iter().any(|asked| asked.step == of.id);
    let mut hint = price(tongue, &why(flow, place, step));
    let fits = place.allows(flow, &answered(&of.when), None);
    let remark = match (asked, place.steps[step]) {
        (true, _) => Some(tongue.plain("desk-steps-asked")),
        (false, Some(tried)) => {
            let outcome = tongue.plain(outcome(tried));
            Some(tongue.say("desk-steps-tried", &[("outcome", &outcome)]))
        }
        (false, None) if !fits => Some(tongue.plain("desk-steps-unfit")),
        (false, None) => None,
    };
    if let Some(remark) = remark {
        hint = format!("{remark} · {hint}");
    }
    let title = file.step(tongue, &of.id);
    choosable(of.id.as_str(), &title, Some(hint), false)
}

/// What a step asks of the answers; that it belongs to another symptom is no reason against it.
fn answered(when: &Conditions) -> Conditions {
    Conditions {
        symptoms: Vec::new(),
        ..when.clone()
    }
}
