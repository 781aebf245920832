//! A card in finished words, the same for every medium.

use super::speech::Speech;
use crate::engine::Risk;

/// What a person is shown: words and choices, nothing left to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// What kind of card it is.
    pub kind: Kind,
    /// The id of what is shown: a step's, a question's, `symptom`, or the name of an end or notice.
    pub id: String,
    /// Which card of which session this is; none on a notice, which belongs to no session.
    pub turn: Option<Turn>,
    /// What happened since the last card, such as "That card was an old one"; shown above it.
    pub notes: Vec<String>,
    /// One line.
    pub title: String,
    /// The body, in Discord's Markdown.
    pub text: String,
    /// What a step may cost, said before its buttons.
    pub warning: Option<String>,
    /// What to have at hand for a step.
    pub needs: Option<String>,
    /// Why this card comes now.
    pub why: String,
    /// The person asked why: a medium that otherwise hides [`Shown::why`] shows it now.
    pub explained: bool,
    /// How far the person has come, honestly.
    pub progress: Option<String>,
    /// A text to copy: the summary of a session that was handed over.
    pub summary: Option<String>,
    /// A page that belongs to the card.
    pub link: Option<Link>,
    /// What can be chosen, in the order shown; empty on a notice.
    pub choices: Vec<Choice>,
    /// The mood of the card.
    pub accent: Accent,
    /// What it says and offers about languages.
    pub speech: Box<Speech>,
}

impl Shown {
    /// All that can be chosen: what the card is about, and below it what it offers about languages.
    pub fn all_choices(&self) -> impl Iterator<Item = &Choice> {
        let speech = &self.speech;
        let listed = speech.lists.iter().flat_map(|list| &list.choices);
        self.choices.iter().chain(&speech.choices).chain(listed)
    }
}

/// The kinds of cards (design, section 2), and notices, which are not cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Asks what the person sees.
    Symptom,
    /// Asks something.
    Question,
    /// Offers a repair.
    Step,
    /// Waits for time to pass.
    Wait,
    /// The session is over.
    End,
    /// Says something outside of any session; it has no choices.
    Notice,
}

impl Kind {
    /// The kind's name in scripts.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Symptom => "symptom",
            Self::Question => "question",
            Self::Step => "step",
            Self::Wait => "wait",
            Self::End => "end",
            Self::Notice => "notice",
        }
    }
}

/// Names one card of one session, so that a press on an older one is recognised.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Turn {
    /// When the session began, in milliseconds since 1970.
    pub began: i64,
    /// How often the session has changed.
    pub turn: u32,
}

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// The same in every medium: an answer's or symptom's own id, or one that `ids` reserves.
    pub id: String,
    /// At most 80 characters.
    pub label: String,
    /// A second line, at most 100 characters.
    pub hint: Option<String>,
    /// What the choice is for.
    pub role: Role,
}

/// What a choice is for; media give each its own look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A symptom or an answer.
    Answer,
    /// "I don't know".
    Unknown,
    /// "It works now".
    Worked,
    /// "Still broken".
    Failed,
    /// "I can't do this".
    Cant,
    /// "I'll wait".
    Wait,
    /// Drops the last answer.
    Back,
    /// Shows why this card comes now.
    Why,
    /// "Talk to a person".
    Person,
    /// "Start over".
    Restart,
    /// Something about reminders.
    Remind,
    /// Something about languages.
    Language,
}

/// A page to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What the button says, at most 80 characters.
    pub label: String,
    /// Its address.
    pub url: String,
}

/// The mood of a card, by risk and outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accent {
    /// Asking or waiting.
    Calm,
    /// A step of this risk.
    Step(Risk),
    /// It works.
    Solved,
    /// People go on from here.
    HandedOver,
    /// Something went wrong on our side.
    Trouble,
}
