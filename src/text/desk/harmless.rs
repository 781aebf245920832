//! What people wrote, made harmless where Discord's Markdown is read: it is shown as typed and does nothing.
//!
//! A backslash before a character that is neither a letter, a digit nor a blank shows that character as it is
//! (Discord's Markdown, the rule "escape", which comes before all others).

use super::room::Room;
use crate::desk::Words;

/// Characters that mean something somewhere in Discord's Markdown: emphasis, code, spoilers, quotes, headings, lists,
/// mentions, emoji and times (`<…>`, `:…:`), links, also those without a scheme (`discord.gg/…`).
const MEANT: [char; 19] = [
    '\\', '*', '_', '~', '`', '|', '>', '<', '#', '-', '+', ':', '/', '@', '&', '[', ']', '(', ')',
];

/// Names that call many. A mention of them may be found before Markdown is read, so they are parted from the sign
/// before them by a joiner without width, which [`Words`] never holds.
const CALLS: [&str; 2] = ["everyone", "here"];
const JOINER: char = '\u{2060}';

/// Begins and ends a run of text with a direction of its own.
const ISOLATE: char = '\u{2068}';
const END_ISOLATE: char = '\u{2069}';

/// What a person wrote, harmless in Discord's Markdown and readable as typed.
pub(super) fn harmless(words: &Words) -> String {
    escaped(words.as_str())
}

/// The same, as much as there is room for; a blank and an ellipsis stand for what is left out. Empty where there is
/// no room to speak of.
pub(super) fn harmless_within(words: &Words, room: Room) -> String {
    let whole = harmless(words);
    if room.holds(&whole) {
        return whole;
    }
    let text = words.as_str();
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    // The most characters whose harmless form fits with the ellipsis behind it.
    let fits =
        |count: &usize| room.holds(&format!("{} …", escaped(text[..ends[*count]].trim_end())));
    let (mut low, mut high) = (0, ends.len());
    while low + 1 < high {
        let middle = usize::midpoint(low, high);
        if fits(&middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    match text[..ends[low]].trim_end() {
        "" => String::new(),
        start => format!("{} …", escaped(start)),
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    for (nth, line) in text.split('\n').enumerate() {
        if nth > 0 {
            safe.push('\n');
        }
        let isolated = line.chars().any(is_right_to_left);
        if isolated {
            safe.push(ISOLATE);
        }
        escape_line(line, &mut safe);
        if isolated {
            safe.push(END_ISOLATE);
        }
    }
    safe
}

fn escape_line(line: &str, safe: &mut String) {
    // A number and a dot or bracket begin a list; brackets are escaped anyhow.
    let number = line.bytes().take_while(u8::is_ascii_digit).count();
    for (at, c) in line.char_indices() {
        if MEANT.contains(&c) || (c == '.' && number > 0 && at == number) {
            safe.push('\\');
        }
        safe.push(c);
        let calls = |name: &&str| {
            let next = line.get(at + 1..at + 1 + name.len());
            next.is_some_and(|next| next.eq_ignore_ascii_case(name))
        };
        if c == '@' && CALLS.iter().any(|name| calls(&name)) {
            safe.push(JOINER);
        }
    }
}

/// Letters of Hebrew, Arabic, Syriac, Thaana, N'Ko and their kin (Unicode's blocks of right-to-left scripts).
fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
