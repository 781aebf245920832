//! What a desk is told beside its cases: that many people came with the same trouble, and that a text is wrong.

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

    /// What a desk is told once when a member says that a text is wrong: which, in which language, and how it reads where
    /// it is the same for everybody.
    pub fn wrong(&self, locale: Locale, message: &str, of: Locale) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = tongue.plain("desk-wrong");
        let mut panel = panel("desk-wrong", None, title, Accent::Calm);
        let told = [("language", of.name()), ("message", message)];
        panel.text(tongue.say("desk-wrong.text", &told));
        panel.quote(self.message(of, message, None).unwrap_or_default());
        panel
    }
}
