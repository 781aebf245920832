//! Who may do what where, as Discord computes it.

use crate::answer::Answer;
use crate::channel::{Channel, PRIVATE_THREAD};
use crate::clock::Millis;
use crate::people::User;
use crate::permission::{ADMINISTRATOR, ALL, EVERYONE, MANAGE_THREADS, TIMED_OUT, VIEW_CHANNEL};
use crate::refusal::{thread_archived, unknown_channel};
use crate::server::{Server, Whom};
use crate::world::World;

impl World {
    /// What somebody may do in a channel at that moment: the roles' permissions, then the channel's overwrites for
    /// everyone, for roles, for the member. A thread has those of its parent. Nothing where there is no such channel
    /// or the user is not in its guild.
    pub fn permissions(&self, user: u64, channel: u64, now: Millis) -> u64 {
        let Some(channel) = self.channels.get(&channel) else {
            return 0;
        };
        let Some(server) = channel.guild.and_then(|guild| self.servers.get(&guild)) else {
            let theirs = user == self.bot || channel.recipient == Some(user);
            return if theirs { EVERYONE } else { 0 };
        };
        let place = channel.parent.and_then(|parent| self.channels.get(&parent));
        within(server, place.unwrap_or(channel), user, now)
    }

    /// Whether somebody sees a channel: with VIEW_CHANNEL, and in a private thread as a member of it or with
    /// MANAGE_THREADS.
    pub fn sees(&self, user: u64, channel: u64, now: Millis) -> bool {
        let may = self.permissions(user, channel, now);
        let within = |channel: &Channel| {
            channel.kind != PRIVATE_THREAD
                || may & MANAGE_THREADS != 0
                || channel
                    .thread
                    .as_ref()
                    .is_some_and(|thread| thread.members.contains(&user))
        };
        may & VIEW_CHANNEL != 0 && self.channels.get(&channel).is_some_and(within)
    }

    /// Whether the bot may answer an interaction in a channel now, with a message or by changing one.
    pub(crate) fn may_answer_in(
        &self,
        channel: u64,
        changes: bool,
        now: Millis,
    ) -> Result<(), Answer> {
        let place = self.channels.get(&channel).ok_or_else(unknown_channel)?;
        let Some(thread) = &place.thread else {
            return Ok(());
        };
        let manages = self.permissions(self.bot, channel, now) & MANAGE_THREADS != 0;
        let archived = thread.is_archived(now);
        if (archived && (changes || thread.locked)) || (thread.locked && !manages) {
            return Err(thread_archived());
        }
        Ok(())
    }

    /// Whether the bot and that person have a guild in common.
    pub(crate) fn has_mutual_guild(&self, user: u64) -> bool {
        let both = |server: &Server| {
            server.members.contains_key(&self.bot) && server.members.contains_key(&user)
        };
        self.servers.values().any(both)
    }

    /// With whom a channel is for direct messages.
    pub(crate) fn recipient(&self, channel: &Channel) -> Option<&User> {
        self.users.get(&channel.recipient?)
    }
}

fn within(server: &Server, channel: &Channel, user: u64, now: Millis) -> u64 {
    let base = server.base_permissions(user);
    let Some(member) = server.members.get(&user) else {
        return 0;
    };
    if base & ADMINISTRATOR != 0 {
        return ALL;
    }
    let change = |may: u64, about: &dyn Fn(Whom) -> bool| {
        let ours = channel.overwrites.iter().filter(|one| about(one.whom));
        let (allow, deny) = ours.fold((0, 0), |(allow, deny), one| {
            (allow | one.allow, deny | one.deny)
        });
        may & !deny | allow
    };
    let may = change(base, &|whom| whom == Whom::Role(server.id));
    let may = change(
        may,
        &|whom| matches!(whom, Whom::Role(role) if role != server.id && member.roles.contains(&role)),
    );
    let may = change(may, &|whom| whom == Whom::Member(user));
    if member.timed_out_until > now {
        may & TIMED_OUT
    } else {
        may
    }
}
