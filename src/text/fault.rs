//! What can be wrong with words, and where.

use std::fmt;

use fluent_syntax::parser::ParserError;

use super::catalog::Source;

/// One fault in the words, with its place and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextFault {
    /// The file, as `folder/file`; empty where no single one is to blame.
    pub file: String,
    /// The line, counted from 1, where one is to blame.
    pub line: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
}

impl TextFault {
    pub(super) fn syntax(source: &Source, error: &ParserError) -> Self {
        let before = source.text.get(..error.pos.start).unwrap_or(&source.text);
        Self {
            file: format!("{}/{}", source.folder, source.file),
            line: Some(before.matches('\n').count() + 1),
            message: format!("this is not Fluent: {}", error.kind),
            advice: "indent every line of a text by four spaces; a line of a text may not begin with `.`, `*`, `[` or `}`".to_owned(),
        }
    }

    pub(super) fn no_such_locale(source: &Source) -> Self {
        Self {
            file: format!("{}/{}", source.folder, source.file),
            line: None,
            message: "no locale of Discord's has this name".to_owned(),
            advice:
                "name the folder by Discord's code, such as `de` or `pt-BR` (`nb` for Norwegian)"
                    .to_owned(),
        }
    }

    pub(super) fn no_source() -> Self {
        Self {
            file: "en-US/session.ftl".to_owned(),
            line: None,
            message: "the words of the source language are missing".to_owned(),
            advice: "point to the folder that holds `en-US`".to_owned(),
        }
    }

    pub(super) fn of_locale(folder: &str, message: String, advice: &str) -> Self {
        Self {
            file: folder.to_owned(),
            line: None,
            message,
            advice: advice.to_owned(),
        }
    }

    /// The same on a line.
    pub(super) fn on(mut self, line: Option<usize>) -> Self {
        self.line = line;
        self
    }
}

impl fmt::Display for TextFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        if !self.file.is_empty() {
            write!(f, ": ")?;
        }
        write!(f, "{}\n  help: {}", self.message, self.advice)
    }
}
