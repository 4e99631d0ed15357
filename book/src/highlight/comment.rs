//! The symbols of the notation in a comment.

use crate::sources::Symbol;

/// A part of a comment.
#[derive(Debug, PartialEq)]
pub enum Piece<'a> {
    Text(&'a str),
    /// A word that means the symbol.
    Symbol(&'a Symbol, &'a str),
}

/// `comment` in pieces, without gaps. A symbol is found as a whole word only, the longest word first.
pub fn pieces<'a>(comment: &'a str, symbols: &'a [Symbol]) -> Vec<Piece<'a>> {
    let mut pieces = Vec::new();
    let mut text_from = 0;
    let mut at = 0;
    while let Some(next) = comment[at..].chars().next() {
        match word_at(comment, at, symbols) {
            Some((symbol, length)) => {
                if text_from < at {
                    pieces.push(Piece::Text(&comment[text_from..at]));
                }
                pieces.push(Piece::Symbol(symbol, &comment[at..at + length]));
                at += length;
                text_from = at;
            }
            None => at += next.len_utf8(),
        }
    }
    if text_from < comment.len() {
        pieces.push(Piece::Text(&comment[text_from..]));
    }
    pieces
}

/// The symbol whose word stands at `at`, and the word's length.
fn word_at<'a>(comment: &str, at: usize, symbols: &'a [Symbol]) -> Option<(&'a Symbol, usize)> {
    let (before, rest) = comment.split_at(at);
    let mut longest: Option<(&Symbol, usize)> = None;
    for symbol in symbols {
        for word in &symbol.code {
            let known = longest.map_or(0, |(_, length)| length);
            if word.len() > known
                && rest.starts_with(word.as_str())
                && is_whole(before, word, &rest[word.len()..])
            {
                longest = Some((symbol, word.len()));
            }
        }
    }
    longest
}

/// Whether a word ends where it begins and ends, rather than going on in its neighbours.
fn is_whole(before: &str, word: &str, after: &str) -> bool {
    let joined = |left: Option<char>, right: Option<char>| {
        left.is_some_and(continues) && right.is_some_and(continues)
    };
    let index = after.starts_with(is_index);
    // An accent behind the word makes its last letter another one.
    let accented = after.starts_with(is_accent);
    !joined(before.chars().next_back(), word.chars().next())
        && (index || !joined(word.chars().next_back(), after.chars().next()))
        && !accented
}

fn continues(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || is_accent(character)
}

fn is_accent(character: char) -> bool {
    ('\u{300}'..='\u{36F}').contains(&character)
}

/// A small letter or digit below the line: θ₁ and θₜ are θ.
fn is_index(character: char) -> bool {
    matches!(character, '₀'..='₉' | 'ₐ'..='ₜ' | 'ᵢ'..='ᵪ' | 'ⱼ')
}
