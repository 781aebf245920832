//! Panels and their buttons, made in few words.

use super::tongue::Tongue;
use crate::desk::Press;
use crate::ids::CaseNumber;
use crate::text::Accent;
use crate::text::panel::{Block, Choosable, Control, Look, Panel};

use super::room::clipped;

/// A panel with a title and nothing else yet.
pub(in crate::text) fn panel(
    id: &str,
    case: Option<CaseNumber>,
    title: String,
    accent: Accent,
) -> Panel {
    Panel {
        id: id.to_owned(),
        case,
        title,
        blocks: Vec::new(),
        controls: Vec::new(),
        accent,
        calls: None,
        attached: None,
    }
}

/// The number of a case as texts show it.
pub(in crate::text) fn number(case: CaseNumber) -> String {
    case.to_string()
}

/// What a panel is filled with, piece by piece.
pub(in crate::text) trait Fill {
    /// A paragraph; nothing if it is empty.
    fn text(&mut self, text: String) -> &mut Self;
    /// What somebody wrote, already harmless; nothing if it is empty.
    fn quote(&mut self, text: String) -> &mut Self;
    /// Something to heed.
    fn warning(&mut self, text: String) -> &mut Self;
    /// Something small.
    fn small(&mut self, text: String) -> &mut Self;
    /// A button with the words of a message.
    fn button(&mut self, tongue: &Tongue<'_>, press: Press, label: &str, look: Look) -> &mut Self;
    /// A button with the words of a message, where something holds.
    fn button_if(
        &mut self,
        holds: bool,
        tongue: &Tongue<'_>,
        press: Press,
        label: &str,
        look: Look,
    ) -> &mut Self;
    /// A list; nothing if nothing can be chosen.
    fn list(&mut self, press: Press, placeholder: &str, options: Vec<Choosable>) -> &mut Self;
}

impl Fill for Panel {
    fn text(&mut self, text: String) -> &mut Self {
        if !text.trim().is_empty() {
            self.blocks.push(Block::Text(text));
        }
        self
    }

    fn quote(&mut self, text: String) -> &mut Self {
        if !text.trim().is_empty() {
            self.blocks.push(Block::Quote(text));
        }
        self
    }

    fn warning(&mut self, text: String) -> &mut Self {
        self.blocks.push(Block::Warning(text));
        self
    }

    fn small(&mut self, text: String) -> &mut Self {
        self.blocks.push(Block::Small(text));
        self
    }

    fn button(&mut self, tongue: &Tongue<'_>, press: Press, label: &str, look: Look) -> &mut Self {
        let label = tongue.plain(label);
        self.controls.push(Control::Button { press, label, look });
        self
    }

    fn button_if(
        &mut self,
        holds: bool,
        tongue: &Tongue<'_>,
        press: Press,
        label: &str,
        look: Look,
    ) -> &mut Self {
        if holds {
            self.button(tongue, press, label, look);
        }
        self
    }

    fn list(&mut self, press: Press, placeholder: &str, options: Vec<Choosable>) -> &mut Self {
        if !options.is_empty() {
            let placeholder = clipped(placeholder, 150);
            self.controls.push(Control::List {
                press,
                placeholder,
                options,
            });
        }
        self
    }
}

/// Something in a list.
pub(in crate::text) fn choosable(
    value: &str,
    label: &str,
    hint: Option<String>,
    chosen: bool,
) -> Choosable {
    Choosable {
        value: value.to_owned(),
        label: clipped(label, 100),
        hint: hint.map(|hint| clipped(&hint, 100)),
        chosen,
    }
}
