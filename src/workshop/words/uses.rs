//! What a text is made of: variables, labels, names and other messages.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{InlineExpression, Pattern, Variant, VariantKey};

use super::book::Book;
use crate::text::pattern::{Piece, pieces};

/// What a text is made of.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Uses {
    /// Each variable, with how it is selected on.
    pub variables: BTreeMap<String, Selected>,
    /// Terms, with their `-`.
    pub terms: BTreeSet<String>,
    /// Other messages, each with the attribute.
    pub messages: BTreeSet<(String, Option<String>)>,
    /// Its selectors.
    pub selectors: Vec<Selector>,
    /// The pieces of text between them.
    pub pieces: Vec<String>,
}

/// How a variable is selected on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selected {
    /// By plural category, so it is a number.
    pub plural: bool,
    /// By these values of its own.
    pub values: BTreeSet<String>,
}

/// A place where a text differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selector {
    /// It goes by the plural category of a number.
    pub plural: bool,
    /// The names of the variants, without the default's.
    pub keys: BTreeSet<String>,
    /// The name of the default variant.
    pub default: String,
}

impl Uses {
    /// What a pattern itself is made of.
    pub fn of(pattern: &Pattern<String>) -> Self {
        let mut uses = Self::default();
        pieces(pattern, &mut |piece| uses.take(piece));
        uses
    }

    /// The same with everything that the messages and terms in it are made of.
    pub fn whole(book: &Book, source: &Book, pattern: &Pattern<String>) -> Self {
        let mut uses = Self::of(pattern);
        let mut seen = BTreeSet::new();
        let mut open: Vec<(String, Option<String>)> = uses.quoted();
        while let Some(place) = open.pop() {
            if !seen.insert(place.clone()) {
                continue;
            }
            let (id, attribute) = (&place.0, place.1.as_deref());
            let text = book
                .text(id, attribute)
                .or_else(|| source.text(id, attribute));
            let Some(text) = text else { continue };
            let of = Self::of(&text.pattern);
            open.extend(of.quoted());
            for (name, selected) in of.variables {
                let own = uses.variables.entry(name).or_default();
                own.plural |= selected.plural;
                own.values.extend(selected.values);
            }
        }
        uses
    }

    fn quoted(&self) -> Vec<(String, Option<String>)> {
        let terms = self.terms.iter().map(|term| (term.clone(), None));
        self.messages.iter().cloned().chain(terms).collect()
    }

    fn take(&mut self, piece: Piece<'_, String>) {
        match piece {
            Piece::Text(text) => self.pieces.push(text.clone()),
            Piece::Select(selector, variants) => self.select(selector, variants),
            Piece::Inline(inline) => self.inline(inline),
        }
    }

    fn select(&mut self, selector: &InlineExpression<String>, variants: &[Variant<String>]) {
        let name = |variant: &Variant<String>| match &variant.key {
            VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => {
                key.clone()
            }
        };
        let keys = variants.iter().filter(|variant| !variant.default);
        let default = variants.iter().find(|variant| variant.default);
        let found = Selector {
            plural: matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "PLURAL"),
            keys: keys.map(name).collect(),
            default: default.map(name).unwrap_or_default(),
        };
        if let InlineExpression::VariableReference { id } = selector {
            let selected = self.variables.entry(id.name.clone()).or_default();
            selected.values.extend(found.keys.iter().cloned());
            selected.values.insert(found.default.clone());
        }
        self.selectors.push(found);
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.entry(id.name.clone()).or_default();
            }
            InlineExpression::FunctionReference { id, arguments } => {
                if id.name == "PLURAL"
                    && let [InlineExpression::VariableReference { id }] = &arguments.positional[..]
                {
                    self.variables.entry(id.name.clone()).or_default().plural = true;
                }
            }
            InlineExpression::TermReference { id, .. } => {
                self.terms.insert(format!("-{}", id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name.clone());
                self.messages.insert((id.name.clone(), attribute));
            }
            InlineExpression::Placeable { .. }
            | InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}
