//! Every panel and form of the desk in every language, with the longest that it may have to say, measured against
//! what Discord shows.

mod desk;

use std::collections::BTreeSet;
use std::time::Duration;

use super::cards;
use crate::desk::{
    By, Case, Contact, Ending, Event, MOST_SUGGESTED, MOST_WORDS, Message, Opening, Priority,
    Rating, Reach, Route, Rules, State, Suggestion, What, Words as Own, open,
};
use crate::engine::{Flow, Outcome, Session};
use crate::ids::{CaseNumber, ChannelId, GuildId, RoleId, Timestamp, UserId};
use crate::text::desk::{CaseFile, form_faults, panel_faults};
use crate::text::panel::{Form, Panel};
use crate::text::{Languages, Locale, Words};

/// The longest ids that Discord gives out.
const USER: UserId = UserId(u64::MAX);
const CHANNEL: ChannelId = ChannelId(u64::MAX);
const ROLE: RoleId = RoleId(u64::MAX);
const GUILD: GuildId = GuildId(u64::MAX);
const NUMBER: CaseNumber = CaseNumber(u32::MAX);
/// A moment of ten digits, as all are until 2286.
const NOW: Timestamp = Timestamp::from_millis(1_790_000_000_000);

/// What Discord would not show whole of a desk that helps with a flow, one line for each panel or form and language.
pub(super) fn unfit(words: &Words, flow: &Flow) -> BTreeSet<String> {
    let mut faults = BTreeSet::new();
    for locale in words.locales() {
        let mut drawn = Drawn {
            locale,
            flow,
            faults: &mut faults,
        };
        for languages in pairs(words, locale) {
            of_cases(words, &mut drawn, languages);
        }
        desk::panels(words, &mut drawn);
        desk::forms(words, &mut drawn);
    }
    faults
}

/// The languages of members with whom a supporter of one language has to do.
fn pairs(words: &Words, locale: Locale) -> Vec<Languages> {
    let text = words.locales().into_iter().find(|other| *other != locale);
    let other = text.map(|text| Languages { text, device: text });
    [Some(Languages::same(locale)), other]
        .into_iter()
        .flatten()
        .collect()
}

/// What was drawn, and what is wrong with it.
struct Drawn<'a> {
    locale: Locale,
    flow: &'a Flow,
    faults: &'a mut BTreeSet<String>,
}

impl Drawn<'_> {
    fn panel(&mut self, panel: &Panel) {
        for fault in panel_faults(panel) {
            let (flow, locale, id) = (&self.flow.id, self.locale, &panel.id);
            let fault =
                format!("{flow}: the desk's `{id}` in {locale} does not fit Discord: {fault}");
            self.faults.insert(fault);
        }
    }

    fn form(&mut self, form: &Form) {
        for fault in form_faults(form) {
            let (flow, locale, word) = (&self.flow.id, self.locale, form.press.word());
            let fault = format!(
                "{flow}: the desk's form for `{word}` in {locale} does not fit Discord: {fault}"
            );
            self.faults.insert(fault);
        }
    }

    fn name(&mut self, name: &str) {
        let length = name.encode_utf16().count();
        if !(1..=100).contains(&length) {
            let (flow, locale) = (&self.flow.id, self.locale);
            self.faults.insert(format!(
                "{flow}: a thread's name in {locale} has {length} characters"
            ));
        }
    }
}

/// The longest words, of characters that take most room each, and of such that Discord's Markdown makes longer.
fn long_words() -> Vec<Own> {
    let long = ["漢", "*"].map(|c| Own::new(&c.repeat(MOST_WORDS)));
    long.into_iter().flatten().collect()
}

fn of_cases(words: &Words, drawn: &mut Drawn<'_>, languages: Languages) {
    let flow = drawn.flow;
    let longest = cards::longest(flow);
    let short = Session::new(flow.hash, NOW);
    for own in long_words() {
        let events = events(words, flow, &own);
        for state in STATES {
            for (session, events) in [(&longest, &events[..]), (&short, &events[..1])] {
                let case = case(flow, languages, state, events.len());
                let file = file(&case, Some(flow), session, events);
                of_case(words, drawn, &file);
            }
        }
        let case = case(flow, languages, State::WaitingForDesk, events.len());
        let file = file(&case, None, &longest, &events);
        of_case(words, drawn, &file);
        of_steps(words, drawn, &case, &events);
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

fn file<'a>(
    case: &'a Case,
    flow: Option<&'a Flow>,
    session: &'a Session,
    events: &'a [(u32, Event)],
) -> CaseFile<'a> {
    static RULES: std::sync::LazyLock<Rules> = std::sync::LazyLock::new(Rules::default);
    CaseFile {
        case,
        flow,
        session,
        events,
        rules: &RULES,
        now: NOW,
    }
}

fn case(flow: &Flow, languages: Languages, state: State, events: usize) -> Case {
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
fn events(words: &Words, flow: &Flow, own: &Own) -> Vec<(u32, Event)> {
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

fn of_case(words: &Words, drawn: &mut Drawn<'_>, file: &CaseFile<'_>) {
    let locale = drawn.locale;
    let languages = file.case.languages;
    drawn.panel(&words.desk_card(locale, file));
    drawn.panel(&words.view(locale, file));
    drawn.panel(&words.history(locale, file, 1, 3));
    drawn.panel(&words.owner_reminder(locale, file));
    drawn.panel(&words.steps(locale, file));
    drawn.panel(&words.priorities(locale, file));
    drawn.name(&words.thread_name(locale, file));
    drawn.name(&words.private_thread_name(languages.text, file));
    for role in [None, Some(ROLE)] {
        drawn.panel(&words.announcement(locale, file, role));
    }
    if let Some(panel) = words.replies(locale, file) {
        drawn.panel(&panel);
    }
    for (number, event) in file.events {
        drawn.panel(&words.log(locale, file, *number));
        drawn.panel(&words.letter(languages, file, *number));
        if let What::Wrote(message) = &event.what {
            drawn.panel(&words.preview(locale, file, message));
        }
    }
    drawn.panel(&words.mine(languages, file));
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
                drawn.panel(&words.consent(languages, flow, session, own, contact));
            }
        }
    }
}

/// Each step as a member is asked to try it, after each combination of what is asked first.
fn of_steps(words: &Words, drawn: &mut Drawn<'_>, case: &Case, events: &[(u32, Event)]) {
    let flow = drawn.flow;
    let (first, _) = cards::situations(flow);
    for told in first {
        let session = cards::session(flow, &told);
        for step in &flow.steps {
            let mut case = case.clone();
            let asked = case.events;
            let step = step.id.clone();
            case.suggested = vec![Suggestion {
                event: asked,
                step: step.clone(),
            }];
            let event = Event {
                at: NOW,
                by: By::Staff(USER),
                what: What::Suggested(step),
            };
            let mut events = events.to_vec();
            events.push((asked, event));
            let file = file(&case, Some(flow), &session, &events);
            drawn.panel(&words.letter(case.languages, &file, asked));
            drawn.panel(&words.mine(case.languages, &file));
        }
    }
}
