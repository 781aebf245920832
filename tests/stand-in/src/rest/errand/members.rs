//! Who is in a thread.

use super::reach::reach;
use crate::answer::Answer;
use crate::permission::{MANAGE_THREADS, SEND_MESSAGES_IN_THREADS};
use crate::refusal::{unknown_member, unknown_user, wrong_channel_type};
use crate::shared::Shared;

/// How many members a thread may have.
const MOST_MEMBERS: usize = 1000;

/// `PUT` and `DELETE /channels/{id}/thread-members/{user}`; no user stands for the bot itself.
pub(super) fn change(
    shared: &Shared,
    thread: u64,
    user: Option<u64>,
    put: bool,
) -> Result<Answer, Answer> {
    let (mut world, now) = (shared.world(), shared.clock.now());
    let here = reach(&world, thread, now)?;
    let (Some(inside), Some(guild)) = (&here.channel.thread, here.channel.guild) else {
        return Err(wrong_channel_type());
    };
    here.open(now)?;
    let who = user.unwrap_or(world.bot);
    if put {
        if user.is_some() {
            here.need(SEND_MESSAGES_IN_THREADS)?;
        }
        if who != world.bot && !world.users.contains_key(&who) {
            return Err(unknown_user());
        }
        let server = world.servers.get(&guild);
        if server.is_none_or(|server| !server.members.contains_key(&who)) {
            return Err(unknown_member());
        }
        if inside.members.len() >= MOST_MEMBERS && !inside.members.contains(&who) {
            let message = "Maximum number of thread participants has been reached (1000)";
            return Err(Answer::refused(400, 30033, message));
        }
    } else if user.is_some() && inside.owner != world.bot {
        here.need(MANAGE_THREADS)?;
    }
    let channel = world.channels.get_mut(&thread);
    if let Some(inside) = channel.and_then(|channel| channel.thread.as_mut()) {
        if put {
            inside.members.insert(who);
        } else {
            inside.members.remove(&who);
        }
    }
    Ok(Answer::empty())
}
