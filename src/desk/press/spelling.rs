//! How presses are spelled where a medium keeps them: a word and an argument, read back as strictly as they are written.

use super::Press;
use crate::engine::Outcome;
use crate::ids::{ChannelId, FlowId, RoleId};

impl Press {
    /// The word that stands for it, at most 12 of a-z.
    pub fn word(&self) -> &'static str {
        match self {
            Self::HandOver(_) => "handover",
            Self::Contact(_) => "contact",
            Self::Send { .. } => "send",
            Self::Forget(_) => "forget",
            Self::Guide(_) => "guide",
            Self::Card(_) => "card",
            Self::Fixed { .. } => "fixed",
            Self::NotYet { .. } => "notyet",
            Self::Quiet(_) => "quiet",
            Self::Nudge(_) => "nudge",
            Self::Look => "look",
            Self::Answer => "answer",
            Self::Tried { outcome, .. } => match outcome {
                Outcome::Worked => "worked",
                Outcome::Failed => "failed",
                Outcome::Cant => "cant",
            },
            Self::Works => "works",
            Self::Withdraw => "withdraw",
            Self::Again => "again",
            Self::Language => "language",
            Self::ReadIn => "readin",
            Self::MenusIn => "menusin",
            Self::English => "english",
            Self::Wrong => "wrong",
            Self::Rate(_) => "rate",
            Self::View => "view",
            Self::AsMember => "asmember",
            Self::History(_) => "history",
            Self::Claim => "claim",
            Self::TakeOver => "takeover",
            Self::HandBack => "handback",
            Self::Reply => "reply",
            Self::Write => "write",
            Self::Ask => "ask",
            Self::SendDraft(_) => "senddraft",
            Self::DropDraft => "dropdraft",
            Self::Suggest(_) => "suggest",
            Self::Note => "note",
            Self::Prioritise => "prioritise",
            Self::Solve => "solve",
            Self::Close => "close",
            Self::Reopen => "reopen",
            Self::Queue(_) => "queue",
            Self::Next => "next",
            Self::SetUp { .. } => "setup",
            Self::Doctor => "doctor",
            Self::EraseAll => "eraseall",
            Self::KeepAll => "keepall",
        }
    }

    /// What stands beside the word: at most 44 of a-z, 0-9, `_` and `-`; empty for most.
    pub fn argument(&self) -> String {
        match self {
            Self::HandOver(flow)
            | Self::Contact(flow)
            | Self::Forget(flow)
            | Self::Guide(flow)
            | Self::Card(flow)
            | Self::Quiet(flow)
            | Self::Nudge(flow) => flow.as_str().to_owned(),
            Self::Send { flow, shown: n }
            | Self::Fixed { flow, card: n }
            | Self::NotYet { flow, card: n } => format!("{flow}-{n}"),
            Self::Tried { event: n, .. }
            | Self::History(n)
            | Self::Suggest(n)
            | Self::Queue(n)
            | Self::SendDraft(n) => n.to_string(),
            Self::Rate(stars) => stars.to_string(),
            Self::SetUp {
                channel,
                role,
                forum,
            } => format!("{channel}-{role}-{}", if *forum { 'f' } else { 't' }),
            Self::Look
            | Self::Answer
            | Self::Works
            | Self::Withdraw
            | Self::Again
            | Self::Language
            | Self::ReadIn
            | Self::MenusIn
            | Self::English
            | Self::Wrong
            | Self::View
            | Self::AsMember
            | Self::Claim
            | Self::TakeOver
            | Self::HandBack
            | Self::Reply
            | Self::Write
            | Self::Ask
            | Self::DropDraft
            | Self::Note
            | Self::Prioritise
            | Self::Solve
            | Self::Close
            | Self::Reopen
            | Self::Next
            | Self::Doctor
            | Self::EraseAll
            | Self::KeepAll => String::new(),
        }
    }

    /// Reads a word and its argument; none if nothing was ever written so.
    pub fn read(word: &str, argument: &str) -> Option<Self> {
        let flow = || FlowId::new(argument).ok();
        let number = || argument.parse::<u32>().ok();
        let about = || {
            let (flow, sum) = argument.split_once('-')?;
            Some((FlowId::new(flow).ok()?, sum.parse::<u32>().ok()?))
        };
        let tried = |outcome| {
            let event = number()?;
            Some(Self::Tried { event, outcome })
        };
        let press = match word {
            "handover" => Self::HandOver(flow()?),
            "contact" => Self::Contact(flow()?),
            "send" => {
                let (flow, shown) = about()?;
                Self::Send { flow, shown }
            }
            "forget" => Self::Forget(flow()?),
            "guide" => Self::Guide(flow()?),
            "card" => Self::Card(flow()?),
            "fixed" => {
                let (flow, card) = about()?;
                Self::Fixed { flow, card }
            }
            "notyet" => {
                let (flow, card) = about()?;
                Self::NotYet { flow, card }
            }
            "quiet" => Self::Quiet(flow()?),
            "nudge" => Self::Nudge(flow()?),
            "look" => Self::Look,
            "answer" => Self::Answer,
            "worked" => tried(Outcome::Worked)?,
            "failed" => tried(Outcome::Failed)?,
            "cant" => tried(Outcome::Cant)?,
            "works" => Self::Works,
            "withdraw" => Self::Withdraw,
            "again" => Self::Again,
            "language" => Self::Language,
            "readin" => Self::ReadIn,
            "menusin" => Self::MenusIn,
            "english" => Self::English,
            "wrong" => Self::Wrong,
            "rate" => Self::Rate(argument.parse().ok()?),
            "view" => Self::View,
            "asmember" => Self::AsMember,
            "history" => Self::History(number()?),
            "claim" => Self::Claim,
            "takeover" => Self::TakeOver,
            "handback" => Self::HandBack,
            "reply" => Self::Reply,
            "write" => Self::Write,
            "ask" => Self::Ask,
            "senddraft" => Self::SendDraft(number()?),
            "dropdraft" => Self::DropDraft,
            "suggest" => Self::Suggest(number()?),
            "note" => Self::Note,
            "prioritise" => Self::Prioritise,
            "solve" => Self::Solve,
            "close" => Self::Close,
            "reopen" => Self::Reopen,
            "queue" => Self::Queue(number()?),
            "next" => Self::Next,
            "setup" => {
                let mut parts = argument.split('-');
                Self::SetUp {
                    channel: ChannelId(parts.next()?.parse().ok()?),
                    role: RoleId(parts.next()?.parse().ok()?),
                    forum: parts.next()? == "f",
                }
            }
            "doctor" => Self::Doctor,
            "eraseall" => Self::EraseAll,
            "keepall" => Self::KeepAll,
            _ => return None,
        };
        // Other spellings of the same number, or anything beside a word that takes nothing, were never written.
        (press.argument() == argument).then_some(press)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every() -> Vec<Press> {
        let flow = FlowId::new(&"f".repeat(32)).unwrap();
        let tried = |outcome| Press::Tried {
            event: u32::MAX,
            outcome,
        };
        vec![
            Press::HandOver(flow.clone()),
            Press::Contact(flow.clone()),
            Press::Send {
                flow: flow.clone(),
                shown: u32::MAX,
            },
            Press::Forget(flow.clone()),
            Press::Guide(flow.clone()),
            Press::Card(flow.clone()),
            Press::Fixed {
                flow: flow.clone(),
                card: u32::MAX,
            },
            Press::NotYet {
                flow: flow.clone(),
                card: 0,
            },
            Press::Quiet(flow.clone()),
            Press::Nudge(flow),
            Press::Look,
            Press::Answer,
            tried(Outcome::Worked),
            tried(Outcome::Failed),
            tried(Outcome::Cant),
            Press::Works,
            Press::Withdraw,
            Press::Again,
            Press::Rate(5),
            Press::View,
            Press::History(7),
            Press::Claim,
            Press::TakeOver,
            Press::HandBack,
            Press::Reply,
            Press::Write,
            Press::Ask,
            Press::Language,
            Press::ReadIn,
            Press::MenusIn,
            Press::English,
            Press::Wrong,
            Press::AsMember,
            Press::SendDraft(u32::MAX),
            Press::DropDraft,
            Press::Suggest(1),
            Press::Note,
            Press::Prioritise,
            Press::Solve,
            Press::Close,
            Press::Reopen,
            Press::Queue(0),
            Press::Next,
            Press::SetUp {
                channel: ChannelId(u64::MAX),
                role: RoleId(u64::MAX),
                forum: true,
            },
            Press::Doctor,
            Press::EraseAll,
            Press::KeepAll,
        ]
    }

    #[test]
    fn what_was_written_is_read() {
        for press in every() {
            let (word, argument) = (press.word(), press.argument());
            assert!(word.len() <= 12 && argument.len() <= 44, "{press:?}");
            assert_eq!(Press::read(word, &argument), Some(press));
        }
    }

    #[test]
    fn what_was_never_written_is_not_read() {
        for (word, argument) in [
            ("", ""),
            ("claim", "1"),
            ("queue", "01"),
            ("queue", "-1"),
            ("send", ""),
            ("setup", "1"),
            ("rate", "300"),
            ("CLAIM", ""),
        ] {
            assert_eq!(Press::read(word, argument), None, "{word} {argument}");
        }
    }
}
