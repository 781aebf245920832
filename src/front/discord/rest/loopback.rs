//! A server on this machine that gives prepared answers and keeps what it was asked, for tests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use reqwest::Url;
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use super::{Rest, authorization};
use crate::front::discord::counters::Counters;
use crate::runtime::{Clock, Library, Runtime};
use crate::store::Committer;
use crate::store::memory::{Disk, Memory};
use crate::text::{Source, Words};

/// What was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// Method and path, such as `GET /api/v10/channels/5`.
    pub(super) line: String,
    /// The headers, in small letters.
    pub(super) head: String,
    /// The body.
    pub(super) body: Vec<u8>,
}

impl Asked {
    /// The body as JSON.
    pub(super) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }
}

/// A prepared answer.
#[derive(Debug, Clone)]
pub(super) enum Answer {
    /// Status, further header lines, and body.
    Says(u16, &'static str, Value),
    /// The connection ends without an answer.
    Breaks,
}

/// What was asked so far, in order.
pub(super) type Log = Arc<Mutex<Vec<Asked>>>;

/// A way to a server that gives these answers, one after the other, and then none any more.
pub(super) async fn rest(answers: Vec<Answer>) -> (Rest, Log) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let log = Log::default();
    tokio::spawn(serve(listener, answers.into(), Arc::clone(&log)));
    let source = Source {
        folder: "en-US".to_owned(),
        file: "session.ftl".to_owned(),
        text: String::new(),
    };
    let library = Library {
        flows: Vec::new(),
        words: Arc::new(Words::new(&[source]).unwrap()),
    };
    let store = Committer::start(Box::new(Memory::open(&Disk::default()))).unwrap();
    let runtime = Arc::new(Runtime::new(library, store, Clock::default()));
    let token = authorization(&"secret".into()).unwrap();
    let base = Url::parse(&base).unwrap();
    let rest = Rest::new(base, token, runtime, Arc::new(Counters::default())).unwrap();
    (rest, log)
}

async fn serve(listener: TcpListener, mut answers: VecDeque<Answer>, log: Log) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let asked = read(&mut stream).await;
        log.lock().unwrap().push(asked);
        let Some(Answer::Says(status, headers, body)) = answers.pop_front() else {
            continue;
        };
        let body = if body.is_null() {
            String::new()
        } else {
            body.to_string()
        };
        let length = body.len();
        let answer = format!(
            "HTTP/1.1 {status} -\r\n{headers}connection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        stream.write_all(answer.as_bytes()).await.unwrap();
    }
}

async fn read(stream: &mut TcpStream) -> Asked {
    let mut all = Vec::new();
    let end = loop {
        let mut some = [0; 4096];
        let count = stream.read(&mut some).await.unwrap();
        assert!(count > 0, "a request ends with an empty line");
        all.extend_from_slice(&some[..count]);
        if let Some(at) = all.windows(4).position(|four| four == b"\r\n\r\n") {
            break at;
        }
    };
    let mut body = all.split_off(end + 4);
    let head = String::from_utf8(all).unwrap();
    let (line, head) = head.split_once("\r\n").unwrap();
    let head = head.to_lowercase();
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "))
        .map_or(0, |length| length.trim().parse().unwrap());
    while body.len() < length {
        stream.read_buf(&mut body).await.unwrap();
    }
    Asked {
        line: line.trim_end_matches(" HTTP/1.1").to_owned(),
        head,
        body,
    }
}
