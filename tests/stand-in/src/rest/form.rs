//! What a request says: JSON, or a form of several parts with JSON and files in it.

use axum::body::Bytes;
use serde_json::Value;

use super::Asked;
use crate::answer::Answer;
use crate::attachment::{File, Upload};
use crate::shared::Shared;

/// The largest file that a bot may send, in bytes.
const LARGEST_FILE: usize = 10 * 1024 * 1024;

/// The body of a request, with the files that came with it.
pub(super) fn read(shared: &Shared, asked: &Asked) -> Result<(Value, Vec<Upload>), Answer> {
    let json = |bytes: &[u8]| {
        serde_json::from_slice(bytes).map_err(|_| {
            let message = "The request body contains invalid JSON.";
            Answer::refused(400, 50109, message).blaming_the_body()
        })
    };
    let Some(boundary) = boundary(&asked.content_type) else {
        let nothing = asked.bytes.is_empty();
        let body = if nothing {
            Value::Null
        } else {
            json(&asked.bytes)?
        };
        return Ok((body, Vec::new()));
    };
    let malformed = || Answer::refused(400, 0, "400: Bad Request").blaming_the_body();
    let (mut body, mut uploads) = (Value::Null, Vec::new());
    for part in parts(&asked.bytes, boundary).ok_or_else(malformed)? {
        if part.name == "payload_json" {
            body = json(&part.bytes)?;
            continue;
        }
        let index = part.name.strip_prefix("files[");
        let index = index.and_then(|rest| rest.strip_suffix(']')?.parse().ok());
        let index = index.ok_or_else(malformed)?;
        if part.bytes.len() > LARGEST_FILE {
            return Err(Answer::refused(413, 40005, "Request entity too large"));
        }
        let file = File {
            id: shared.new_id(),
            name: part.file_name,
            content_type: part.content_type,
            description: String::new(),
            bytes: part.bytes.as_ref().into(),
        };
        uploads.push(Upload { index, file });
    }
    Ok((body, uploads))
}

fn boundary(content_type: &str) -> Option<&str> {
    let rest = content_type.strip_prefix("multipart/form-data")?;
    let (_, boundary) = rest.split_once("boundary=")?;
    let boundary = boundary.split(';').next().unwrap_or(boundary);
    Some(boundary.trim().trim_matches('"'))
}

#[derive(Debug, PartialEq, Eq)]
struct Part {
    name: String,
    file_name: String,
    content_type: String,
    bytes: Bytes,
}

/// The parts of a form; nothing where it is malformed.
fn parts(body: &Bytes, boundary: &str) -> Option<Vec<Part>> {
    let mark = format!("\r\n--{boundary}");
    let first = mark.trim_start();
    let mut at = body.starts_with(first.as_bytes()).then_some(first.len())?;
    let mut parts = Vec::new();
    loop {
        let rest = &body[at..];
        if rest.starts_with(b"--") {
            return Some(parts);
        }
        let rest = rest.strip_prefix(b"\r\n")?;
        let head = find(rest, b"\r\n\r\n")?;
        let length = find(&rest[head + 4..], mark.as_bytes())?;
        let start = at + 2 + head + 4;
        let bytes = body.slice(start..start + length);
        parts.push(part(std::str::from_utf8(&rest[..head]).ok()?, bytes)?);
        at = start + length + mark.len();
    }
}

fn part(head: &str, bytes: Bytes) -> Option<Part> {
    let header = |wanted: &str| {
        let mut lines = head.split("\r\n").filter_map(|line| line.split_once(':'));
        let found = lines.find(|(name, _)| name.eq_ignore_ascii_case(wanted));
        found.map(|(_, value)| value.trim())
    };
    let disposition = header("content-disposition")?;
    let named = |key: &str| {
        let mut pairs = disposition
            .split(';')
            .filter_map(|pair| pair.split_once('='));
        let found = pairs.find(|(name, _)| name.trim() == key);
        found.map(|(_, value)| value.trim().trim_matches('"').to_owned())
    };
    Some(Part {
        name: named("name")?,
        file_name: named("filename").unwrap_or_default(),
        content_type: header("content-type").unwrap_or("").to_owned(),
        bytes,
    })
}

fn find(inside: &[u8], wanted: &[u8]) -> Option<usize> {
    inside
        .windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_comes_apart() {
        let body = "--b\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{}\r\n--b\r\n\
            content-disposition: form-data; name=\"files[0]\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n\
            x\r\n-y\r\n--b--\r\n";
        let parts = parts(&Bytes::from(body), "b").unwrap();
        assert_eq!(
            (parts[0].name.as_str(), &parts[0].bytes[..]),
            ("payload_json", &b"{}"[..])
        );
        assert_eq!(parts[1].file_name, "a.png");
        assert_eq!(parts[1].content_type, "image/png");
        assert_eq!(&parts[1].bytes[..], b"x\r\n-y");
        assert_eq!(boundary("multipart/form-data; boundary=\"b\""), Some("b"));
        assert_eq!(super::parts(&Bytes::from("--c--"), "b"), None);
    }
}
