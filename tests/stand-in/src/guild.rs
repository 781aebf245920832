//! A guild, and what its admins do to it: channels, roles, overwrites, members, rules.

use std::sync::Arc;
use std::time::Duration;

use crate::channel::{Channel, FORUM, TEXT, Tag};
use crate::clock::millis;
use crate::person::Person;
use crate::server::{Member, Overwrite, Role, Server, Whom};
use crate::shared::Shared;

/// A guild. Clones are the same guild.
#[derive(Clone, Debug)]
pub struct Guild {
    /// The guild's id, which is also that of its role `@everyone`.
    pub id: u64,
    /// The guild's name.
    pub name: String,
    /// The id of the text channel that it began with.
    pub channel: u64,
    /// The guild's preferred language.
    pub locale: String,
    pub(crate) shared: Arc<Shared>,
}

impl Guild {
    /// Makes a text channel and returns its id.
    pub fn text_channel(&self, name: &str) -> u64 {
        self.make_channel(TEXT, name, |_| {})
    }

    /// Makes a forum and returns its id; `requires_tag` says whether each post needs one.
    pub fn forum(&self, name: &str, requires_tag: bool) -> u64 {
        self.make_channel(FORUM, name, |forum| forum.requires_tag = requires_tag)
    }

    /// Adds a tag to a forum and returns its id; a moderated one takes MANAGE_THREADS to apply.
    pub fn tag(&self, forum: u64, name: &str, moderated: bool) -> u64 {
        let id = self.shared.new_id();
        self.change_channel(forum, |channel| {
            channel.tags.push(Tag {
                id,
                name: name.to_owned(),
                moderated,
            });
        });
        id
    }

    /// Takes a tag away from a forum.
    pub fn delete_tag(&self, forum: u64, tag: u64) {
        self.change_channel(forum, |channel| channel.tags.retain(|one| one.id != tag));
    }

    /// Makes a role that allows this, above all that were made before, and returns its id.
    pub fn role(&self, name: &str, permissions: u64) -> u64 {
        let id = self.shared.new_id();
        self.change(|server| {
            let highest = server.roles.values().map(|role| role.position).max();
            let role = Role {
                id,
                name: name.to_owned(),
                permissions,
                position: highest.unwrap_or(0) + 1,
                managed: false,
                mentionable: false,
            };
            server.roles.insert(id, role);
        });
        id
    }

    /// Says what a role allows. The guild's own id stands for `@everyone`.
    pub fn set_role(&self, role: u64, permissions: u64) {
        self.change(|server| {
            if let Some(role) = server.roles.get_mut(&role) {
                role.permissions = permissions;
            }
        });
    }

    /// Lets anybody ping a role, or not any more.
    pub fn set_mentionable(&self, role: u64, mentionable: bool) {
        self.change(|server| {
            if let Some(role) = server.roles.get_mut(&role) {
                role.mentionable = mentionable;
            }
        });
    }

    /// Deletes a role, from its members and from the overwrites too.
    pub fn delete_role(&self, role: u64) {
        let id = self.id;
        self.change(|server| {
            server.roles.remove(&role);
            for member in server.members.values_mut() {
                member.roles.remove(&role);
            }
        });
        let mut world = self.shared.world();
        let ours = world.channels.values_mut();
        for channel in ours.filter(|channel| channel.guild == Some(id)) {
            let about = Whom::Role(role);
            channel.overwrites.retain(|one| one.whom != about);
        }
    }

    /// The id of the role that came with the bot.
    pub fn bot_role(&self) -> u64 {
        self.read(|server| server.bot_role)
    }

    /// Says what the bot's own role allows. What `@everyone` allows it may do as well.
    pub fn set_bot_permissions(&self, permissions: u64) {
        self.set_role(self.bot_role(), permissions);
    }

    /// Gives a member a role.
    pub fn give(&self, person: &Person, role: u64) {
        self.change_member(person.id(), |member| member.roles.insert(role));
    }

    /// Takes a role from a member.
    pub fn take(&self, person: &Person, role: u64) {
        self.change_member(person.id(), |member| member.roles.remove(&role));
    }

    /// Puts a member into a time-out that long, or ends one with no length.
    pub fn time_out(&self, person: &Person, length: Duration) {
        let until = match millis(length) {
            0 => 0,
            length => self.shared.clock.now() + length,
        };
        self.change_member(person.id(), |member| member.timed_out_until = until);
    }

    /// Makes somebody the owner, who may do everything.
    pub fn set_owner(&self, person: &Person) {
        person.joins(self);
        self.change(|server| server.owner = person.id());
    }

    /// Sets what a channel allows and denies to somebody, in place of what was set before.
    pub fn set_overwrite(&self, channel: u64, whom: Whom, allow: u64, deny: u64) {
        self.change_channel(channel, |channel| {
            channel.overwrites.retain(|one| one.whom != whom);
            channel.overwrites.push(Overwrite { whom, allow, deny });
        });
    }

    /// Forgets what a channel allows and denies to somebody.
    pub fn delete_overwrite(&self, channel: u64, whom: Whom) {
        self.change_channel(channel, |channel| {
            channel.overwrites.retain(|one| one.whom != whom);
        });
    }

    /// Adds a rule: what the bot writes into the guild's channels may not hold this text, whatever the case (200000).
    pub fn block_text(&self, text: &str) {
        self.change(|server| server.blocked.push(text.to_lowercase()));
    }

    /// Takes all rules about texts away.
    pub fn unblock_texts(&self) {
        self.change(|server| server.blocked.clear());
    }

    /// Says how many threads may be active at once (160006 beyond); Discord says 1000.
    pub fn cap_active_threads(&self, most: usize) {
        self.change(|server| server.most_active_threads = most);
    }

    /// Reads the guild as it is kept.
    pub fn read<T>(&self, read: impl FnOnce(&Server) -> T) -> T {
        let world = self.shared.world();
        read(
            world
                .servers
                .get(&self.id)
                .expect("a guild is kept for good"),
        )
    }

    fn make_channel(&self, kind: u64, name: &str, change: impl FnOnce(&mut Channel)) -> u64 {
        let id = self.shared.new_id();
        let mut channel = Channel::new(id, kind, Some(self.id), name);
        change(&mut channel);
        let mut world = self.shared.world();
        let ours = |other: &&Channel| other.guild == Some(self.id) && other.thread.is_none();
        let before = world.channels.values().filter(ours).count();
        channel.position = u32::try_from(before).unwrap_or(u32::MAX);
        world.channels.insert(id, channel);
        id
    }

    pub(crate) fn change_channel(&self, channel: u64, change: impl FnOnce(&mut Channel)) {
        let mut world = self.shared.world();
        let found = world.channels.get_mut(&channel);
        if let Some(channel) = found.filter(|channel| channel.guild == Some(self.id)) {
            change(channel);
        }
    }

    fn change_member<T>(&self, user: u64, change: impl FnOnce(&mut Member) -> T) {
        self.change(|server| server.members.get_mut(&user).map(change).map_or((), |_| ()));
    }

    pub(crate) fn change(&self, change: impl FnOnce(&mut Server)) {
        if let Some(server) = self.shared.world().servers.get_mut(&self.id) {
            change(server);
        }
    }
}
