//! Routes for the application's global commands.

use serde_json::{Value, json};

use crate::answer::Answer;
use crate::shared::Shared;

/// `GET /applications/{id}/commands`
pub(crate) fn list(shared: &Shared, application: u64) -> Result<Answer, Answer> {
    own(shared, application)?;
    Ok(Answer::ok(Value::Array(shared.world().commands.clone())))
}

/// `PUT /applications/{id}/commands`: what is not in the list is gone.
pub(crate) fn replace(
    shared: &Shared,
    application: u64,
    body: &Value,
    checked: impl FnOnce(bool) -> Result<(), Answer>,
) -> Result<Answer, Answer> {
    own(shared, application)?;
    checked(false)?;
    register(shared, body.as_array().map_or(&[], Vec::as_slice));
    Ok(Answer::ok(Value::Array(shared.world().commands.clone())))
}

/// Makes these the registered commands. One that was there by name and type keeps its id.
pub(crate) fn register(shared: &Shared, wanted: &[Value]) {
    let version = shared.new_id();
    let mut world = shared.world();
    let commands = wanted.iter().map(|command| {
        let kind = command.get("type").and_then(Value::as_u64).unwrap_or(1);
        let before = world.commands.iter().find(|old| old["name"] == command["name"] && old["type"] == json!(kind));
        let id = before.map_or_else(|| json!(shared.new_id().to_string()), |old| old["id"].clone());
        let or = |key: &str, default: Value| command.get(key).filter(|value| !value.is_null()).cloned().unwrap_or(default);
        let mut full = json!({
            "id": id, "application_id": shared.config.application_id.to_string(), "version": version.to_string(),
            "type": kind, "name": command["name"], "name_localizations": or("name_localizations", Value::Null),
            "description": or("description", json!("")),
            "description_localizations": or("description_localizations", Value::Null),
            "default_member_permissions": or("default_member_permissions", Value::Null),
            "nsfw": or("nsfw", json!(false)), "contexts": or("contexts", Value::Null),
            "integration_types": or("integration_types", json!([0])), "dm_permission": true,
        });
        if let Some(options) = command.get("options").filter(|options| !options.is_null()) {
            full["options"] = options.clone();
        }
        full
    });
    let commands = commands.collect();
    world.commands = commands;
}

fn own(shared: &Shared, application: u64) -> Result<(), Answer> {
    if application == shared.config.application_id {
        Ok(())
    } else {
        Err(Answer::refused(
            403,
            20012,
            "You are not authorized to perform this action on this application",
        ))
    }
}
