//! That many people came with the same trouble at once, in the desk's words.

use super::parts::{Fill, panel};
use super::tongue::ago;
use crate::desk::Press;
use crate::ids::{Locale, Timestamp};
use crate::text::panel::{Look, Panel};
use crate::text::{Accent, Words};

impl Words {
    /// What a desk is told once when far more people than usual come with the same trouble, as of a moment.
    pub fn wave(&self, locale: Locale, at: Timestamp) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = tongue.plain("desk-wave");
        let mut panel = panel("desk-wave", None, title, Accent::Trouble);
        panel.text(tongue.say("desk-wave.text", &[("at", &ago(at))]));
        panel.button(&tongue, Press::Queue(0), "desk-do-queue", Look::Plain);
        panel
    }
}
