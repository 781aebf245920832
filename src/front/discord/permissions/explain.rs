//! Why a member may not do something in a channel, so that an admin can mend it.

use super::effective::{base, effective, is_almighty, is_silenced, layers, lost_with, overwritten};
use super::{Member, Permission, Place, Server, Target};
use crate::ids::{ChannelId, Timestamp};

/// A permission that is missing, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::front::discord) struct Lack {
    /// What is missing.
    pub(in crate::front::discord) permission: Permission,
    /// What takes it away.
    pub(in crate::front::discord) cause: Cause,
}

/// What takes a permission away.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::front::discord) enum Cause {
    /// None of the member's roles grants it, and no overwrite does. A bot is best given it in its
    /// own role ([`Server::own_role`]).
    Ungranted,
    /// Overwrites refuse it: of everybody's role, of one or more of the member's roles, or of the
    /// member. Against the first two a grant for the bot's own role at the same spot helps, against
    /// the last only a change of that overwrite.
    Denied {
        /// Whose overwrites.
        by: Vec<Target>,
        /// Where they are changed.
        spot: Spot,
    },
    /// It is granted, and comes to nothing without another permission that is missing.
    Follows(Permission),
    /// A moderator has silenced the member until then.
    Silenced(Timestamp),
}

/// Where an overwrite is changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::front::discord) enum Spot {
    /// In the channel's own settings.
    Channel,
    /// In the settings of its category, whose permissions the channel follows.
    Category(ChannelId),
}

/// Each wanted permission that a member lacks in a channel, in the order in which they are wanted.
/// The category is the one that the channel is in, if any.
pub(in crate::front::discord) fn explain(
    server: &Server,
    member: &Member,
    place: &Place,
    category: Option<&Place>,
    wanted: impl IntoIterator<Item = Permission>,
    now: Timestamp,
) -> Vec<Lack> {
    let may = effective(server, member, place, now);
    let missing = wanted.into_iter().filter(|wanted| !may.has(*wanted));
    let lack = |permission| Lack {
        permission,
        cause: cause(server, member, place, category, permission, now),
    };
    missing.map(lack).collect()
}

fn cause(
    server: &Server,
    member: &Member,
    place: &Place,
    category: Option<&Place>,
    permission: Permission,
    now: Timestamp,
) -> Cause {
    let base = base(server, member);
    debug_assert!(!is_almighty(base), "who may everything lacks nothing");
    let granted = overwritten(base, server, member, place);
    if granted.has(permission) {
        let silenced = member.silenced_until.filter(|_| is_silenced(member, now));
        let without = lost_with(granted).find(|(lost, _)| lost.has(permission));
        return match (without, silenced) {
            (Some((_, without)), _) => Cause::Follows(without),
            (None, Some(until)) => Cause::Silenced(until),
            (None, None) => Cause::Ungranted,
        };
    }
    // The last that says anything about it decides.
    let says = |layer: &super::effective::Layer| (layer.allow() | layer.deny()).has(permission);
    let decides = layers(server, member, place).into_iter().rfind(says);
    match decides {
        None => Cause::Ungranted,
        Some(layer) => Cause::Denied {
            by: layer
                .0
                .iter()
                .filter(|overwrite| overwrite.deny.has(permission))
                .map(|overwrite| overwrite.of)
                .collect(),
            spot: spot(place, category),
        },
    }
}

