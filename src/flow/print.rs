//! Faults as compilers print them: the file, the line, a caret, and what to do.

use std::fmt;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::fault::{Fault, Severity, Span};

/// Faults together with the text they are in; displayed without colour.
#[derive(Debug, Clone, Default)]
pub struct Faults {
    /// The faults, file by file, in the order of the text.
    pub list: Vec<Fault>,
    sources: Vec<(Arc<str>, Arc<str>)>,
}

/// A place in a text as editors name it, in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
    /// How many characters of the line belong to it; may be 0.
    pub length: usize,
}

impl std::error::Error for Faults {}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.print(&Renderer::plain()))
    }
}

impl Faults {
    /// Faults of one file, put into the order of its text.
    pub(crate) fn new(mut list: Vec<Fault>, file: &str, text: &str) -> Self {
        list.sort_by_key(|f| f.span.as_ref().map_or(0, |s| s.start));
        Self {
            list,
            sources: vec![(file.into(), text.into())],
        }
    }

    /// Faults found in files that were read as one row, each put back into its file.
    pub(crate) fn of(list: Vec<Fault>, sources: &Sources) -> Self {
        let mut list: Vec<Fault> = list.into_iter().map(|fault| sources.place(fault)).collect();
        let order = |file: &str| sources.files.iter().position(|(of, _, _)| **of == *file);
        list.sort_by_key(|f| (order(&f.file), f.span.as_ref().map_or(0, |s| s.start)));
        let files = sources.files.iter();
        Self {
            list,
            sources: files
                .map(|(file, _, text)| (file.clone(), text.clone()))
                .collect(),
        }
    }

    /// Adds the faults of another flow. What both found in a file that they share is told once.
    pub(crate) fn append(&mut self, other: Self) {
        for fault in other.list {
            if !self.list.contains(&fault) {
                self.list.push(fault);
            }
        }
        for source in other.sources {
            if !self.sources.contains(&source) {
                self.sources.push(source);
            }
        }
    }

    /// Other faults of the same texts, in the order of those.
    pub fn with(&self, mut list: Vec<Fault>) -> Self {
        let file = |fault: &Fault| self.sources.iter().position(|(f, _)| *f == fault.file);
        list.sort_by_key(|f| (file(f), f.span.as_ref().map_or(0, |s| s.start)));
        Self {
            list,
            sources: self.sources.clone(),
        }
    }

    /// Where a fault stands in its text; nowhere for what concerns a whole file.
    pub fn spot(&self, fault: &Fault) -> Option<Spot> {
        let (_, text) = self.sources.iter().find(|(file, _)| *file == fault.file)?;
        let span = within(text, fault.span.as_ref()?);
        let line_start = text[..span.start].rfind('\n').map_or(0, |n| n + 1);
        Some(Spot {
            line: text[..span.start].matches('\n').count() + 1,
            column: text[line_start..span.start].chars().count() + 1,
            length: text[span].chars().count(),
        })
    }

    /// The faults in colour, for a terminal.
    pub fn styled(&self) -> String {
        self.print(&Renderer::styled())
    }

    fn print(&self, renderer: &Renderer) -> String {
        let mut out = String::new();
        for fault in &self.list {
            let source = self.sources.iter().find(|(file, _)| *file == fault.file);
            let text = source.map_or("", |(_, text)| text);
            out.push_str(&renderer.render(&[group(fault, text)]));
            out.push_str("\n\n");
        }
        out.truncate(out.trim_end().len());
        out
    }
}

/// Files that were read as one row, each behind those before it.
pub(crate) struct Sources {
    /// Each file's path, where it begins, and its text.
    files: Vec<(Arc<str>, usize, Arc<str>)>,
}

impl Sources {
    /// The first file.
    pub(crate) fn new(file: &str, text: &str) -> Self {
        Self {
            files: vec![(file.into(), 0, text.into())],
        }
    }

