//! Messages in channels: post, edit, read, delete.

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::body::{Body, File};
use super::calls::UNHURRIED;
use super::gate::Route;
use super::{Fault, Rest, wire};
use crate::ids::{ChannelId, MessageId, UserId};

/// Messages that are listed at once (discord documentation, resources/message).
const MOST: u8 = 100;

/// A message, as far as we look at messages.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Message {
    /// Its id.
    #[serde(deserialize_with = "wire::id")]
    pub(crate) id: MessageId,
    /// The channel or thread it is in.
    #[serde(deserialize_with = "wire::id")]
    pub(crate) channel_id: ChannelId,
    author: Author,
    /// What it is made of, by which we know our own again.
    #[serde(default)]
    components: Value,
    /// The mark that it was posted with; Discord repeats it for a few minutes at least.
    #[serde(default)]
    nonce: Value,
}

#[derive(Debug, Clone, Deserialize)]
struct Author {
    #[serde(deserialize_with = "wire::id")]
    id: UserId,
}

impl Message {
    /// Who wrote it.
    pub(crate) fn author(&self) -> UserId {
        self.author.id
    }

    /// Whether it was posted with this mark.
    pub(crate) fn has(&self, nonce: &Nonce) -> bool {
        self.nonce == nonce.0.as_str()
    }

    /// The custom ids of all that can be pressed in it, in order.
    pub(crate) fn custom_ids(&self) -> Vec<&str> {
        let mut found = Vec::new();
        custom_ids(&self.components, &mut found);
        found
    }
}

/// Discord nests components three deep, and never refers back.
fn custom_ids<'a>(components: &'a Value, found: &mut Vec<&'a str>) {
    for component in components.as_array().into_iter().flatten() {
        found.extend(component["custom_id"].as_str());
        found.extend(component["accessory"]["custom_id"].as_str());
        custom_ids(&component["components"], found);
    }
}

/// A mark by which Discord tells a message that is posted twice within a few minutes, and keeps
/// the first: 1 to 25 characters (discord facts, section 1.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Nonce(String);

impl Nonce {
    /// Takes a text as a mark; none if it is empty, too long, or not made of visible ASCII.
    pub(crate) fn new(text: &str) -> Option<Self> {
        let plain = text.bytes().all(|b| b.is_ascii_graphic());
        ((1..=25).contains(&text.len()) && plain).then(|| Self(text.to_owned()))
    }
}

/// Which messages of a channel to list, the latest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// The latest.
    Latest,
    /// Those right after a message or moment, by an id that need not exist.
    After(MessageId),
    /// Those around a message.
    Around(MessageId),
}

impl Rest {
    /// Posts a message that pings nobody, unless its `allowed_mentions` say whom. Within a few
    /// minutes it is posted once, however often it is asked for with the same mark; later than
    /// that, look first.
    pub(crate) async fn post(
        &self,
        channel: ChannelId,
        message: &Value,
        files: &[File],
        nonce: &Nonce,
    ) -> Result<Message, Fault> {
        let mut message = quiet(message);
        message["nonce"] = nonce.0.as_str().into();
        message["enforce_nonce"] = true.into();
        let route = Route::new("post message", channel.0);
        let path = ["channels", &channel.to_string(), "messages"];
        let body = Body::message(&message, files);
        self.read(self.bot(route, Method::POST, &path, Some(body)))
            .await
    }

    /// Changes a message; what is left out stays as it is, but files that are not given again go
    /// if there are any new ones.
    pub(crate) async fn edit(
        &self,
        channel: ChannelId,
        id: MessageId,
        message: &Value,
        files: &[File],
    ) -> Result<Message, Fault> {
        let route = Route::new("edit message", channel.0);
        let (channel, id) = (channel.to_string(), id.to_string());
        let path = ["channels", &channel, "messages", &id];
        let body = Body::message(&quiet(message), files);
        self.read(self.bot(route, Method::PATCH, &path, Some(body)))
            .await
    }

    /// A message.
    pub(crate) async fn message(
        &self,
        channel: ChannelId,
        id: MessageId,
    ) -> Result<Message, Fault> {
        let route = Route::new("get message", channel.0);
        let path = [
            "channels",
            &channel.to_string(),
            "messages",
            &id.to_string(),
        ];
        self.read(self.bot(route, Method::GET, &path, None)).await
    }

    /// Some messages of a channel, 1 to 100, the latest first.
    pub(crate) async fn messages(
        &self,
        channel: ChannelId,
        page: Page,
        most: u8,
    ) -> Result<Vec<Message>, Fault> {
        let route = Route::new("get messages", channel.0);
        let path = ["channels", &channel.to_string(), "messages"];
        let mut call = self.bot(route, Method::GET, &path, None);
        let most = most.clamp(1, MOST).to_string();
        let mut query = call.url.query_pairs_mut();
        query.append_pair("limit", &most);
        match page {
            Page::Latest => {}
            Page::After(id) => {
                query.append_pair("after", &id.to_string());
            }
            Page::Around(id) => {
                query.append_pair("around", &id.to_string());
            }
        }
        drop(query);
        self.read(call).await
    }

