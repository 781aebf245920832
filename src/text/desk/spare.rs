//! The same panel with less on it, for a server whose filter or a medium whose form refuses the whole.

use super::parts::Fill;
use crate::ids::Locale;
use crate::text::Words;
use crate::text::panel::{Block, Panel};

/// A plain panel keeps so many of its buttons and lists; none of them was made of what people wrote.
const KEPT: usize = 5;

impl Words {
    /// The panel without anything that people wrote, which a filter of the server blocks; the case still holds it.
    pub fn wordless(&self, locale: Locale, mut panel: Panel) -> Panel {
        panel
            .blocks
            .retain(|block| !matches!(block, Block::Quote(_)));
        panel.attached = None;
        panel.warning(self.tongue_of(locale).plain("desk-wordless"));
        panel
    }

    /// The barest panel that still says what it is about: a title, and what can be pressed first.
    pub fn bare(&self, locale: Locale, mut panel: Panel) -> Panel {
        panel.blocks.clear();
        panel.attached = None;
        panel.controls.truncate(KEPT);
        panel.text(self.tongue_of(locale).plain("desk-plain"));
        panel
    }
}
