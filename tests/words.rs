//! Each fault in the words is found, by its place; the shipped words have none.

use blueback::cli::shipped;
use blueback::engine::Flow;
use blueback::text::{Languages, Locale, TextFault, Words};

pub(crate) fn flow() -> std::sync::Arc<Flow> {
    let loaded = blueback::flow::load_file(std::path::Path::new("flows/imessage.toml"));
    loaded.unwrap_or_else(|faults| panic!("{faults}")).flow
}

/// The faults of the shipped words after one file was changed.
#[track_caller]
fn after(folder: &str, file: &str, from: &str, to: &str) -> Vec<TextFault> {
    let mut sources = shipped::words();
    let source = sources
        .iter_mut()
        .find(|s| s.folder == folder && s.file == file)
        .unwrap();
    assert!(
        source.text.contains(from),
        "{from} is not in {folder}/{file}"
    );
    source.text = source.text.replacen(from, to, 1);
    match Words::new(&sources) {
        Ok(words) => words.check(&[&flow()]),
        Err(faults) => faults,
    }
}

#[track_caller]
fn one(faults: &[TextFault], file: &str, says: &str) {
    let found = faults
        .iter()
        .any(|f| f.file.starts_with(file) && f.message.contains(says));
    assert!(found, "no fault in {file} says {says}: {faults:#?}");
}

#[test]
fn the_shipped_words_are_sound() {
    let words = Words::new(&shipped::words()).unwrap();
    assert_eq!(words.check(&[&flow()]), []);
}

#[test]
fn what_a_flow_asks_for_must_be_there() {
    let faults = after(
        "en-US",
        "flow-imessage.ftl",
        "imessage-step-toggle =",
        "imessage-step-tog =",
    );
    one(&faults, "en-US", "`imessage-step-toggle` is missing");
    one(&faults, "en-US", "nothing shows `imessage-step-tog`");
}

#[test]
fn what_the_desk_says_must_be_there_and_nothing_else() {
    let faults = after("en-US", "desk.ftl", "desk-do-claim =", "desk-do-clam =");
    one(&faults, "en-US", "`desk-do-claim` is missing");
    one(&faults, "en-US/desk.ftl", "nothing shows `desk-do-clam`");
    one(&faults, "de/desk.ftl", "`desk-do-clam` is missing");
    let faults = after(
        "en-US",
        "desk.ftl",
        "permission-why-see =",
        "permission-why-sea =",
    );
    one(&faults, "en-US", "`permission-why-see` is missing");
    let faults = after(
        "de",
        "desk.ftl",
        "{ $number }: { $flow }",
        "{ $nr }: { $flow }",
    );
    one(&faults, "de/desk.ftl", "does not render");
}

#[test]
fn a_ready_reply_has_a_title_and_only_what_a_flow_knows() {
    let file = "replies-imessage.ftl";
    let faults = after("en-US", file, "    .title = Closing: thank you", "");
    one(
        &faults,
        "en-US",
        "`imessage-reply-closing.title` is missing",
    );
    let faults = after(
        "en-US",
        file,
        "imessage-reply-closing =",
        "imessage-goodbye =",
    );
    one(
        &faults,
        "en-US/replies-imessage.ftl",
        "nothing shows `imessage-goodbye`",
    );
    let faults = after("de", file, "{ path-about }", "{ $name }");
    one(
        &faults,
        "de/replies-imessage.ftl",
        "`imessage-reply-os-version` does not render",
    );
}

#[test]
fn a_language_has_what_the_source_has_and_no_more() {
    let faults = after("de", "session.ftl", "choice-back =", "choice-zurueck =");
    one(&faults, "de/session.ftl", "`choice-back` is missing");
    one(
        &faults,
        "de/session.ftl",
        "`choice-zurueck` is not in the source language",
    );
}

#[test]
fn an_unknown_variable_or_term_does_not_render() {
    let faults = after(
        "de",
        "session.ftl",
        "{ $step }: { $outcome }",
        "{ $stepp }: { $outcome }",
    );
    one(&faults, "de/session.ftl", "`summary-step` does not render");
    let faults = after(
        "de",
        "session.ftl",
        "choice-back =",
        "choice-back = { -no-such-term }",
    );
    one(&faults, "de/session.ftl", "`choice-back` does not render");
}

#[test]
fn broken_fluent_is_refused_with_its_line() {
    let faults = after(
        "de",
        "commands.ftl",
        "command-device-language =",
        "command device =",
    );
    assert!(
        faults
            .iter()
            .all(|f| f.file == "de/commands.ftl" && f.line.is_some()),
        "{faults:#?}"
    );
    assert!(!faults.is_empty());
    let mut sources = shipped::words();
    sources[0].folder = "klingon".to_owned();
    let faults = Words::new(&sources).err().unwrap();
    one(&faults, "klingon/", "no locale");
}

#[test]
fn a_device_in_another_language_changes_labels_only() {
    let words = Words::new(&shipped::words()).unwrap();
    let flow = flow();
    let step = |device: &str| {
        let languages = Languages {
            text: Locale::nearest("de"),
            device: Locale::nearest(device),
        };
        let told = words.recognise(&flow, Locale::SOURCE, "activation");
        let input = blueback::engine::Input::Open(told);
        let now = blueback::ids::Timestamp::from_millis(0);
        let (session, _) = blueback::engine::decide(&flow, None, input, now);
        let place = blueback::engine::Place::of(&flow, &session);
        let id = blueback::ids::StepId::new("datetime").unwrap();
        let card = blueback::engine::Card::Step(flow.step(&id).unwrap());
        words.show_card(&flow, &session, &place, &card, &[], languages)
    };
    let (german, french) = (step("de"), step("fr"));
    assert_eq!(german.title, french.title);
    assert!(german.text.contains("Einstellungen") && !german.text.contains("Réglages"));
    assert!(french.text.contains("Réglages") && !french.text.contains("Einstellungen"));
}

#[test]
fn pasted_messages_choose_the_symptom_in_either_language() {
    let words = Words::new(&shipped::words()).unwrap();
    let flow = flow();
    for (typed, symptom) in [
        ("Waiting for activation…", "activation"),
        (
            "it says WAITING FOR ACTIVATION since yesterday",
            "activation",
        ),
        ("Auf Aktivierung warten …", "activation"),
        ("Not Delivered", "send_fail"),
        ("Nicht zugestellt", "send_fail"),
        ("green_all", "green_all"),
        ("iMessageが緑になってしまう", "green_all"),
        ("短信变成绿色了", "green_all"),
        ("메시지가 초록색으로 나와요", "green_all"),
        ("sms", "green_all"),
        ("je ne recois pas de messages", "not_receiving"),
        ("GÖNDERİLMEDİ", "send_fail"),
    ] {
        let found = words.recognise(&flow, Locale::SOURCE, typed).symptom;
        let found = found.map(|s| flow.symptoms[s].id.as_str());
        assert_eq!(found, Some(symptom), "{typed}");
    }
    for nothing in ["", "   ", "hello", "\u{202e}\u{0}", "@everyone <@1>"] {
        assert_eq!(
            words.recognise(&flow, Locale::SOURCE, nothing).symptom,
            None,
            "{nothing:?}"
        );
    }
}