/// A channel whose overwrites are all those of its category follows it, as Discord shows it to
/// admins; it is best changed there.
fn spot(place: &Place, category: Option<&Place>) -> Spot {
    let sorted = |place: &Place| {
        let mut all = place.overwrites.clone();
        all.sort_by_key(|overwrite| overwrite.of);
        all
    };
    match category {
        Some(category) if sorted(category) == sorted(place) => Spot::Category(category.id),
        _ => Spot::Channel,
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::effective::tests::{BOT, EVERYONE, NOW, OWN, bot, place, server};
    use super::*;
    use crate::ids::RoleId;
    use Permission::{AttachFiles, ManageThreads, SendMessages, ViewChannel};

    fn lacks(place: &Place, wanted: &[Permission]) -> Vec<(Permission, Cause)> {
        let all = explain(&server(), &bot(), place, None, wanted.to_vec(), NOW);
        all.into_iter().map(|l| (l.permission, l.cause)).collect()
    }

    fn denied(by: Target) -> Cause {
        Cause::Denied {
            by: vec![by],
            spot: Spot::Channel,
        }
    }

    #[test]
    fn what_no_role_grants_is_ungranted() {
        let wanted = [ViewChannel, ManageThreads];
        assert_eq!(
            lacks(&place(&[]), &wanted),
            [(ManageThreads, Cause::Ungranted)]
        );
        assert_eq!(server().own_role(bot().user).unwrap().name, "Blueback");
    }

    #[test]
    fn the_overwrite_that_decides_is_named() {
        let deny: &[Permission] = &[SendMessages];
        for (overwrites, by) in [
            (&[(EVERYONE, &[][..], deny)][..], EVERYONE),
            (&[(EVERYONE, deny, &[]), (OWN, &[], deny)], OWN),
            (
                &[(OWN, deny, &[]), (BOT, &[], deny), (EVERYONE, &[], deny)],
                BOT,
            ),
        ] {
            let found = lacks(&place(overwrites), deny);
            assert_eq!(found, [(SendMessages, denied(by))]);
        }
    }

    #[test]
    fn all_roles_that_refuse_are_named() {
        let mut both = bot();
        both.roles.push(RoleId(2));
        let staff = Target::Role(RoleId(2));
        let deny: &[Permission] = &[SendMessages];
        let place = place(&[(staff, &[], deny), (OWN, &[], deny)]);
        let found = explain(&server(), &both, &place, None, [SendMessages], NOW);
        let by = vec![staff, OWN];
        let spot = Spot::Channel;
        assert_eq!(found[0].cause, Cause::Denied { by, spot });
    }

    #[test]
    fn a_channel_that_follows_its_category_is_mended_there() {
        let deny: &[Permission] = &[ViewChannel];
        let channel = place(&[(EVERYONE, &[], deny), (OWN, &[AttachFiles], &[])]);
        let mut category = place(&[(OWN, &[AttachFiles], &[]), (EVERYONE, &[], deny)]);
        category.id = ChannelId(50);
        let spot = |category: &Place| {
            let found = explain(
                &server(),
                &bot(),
                &channel,
                Some(category),
                [ViewChannel],
                NOW,
            );
            let Cause::Denied { spot, .. } = found[0].cause else {
                panic!("{found:?}")
            };
            spot
        };
        assert_eq!(spot(&category), Spot::Category(ChannelId(50)));
        category.overwrites.pop();
        assert_eq!(spot(&category), Spot::Channel);
    }

    #[test]
    fn what_follows_from_another_lack_says_so() {
        let unseen = place(&[(EVERYONE, &[], &[ViewChannel])]);
        let found = lacks(&unseen, &[ViewChannel, AttachFiles, ManageThreads]);
        let expected = [
            (ViewChannel, denied(EVERYONE)),
            (AttachFiles, Cause::Follows(ViewChannel)),
            (ManageThreads, Cause::Ungranted),
        ];
        assert_eq!(found, expected);
        let mute = place(&[(EVERYONE, &[], &[SendMessages])]);
        let found = lacks(&mute, &[ViewChannel, AttachFiles]);
        assert_eq!(found, [(AttachFiles, Cause::Follows(SendMessages))]);
    }

    #[test]
    fn silence_is_named_with_its_end() {
        let mut silenced = bot();
        let until = NOW + Duration::from_secs(60);
        silenced.silenced_until = Some(until);
        let place = place(&[]);
        let found = explain(
            &server(),
            &silenced,
            &place,
            None,
            [ViewChannel, SendMessages],
            NOW,
        );
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].cause, Cause::Silenced(until));
        assert!(explain(&server(), &silenced, &place, None, [SendMessages], until).is_empty());
    }

    #[test]
    fn administrators_lack_nothing() {
        let mut server = server();
        server.roles[2].permissions = Permission::Administrator.bit();
        let place = place(&[(BOT, &[], &[ViewChannel])]);
        let found = explain(&server, &bot(), &place, None, Permission::ALL, NOW);
        assert_eq!(found, []);
    }
}
