//! How Discord spells what we read: ids are texts, moments are dates.

use serde::{Deserialize, Deserializer, de};

use crate::ids::{ChannelId, GuildId, MessageId, RoleId, Timestamp, UserId};

/// What is read from the text of a snowflake.
pub(super) trait Id {
    /// The id with a number.
    fn of(number: u64) -> Self;
}

macro_rules! ids {
    ($($name:ident),*) => {$(
        impl Id for $name {
            fn of(number: u64) -> Self {
                Self(number)
            }
        }
    )*};
}

ids!(ChannelId, GuildId, MessageId, RoleId, UserId);

impl Id for u64 {
    fn of(number: u64) -> Self {
        number
    }
}

/// An id in a structure.
struct Text<T>(T);

impl<'de, T: Id> Deserialize<'de> for Text<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        let number = text.parse().map_err(de::Error::custom)?;
        Ok(Self(T::of(number)))
    }
}

/// An id.
pub(super) fn id<'de, D: Deserializer<'de>, T: Id>(from: D) -> Result<T, D::Error> {
    Text::deserialize(from).map(|text| text.0)
}

/// An id that may be null; with `default`, it may be left out as well.
pub(super) fn maybe_id<'de, D: Deserializer<'de>, T: Id>(from: D) -> Result<Option<T>, D::Error> {
    let text: Option<Text<T>> = Option::deserialize(from)?;
    Ok(text.map(|text| text.0))
}

/// A list of ids.
pub(super) fn ids<'de, D: Deserializer<'de>, T: Id>(from: D) -> Result<Vec<T>, D::Error> {
    let all: Vec<Text<T>> = Vec::deserialize(from)?;
    Ok(all.into_iter().map(|text| text.0).collect())
}

/// A moment that may be null.
pub(super) fn moment<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
    let text: Option<String> = Option::deserialize(from)?;
    let read = |text: String| text.parse::<jiff::Timestamp>().map_err(de::Error::custom);
    let moment = text.map(read).transpose()?;
    Ok(moment.map(|moment| Timestamp::from_millis(moment.as_millisecond())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct All {
        #[serde(deserialize_with = "id")]
        user: UserId,
        #[serde(default, deserialize_with = "maybe_id")]
        parent: Option<ChannelId>,
        #[serde(default, deserialize_with = "ids")]
        roles: Vec<RoleId>,
        #[serde(default, deserialize_with = "moment")]
        until: Option<Timestamp>,
    }

    fn read(text: &str) -> Result<All, serde_json::Error> {
        serde_json::from_str(text)
    }

    #[test]
    fn ids_and_moments_are_read_from_texts() {
        let all = read(
            r#"{"user": "18446744073709551615", "parent": null, "roles": ["1", "2"],
                "until": "2026-11-23T10:00:00.500000+00:00", "other": {}}"#,
        );
        let all = all.unwrap();
        assert_eq!(all.user, UserId(u64::MAX));
        assert_eq!(all.parent, None);
        assert_eq!(all.roles, [RoleId(1), RoleId(2)]);
        assert_eq!(all.until.unwrap().millis(), 1_795_428_000_500);
        let least = read(r#"{"user": "1", "parent": "2"}"#).unwrap();
        assert_eq!(least.parent, Some(ChannelId(2)));
        assert!(least.roles.is_empty() && least.until.is_none());
    }

    #[test]
    fn what_is_no_id_or_moment_is_refused() {
        for bad in [
            r#"{"user": 1}"#,
            r#"{"user": ""}"#,
            r#"{"user": "18446744073709551616"}"#,
            r#"{"user": "1", "until": "soon"}"#,
            r#"{"user": "1", "roles": [3]}"#,
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
