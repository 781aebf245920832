//! What is said outside of any session.

use super::shown::{Accent, Kind, Shown};
use super::{Languages, Locale, Words};

/// Something to say outside of any session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notice {
    /// Too many people at once; nothing was changed.
    Busy,
    /// The store does not answer; nothing was changed.
    Unavailable,
    /// What the medium delivered could not be read.
    Unreadable,
    /// The button belongs to a flow or version that is not here any more.
    Outdated,
    /// The card belongs to somebody else.
    NotYours,
    /// The flow is not on offer any more; sessions of it are kept.
    FlowGone,
}

impl Notice {
    /// Every notice.
    pub const ALL: [Self; 6] = [
        Self::Busy,
        Self::Unavailable,
        Self::Unreadable,
        Self::Outdated,
        Self::NotYours,
        Self::FlowGone,
    ];

    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Busy => "notice-busy",
            Self::Unavailable => "notice-unavailable",
            Self::Unreadable => "notice-unreadable",
            Self::Outdated => "notice-outdated",
            Self::NotYours => "notice-not-yours",
            Self::FlowGone => "notice-flow-gone",
        }
    }
}

pub(super) fn shown(words: &Words, locale: Locale, notice: Notice) -> Shown {
    let languages = Languages::same(locale);
    let id = notice.message();
    Shown {
        kind: Kind::Notice,
        id: id.to_owned(),
        turn: None,
        notes: Vec::new(),
        title: words.plain(languages, id, None),
        text: words.plain(languages, id, Some("text")),
        warning: None,
        needs: None,
        why: String::new(),
        explained: false,
        progress: None,
        summary: None,
        link: None,
        choices: Vec::new(),
        accent: Accent::Trouble,
        speech: Box::default(),
    }
}
