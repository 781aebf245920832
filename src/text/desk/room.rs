//! How much text a panel has room for, and what is left out first where it has too little.

use crate::text::panel::{Block, Panel};

/// UTF-16 units of all texts of a panel. Discord shows 4000 (discord facts, section 1.3); the rest is for the marks
/// with which a medium sets blocks off.
const UNITS: usize = 3700;
/// Bytes of all texts of a panel. Discord takes 10,170 with twelve for each component (discord facts, section 1.3).
const BYTES: usize = 9300;

/// Room for text, in both measures that Discord has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    units: usize,
    bytes: usize,
}

impl Room {
    /// An empty panel's.
    pub(super) const WHOLE: Self = Self {
        units: UNITS,
        bytes: BYTES,
    };

    /// So many UTF-16 units of any script.
    pub(super) const fn of(units: usize) -> Self {
        Self {
            units,
            bytes: 3 * units,
        }
    }

    /// What a panel leaves.
    pub(super) fn beside(panel: &Panel) -> Self {
        let mut room = Self::WHOLE.without(&panel.title);
        for block in &panel.blocks {
            room = room.without(text(block));
        }
        room
    }

    /// What is left when this text is there as well, with the mark that each of its lines may get.
    pub(super) fn without(self, text: &str) -> Self {
        let size = Self::taken_by(text);
        Self {
            units: self.units.saturating_sub(size.units),
            bytes: self.bytes.saturating_sub(size.bytes),
        }
    }

    /// What is left of this room when so much of it is kept free.
    pub(super) fn less(self, kept: Self) -> Self {
        Self {
            units: self.units.saturating_sub(kept.units),
            bytes: self.bytes.saturating_sub(kept.bytes),
        }
    }

    /// The larger in each measure.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            units: self.units.max(other.units),
            bytes: self.bytes.max(other.bytes),
        }
    }

    /// The smaller in each measure.
    pub(super) fn at_most(self, other: Self) -> Self {
        Self {
            units: self.units.min(other.units),
            bytes: self.bytes.min(other.bytes),
        }
    }

    /// What a text takes.
    pub(super) fn taken_by(text: &str) -> Self {
        let marks = MARKS * text.lines().count().max(1);
        Self {
            units: text.encode_utf16().count() + marks,
            bytes: text.len() + marks,
        }
    }

    /// What is left when something of this size is there as well; none where it does not fit.
    pub(super) fn take(self, size: Self) -> Option<Self> {
        Some(Self {
            units: self.units.checked_sub(size.units)?,
            bytes: self.bytes.checked_sub(size.bytes)?,
        })
    }

    /// As much of a text of ours as fits, with an ellipsis where something is missing; nothing where little would.
    pub(super) fn clip(self, text: &str) -> String {
        if self.holds(text) {
            return text.to_owned();
        }
        let lines = MARKS * text.lines().count();
        let most = self.units.min(self.bytes / 3).saturating_sub(lines);
        if most < 20 {
            return String::new();
        }
        clipped(text, most)
    }

    /// Whether a text fits.
    pub(super) fn holds(self, text: &str) -> bool {
        self.take(Self::taken_by(text)).is_some()
    }

    /// The size with one character more in the text.
    pub(super) fn with(self, c: char) -> Self {
        let marks = if c == '\n' { MARKS } else { 0 };
        Self {
            units: self.units + c.len_utf16() + marks,
            bytes: self.bytes + c.len_utf8() + marks,
        }
    }
}

/// A medium may mark each line with so many characters, such as `-# `.
const MARKS: usize = 3;

/// The text of a block.
pub(super) fn text(block: &Block) -> &str {
    match block {
        Block::Text(text) | Block::Quote(text) | Block::Warning(text) | Block::Small(text) => text,
    }
}

/// Lines that fit: the middle is left out first, since the start and the end of a path say most. An ellipsis stands
/// for it. Where not even two lines fit, nothing is left.
pub(super) fn middle_out(mut lines: Vec<String>, room: Room) -> Vec<String> {
    if room.holds(&lines.join("\n")) {
        return lines;
    }
    while lines.len() > 2 {
        lines.remove(lines.len() / 2);
        let mut shown = lines.clone();
        shown.insert(lines.len().div_ceil(2), "…".to_owned());
        if room.holds(&shown.join("\n")) {
            return shown;
        }
    }
    Vec::new()
}

/// What stands at the end of a line that was cut.
pub(super) const CUT: &str = " …";

/// The start of a line of our own words, with an ellipsis where it is longer than a medium takes; for labels, whose
/// limits are in characters.
pub(super) fn clipped(text: &str, most: usize) -> String {
    if text.encode_utf16().count() <= most {
        return text.to_owned();
    }
    let mut room = most.saturating_sub(CUT.encode_utf16().count());
    let start: String = text
        .chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= room;
            room = room.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    format!("{}{CUT}", start.trim_end())
}
