//! A store as JSON Lines: readable, for every back end, and the way from one version to another.
//!
//! The first line is `{"blueback":"export","format":1,"made":"…"}`, the last one `{"end":N}` with the number of
//! records. Between them each record is a line: `{"key":"s/0a1b…","version":1,"value":{…}}`. The key is its kind and
//! hexadecimal digits; what is no JSON is `"bytes"` in hexadecimal digits, instead of `"value"`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::store::{Error, Key, Record};

/// The format that is written, and the newest that is read.
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Head<'a> {
    #[serde(borrow)]
    blueback: Cow<'a, str>,
    format: u32,
    made: Cow<'a, str>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    #[serde(borrow)]
    key: Cow<'a, str>,
    version: u8,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    value: Option<&'a RawValue>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    bytes: Option<Cow<'a, str>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    end: u64,
}

/// The first line.
pub(super) fn head(made: String) -> String {
    text(&Head {
        blueback: "export".into(),
        format: FORMAT,
        made: made.into(),
    })
}

/// The last line.
pub(super) fn end(records: u64) -> String {
    text(&End { end: records })
}

/// The line of a record.
pub(super) fn line(key: &Key, record: &Record) -> String {
    let value: Option<&RawValue> = serde_json::from_slice(&record.payload).ok();
    // Only what comes back byte by byte, and on one line; `null` would come back as no value.
    let value = value.filter(|value| {
        value.get() != "null"
            && value.get().as_bytes() == record.payload
            && !record.payload.contains(&b'\n')
    });
    let bytes = value.is_none().then(|| Cow::from(hex(&record.payload)));
    text(&Line {
        key: key.to_string().into(),
        version: record.version,
        value,
        bytes,
    })
}

/// When an export was made, by its first line.
pub(super) fn read_head(line: &str) -> Result<jiff::Timestamp, String> {
    let head: Head<'_> = serde_json::from_str(line)
        .map_err(|_| "an export begins with {\"blueback\":\"export\",…}".to_owned())?;
    if head.blueback != "export" {
        return Err("it is not an export".to_owned());
    }
    if head.format > FORMAT {
        return Err(format!(
            "it has format {}, and this program knows formats up to {FORMAT}; use a newer version of the program",
            head.format
        ));
    }
    head.made
        .parse()
        .map_err(|_| "\"made\" is no moment".to_owned())
}

/// What a line after the first says: a record as it is stored, or the end and its number.
pub(super) fn read(line: &str) -> Result<Result<(Key, Vec<u8>), u64>, String> {
    if let Ok(End { end }) = serde_json::from_str(line) {
        return Ok(Err(end));
    }
    let line: Line<'_> = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let key = key(&line.key).ok_or_else(|| format!("{:?} is no key", line.key))?;
    let payload = match (line.value, line.bytes) {
        (Some(value), None) => value.get().as_bytes().to_vec(),
        (None, Some(digits)) => {
            unhex(&digits).ok_or("\"bytes\" is no row of hexadecimal digits")?
        }
        _ => return Err("a record has either \"value\" or \"bytes\"".to_owned()),
    };
    let version = line.version;
    let record = Record { version, payload };
    let stored = record
        .encode(&key)
        .map_err(|error: Error| error.to_string())?;
    Ok(Ok((key, stored)))
}

fn key(text: &str) -> Option<Key> {
    let (kind, digits) = text.split_at_checked(2)?;
    if !kind.as_bytes()[0].is_ascii_lowercase() || kind.as_bytes()[1] != b'/' {
        return None;
    }
    let bytes = [kind.as_bytes(), &unhex(digits)?].concat();
    Key::from_stored(&bytes).ok()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(digits: &str) -> Option<Vec<u8>> {
    let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let byte = |[high, low]: &[u8; 2]| u8::try_from(digit(*high)? * 16 + digit(*low)?).ok();
    rest.is_empty().then(|| pairs.iter().map(byte).collect())?
}

fn text(line: &impl Serialize) -> String {
    serde_json::to_string(line).expect("texts and numbers are always valid JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Prefix;

    const THING: Prefix = Prefix::new("t/");

    #[test]
    fn every_payload_comes_back_byte_by_byte() {
        for payload in [
            &b"{\"a\":[1,2.50,\"\\u00e4\"]}"[..],
            b"",
            b" {} ",
            b"{\n}",
            b"\xff\x00",
            b"7",
            b"null",
        ] {
            let key = THING.numbers([0xab, 7]);
            let record = Record {
                version: 3,
                payload: payload.to_vec(),
            };
            let line = line(&key, &record);
            assert!(!line.contains('\n'));
            let (read_key, stored) = read(&line).unwrap().unwrap();
            assert_eq!(
                (&read_key, Record::decode(&key, &stored).unwrap()),
                (&key, record)
            );
        }
    }

    #[test]
    fn what_is_no_line_says_why() {
        for (bad, why) in [
            ("{\"key\":\"T/00\",\"version\":1,\"bytes\":\"\"}", "no key"),
            ("{\"key\":\"t/0\",\"version\":1,\"bytes\":\"\"}", "no key"),
            (
                "{\"key\":\"t/00\",\"version\":1,\"bytes\":\"0g\"}",
                "hexadecimal",
            ),
            ("{\"key\":\"t/00\",\"version\":1}", "either"),
            ("{\"key\":\"t/00\",\"version\":300,\"value\":1}", "300"),
            ("nonsense", "expected"),
        ] {
            let error = read(bad).unwrap_err();
            assert!(error.contains(why), "{bad}: {error}");
        }
        let large = format!(
            "{{\"key\":\"t/00\",\"version\":1,\"bytes\":\"{}\"}}",
            "00".repeat(7000)
        );
        assert!(read(&large).unwrap_err().contains("most the store takes"));
    }

    #[test]
    fn a_later_format_is_refused() {
        assert!(read_head(&head("2026-01-01T00:00:00Z".to_owned())).is_ok());
        let later = "{\"blueback\":\"export\",\"format\":2,\"made\":\"2026-01-01T00:00:00Z\"}";
        assert!(read_head(later).unwrap_err().contains("newer version"));
        assert!(read_head("{}").is_err());
        assert_eq!(read(&end(7)).unwrap(), Err(7));
    }
}
