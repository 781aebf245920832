//! Which tags of a forum stand for the states of cases. Admins make them; the bot knows them by name.

use crate::desk::State;
use crate::front::discord::rest::{Channel, Tag};
use crate::ids::Locale;
use crate::runtime::Library;

/// Tags of one post (discord facts, section 1.9).
const MOST: usize = 5;

/// The states that a post can show, and by which names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Names(Vec<(Shows, Vec<String>)>);

/// What a tag tells of a case: as much as its state, without why it was closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shows {
    New,
    Claimed,
    WaitingForMember,
    WaitingForDesk,
    Solved,
    Closed,
}

impl Shows {
    const ALL: [Self; 6] = [
        Self::New,
        Self::Claimed,
        Self::WaitingForMember,
        Self::WaitingForDesk,
        Self::Solved,
        Self::Closed,
    ];

    fn of(state: State) -> Self {
        match state {
            State::New => Self::New,
            State::Claimed => Self::Claimed,
            State::WaitingForMember => Self::WaitingForMember,
            State::WaitingForDesk => Self::WaitingForDesk,
            State::Solved => Self::Solved,
            State::Closed(_) => Self::Closed,
        }
    }

    /// Names that are known whatever a desk's language is, the best first: those that `/desk doctor` tells an admin.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::New => &["New"],
            Self::Claimed => &["Claimed"],
            Self::WaitingForMember => &["Waiting for member"],
            Self::WaitingForDesk => &["Waiting for desk"],
            Self::Solved => &["Solved", "Done"],
            Self::Closed => &["Closed", "Done"],
        }
    }

    /// The message whose words are known as well, in every language.
    fn message(self) -> Option<&'static str> {
        match self {
            Self::New => Some("desk-state-new"),
            Self::Claimed => Some("desk-state-claimed"),
            Self::WaitingForMember => Some("desk-state-waiting-for-member"),
            Self::WaitingForDesk => Some("desk-state-waiting-for-desk"),
            Self::Solved => Some("desk-state-solved"),
            Self::Closed => None,
        }
    }
}

impl Names {
    /// Those of all languages.
    pub(super) fn of(library: &Library) -> Self {
        let locales = library.words.locales();
        Self::told(
            |locale, message| library.words.message(locale, message, None),
            &locales,
        )
    }

    fn told(words: impl Fn(Locale, &str) -> Option<String>, locales: &[Locale]) -> Self {
        let of = |shows: Shows| {
            let fixed = shows.names().iter().map(ToString::to_string);
            let words = locales
                .iter()
                .filter_map(|locale| words(*locale, shows.message()?));
            (shows, fixed.chain(words).collect())
        };
        Self(Shows::ALL.map(of).into())
    }

    /// The forum's tag for a state.
    fn tag(&self, forum: &Channel, shows: Shows) -> Option<u64> {
        let (_, names) = self.0.iter().find(|(known, _)| *known == shows)?;
        let mut all = names.iter().flat_map(|name| {
            let same = move |tag: &&Tag| tag.name.trim().to_lowercase() == name.to_lowercase();
            forum.tags.iter().filter(same)
        });
        all.next().map(|tag| tag.id)
    }

    /// Whether a forum has a tag for any state.
    pub(super) fn has_any(&self, forum: &Channel) -> bool {
        let mut all = Shows::ALL.into_iter();
        all.any(|shows| self.tag(forum, shows).is_some())
    }

    /// The tags of a new post. Where the forum demands one and has none for the state, any other must do: a case without
    /// a fitting tag is better than a case that is nowhere. `open` leaves out those that moderators alone may give.
    pub(super) fn at_first(&self, forum: &Channel, state: State, open: bool) -> Vec<u64> {
        let may = |id: &u64| {
            let tag = forum.tags.iter().find(|tag| tag.id == *id);
            tag.is_some_and(|tag| !(open && tag.moderated))
        };
        let fitting = self.tag(forum, Shows::of(state)).filter(may);
        let any = || {
            let free = forum.tags.iter().find(|tag| !tag.moderated);
            let tag = free.or(forum.tags.first()).map(|tag| tag.id);
            tag.filter(|id| forum.requires_tag() && may(id))
        };
        fitting.or_else(any).into_iter().collect()
    }

