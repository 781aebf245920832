//! A case that holds as much as one can, to be drawn.

use std::sync::LazyLock;

use super::{CHANNEL, GUILD, NOW, NUMBER, USER};
use crate::desk::{
    By, Case, Contact, Ending, Event, MOST_SUGGESTED, Message, Opening, Priority, Rating, Reach,
    Route, Rules, State, Suggestion, What, Words as Own, open,
};
use crate::engine::{Flow, Outcome, Session};
use crate::ids::{Languages, UserId};
use crate::text::Words;
use crate::text::desk::CaseFile;

/// A case with what its words depend on.
pub(super) fn file<'a>(
    case: &'a Case,
    flow: Option<&'a Flow>,
    session: &'a Session,
    events: &'a [(u32, Event)],
) -> CaseFile<'a> {
    static RULES: LazyLock<Rules> = LazyLock::new(Rules::default);
    CaseFile {
        case,
        flow,
        session,
        events,
        rules: &RULES,
        now: NOW,
    }
}

/// A case in a state, with everything at its longest.
pub(super) fn case(flow: &Flow, languages: Languages, state: State, events: usize) -> Case {
    let opening = Opening {
        guild: GUILD,
        number: NUMBER,
        member: USER,
        languages,
        flow: flow.id.clone(),
        opened_in: Some(CHANNEL),
        contact: Contact::Direct,
        words: None,
    };
    let mut case = open(opening, NOW).case;
    let whole = u32::try_from(events).unwrap_or(u32::MAX);
    case.state = state;
    case.owner = (state != State::New).then_some(USER);
    case.priority = Priority::Urgent;
    case.reach = Reach {
        route: Some(Route::Direct),
        told: whole,
        arrived: whole,
        seen: Some(NOW),
    };
    case.events = whole;
    if !case.is_open() {
        case.ended = Some(NOW);
    }
    if let State::Closed(Ending::ByDesk) = state {
        case.rating = Rating::new(5);
    }
    let longest = flow.steps.iter().take(MOST_SUGGESTED);
    case.suggested = longest
        .map(|step| Suggestion {
            event: whole,
            step: step.id.clone(),
        })
        .collect();
    case
}

/// One of each kind of event, all with the longest words.
pub(super) fn events(words: &Words, flow: &Flow, own: &Own) -> Vec<(u32, Event)> {
    let words_of = || own.clone();
    let mut all = vec![
        (By::Member, What::Opened(Some(words_of()))),
        (By::Staff(USER), What::Claimed),
        (By::Staff(USER), What::TookOver { from: USER }),
        (By::Staff(USER), What::HandedBack),
        (By::Blueback, What::ClaimExpired { owner: USER }),
        (By::Staff(USER), What::Noted(words_of())),
        (By::Member, What::Answered(words_of())),
        (By::Staff(USER), What::Prioritised(Priority::Urgent)),
        (By::Blueback, What::Reminded { nth: u16::MAX }),
        (By::Blueback, What::MemberLeft),
        (By::Member, What::Removed),
        (By::Staff(UserId::NOBODY), What::Removed),
        (By::Member, What::Erased),
        (By::Staff(USER), What::Reopened),
        (By::Staff(USER), What::Solved),
    ];
    let closed = |ending, reason| What::Closed { ending, reason };
    all.push((By::Member, closed(Ending::ByMember, None)));
    all.push((By::Blueback, closed(Ending::Silence, None)));
    all.push((By::Staff(USER), closed(Ending::ByDesk, Some(words_of()))));
    for stars in 1..=5 {
        let rated = Rating::new(stars).map(|rating| What::Rated {
            rating,
            words: Some(words_of()),
        });
        all.extend(rated.map(|rated| (By::Member, rated)));
    }
    for step in flow.steps.iter().take(1) {
        let step = &step.id;
        all.push((By::Staff(USER), What::Suggested(step.clone())));
        for outcome in [Outcome::Worked, Outcome::Failed, Outcome::Cant] {
            let step = step.clone();
            all.push((By::Member, What::Tried { step, outcome }));
        }
    }
    for reply in words.reply_ids(&flow.id) {
        all.push((By::Staff(USER), What::Wrote(Message::Ready(reply))));
    }
    all.push((By::Staff(USER), What::Wrote(Message::Question(words_of()))));
    all.push((By::Staff(USER), What::Wrote(Message::Reply(words_of()))));
    let event = |(by, what)| Event { at: NOW, by, what };
    (0..).zip(all.into_iter().map(event)).collect()
}
