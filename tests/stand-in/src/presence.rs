//! Where a person is, and what a person reads and writes there.

use crate::attachment::File;
use crate::channel::DM;
use crate::guild::Guild;
use crate::impossible::Impossible;
use crate::mentions::Speaker;
use crate::message::{self, Origin};
use crate::people;
use crate::permission::{READ_MESSAGE_HISTORY, SEND_MESSAGES, SEND_MESSAGES_IN_THREADS};
use crate::person::Person;
use crate::server::Member;
use crate::shown::Message;
use serde_json::json;

impl Person {
    /// The same person in that guild's first channel, as a member of it.
    pub fn guild(mut self, guild: &Guild) -> Self {
        self.joins(guild);
        self.place = Some(guild.channel);
        self
    }

    /// The same person in that channel or thread. Being there makes nobody a member of anything.
    pub fn in_channel(mut self, channel: u64) -> Self {
        self.place = Some(channel);
        self
    }

    /// The same person in a direct message with the bot.
    pub fn in_dm(mut self) -> Self {
        self.place = None;
        self
    }

    /// Joins a guild; whoever is in it already stays as it is.
    pub fn joins(&self, guild: &Guild) {
        let joined = self.shared.clock.now();
        guild.change(|server| {
            server.members.entry(self.user.id).or_insert(Member {
                joined,
                ..Member::default()
            });
        });
    }

    /// Leaves a guild, and with it all roles and threads.
    pub fn leaves(&self, guild: &Guild) {
        guild.change(|server| {
            server.members.remove(&self.user.id);
        });
        let mut world = self.shared.world();
        let inside = world.channels.values_mut();
        for channel in inside.filter(|channel| channel.guild == Some(guild.id)) {
            if let Some(thread) = &mut channel.thread {
                thread.members.remove(&self.user.id);
            }
        }
    }

    /// Takes no direct messages from bots any more (50007).
    pub fn closes_dms(&self) {
        self.shared.world().closed.insert(self.user.id);
    }

    /// Takes direct messages from bots again.
    pub fn opens_dms(&self) {
        self.shared.world().closed.remove(&self.user.id);
    }

    /// The id of the channel for direct messages with the bot.
    pub fn dm(&self) -> u64 {
        self.clone().in_dm().here()
    }

    /// What the person sees in a channel now, oldest first: nothing where the person does not see the channel or may
    /// not read what was sent before.
    pub fn reads(&self, channel: u64) -> Vec<Message> {
        let (world, now) = (self.shared.world(), self.shared.clock.now());
        let may = world.permissions(self.user.id, channel, now);
        if !world.sees(self.user.id, channel, now) || may & READ_MESSAGE_HISTORY == 0 {
            return Vec::new();
        }
        let mine = |only: Option<u64>| only.is_none_or(|user| user == self.user.id);
        world
            .posts_in(channel)
            .filter(|post| mine(post.only_for))
            .map(|post| Message {
                json: post.json.clone(),
            })
            .collect()
    }

    /// Opens the files in a message.
    pub fn files(&self, message: &Message) -> Vec<File> {
        let world = self.shared.world();
        let post = world.post(message.id());
        post.map_or_else(Vec::new, |post| post.files.clone())
    }

    /// Writes a message where the person is.
    ///
    /// # Errors
    ///
    /// The person does not see that place, or may not write in it.
    pub fn writes(&self, text: &str) -> Result<Message, Impossible> {
        let (id, now, here) = (self.shared.new_id(), self.shared.clock.now(), self.here());
        let mut world = self.shared.world();
        if !world.sees(self.user.id, here, now) {
            return Err(Impossible::NotThere(here));
        }
        let may = world.permissions(self.user.id, here, now);
        let channel = world.channels.get(&here);
        let channel = channel.ok_or(Impossible::NotThere(here))?;
        let needed = match (channel.kind, &channel.thread) {
            (DM, _) => 0,
            (_, Some(_)) => SEND_MESSAGES_IN_THREADS,
            _ => SEND_MESSAGES,
        };
        if may & needed != needed {
            return Err(Impossible::MayNot(here));
        }
        if channel.thread.as_ref().is_some_and(|thread| thread.locked) {
            return Err(Impossible::ThreadClosed(here));
        }
        let guild = channel.guild;
        let body = json!({"content": text});
        let origin = Origin {
            id,
            channel: here,
            author: people::user(&self.user),
            kind: 0,
            now,
            flags: 0,
            only_for: None,
        };
        let written = message::write(origin, &body, &[]);
        let mut post = written.map_err(|_| Impossible::MayNot(here))?;
        let by = Speaker {
            user: self.user.id,
            only_users: false,
            replied_to: None,
        };
        world.mention(&mut post, &body, by, now);
        let json = post.json.clone();
        world.put_post(post, now);
        drop(world);
        if guild.is_none() {
            self.shared.tell_dm(&json);
        }
        self.shared.changed();
        Ok(Message { json })
    }
}
