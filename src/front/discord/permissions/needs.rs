//! What this bot needs to be allowed, where, and what for.

use super::Permission;

/// What a channel is used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::front::discord) enum Use {
    /// A text channel in which the desk works.
    TextDesk {
        /// Whether anybody may ping the staff's role; else the bot needs a permission for it.
        mentionable: bool,
    },
    /// A forum in which each case is a post.
    ForumDesk {
        /// As above.
        mentionable: bool,
    },
    /// A channel in which members are reached in private threads.
    Threads,
}

/// A permission, and what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::front::discord) struct Need {
    /// What must be granted.
    pub(in crate::front::discord) permission: Permission,
    /// What would not work without it.
    pub(in crate::front::discord) why: Why,
}

/// What would not work without a permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::front::discord) enum Why {
    /// Nothing works in a channel that is not seen.
    See,
    /// Cases and the board are posted.
    Post,
    /// Links on cards are shown as Discord shows links.
    Links,
    /// Whole transcripts and charts are attached.
    Files,
    /// After a broken connection, the bot looks whether a message has arrived before it posts it
    /// again; a case must not appear twice.
    LookBack,
    /// A case gets its thread.
    OpenThread,
    /// A case is written about in its thread.
    Talk,
    /// Threads are named, closed and opened again with their case.
    KeepThreads,
    /// The staff's role is pinged about a case that nobody takes.
    Ring,
    /// Members who take no direct messages are answered in a thread that only they see.
    OpenPrivately,
}

impl Why {
    /// The word by which texts name it.
    pub(in crate::front::discord) const fn id(self) -> &'static str {
        match self {
            Self::See => "see",
            Self::Post => "post",
            Self::Links => "links",
            Self::Files => "files",
            Self::LookBack => "look-back",
            Self::OpenThread => "open-thread",
            Self::Talk => "talk",
            Self::KeepThreads => "keep-threads",
            Self::Ring => "ring",
            Self::OpenPrivately => "open-privately",
        }
    }
}

/// What a channel's use needs, the most basic first. *Manage Channels*, without which a forum's
/// tags cannot be made, is never asked for: tags that an admin made are used, and a forum without
/// them works as well.
pub(in crate::front::discord) fn needs(of: Use) -> Vec<Need> {
    let (all, mentionable): (&[_], _) = match of {
        Use::TextDesk { mentionable } => (&TEXT_DESK, mentionable),
        Use::ForumDesk { mentionable } => (&FORUM_DESK, mentionable),
        Use::Threads => (&THREADS, true),
    };
    let ring = (!mentionable).then_some((Permission::MentionEveryone, Why::Ring));
    let need = |(permission, why)| Need { permission, why };
    all.iter().copied().chain(ring).map(need).collect()
}

const TEXT_DESK: [(Permission, Why); 8] = [
    (Permission::ViewChannel, Why::See),
    (Permission::SendMessages, Why::Post),
    (Permission::EmbedLinks, Why::Links),
    (Permission::AttachFiles, Why::Files),
    (Permission::ReadMessageHistory, Why::LookBack),
    (Permission::CreatePublicThreads, Why::OpenThread),
    (Permission::SendMessagesInThreads, Why::Talk),
    (Permission::ManageThreads, Why::KeepThreads),
];

const FORUM_DESK: [(Permission, Why); 7] = [
    (Permission::ViewChannel, Why::See),
    (Permission::SendMessages, Why::Post),
    (Permission::EmbedLinks, Why::Links),
    (Permission::AttachFiles, Why::Files),
    (Permission::ReadMessageHistory, Why::LookBack),
    (Permission::SendMessagesInThreads, Why::Talk),
    (Permission::ManageThreads, Why::KeepThreads),
];

const THREADS: [(Permission, Why); 3] = [
    (Permission::ViewChannel, Why::See),
    (Permission::CreatePrivateThreads, Why::OpenPrivately),
    (Permission::SendMessagesInThreads, Why::Talk),
];

impl Permission {
    /// The word by which texts name it as the settings of such a channel show it: in a forum some
    /// have other names than elsewhere.
    pub(in crate::front::discord) const fn id_in(self, of: Use) -> &'static str {
        match (of, self) {
            (Use::ForumDesk { .. }, Self::SendMessages) => "create-posts",
            (Use::ForumDesk { .. }, Self::ManageThreads) => "manage-posts",
            (Use::ForumDesk { .. }, Self::SendMessagesInThreads) => "send-messages-in-posts",
            _ => self.id(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    const ALL: [Use; 5] = [
        Use::TextDesk { mentionable: true },
        Use::TextDesk { mentionable: false },
        Use::ForumDesk { mentionable: true },
        Use::ForumDesk { mentionable: false },
        Use::Threads,
    ];

    #[test]
    fn each_use_begins_with_seeing_and_asks_nothing_twice() {
        for of in ALL {
            let needs = needs(of);
            assert_eq!(needs[0].permission, Permission::ViewChannel);
            let names: BTreeSet<_> = needs.iter().map(|need| need.permission.id_in(of)).collect();
            let whys: BTreeSet<_> = needs.iter().map(|need| need.why.id()).collect();
            assert_eq!((names.len(), whys.len()), (needs.len(), needs.len()));
        }
    }

    #[test]
    fn much_power_is_asked_for_only_where_nothing_less_will_do() {
        let asks = |of, permission| needs(of).iter().any(|need| need.permission == permission);
        for of in ALL {
            assert!(!asks(of, Permission::Administrator));
        }
        let mentionable = Use::TextDesk { mentionable: true };
        assert!(!asks(mentionable, Permission::MentionEveryone));
        let unmentionable = Use::TextDesk { mentionable: false };
        assert!(asks(unmentionable, Permission::MentionEveryone));
    }

    #[test]
    fn a_forum_has_names_of_its_own() {
        let forum = Use::ForumDesk { mentionable: true };
        assert_eq!(Permission::SendMessages.id_in(forum), "create-posts");
        assert_eq!(
            Permission::SendMessages.id_in(Use::Threads),
            "send-messages"
        );
    }
}
