//! What the TOML parser refuses, in words for somebody who has never heard of TOML.

use toml::de::Error;

use super::fault::{Code, Findings, Span};

/// Reports the errors of the parser, without those that only follow from another.
pub(crate) fn report(errors: &[Error], text: &str, found: &mut Findings) {
    // Below a header that stands twice, every line stands twice.
    let mut repeated = 0..0;
    for error in errors {
        let span = error.span().unwrap_or_default();
        if !error.message().contains("duplicate key") {
            let advice = "a line is `name = value`; texts stand in quotes \"…\", lists in [ ], and a header in [ ] on a line of its own";
            found.add(Code::Syntax, &span, error.message(), "", advice);
        } else if !repeated.contains(&span.start) {
            let advice = "every name may stand only once; rename or remove one of the two";
            found.add(
                Code::Duplicate,
                &span,
                "this name stands twice",
                "again here",
                advice,
            );
            repeated = below(&span, text);
        }
    }
}

/// The lines below the header at a place, up to the next one; none where it is no header.
fn below(span: &Span, text: &str) -> Span {
    let start = text[..span.start].rfind('\n').map_or(0, |n| n + 1);
    if !text[start..].starts_with('[') {
        return 0..0;
    }
    let next = text[span.start..].find("\n[");
    span.start..next.map_or(text.len(), |n| span.start + n)
}
