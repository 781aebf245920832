//! The texts of a file: each message's value and attributes, with the variables they use.

use std::collections::BTreeSet;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

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
            of_pattern(pattern, &mut variables);
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

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            for variant in variants {
                of_pattern(&variant.value, variables);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        InlineExpression::FunctionReference { arguments, .. } => of_call(arguments, variables),
        InlineExpression::TermReference { arguments, .. } => {
            if let Some(arguments) = arguments {
                of_call(arguments, variables);
            }
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. } => {}
    }
}

fn of_call(arguments: &CallArguments<&str>, variables: &mut BTreeSet<String>) {
    for argument in &arguments.positional {
        of_inline(argument, variables);
    }
    for argument in &arguments.named {
        of_inline(&argument.value, variables);
    }
}
