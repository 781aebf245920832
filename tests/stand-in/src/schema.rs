//! Discord's OpenAPI description as an oracle for the bodies that a bot sends.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::{Value, json};

use crate::answer::Complaint;

/// The description, ready to check with.
pub(crate) struct Schema {
    registry: Registry<'static>,
    // Building a validator takes milliseconds, so each is built once, when it is first needed.
    validators: Mutex<HashMap<&'static str, Arc<Validator>>>,
}

/// The descriptions that were read by this process.
static READ: Mutex<Option<HashMap<PathBuf, &'static Schema>>> = Mutex::new(None);

/// The description in that file. A process reads and prepares each file once and keeps it.
///
/// # Errors
///
/// Says which file cannot be read or is no OpenAPI description.
pub(crate) fn load(file: &Path) -> Result<&'static Schema, String> {
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    let read = read.get_or_insert_with(HashMap::new);
    if let Some(schema) = read.get(file) {
        return Ok(schema);
    }
    let wrong = |what: &dyn std::fmt::Display| {
        format!(
            "cannot use {} as Discord's description: {what}",
            file.display()
        )
    };
    let text = std::fs::read_to_string(file).map_err(|error| wrong(&error))?;
    let spec = serde_json::from_str(&text).map_err(|error| wrong(&error))?;
    let registry = Registry::new()
        .draft(Draft::Draft202012)
        .add(URN, correct(spec))
        .and_then(|registry| registry.prepare())
        .map_err(|error| wrong(&error))?;
    let schema: &'static Schema = Box::leak(Box::new(Schema {
        registry,
        validators: Mutex::default(),
    }));
    read.insert(file.to_owned(), schema);
    Ok(schema)
}

/// Looks for `data/discord-openapi.json` in the project's folder, in the folders around it and in their children.
pub fn beside(project: &Path) -> Option<PathBuf> {
    const FILE: &str = "data/discord-openapi.json";
    project.ancestors().take(6).find_map(|folder| {
        let children = std::fs::read_dir(folder)
            .ok()?
            .flatten()
            .map(|entry| entry.path().join(FILE));
        std::iter::once(folder.join(FILE))
            .chain(children)
            .find(|file| file.is_file())
    })
}

const URN: &str = "urn:discord";

impl Schema {
    /// What is wrong with a value that should be the schema of that name. Places are put behind `prefix`.
    pub(crate) fn complaints(
        &self,
        name: &'static str,
        value: &Value,
        prefix: &str,
    ) -> Vec<Complaint> {
        let validator = match self.validator(name) {
            Ok(validator) => validator,
            Err(error) => return vec![Complaint::new(prefix, "SCHEMA_MISSING", error)],
        };
        let errors = validator.iter_errors(value);
        let complaints = errors.map(|error| {
            let error = nearest(&error);
            let place = error.instance_path().to_string().replace('/', ".");
            Complaint::new(
                format!("{prefix}{place}"),
                "SCHEMA",
                error.masked().to_string(),
            )
        });
        complaints.collect()
    }

    fn validator(&self, name: &'static str) -> Result<Arc<Validator>, String> {
        let mut validators = self
            .validators
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = validators.get(name) {
            return Ok(Arc::clone(validator));
        }
        let wanted = json!({"$ref": format!("{URN}#/components/schemas/{name}")});
        let built = jsonschema::options()
            .with_registry(&self.registry)
            .build(&wanted);
        let validator = Arc::new(built.map_err(|error| format!("no schema {name}: {error}"))?);
        validators.insert(name, Arc::clone(&validator));
        Ok(validator)
    }
}

/// The error that a person would name. Where a value fits none of several schemas, that is what stands between it and
/// the one that its own `type` chooses, which is the one whose errors are not about the type.
fn nearest<'e, 'v>(error: &'e ValidationError<'v>) -> &'e ValidationError<'v> {
    let (ValidationErrorKind::OneOfNotValid { context } | ValidationErrorKind::AnyOf { context }) =
        error.kind()
    else {
        return error;
    };
    let here = error.instance_path().as_str();
    let about_type =
        |inner: &ValidationError<'_>| match inner.instance_path().as_str().strip_prefix(here) {
            Some("/type") => true,
            Some("") => matches!(inner.kind(), ValidationErrorKind::Type { .. }),
            _ => false,
        };
    let chosen = context
        .iter()
        .filter(|errors| !errors.iter().any(about_type))
        .find_map(|errors| errors.first());
    chosen.map_or(error, nearest)
}

impl std::fmt::Debug for Schema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Schema")
    }
}

/// Mends what the description gets wrong, and makes it notice misspelt fields.
fn correct(mut spec: Value) -> Value {
    let Some(schemas) = spec
        .pointer_mut("/components/schemas")
        .and_then(Value::as_object_mut)
    else {
        return spec;
    };
    for (name, schema) in schemas {
        // It says integer, but both the documentation and the API say a string of digits.
        if let Some(permissions) = schema.pointer_mut("/properties/default_member_permissions") {
            *permissions = json!({"type": ["string", "null"], "pattern": "^[0-9]+$"});
        }
        // Files that come with the request are named by their number, which the documentation writes as one.
        if name == "MessageAttachmentRequest"
            && let Some(id) = schema.pointer_mut("/properties/id")
        {
            *id = json!({"type": ["string", "integer"]});
        }
        let sent = name.contains("Request") || name.ends_with("Option") || name.contains("Embed");
        let closed = schema.get("additionalProperties").is_some() || schema.get("allOf").is_some();
        if sent && !closed && schema.get("properties").is_some() {
            schema["additionalProperties"] = json!(false);
        }
    }
    spec
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeded_faults_are_found() {
        let Some(file) = beside(Path::new(env!("CARGO_MANIFEST_DIR"))) else {
            println!("SKIPPED: no data/discord-openapi.json beside the project");
            return;
        };
        let schema = load(&file).unwrap();
        let name = "CreateMessageInteractionCallbackRequest";
        let good = json!({"type": 4, "data": {"flags": 64, "content": "hello"}});
        assert_eq!(schema.complaints(name, &good, ""), []);
        let misspelt = json!({"type": 4, "data": {"flags": 64, "contents": "hello"}});
        assert!(!schema.complaints(name, &misspelt, "").is_empty());
        let long = json!({"type": 4, "data": {"content": "x".repeat(2001)}});
        assert!(!schema.complaints(name, &long, "").is_empty());
        let command =
            json!({"name": "a", "type": 1, "description": "b", "default_member_permissions": "0"});
        assert_eq!(
            schema.complaints("ApplicationCommandUpdateRequest", &command, "0"),
            []
        );
    }

    #[test]
    fn a_file_that_is_no_description_is_named() {
        let error = load(Path::new("nowhere.json")).unwrap_err();
        assert!(error.contains("nowhere.json"));
    }
}
