//! Messages in channels: post, edit, read, delete.

use reqwest::Method;
use serde::Deserialize;
use serde_json::{Value, json};

use super::body::{Body, File};
use super::gate::Route;
use super::{Fault, Rest, wire};
use crate::front::discord::base36::wide_base36;
use crate::ids::{ChannelId, MessageId, UserId};

/// Messages that are listed at once (discord documentation, resources/message).
const MOST: u8 = 100;

/// A message, as far as we look at messages.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Message {
    /// Its id.
    #[serde(deserialize_with = "wire::id")]
    pub(crate) id: MessageId,
    author: Author,
    /// What it is made of, by which we know our own again.
    #[serde(default)]
    components: Value,
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
    /// The mark with this number, written in base 36.
    pub(crate) fn of(number: u128) -> Self {
        Self(wide_base36(number))
    }
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

    /// The newest messages of a channel, as many as Discord lists at once, the latest first.
    pub(crate) async fn newest(&self, channel: ChannelId) -> Result<Vec<Message>, Fault> {
        self.listed(channel, &format!("limit={MOST}")).await
    }

    /// The messages of a channel that follow on an id, as many as Discord lists at once, the latest first.
    pub(crate) async fn after(
        &self,
        channel: ChannelId,
        id: MessageId,
    ) -> Result<Vec<Message>, Fault> {
        let query = format!("after={id}&limit={MOST}");
        self.listed(channel, &query).await
    }

    async fn listed(&self, channel: ChannelId, query: &str) -> Result<Vec<Message>, Fault> {
        let route = Route::new("get messages", channel.0);
        let path = ["channels", &channel.to_string(), "messages"];
        let mut call = self.bot(route, Method::GET, &path, None);
        call.url.set_query(Some(query));
        self.read(call).await
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
    use super::super::FileKind;
    use super::super::loopback::{Answer, rest};
    use super::*;

    #[test]
    fn a_message_is_known_by_its_buttons() {
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
    }

    #[test]
    fn a_mark_is_short() {
        assert_eq!(Nonce::of(36).0, "10");
        assert_eq!(Nonce::of(u128::MAX).0.len(), 25);
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
        let posted = json!({"id": "9", "channel_id": "5", "author": {"id": "20"}});
        let (rest, log) = rest(vec![Answer::Breaks, Answer::Says(200, "", posted)]).await;
        let nonce = Nonce::of(36);
        let file = File::new("path", FileKind::Text, b"words".to_vec()).unwrap();
        let message = json!({"content": "a"});
        let posted = rest.post(ChannelId(5), &message, &[file], &nonce).await;
        assert_eq!(posted.unwrap().id, MessageId(9));
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
            r#""nonce":"10""#,
            r#"name="files[0]"; filename="path.txt""#,
        ] {
            assert!(body.contains(part), "{part} in {body}");
        }
    }

    #[tokio::test]
    async fn as_many_messages_are_listed_as_can_be() {
        let none = || Answer::Says(200, "", json!([]));
        let (rest, log) = rest(vec![none(), none()]).await;
        assert!(rest.newest(ChannelId(5)).await.unwrap().is_empty());
        let after = rest.after(ChannelId(5), MessageId(7)).await;
        assert!(after.unwrap().is_empty());
        let line = "GET /api/v10/channels/5/messages?limit=100";
        assert_eq!(log.lock().unwrap()[0].line, line);
        let line = "GET /api/v10/channels/5/messages?after=7&limit=100";
        assert_eq!(log.lock().unwrap()[1].line, line);
    }
}
