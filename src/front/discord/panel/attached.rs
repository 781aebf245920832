//! The file that comes with a panel: a picture to look at, or a text to open.

use crate::front::discord::chart;
use crate::front::discord::component::Component;
use crate::front::discord::limits::cut;
use crate::front::discord::rest::{File, FileKind};
use crate::text::panel::{Attached, Panel};

/// The name of a chart's file.
const CHART: &str = "chart";
/// Characters of the words that stand for a picture (discord facts, section 1.3).
const DESCRIPTION: usize = 1024;

/// The file; none where there is none, or where it cannot be made, since the words say it all.
pub(super) fn file(panel: &Panel) -> Option<File> {
    match panel.attached.as_ref()? {
        Attached::Chart(days) => {
            let file = File::new(CHART, FileKind::Png, chart::draw(days)?)?;
            Some(file.described(panel.title.trim()))
        }
        Attached::Text { name, text } => {
            let (stem, kind) = match name.strip_suffix(".json") {
                Some(stem) => (stem, FileKind::Json),
                None => (name.strip_suffix(".txt").unwrap_or(name), FileKind::Text),
            };
            File::new(stem, kind, text.as_bytes().to_vec())
        }
    }
}

/// What shows it.
pub(super) fn component<'a>(panel: &'a Panel, file: Option<&File>) -> Option<Component<'a>> {
    let url = file?.address();
    Some(match panel.attached.as_ref()? {
        Attached::Chart(_) => Component::Picture {
            url,
            description: cut(panel.title.trim(), DESCRIPTION),
        },
        Attached::Text { .. } => Component::File(url),
    })
}
