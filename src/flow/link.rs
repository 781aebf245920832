//! Links: what Discord takes on a link button.

use super::fault::{Code, Findings};
use super::limits;
use super::section::Section;

/// Reads the link of a question or a step, if it has one.
pub(crate) fn read(section: &Section<'_>, found: &mut Findings) -> Option<String> {
    let entry = section.get("link")?;
    let link = entry.text("\"https://support.apple.com\"", found)?;
    if sound(link) {
        return Some(link.to_owned());
    }
    let message = "this link cannot be shown on a button";
    let most = limits::LINK;
    let advice = format!(
        "write a whole address that begins with https://, without spaces, of at most {most} characters"
    );
    found.add(Code::BadLink, &entry.span(), message, "", advice);
    None
}

fn sound(link: &str) -> bool {
    let Some(rest) = link.strip_prefix("https://") else {
        return false;
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let letters = |b: u8| b.is_ascii_alphanumeric() || b == b'.' || b == b'-';
    host.contains('.')
        && host.bytes().all(letters)
        && host.split('.').all(|label| !label.is_empty())
        && link.len() <= limits::LINK
        && link.bytes().all(|b| b.is_ascii_graphic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_whole_https_address_is_a_link() {
        assert!(sound("https://support.apple.com/en-us/118433#a"));
        for bad in [
            "",
            "http://a.de",
            "https://",
            "https://a",
            "https://a b.de",
            "https://a.de/ü",
            "https://.de",
            "https://u@a.de",
            "support.apple.com",
        ] {
            assert!(!sound(bad), "{bad}");
        }
        assert!(!sound(&format!("https://a.de/{}", "x".repeat(500))));
    }
}
