//! What a supporter writes to a member: replies that stand ready in every language, and a look at it before it is sent.

use super::event::{reply_message, reply_title};
use super::file::CaseFile;
use super::letter::wrote;
use super::parts::{Fill, choosable, number, panel};
use super::room::clipped;
use crate::desk::{Message, Press};
use crate::ids::{FlowId, Locale, ReplyId};
use crate::text::panel::{Block, Look, Panel};
use crate::text::parts::parts;
use crate::text::show::hyphens;
use crate::text::{Accent, Words};

/// Options of a list (discord facts, section 1.3).
const LIST: usize = 25;

/// The file of a flow's ready replies.
pub(in crate::text) fn file_of(flow: &FlowId) -> String {
    format!("replies-{flow}.ftl")
}

impl Words {
    /// The replies that stand ready for a flow, in the order of its file.
    pub fn reply_ids(&self, flow: &FlowId) -> Vec<ReplyId> {
        let file = self.catalog.file(Locale::SOURCE, &file_of(flow));
        let start = format!("{}-reply-", hyphens(flow.as_str()));
        let found = file.map(parts).unwrap_or_default().into_iter();
        let found = found.filter(|part| part.attribute.is_none());
        let ids = found.filter_map(|part| {
            let id = part.id.strip_prefix(&start)?.replace('-', "_");
            ReplyId::new(&id).ok()
        });
        ids.collect()
    }

    /// Whether a reply stands ready.
    pub(super) fn has_reply(&self, flow: &FlowId, reply: &ReplyId) -> bool {
        self.catalog
            .has(Locale::SOURCE, &reply_message(flow, reply), None)
    }

    /// What a supporter can send at once, or write themselves; none where nothing stands ready.
    pub fn replies(&self, locale: Locale, file: &CaseFile<'_>) -> Option<Panel> {
        let tongue = self.of_device(locale, file);
        file.flow?;
        let ids = self.reply_ids(&file.case.flow);
        if ids.is_empty() {
            return None;
        }
        let number = number(file.case.number);
        let title = tongue.say("desk-replies", &[("number", &number)]);
        let mut panel = panel("desk-replies", Some(file.case.number), title, Accent::Calm);
        let language = file.case.languages.text.name();
        panel.text(tongue.say("desk-replies.text", &[("language", language)]));
        let options: Vec<_> = ids
            .iter()
            .map(|id| {
                let text = super::event::reply_text(&tongue, file, id)
                    .replace('\n', " ")
                    .replace("**", "");
                let title = reply_title(&tongue, file, id);
                choosable(id.as_str(), &title, Some(clipped(&text, 100)), false)
            })
            .collect();
        let pick = tongue.plain("desk-replies-pick");
        // A flow has as many as one list takes; the check of words says so.
        panel
            .list(
                Press::Reply,
                &pick,
                options.into_iter().take(LIST).collect(),
            )
            .button(&tongue, Press::Write, "desk-do-write", Look::Main);
        Some(panel)
    }

    /// What a supporter is about to send, as the member will see it.
    pub fn preview(&self, locale: Locale, file: &CaseFile<'_>, message: &Message) -> Panel {
        let tongue = self.tongue_of(locale);
        let title = tongue.plain("desk-preview");
        let mut panel = panel("desk-preview", Some(file.case.number), title, Accent::Calm);
        let language = file.case.languages.text;
        let (note, change) = match message {
            Message::Reply(_) => ("desk-preview-own", Press::Write),
            Message::Question(_) => ("desk-preview-own", Press::Ask),
            Message::Ready(_) => ("desk-preview-ready", Press::Reply),
        };
        let note = tongue.say(note, &[("language", language.name())]);
        let theirs = self.tongue(file.case.languages);
        let letter = wrote(&theirs, file, message);
        panel.blocks.push(Block::Small(note));
        panel.text(format!("**{}**", letter.title));
        panel.blocks.extend(letter.blocks);
        panel
            .button(
                &tongue,
                Press::SendDraft(message.digest()),
                "desk-do-send",
                Look::Main,
            )
            .button(&tongue, change, "desk-do-change", Look::Plain)
            .button(&tongue, Press::DropDraft, "desk-do-drop", Look::Plain);
        panel
    }
}
