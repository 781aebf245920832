//! `review.tsv`: who has checked which message of a language, and when.

use crate::text::TextFault;
use crate::text::catalog::Source;

/// The name of the ledger in the folder of its language.
pub const FILE: &str = "review.tsv";

const HEADING: &str = "# Who has checked which text. `blueback text review` writes it; it holds until either text changes.\n\
                       # id\tsource\ttranslation\treviewer\tdate\tkind\n";

/// One message that somebody has checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The message or term.
    pub id: String,
    /// The fingerprint of the source's text and note ([`super::Entry::with_note`]).
    pub source: String,
    /// The fingerprint of the translation ([`super::Entry::words`]).
    pub translation: String,
    /// Who it was.
    pub reviewer: String,
    /// The day, as `2026-11-08`.
    pub date: String,
    /// What the reviewer is.
    pub by: By,
}

/// What has looked at a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum By {
    /// A person who speaks the language.
    Human,
    /// A program. It is written down, and never makes a text more than a draft.
    Model,
}

impl By {
    /// Its name in the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Model => "model",
        }
    }
}

/// The rows of a ledger.
///
/// # Errors
/// Every line that is not a row.
pub fn parse(ledger: &Source) -> Result<Vec<Row>, Vec<TextFault>> {
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for (nth, line) in ledger.text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        match row(line) {
            Ok(row) => rows.push(row),
            Err(message) => {
                let file = format!("{}/{}", ledger.folder, ledger.file);
                let advice = "let `blueback text review` write it, or remove the line";
                let fault = TextFault::of_locale(&file, message, advice);
                faults.push(fault.on(Some(nth + 1)));
            }
        }
    }
    if faults.is_empty() {
        Ok(rows)
    } else {
        Err(faults)
    }
}

fn row(line: &str) -> Result<Row, String> {
    let fields: Vec<&str> = line.split('\t').collect();
    let [id, source, translation, reviewer, date, kind] = fields[..] else {
        let fields = fields.len();
        return Err(format!(
            "a row has 6 fields with tabs between them; this one has {fields}"
        ));
    };
    let fingerprint = |of: &str| of.len() == 16 && of.bytes().all(|b| b.is_ascii_hexdigit());
    if id.is_empty() || reviewer.trim().is_empty() {
        return Err("the message or its reviewer is not named".to_owned());
    }
    if ![source, translation].into_iter().all(fingerprint) {
        return Err("a fingerprint is not one of 16 digits".to_owned());
    }
    if date.parse::<jiff::civil::Date>().is_err() {
        return Err(format!("`{date}` is not a day, such as 2026-11-08"));
    }
    let by = [By::Human, By::Model]
        .into_iter()
        .find(|by| by.as_str() == kind);
    let by = by.ok_or_else(|| format!("`{kind}` is neither `human` nor `model`"))?;
    Ok(Row {
        id: id.to_owned(),
        source: source.to_owned(),
        translation: translation.to_owned(),
        reviewer: reviewer.to_owned(),
        date: date.to_owned(),
        by,
    })
}

/// A ledger with these rows, sorted, so that two people who add some seldom meet on a line.
pub fn print(rows: &[Row]) -> String {
    let mut rows: Vec<&Row> = rows.iter().collect();
    rows.sort_by(|a, b| (&a.id, a.by, &a.date).cmp(&(&b.id, b.by, &b.date)));
    let lines = rows.iter().map(|row| {
        let fields = [
            &row.id,
            &row.source,
            &row.translation,
            &row.reviewer,
            &row.date,
        ];
        let fields = fields.map(String::as_str).join("\t");
        format!("{fields}\t{}\n", row.by.as_str())
    });
    format!("{HEADING}{}", lines.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Vec<Row>, Vec<TextFault>> {
        parse(&Source {
            folder: "de".to_owned(),
            file: FILE.to_owned(),
            text: text.to_owned(),
        })
    }

    const GOOD: &str = "a\t0123456789abcdef\t0123456789abcdef\tAda L.\t2026-11-08\thuman\n";

    #[test]
    fn what_is_printed_is_read() {
        let rows = read(&format!("# Note\n\n{GOOD}")).unwrap();
        assert_eq!(rows[0].reviewer, "Ada L.");
        assert_eq!(print(&rows), format!("{HEADING}{GOOD}"));
        assert_eq!(read(&print(&rows)).unwrap(), rows);
        assert_eq!(read("").unwrap(), []);
    }

    #[test]
    fn each_fault_is_told_with_its_line() {
        for (from, to, says) in [
            ("\thuman", "", "6 fields"),
            ("Ada L.", " ", "not named"),
            ("0123456789abcdef\t0", "0123\t0", "16 digits"),
            ("2026-11-08", "2026-13-08", "is not a day"),
            ("human", "cat", "neither"),
        ] {
            let faults = read(&format!("#\n{GOOD}{}", GOOD.replacen(from, to, 1))).unwrap_err();
            assert_eq!((faults.len(), faults[0].line), (1, Some(3)), "{to}");
            assert!(faults[0].message.contains(says), "{}", faults[0]);
        }
    }
}
