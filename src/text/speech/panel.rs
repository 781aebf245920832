//! What a panel about a member's own case offers about languages.

use super::offer::{List, ListOf, Speaking};
use crate::desk::Press;
use crate::text::desk::parts::{Fill, choosable};
use crate::text::panel::{Control, Look, Panel};
use crate::text::{Choice, Words};

impl Words {
    /// Puts what there is to say about languages below what else can be pressed.
    ///
    /// `fill` makes the panel that it is put on; it gets what is said there, to keep room for it.
    pub(in crate::text) fn speak_on(
        &self,
        speaking: &Speaking,
        fill: impl FnOnce(&str) -> Panel,
    ) -> Panel {
        let speech = self.speech(speaking);
        let said: Vec<String> = [speech.draft, speech.said].into_iter().flatten().collect();
        let said = said.join("\n");
        let mut panel = fill(&said);
        panel.small(said);
        for choice in speech.choices {
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
        for list in speech.lists {
            let press = match list.of {
                ListOf::Texts => Press::ReadIn,
                ListOf::Device => Press::MenusIn,
            };
            let options = list.choices.iter().map(|choice| option(&list, choice));
            panel.list(press, &list.label, options.collect());
        }
        panel
    }
}

fn option(list: &List, choice: &Choice) -> crate::text::panel::Choosable {
    let value = choice.id.strip_prefix(list.of.begins());
    let hint = choice.hint.clone();
    choosable(value.unwrap_or(&choice.id), &choice.label, hint, false)
}
