//! Prints what fourteen languages cost: memory, time to load, time to render a card, and time for each key of
//! autocomplete.
//!
//! Languages that the project does not have yet are stood in for by copies of the German files. The floor is the text of
//! the files themselves.

#![expect(clippy::print_stdout, reason = "a bench prints its figures")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use blueback::cli::shipped;
use blueback::engine::{Card, Flow, Input, Place, Session, Told, decide};
use blueback::flow;
use blueback::ids::Timestamp;
use blueback::text::{Languages, Locale, Source, Words};

const WANTED: [&str; 14] = [
    "en-US", "de", "fr", "es-ES", "es-419", "pt-BR", "it", "pl", "ru", "tr", "ja", "ko", "zh-CN",
    "zh-TW",
];
const MIB: f64 = 1024.0 * 1024.0;
const CARDS: u32 = 20_000;
const KEYS: u32 = 5_000;

fn main() {
    let sources = sources();
    let text: usize = sources.iter().map(|source| source.text.len()).sum();
    let scene = scene(imessage());
    let flow = &scene.0;
    let before = memory();
    let began = Instant::now();
    let words = Words::new(&sources).expect("what is shipped is sound");
    let read = began.elapsed();
    let locales = words.locales();
    // The first card of a language renders all its texts.
    for locale in &locales {
        card(&words, &scene, Languages::same(*locale));
    }
    let loaded = began.elapsed();
    let same = memory();
    words.recognise(flow, Locale::SOURCE, "green");
    let typed = began.elapsed();
    println!(
        "{} languages, {:.1} MiB of text",
        locales.len(),
        text as f64 / MIB
    );
    println!(
        "read                        {:>8.1} ms",
        read.as_secs_f64() * 1e3
    );
    println!(
        "ready for cards             {:>8.1} ms   {:>6.1} MiB",
        loaded.as_secs_f64() * 1e3,
        same - before
    );
    println!(
        "ready for what people type  {:>8.1} ms   {:>6.1} MiB   at most 60 ms and 40 MiB are wanted",
        typed.as_secs_f64() * 1e3,
        memory() - before
    );
    for text in &locales {
        for device in &locales {
            let languages = Languages {
                text: *text,
                device: *device,
            };
            card(&words, &scene, languages);
        }
    }
    println!(
        "all pairs were there        {:>8}      {:>6.1} MiB",
        "",
        memory() - before
    );
    for code in ["en-US", "de", "ja", "ru"] {
        let languages = Languages::same(Locale::nearest(code));
        card(&words, &scene, languages);
        let began = Instant::now();
        for _ in 0..CARDS {
            black_box(card(&words, &scene, languages));
        }
        let each = began.elapsed().as_secs_f64() * 1e6 / f64::from(CARDS);
        println!("a card in {code:<6}            {each:>8.1} us   at most 20 us are wanted");
    }
    for typed in ["g", "not deliv", "waiting for activation"] {
        let began = Instant::now();
        for _ in 0..KEYS {
            black_box(words.suggest(flow, Locale::SOURCE, typed));
        }
        let each = began.elapsed().as_secs_f64() * 1e6 / f64::from(KEYS);
        println!(
            "suggestions, {:>2} characters  {each:>8.1} us",
            typed.chars().count()
        );
    }
}

/// The words that are shipped, and copies of the German ones for languages that have none yet.
fn sources() -> Vec<Source> {
    let mut sources = shipped::words();
    let has = |folder: &str| {
        let mut own = sources.iter().filter(|source| source.folder == folder);
        own.any(|source| source.file == "session.ftl")
    };
    let missing: Vec<&str> = WANTED.into_iter().filter(|folder| !has(folder)).collect();
    let german = sources
        .iter()
        .filter(|s| s.folder == "de" && s.file != "apple-labels.ftl");
    let german: Vec<Source> = german.cloned().collect();
    for folder in missing {
        sources.extend(german.iter().cloned().map(|source| Source {
            folder: folder.to_owned(),
            ..source
        }));
    }
    sources
}

fn imessage() -> Arc<Flow> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("flows");
    let flows = flow::load_folder(&folder).expect("what is shipped is sound");
    let mut flows = flows.into_iter().map(|loaded| loaded.flow);
    flows
        .find(|flow| flow.id.as_str() == "imessage")
        .expect("it is shipped")
}

/// A step's card, which is what people mostly see; what decides about it is timed by the bench `engine`.
fn card(words: &Words, scene: &(Arc<Flow>, Session, Place), languages: Languages) -> usize {
    let (flow, session, place) = scene;
    let shown = words.show_card(flow, session, place, &Card::Step(0), &[], languages);
    shown.text.len()
}

/// A session whose symptom is known.
fn scene(flow: Arc<Flow>) -> (Arc<Flow>, Session, Place) {
    let told = Told {
        symptom: (!flow.symptoms.is_empty()).then_some(0),
        answers: Vec::new(),
        spoke: true,
    };
    let now = Timestamp::from_millis(1_790_000_000_000);
    let (session, _) = decide(&flow, None, Input::Open(told), now);
    let place = Place::of(&flow, &session);
    (flow, session, place)
}

/// What the process holds now, in MiB.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("this is Linux");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    kib.and_then(|kib| kib.parse::<f64>().ok())
        .expect("a number")
        / 1024.0
}
