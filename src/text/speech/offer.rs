//! What a card offers about languages: a way to others, lists to choose from, English; and what is said of a draft.

use crate::engine::{Card, Flow, Place, Risk, Session};
use crate::ids::{AUTO, OF_LANGUAGES};
use crate::text::desk::tongue::Tongue;
use crate::text::review::Status;
use crate::text::{Choice, Kind, Languages, Locale, Role, Shown, Words};

/// What a card says and offers about languages. Media show it below everything else.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Speech {
    /// That the texts are a draft: in their language, and in English.
    pub draft: Option<String>,
    /// What was done just now, in a sentence.
    pub said: Option<String>,
    /// Ways to another language or to another card's language.
    pub choices: Vec<Choice>,
    /// Lists to choose a language from.
    pub lists: Vec<List>,
}

/// A list of languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Of what.
    pub of: ListOf,
    /// What it is for, and what holds now; at most 150 characters.
    pub label: String,
    /// At most 25.
    pub choices: Vec<Choice>,
}

/// What a list of languages is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListOf {
    /// The language of the texts.
    Texts,
    /// The language of the menus on the person's device.
    Device,
}

impl ListOf {
    /// The id of the list in a medium that asks for one.
    pub fn id(self) -> &'static str {
        match self {
            Self::Texts => "language_pick",
            Self::Device => "device_pick",
        }
    }

    /// What the ids of its choices begin with.
    pub fn begins(self) -> &'static str {
        let [text, device] = OF_LANGUAGES;
        match self {
            Self::Texts => text,
            Self::Device => device,
        }
    }
}

/// What is shown about languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Page {
    /// The card alone.
    #[default]
    Card,
    /// The card with both lists.
    Languages,
    /// The card in English for once.
    English,
}

/// What a card has to say about languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Speaking {
    /// What the person reads, and what their device shows.
    pub languages: Languages,
    /// What their medium says that they read.
    pub medium: Locale,
    /// What is shown.
    pub page: Page,
    /// The language of their device is not known, and this card names a label of it.
    pub asks: bool,
    /// They read this language for the first time in this session.
    pub first: bool,
    /// They just said that the text is wrong: it goes to a team, or is noted for whoever runs the bot.
    pub wrong: Option<bool>,
}

impl Speaking {
    /// The languages in which the card itself is shown.
    pub fn shown_in(&self) -> Languages {
        let Languages { text, device } = self.languages;
        let text = match self.page {
            Page::English => Locale::SOURCE,
            Page::Card | Page::Languages => text,
        };
        Languages { text, device }
    }
}

impl Words {
    /// Puts what there is to say about languages on a card; a notice, which belongs to no session, has none of it.
    pub fn speak(&self, shown: &mut Shown, speaking: &Speaking) {
        if shown.kind == Kind::Notice {
            return;
        }
        *shown.speech = self.speech(speaking);
    }

    /// What there is to say about languages, in the words of the person's own.
    pub(in crate::text) fn speech(&self, speaking: &Speaking) -> Speech {
        let tongue = self.tongue(speaking.languages);
        let draft = self.is_draft(speaking.languages.text);
        let wrong = speaking.wrong.map(|desk| match desk {
            true => tongue.plain("language-told"),
            false => tongue.plain("language-told-log"),
        });
        let mut speech = Speech {
            draft: (draft && speaking.first).then(|| self.said_of_draft(&tongue)),
            said: wrong,
            ..Speech::default()
        };
        let own = speaking.languages.text.name();
        let mut offer = |id: &str, label: String| {
            speech.choices.push(choice(id, label, None));
        };
        match speaking.page {
            Page::Card => offer("language", tongue.plain("language-do-open")),
            Page::Languages => offer("language_close", tongue.plain("language-do-close")),
            Page::English => offer(
                "language_own",
                tongue.say("language-do-own", &[("language", own)]),
            ),
        }
        let page = speaking.page == Page::Languages;
        if page || (draft && speaking.first && speaking.page == Page::Card) {
            if self.served(speaking.languages.text) != Locale::SOURCE {
                offer("english", tongue.plain("language-do-english"));
            }
            offer("wrong", tongue.plain("language-do-wrong"));
        }
        if page {
            speech.lists.push(self.texts(&tongue, speaking));
        }
        if page || (speaking.asks && speaking.page == Page::Card) {
            speech.lists.push(self.devices(&tongue, speaking));
        }
        speech
    }

