//! What people wrote, made harmless where Discord's Markdown is read: it is shown as typed and does nothing.
//!
//! A backslash before a character that is neither a letter, a digit nor a blank shows that character as it is
//! (Discord's Markdown, the rule "escape", which comes before all others).

use super::room::{CUT, Room};
use crate::desk::Words;

/// Characters that mean something somewhere in Discord's Markdown: emphasis, code, spoilers, quotes, headings, lists,
/// mentions, emoji and times (`<…>`, `:…:`), links, also those without a scheme (`discord.gg/…`).
fn is_meant(c: char) -> bool {
    matches!(
        c,
        '\\' | '*'
            | '_'
            | '~'
            | '`'
            | '|'
            | '>'
            | '<'
            | '#'
            | '-'
            | '+'
            | ':'
            | '/'
            | '@'
            | '&'
            | '['
            | ']'
            | '('
            | ')'
    )
}

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
    match text[..fitting(text, room)].trim_end() {
        "" => String::new(),
        start => format!("{}{CUT}", escaped(start)),
    }
}

/// How much of a text has room in its harmless form, with what stands at the end of a text that was cut. What depends
/// on the characters around one is counted as if it were there, so that a few characters may be left out too many.
fn fitting(text: &str, room: Room) -> usize {
    let mut fitting = 0;
    let mut size = Room::taken_by("");
    let mut isolated = false;
    for (at, c) in text.char_indices() {
        if is_meant(c) || c == '.' {
            size = size.with('\\');
        }
        size = size.with(c);
        if c == '@' {
            size = size.with(JOINER);
        }
        if is_right_to_left(c) && !isolated {
            size = size.with(ISOLATE).with(END_ISOLATE);
        }
        isolated = c != '\n' && (isolated || is_right_to_left(c));
        if room.take(CUT.chars().fold(size, Room::with)).is_none() {
            break;
        }
        fitting = at + c.len_utf8();
    }
    fitting
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
        if is_meant(c) || (c == '.' && number > 0 && at == number) {
            safe.push('\\');
        }
        safe.push(c);
        let calls = |name: &&str| {
            let next = line.get(at + 1..at + 1 + name.len());
            next.is_some_and(|next| next.eq_ignore_ascii_case(name))
        };
        if c == '@' && CALLS.iter().any(calls) {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Reads a text by the rules of Discord's Markdown and of what finds mentions and links before it.
    ///
    /// Gives the text as people see it, or what else than text is in it.
    fn read(text: &str) -> Result<String, String> {
        let before = text.to_lowercase();
        for found in ["@everyone", "@here", "<@", "<#", "://", "discord.gg/"] {
            if before.contains(found) {
                return Err(format!("{found} stands there"));
            }
        }
        let mut seen = String::new();
        for line in text.split_inclusive('\n') {
            let inside = line.trim_start_matches([' ', ISOLATE]);
            for mark in [
                "# ", "## ", "### ", "-# ", "> ", ">>> ", "- ", "* ", "+ ", "```",
            ] {
                if inside.starts_with(mark) {
                    return Err(format!("{mark}begins a line"));
                }
            }
            let after = inside.trim_start_matches(|c: char| c.is_ascii_digit());
            if after.len() < inside.len() && (after.starts_with(". ") || after.starts_with(") ")) {
                return Err("a list begins".to_owned());
            }
            read_line(line, &mut seen)?;
        }
        Ok(seen.replace([JOINER, ISOLATE, END_ISOLATE], ""))
    }

    fn read_line(line: &str, seen: &mut String) -> Result<(), String> {
        let mut rest = line;
        while let Some(c) = rest.chars().next() {
            let next = rest[c.len_utf8()..].chars().next();
            // The rule "escape": a backslash, then neither letter, digit nor blank.
            let shows = |n: &char| !n.is_ascii_alphanumeric() && !n.is_whitespace();
            if let Some(shown) = next.filter(|n| c == '\\' && shows(n)) {
                seen.push(shown);
                rest = &rest[1 + shown.len_utf8()..];
                continue;
            }
            // What may begin emphasis, code or a link, without looking whether it ends.
            let begins = match c {
                '*' | '_' | '`' | '[' => true,
                '|' | '~' => next == Some(c),
                '<' => next.is_some_and(|n| "@#:/atis+".contains(n)),
                ':' => {
                    let name = rest[1..].split(':').next().unwrap_or_default();
                    let ends = rest[1..].len() > name.len();
                    ends && !name.is_empty() && !name.contains(char::is_whitespace)
                }
                _ => false,
            };
            if begins {
                return Err(format!("{c} begins something in {line:?}"));
            }
            seen.push(c);
            rest = &rest[c.len_utf8()..];
        }
        Ok(())
    }

    #[test]
    fn the_reader_knows_what_is_no_text() {
        for marked in [
            "**a**",
            "a_b_",
            "`a`",
            "||a||",
            "~~a~~",
            "<@1>",
            "<#1>",
            "<:a:1>",
            "<t:1:R>",
            "</a:1>",
            "[a](b)",
            "https://a",
            "@everyone",
            "a @HERE",
            ":a:",
            "# a",
            "-# a",
            "> a",
            "- a",
            "1. a",
            "12) a",
            "a\n## b",
            "<a@b.c>",
        ] {
            assert!(read(marked).is_err(), "{marked}");
        }
        assert_eq!(
            read("a < b, c: d. 1.5 e-mail #3").as_deref(),
            Ok("a < b, c: d. 1.5 e-mail #3")
        );
    }

    #[test]
    fn text_from_right_to_left_stays_among_itself() {
        let harmless = |typed: &str| harmless(&Words::new(typed).unwrap());
        assert_eq!(harmless("שלום"), "\u{2068}שלום\u{2069}");
        assert_eq!(harmless("a\nمرحبا b\nc"), "a\n\u{2068}مرحبا b\u{2069}\nc");
        assert_eq!(harmless("Grüße, 你好 é"), "Grüße, 你好 é");
    }

    #[test]
    fn a_part_takes_the_room_that_there_is() {
        let all = |c: char| Words::new(&c.to_string().repeat(900)).unwrap();
        for (c, fit) in [('a', 500 - 3 - 2), ('*', (500 - 3 - 2) / 2)] {
            let part = harmless_within(&all(c), Room::of(500));
            assert_eq!(part.matches(c).count(), fit, "{part}");
        }
        assert_eq!(harmless_within(&all('a'), Room::of(5)), "");
    }

    /// Texts made of what means something, and of anything else.
    fn typed() -> impl Strategy<Value = String> {
        let parts = [
            "@everyone",
            "@here",
            "@\u{200b}here",
            "<@1>",
            "<@&2>",
            "<#3>",
            "<:a:4>",
            "<a:b:5>",
            "<t:6:R>",
            "</a:7>",
            "<id:home>",
            "https://a.bc/d",
            "discord.gg/ab",
            "[x](https://y.z)",
            "# ",
            "-# ",
            "> ",
            ">>> ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "12) ",
            "```",
            "`",
            "||",
            "**",
            "__",
            "_",
            "~~",
            "\\",
            ":a:",
            ":",
            "שלום",
            "مرحبا",
            "\u{202e}",
            "\u{2069}",
            "👩\u{200d}💻",
            "a",
            "B",
            "é",
            "1",
            ".",
            " ",
            "\n",
            "\r\n",
            "\t",
            "¯\\_(ツ)_/¯",
        ];
        let part = prop_oneof![
            4 => proptest::sample::select(parts.to_vec()).prop_map(str::to_owned),
            1 => "(?s).{0,4}",
        ];
        proptest::collection::vec(part, 0..60).prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn what_comes_out_is_text_alone_and_reads_as_typed(typed in typed()) {
            if let Some(words) = Words::new(&typed) {
                let read = read(&harmless(&words));
                prop_assert_eq!(read.as_deref(), Ok(words.as_str()));
            }
        }

        #[test]
        fn a_part_fits_and_is_as_harmless(typed in typed(), room in 0..200usize) {
            if let Some(words) = Words::new(&typed) {
                let room = Room::of(room);
                let part = harmless_within(&words, room);
                prop_assert!(part.is_empty() || room.holds(&part));
                let read = read(&part).map_err(TestCaseError::fail)?;
                let start = read.strip_suffix(" …").unwrap_or(&read);
                prop_assert!(words.as_str().starts_with(start), "{:?} of {:?}", read, words.as_str());
            }
        }
    }
}
