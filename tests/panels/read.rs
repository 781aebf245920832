//! A panel as lines of text, for people and tests to read.

use blueback::text::panel::{Block, Control, Panel};

/// A panel as lines: title, texts with Discord's marks before them, and what can be pressed.
pub(super) fn read(panel: &Panel) -> String {
    let mut lines = Vec::new();
    if !panel.title.is_empty() {
        lines.push(format!("== {}", panel.title));
    }
    for block in &panel.blocks {
        let (mark, text) = match block {
            Block::Text(text) => ("", text),
            Block::Quote(text) => ("> ", text),
            Block::Warning(text) => ("! ", text),
            Block::Small(text) => ("-# ", text),
        };
        lines.extend(text.lines().map(|line| format!("{mark}{line}")));
    }
    for control in &panel.controls {
        lines.push(match control {
            Control::Button { press, label, .. } => {
                format!("[{label}] {} {}", press.word(), press.argument())
            }
            Control::List {
                press,
                placeholder,
                options,
            } => {
                let word = format!("{} {}", press.word(), press.argument());
                let options: Vec<String> = options
                    .iter()
                    .map(|option| {
                        let chosen = if option.chosen { "*" } else { "" };
                        let hint = option.hint.as_deref().map(|hint| format!(" ({hint})"));
                        let hint = hint.unwrap_or_default();
                        format!("  {chosen}{} {}{hint}", option.value, option.label)
                    })
                    .collect();
                format!(
                    "[{placeholder}] {}\n{}",
                    word.trim_end(),
                    options.join("\n")
                )
            }
            Control::Link { label, url } => format!("[{label}] {url}"),
            Control::Break => continue,
        });
    }
    let lines = lines.join("\n");
    let lines: Vec<&str> = lines.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}