    /// Adds a file; how many bytes lie before it.
    pub(crate) fn add(&mut self, file: &str, text: &str) -> usize {
        let last = self.files.last();
        let start = last.map_or(0, |(_, start, text)| start + text.len() + 1);
        self.files.push((file.into(), start, text.into()));
        start
    }

    /// Each file's path, and how many bytes lie before it.
    pub(crate) fn starts(&self) -> impl Iterator<Item = (&Arc<str>, usize)> {
        self.files.iter().map(|(file, start, _)| (file, *start))
    }

    /// The index of the file that a place is in.
    fn index(&self, at: usize) -> usize {
        let before = self.files.iter().take_while(|(_, start, _)| *start <= at);
        before.count().saturating_sub(1)
    }

    /// Puts a fault into the file that it is in. A second place in another file becomes a line of advice.
    fn place(&self, mut fault: Fault) -> Fault {
        let Some(span) = &mut fault.span else {
            return fault;
        };
        let index = self.index(span.start);
        let (file, start, _) = &self.files[index];
        *span = span.start - start..span.end.max(span.start) - start;
        fault.file = file.clone();
        if let Some((also, label)) = fault.also.take() {
            let other = self.index(also.start);
            let (path, start, text) = &self.files[other];
            let place = also.start - start..also.end.max(also.start) - start;
            if other == index {
                fault.also = Some((place, label));
            } else {
                let before = &text[..text.floor_char_boundary(place.start)];
                let line = before.matches('\n').count() + 1;
                fault.advice = format!("{} ({path}:{line}: {label})", fault.advice);
            }
        }
        fault
    }
}

fn group<'a>(fault: &'a Fault, text: &'a str) -> Group<'a> {
    let level = match fault.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&fault.message).id(fault.code.as_str());
    let group = match &fault.span {
        None => title.element(Origin::path(&*fault.file)),
        Some(span) => {
            let mut snippet = Snippet::source(text).path(&*fault.file).annotation(
                AnnotationKind::Primary
                    .span(within(text, span))
                    .label(&fault.label),
            );
            if let Some((span, label)) = &fault.also {
                let second = AnnotationKind::Context.span(within(text, span));
                snippet = snippet.annotation(second.label(label));
            }
            title.element(snippet)
        }
    };
    if fault.advice.is_empty() {
        group
    } else {
        group.element(Level::HELP.message(&fault.advice))
    }
}

/// The part of a span that the text has and that one line can show.
fn within(text: &str, span: &Span) -> Span {
    let start = text.floor_char_boundary(span.start);
    let end = text.floor_char_boundary(span.end.max(start));
    let line = text[start..end].find('\n').map_or(end, |n| start + n);
    start..line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::flow::fault::{Code, Findings};

    #[test]
    fn a_fault_shows_its_line_a_caret_and_advice() {
        let mut found = Findings::new("a.toml");
        found.add(Code::Syntax, &(4..5), "wrong", "here", "do better");
        let faults = Faults::new(found.list, "a.toml", "one\ntwo\n");
        assert_eq!(
            faults.to_string(),
            "error[syntax]: wrong\n --> a.toml:2:1\n  |\n2 | two\n  | ^ here\n  |\n  = help: do better"
        );
        assert!(faults.styled().contains("\u{1b}["));
    }

    #[test]
    fn a_spot_is_counted_in_lines_and_characters() {
        let mut found = Findings::new("a.toml");
        found.add(Code::Syntax, &(6..9), "wrong", "", "");
        found.add_whole(Code::Missing, "nothing", "");
        let faults = Faults::new(found.list, "a.toml", "one\nätwo\n");
        let spot = |nth: usize| faults.spot(&faults.list[nth]);
        let there = Spot {
            line: 2,
            column: 2,
            length: 3,
        };
        assert_eq!((spot(0), spot(1)), (None, Some(there)));
    }

    #[test]
    fn a_span_outside_the_text_is_cut_to_it() {
        assert_eq!(within("aä", &(2..9)), 1..3);
        assert_eq!(within("", &(5..9)), 0..0);
        assert_eq!(within("a\nb", &(0..3)), 0..1);
    }
}