    /// Deletes a message; one that is gone already is deleted too.
    pub(crate) async fn delete(&self, channel: ChannelId, id: MessageId) -> Result<(), Fault> {
        let route = Route::new("delete message", channel.0);
        let path = [
            "channels",
            &channel.to_string(),
            "messages",
            &id.to_string(),
        ];
        let call = self.bot(route, Method::DELETE, &path, None);
        match self.send(call, self.now() + UNHURRIED).await {
            Err(Fault::Refused { code: 10008, .. }) => Ok(()),
            result => result.map(drop),
        }
    }
}

/// A message that pings nobody unless it says whom. Discord would else ping everybody named in it,
/// and again with each edit (discord facts, section 1.4).
pub(super) fn quiet(message: &Value) -> Value {
    let mut message = message.clone();
    if message["allowed_mentions"].is_null() {
        message["allowed_mentions"] = json!({"parse": []});
    }
    message
}

#[cfg(test)]
mod tests {
    use super::super::loopback::{Answer, rest};
    use super::super::{FileKind, Obstacle};
    use super::*;

    #[test]
    fn a_message_is_known_by_its_mark_and_its_buttons() {
        let message: Message = serde_json::from_value(json!({
            "id": "9", "channel_id": "5", "content": "", "nonce": "case-7",
            "author": {"id": "20", "username": "bot"},
            "components": [{"type": 17, "components": [
                {"type": 10, "content": "a"},
                {"type": 9, "components": [], "accessory": {"type": 2, "custom_id": "one"}},
                {"type": 1, "components": [{"type": 2, "custom_id": "two"}, {"type": 2, "url": "u"}]},
            ]}],
        }))
        .unwrap();
        assert_eq!(message.author(), UserId(20));
        assert_eq!(message.custom_ids(), ["one", "two"]);
        assert!(message.has(&Nonce::new("case-7").unwrap()));
        assert!(!message.has(&Nonce::new("case-8").unwrap()));
    }

    #[test]
    fn a_mark_is_short_and_plain() {
        assert!(Nonce::new(&"n".repeat(25)).is_some());
        for bad in ["", "a b", "ä", &"n".repeat(26)] {
            assert!(Nonce::new(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn nobody_is_pinged_unless_named() {
        let message = quiet(&json!({"content": "@everyone"}));
        assert_eq!(message["allowed_mentions"], json!({"parse": []}));
        let role = json!({"allowed_mentions": {"parse": [], "roles": ["3"]}});
        assert_eq!(quiet(&role), role);
    }

    #[tokio::test]
    async fn a_message_is_posted_once_with_its_mark() {
        let posted = json!({"id": "9", "channel_id": "5", "author": {"id": "20"}, "nonce": "n"});
        let (rest, log) = rest(vec![Answer::Breaks, Answer::Says(200, "", posted)]).await;
        let nonce = Nonce::new("n").unwrap();
        let file = File::new("path", FileKind::Text, b"words".to_vec()).unwrap();
        let message = json!({"content": "a"});
        let posted = rest.post(ChannelId(5), &message, &[file], &nonce).await;
        assert!(posted.unwrap().has(&nonce));
        let log = log.lock().unwrap();
        assert_eq!(log.len(), 2, "with a mark it may be repeated");
        assert_eq!(log[0].line, "POST /api/v10/channels/5/messages");
        assert_eq!(log[0].body, log[1].body);
        assert!(
            log[0]
                .head
                .contains("content-type: multipart/form-data; boundary=")
        );
        let body = String::from_utf8(log[0].body.clone()).unwrap();
        for part in [
            r#""allowed_mentions":{"parse":[]}"#,
            r#""enforce_nonce":true"#,
            r#""nonce":"n""#,
            r#"name="files[0]"; filename="path.txt""#,
        ] {
            assert!(body.contains(part), "{part} in {body}");
        }
    }

    #[tokio::test]
    async fn a_page_of_messages_is_asked_for() {
        let (rest, log) = rest(vec![Answer::Says(200, "", json!([])); 2]).await;
        let page = Page::After(MessageId(7));
        assert!(
            rest.messages(ChannelId(5), page, 255)
                .await
                .unwrap()
                .is_empty()
        );
        rest.messages(ChannelId(5), Page::Latest, 0).await.unwrap();
        let lines: Vec<_> = log.lock().unwrap().iter().map(|a| a.line.clone()).collect();
        let path = "GET /api/v10/channels/5/messages";
        let expected = [
            format!("{path}?limit=100&after=7"),
            format!("{path}?limit=1"),
        ];
        assert_eq!(lines, expected);
    }

    #[tokio::test]
    async fn what_is_gone_is_deleted() {
        let gone = Answer::Says(404, "", json!({"code": 10008}));
        let lost = Answer::Says(404, "", json!({"code": 10003}));
        let (rest, _) = rest(vec![gone, lost]).await;
        assert_eq!(rest.delete(ChannelId(5), MessageId(9)).await, Ok(()));
        let fault = rest.delete(ChannelId(5), MessageId(9)).await.unwrap_err();
        assert_eq!(fault.obstacle(), Obstacle::ChannelGone);
    }
}
