//! The loop against a server on this machine, with a clock that is wound by hand.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;

use super::fetch::{Failure, Fetch, MOST_BYTES};
use super::*;
use crate::runtime::status::State;

const MINUTE: Duration = Duration::from_secs(60);
const SERVICES: &str = r#"{"services": [{"serviceName": "iMessage", "events": []}]}"#;

/// A server that answers all requests alike, and tells of each at which moment of the clock it was begun.
struct Server {
    feed: Url,
    answer: Arc<Mutex<String>>,
    asked: mpsc::UnboundedReceiver<Timestamp>,
}

impl Server {
    async fn new(answer: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let feed = format!("http://{}/feed.js", listener.local_addr().unwrap());
        let answer = Arc::new(Mutex::new(answer));
        let (tell, asked) = mpsc::unbounded_channel();
        let all = Arc::clone(&answer);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let answer = all.lock().unwrap().clone();
                let _ = tell.send(serve(stream, answer).await);
            }
        });
        Self {
            feed: Url::parse(&feed).unwrap(),
            answer,
            asked,
        }
    }

    fn says(&self, answer: String) {
        *self.answer.lock().unwrap() = answer;
    }

    async fn fetch(&self) -> Result<Vec<u8>, Failure> {
        let fetch = Fetch::new(self.feed.clone()).unwrap();
        fetch.bytes(Timestamp::from_millis(1)).await
    }
}

/// Answers one request; an empty answer keeps it waiting for ever.
async fn serve(mut stream: TcpStream, answer: String) -> Timestamp {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        assert!(stream.read_buf(&mut head).await.unwrap() > 0);
    }
    let head = String::from_utf8(head).unwrap();
    let (_, moment) = head.split_once("_=").unwrap();
    let (moment, _) = moment.split_once(' ').unwrap();
    if answer.is_empty() {
        tokio::spawn(async move {
            std::future::pending::<()>().await;
            drop(stream);
        });
    } else {
        // Whoever has read enough hangs up.
        let _ = stream.write_all(answer.as_bytes()).await;
    }
    Timestamp::from_millis(moment.parse().unwrap())
}

fn answer(head: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {head}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}")
}

fn sound() -> String {
    answer("200 OK", SERVICES)
}

/// A loop that runs, and all that it has to do with.
async fn world(answer: String) -> (Server, Status, Clock) {
    let server = Server::new(answer).await;
    let (status, clock) = (Status::default(), Clock::default());
    tokio::spawn(run(server.feed.clone(), status.clone(), clock.clone()));
    (server, status, clock)
}

/// Lets time pass in steps of so many seconds, and gathers when requests were begun. Each that is due is waited for; one
/// that is begun too early is found at the end.
async fn live(
    server: &mut Server,
    clock: &Clock,
    steps: impl Iterator<Item = u64>,
    pauses: &mut dyn Iterator<Item = Duration>,
) -> Vec<Timestamp> {
    let mut all = vec![server.asked.recv().await.unwrap()];
    let mut pause = pauses.next().unwrap();
    for step in steps {
        clock.advance(Duration::from_secs(step));
        if clock.now() >= *all.last().unwrap() + pause {
            all.push(server.asked.recv().await.unwrap());
            pause = pauses.next().unwrap();
        }
    }
    while let Ok(early) = server.asked.try_recv() {
        all.push(early);
    }
    all
}

#[tokio::test]
async fn never_more_than_one_request_a_minute() {
    let (mut server, status, clock) = world(sound()).await;
    status.need(clock.now() + MINUTE * 60 * 24);
    // Anybody may say at any time that they need the page; it makes no request earlier.
    let steps = (0..2000_u64).map(|n| {
        status.need(clock.now() + MINUTE * 60 * 24);
        1 + n * 7 % 40
    });
    let all = live(&mut server, &clock, steps, &mut std::iter::repeat(PACE)).await;
    assert!(all.len() > 300, "{}", all.len());
    for pair in all.windows(2) {
        assert!(pair[1] >= pair[0] + MINUTE, "{pair:?}");
        assert!(pair[1] <= pair[0] + MINUTE * 3, "{pair:?}");
    }
}

