//! Discord's Markdown, as far as cards use it, on a terminal: bold, escapes, and marks of time.

use anstyle::Style;
use jiff::{Timestamp, tz::TimeZone};

/// Renders one text in a style. Control signs are dropped, so that nothing a person typed can steer the terminal.
pub(super) fn render(text: &str, style: Style, zone: &TimeZone) -> String {
    let mut shown = style.render().to_string();
    let mut bold = false;
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        if let Some(after) = rest.strip_prefix("**") {
            bold = !bold;
            let now = if bold { style.bold() } else { style };
            shown.push_str(&format!("{}{}", style.bold().render_reset(), now.render()));
            rest = after;
        } else if let Some((time, after)) = moment(rest, zone) {
            shown.push_str(&time);
            rest = after;
        } else {
            let after = &rest[next.len_utf8()..];
            match (next, after.chars().next()) {
                ('\\', Some(escaped)) if escaped.is_ascii_punctuation() => {
                    shown.push(escaped);
                    rest = &after[1..];
                }
                _ => {
                    if !next.is_control() {
                        shown.push(next);
                    } else if next == '\t' {
                        shown.push(' ');
                    }
                    rest = after;
                }
            }
        }
    }
    if bold {
        shown.push_str(&style.bold().render_reset().to_string());
    }
    shown.push_str(&style.render_reset().to_string());
    shown
}

/// A mark such as `<t:1700000000:R>` at the start of a text, as date and time of day that read the same in every
/// language, and what follows it.
fn moment<'a>(text: &'a str, zone: &TimeZone) -> Option<(String, &'a str)> {
    let (mark, after) = text.strip_prefix("<t:")?.split_once('>')?;
    let seconds = mark.split_once(':').map_or(mark, |(seconds, _)| seconds);
    let moment = Timestamp::from_second(seconds.parse().ok()?).ok()?;
    let zoned = moment.to_zoned(zone.clone());
    Some((zoned.strftime("%Y-%m-%d %H:%M").to_string(), after))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        let shown = render(text, Style::new(), &TimeZone::UTC);
        anstream::adapter::strip_str(&shown).to_string()
    }

    #[test]
    fn bold_is_shown_as_bold_and_ends_by_itself() {
        let bold = render("tap **OK** now", Style::new(), &TimeZone::UTC);
        assert_eq!(bold, "tap \u{1b}[0m\u{1b}[1mOK\u{1b}[0m now");
        let open = render("**OK", Style::new(), &TimeZone::UTC);
        assert!(open.ends_with("OK\u{1b}[0m"));
    }

    #[test]
    fn a_style_goes_on_after_bold() {
        let dim = render("a **b** c", Style::new().dimmed(), &TimeZone::UTC);
        assert_eq!(
            dim,
            "\u{1b}[2ma \u{1b}[0m\u{1b}[1m\u{1b}[2mb\u{1b}[0m\u{1b}[2m c\u{1b}[0m"
        );
    }

    #[test]
    fn escapes_and_times_are_read() {
        assert_eq!(plain(r"2 \* 3 \_ C:\dir"), r"2 * 3 _ C:\dir");
        assert_eq!(plain(r"\**x"), "**x");
        assert_eq!(
            plain("until <t:1700000000:R>, then"),
            "until 2023-11-14 22:13, then"
        );
        assert_eq!(plain("<t:1700000000>"), "2023-11-14 22:13");
        assert_eq!(
            plain("<t:x> <t:9999999999999999> <b>"),
            "<t:x> <t:9999999999999999> <b>"
        );
    }

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(plain("a\u{1b}[2Jb\u{7}c\u{9b}d\te"), "a[2Jbcd e");
    }
}