    /// Whether the texts that are shown in a language are a draft.
    pub(in crate::text) fn is_draft(&self, locale: Locale) -> bool {
        self.status(self.served(locale)) == Status::Draft
    }

    fn said_of_draft(&self, tongue: &Tongue<'_>) -> String {
        let english = self.tongue_of(Locale::SOURCE);
        let name = "language-draft";
        format!("{}\n{}", tongue.plain(name), english.plain(name))
    }

    fn texts(&self, tongue: &Tongue<'_>, speaking: &Speaking) -> List {
        let name = self.served(speaking.languages.text).name();
        let medium = self.served(speaking.medium).name();
        let auto = tongue.say("language-auto-text", &[("language", medium)]);
        let of = ListOf::Texts;
        let hint = |locale: Locale| {
            let draft = self.status(locale) == Status::Draft;
            draft.then(|| self.tongue_of(locale).plain("language-unchecked"))
        };
        List {
            of,
            label: tongue.say("language-list-text", &[("language", name)]),
            choices: listed(of, auto, self.locales(), hint),
        }
    }

    fn devices(&self, tongue: &Tongue<'_>, speaking: &Speaking) -> List {
        let name = self.served(speaking.languages.text).name();
        let auto = tongue.say("language-auto-device", &[("language", name)]);
        let of = ListOf::Device;
        let shows = speaking.languages.device.name();
        let label = if speaking.page == Page::Languages {
            tongue.say("language-list-device", &[("language", shows)])
        } else {
            tongue.plain("language-ask-device")
        };
        let choices = listed(of, auto, self.device_locales(), |_| None);
        List { of, label, choices }
    }

    /// Under a step that may lose something, in a language whose text for it no speaker has checked, the same in English.
    pub(in crate::text) fn put_english(
        &self,
        shown: &mut Shown,
        (flow, session, place, card): (&Flow, &Session, &Place, &Card),
        languages: Languages,
    ) {
        let Card::Step(step) = card else {
            return;
        };
        let text = self.served(languages.text);
        let risky = flow.steps[*step].risk >= Risk::Settings;
        if !risky || text == Locale::SOURCE {
            return;
        }
        let id = self.of_part(flow, "step", flow.steps[*step].id.as_str());
        if self.checked(text, &id) {
            return;
        }
        let source = Languages {
            text: Locale::SOURCE,
            ..languages
        };
        let english = self.show_card(flow, session, place, card, &[], source);
        let heading = self.tongue(languages).plain("language-english");
        shown.text = format!(
            "{}\n\n**{heading}**\n{}\n{}",
            shown.text.trim_end(),
            english.title,
            english.text
        );
        if let (Some(own), Some(english)) = (&mut shown.warning, english.warning) {
            *own = format!("{own}\n{english}");
        }
    }
}

/// What stands for no language, and each language by its own name.
fn listed(
    of: ListOf,
    auto: String,
    locales: Vec<Locale>,
    hint: impl Fn(Locale) -> Option<String>,
) -> Vec<Choice> {
    let begins = of.begins();
    let first = choice(&format!("{begins}{AUTO}"), auto, None);
    let others = locales.into_iter().map(|locale| {
        let id = format!("{begins}{}", locale.word());
        choice(&id, locale.name().to_owned(), hint(locale))
    });
    std::iter::once(first).chain(others).collect()
}

fn choice(id: &str, label: String, hint: Option<String>) -> Choice {
    Choice {
        id: id.to_owned(),
        label,
        hint,
        role: Role::Language,
    }
}
