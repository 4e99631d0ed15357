//! What each word of a Python source is, as far as short programs on a page need it.

use super::word::Word;

const KEYWORDS: [&str; 22] = [
    "False", "None", "True", "and", "as", "break", "class", "continue", "def", "elif", "else",
    "for", "from", "if", "import", "in", "is", "lambda", "not", "or", "return", "with",
];

/// The words of `source` with what lies between them, in order and without gaps.
pub fn words(source: &str) -> Vec<(Word, &str)> {
    let mut words = Vec::new();
    let mut rest = source;
    while !rest.is_empty() {
        let (word, length) = first(rest);
        let (text, after) = rest.split_at(length);
        words.push((word, text));
        rest = after;
    }
    words
}

/// The word that `source` begins with, and how many bytes it has.
fn first(source: &str) -> (Word, usize) {
    let run = |inside: fn(char) -> bool| source.find(|c: char| !inside(c)).unwrap_or(source.len());
    let prefix = run(|c| matches!(c, 'f' | 'r' | 'b'));
    let quoted = source[prefix..].chars().next();
    match source.chars().next() {
        Some('#') => (Word::Comment, source.find('\n').unwrap_or(source.len())),
        _ if prefix < 3 && matches!(quoted, Some('"' | '\'')) => {
            (Word::Text, prefix + string_length(&source[prefix..]))
        }
        Some('0'..='9') => (
            Word::Number,
            run(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_')),
        ),
        Some(c) if is_name(c) => {
            let length = run(is_name);
            (name(&source[..length], &source[length..]), length)
        }
        Some(c) => (Word::Plain, c.len_utf8()),
        None => (Word::Plain, 0),
    }
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// What a name is, by itself and by what comes after it.
fn name(name: &str, after: &str) -> Word {
    let is_type = name.starts_with(|c: char| c.is_uppercase());
    match () {
        () if KEYWORDS.contains(&name) => Word::Keyword,
        () if is_type => Word::Type,
        () if after.starts_with('(') => Word::Function,
        () => Word::Plain,
    }
}

/// The length of the text that `source` begins with; an open one ends with its line.
fn string_length(source: &str) -> usize {
    let quote = source.chars().next().unwrap_or_default();
    let triple: String = [quote; 3].iter().collect();
    if let Some(inside) = source.strip_prefix(&triple) {
        return inside.find(&triple).map_or(source.len(), |end| end + 6);
    }
    let mut is_escaped = false;
    for (at, c) in source.char_indices().skip(1) {
        match c {
            '\n' => return at,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if c == quote => return at + 1,
            _ => {}
        }
    }
    source.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_told_apart() {
        let source = "from torch import nn  # all\nprint(f\"{e:3}\\\"\", nn.Linear(10, 0.5))\n";
        let mut found = words(source);
        found.retain(|(word, _)| *word != Word::Plain);
        assert_eq!(
            found,
            [
                (Word::Keyword, "from"),
                (Word::Keyword, "import"),
                (Word::Comment, "# all"),
                (Word::Function, "print"),
                (Word::Text, "f\"{e:3}\\\"\""),
                (Word::Type, "Linear"),
                (Word::Number, "10"),
                (Word::Number, "0.5"),
            ]
        );
    }

    proptest! {
        #[test]
        fn nothing_is_lost(source in "\\PC{0,40}|[\"'#fr\\\\ \\n0-9a-zé(]{0,40}") {
            let all: String = words(&source).into_iter().map(|(_, text)| text).collect();
            prop_assert_eq!(all, source);
        }
    }
}
