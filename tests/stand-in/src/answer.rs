//! What the REST side answers: a status and a body, and refusals in Discord's own shape.

use serde_json::{Map, Value, json};

/// One answer to one request.
#[derive(Clone, Debug)]
pub(crate) struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// The JSON body; null stands for an empty one.
    pub body: Value,
    /// What was wrong with the body of the request, where something was.
    pub complaints: Vec<Complaint>,
}

/// One thing wrong with a body, where it stands and how Discord would put it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Where in the body, as keys and indices separated by dots.
    pub path: String,
    /// A word for the kind of fault, such as `BASE_TYPE_MAX_LENGTH`.
    pub code: String,
    /// What is wrong, in a sentence.
    pub message: String,
}

impl Complaint {
    /// A complaint about the value at `path`.
    pub fn new(
        path: impl Into<String>,
        code: impl Into<String>,
        message: impl Into<String>,
    ) -> Self {
        Self {
            path: path.into(),
            code: code.into(),
            message: message.into(),
        }
    }
}

impl Answer {
    /// Success with a body.
    pub(crate) fn ok(body: Value) -> Self {
        Self {
            status: 200,
            body,
            complaints: Vec::new(),
        }
    }

    /// Success with something new (201).
    pub(crate) fn created(body: Value) -> Self {
        Self {
            status: 201,
            ..Self::ok(body)
        }
    }

    /// Success with nothing to say (204).
    pub(crate) fn empty() -> Self {
        Self {
            status: 204,
            body: Value::Null,
            complaints: Vec::new(),
        }
    }

    /// A refusal: an HTTP status, and the code and message that Discord gives.
    pub(crate) fn refused(status: u16, code: u32, message: &str) -> Self {
        Self {
            status,
            body: json!({"message": message, "code": code}),
            complaints: Vec::new(),
        }
    }

    /// A bad or missing bot token.
    pub(crate) fn unauthorized() -> Self {
        Self::refused(401, 0, "401: Unauthorized")
    }

    /// A body that breaks Discord's rules (50035), with every place that does.
    pub(crate) fn invalid_form(complaints: &[Complaint]) -> Self {
        let mut errors = Value::Object(Map::new());
        for complaint in complaints {
            let mut place = &mut errors;
            for key in complaint.path.split('.').filter(|key| !key.is_empty()) {
                place = &mut place[key];
            }
            let said = json!({"code": complaint.code, "message": complaint.message});
            match &mut place["_errors"] {
                Value::Array(list) => list.push(said),
                empty => *empty = json!([said]),
            }
        }
        let body = json!({"message": "Invalid Form Body", "code": 50035, "errors": errors});
        Self {
            status: 400,
            body,
            complaints: complaints.to_vec(),
        }
    }

    /// The same refusal, blamed on the body as a whole.
    pub(crate) fn blaming_the_body(mut self) -> Self {
        let message = self.body["message"].as_str().unwrap_or("").to_owned();
        self.complaints
            .push(Complaint::new("", self.code().to_string(), message));
        self
    }

    /// The code inside a refusal, 0 where there is none.
    pub(crate) fn code(&self) -> u64 {
        self.body.get("code").and_then(Value::as_u64).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_nested_by_their_path() {
        let complaints = [
            Complaint::new("data.components.0.label", "A", "first"),
            Complaint::new("data.components.0.label", "B", "second"),
            Complaint::new("data.flags", "C", "third"),
        ];
        let body = Answer::invalid_form(&complaints).body;
        assert_eq!(
            body["errors"]["data"]["components"]["0"]["label"]["_errors"][1]["code"],
            "B"
        );
        assert_eq!(
            body["errors"]["data"]["flags"]["_errors"][0]["message"],
            "third"
        );
    }
}
