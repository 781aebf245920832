//! For pipes: numbered cards out, a number, a choice's id or a time per line in.

use std::io::{self, BufRead, Write};

use super::conversation::{Conversation, Reply, Visit};
use super::line::{self, Line};
use super::paint::{Look, paint};
use super::words;
use crate::runtime::Runtime;
use crate::text::Shown;
use crate::text::speech::List;

/// Wide enough for a menu path, narrow enough for any window.
const WIDTH: usize = 80;

/// Walks a flow until the input ends.
///
/// # Errors
/// What the input or the output reports; an output that nobody reads any more is an end.
pub async fn run(
    runtime: &Runtime,
    visit: Visit,
    mut input: impl BufRead,
    mut output: impl Write,
) -> io::Result<()> {
    super::calmly(talk(runtime, visit, &mut input, &mut output).await)
}

async fn talk(
    runtime: &Runtime,
    visit: Visit,
    input: &mut impl BufRead,
    output: &mut impl Write,
) -> io::Result<()> {
    let mut conversation = Conversation::new(runtime, visit);
    let reply = conversation.open().await;
    write(output, &conversation, reply)?;
    writeln!(output, "\n{}", conversation.say(words::TYPE))?;
    output.flush()?;
    while let Some(mut line) = line::read(input)? {
        if let Line::Word(word) = &mut line
            && let Some(choice) = numbered(conversation.card(), word)
        {
            *word = choice;
        }
        if let Some(reply) = conversation.take(line).await {
            write(output, &conversation, reply)?;
        }
    }
    Ok(())
}

/// The id of the choice with a number, counted from 1 as shown. Ids begin with a letter, so no number is one.
fn numbered(card: Option<&Shown>, word: &str) -> Option<String> {
    let number: usize = word.parse().ok()?;
    let choice = card?.all_choices().nth(number.checked_sub(1)?)?;
    Some(choice.id.clone())
}

fn write(output: &mut impl Write, conversation: &Conversation<'_>, reply: Reply) -> io::Result<()> {
    match (reply, conversation.card()) {
        (Reply::Refused(why), _) => writeln!(output, "\n{why}")?,
        (Reply::Card, Some(shown)) => card(output, shown)?,
        (Reply::Card, None) => {}
    }
    output.flush()
}

fn card(output: &mut impl Write, shown: &Shown) -> io::Result<()> {
    let look = Look {
        width: WIDTH,
        bar: false,
    };
    write!(output, "\n{}", paint(shown, &look))?;
    if shown.all_choices().next().is_some() {
        writeln!(output)?;
    }
    for (index, choice) in shown.all_choices().enumerate() {
        let mut lists = shown.speech.lists.iter();
        let begins = |list: &&List| {
            list.choices
                .first()
                .is_some_and(|first| first.id == choice.id)
        };
        if let Some(list) = lists.find(begins) {
            writeln!(output, "\n{}", list.label)?;
        }
        let hint = choice.hint.as_ref();
        let hint = hint.map_or(String::new(), |hint| format!(" ({hint})"));
        let line = format!("{}. {}{hint}", index + 1, choice.label);
        let hanging = textwrap::Options::new(WIDTH).subsequent_indent("   ");
        writeln!(output, "{}", textwrap::fill(&line, hanging))?;
    }
    Ok(())
}
