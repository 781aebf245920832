//! The texts of a file: each message's value and attributes, with the variables they use.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, InlineExpression, Pattern};

use super::pattern::{Piece, pieces};

/// One text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// The message's id.
    pub(super) id: String,
    /// The attribute, unless it is the message's value.
    pub(super) attribute: Option<String>,
    /// The variables it uses itself.
    pub(super) variables: BTreeSet<String>,
}

impl Part {
    /// The id and the attribute.
    pub(super) fn place(&self) -> (String, Option<String>) {
        (self.id.clone(), self.attribute.clone())
    }
}

/// The texts of all messages of a file; terms are no texts of their own.
pub(super) fn parts(resource: &FluentResource) -> Vec<Part> {
    let mut parts = Vec::new();
    for entry in resource.entries() {
        let Entry::Message(message) = entry else {
            continue;
        };
        let mut part = |attribute: Option<&str>, pattern: &Pattern<&str>| {
            let mut variables = BTreeSet::new();
            pieces(pattern, &mut |piece| {
                if let Piece::Inline(InlineExpression::VariableReference { id }) = piece {
                    variables.insert(id.name.to_owned());
                }
            });
            parts.push(Part {
                id: message.id.name.to_owned(),
                attribute: attribute.map(str::to_owned),
                variables,
            });
        };
        if let Some(value) = &message.value {
            part(None, value);
        }
        for attribute in &message.attributes {
            part(Some(attribute.id.name), &attribute.value);
        }
    }
    parts
}
