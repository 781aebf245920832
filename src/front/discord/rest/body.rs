//! What a request carries: JSON, or JSON with files beside it.

use reqwest::header::HeaderValue;
use serde::Serialize;
use serde_json::{Value, json};

/// Files of one message (discord facts, section 1.4).
pub(crate) const FILES: usize = 10;
/// Bytes of one file that every server takes (discord facts, section 1.4).
pub(crate) const FILE: usize = 10 << 20;
/// Bytes of all files of a message, within the 25 MiB of a request (discord facts, section 1.4).
const ALL_FILES: usize = 24 << 20;
/// Characters of a file's name.
const NAME: usize = 64;
/// Characters of a file's description, read aloud in place of a picture (discord facts, section 1.3).
const DESCRIPTION: usize = 1024;

/// A file to attach to a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct File {
    name: String,
    kind: FileKind,
    description: Option<String>,
    bytes: Vec<u8>,
}

/// What is in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Plain text in UTF-8.
    Text,
    /// JSON, which is UTF-8 as well.
    Json,
    /// A picture.
    Png,
}

impl FileKind {
    const fn mime(self) -> &'static str {
        match self {
            Self::Text => "text/plain; charset=utf-8",
            Self::Json => "application/json",
            Self::Png => "image/png",
        }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Json => "json",
            Self::Png => "png",
        }
    }
}

impl File {
    /// A file, whose name gets the ending of its kind; other letters than `a-z`, `0-9`, `-` and `_`
    /// become `-`. None if it is empty or too large for Discord.
    pub(crate) fn new(stem: &str, kind: FileKind, bytes: Vec<u8>) -> Option<Self> {
        let plain = |c: char| match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() || c == '_' => c,
            _ => '-',
        };
        let stem: String = stem.chars().take(NAME - 5).map(plain).collect();
        let fits = (1..=FILE).contains(&bytes.len());
        fits.then(|| Self {
            name: format!("{stem}.{}", kind.ending()),
            kind,
            description: None,
            bytes,
        })
    }

    /// The same file with words for those who cannot see it.
    pub(crate) fn described(self, words: &str) -> Self {
        let words = words.chars().take(DESCRIPTION / 2).collect();
        Self {
            description: Some(words),
            ..self
        }
    }

    /// The address by which components of the same message show it.
    pub(crate) fn address(&self) -> String {
        format!("attachment://{}", self.name)
    }
}

/// A body, ready to be sent as often as needed.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Body {
    pub(super) kind: HeaderValue,
    pub(super) bytes: Vec<u8>,
}

impl Body {
    /// JSON alone.
    pub(super) fn json(value: &impl Serialize) -> Self {
        Self {
            kind: HeaderValue::from_static("application/json"),
            bytes: serde_json::to_vec(value).expect("texts and numbers are always valid JSON"),
        }
    }

    /// A message with files. Its `attachments` are set to them, so that a message that is edited
    /// loses others. Files beyond what Discord takes are left out, the last first.
    pub(super) fn message(message: &Value, files: &[File]) -> Self {
        let mut message = message.clone();
        let files = attach(&mut message, files);
        Self::of(&message, files)
    }

    /// The same for a body that holds its message under a key, such as the `data` of an answer to
    /// an interaction.
    pub(super) fn around(body: &Value, key: &str, files: &[File]) -> Self {
        let mut body = body.clone();
        let files = attach(&mut body[key], files);
        Self::of(&body, files)
    }

    fn of(value: &Value, files: &[File]) -> Self {
        match files {
            [] => Self::json(value),
            files => multipart(&value.to_string(), files),
        }
    }
}

/// Names the files in a message, as many as it can take.
fn attach<'a>(message: &mut Value, files: &'a [File]) -> &'a [File] {
    let files = fitting(files);
    let attached = files.iter().enumerate().map(|(at, file)| {
        let mut attached = json!({"id": at, "filename": file.name});
        if let Some(words) = &file.description {
            attached["description"] = words.as_str().into();
        }
        attached
    });
    if !files.is_empty() {
        message["attachments"] = attached.collect();
    }
    files
}

/// The files from the first that a message can take.
fn fitting(files: &[File]) -> &[File] {
    let mut room = ALL_FILES;
    let fits = files.iter().take(FILES).take_while(|file| {
        let fits = file.bytes.len() <= room;
        room = room.saturating_sub(file.bytes.len());
        fits
    });
    &files[..fits.count()]
}

