//! How a request can fail, without any of what it carried.

use std::time::Duration;

use serde_json::Value;

/// Why Discord did not do what was asked. It holds no token, address or body.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Fault {
    /// No connection; Discord has heard nothing.
    #[error("no connection to Discord ({0})")]
    Unreachable(&'static str),
    /// The connection broke; Discord may or may not have done it.
    #[error("the connection to Discord broke")]
    Broken,
    /// No answer in time; Discord may or may not have done it.
    #[error("no answer from Discord in time")]
    Late,
    /// Discord asks for a longer wait than there is time, or we hold back by ourselves. It has not
    /// been done.
    #[error("Discord asks to wait for {wait:?}, code {code}")]
    Wait {
        /// How long nothing more should be asked.
        wait: Duration,
        /// Discord's own code; 0 where it gave none.
        code: i64,
    },
    /// Discord refused.
    #[error("Discord answered with status {status}, code {code}{at}")]
    Refused {
        /// The HTTP status.
        status: u16,
        /// Discord's own code; 0 where it gave none.
        code: i64,
        /// Which parts of the body were wrong, empty if not told.
        at: String,
    },
    /// Discord's answer makes no sense.
    #[error("Discord's answer could not be read")]
    Unreadable,
}

/// What a refusal means for an answer to a person (discord facts, section 4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Means {
    /// Somebody answered already: a duplicate, or our own attempt whose outcome we did not see.
    Already,
    /// Too late for a first answer, or what it belongs to is gone.
    Gone,
    /// The token is older than 15 minutes; it must not be used again.
    Expired,
    /// The body was refused; a simpler one may pass.
    Form,
    /// Anything else.
    Trouble,
}

impl Fault {
    /// What it means.
    pub(crate) fn means(&self) -> Means {
        match self {
            Self::Refused { status, code, .. } => match (status, code) {
                (_, 40060) => Means::Already,
                (_, 10062 | 10015 | 10008) => Means::Gone,
                (_, 50027) => Means::Expired,
                (400, _) => Means::Form,
                _ => Means::Trouble,
            },
            Self::Unreachable(_)
            | Self::Broken
            | Self::Late
            | Self::Wait { .. }
            | Self::Unreadable => Means::Trouble,
        }
    }

    /// A refusal, from its status and body.
    pub(super) fn refused(status: u16, body: &[u8]) -> Self {
        let body: Value = serde_json::from_slice(body).unwrap_or_default();
        let mut at = Vec::new();
        paths(&body["errors"], &mut String::new(), &mut at);
        let at = match at.join(", ") {
            paths if paths.is_empty() => paths,
            paths => format!(", at {paths}"),
        };
        Self::Refused {
            status,
            code: body["code"].as_i64().unwrap_or_default(),
            at,
        }
    }
}

/// Collects the places and codes of a form error. The messages stay out, since they may quote.
fn paths(value: &Value, path: &mut String, found: &mut Vec<String>) {
    let Some(object) = value.as_object() else {
        return;
    };
    for (key, inside) in object {
        if found.len() >= 8 || path.len() > 200 {
            return;
        }
        if key == "_errors" {
            let codes = inside.as_array().into_iter().flatten();
            let codes: Vec<_> = codes.filter_map(|error| error["code"].as_str()).collect();
            found.push(format!("{path} {}", codes.join(" ")));
        } else {
            let length = path.len();
            if !path.is_empty() {
                path.push('.');
            }
            path.push_str(key);
            paths(inside, path, found);
            path.truncate(length);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_error_tells_where_and_never_what() {
        let body = br#"{"code":50035,"message":"Invalid Form Body","errors":{"data":{"components":
            {"0":{"label":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"secret"}]}}}}}}"#;
        let fault = Fault::refused(400, body);
        assert_eq!(fault.means(), Means::Form);
        let said = fault.to_string();
        assert!(
            said.ends_with("at data.components.0.label BASE_TYPE_MAX_LENGTH"),
            "{said}"
        );
        assert!(!said.contains("secret"));
    }

    #[test]
    fn codes_have_their_meanings() {
        let means = |status, code: i64| {
            Fault::refused(status, format!(r#"{{"code":{code}}}"#).as_bytes()).means()
        };
        assert_eq!(means(400, 40060), Means::Already);
        assert_eq!(means(404, 10062), Means::Gone);
        assert_eq!(means(401, 50027), Means::Expired);
        assert_eq!(means(400, 50006), Means::Form);
        assert_eq!(means(403, 50001), Means::Trouble);
        assert_eq!(Fault::refused(502, b"<html>").means(), Means::Trouble);
    }
}
