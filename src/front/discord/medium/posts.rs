//! A forum's posts, each of which is a case; and one more, the board.

use super::messages::{drawn, is_gone, is_of};
use super::tags::Names;
use super::undelivered::undelivered;
use super::{Hands, threads};
use crate::desk::State;
use crate::front::discord::panel::Drawn;
use crate::front::discord::rest::{Channel, Fault, Obstacle};
use crate::ids::{ChannelId, MessageId};
use crate::runtime::desk::{Parcel, Placed, Undelivered};

/// So many posts are opened at most to find one: several have the same name only if people wrote it.
const LOOKED_INTO: usize = 10;

pub(super) async fn begin(
    hands: &Hands,
    forum: ChannelId,
    name: &str,
    state: State,
    parcel: &Parcel,
) -> Result<Placed, Undelivered> {
    let rest = hands.rest();
    let channel = rest.channel(forum).await.map_err(undelivered)?;
    let names = Names::of(&hands.runtime().library());
    let Drawn { message, files } = drawn(parcel);
    let tags = names.at_first(&channel, state, false);
    let mut begun = rest.forum_post(forum, name, &tags, &message, &files).await;
    if is_refused(&begun) {
        let tags = names.at_first(&channel, state, true);
        begun = rest.forum_post(forum, name, &tags, &message, &files).await;
    }
    Ok(placed(&begun.map_err(undelivered)?))
}

pub(super) async fn find(
    hands: &Hands,
    forum: ChannelId,
    parcel: &Parcel,
) -> Result<Option<Placed>, Undelivered> {
    let rest = hands.rest();
    let active = rest
        .active_threads(parcel.guild)
        .await
        .map_err(undelivered)?;
    let mut posts: Vec<_> = active
        .into_iter()
        .filter(|post| post.parent_id == Some(forum) && is_named(post, parcel))
        .collect();
    // The newest is the likeliest: it is looked for because nobody knows whether it was just begun.
    posts.sort_by_key(|post| std::cmp::Reverse(post.id));
    for post in posts.iter().take(LOOKED_INTO) {
        let placed = placed(post);
        match rest.message(placed.channel, placed.message).await {
            Ok(message) if is_of(hands, &message, parcel) => return Ok(Some(placed)),
            Ok(_) => {}
            Err(fault) if is_gone(&fault) => {}
            Err(fault) => return Err(undelivered(fault)),
        }
    }
    Ok(None)
}

/// A post's first message has the post's id.
fn placed(post: &Channel) -> Placed {
    Placed {
        channel: post.id,
        message: MessageId(post.id.0),
    }
}

/// Whether a post may be the parcel's: those of cases begin with the number, and the board has its title.
fn is_named(post: &Channel, parcel: &Parcel) -> bool {
    match parcel.case {
        Some(case) => {
            let after = post.name.strip_prefix(&format!("#{case}"));
            after.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
        }
        None => threads::same_name(&post.name, &parcel.panel.title),
    }
}

/// Whether the tags were refused: a moderator's, or one that was taken away meanwhile.
pub(super) fn is_refused<T>(result: &Result<T, Fault>) -> bool {
    let fault = result.as_ref().err();
    fault.is_some_and(|fault| {
        matches!(
            fault.obstacle(),
            Obstacle::TagRequired | Obstacle::TagRefused
        )
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ids::{CaseNumber, GuildId};
    use crate::runtime::desk::Mark;
    use crate::text::Accent;
    use crate::text::panel::Panel;

    #[test]
    fn a_post_is_known_by_the_start_of_its_name() {
        let named = |name: &str, case: Option<u32>| {
            let post = json!({"id": "9", "type": 11, "parent_id": "5", "name": name});
            let post: Channel = serde_json::from_value(post).unwrap();
            let panel = Panel {
                id: String::new(),
                case: None,
                title: "Support\nqueue".to_owned(),
                blocks: Vec::new(),
                controls: Vec::new(),
                accent: Accent::Calm,
                calls: None,
                attached: None,
            };
            let parcel = Parcel {
                guild: GuildId(1),
                case: case.map(CaseNumber),
                to: None,
                mark: Mark(7),
                panel,
            };
            is_named(&post, &parcel)
        };
        assert!(named("#12 Green bubbles", Some(12)) && named("#12", Some(12)));
        assert!(!named("#123 Green bubbles", Some(12)) && !named("12", Some(12)));
        assert!(named("Support queue", None) && !named("#12 Green", None));
    }
}
