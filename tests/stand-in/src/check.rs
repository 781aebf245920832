//! Checks the bodies that a bot sends: by Discord's own description, and by the rules it leaves out.

use serde_json::Value;

use crate::answer::{Answer, Complaint};
use crate::lint;
use crate::route::{Kind, schema_of};
use crate::shared::Shared;
use crate::world::FaultFound;

/// Whether Discord takes that body. `components` says that the message to be changed is made of components alone.
pub(crate) fn body(
    shared: &Shared,
    kind: Kind,
    body: &Value,
    components: bool,
) -> Result<(), Answer> {
    against(shared, kind, schema_of(kind, body), body, components)
}

/// Whether Discord takes that body, where its name in the description depends on more than the body.
pub(crate) fn against(
    shared: &Shared,
    kind: Kind,
    schema: Option<&'static str>,
    body: &Value,
    components: bool,
) -> Result<(), Answer> {
    let mut wrong = described(shared, kind, schema, body);
    if shared.config.lint {
        let report = lint::body(kind, body, components);
        wrong.extend(report.refused);
        for complaint in report.harmful {
            shared.world().found(FaultFound {
                kind,
                complaint,
                refused: false,
            });
        }
        if let (true, Some(complaint)) = (wrong.is_empty(), report.breaking) {
            let mut answer = Answer::refused(500, 0, "500: Internal Server Error");
            answer.complaints.push(complaint);
            return Err(answer);
        }
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(Answer::invalid_form(&wrong))
    }
}

fn described(
    shared: &Shared,
    kind: Kind,
    name: Option<&'static str>,
    body: &Value,
) -> Vec<Complaint> {
    let (Some(schema), Some(name)) = (shared.schema, name) else {
        return Vec::new();
    };
    match (kind, body) {
        // The list of commands has no name of its own in the description, only its items have.
        (Kind::WriteCommands, Value::Array(commands)) => {
            let each = commands.iter().enumerate();
            each.flat_map(|(index, command)| schema.complaints(name, command, &index.to_string()))
                .collect()
        }
        _ => schema.complaints(name, body, ""),
    }
}
