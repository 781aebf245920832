//! Rust source as tokens: no comments, no insides of strings, each with its line.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A word, a sign, a literal or a bracket.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) line: usize,
}

/// The tokens of a source text.
pub(super) fn tokens(source: &str) -> Vec<Token> {
    let stream: TokenStream = source.parse().unwrap_or_else(|fault| {
        panic!("not Rust: {fault}");
    });
    let mut flat = Vec::new();
    flatten(stream, &mut flat);
    flat
}

fn flatten(stream: TokenStream, flat: &mut Vec<Token>) {
    for tree in stream {
        let line = tree.span().start().line;
        let mut put = |text: &str, line| {
            flat.push(Token {
                text: text.to_owned(),
                line,
            });
        };
        match tree {
            TokenTree::Ident(word) => {
                put(word.to_string().trim_start_matches("r#"), line);
            }
            TokenTree::Punct(sign) => put(&sign.as_char().to_string(), line),
            TokenTree::Literal(literal) => put(&literal.to_string(), line),
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                put(open, line);
                flatten(group.stream(), flat);
                flat.push(Token {
                    text: close.to_owned(),
                    line: group.span_close().start().line,
                });
            }
        }
    }
}

/// Whether the tokens from an index on read as these.
pub(super) fn reads(tokens: &[Token], at: usize, words: &[&str]) -> bool {
    words
        .iter()
        .enumerate()
        .all(|(n, word)| tokens.get(at + n).is_some_and(|token| token.text == *word))
}

/// Where the tests at the foot of a file begin.
pub(super) fn foot(tokens: &[Token]) -> Option<usize> {
    (0..tokens.len()).find(|at| reads(tokens, *at, &["cfg", "(", "test", ")"]))
}

/// Whether a path begins at an index: a word that is no later part of a path, nor a field or method.
pub(super) fn begins_path(tokens: &[Token], at: usize) -> bool {
    let before = |n: usize| at.checked_sub(n).map(|at| tokens[at].text.as_str());
    match (before(2), before(1)) {
        (Some(":"), Some(":")) => {
            // `::sled` begins one, `store::sled` does not.
            let word = before(3).is_some_and(|text| {
                text == ">" || text.chars().all(|c| c.is_alphanumeric() || c == '_')
            });
            !word || before(3) == Some("use")
        }
        (_, Some(".")) => false,
        _ => true,
    }
}

/// All paths that begin with a word, `use` trees spread out, each with its line: `crate::{a::b, c}` gives `a::b` and `c`.
pub(super) fn paths(tokens: &[Token], root: &str) -> Vec<(Vec<String>, usize)> {
    let mut found = Vec::new();
    for at in 0..tokens.len() {
        if reads(tokens, at, &[root, ":", ":"]) && begins_path(tokens, at) {
            spread(tokens, at + 3, &[], &mut found);
        }
    }
    found
}

/// Reads one branch of a path or `use` tree, and gives the index behind it.
fn spread(
    tokens: &[Token],
    mut at: usize,
    stem: &[String],
    found: &mut Vec<(Vec<String>, usize)>,
) -> usize {
    let mut path = stem.to_vec();
    while let Some(token) = tokens.get(at) {
        if token.text == "{" {
            at += 1;
            while tokens.get(at).is_some_and(|token| token.text != "}") {
                at = spread(tokens, at, &path, found);
                while tokens
                    .get(at)
                    .is_some_and(|token| token.text != "," && token.text != "}")
                {
                    at += 1;
                }
                if reads(tokens, at, &[","]) {
                    at += 1;
                }
            }
            return at + 1;
        }
        path.push(token.text.clone());
        if !reads(tokens, at + 1, &[":", ":"]) {
            found.push((path, token.line));
            return at + 1;
        }
        at += 3;
    }
    at
}

#[test]
fn trees_are_spread_out() {
    let source = "use crate::{a::{b, c::D}, e, f as g}; fn h() { crate::i::j::<K>(x::crate_l) }";
    let found: Vec<String> = paths(&tokens(source), "crate")
        .into_iter()
        .map(|(path, _)| path.join("::"))
        .collect();
    assert_eq!(found, ["a::b", "a::c::D", "e", "f", "i::j::<"]);
}

#[test]
fn comments_and_strings_are_no_code() {
    let source = "/// [`crate::a`]\nfn b() { /* crate::c */ let _ = \"crate::d\"; } // crate::e";
    assert_eq!(paths(&tokens(source), "crate"), []);
}

#[test]
fn a_module_is_told_from_a_library_of_the_same_name() {
    let begins = |source: &str| {
        let tokens = tokens(source);
        let at = tokens.iter().position(|t| t.text == "sled").unwrap();
        begins_path(&tokens, at)
    };
    assert!(begins("use sled::Db;"));
    assert!(begins("use ::sled::Db;"));
    assert!(begins("let x = ::sled::open();"));
    assert!(!begins("use crate::store::sled::Sled;"));
    assert!(!begins("self.sled.open();"));
}
