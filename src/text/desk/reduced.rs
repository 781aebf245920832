//! What is shown of a panel that cannot be shown whole: without what people wrote, or only what it is about.

use super::parts::{Fill, number, panel};
use super::room::clipped;
use crate::desk::Press;
use crate::ids::Locale;
use crate::text::Words;
use crate::text::panel::{Block, Control, Panel};

/// The most characters of a plain panel's title.
const TITLE: usize = 100;

impl Words {
    /// The panel without what people wrote, which a filter of the server blocked. The buttons stay, and with them the
    /// way to read it in private.
    pub fn wordless(&self, locale: Locale, mut panel: Panel) -> Panel {
        let said = self.tongue_of(locale).plain("desk-words-blocked");
        let quotes = |block: &Block| matches!(block, Block::Quote(_));
        if let Some(first) = panel.blocks.iter().position(quotes) {
            panel.blocks[first] = Block::Warning(said);
            panel.blocks.retain(|block| !quotes(block));
        }
        panel
    }

    /// A panel that says only what the other is about and how to read it, since a medium refused the other's form.
    pub fn plain(&self, locale: Locale, whole: Panel) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = match whole.case {
            Some(case) => tongue.say("desk-plain", &[("number", &number(case))]),
            None => clipped(&whole.title, TITLE),
        };
        let mut plain = panel(&whole.id, whole.case, title, whole.accent);
        plain.text(tongue.plain("desk-plain.text"));
        plain.calls = whole.calls;
        let reads = |control: &Control| match control {
            Control::Button { press, .. } => reads(press),
            Control::List { .. } | Control::Link { .. } | Control::Break => false,
        };
        let is_button = |control: &&Control| matches!(control, Control::Button { .. });
        let mut controls = whole.controls;
        let at = controls.iter().position(reads);
        let at = at.or_else(|| controls.iter().position(|control| is_button(&control)));
        plain.controls.extend(at.map(|at| controls.swap_remove(at)));
        plain
    }
}

/// Whether a press shows the whole of it in private.
fn reads(press: &Press) -> bool {
    matches!(
        press,
        Press::View | Press::Look | Press::Queue(_) | Press::Doctor
    )
}
