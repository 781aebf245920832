//! What a member may do in a channel.

use std::ops::BitOr;

use super::{Member, Overwrite, Permission, Permissions, Place, Server, Target};
use crate::ids::Timestamp;

/// What nobody can do without *Send Messages*, even where it is granted (Discord, topics/permissions,
/// implicit permissions).
const WITH_SENDING: [Permission; 4] = [
    Permission::MentionEveryone,
    Permission::SendTts,
    Permission::AttachFiles,
    Permission::EmbedLinks,
];
/// What remains to a member whom a moderator has silenced (discord facts, section 1.9).
const IN_SILENCE: [Permission; 2] = [Permission::ViewChannel, Permission::ReadMessageHistory];

/// What a member may do in a channel at a moment, all rules together.
pub(in crate::front::discord) fn effective(
    server: &Server,
    member: &Member,
    place: &Place,
    now: Timestamp,
) -> Permissions {
    let base = base(server, member);
    if is_almighty(base) {
        return Permissions::ALL;
    }
    let mut may = overwritten(base, server, member, place);
    if is_silenced(member, now) {
        may = may & IN_SILENCE.into_iter().collect();
    }
    lost_with(may).fold(may, |may, (lost, _)| may & !lost)
}

/// What a member's roles grant everywhere on the server.
pub(super) fn base(server: &Server, member: &Member) -> Permissions {
    if member.user == server.owner {
        return Permissions::ALL;
    }
    let theirs = |id| id == server.everyone() || member.roles.contains(&id);
    let roles = server.roles.iter().filter(|role| theirs(role.id));
    roles.fold(Permissions::NONE, |all, role| all | role.permissions)
}

/// Whether a member of such roles is stopped by nothing.
pub(super) fn is_almighty(base: Permissions) -> bool {
    base.has(Permission::Administrator)
}

/// What a channel makes of it: first for everybody, then for all their roles together, of which a
/// grant outweighs a refusal, and at last for the member.
pub(super) fn overwritten(
    base: Permissions,
    server: &Server,
    member: &Member,
    place: &Place,
) -> Permissions {
    layers(server, member, place)
        .into_iter()
        .fold(base, |may, layer| (may & !layer.deny()) | layer.allow())
}

/// Overwrites that are applied together.
pub(super) struct Layer(pub(super) Vec<Overwrite>);

impl Layer {
    /// What any of them grants.
    pub(super) fn allow(&self) -> Permissions {
        let all = self.0.iter().map(|overwrite| overwrite.allow);
        all.fold(Permissions::NONE, BitOr::bitor)
    }

    /// What any of them takes.
    pub(super) fn deny(&self) -> Permissions {
        let all = self.0.iter().map(|overwrite| overwrite.deny);
        all.fold(Permissions::NONE, BitOr::bitor)
    }
}

/// The overwrites that concern a member, in the order in which they are applied.
pub(super) fn layers(server: &Server, member: &Member, place: &Place) -> [Layer; 3] {
    let everyone = server.everyone();
    let of = |fits: &dyn Fn(Target) -> bool| {
        let all = place.overwrites.iter().filter(|o| fits(o.of));
        Layer(all.copied().collect())
    };
    [
        of(&|target| target == Target::Role(everyone)),
        of(&|target| match target {
            Target::Role(role) => role != everyone && member.roles.contains(&role),
            Target::Member(_) => false,
        }),
        of(&|target| target == Target::Member(member.user)),
    ]
}

/// Whether a moderator has silenced them and the time is not over.
pub(super) fn is_silenced(member: &Member, now: Timestamp) -> bool {
    member.silenced_until.is_some_and(|until| until > now)
}

