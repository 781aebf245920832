//! Who acts, and where, as Discord vouches for it with each interaction.

use serenity::model::channel::PartialChannel;
use serenity::model::guild::Member;
use serenity::model::permissions::Permissions as Bits;

use super::{Entitlement, Place, ReplyTo};
use crate::front::discord::channel_kind::ChannelKind;
use crate::front::discord::permissions::{Permission, Permissions, Use, needs};
use crate::ids::{ChannelId, GuildId, InteractionId, RoleId, UserId};
use crate::runtime::desk::{Here, Standing, Visitor};
use crate::text::{Languages, Locale};

/// What all kinds of interactions tell.
pub(super) struct Scene<'a> {
    pub(super) id: u64,
    pub(super) application: u64,
    pub(super) token: &'a str,
    pub(super) user: u64,
    /// None in direct messages.
    pub(super) guild: Option<u64>,
    pub(super) member: Option<&'a Member>,
    pub(super) channel: Option<&'a PartialChannel>,
    /// What the bot may do in the channel.
    pub(super) bot: Option<Bits>,
    pub(super) locale: &'a str,
    pub(super) guild_locale: Option<&'a str>,
}

/// The scene of an interaction. Serenity gives each kind its own type with the same fields, of which one kind keeps the
/// member in a box.
macro_rules! scene {
    ($from:expr, $member:expr) => {
        $crate::front::discord::arrival::scene::Scene {
            id: $from.id.get(),
            application: $from.application_id.get(),
            token: &$from.token,
            user: $from.user.id.get(),
            guild: $from.guild_id.map(serenity::model::id::GuildId::get),
            member: $member,
            channel: $from.channel.as_ref(),
            bot: $from.app_permissions,
            locale: &$from.locale,
            guild_locale: $from.guild_locale.as_deref(),
        }
    };
}
pub(super) use scene;

impl Scene<'_> {
    /// Where the answer goes.
    pub(super) fn reply_to(&self, place: Place) -> ReplyTo {
        ReplyTo {
            id: InteractionId(self.id),
            application: self.application,
            token: Entitlement(self.token.to_owned()),
            locale: Locale::nearest(self.locale),
            place,
        }
    }

    /// The server; 0 in direct messages.
    pub(super) fn guild(&self) -> GuildId {
        GuildId(self.guild.unwrap_or_default())
    }

    /// Who acts, at the desk of a server. `device` is what their device shows, where that is known; `alone` says that they
    /// alone see what they pressed.
    pub(super) fn visitor(&self, desk: GuildId, device: Option<Locale>, alone: bool) -> Visitor {
        let text = Locale::nearest(self.locale);
        let device = device.unwrap_or(text);
        Visitor {
            id: InteractionId(self.id),
            user: UserId(self.user),
            guild: desk,
            languages: Languages { text, device },
            server: self.guild_locale.map_or(text, Locale::nearest),
            standing: self.standing(),
            direct: self.guild.is_none(),
            alone,
            here: self.here(),
        }
    }

    /// What they may do; nothing in a direct message, where Discord tells of no member.
    fn standing(&self) -> Standing {
        let Some(member) = self.member else {
            return Standing::default();
        };
        let may = permissions(member.permissions);
        Standing {
            roles: member.roles.iter().map(|role| RoleId(role.get())).collect(),
            manages: may.has(Permission::Administrator) || may.has(Permission::ManageServer),
        }
    }

    /// The channel, if the bot can begin a private thread in it: other kinds than text channels have none.
    fn here(&self) -> Option<Here> {
        let channel = self.channel.filter(|_| self.guild.is_some())?;
        let may = permissions(self.bot);
        let text = kind(channel) == ChannelKind::Text;
        let mut needs = needs(Use::Threads).into_iter();
        let can = may.has(Permission::Administrator) || needs.all(|need| may.has(need.permission));
        (text && can).then(|| Here(ChannelId(channel.id.get())))
    }
}

/// What kind of channel it is.
pub(super) fn kind(channel: &PartialChannel) -> ChannelKind {
    ChannelKind::from_number(u8::from(channel.kind))
}

fn permissions(bits: Option<Bits>) -> Permissions {
    Permissions::from_bits(bits.map_or(0, |bits| bits.bits()))
}
