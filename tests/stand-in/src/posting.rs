//! Messages as they come into a channel, change there, and go with it.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::attachment::Upload;
use crate::channel::Channel;
use crate::clock::Millis;
use crate::mentions::Speaker;
use crate::message::Post;
use crate::refusal::unknown_message;
use crate::world::World;

impl World {
    /// Puts a new message into its channel. A thread is active by it, and no longer archived.
    pub(crate) fn put_post(&mut self, post: Post, now: Millis) {
        let channel = self.channels.get_mut(&post.channel);
        if let Some(channel) = channel.filter(|_| post.only_for.is_none()) {
            channel.last_message = Some(post.id);
            if let Some(thread) = &mut channel.thread {
                thread.messages += 1;
                thread.active = now;
                thread.archived = false;
            }
        }
        self.posts.put(post.id, post);
    }

    /// Changes a message by a body, and returns the message object.
    pub(crate) fn edit_post(
        &mut self,
        id: u64,
        body: &Value,
        uploads: &[Upload],
        only_users: bool,
        now: Millis,
    ) -> Result<Value, Answer> {
        let found = self.posts.get(id).filter(|post| !post.deleted);
        let mut post = found.cloned().ok_or_else(unknown_message)?;
        post.edit(body, uploads, now)?;
        if body.get("content").is_some() || body.get("components").is_some() {
            let by = Speaker {
                user: self.bot,
                only_users,
                replied_to: None,
            };
            self.mention(&mut post, body, by, now);
        }
        self.posts.put(id, post);
        Ok(self.post_json(id, now))
    }

    /// The message object, with the thread that began with it.
    pub(crate) fn post_json(&self, id: u64, now: Millis) -> Value {
        let Some(post) = self.posts.get(id) else {
            return Value::Null;
        };
        let mut json = post.json.clone();
        if let Some(thread) = self.channels.get(&id) {
            json["thread"] = thread.json(now, None);
        }
        json
    }

    /// Notes in a message that a thread began with it.
    pub(crate) fn has_thread(&mut self, id: u64) {
        if let Some(post) = self.posts.get_mut(id) {
            post.json["flags"] = json!(post.flags() | 1 << 5);
        }
    }

    /// Deletes a channel with all that is in it, and returns it.
    pub(crate) fn delete_channel(&mut self, id: u64) -> Option<Channel> {
        let inside = |channel: &&Channel| channel.id == id || channel.parent == Some(id);
        let gone: Vec<u64> = self
            .channels
            .values()
            .filter(inside)
            .map(|channel| channel.id)
            .collect();
        for post in self.posts.iter_mut() {
            post.deleted |= gone.contains(&post.channel);
        }
        let deleted = self.channels.remove(&id);
        self.channels.retain(|id, _| !gone.contains(id));
        deleted
    }

    /// How many threads are active in a guild.
    pub(crate) fn active_threads(&self, guild: u64, now: Millis) -> usize {
        let active = |channel: &&Channel| {
            channel.guild == Some(guild)
                && channel
                    .thread
                    .as_ref()
                    .is_some_and(|thread| !thread.is_archived(now))
        };
        self.channels.values().filter(active).count()
    }

    /// The guilds that the bot is in.
    pub(crate) fn bots_servers(&self) -> Vec<u64> {
        let ours = |id: &&u64| self.servers[id].members.contains_key(&self.bot);
        self.servers.keys().filter(ours).copied().collect()
    }
}
