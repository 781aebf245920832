//! What a panel about a member's own case offers about languages.

use super::offer::{List, ListOf, Speech};
use crate::desk::Press;
use crate::text::Choice;
use crate::text::desk::parts::{Fill, choosable};
use crate::text::panel::{Control, Look, Panel};

impl Speech {
    /// Puts what there is to choose below what else can be pressed.
    pub(in crate::text) fn offer_on(self, panel: &mut Panel) {
        for choice in self.choices {
            let press = match choice.id.as_str() {
                "language" => Press::Language,
                "english" => Press::English,
                "wrong" => Press::Wrong,
                // All others lead back to the case as it is.
                _ => Press::Look,
            };
            let look = Look::Plain;
            let label = choice.label;
            panel.controls.push(Control::Button { press, label, look });
        }
        for list in self.lists {
            let press = match list.of {
                ListOf::Texts => Press::ReadIn,
                ListOf::Device => Press::MenusIn,
            };
            let options = list.choices.iter().map(|choice| option(&list, choice));
            panel.list(press, &list.label, options.collect());
        }
    }
}

fn option(list: &List, choice: &Choice) -> crate::text::panel::Choosable {
    let value = choice.id.strip_prefix(list.of.begins());
    let hint = choice.hint.clone();
    choosable(value.unwrap_or(&choice.id), &choice.label, hint, false)
}
