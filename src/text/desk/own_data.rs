//! What is said to somebody who asks for their data, or wants it erased.

use super::parts::{Fill, panel};
use super::stored::Stored;
use crate::desk::Press;
use crate::engine::Flow;
use crate::ids::{Languages, Locale, Timestamp};
use crate::text::panel::{Attached, Look, Panel};
use crate::text::{Accent, Words};

/// The name of the file with everything that is stored about a person.
const FILE: &str = "my-data.json";

/// How far an erasure has come when it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erased {
    /// No record holds anything of the person any more.
    Whole,
    /// It was wished and goes on by itself.
    UnderWay,
}

impl Words {
    /// Everything that is stored about a person, as a file, with what is in it in a few words.
    pub fn export(
        &self,
        languages: Languages,
        flows: &[&Flow],
        stored: &Stored,
        now: Timestamp,
    ) -> Panel {
        let tongue = self.tongue(languages);
        let title = tongue.plain("my-data-export");
        let mut panel = panel("my-data-export", None, title, Accent::Calm);
        let counts = [
            ("my-data-sessions", stored.sessions.len()),
            ("my-data-cases", stored.cases.len()),
            ("my-data-drafts", stored.drafts.len()),
            ("my-data-blocks", stored.blocks.len()),
            ("my-data-desks", stored.desks.len()),
            ("my-data-languages", usize::from(stored.languages.is_some())),
            ("my-data-work", stored.work.len() + stored.more_work),
        ];
        let lines = counts.into_iter().filter(|(_, count)| *count > 0);
        let lines: Vec<String> = lines
            .map(|(name, count)| {
                let count = u64::try_from(count).unwrap_or(u64::MAX);
                format!("- {}", tongue.count(name, count, &[]))
            })
            .collect();
        if lines.is_empty() {
            panel.text(tongue.plain("my-data-nothing"));
            return panel;
        }
        panel
            .text(tongue.plain("my-data-export.text"))
            .text(lines.join("\n"))
            .small(tongue.plain("my-data-export.note"));
        panel.attached = Some(Attached::Text {
            name: FILE.to_owned(),
            text: stored.file(&tongue, flows, now),
        });
        panel
    }

    /// What erasing means, to be agreed to.
    pub fn confirm_erasure(&self, locale: Locale) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = tongue.plain("my-data-erase");
        let mut panel = panel("my-data-erase", None, title, Accent::Trouble);
        panel
            .text(tongue.plain("my-data-erase.goes"))
            .text(tongue.plain("my-data-erase.cases"))
            .text(tongue.plain("my-data-erase.files"))
            .text(tongue.plain("my-data-erase.stays"))
            .warning(tongue.plain("my-data-erase.final"))
            .button(&tongue, Press::EraseAll, "my-data-do-erase", Look::Grave)
            .button(&tongue, Press::KeepAll, "my-data-do-keep", Look::Plain);
        panel
    }

    /// It is erased, or will be.
    pub fn erased(&self, locale: Locale, erased: Erased) -> Panel {
        let name = match erased {
            Erased::Whole => "my-data-erased",
            Erased::UnderWay => "my-data-under-way",
        };
        let tongue = self.tongue_of(locale);
        let text = match erased {
            Erased::Whole => tongue.plain("my-data-erased.text"),
            Erased::UnderWay => tongue.plain("my-data-under-way.text"),
        };
        let mut panel = panel(name, None, tongue.plain(name), Accent::Calm);
        panel.text(text).small(tongue.plain("my-data-erased.files"));
        panel
    }

    /// Nothing was erased, as they wanted.
    pub fn kept_all(&self, locale: Locale) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = tongue.plain("my-data-kept");
        let mut panel = panel("my-data-kept", None, title, Accent::Calm);
        panel.text(tongue.plain("my-data-kept.text"));
        panel
    }
}