/// JSON and files, parted by a line that occurs in none of them (RFC 7578).
fn multipart(json: &str, files: &[File]) -> Body {
    let occurs = |mark: &str| {
        let within = |bytes: &[u8]| bytes.windows(mark.len()).any(|at| at == mark.as_bytes());
        within(json.as_bytes()) || files.iter().any(|file| within(&file.bytes))
    };
    let mut nth = 0_u64;
    let mark = loop {
        let mark = format!("blueback-{nth:020}");
        if !occurs(&mark) {
            break mark;
        }
        nth += 1;
    };
    let mut bytes = Vec::new();
    let mut part = |head: &str, body: &[u8]| {
        bytes.extend_from_slice(format!("--{mark}\r\n{head}\r\n\r\n").as_bytes());
        bytes.extend_from_slice(body);
        bytes.extend_from_slice(b"\r\n");
    };
    part(
        "Content-Disposition: form-data; name=\"payload_json\"\r\nContent-Type: application/json",
        json.as_bytes(),
    );
    for (at, file) in files.iter().enumerate() {
        let (name, mime) = (&file.name, file.kind.mime());
        let disposition =
            format!("Content-Disposition: form-data; name=\"files[{at}]\"; filename=\"{name}\"");
        part(
            &format!("{disposition}\r\nContent-Type: {mime}"),
            &file.bytes,
        );
    }
    bytes.extend_from_slice(format!("--{mark}--\r\n").as_bytes());
    let kind = HeaderValue::from_str(&format!("multipart/form-data; boundary={mark}"));
    Body {
        // The mark is made of letters and digits.
        kind: kind.unwrap_or(HeaderValue::from_static("multipart/form-data")),
        bytes,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(stem: &str, words: &str) -> File {
        File::new(stem, FileKind::Text, words.as_bytes().to_vec()).unwrap()
    }

    #[test]
    fn a_name_is_harmless() {
        let name = |stem: &str| text(stem, "a").name;
        assert_eq!(name("case-7"), "case-7.txt");
        assert_eq!(name("../A \"\r\n"), "---a----.txt");
        assert_eq!(name(&"é".repeat(100)).len(), NAME - 1);
        assert_eq!(text("a", "b").address(), "attachment://a.txt");
    }

    #[test]
    fn an_empty_or_large_file_is_refused() {
        assert!(File::new("a", FileKind::Png, Vec::new()).is_none());
        assert!(File::new("a", FileKind::Png, vec![0; FILE + 1]).is_none());
    }

    #[test]
    fn without_files_it_is_json() {
        let body = Body::message(&json!({"content": "a"}), &[]);
        assert_eq!(body, Body::json(&json!({"content": "a"})));
    }

    #[test]
    fn files_stand_beside_the_json_that_names_them() {
        let file = text("path", "blueback-00000000000000000000").described("the path");
        let body = Body::around(&json!({"type": 4, "data": {"flags": 64}}), "data", &[file]);
        let mark = "blueback-00000000000000000001";
        assert_eq!(body.kind, format!("multipart/form-data; boundary={mark}"));
        let expected = [
            format!("--{mark}"),
            "Content-Disposition: form-data; name=\"payload_json\"".to_owned(),
            "Content-Type: application/json".to_owned(),
            String::new(),
            "{\"data\":{\"attachments\":[{\"description\":\"the path\",\"filename\":\"path.txt\",\
             \"id\":0}],\"flags\":64},\"type\":4}"
                .to_owned(),
            format!("--{mark}"),
            "Content-Disposition: form-data; name=\"files[0]\"; filename=\"path.txt\"".to_owned(),
            "Content-Type: text/plain; charset=utf-8".to_owned(),
            String::new(),
            "blueback-00000000000000000000".to_owned(),
            format!("--{mark}--"),
            String::new(),
        ];
        assert_eq!(
            String::from_utf8(body.bytes).unwrap(),
            expected.join("\r\n")
        );
    }

    #[test]
    fn too_many_files_are_left_out() {
        let many: Vec<_> = (0..12).map(|_| text("a", "b")).collect();
        assert_eq!(fitting(&many).len(), FILES);
        let large = File::new("a", FileKind::Png, vec![0; FILE]).unwrap();
        let large = [large.clone(), large.clone(), large];
        assert_eq!(fitting(&large).len(), 2);
    }
}
