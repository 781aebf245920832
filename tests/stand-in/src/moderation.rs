//! What people do to channels, threads, messages and the bot behind the bot's back.

use serde_json::json;

use crate::channel::Thread;
use crate::clock::Millis;
use crate::guild::Guild;
use crate::server::Member;

impl Guild {
    /// Deletes a channel or a thread, with the threads and messages in it.
    pub fn delete_channel(&self, channel: u64) {
        let gone = self.shared.world().delete_channel(channel);
        if let Some(gone) = gone {
            self.shared.tell_deleted(&gone);
        }
        self.shared.changed();
    }

    /// Deletes a message. A thread that began with it stays.
    pub fn delete_message(&self, message: u64) {
        if let Some(post) = self.shared.world().posts.get_mut(message) {
            post.deleted = true;
        }
        self.shared.changed();
    }

    /// Archives a thread.
    pub fn archive(&self, thread: u64) {
        self.change_thread(thread, |thread, _| thread.archived = true);
    }

    /// Takes a thread out of the archive.
    pub fn unarchive(&self, thread: u64) {
        self.change_thread(thread, |thread, now| {
            thread.archived = false;
            thread.active = now;
        });
    }

    /// Locks a thread.
    pub fn lock(&self, thread: u64) {
        self.change_thread(thread, |thread, _| thread.locked = true);
    }

    /// Unlocks a thread.
    pub fn unlock(&self, thread: u64) {
        self.change_thread(thread, |thread, _| thread.locked = false);
    }

    /// Throws the bot out of the guild.
    pub fn remove_bot(&self) {
        let bot = self.shared.config.application_id;
        self.change(|server| {
            server.members.remove(&bot);
            server.roles.remove(&server.bot_role);
        });
        let body = json!({"id": self.id.to_string()});
        self.shared.tell_guild(self.id, "GUILD_DELETE", &body);
        self.shared.changed();
    }

    /// Invites the bot again, with a new role of its own that allows this.
    pub fn invite_bot(&self, permissions: u64) {
        let config = &self.shared.config;
        let (bot, joined) = (config.application_id, self.shared.clock.now());
        let role = self.role(&config.application_name, permissions);
        self.change(|server| {
            server.bot_role = role;
            if let Some(role) = server.roles.get_mut(&role) {
                role.managed = true;
            }
            let member = Member {
                roles: [role].into(),
                joined,
                timed_out_until: 0,
            };
            server.members.insert(bot, member);
        });
        self.shared.tell_guild_create(self.id);
    }

    fn change_thread(&self, thread: u64, change: impl FnOnce(&mut Thread, Millis)) {
        let now = self.shared.clock.now();
        self.change_channel(thread, |channel| {
            if let Some(thread) = &mut channel.thread {
                change(thread, now);
            }
        });
        self.shared.tell_thread_update(thread);
        self.shared.changed();
    }
}
