//! Routes about the bot itself: where its gateway is, who it is.

use serde_json::json;

use crate::answer::Answer;
use crate::people;
use crate::shared::Shared;

/// `GET /gateway`
pub(crate) fn gateway(shared: &Shared) -> Answer {
    Answer::ok(json!({"url": shared.gateway_url}))
}

/// `GET /gateway/bot`
pub(crate) fn gateway_bot(shared: &Shared) -> Answer {
    let remaining = shared.world().identifies_left;
    Answer::ok(json!({
        "url": shared.gateway_url, "shards": shared.config.shards,
        "session_start_limit": {"total": 1000, "remaining": remaining, "reset_after": 86_400_000, "max_concurrency": 1},
    }))
}

/// `GET /users/@me`
pub(crate) fn me(shared: &Shared) -> Answer {
    Answer::ok(people::bot(
        shared.config.application_id,
        &shared.config.application_name,
    ))
}

/// `GET /applications/@me` and `GET /oauth2/applications/@me`
pub(crate) fn application(shared: &Shared) -> Answer {
    let (id, name) = (
        shared.config.application_id,
        &shared.config.application_name,
    );
    Answer::ok(json!({
        "id": id.to_string(), "name": name, "icon": null, "description": "", "summary": "", "type": null,
        "bot_public": true, "bot_require_code_grant": false, "verify_key": "0".repeat(64), "flags": 0, "hook": true,
        "team": null, "owner": {
            "id": people::OWNER.to_string(), "username": "owner", "discriminator": "0", "global_name": null,
            "avatar": null, "public_flags": 0, "flags": 0, "primary_guild": null,
        },
        "bot": people::bot(id, name), "approximate_guild_count": shared.world().servers.len(),
        "redirect_uris": [], "interactions_endpoint_url": null, "role_connections_verification_url": null,
        "integration_types_config": {"0": {}}, "flags_new": "0", "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0, "explicit_content_filter": 0, "eligible_oauth2_scopes": [],
    }))
}