/// What is lost only because something else is missing, and what that is.
pub(super) fn lost_with(may: Permissions) -> impl Iterator<Item = (Permissions, Permission)> {
    let all =
        (!may.has(Permission::ViewChannel)).then_some((Permissions::ALL, Permission::ViewChannel));
    let with_sending = (!may.has(Permission::SendMessages)).then(|| {
        let lost = WITH_SENDING.into_iter().collect();
        (lost, Permission::SendMessages)
    });
    all.into_iter().chain(with_sending)
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::Role;
    use super::*;
    use crate::ids::{ChannelId, GuildId, RoleId, UserId};

    pub(in super::super) const NOW: Timestamp = Timestamp::from_millis(1_000_000);

    pub(in super::super) fn set(all: &[Permission]) -> Permissions {
        all.iter().copied().collect()
    }

    /// A server 1 of owner 10, in which everybody sees and sends, with a staff role 2 and the role
    /// 3 of the bot 20.
    pub(in super::super) fn server() -> Server {
        let role = |id, name: &str, permissions, bot| Role {
            id: RoleId(id),
            name: name.to_owned(),
            permissions,
            mentionable: false,
            bot,
        };
        Server {
            id: GuildId(1),
            owner: UserId(10),
            roles: vec![
                role(
                    1,
                    "@everyone",
                    set(&[Permission::ViewChannel, Permission::SendMessages]),
                    None,
                ),
                role(2, "staff", set(&[Permission::ManageThreads]), None),
                role(
                    3,
                    "Blueback",
                    set(&[Permission::AttachFiles]),
                    Some(UserId(20)),
                ),
            ],
        }
    }

    pub(in super::super) fn bot() -> Member {
        Member {
            user: UserId(20),
            roles: vec![RoleId(3)],
            silenced_until: None,
        }
    }

    pub(in super::super) fn place(overwrites: &[(Target, &[Permission], &[Permission])]) -> Place {
        let overwrite = |(of, allow, deny): &(Target, &[Permission], &[Permission])| Overwrite {
            of: *of,
            allow: set(allow),
            deny: set(deny),
        };
        Place {
            id: ChannelId(5),
            overwrites: overwrites.iter().map(overwrite).collect(),
        }
    }

    pub(in super::super) const EVERYONE: Target = Target::Role(RoleId(1));
    pub(in super::super) const OWN: Target = Target::Role(RoleId(3));
    pub(in super::super) const BOT: Target = Target::Member(UserId(20));

    fn may(member: &Member, overwrites: &[(Target, &[Permission], &[Permission])]) -> Permissions {
        effective(&server(), member, &place(overwrites), NOW)
    }

    use Permission::{
        Administrator, AttachFiles, ManageThreads, MentionEveryone, ReadMessageHistory,
        SendMessages, ViewChannel,
    };

    #[test]
    fn roles_add_up() {
        let mut both = bot();
        both.roles.push(RoleId(2));
        // A role that was deleted since grants nothing.
        both.roles.push(RoleId(99));
        let all = set(&[ViewChannel, SendMessages, AttachFiles, ManageThreads]);
        assert_eq!(may(&both, &[]), all);
    }

    #[test]
    fn owners_and_administrators_may_everything() {
        let denied: &[(Target, &[Permission], &[Permission])] = &[(EVERYONE, &[], &[ViewChannel])];
        let owner = Member {
            user: UserId(10),
            roles: Vec::new(),
            silenced_until: Some(NOW + std::time::Duration::from_secs(1)),
        };
        assert_eq!(may(&owner, denied), Permissions::ALL);
        let mut server = server();
        server.roles[2].permissions = set(&[Administrator]);
        let all = effective(&server, &bot(), &place(denied), NOW);
        assert_eq!(all, Permissions::ALL);
        // An overwrite cannot make one.
        assert!(!may(&bot(), &[(OWN, &[Administrator], &[ViewChannel])]).has(ViewChannel));
    }

    #[test]
    fn the_closer_overwrite_wins() {
        let has = |overwrites: &[_]| may(&bot(), overwrites).has(ViewChannel);
        assert!(!has(&[(EVERYONE, &[], &[ViewChannel])]));
        assert!(has(&[
            (OWN, &[ViewChannel], &[]),
            (EVERYONE, &[], &[ViewChannel])
        ]));
        assert!(!has(&[
            (OWN, &[ViewChannel], &[]),
            (BOT, &[], &[ViewChannel])
        ]));
        assert!(has(&[
            (OWN, &[], &[ViewChannel]),
            (BOT, &[ViewChannel], &[])
        ]));
        // Of roles, a grant outweighs a refusal, whichever comes first.
        let mut both = bot();
        both.roles.push(RoleId(2));
        let staff = Target::Role(RoleId(2));
        for overwrites in [
            [
                (staff, &[][..], &[ViewChannel][..]),
                (OWN, &[ViewChannel], &[]),
            ],
            [
                (OWN, &[ViewChannel][..], &[][..]),
                (staff, &[], &[ViewChannel]),
            ],
        ] {
            assert!(may(&both, &overwrites).has(ViewChannel));
        }
    }

    #[test]
    fn who_does_not_see_or_send_may_less() {
        let blind = may(&bot(), &[(EVERYONE, &[], &[ViewChannel])]);
        assert_eq!(blind, Permissions::NONE);
        let mute = may(
            &bot(),
            &[(EVERYONE, &[MentionEveryone, ManageThreads], &[SendMessages])],
        );
        assert_eq!(mute, set(&[ViewChannel, ManageThreads]));
    }

    #[test]
    fn the_silenced_only_read_until_the_time_is_over() {
        let mut silenced = bot();
        silenced.silenced_until = Some(NOW + std::time::Duration::from_secs(1));
        let read: &[(Target, &[Permission], &[Permission])] =
            &[(EVERYONE, &[ReadMessageHistory], &[])];
        assert_eq!(
            may(&silenced, read),
            set(&[ViewChannel, ReadMessageHistory])
        );
        silenced.silenced_until = Some(NOW);
        assert!(may(&silenced, read).has(SendMessages));
    }
}
