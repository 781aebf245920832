//! What there is to say about a case in a line each: how it stands, whose it is, how its member is told.

use super::file::CaseFile;
use super::parts::number;
use super::tongue::{Tongue, ago};
use crate::desk::{Case, Contact, Ending, Priority, Route, State, Whose};
use crate::engine::{End, Reason};
use crate::text::reason;

/// The title of a case on the desk: its number, what it is about, and how urgent it is.
pub(super) fn title(tongue: &Tongue<'_>, file: &CaseFile<'_>) -> String {
    let number = number(file.case.number);
    let flow = tongue.flow_name(&file.case.flow);
    let title = tongue.say("desk-case", &[("number", &number), ("flow", &flow)]);
    match mark(tongue, file.case.priority) {
        Some(mark) => format!("{mark} {title}"),
        None => title,
    }
}

/// The sign of a priority; none for one that is normal.
pub(super) fn mark(tongue: &Tongue<'_>, priority: Priority) -> Option<String> {
    match priority {
        Priority::Normal => None,
        Priority::High => Some(tongue.plain("desk-mark-high")),
        Priority::Urgent => Some(tongue.plain("desk-mark-urgent")),
    }
}

/// How far a case has come, in a word or two.
pub(super) fn state(tongue: &Tongue<'_>, state: State) -> String {
    tongue.plain(match state {
        State::New => "desk-state-new",
        State::Claimed => "desk-state-claimed",
        State::WaitingForMember => "desk-state-waiting-for-member",
        State::WaitingForDesk => "desk-state-waiting-for-desk",
        State::Solved => "desk-state-solved",
        State::Closed(Ending::ByDesk) => "desk-state-closed-by-desk",
        State::Closed(Ending::ByMember) => "desk-state-closed-by-member",
        State::Closed(Ending::Silence) => "desk-state-closed-silence",
    })
}

/// State, whose turn it is and since when, who has it, how urgent it is: what a supporter must see first.
pub(super) fn standing(tongue: &Tongue<'_>, case: &Case) -> String {
    let state = state(tongue, case.state);
    let since = ago(case.ended.unwrap_or(case.silent_since));
    let turn = match case.state.whose() {
        Whose::Desk => "desk-turn-desk",
        Whose::Member => "desk-turn-member",
        Whose::Nobody => "desk-turn-nobody",
    };
    let turn = tongue.say(turn, &[("since", &since)]);
    let owner = match case.owner {
        Some(owner) => tongue.say("desk-owner", &[("owner", &tongue.person(owner))]),
        None => tongue.plain("desk-owner-none"),
    };
    let mut parts = vec![format!("**{state}**"), turn];
    if case.is_open() || case.owner.is_some() {
        parts.push(owner);
    }
    if case.priority != Priority::Normal {
        let priority = tongue.priority(case.priority);
        parts.push(tongue.say("desk-priority-line", &[("priority", &priority)]));
    }
    parts.join(" · ")
}

/// Who the member is, what they read and what their device shows.
pub(super) fn member(tongue: &Tongue<'_>, case: &Case) -> String {
    let (text, device) = (case.languages.text, case.languages.device);
    let opened = ago(case.opened);
    let args = [
        ("member", tongue.person(case.member)),
        ("language", text.name().to_owned()),
        ("device", device.name().to_owned()),
        ("opened", opened),
    ];
    let args: Vec<(&'static str, &str)> = args.iter().map(|(k, v)| (*k, v.as_str())).collect();
    let id = if text == device {
        "desk-member"
    } else {
        "desk-member-device"
    };
    tongue.say(id, &args)
}

/// Why people were needed.
pub(super) fn reason(tongue: &Tongue<'_>, file: &CaseFile<'_>) -> Option<String> {
    let id = match file.end()? {
        End::Solved { .. } => "desk-reason-solved",
        End::HandedOver(Reason::Asked) => "desk-reason-asked",
        End::HandedOver(Reason::Refused) => "desk-reason-refused",
        End::HandedOver(Reason::Lost) => "desk-reason-lost",
        End::HandedOver(Reason::Exhausted) => "desk-reason-exhausted",
        End::HandedOver(Reason::Flow(id)) => {
            let told = tongue.plain(&reason::message(&Reason::Flow(id)));
            return Some(tongue.say("desk-reason-flow", &[("reason", &told)]));
        }
    };
    Some(tongue.plain(id))
}

/// How a member wants to be told.
pub(super) fn contact(contact: Contact) -> &'static str {
    match contact {
        Contact::Direct => "desk-contact-direct",
        Contact::Thread => "desk-contact-thread",
        Contact::Later => "desk-contact-later",
    }
}

/// On which way the member is told, whether it arrived, and when they last looked.
pub(super) fn reach(tongue: &Tongue<'_>, case: &Case) -> String {
    let reach = &case.reach;
    let wish = tongue.plain(contact(case.contact));
    let arrived = match (reach.told, reach.route, reach.is_under_way()) {
        (0, ..) => tongue.say("desk-reach-nothing", &[("wish", &wish)]),
        (_, Some(Route::Later), true) => tongue.plain("desk-reach-waits"),
        (_, _, true) => tongue.say("desk-reach-under-way", &[("wish", &wish)]),
        (_, Some(Route::Direct), false) => tongue.plain("desk-reach-direct"),
        (_, Some(Route::Thread), false) => tongue.plain("desk-reach-thread"),
        (_, Some(Route::Later) | None, false) => tongue.plain("desk-reach-visit"),
    };
    let seen = match reach.seen {
        Some(seen) => tongue.say("desk-reach-seen", &[("seen", &ago(seen))]),
        None => tongue.plain("desk-reach-unseen"),
    };
    format!("{arrived} {seen}")
}

/// What the member thought of the help, once they told.
pub(super) fn rating(tongue: &Tongue<'_>, case: &Case) -> Option<String> {
    let stars = case.rating?.stars().to_string();
    Some(tongue.say("desk-rating", &[("stars", &stars)]))
}
