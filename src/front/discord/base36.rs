//! Numbers in custom ids, in base 36, where a snowflake takes 13 characters instead of 20.

/// The largest number has so many digits.
const DIGITS: usize = 13;

/// A number with digits and small letters.
pub(super) fn base36(number: u64) -> String {
    let mut text = String::with_capacity(DIGITS);
    push_base36(&mut text, number);
    text
}

/// Writes a number at the end of a text.
pub(super) fn push_base36(text: &mut String, mut number: u64) {
    let mut digits = ['0'; DIGITS];
    let mut first = digits.len();
    loop {
        first -= 1;
        let digit = u32::try_from(number % 36).unwrap_or_default();
        digits[first] = char::from_digit(digit, 36).unwrap_or('0');
        number /= 36;
        if number == 0 {
            return text.extend(&digits[first..]);
        }
    }
}

/// The same for a number of twice the length, which takes up to 25 characters.
pub(super) fn wide_base36(mut number: u128) -> String {
    let mut digits = Vec::with_capacity(25);
    loop {
        let digit = u32::try_from(number % 36).unwrap_or_default();
        digits.push(char::from_digit(digit, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// Reads a number; none where it is none, or too large.
pub(super) fn number(text: &str) -> Option<u64> {
    // A sign would be read by the standard library, but was never written.
    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric());
    plain.then(|| u64::from_str_radix(text, 36).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read() {
        for n in [0, 35, 36, 1_462_015_105_796, u64::MAX] {
            assert_eq!(number(&base36(n)), Some(n));
        }
        assert_eq!(base36(u64::MAX).len(), 13);
        assert_eq!(wide_base36(u64::MAX.into()), base36(u64::MAX));
        assert_eq!(
            (wide_base36(0).len(), wide_base36(u128::MAX).len()),
            (1, 25)
        );
        for bad in ["", "-1", "+1", "1 ", "zzzzzzzzzzzzzz"] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }
}
