//! What people type in their own words comes to the symptom that they mean, in every language.
//!
//! `tests/typed/` has a file for each language: a symptom's id, a bar, and what somebody may write.

use std::collections::BTreeSet;
use std::path::Path;

use blueback::ids::FlowId;
use blueback::text::Locale;

use crate::discord::place::library;

#[test]
fn what_people_type_comes_to_the_symptom_that_they_mean() {
    let library = library();
    let flow = library.flow(&FlowId::new("imessage").unwrap()).unwrap();
    let mut languages = BTreeSet::new();
    let mut wrong = Vec::new();
    for entry in std::fs::read_dir("tests/typed").unwrap() {
        let path = entry.unwrap().path();
        let locale = locale_of(&path);
        languages.insert(locale);
        let mut symptoms = BTreeSet::new();
        for line in std::fs::read_to_string(&path).unwrap().lines() {
            let (meant, typed) = line.split_once('|').unwrap();
            let found = library.words.recognise(flow, locale, typed).symptom;
            let found = found.map(|symptom| flow.symptoms[symptom].id.as_str());
            if found != Some(meant) {
                wrong.push(format!("{locale}: {typed}: {found:?} instead of {meant}"));
            }
            symptoms.insert(meant.to_owned());
        }
        let all = flow.symptoms.len();
        assert!(symptoms.len() + 1 >= all, "{locale}: {symptoms:?}");
    }
    assert_eq!(
        languages.into_iter().collect::<Vec<_>>(),
        library.words.locales()
    );
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The locale that a file is named after.
fn locale_of(path: &Path) -> Locale {
    let name = path.file_stem().unwrap().to_str().unwrap();
    Locale::exact(name).unwrap()
}
