//! What each word of a Rust source is.

use ra_ap_rustc_lexer::{DocStyle, FrontmatterAllowed, LiteralKind, TokenKind, tokenize};

/// A kind of word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Word {
    Keyword,
    Type,
    Function,
    Macro,
    Text,
    Number,
    Comment,
    Doc,
    Attribute,
    Lifetime,
    Plain,
}

impl Word {
    /// The class that colours it.
    pub fn class(self) -> Option<&'static str> {
        match self {
            Word::Keyword => Some("k"),
            Word::Type => Some("t"),
            Word::Function => Some("f"),
            Word::Macro => Some("m"),
            Word::Text => Some("s"),
            Word::Number => Some("n"),
            Word::Comment => Some("c"),
            Word::Doc => Some("d"),
            Word::Attribute => Some("a"),
            Word::Lifetime => Some("l"),
            Word::Plain => None,
        }
    }

    pub fn is_comment(self) -> bool {
        matches!(self, Word::Comment | Word::Doc)
    }
}

/// Strict and reserved keywords that code may hold. Weak ones such as `union` are names far more often.
const KEYWORDS: [&str; 44] = [
    "Self",
    "as",
    "async",
    "await",
    "become",
    "box",
    "break",
    "const",
    "continue",
    "crate",
    "do",
    "dyn",
    "else",
    "enum",
    "extern",
    "false",
    "final",
    "fn",
    "for",
    "gen",
    "if",
    "impl",
    "in",
    "let",
    "loop",
    "macro_rules",
    "match",
    "mod",
    "move",
    "mut",
    "pub",
    "ref",
    "return",
    "self",
    "static",
    "struct",
    "super",
    "trait",
    "true",
    "type",
    "unsafe",
    "use",
    "where",
    "while",
];

const PRIMITIVES: [&str; 17] = [
    "bool", "char", "f32", "f64", "i128", "i16", "i32", "i64", "i8", "isize", "str", "u128", "u16",
    "u32", "u64", "u8", "usize",
];

struct Token<'a> {
    kind: TokenKind,
    text: &'a str,
}

/// The words of `source` with what lies between them, in order and without gaps.
pub fn words(source: &str) -> Vec<(Word, &str)> {
    let mut tokens = Vec::new();
    let mut start = 0;
    for token in tokenize(source, FrontmatterAllowed::No) {
        let end = start + token.len as usize;
        tokens.push(Token {
            kind: token.kind,
            text: &source[start..end],
        });
        start = end;
    }

    let mut words = Vec::with_capacity(tokens.len());
    let mut offset = 0;
    let mut at = 0;
    while at < tokens.len() {
        let (word, length) = word_at(&tokens, at);
        let bytes: usize = tokens[at..at + length]
            .iter()
            .map(|token| token.text.len())
            .sum();
        words.push((word, &source[offset..offset + bytes]));
        offset += bytes;
        at += length;
    }
    words
}

/// The word that begins with a token, and how many tokens it is made of.
fn word_at(tokens: &[Token<'_>], at: usize) -> (Word, usize) {
    let token = &tokens[at];
    match token.kind {
        TokenKind::LineComment { doc_style } | TokenKind::BlockComment { doc_style, .. } => {
            let doc = matches!(doc_style, Some(DocStyle::Outer | DocStyle::Inner));
            (if doc { Word::Doc } else { Word::Comment }, 1)
        }
        TokenKind::Literal { kind, .. } => match kind {
            LiteralKind::Int { .. } | LiteralKind::Float { .. } => (Word::Number, 1),
            _ => (Word::Text, 1),
        },
        TokenKind::Lifetime { .. } | TokenKind::RawLifetime => (Word::Lifetime, 1),
        TokenKind::Pound => match attribute_length(&tokens[at..]) {
            Some(length) => (Word::Attribute, length),
            None => (Word::Plain, 1),
        },
        TokenKind::Ident | TokenKind::RawIdent => name(tokens, at),
        _ => (Word::Plain, 1),
    }
}

fn name(tokens: &[Token<'_>], at: usize) -> (Word, usize) {
    let token = &tokens[at];
    let text = token.text;
    let raw = matches!(token.kind, TokenKind::RawIdent);
    let next = |ahead: usize| tokens.get(at + ahead).map(|token| token.kind);
    let called_as_macro = next(1) == Some(TokenKind::Bang) && next(2) != Some(TokenKind::Eq);
    if called_as_macro && text != "macro_rules" {
        return (Word::Macro, 2);
    }
    if !raw && KEYWORDS.contains(&text) {
        return (Word::Keyword, 1);
    }
    let mut before = tokens[..at].iter().rev();
    let before = before.find(|token| !matches!(token.kind, TokenKind::Whitespace));
    let defined = before.is_some_and(|token| token.text == "fn");
    if defined {
        return (Word::Function, 1);
    }
    if PRIMITIVES.contains(&text) || is_type_name(text) {
        return (Word::Type, 1);
    }
    let generic = next(1) == Some(TokenKind::Colon)
        && next(2) == Some(TokenKind::Colon)
        && next(3) == Some(TokenKind::Lt);
    if generic || next(1) == Some(TokenKind::OpenParen) {
        return (Word::Function, 1);
    }
    (Word::Plain, 1)
}

/// Whether a name is written as types and variants are: a capital first, and a small letter or nothing else in it. Constants
/// are capitals all through.
fn is_type_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters
        .next()
        .is_some_and(|first| first.is_ascii_uppercase())
        && (name.len() == 1 || characters.any(|character| character.is_lowercase()))
}

/// How many tokens `#[…]` or `#![…]` is long; `None` where it is none.
fn attribute_length(tokens: &[Token<'_>]) -> Option<usize> {
    let first = if tokens.get(1)?.kind == TokenKind::Bang {
        2
    } else {
        1
    };
    if tokens.get(first)?.kind != TokenKind::OpenBracket {
        return None;
    }
    let mut depth = 0_usize;
    for (index, token) in tokens.iter().enumerate().skip(first) {
        match token.kind {
            TokenKind::OpenBracket => depth += 1,
            TokenKind::CloseBracket => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(index + 1);
        }
    }
    None
}
