//! For scripts: one JSON object per line.
//!
//! Out: `{"card":{"kind","id","title","text","why","choices":[{"id","label"}], …}}`, where `kind` is `symptom`, `question`,
//! `step`, `wait` or `end`, and further fields may follow; texts are in Discord's Markdown. In: a choice's id, or a time
//! such as `+24h` that passes before the card is shown again. Every line but a blank one is answered with a card; where
//! it changed nothing, `{"error": …}` comes first and the same card after it.

use std::io::{self, BufRead, Write};

use serde::Serialize;

use super::conversation::{Conversation, Reply, Visit};
use super::line;
use crate::runtime::Runtime;
use crate::text::Shown;

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
    while let Some(line) = line::read(input)? {
        if let Some(reply) = conversation.take(line).await {
            write(output, &conversation, reply)?;
        }
    }
    Ok(())
}

/// An output line.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum Out<'a> {
    Card(Box<Card<'a>>),
    Error(&'a str),
}

#[derive(Serialize)]
struct Card<'a> {
    kind: &'a str,
    id: &'a str,
    title: &'a str,
    text: &'a str,
    why: &'a str,
    choices: Vec<Choice<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    warning: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    needs: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    notes: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    progress: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    link: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    draft: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    said: Option<&'a str>,
}

#[derive(Serialize)]
struct Choice<'a> {
    id: &'a str,
    label: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    hint: Option<&'a str>,
}

impl<'a> Card<'a> {
    fn of(shown: &'a Shown) -> Self {
        let choices = shown.all_choices().map(|choice| Choice {
            id: &choice.id,
            label: &choice.label,
            hint: choice.hint.as_deref(),
        });
        Self {
            kind: shown.kind.as_str(),
            id: &shown.id,
            title: &shown.title,
            text: &shown.text,
            why: &shown.why,
            choices: choices.collect(),
            warning: shown.warning.as_deref(),
            needs: shown.needs.as_deref(),
            notes: &shown.notes,
            progress: shown.progress.as_deref(),
            summary: shown.summary.as_deref(),
            link: shown.link.as_ref().map(|link| link.url.as_str()),
            draft: shown.speech.draft.as_deref(),
            said: shown.speech.said.as_deref(),
        }
    }
}

fn write(output: &mut impl Write, conversation: &Conversation<'_>, reply: Reply) -> io::Result<()> {
    if let Reply::Refused(why) = &reply {
        put(output, &Out::Error(why))?;
    }
    match conversation.card() {
        Some(shown) => put(output, &Out::Card(Box::new(Card::of(shown)))),
        None => Ok(()),
    }
}

fn put(output: &mut impl Write, line: &Out<'_>) -> io::Result<()> {
    let mut text = serde_json::to_vec(line)?;
    text.push(b'\n');
    output.write_all(&text)?;
    output.flush()
}
