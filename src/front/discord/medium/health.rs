//! Whether a desk is well: its channel and role are there, and the bot may do in that channel what it must.

use super::Hands;
use super::tags::Names;
use super::undelivered::undelivered;
use crate::desk::health::{self, Ailment, Health, Lack};
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::permissions::{
    self, Member, Need, Server, Spot, Target, Use, Why, explain, needs,
};
use crate::front::discord::rest::{Channel, Fault, Obstacle};
use crate::ids::Timestamp;
use crate::runtime::desk::{DeskKind, DeskSettings, Undelivered};

pub(super) async fn examine(hands: &Hands, desk: &DeskSettings) -> Result<Health, Undelivered> {
    let rest = hands.rest();
    let now = hands.runtime().clock().now();
    let health = |ailments| Health { at: now, ailments };
    let left = || health(vec![Ailment::Left]);
    let server = match rest.server(desk.guild).await {
        Err(fault) if is_outside(&fault) => return Ok(left()),
        server => server.map_err(undelivered)?,
    };
    let member = match rest.member(desk.guild, hands.bot).await {
        Err(fault) if is_outside(&fault) => return Ok(left()),
        member => member.map_err(undelivered)?,
    };
    let channels = rest.channels(desk.guild).await.map_err(undelivered)?;
    let look = Look {
        desk,
        server: &server,
        bot: &member,
        channels: &channels,
        now,
    };
    Ok(health(
        look.ailments(&Names::of(&hands.runtime().library())),
    ))
}

/// Whether the bot is not on the server any more, or there is no such server.
fn is_outside(fault: &Fault) -> bool {
    matches!(
        fault.obstacle(),
        Obstacle::GuildGone | Obstacle::NoAccess | Obstacle::MemberGone
    )
}

/// All that says how a desk is.
struct Look<'a> {
    desk: &'a DeskSettings,
    server: &'a Server,
    bot: &'a Member,
    channels: &'a [Channel],
    now: Timestamp,
}

impl Look<'_> {
    /// What is wrong, the gravest first.
    fn ailments(&self, names: &Names) -> Vec<Ailment> {
        let desk = self.desk;
        let role = self.server.role(desk.role);
        let gone = role.is_none().then_some(Ailment::RoleGone(desk.role));
        let find = |id| self.channels.iter().find(|channel| channel.id == id);
        let Some(channel) = find(desk.channel) else {
            let lost = Ailment::ChannelGone(desk.channel);
            return [lost].into_iter().chain(gone).collect();
        };
        let mentionable = role.is_none_or(|role| role.mentionable);
        let of = match (desk.kind, channel.kind) {
            (DeskKind::Text, ChannelKind::Text) => Use::TextDesk { mentionable },
            (DeskKind::Forum, ChannelKind::Forum) => Use::ForumDesk { mentionable },
            _ => {
                let wrong = Ailment::WrongKind(desk.channel);
                return [wrong].into_iter().chain(gone).collect();
            }
        };
        let category = channel.parent_id.and_then(find);
        let lacks = self.lacks(of, channel, category);
        let (vital, other): (Vec<_>, Vec<_>) = lacks.into_iter().partition(|lack| lack.vital);
        let untagged = channel.requires_tag() && !names.has_any(channel);
        let untagged = untagged.then_some(Ailment::NoTags(desk.channel));
        vital
            .into_iter()
            .map(Ailment::Lacks)
            .chain(gone)
            .chain(other.into_iter().map(Ailment::Lacks))
            .chain(untagged)
            .collect()
    }

    fn lacks(&self, of: Use, channel: &Channel, category: Option<&Channel>) -> Vec<Lack> {
        let needs = needs(of);
        let category = category.map(Channel::place);
        let found = explain(
            self.server,
            self.bot,
            &channel.place(),
            category.as_ref(),
            needs.iter().map(|need| need.permission),
            self.now,
        );
        let lack = |lack: permissions::Lack| {
            let need = needs.iter().find(|need| need.permission == lack.permission);
            need.map(|need| self.told(of, channel, *need, lack.cause))
        };
        found.into_iter().filter_map(lack).collect()
    }

    fn told(&self, of: Use, channel: &Channel, need: Need, cause: permissions::Cause) -> Lack {
        Lack {
            place: channel.id,
            permission: need.permission.id_in(of),
            why: need.why.id(),
            cause: self.cause(of, cause),
            vital: is_vital(need.why),
        }
    }

    fn cause(&self, of: Use, cause: permissions::Cause) -> health::Cause {
        let own = self.server.own_role(self.bot.user).map(|role| role.id);
        let target = |target: Target| match target {
            Target::Role(role) if role == self.server.everyone() => health::Target::Everyone,
            Target::Role(role) => health::Target::Role(role),
            Target::Member(user) => health::Target::Member(user),
        };
        match cause {
            permissions::Cause::Ungranted => health::Cause::Ungranted { own },
            permissions::Cause::Denied { by, spot } => health::Cause::Denied {
                by: by.into_iter().map(target).collect(),
                own,
                category: match spot {
                    Spot::Category(category) => Some(category),
                    Spot::Channel => None,
                },
            },
            permissions::Cause::Follows(other) => health::Cause::Follows(other.id_in(of)),
            permissions::Cause::Silenced(until) => health::Cause::Silenced(until),
        }
    }
}

/// Whether cases cannot be worked with on the desk without what this is for: the courier stops there.
fn is_vital(why: Why) -> bool {
    match why {
        Why::See | Why::Post | Why::OpenThread | Why::Talk => true,
        Why::Links
        | Why::Files
        | Why::LookBack
        | Why::KeepThreads
        | Why::Ring
        | Why::OpenPrivately => false,
    }
}
