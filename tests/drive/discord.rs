//! Discord as a person uses it: a command, selects and buttons, over the stand-in.

use std::path::Path;
use std::sync::Arc;

use blueback::front::discord::{self, Settings};
use blueback::runtime::{Clock, Runtime};
use blueback::store::Committer;
use blueback::store::memory::{Disk, Memory};
use blueback_stand_in::{Config, Discord, Message, Person, Seen, beside};
use serde_json::json;
use tokio_util::sync::CancellationToken;

use super::Act;
use crate::scenarios::Scenario;

/// What stands on the screen.
#[derive(Debug)]
pub(crate) struct Screen {
    pub(crate) text: String,
    pub(crate) title: String,
    pub(crate) choices: Vec<String>,
}

/// Plays a scenario.
pub(crate) async fn play(scenario: &Scenario) -> Vec<Screen> {
    let openapi = beside(Path::new(env!("CARGO_MANIFEST_DIR")));
    let config = Config {
        openapi,
        ..Config::default()
    };
    let discord = Discord::start(config).await.unwrap();
    let committer = Committer::start(Box::new(Memory::open(&Disk::default()))).unwrap();
    let runtime = Runtime::new(scenario.library.clone(), committer, Clock::default());
    let runtime = Arc::new(runtime);
    let settings = Settings {
        token: discord.token().into(),
        api: discord.url().to_owned(),
    };
    let stop = CancellationToken::new();
    let stopped = stop.clone().cancelled_owned();
    let bot = tokio::spawn(discord::run(Arc::clone(&runtime), settings, stopped));
    assert!(discord.gateway().connected(1).await);
    let told = discord.until(|world| (!world.commands().is_empty()).then_some(()));
    told.await.expect("the commands are told");

    let ada = discord.person("ada").locale(scenario.languages.text.code());
    let mut last: Option<Seen> = None;
    let mut screens = Vec::new();
    for act in &scenario.acts {
        let seen = match act {
            Act::Open(problem) => open(&ada, scenario, problem.as_deref()).await,
            Act::Choose(choice) => {
                let on = last.as_ref().expect("something is chosen on a card");
                choose(&ada, on, choice).await
            }
            // Time passes for everybody, and the person asks for the card again.
            Act::Pass(time) => {
                runtime.clock().advance(*time);
                discord.clock().advance(*time);
                open(&ada, scenario, None).await
            }
        };
        screens.push(screen(message(&seen)));
        last = Some(seen);
    }
    stop.cancel();
    bot.await.unwrap().unwrap();
    runtime.close().await;
    let faults = discord.faults_found();
    assert!(faults.is_empty(), "{faults:#?}");
    screens
}

async fn open(ada: &Person, scenario: &Scenario, problem: Option<&str>) -> Seen {
    let languages = scenario.languages;
    let mut options = Vec::new();
    if languages.device != languages.text {
        options.push(("device-language", json!(languages.device.code())));
    }
    if let Some(problem) = problem {
        options.push(("problem", json!(problem)));
    }
    let command = format!("{}-help", scenario.flow);
    ada.command(&command, &options).await.unwrap()
}

/// Presses the button of a choice, or picks it from the select.
async fn choose(ada: &Person, on: &Seen, choice: &str) -> Seen {
    let card = message(on);
    let buttons = card.buttons().into_iter().map(|button| button.custom_id);
    if let Some(button) = buttons.into_iter().find(|id| choice_of(id) == choice) {
        return ada.press(on, &button).await.unwrap();
    }
    let select = card.selects().into_iter().next();
    let select = select.unwrap_or_else(|| panic!("no {choice} on {}", card.text()));
    ada.choose(on, &select.custom_id, &[choice]).await.unwrap()
}

fn screen(message: &Message) -> Screen {
    let text = message.text();
    let title = text.lines().find_map(|line| line.strip_prefix("### "));
    let listed = message
        .selects()
        .into_iter()
        .flat_map(|select| select.options);
    let pressed = message.buttons().into_iter().filter(|b| b.url.is_empty());
    let pressed = pressed.map(|button| choice_of(&button.custom_id).to_owned());
    Screen {
        title: title.unwrap_or_default().to_owned(),
        choices: listed.map(|option| option.value).chain(pressed).collect(),
        text,
    }
}

/// The message that a person sees after an act that succeeded.
fn message(seen: &Seen) -> &Message {
    assert!(!seen.failed && !seen.waiting, "{seen:?}");
    seen.message.as_ref().expect("the person sees a message")
}

/// The choice that a button stands for: the last part of its id.
fn choice_of(custom_id: &str) -> &str {
    custom_id.rsplit('.').next().unwrap_or_default()
}
