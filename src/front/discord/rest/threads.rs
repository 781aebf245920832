//! Threads and the posts of forums: begin, change, add people.

use reqwest::Method;
use serde_json::{Value, json};

use super::body::{Body, File};
use super::calls::UNHURRIED;
use super::channels::Channel;
use super::gate::Route;
use super::messages::quiet;
use super::{Fault, Rest};
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::limits::cut;
use crate::ids::{ChannelId, MessageId, UserId};

/// Characters of a thread's name (discord facts, section 1.9).
const NAME: usize = 100;
/// Tags of one post (discord facts, section 1.9).
const TAGS: usize = 5;

/// After so many minutes without a message a thread is put away: a week, the longest that there is (discord facts,
/// section 1.9).
const ARCHIVE: u32 = 10080;

/// What to change about a thread; what is none stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ThreadEdit {
    /// Put away or not.
    pub(crate) archived: Option<bool>,
    /// Its name; Discord lets it change twice in ten minutes.
    pub(crate) name: Option<String>,
    /// A post's tags, at most five.
    pub(crate) tags: Option<Vec<u64>>,
}

impl ThreadEdit {
    fn body(&self) -> Value {
        let mut body = json!({});
        if let Some(archived) = self.archived {
            body["archived"] = archived.into();
        }
        if let Some(name) = &self.name {
            body["name"] = thread_name(name).into();
        }
        if let Some(tags) = &self.tags {
            body["applied_tags"] = tagged(tags);
        }
        body
    }
}

impl Rest {
    /// Begins a thread from a message. It has the message's id; if there is one already, it is that.
    pub(crate) async fn thread_of(
        &self,
        channel: ChannelId,
        message: MessageId,
        name: &str,
    ) -> Result<ChannelId, Fault> {
        let route = Route::new("thread of message", channel.0);
        let (channel, id) = (channel.to_string(), message.to_string());
        let path = ["channels", &channel, "messages", &id, "threads"];
        let body = json!({"name": thread_name(name), "auto_archive_duration": ARCHIVE});
        let call = self.bot(route, Method::POST, &path, Some(Body::json(&body)));
        match self.send(call, self.now() + UNHURRIED).await {
            Ok(_) | Err(Fault::Refused { code: 160_004, .. }) => Ok(ChannelId(message.0)),
            Err(fault) => Err(fault),
        }
    }

    /// Begins a thread that only those who are added to it see. It is not repeated where it may
    /// have been begun.
    pub(crate) async fn private_thread(
        &self,
        channel: ChannelId,
        name: &str,
    ) -> Result<Channel, Fault> {
        let body = json!({
            "type": ChannelKind::PrivateThread.number(),
            "name": thread_name(name),
            "auto_archive_duration": ARCHIVE,
            "invitable": false,
        });
        self.begin("private thread", channel, Body::json(&body))
            .await
    }

    /// Begins a post of a forum, whose first message has the post's id. It is not repeated where
    /// it may have been begun.
    pub(crate) async fn forum_post(
        &self,
        forum: ChannelId,
        name: &str,
        tags: &[u64],
        message: &Value,
        files: &[File],
    ) -> Result<Channel, Fault> {
        let body = json!({
            "name": thread_name(name),
            "auto_archive_duration": ARCHIVE,
            "applied_tags": tagged(tags),
            "message": quiet(message),
        });
        self.begin("forum post", forum, Body::around(&body, "message", files))
            .await
    }

    async fn begin(
        &self,
        what: &'static str,
        channel: ChannelId,
        body: Body,
    ) -> Result<Channel, Fault> {
        let route = Route::new(what, channel.0);
        let path = ["channels", &channel.to_string(), "threads"];
        let mut call = self.bot(route, Method::POST, &path, Some(body));
        call.repeatable = false;
        self.read(call).await
    }

    /// Changes a thread.
    pub(crate) async fn edit_thread(
        &self,
        thread: ChannelId,
        edit: &ThreadEdit,
    ) -> Result<Channel, Fault> {
        // Names have a limit of their own, which must not keep a thread from being put away.
        let what = match edit.name {
            Some(_) => "name thread",
            None => "edit thread",
        };
        let route = Route::new(what, thread.0);
        let path = ["channels", &thread.to_string()];
        let body = Body::json(&edit.body());
        self.read(self.bot(route, Method::PATCH, &path, Some(body)))
            .await
    }

    /// Adds a person to a thread; who is there already stays.
    pub(crate) async fn add_member(&self, thread: ChannelId, user: UserId) -> Result<(), Fault> {
        let route = Route::new("add thread member", thread.0);
        let (thread, user) = (thread.to_string(), user.to_string());
        let path = ["channels", &thread, "thread-members", &user];
        let call = self.bot(route, Method::PUT, &path, None);
        self.send(call, self.now() + UNHURRIED).await.map(drop)
    }
}

/// A name that Discord takes: on one line, neither empty nor too long.
pub(crate) fn thread_name(name: &str) -> String {
    let words: Vec<_> = name.split_whitespace().collect();
    match cut(&words.join(" "), NAME) {
        name if name.is_empty() => "-".to_owned(),
        name => name.into_owned(),
    }
}

fn tagged(tags: &[u64]) -> Value {
    tags.iter().take(TAGS).map(u64::to_string).collect()
}

#[cfg(test)]
mod tests {
    use super::super::loopback::{Answer, rest};
    use super::*;

    #[test]
    fn only_what_changes_is_sent() {
        assert_eq!(ThreadEdit::default().body(), json!({}));
        let edit = ThreadEdit {
            archived: Some(true),
            name: Some("a\nb".to_owned()),
            tags: Some((0..9).collect()),
        };
        let expected = json!({
            "archived": true, "name": "a b",
            "applied_tags": ["0", "1", "2", "3", "4"],
        });
        assert_eq!(edit.body(), expected);
    }

    #[test]
    fn a_name_is_never_empty_or_long() {
        assert_eq!(thread_name(" \n "), "-");
        assert!(thread_name(&"word ".repeat(50)).chars().count() <= NAME);
    }

    #[tokio::test]
    async fn a_thread_that_may_have_begun_is_not_begun_again() {
        for trouble in [Answer::Breaks, Answer::Says(502, "", Value::Null)] {
            let (rest, log) = rest(vec![trouble; 2]).await;
            let begun = rest.private_thread(ChannelId(5), "case").await;
            assert!(begun.unwrap_err().may_be_done());
            let message = json!({"content": "a"});
            let posted = rest
                .forum_post(ChannelId(6), "case", &[7], &message, &[])
                .await;
            assert!(posted.unwrap_err().may_be_done());
            let log = log.lock().unwrap();
            assert_eq!(log.len(), 2);
            assert_eq!(log[0].line, "POST /api/v10/channels/5/threads");
            assert_eq!(
                (&log[0].json()["type"], &log[0].json()["invitable"]),
                (&json!(12), &json!(false))
            );
            let first = json!({"content": "a", "allowed_mentions": {"parse": []}});
            assert_eq!(log[1].json()["message"], first);
        }
    }

    #[tokio::test]
    async fn a_thread_of_a_message_is_the_same_each_time() {
        let there = Answer::Says(400, "", json!({"code": 160_004}));
        let (rest, log) = rest(vec![Answer::Breaks, there]).await;
        let thread = rest.thread_of(ChannelId(5), MessageId(9), "case").await;
        assert_eq!(thread, Ok(ChannelId(9)));
        let line = "POST /api/v10/channels/5/messages/9/threads";
        assert_eq!(log.lock().unwrap()[1].line, line);
    }
}
