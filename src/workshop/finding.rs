//! One thing that was found in flows or words, for people and for editors.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use super::flow_test::Failed;
use super::prove::Broken;
use crate::flow::{Fault, Faults, Severity};
use crate::text::TextFault;

/// One thing that was found. As JSON it is one object; what has no place in its file has `null` there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file; empty where none is to blame.
    pub file: String,
    /// The line, from 1.
    pub line: Option<usize>,
    /// The column, from 1, in characters.
    pub column: Option<usize>,
    /// How many characters of the line it is about.
    pub length: Option<usize>,
    /// What kind of finding it is, in a word.
    pub code: &'static str,
    /// `error`, `warning` or `note`.
    #[serde(serialize_with = "word")]
    pub severity: Severity,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub advice: String,
    /// All of it as people read it, in colour.
    #[serde(skip)]
    pub printed: String,
}

fn word<S: serde::Serializer>(severity: &Severity, to: S) -> Result<S::Ok, S::Error> {
    to.serialize_str(severity.as_str())
}

impl Finding {
    /// The findings of a reader of flows, or of what looks at flows.
    pub fn of_faults(faults: &Faults) -> Vec<Self> {
        let finding = |fault: &Fault| {
            let spot = faults.spot(fault);
            Self {
                file: fault.file.to_string(),
                line: spot.map(|spot| spot.line),
                column: spot.map(|spot| spot.column),
                length: spot.map(|spot| spot.length),
                code: fault.code.as_str(),
                severity: fault.code.severity(),
                message: fault.message.clone(),
                advice: fault.advice.clone(),
                printed: faults.with(vec![fault.clone()]).styled(),
            }
        };
        faults.list.iter().map(finding).collect()
    }

    /// What is wrong with words; files are named as inside the folder of words.
    pub fn of_words(fault: &TextFault, folder: Option<&Path>) -> Self {
        Self::plain("words", fault, folder)
    }

    /// A text that does not fit Discord.
    pub fn unfit(fault: &TextFault, folder: Option<&Path>) -> Self {
        Self::plain("does_not_fit", fault, folder)
    }

    /// A flow test that fails or cannot be understood, with the conversation where there was one.
    pub fn of_test(failed: &Failed) -> Vec<Self> {
        let mut findings = Self::of_faults(&failed.faults);
        if let (Some(last), Some(way)) = (findings.last_mut(), &failed.way) {
            last.printed = format!("{}\n\n{way}", last.printed);
        }
        findings
    }

    /// A file of words that still has texts to be written.
    pub fn unwritten(file: String, texts: usize) -> Self {
        let message = match texts {
            1 => "1 text is still marked ✎".to_owned(),
            n => format!("{n} texts are still marked ✎"),
        };
        let advice = "write them, and take the sign away".to_owned();
        Self {
            printed: format!("note: {file}: {message}\n  help: {advice}"),
            file,
            line: None,
            column: None,
            length: None,
            code: "unwritten",
            severity: Severity::Note,
            message,
            advice,
        }
    }

    /// A failure that leaves nothing to look at.
    pub fn unreadable(message: String) -> Self {
        Self {
            file: String::new(),
            line: None,
            column: None,
            length: None,
            code: "unreadable",
            severity: Severity::Error,
            printed: message.clone(),
            message,
            advice: String::new(),
        }
    }

    /// A promise that the engine did not keep on a sound flow.
    pub fn broken(file: &Arc<str>, broken: Broken, way: &str) -> Self {
        let message = format!("{}, after {way}", broken.words());
        let advice = "this is a fault of the program and not of the flow: report it, with the flow"
            .to_owned();
        Self {
            file: file.to_string(),
            line: None,
            column: None,
            length: None,
            code: "broken_promise",
            severity: Severity::Error,
            printed: format!("{file}: {message}\n  help: {advice}"),
            message,
            advice,
        }
    }

    fn plain(code: &'static str, fault: &TextFault, folder: Option<&Path>) -> Self {
        let mut fault = fault.clone();
        if let Some(folder) = folder.filter(|_| !fault.file.is_empty()) {
            fault.file = folder.join(&fault.file).display().to_string();
        }
        Self {
            printed: fault.to_string(),
            file: fault.file,
            line: fault.line,
            column: fault.line.map(|_| 1),
            length: fault.line.map(|_| 0),
            code,
            severity: Severity::Error,
            message: fault.message,
            advice: fault.advice,
        }
    }

    /// Whether flows or words with it are not used.
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finding_is_one_object_with_its_place() {
        let faults = crate::flow::load("a", "[flow]\nhand_ovr = \"90m\"\n").unwrap_err();
        let findings = Finding::of_faults(&faults);
        let unknown = findings.iter().find(|f| f.code == "unknown_key").unwrap();
        let json = serde_json::to_string(unknown).unwrap();
        assert_eq!(
            json,
            r#"{"file":"a.toml","line":2,"column":1,"length":8,"code":"unknown_key","severity":"error","message":"`[flow]` cannot have `hand_ovr`","advice":"did you mean `hand_over`?"}"#
        );
        assert!(unknown.printed.contains("2 | ") || unknown.printed.contains("hand_ovr"));
    }

    #[test]
    fn words_are_named_below_their_folder() {
        let fault = TextFault {
            file: "de/session.ftl".to_owned(),
            line: Some(3),
            message: "wrong".to_owned(),
            advice: "right".to_owned(),
        };
        let finding = Finding::of_words(&fault, Some(Path::new("texts")));
        assert_eq!(finding.file, "texts/de/session.ftl");
        assert_eq!(
            finding.printed,
            "texts/de/session.ftl:3: wrong\n  help: right"
        );
        assert_eq!((finding.line, finding.column), (Some(3), Some(1)));
    }
}
