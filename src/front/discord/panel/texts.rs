//! The words of a panel, one text below the other.

use std::borrow::Cow;

use crate::front::discord::component::Component;
use crate::text::panel::{Block, Panel};

/// All that is to be read, in order. The title stands in one text with what follows it, as close as a heading is.
pub(super) fn texts(panel: &Panel) -> Vec<Component<'_>> {
    let title = panel.title.trim();
    let mut blocks = panel.blocks.iter().filter(|block| !is_blank(block));
    let mut texts = Vec::new();
    if !title.is_empty() {
        let mut head = format!("### {title}");
        let mut rest = blocks.clone();
        if let Some(Block::Text(text)) = rest.next() {
            head.push('\n');
            head.push_str(text.trim());
            blocks = rest;
        }
        texts.push(Component::Text(head.into()));
    }
    texts.extend(blocks.map(|block| Component::Text(marked(block))));
    texts
}

/// The words of a block, as they came.
pub(super) fn words(block: &Block) -> &str {
    match block {
        Block::Text(text) | Block::Quote(text) | Block::Warning(text) | Block::Small(text) => text,
    }
}

fn is_blank(block: &Block) -> bool {
    words(block).trim().is_empty()
}

/// The words of a block with the marks that give it its look.
fn marked(block: &Block) -> Cow<'_, str> {
    match block {
        Block::Text(text) => text.trim().into(),
        Block::Quote(text) => prefixed(text, "> ").into(),
        Block::Warning(text) => prefixed(&format!("⚠️ {}", text.trim()), "> ").into(),
        Block::Small(text) => prefixed(text, "-# ").into(),
    }
}

/// Each line with a mark before it, empty ones too, so that nothing of a quote leaves it. An empty line has nothing that
/// could be small, and loses the mark that would show there.
fn prefixed(text: &str, mark: &str) -> String {
    let quote = mark.starts_with('>');
    let lines = text.trim().split('\n').map(|line| match line.trim_end() {
        "" if !quote => String::new(),
        line => format!("{mark}{line}"),
    });
    lines.collect::<Vec<_>>().join("\n")
}
