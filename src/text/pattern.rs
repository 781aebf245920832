//! What a text is made of, from its beginning to its end, for whoever looks at texts instead of showing them.

use fluent_syntax::ast::{
    CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant,
};

/// A piece of a text, over whatever its strings are.
#[derive(Debug, Clone, Copy)]
pub enum Piece<'a, S> {
    /// Text as it stands there.
    Text(&'a S),
    /// A place where the text differs; what it goes by and its variants follow.
    Select(&'a InlineExpression<S>, &'a [Variant<S>]),
    /// A variable, a term, a message, a literal or a function; its arguments follow.
    Inline(&'a InlineExpression<S>),
}

/// Shows each piece of a pattern, those within others after them.
pub fn pieces<'a, S>(pattern: &'a Pattern<S>, look: &mut impl FnMut(Piece<'a, S>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => look(Piece::Text(value)),
            PatternElement::Placeable { expression } => of_expression(expression, look),
        }
    }
}

fn of_expression<'a, S>(expression: &'a Expression<S>, look: &mut impl FnMut(Piece<'a, S>)) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, look),
        Expression::Select { selector, variants } => {
            look(Piece::Select(selector, variants));
            of_inline(selector, look);
            for variant in variants {
                pieces(&variant.value, look);
            }
        }
    }
}

fn of_inline<'a, S>(inline: &'a InlineExpression<S>, look: &mut impl FnMut(Piece<'a, S>)) {
    if let InlineExpression::Placeable { expression } = inline {
        return of_expression(expression, look);
    }
    look(Piece::Inline(inline));
    match inline {
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => of_call(arguments, look),
        InlineExpression::TermReference {
            arguments: None, ..
        }
        | InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::Placeable { .. } => {}
    }
}

fn of_call<'a, S>(arguments: &'a CallArguments<S>, look: &mut impl FnMut(Piece<'a, S>)) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for argument in arguments.positional.iter().chain(named) {
        of_inline(argument, look);
    }
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentResource;
    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn every_piece_is_shown_in_order() {
        let text = r#"a = x { PLURAL($n) ->
    [one] { -b(case: "c") }
   *[other] { { d.e } }
 } y
"#;
        let resource = FluentResource::try_new(text.to_owned()).unwrap();
        let Some(Entry::Message(message)) = resource.entries().next() else {
            panic!("no message");
        };
        let mut seen = Vec::new();
        pieces(message.value.as_ref().unwrap(), &mut |piece| {
            seen.push(match piece {
                Piece::Text(text) => text.trim(),
                Piece::Select(..) => "->",
                Piece::Inline(inline) => match inline {
                    InlineExpression::FunctionReference { id, .. }
                    | InlineExpression::TermReference { id, .. }
                    | InlineExpression::MessageReference { id, .. }
                    | InlineExpression::VariableReference { id } => id.name,
                    InlineExpression::StringLiteral { value }
                    | InlineExpression::NumberLiteral { value } => value,
                    InlineExpression::Placeable { .. } => panic!("only a bracket"),
                },
            });
        });
        assert_eq!(seen, ["x", "->", "PLURAL", "n", "b", "c", "d", "y"]);
    }
}
