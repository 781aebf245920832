//! Every panel and form of the desk in every language, with the longest that it may have to say, measured against
//! what Discord shows.

mod cases;
mod desk;
mod reminders;
mod sample;
#[cfg(test)]
mod walk;

use std::collections::BTreeMap;

use crate::desk::{MOST_WORDS, Words as Own};
use crate::engine::Flow;
use crate::ids::{CaseNumber, ChannelId, GuildId, RoleId, Timestamp, UserId};
use crate::text::desk::{form_faults, panel_faults};
use crate::text::panel::{Form, Panel};
use crate::text::{Languages, Locale, TextFault, Words};
use crate::workshop::parallel;

use super::cards::told;

/// The longest ids that Discord gives out.
const USER: UserId = UserId(u64::MAX);
const CHANNEL: ChannelId = ChannelId(u64::MAX);
const ROLE: RoleId = RoleId(u64::MAX);
const GUILD: GuildId = GuildId(u64::MAX);
const NUMBER: CaseNumber = CaseNumber(u32::MAX);
/// A moment of ten digits, as all are until 2286.
const NOW: Timestamp = Timestamp::from_millis(1_790_000_000_000);

/// What Discord would not show whole of a desk that helps with a flow, one line for each panel or form and language.
pub(super) fn unfit(words: &Words, flow: &Flow) -> Vec<TextFault> {
    let of = |locale| unfit_in(words, flow, locale);
    let found = parallel::each(words.locales(), of);
    found.into_iter().flatten().collect()
}

fn unfit_in(words: &Words, flow: &Flow, locale: Locale) -> Vec<TextFault> {
    let mut faults = BTreeMap::new();
    draw(words, flow, &pairs(words, locale), &mut |locale, seen| {
        let found = match &seen {
            Seen::Panel(panel) => panel_faults(panel),
            Seen::Form(form) => form_faults(form),
            Seen::Name(name) => name_faults(name),
        };
        for fault in found {
            let (flow, what) = (&flow.id, seen.name());
            let message =
                format!("{flow}: the desk's {what} in {locale} does not fit Discord: {fault}");
            faults.insert(
                message,
                seen.message().and_then(|id| words.place(locale, &id)),
            );
        }
    });
    let faults = faults.into_iter();
    faults
        .map(|(message, place)| told(place, message))
        .collect()
}

fn name_faults(name: &str) -> Vec<String> {
    let length = name.encode_utf16().count();
    let fits = (1..=NAME).contains(&length);
    let fault = format!("it has {length} characters; 1 to {NAME} are allowed");
    (!fits).then_some(fault).into_iter().collect()
}

/// The most characters of a thread's name (discord facts, section 1.9).
const NAME: usize = 100;

/// Draws everything in a language: the text of the first of the members' languages.
fn draw(words: &Words, flow: &Flow, members: &[Languages], look: &mut dyn FnMut(Locale, Seen<'_>)) {
    let locale = members.first().map_or(Locale::SOURCE, |first| first.text);
    let mut drawn = Drawn { locale, flow, look };
    for languages in members {
        cases::of_cases(words, &mut drawn, *languages);
    }
    cases::of_steps(words, &mut drawn);
    reminders::letters(words, &mut drawn);
    desk::panels(words, &mut drawn);
    desk::forms(words, &mut drawn);
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

    /// The message that gives the title.
    fn message(&self) -> Option<String> {
        match self {
            Self::Panel(panel) => Some(panel.id.clone()),
            Self::Form(form) => Some(format!("desk-form-{}", form.press.word())),
            Self::Name(_) => None,
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
        let mut flows = library.flows.iter();
        Arc::clone(flows.find(|flow| flow.id.as_str() == "imessage").unwrap())
    }

    /// Everything that a person reads of it.
    pub(super) fn texts(seen: &Seen<'_>) -> Vec<String> {
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
        for locale in words.locales() {
            draw(
                &words,
                &flow(),
                &pairs(&words, locale),
                &mut |locale, seen| {
                    for text in texts(&seen) {
                        seen_at_all += 1;
                        let found = raw(&text);
                        assert_eq!(found, None, "{} in {locale}: {text}", seen.name());
                    }
                },
            );
        }
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
        let faults: Vec<String> = unfit(&words, &flow())
            .into_iter()
            .map(|fault| {
                if fault.message.contains("`desk-case`") {
                    assert_eq!(fault.file, "de/desk.ftl", "{fault}");
                    assert!(fault.line.is_some(), "{fault}");
                }
                fault.message
            })
            .collect();
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
