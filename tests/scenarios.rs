//! Conversations as people see them, one file for each behaviour, the same in every medium.
//!
//! `tests/scenarios/*.txt`: a header names the flow and the language, lines with `>` are what the
//! person does, lines with `#` say what to look for, and the rest is what is shown. With `UPDATE=1`
//! in the environment the files are rewritten as they are now; read the difference before it is kept.

mod transcript;

use std::fs;

use crate::drive;

pub(crate) use self::transcript::Scenario;
use self::transcript::{all, difference};

#[test]
fn the_engine_alone_plays_every_scenario() {
    let update = std::env::var_os("UPDATE").is_some_and(|value| value == "1");
    let mut differences = Vec::new();
    for scenario in all() {
        let played = scenario.transcript(&drive::engine::play(&scenario));
        if update && played != scenario.text {
            fs::write(&scenario.path, &played).unwrap();
        } else {
            differences.extend(difference(&scenario, &played));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[tokio::test]
async fn the_runtime_restarted_after_every_line_plays_every_scenario() {
    let mut differences = Vec::new();
    for scenario in all() {
        let seen = drive::runtime::play(&scenario).await;
        differences.extend(difference(&scenario, &scenario.transcript(&seen)));
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[tokio::test]
async fn the_terminal_plays_every_scenario() {
    let mut differences = Vec::new();
    for scenario in all() {
        let seen = drive::terminal::play(&scenario).await;
        differences.extend(difference(&scenario, &scenario.transcript(&seen)));
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

/// Discord shows neither kinds nor names of cards, so what can be seen is compared: title and
/// choices, notes and ends. Where time passes, the person asks for the card again and is greeted.
#[tokio::test]
async fn discord_plays_every_scenario() {
    let mut differences = Vec::new();
    for scenario in all() {
        let expected = drive::engine::play(&scenario);
        let screens = drive::discord::play(&scenario).await;
        assert_eq!(screens.len(), expected.len());
        for (line, (screen, seen)) in screens.iter().zip(&expected).enumerate() {
            let said = seen.notes.iter().chain([&seen.end]);
            let said = said.into_iter().all(|line| screen.text.contains(line));
            // What a card offers beside its choices, such as a reminder, is the medium's.
            let offers = |choice: &&String| {
                !choice.starts_with("remind_") && !drive::is_of_languages(choice)
            };
            let choices: Vec<_> = screen.choices.iter().filter(offers).cloned().collect();
            if screen.title != seen.title || choices != seen.choices || !said {
                let (path, act) = (scenario.path.display(), &scenario.acts[line]);
                differences.push(format!("{path}, {act:?}:\n- {seen:?}\n+ {screen:?}"));
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}
