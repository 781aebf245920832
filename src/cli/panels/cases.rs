//! The panels of single cases, in each state and with the longest that a case may hold.

use std::time::Duration;

use super::sample::{case, events, file};
use super::{Drawn, NOW, ROLE, USER, long_words};
use crate::cli::cards::{self, Told};
use crate::desk::{By, Contact, Ending, Event, Message, State, Suggestion, What};
use crate::engine::{Card, Flow, Place, Session};
use crate::ids::Languages;
use crate::text::Words;
use crate::text::desk::{CaseFile, HISTORY_PAGE};

/// Each panel of a case of such a member.
pub(super) fn of_cases(words: &Words, drawn: &mut Drawn<'_>, languages: Languages) {
    let flow = drawn.flow;
    let longest = cards::longest(flow);
    let short = Session::new(flow.hash, NOW);
    let same = languages == Languages::same(drawn.locale);
    for (nth, own) in long_words().into_iter().enumerate() {
        let events = events(words, flow, &own);
        let some = [State::WaitingForDesk, State::Solved];
        // What is long in one state with one kind of words is no longer in another.
        let states = if same && nth == 0 {
            &STATES[..]
        } else {
            &some[..]
        };
        for state in states.iter().copied() {
            for (session, events) in [(&longest, &events[..]), (&short, &events[..1])] {
                let case = case(flow, languages, state, events.len());
                let file = file(&case, Some(flow), session, events);
                of_case(words, drawn, &file);
            }
        }
        let case = case(flow, languages, State::WaitingForDesk, events.len());
        let file = file(&case, None, &longest, &events);
        of_case(words, drawn, &file);
    }
}

const STATES: [State; 8] = [
    State::New,
    State::Claimed,
    State::WaitingForMember,
    State::WaitingForDesk,
    State::Solved,
    State::Closed(Ending::ByDesk),
    State::Closed(Ending::ByMember),
    State::Closed(Ending::Silence),
];

fn of_case(words: &Words, drawn: &mut Drawn<'_>, file: &CaseFile<'_>) {
    let locale = drawn.locale;
    let languages = file.case.languages;
    drawn.panel(&words.desk_card(locale, file));
    drawn.panel(&words.view(locale, file));
    drawn.panel(&words.as_member(locale, file));
    for events in file.events.chunks(HISTORY_PAGE as usize) {
        let page = CaseFile { events, ..*file };
        drawn.panel(&words.history(locale, &page, 1, 3));
    }
    drawn.panel(&words.owner_reminder(locale, file));
    drawn.panel(&words.steps(locale, file));
    drawn.panel(&words.priorities(locale, file));
    drawn.name(&words.thread_name(locale, file));
    for role in [None, Some(ROLE)] {
        drawn.panel(&words.announcement(locale, file, role));
    }
    if let Some(panel) = words.replies(locale, file) {
        drawn.panel(&panel);
    }
    // What is told of an event depends on whether the case is over, and on little else of its state.
    if matches!(file.case.state, State::WaitingForDesk | State::Solved) {
        for (number, event) in file.events {
            drawn.panel(&words.log(locale, file, *number));
            if let What::Wrote(message) = &event.what {
                drawn.panel(&words.preview(locale, file, message));
            }
        }
    }
    if languages.text == drawn.locale {
        of_member(words, drawn, file);
    }
}

/// What the member of a case sees.
fn of_member(words: &Words, drawn: &mut Drawn<'_>, file: &CaseFile<'_>) {
    let languages = file.case.languages;
    drawn.name(&words.private_thread_name(languages.text, file));
    for (number, _) in file.events {
        drawn.panel(&words.letter(languages, file, *number));
    }
    drawn.panel(&words.mine(languages, file, false));
    drawn.panel(&words.mine_speaking(&cards::speaking(languages), file, false));
    drawn.panel(&words.member_reminder(languages, file));
    for usual in [None, Some(Duration::from_secs(90 * 60))] {
        for broken in [false, true] {
            drawn.panel(&words.handed_over(languages, file, usual, broken));
        }
    }
    if let Some(flow) = file.flow {
        for own in [None, file.own_words()] {
            for session in [None, Some(file.session)] {
                let contact = Contact::Later;
                drawn.panel(&words.consent(languages, flow, session, own, contact, true));
            }
        }
    }
}

/// Each step as a member is asked to try it, after that combination of what is asked first after which it is longest:
/// what is around it does not depend on that.
pub(super) fn of_steps(words: &Words, drawn: &mut Drawn<'_>) {
    let (flow, languages) = (drawn.flow, Languages::same(drawn.locale));
    let (first, _) = cards::situations(flow);
    let long = long_words();
    let wrote = long.iter().map(|own| Event {
        at: NOW,
        by: By::Staff(USER),
        what: What::Wrote(Message::Reply(own.clone())),
    });
    let mut events: Vec<(u32, Event)> = (0..).zip(wrote).collect();
    let asked = u32::try_from(events.len()).unwrap_or(u32::MAX);
    let mut case = case(flow, languages, State::WaitingForMember, events.len());
    for (index, step) in flow.steps.iter().enumerate() {
        for session in longest(words, flow, languages, index, &first) {
            let step = &step.id;
            case.suggested = vec![Suggestion {
                event: asked,
                step: step.clone(),
            }];
            events.truncate(long.len());
            events.push((
                asked,
                Event {
                    at: NOW,
                    by: By::Staff(USER),
                    what: What::Suggested(step.clone()),
                },
            ));
            let file = file(&case, Some(flow), &session, &events);
            drawn.panel(&words.letter(languages, &file, asked));
            drawn.panel(&words.mine_speaking(&cards::speaking(languages), &file, false));
        }
    }
}

/// After which of the situations a step's words take most room, by each measure that Discord has.
fn longest(
    words: &Words,
    flow: &Flow,
    languages: Languages,
    step: usize,
    situations: &[Vec<Told>],
) -> Vec<Session> {
    let size = |told: &Vec<Told>| {
        let session = cards::session(flow, told);
        let place = Place::of(flow, &session);
        let card = Card::Step(step);
        let shown = words.show_card(flow, &session, &place, &card, &[], languages);
        let texts = [
            Some(shown.title),
            Some(shown.text),
            shown.warning,
            shown.needs,
        ];
        let texts = texts.into_iter().flatten();
        let sizes = texts.map(|text| {
            (
                text.encode_utf16().count(),
                text.len(),
                text.lines().count(),
            )
        });
        sizes.fold((0, 0, 0), |(a, b, c), (d, e, f)| (a + d, b + e, c + f))
    };
    let sizes: Vec<_> = situations.iter().map(|told| (told, size(told))).collect();
    let by_units = sizes.iter().max_by_key(|(_, (units, ..))| *units);
    let by_bytes = sizes.iter().max_by_key(|(_, (_, bytes, _))| *bytes);
    let by_lines = sizes.iter().max_by_key(|(.., (_, _, lines))| *lines);
    let mut most: Vec<&Vec<Told>> = [by_units, by_bytes, by_lines]
        .into_iter()
        .flatten()
        .map(|(told, _)| *told)
        .collect();
    most.dedup();
    most.into_iter()
        .map(|told| cards::session(flow, told))
        .collect()
}
