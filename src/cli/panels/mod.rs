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
use crate::text::desk::{CaseFile, HISTORY_PAGE, form_faults, panel_faults};
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
    draw(words, flow, &mut |locale, seen| {
        let found = match &seen {
            Seen::Panel(panel) => panel_faults(panel),
            Seen::Form(form) => form_faults(form),
            Seen::Name(name) => name_faults(name),
        };
        for fault in found {
            let (flow, what) = (&flow.id, seen.name());
            faults.insert(format!(
                "{flow}: the desk's {what} in {locale} does not fit Discord: {fault}"
            ));
        }
    });
    faults
}

fn name_faults(name: &str) -> Vec<String> {
    let length = name.encode_utf16().count();
    let fits = (1..=NAME).contains(&length);
    let fault = format!("it has {length} characters; 1 to {NAME} are allowed");
    (!fits).then_some(fault).into_iter().collect()
}

/// The most characters of a thread's name (discord facts, section 1.9).
const NAME: usize = 100;

/// Draws everything in every language.
fn draw(words: &Words, flow: &Flow, look: &mut dyn FnMut(Locale, Seen<'_>)) {
    for locale in words.locales() {
        let mut drawn = Drawn { locale, flow, look };
        for languages in pairs(words, locale) {
            of_cases(words, &mut drawn, languages);
        }
        of_steps(words, &mut drawn);
        desk::panels(words, &mut drawn);
        desk::forms(words, &mut drawn);
    }
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

/// Something that was drawn.
enum Seen<'a> {
    Panel(&'a Panel),
    Form(&'a Form),
    /// A thread's name.
    Name(&'a str),
}

impl Seen<'_> {
    fn name(&self) -> String {
        match self {
            Self::Panel(panel) => format!("`{}`", panel.id),
            Self::Form(form) => format!("form for `{}`", form.press.word()),
            Self::Name(_) => "name for a thread".to_owned(),
        }
    }
}

/// Draws in one language, and has each thing looked at.
struct Drawn<'a> {
    locale: Locale,
    flow: &'a Flow,
    look: &'a mut dyn FnMut(Locale, Seen<'_>),
}

impl Drawn<'_> {
    fn panel(&mut self, panel: &Panel) {
        (self.look)(self.locale, Seen::Panel(panel));
    }

    fn form(&mut self, form: &Form) {
        (self.look)(self.locale, Seen::Form(form));
    }

    fn name(&mut self, name: &str) {
        (self.look)(self.locale, Seen::Name(name));
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
fn of_steps(words: &Words, drawn: &mut Drawn<'_>) {
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
    for told in first {
        let session = cards::session(flow, &told);
        for step in &flow.steps {
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
            drawn.panel(&words.mine(languages, &file));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::{load, shipped};
    use crate::config::Texts;
    use crate::text::panel::{Block, Control};
    use std::sync::Arc;

    fn flow() -> Arc<Flow> {
        let (flows, words) = (None, None);
        let library = load::load(&Texts { flows, words }).unwrap().library;
        Arc::clone(&library.flows[0])
    }

    /// Everything that a person reads of it.
    fn texts(seen: &Seen<'_>) -> Vec<String> {
        match seen {
            Seen::Name(name) => vec![(*name).to_owned()],
            Seen::Form(form) => {
                let fields = form.fields.iter();
                let fields = fields.flat_map(|f| [Some(f.label.clone()), f.placeholder.clone()]);
                fields.flatten().chain([form.title.clone()]).collect()
            }
            Seen::Panel(panel) => {
                let blocks = panel.blocks.iter().map(|block| match block {
                    Block::Text(text)
                    | Block::Quote(text)
                    | Block::Warning(text)
                    | Block::Small(text) => text.clone(),
                });
                let controls = panel.controls.iter().flat_map(|control| match control {
                    Control::Button { label, .. } | Control::Link { label, .. } => {
                        vec![label.clone()]
                    }
                    Control::List {
                        placeholder,
                        options,
                        ..
                    } => {
                        let texts = options.iter();
                        let texts = texts.flat_map(|o| [Some(o.label.clone()), o.hint.clone()]);
                        texts.flatten().chain([placeholder.clone()]).collect()
                    }
                    Control::Break => Vec::new(),
                });
                blocks
                    .chain(controls)
                    .chain([panel.title.clone()])
                    .collect()
            }
        }
    }

    /// What looks as if it had not been put into words.
    fn raw(text: &str) -> Option<&'static str> {
        let bytes = text.as_bytes();
        let letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_lowercase);
        let id = (1..bytes.len()).any(|at| bytes[at] == b'_' && letter(at - 1) && letter(at + 1));
        match () {
            () if text.trim() == "…" => Some("a message is missing"),
            () if text.contains('{') || text.contains('$') => Some("a variable is left"),
            () if text.contains("desk-") || text.contains("imessage-") => {
                Some("an id of a message")
            }
            () if id => Some("an id of a flow"),
            () => None,
        }
    }

    #[test]
    fn everything_is_in_words() {
        let words = Words::new(&shipped::words()).unwrap();
        let mut seen_at_all = 0;
        draw(&words, &flow(), &mut |locale, seen| {
            for text in texts(&seen) {
                seen_at_all += 1;
                let found = raw(&text);
                assert_eq!(found, None, "{} in {locale}: {text}", seen.name());
            }
        });
        assert!(seen_at_all > 10_000, "only {seen_at_all} texts were drawn");
    }

    #[test]
    fn a_label_that_is_too_long_is_found() {
        let mut sources = shipped::words();
        for (file, from, to) in [
            ("desk.ftl", "desk-do-claim = ", "Übernehmen ".repeat(9)),
            ("desk.ftl", "desk-form-note = ", "Notiz ".repeat(9)),
            ("desk.ftl", "desk-consent-contact = ", "Wie ".repeat(40)),
        ] {
            let found = |s: &&mut crate::text::Source| s.folder == "de" && s.file == file;
            let source = sources.iter_mut().find(found).unwrap();
            source.text = source.text.replacen(from, &format!("{from}{to}"), 1);
        }
        let words = Words::new(&sources).unwrap();
        let faults = unfit(&words, &flow());
        let says = |start: &str, what: &str| {
            let mut of = faults.iter().filter(|fault| fault.contains(what));
            of.any(|fault| fault.starts_with(start))
        };
        let all = format!("{faults:#?}");
        assert!(
            says("imessage: the desk's `desk-case` in de", "button `claim`"),
            "{all}"
        );
        assert!(
            says("imessage: the desk's form for `note` in de", "title"),
            "{all}"
        );
        assert!(
            says(
                "imessage: the desk's `desk-consent` in de",
                "list `contact`"
            ),
            "{all}"
        );
        assert!(
            !faults.iter().any(|fault| fault.contains("in en-US")),
            "{all}"
        );
    }
}
