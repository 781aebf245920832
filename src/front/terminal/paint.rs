//! A card as lines of text: wrapped, coloured by what it may cost, the warning before the choices.

use anstyle::{AnsiColor, Style};
use jiff::tz::TimeZone;
use textwrap::Options;

use super::mark;
use crate::engine::Risk;
use crate::text::{Accent, Shown};

/// How cards are laid out.
pub(super) struct Look {
    /// Columns, the bar included.
    pub(super) width: usize,
    /// A bar in the card's colour runs along its left side.
    pub(super) bar: bool,
}

/// All of a card but its choices, each line ended.
pub(super) fn paint(card: &Shown, look: &Look) -> String {
    let colour = colour(card.accent);
    let bar = match look.bar {
        true => format!("{colour}▌{colour:#} "),
        false => String::new(),
    };
    let mut page = Page {
        bar,
        width: look.width,
        zone: TimeZone::system(),
        shown: String::new(),
    };
    let plain = Style::new();
    for note in &card.notes {
        page.part(note, plain.italic());
    }
    if !card.notes.is_empty() {
        page.gap();
    }
    page.part(&card.title, colour.bold());
    page.block(Some(&card.text), plain);
    page.block(card.warning.as_deref(), warning(card.accent));
    page.block(card.needs.as_deref(), plain);
    let why = if card.explained {
        plain
    } else {
        plain.dimmed()
    };
    page.block(Some(&card.why), why);
    page.block(card.progress.as_deref(), plain.dimmed());
    page.block(card.speech.draft.as_deref(), plain.dimmed());
    page.block(card.speech.said.as_deref(), plain.italic());
    if let Some(link) = &card.link {
        page.gap();
        page.part(&link.label, plain);
        page.whole(&link.url);
    }
    if let Some(summary) = &card.summary {
        page.gap();
        for line in summary.lines() {
            page.whole(line);
        }
    }
    page.shown
}

struct Page {
    bar: String,
    width: usize,
    zone: TimeZone,
    shown: String,
}

impl Page {
    /// A paragraph after an empty line, if it says anything.
    fn block(&mut self, text: Option<&str>, style: Style) {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            self.gap();
            self.part(text, style);
        }
    }

    /// A text, wrapped; what follows a number or a dash hangs behind it.
    fn part(&mut self, text: &str, style: Style) {
        for line in text.lines() {
            let first = self.bar.clone();
            let hanging = format!("{}{}", self.bar, " ".repeat(hang(line)));
            let options = Options::new(self.width)
                .initial_indent(&first)
                .subsequent_indent(&hanging);
            let marked = mark::render(line, style, &self.zone);
            for wrapped in textwrap::wrap(&marked, options) {
                self.shown.push_str(wrapped.trim_end());
                self.shown.push('\n');
            }
        }
    }

    /// A line to be copied: never wrapped, and nothing before it.
    fn whole(&mut self, line: &str) {
        let marked = mark::render(line, Style::new(), &self.zone);
        self.shown.push_str(&marked);
        self.shown.push('\n');
    }

    fn gap(&mut self) {
        self.shown.push_str(self.bar.trim_end());
        self.shown.push('\n');
    }
}

/// The width of what a line begins with, if that is a list's number or dash.
fn hang(line: &str) -> usize {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &line[digits..];
    if digits > 0 && rest.starts_with(". ") {
        digits + 2
    } else if digits == 0 && (rest.starts_with("- ") || rest.starts_with("• ")) {
        2
    } else {
        0
    }
}

fn colour(accent: Accent) -> Style {
    let colour = match accent {
        Accent::Calm | Accent::HandedOver => AnsiColor::Blue,
        Accent::Step(Risk::None) => AnsiColor::Cyan,
        Accent::Step(Risk::Mild | Risk::Settings) => AnsiColor::Yellow,
        Accent::Step(Risk::Data) | Accent::Trouble => AnsiColor::Red,
        Accent::Solved => AnsiColor::Green,
    };
    colour.on_default()
}

fn warning(accent: Accent) -> Style {
    match accent {
        Accent::Step(Risk::Settings | Risk::Data) => AnsiColor::Red.on_default().bold(),
        Accent::Step(Risk::None | Risk::Mild)
        | Accent::Calm
        | Accent::Solved
        | Accent::HandedOver
        | Accent::Trouble => AnsiColor::Yellow.on_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Kind, Link};

    fn card(text: &str) -> Shown {
        Shown {
            kind: Kind::Step,
            id: "toggle".to_owned(),
            turn: None,
            notes: vec!["Welcome back.".to_owned()],
            title: "Turn it off and on".to_owned(),
            text: text.to_owned(),
            warning: Some("You lose your settings.".to_owned()),
            needs: None,
            why: "Most likely: the network.".to_owned(),
            explained: false,
            progress: None,
            summary: Some("One\nTwo".to_owned()),
            link: Some(Link {
                label: "Open the page".to_owned(),
                url: "https://example.com".to_owned(),
            }),
            choices: Vec::new(),
            accent: Accent::Step(Risk::Settings),
            speech: Box::default(),
        }
    }

    fn shown(card: &Shown, width: usize, bar: bool) -> String {
        anstream::adapter::strip_str(&paint(card, &Look { width, bar })).to_string()
    }

    #[test]
    fn a_card_is_laid_out_from_notes_to_summary() {
        let text = "1. Open **Settings** and look for it\n2. Done";
        assert_eq!(
            shown(&card(text), 26, false),
            "Welcome back.\n\nTurn it off and on\n\n1. Open Settings and look\n   for it\n2. Done\n\n\
             You lose your settings.\n\nMost likely: the network.\n\nOpen the page\nhttps://example.com\n\nOne\nTwo\n"
        );
    }

    #[test]
    fn no_line_is_wider_than_the_window_and_wide_signs_count_twice() {
        let text = "设置里打开信息然后向下滚动直到看见它为止 **ok**";
        for width in [20, 33, 60] {
            for line in shown(&card(text), width, true).lines() {
                if line.starts_with('▌') {
                    assert!(
                        textwrap::core::display_width(line) <= width,
                        "{width}: {line}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_is_to_be_copied_stands_alone() {
        let page = shown(&card("x"), 40, true);
        assert!(page.ends_with("\nOne\nTwo\n"), "{page}");
    }

    #[test]
    fn why_is_dimmed_until_it_is_asked_for() {
        let mut card = card("x");
        let look = Look {
            width: 40,
            bar: false,
        };
        assert!(paint(&card, &look).contains("\u{1b}[2mMost"));
        card.explained = true;
        assert!(!paint(&card, &look).contains("\u{1b}[2mMost"));
    }
}
