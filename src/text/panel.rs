//! What a desk shows, in finished words, the same for every medium: panels to read and press, forms to fill in.
//!
//! Cards of a session are [`Shown`](super::Shown); a panel is everything else: a case as its member or the desk sees it,
//! the queue, what is wrong with a desk.

use super::Accent;
use crate::desk::Press;
use crate::desk::stats::Day;
use crate::ids::CaseNumber;

/// Something to read, with what can be pressed below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// The name of the message that gives the title, for logs and tests.
    pub id: String,
    /// The case that all presses are about; none where there is none.
    pub case: Option<CaseNumber>,
    /// One line; may be empty.
    pub title: String,
    /// What is to be read, in order.
    pub blocks: Vec<Block>,
    /// What can be pressed, in order: buttons side by side, each list in a row of its own.
    pub controls: Vec<Control>,
    /// The mood.
    pub accent: Accent,
    /// Whom the panel calls, by a mention that reaches them; nobody else is, whatever the words say.
    pub calls: Option<Calls>,
    /// A file that comes with it.
    pub attached: Option<Attached>,
}

/// A piece of a panel, in Discord's Markdown. What people wrote in it is already harmless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A paragraph or a list.
    Text(String),
    /// What somebody wrote, shown as theirs.
    Quote(String),
    /// Something to heed.
    Warning(String),
    /// Something small and grey.
    Small(String),
}

/// Something to press or choose from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Control {
    /// A button.
    Button {
        /// What it means.
        press: Press,
        /// At most 80 characters.
        label: String,
        /// How it looks.
        look: Look,
    },
    /// A list to choose one from.
    List {
        /// What it means.
        press: Press,
        /// What stands in it before something is chosen; at most 150 characters.
        placeholder: String,
        /// 1 to 25.
        options: Vec<Choosable>,
    },
    /// A page to open.
    Link {
        /// At most 80 characters.
        label: String,
        /// Its address.
        url: String,
    },
    /// Buttons after this begin a row.
    Break,
}

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// What most will press.
    Main,
    /// One of several.
    Plain,
    /// It works.
    Good,
    /// It ends something.
    Grave,
}

/// Something in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choosable {
    /// What comes back; at most 100 characters.
    pub value: String,
    /// At most 100 characters.
    pub label: String,
    /// A second line, at most 100 characters.
    pub hint: Option<String>,
    /// It is chosen now.
    pub chosen: bool,
}

/// Whom a panel calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calls {
    /// A person.
    User(crate::ids::UserId),
    /// All who have a role.
    Role(crate::ids::RoleId),
}

/// A file that comes with a panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Attached {
    /// A chart of cases opened and solved, day by day.
    Chart(Vec<Day>),
    /// A text.
    Text {
        /// The file's name, of letters, digits, `-`, `_` and `.`.
        name: String,
        /// What is in it.
        text: String,
    },
}

/// Something to fill in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Form {
    /// What it means when it comes back.
    pub press: Press,
    /// The case that it is about; none where there is none.
    pub case: Option<CaseNumber>,
    /// At most 45 characters.
    pub title: String,
    /// 1 to 5.
    pub fields: Vec<Field>,
}

/// A field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// What comes back beside the text; at most 24 of a-z and `_`.
    pub id: &'static str,
    /// At most 45 characters.
    pub label: String,
    /// What stands in it before something is typed; at most 100 characters.
    pub placeholder: Option<String>,
    /// What is typed in it already.
    pub value: Option<String>,
    /// The fewest characters; 0 where it may stay empty.
    pub least: u16,
    /// The most, at most 4000.
    pub most: u16,
    /// Several lines.
    pub long: bool,
}
