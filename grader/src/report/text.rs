//! Text from strangers made harmless, and text for people wrapped.

/// Columns that a report uses.
pub const WIDTH: usize = 80;

/// `text` with everything in it that a terminal would obey, or that would reorder what is read, written out as `\u{…}`.
/// Line ends and tabs stay.
pub fn harmless(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        if is_harmless(c) {
            out.push(c);
        } else {
            out.push_str(&format!("\\u{{{:x}}}", c as u32));
        }
    }
    out
}

fn is_harmless(c: char) -> bool {
    let reorders = matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c == '\n' || c == '\t' || !(c.is_control() || reorders)
}

/// rustc's rendering with its colours kept and nothing else that a terminal would obey.
pub fn harmless_but_coloured(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("\u{1b}[") {
        out.push_str(&harmless(&rest[..at]));
        let sequence = &rest[at + 2..];
        let length = sequence
            .bytes()
            .take_while(|b| b.is_ascii_digit() || *b == b';')
            .count();
        if sequence.as_bytes().get(length) == Some(&b'm') {
            out.push_str(&rest[at..at + 3 + length]);
            rest = &sequence[length + 1..];
        } else {
            out.push_str(&harmless("\u{1b}["));
            rest = sequence;
        }
    }
    out + &harmless(rest)
}

/// The first `lines` lines, and at most `chars` characters, saying what was left out.
pub fn capped(text: &str, lines: usize, chars: usize) -> String {
    let all: Vec<&str> = text.trim_end().lines().collect();
    let mut shown: Vec<String> = all
        .iter()
        .take(lines)
        .map(|line| cut(line, chars))
        .collect();
    if all.len() > lines {
        shown.push(format!("… and {} more lines", all.len() - lines));
    }
    shown.join("\n")
}

/// At most `chars` characters of one line.
pub fn cut(line: &str, chars: usize) -> String {
    match line.char_indices().nth(chars) {
        Some((at, _)) => format!("{} …", &line[..at]),
        None => line.to_owned(),
    }
}

/// Wrapped by words to the report's width, each line after `indent` spaces; blank lines and line ends are kept.
pub fn wrapped(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let options = textwrap::Options::new(WIDTH)
        .initial_indent(&pad)
        .subsequent_indent(&pad)
        .break_words(false)
        // A path or a command that is broken at a hyphen cannot be copied.
        .word_splitter(textwrap::WordSplitter::NoHyphenation);
    text.lines()
        .map(|line| {
            if line.trim().is_empty() {
                String::new()
            } else {
                textwrap::fill(line.trim(), &options)
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

/// Each line after `indent` spaces, not wrapped.
pub fn indented(text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    text.lines()
        .map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!("{pad}{line}")
            }
        })
        .collect::<Vec<_>>()
        .join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn controls_are_written_out() {
        assert_eq!(
            harmless("a\u{1b}[2Jb\u{202e}c\td\r\n"),
            "a\\u{1b}[2Jb\\u{202e}c\td\n"
        );
        assert_eq!(
            harmless_but_coloured("\u{1b}[1;31mred\u{1b}[0m \u{1b}[2J"),
            "\u{1b}[1;31mred\u{1b}[0m \\u{1b}[2J"
        );
    }

    proptest! {
        #[test]
        fn nothing_that_a_terminal_obeys_is_left(text in "\\PC*|(\\x1b|\\[|[0-9;m]|\u{9b}|a)*") {
            let left = harmless_but_coloured(&text);
            for (at, _) in left.match_indices('\u{1b}') {
                let rest = left[at + 1..].strip_prefix('[').unwrap();
                prop_assert!(rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m'));
            }
            prop_assert!(!left.contains('\u{9b}'), "{:?}", left);
            prop_assert!(!harmless(&text).contains('\u{1b}'), "{:?}", text);
        }
    }

    #[test]
    fn long_output_says_how_much_is_left_out() {
        assert_eq!(capped("1\n2\n3\n4\n", 2, 80), "1\n2\n… and 2 more lines");
        assert_eq!(capped("abcdef", 2, 3), "abc …");
    }
}