    /// The tags of a post that shows a state from now on. What people gave it stays, and a demanded tag is not taken
    /// without another.
    pub(super) fn afterwards(&self, forum: &Channel, has: &[u64], state: State) -> Vec<u64> {
        let ours: Vec<_> = Shows::ALL
            .into_iter()
            .filter_map(|shows| self.tag(forum, shows))
            .collect();
        let fitting = self.tag(forum, Shows::of(state));
        let theirs = has.iter().copied().filter(|tag| !ours.contains(tag));
        let tags: Vec<_> = fitting.into_iter().chain(theirs).take(MOST).collect();
        if tags.is_empty() && forum.requires_tag() {
            return has.to_vec();
        }
        tags
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::desk::Ending;

    fn forum(requires: bool, tags: &[(u64, &str, bool)]) -> Channel {
        let tag = |(id, name, moderated): &(u64, &str, bool)| json!({"id": id.to_string(), "name": name, "moderated": moderated});
        let tags: Vec<_> = tags.iter().map(tag).collect();
        let forum = json!({
            "id": "5", "type": 15, "name": "desk", "available_tags": tags,
            "flags": if requires { 16 } else { 0 },
        });
        serde_json::from_value(forum).unwrap()
    }

    fn names() -> Names {
        let german =
            |_: Locale, message: &str| (message == "desk-state-new").then(|| "Neu".to_owned());
        Names::told(german, &[Locale::SOURCE])
    }

    const CLOSED: State = State::Closed(Ending::Silence);

    #[test]
    fn a_state_has_the_tag_of_its_name() {
        let forum = forum(
            false,
            &[(1, "neu ", false), (2, "CLAIMED", true), (3, "Done", false)],
        );
        let names = names();
        assert!(names.has_any(&forum));
        for (state, tags) in [
            (State::New, vec![1]),
            (State::Claimed, vec![2]),
            (State::WaitingForDesk, vec![]),
            (State::Solved, vec![3]),
            (CLOSED, vec![3]),
        ] {
            assert_eq!(names.at_first(&forum, state, false), tags, "{state:?}");
        }
        assert!(names.at_first(&forum, State::Claimed, true).is_empty());
    }

    #[test]
    fn a_demanded_tag_is_any_where_none_fits() {
        let names = names();
        let mixed = forum(true, &[(1, "VIP", true), (2, "Other", false)]);
        assert!(!names.has_any(&mixed));
        assert_eq!(names.at_first(&mixed, State::New, false), [2]);
        let moderated = forum(true, &[(1, "VIP", true)]);
        assert_eq!(names.at_first(&moderated, State::New, false), [1]);
        assert!(names.at_first(&moderated, State::New, true).is_empty());
        assert!(
            names
                .at_first(&forum(true, &[]), State::New, false)
                .is_empty()
        );
    }

    #[test]
    fn what_people_tagged_stays() {
        let names = names();
        let tags = [(1, "New", false), (2, "Solved", false), (3, "Mac", false)];
        let free = forum(false, &tags);
        assert_eq!(names.afterwards(&free, &[1, 3], State::Solved), [2, 3]);
        assert_eq!(names.afterwards(&free, &[1, 3], State::Claimed), [3]);
        assert!(names.afterwards(&free, &[1], State::Claimed).is_empty());
        let strict = forum(true, &tags);
        assert_eq!(names.afterwards(&strict, &[1], State::Claimed), [1]);
        let many: Vec<u64> = (10..20).collect();
        assert_eq!(
            names.afterwards(&free, &many, State::New),
            [1, 10, 11, 12, 13]
        );
    }
}
