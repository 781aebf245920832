//! Users, and how Discord writes them.

use serde_json::{Value, json};

/// Somebody with an account.
#[derive(Clone, Debug)]
pub struct User {
    /// The account's id.
    pub id: u64,
    /// The account's name, in lower case.
    pub name: String,
    /// The language of the person's client, such as `en-US`.
    pub locale: String,
}

/// The id of the user to whom the application belongs, and each guild that nobody else was given.
pub(crate) const OWNER: u64 = 80_351_110_224_678_912;

/// A user object.
pub(crate) fn user(user: &User) -> Value {
    json!({
        "id": user.id.to_string(), "username": user.name, "discriminator": "0", "global_name": user.name,
        "avatar": null, "avatar_decoration_data": null, "collectibles": null, "clan": null, "primary_guild": null,
        "public_flags": 0, "flags": 0,
    })
}

/// The bot's own user object.
pub(crate) fn bot(id: u64, name: &str) -> Value {
    json!({
        "id": id.to_string(), "username": name, "discriminator": "0001", "global_name": null, "avatar": null,
        "avatar_decoration_data": null, "collectibles": null, "clan": null, "primary_guild": null,
        "bot": true, "public_flags": 0, "flags": 0, "banner": null, "accent_color": null,
    })
}
