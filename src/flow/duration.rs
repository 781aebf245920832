//! Durations as flows spell them: a whole number and `s`, `m` or `h`.

use std::time::Duration;

/// Reads `"5s"`, `"2m"` or `"24h"`; nothing for any other form.
pub(crate) fn parse(text: &str) -> Option<Duration> {
    let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
    let seconds = match unit {
        "s" => 1,
        "m" => 60,
        "h" => 3600,
        _ => return None,
    };
    if number.is_empty() || number.len() > 7 || !number.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let number: u64 = number.parse().ok()?;
    Some(Duration::from_secs(number * seconds))
}

/// The duration in the largest unit that needs no fraction.
pub(crate) fn print(time: Duration) -> String {
    match time.as_secs() {
        s if s > 0 && s % 3600 == 0 => format!("{}h", s / 3600),
        s if s > 0 && s % 60 == 0 => format!("{}m", s / 60),
        s => format!("{s}s"),
    }
}

/// Minutes, with their fraction.
pub(crate) fn minutes(time: Duration) -> f64 {
    time.as_secs_f64() / 60.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_and_a_unit_are_a_duration() {
        for (text, seconds) in [("5s", 5), ("2m", 120), ("24h", 86_400), ("0s", 0)] {
            let time = parse(text).unwrap();
            assert_eq!(time.as_secs(), seconds);
            assert_eq!(print(time), text);
        }
        assert_eq!(print(Duration::from_secs(90)), "90s");
        for bad in [
            "",
            "s",
            "5",
            "5d",
            "1h30m",
            "-5s",
            "1.5h",
            "5 s",
            "5ß",
            "99999999s",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
