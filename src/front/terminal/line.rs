//! One line of input: read within bounds, then understood.

use std::io::{self, BufRead};
use std::time::Duration;

/// No answer is longer than this many bytes; of a longer line, the rest is read and dropped.
const LONGEST: usize = 1024;

/// The most that passes at once: a year.
const YEAR: Duration = Duration::from_secs(366 * 24 * 60 * 60);

/// What a line says.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Nothing.
    Blank,
    /// A word: a choice's id, or its number.
    Word(String),
    /// Time to let pass.
    Pass(Duration),
    /// It begins as a time, but is none that can pass.
    NoTime,
    /// More than an answer can be.
    TooLong,
}

/// Reads the next line; none at the end of the input. Bytes that are not text become signs that no choice has.
pub(super) fn read(input: &mut impl BufRead) -> io::Result<Option<Line>> {
    let mut line = Vec::new();
    let mut length = 0_usize;
    loop {
        let seen = match input.fill_buf() {
            Ok(seen) => seen,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        if seen.is_empty() && length == 0 {
            return Ok(None);
        }
        let end = seen.iter().position(|byte| *byte == b'\n');
        let part = &seen[..end.unwrap_or(seen.len())];
        let room = LONGEST.saturating_sub(line.len());
        line.extend_from_slice(&part[..part.len().min(room)]);
        length = length.saturating_add(part.len());
        let (used, ended) = match end {
            Some(end) => (end + 1, true),
            None => (seen.len(), seen.is_empty()),
        };
        input.consume(used);
        if ended {
            break;
        }
    }
    if length > LONGEST {
        return Ok(Some(Line::TooLong));
    }
    Ok(Some(understand(&String::from_utf8_lossy(&line))))
}

fn understand(line: &str) -> Line {
    let line = line.trim();
    if line.is_empty() {
        return Line::Blank;
    }
    match line.strip_prefix('+') {
        None => Line::Word(line.to_owned()),
        Some(time) => match duration(time) {
            Some(time) => Line::Pass(time),
            None => Line::NoTime,
        },
    }
}

/// A whole number of seconds, minutes, hours or days, such as `90m`; more than none, at most a year.
fn duration(text: &str) -> Option<Duration> {
    let unit = text.chars().next_back()?;
    let seconds = match unit {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => return None,
    };
    let digits = &text[..text.len() - unit.len_utf8()];
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    let time = Duration::from_secs(number.checked_mul(seconds)?);
    (!time.is_zero() && time <= YEAR).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mut input: &[u8]) -> Vec<Line> {
        std::iter::from_fn(|| read(&mut input).unwrap()).collect()
    }

    fn word(text: &str) -> Line {
        Line::Word(text.to_owned())
    }

    #[test]
    fn lines_end_as_they_do_anywhere_and_the_last_one_needs_no_end() {
        let lines = all(b"failed\r\n\n  back \nwhy");
        assert_eq!(
            lines,
            [word("failed"), Line::Blank, word("back"), word("why")]
        );
        assert_eq!(all(b""), []);
    }

    #[test]
    fn a_time_is_a_number_and_a_unit() {
        let hours = |n: u64| Line::Pass(Duration::from_secs(n * 3600));
        assert_eq!(
            all(b"+24h\n+120m\n+2d\n+7200s"),
            [hours(24), hours(2), hours(48), hours(2)]
        );
        for bad in [
            "+",
            "+h",
            "+24",
            "+-1h",
            "+0h",
            "+1.5h",
            "+ 1h",
            "+9999d",
            "+1\u{e9}",
            "+99999999999999999999d",
        ] {
            assert_eq!(understand(bad), Line::NoTime, "{bad}");
        }
    }

    #[test]
    fn a_line_without_end_takes_no_room_and_the_next_one_is_whole() {
        let mut input = vec![b'a'; 3_000_000];
        input.extend(b"\nback\n");
        assert_eq!(all(&input), [Line::TooLong, word("back")]);
        assert_eq!(all(&[b'a'; LONGEST]).len(), 1);
    }

    #[test]
    fn bytes_that_are_no_text_are_read_as_a_word() {
        assert!(matches!(&all(b"\xff\xfe\x00\n")[..], [Line::Word(_)]));
    }
}