#[tokio::test]
async fn failures_make_it_slower_and_a_success_as_fast_as_before() {
    let (mut server, status, clock) = world(answer("503 Busy", "")).await;
    status.need(clock.now() + MINUTE * 60 * 24);
    let doubled = [2, 4, 8, 16, 16, 16].map(|times| PACE * times);
    let mut pauses = doubled.into_iter().chain(std::iter::repeat(PACE * 16));
    let steps = std::iter::repeat_n(30, 200);
    let all = live(&mut server, &clock, steps, &mut pauses).await;
    for (pair, pause) in all.windows(2).zip(doubled) {
        assert!(pair[1] >= pair[0] + pause, "{pair:?} {pause:?}");
    }
    assert_eq!(
        status.reading(&["iMessage".to_owned()], clock.now()).state,
        State::Unknown
    );
    server.says(sound());
    let mut changes = status.changes();
    clock.advance(PACE * 16);
    changes.changed().await.unwrap();
    let first = server.asked.recv().await.unwrap();
    assert_eq!(
        status.reading(&["iMessage".to_owned()], clock.now()).state,
        State::Clear
    );
    clock.advance(PACE);
    changes.changed().await.unwrap();
    assert!(server.asked.recv().await.unwrap() <= first + PACE * 2);
}

#[tokio::test]
async fn while_nobody_needs_it_nothing_is_asked() {
    let (mut server, status, clock) = world(sound()).await;
    let mut changes = status.changes();
    for _ in 0..50 {
        clock.advance(MINUTE * 60);
        tokio::task::yield_now().await;
    }
    assert!(server.asked.try_recv().is_err());
    status.need(clock.now() + MINUTE);
    changes.changed().await.unwrap();
    let first = server.asked.recv().await.unwrap();
    assert!(first <= clock.now());
    for _ in 0..50 {
        clock.advance(MINUTE * 60);
        tokio::task::yield_now().await;
    }
    assert!(server.asked.try_recv().is_err());
    status.need(clock.now() + MINUTE);
    changes.changed().await.unwrap();
    assert!(server.asked.recv().await.unwrap() > first + MINUTE);
}

#[tokio::test]
async fn another_host_is_not_followed_to_and_too_long_an_answer_is_dropped() {
    let mut server = Server::new(sound()).await;
    assert_eq!(server.fetch().await.unwrap(), SERVICES.as_bytes());
    let mut other = Server::new(sound()).await;
    let away = format!("302 Found\r\nlocation: {}?_=1", other.feed);
    server.says(answer(&away, ""));
    assert!(matches!(server.fetch().await, Err(Failure::Status(302))));
    assert!(other.asked.try_recv().is_err());
    // A circle on the same host comes to an end.
    server.says(answer("302 Found\r\nlocation: /feed.js?_=1", ""));
    assert!(matches!(server.fetch().await, Err(Failure::Status(302))));
    let mut asked = 0;
    while server.asked.try_recv().is_ok() {
        asked += 1;
    }
    assert!(asked <= 6, "{asked}");
    server.says(answer("200 OK", &"x".repeat(MOST_BYTES + 1)));
    assert!(matches!(server.fetch().await, Err(Failure::Long)));
    let short = answer("200 OK", "{").replace("length: 1", "length: 9");
    server.says(short);
    assert!(matches!(server.fetch().await, Err(Failure::Request(_))));
}

/// Time passes by itself here while all wait, as the request does for an answer that never comes.
#[tokio::test]
async fn an_answer_that_never_comes_is_not_waited_for() {
    let server = Server::new(String::new()).await;
    let fetch = Fetch::new(server.feed.clone()).unwrap();
    let mut asked = server.asked;
    let bytes = tokio::spawn(async move { fetch.bytes(Timestamp::from_millis(1)).await });
    asked.recv().await.unwrap();
    tokio::time::pause();
    let error = bytes.await.unwrap().unwrap_err();
    assert!(matches!(error, Failure::Request(error) if error.is_timeout()));
}
