//! A walk past everything that people see, in the languages that nobody speaks: what is not taken from the files of words
//! shows at once, and so does a text that has no room to grow.

use std::sync::{Arc, LazyLock};

use super::tests::texts;
use super::{draw, unfit_in};
use crate::cli::{cards, load, shipped};
use crate::config::Texts;
use crate::engine::Flow;
use crate::ids::{Languages, Locale};
use crate::text::{Argument, Shown, Words};
use crate::workshop::words::{Numbers, pseudo, rendered};

static FLOWS: LazyLock<Vec<Arc<Flow>>> = LazyLock::new(|| {
    let (flows, words) = (None, None);
    load::load(&Texts { flows, words }).unwrap().library.flows
});

fn words(locale: Locale) -> Words {
    let mut sources = shipped::words();
    let made = pseudo::sources(&sources, locale);
    sources.extend(made);
    Words::with_pseudo(&sources).unwrap()
}

/// Everything that people read in a language: cards, panels, forms, letters, notices, descriptions of commands; each with
/// what it is.
fn everything(locale: Locale, look: &mut dyn FnMut(&str, &str)) {
    let words = words(locale);
    let languages = Languages::same(locale);
    for flow in FLOWS.iter() {
        let (first, alone) = cards::situations(flow);
        let all = [&first[..], &alone].concat();
        // What is said in English on purpose, since nobody has checked the language, is said in its own messages.
        cards::draw(&words, flow, languages, &all, &mut |_, mut shown| {
            words.remind(&mut shown, locale, cards::LONGEST);
            of_card(&shown).for_each(|text| look(&shown.id, text));
        });
        draw(&words, flow, &[languages], &mut |_, seen| {
            let name = seen.name();
            texts(&seen).iter().for_each(|text| look(&name, text));
        });
    }
    let mut sources = shipped::words();
    let made = pseudo::sources(&sources, locale);
    sources.extend(made);
    for text in rendered(&words, &sources, locale, Numbers::Some) {
        let is_name = text.id.starts_with("command-") && text.attribute.is_none();
        if is_name {
            continue;
        }
        // What is put in is somebody's, or another message's.
        let given = text.arguments.values().map(|argument| match argument {
            Argument::Text(text) => text.clone(),
            Argument::Number(_) => String::new(),
        });
        let given = given.filter(|given| !given.is_empty());
        let own = given.fold(text.text.clone(), |text, given| text.replace(&given, ""));
        look(&text.id, &own);
    }
}

fn of_card(shown: &Shown) -> impl Iterator<Item = &str> {
    let choices = shown.choices.iter().flat_map(|choice| {
        let hint = choice.hint.as_deref();
        [Some(choice.label.as_str()), hint].into_iter().flatten()
    });
    let maybe = [
        &shown.warning,
        &shown.needs,
        &shown.progress,
        &shown.summary,
    ];
    let maybe = maybe.into_iter().flatten().map(String::as_str);
    let link = shown.link.iter().map(|link| link.label.as_str());
    let notes = shown.notes.iter().map(String::as_str);
    let whole = [&shown.title, &shown.text, &shown.why].map(String::as_str);
    whole
        .into_iter()
        .chain(notes)
        .chain(maybe)
        .chain(link)
        .chain(choices)
}

/// A service as Apple calls it, which a letter quotes.
const SERVICE: &str = "iCloud Account & Sign In";

/// What devices, products and languages are called, the longest first. Each language is named, and said to be a draft, in
/// itself.
fn names() -> Vec<String> {
    let sources = shipped::words();
    let quoted = sources.iter().filter(|source| {
        source.folder == "en-US" && ["apple-labels.ftl", "brands.ftl"].contains(&&*source.file)
    });
    let lines = quoted.flat_map(|source| source.text.lines());
    let values = lines.filter_map(|line| line.strip_prefix('-')?.split_once(" = "));
    let values = values.map(|(_, value)| value);
    let pseudo = [Locale::ACCENTED, Locale::RIGHT_TO_LEFT];
    let languages = Locale::all().chain(pseudo);
    let languages = languages.flat_map(|locale| [locale.name(), locale.code()]);
    let drafts = sources.iter().flat_map(|source| source.text.lines());
    let drafts = drafts.filter_map(|line| line.strip_prefix("language-unchecked = "));
    let names = values.chain(languages).chain(drafts).chain([SERVICE]);
    // A code of two letters is in many words.
    let names = names.filter(|name| name.chars().count() > 2);
    let mut names: Vec<String> = names.map(str::to_owned).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// The plain English in a text: words of three letters or more that are no name, mark, address or command.
fn english(text: &str, names: &[String]) -> Option<String> {
    if !text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        return None;
    }
    let mut rest = text.to_owned();
    for name in names.iter().filter(|name| text.contains(name.as_str())) {
        rest = rest.replace(name.as_str(), " ");
    }
    let words = rest.split(char::is_whitespace);
    let words = words.filter(|word| !word.contains(['/', '<', '`', '_']) && !word.contains("="));
    let plain = words.filter(|word| {
        let letters = word.bytes().filter(u8::is_ascii_alphabetic).count();
        letters >= 3 && word.is_ascii()
    });
    let plain: Vec<&str> = plain.collect();
    (!plain.is_empty()).then(|| plain.join(" "))
}

#[test]
fn nothing_is_plain_english() {
    let names = names();
    let (mut seen, mut found) = (0, Vec::new());
    everything(Locale::ACCENTED, &mut |what, text| {
        seen += 1;
        if let Some(english) = english(text, &names) {
            found.push(format!("{what}: {english}: {text}"));
        }
    });
    found.sort();
    found.dedup();
    assert!(seen > 10_000, "only {seen} texts were met");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn english_is_told_from_names_and_marks() {
    let names = ["Screen Time".to_owned()];
    for text in [
        "⟦Ţááþ **Screen Time**⟧",
        "⟦ðö⟧ <t:1:R>",
        "`imessage-help`",
        "OK",
        "漢漢",
    ] {
        assert_eq!(english(text, &names), None);
    }
    for text in ["Screen Clock", "⟦Ţááþ⟧ open it", "Tap"] {
        assert!(english(text, &names).is_some(), "{text}");
    }
}

#[test]
fn texts_have_room_to_grow() {
    let words = words(Locale::ACCENTED);
    let mut unfit = Vec::new();
    for flow in FLOWS.iter() {
        unfit.extend(unfit_in(&words, flow, Locale::ACCENTED));
        let (first, alone) = cards::situations(flow);
        let all = [&first[..], &alone].concat();
        unfit.extend(cards::of_flow(
            &words,
            flow,
            Languages::same(Locale::ACCENTED),
            &all,
        ));
    }
    let unfit: Vec<String> = unfit.iter().map(ToString::to_string).collect();
    assert!(unfit.is_empty(), "{}", unfit.join("\n"));
}

#[test]
fn nothing_but_what_people_wrote_has_marks_of_direction() {
    let mut seen = 0;
    everything(Locale::RIGHT_TO_LEFT, &mut |what, text| {
        seen += 1;
        let marks = [
            '\u{200e}', '\u{200f}', '\u{61c}', '\u{202a}', '\u{202b}', '\u{202c}',
        ];
        let more = [
            '\u{202d}', '\u{202e}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}',
        ];
        let found = text.contains(marks) || text.contains(more);
        assert!(!found, "{what}: {text:?}");
    });
    assert!(seen > 10_000, "only {seen} texts were met");
}
