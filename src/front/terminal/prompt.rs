//! For people: cards in colour, and choices by arrow keys or numbers.

use std::fmt;
use std::io::{self, Write};
use std::time::Duration;

use inquire::ui::{RenderConfig, Styled};
use inquire::{InquireError, Select};

use super::conversation::{Conversation, Reply, Visit};
use super::paint::{Look, paint};
use super::words;
use crate::runtime::Runtime;
use crate::text::{Kind, Shown};

/// Lines longer than this are hard to read, however wide the window is.
const WIDEST: usize = 88;

/// What the entry on waiting cards lets pass.
const DAY: Duration = Duration::from_secs(24 * 60 * 60);

/// Walks a flow until the person leaves, by the entry of the last card, Esc, Ctrl-C or Ctrl-D.
///
/// # Errors
/// What the terminal reports.
pub async fn run(runtime: &Runtime, visit: Visit, mut output: impl Write) -> io::Result<()> {
    super::calmly(talk(runtime, visit, &mut output).await)
}

async fn talk(runtime: &Runtime, visit: Visit, output: &mut impl Write) -> io::Result<()> {
    let mut conversation = Conversation::new(runtime, visit);
    let mut reply = conversation.open().await;
    loop {
        write(output, &conversation, reply)?;
        let Some(card) = conversation.card() else {
            return Ok(());
        };
        reply = match ask(&conversation, card)? {
            Pick::Choice(id) => conversation.choose(&id).await,
            Pick::LetPass => conversation.pass(DAY).await,
            Pick::Leave => {
                writeln!(output, "{}", conversation.say(words::LEFT))?;
                return output.flush();
            }
        };
    }
}

fn write(output: &mut impl Write, conversation: &Conversation<'_>, reply: Reply) -> io::Result<()> {
    match (reply, conversation.card()) {
        (Reply::Refused(why), _) => writeln!(output, "\n{why}\n")?,
        (Reply::Card, Some(shown)) => {
            let look = Look {
                width: textwrap::termwidth().clamp(20, WIDEST),
                bar: true,
            };
            write!(output, "\n{}\n", paint(shown, &look))?;
        }
        (Reply::Card, None) => {}
    }
    output.flush()
}

/// What was picked.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Pick {
    Choice(String),
    LetPass,
    Leave,
}

/// One line of the list: its number, what it says, and what it stands for.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    number: usize,
    label: String,
    pick: Pick,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}. {}", self.number, self.label)
    }
}

fn ask(conversation: &Conversation<'_>, card: &Shown) -> io::Result<Pick> {
    let (title, keys) = (
        conversation.say(words::CHOOSE),
        conversation.say(words::KEYS),
    );
    // The default minds NO_COLOR, and says in English that nothing was picked.
    let look = RenderConfig::default().with_canceled_prompt_indicator(Styled::new("—"));
    let entries = entries(card, &|message| conversation.say(message));
    let picked = Select::new(&title, entries)
        .with_help_message(&keys)
        .with_page_size(12)
        .with_render_config(look)
        .with_scorer(&|typed, entry, shown, _| fits(typed, entry.number, shown))
        .prompt();
    match picked {
        Ok(entry) => Ok(entry.pick),
        Err(InquireError::OperationCanceled | InquireError::OperationInterrupted) => {
            Ok(Pick::Leave)
        }
        // The window was closed.
        Err(InquireError::IO(error)) if error.kind() == io::ErrorKind::UnexpectedEof => {
            Ok(Pick::Leave)
        }
        Err(InquireError::IO(error)) => Err(error),
        Err(error) => Err(io::Error::other(error)),
    }
}

/// The card's choices, a day to let pass while waiting, and a way out at the end.
fn entries(card: &Shown, say: &dyn Fn(&str) -> String) -> Vec<Entry> {
    let mut picks: Vec<(String, Pick)> = Vec::new();
    for choice in card.all_choices() {
        let mut lists = card.speech.lists.iter();
        let list = lists.find(|list| choice.id.starts_with(list.of.begins()));
        // A list that is shown apart elsewhere says here on each line what it is of.
        let list = list.filter(|list| list.choices.iter().any(|one| one.id == choice.id));
        let of = list.map_or_else(String::new, |list| format!("{} → ", list.label));
        let label = match &choice.hint {
            Some(hint) => format!("{of}{} ({hint})", choice.label),
            None => format!("{of}{}", choice.label),
        };
        picks.push((label, Pick::Choice(choice.id.clone())));
    }
    match card.kind {
        Kind::Wait => picks.push((say(words::LET_PASS), Pick::LetPass)),
        Kind::End => picks.push((say(words::LEAVE), Pick::Leave)),
        Kind::Symptom | Kind::Question | Kind::Step | Kind::Notice => {}
    }
    let entry = |(index, (label, pick))| Entry {
        number: index + 1,
        label,
        pick,
    };
    picks.into_iter().enumerate().map(entry).collect()
}

/// A number finds the entries whose number begins with it, its own first; a word finds what holds it.
fn fits(typed: &str, number: usize, shown: &str) -> Option<i64> {
    let typed = typed.trim().to_lowercase();
    if typed.parse::<usize>().is_ok() {
        let own = number.to_string();
        return own
            .starts_with(&typed)
            .then(|| if own == typed { 1 } else { 0 });
    }
    shown.to_lowercase().contains(&typed).then_some(0)
}
