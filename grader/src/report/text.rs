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

/// Whether `c` may be shown as it is: neither obeyed by a terminal nor a control of the order in which text is read.
pub fn is_harmless(c: char) -> bool {
    let reorders = matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c == '\n' || c == '\t' || !(c.is_control() || reorders)
}

/// rustc's rendering with its colours kept and nothing else that a terminal would obey.
pub fn harmless_but_coloured(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (text, colour) in by_colours(text) {
        out.push_str(&harmless(text));
        out.push_str(colour);
    }
    out
}

/// rustc's rendering without its colours.
pub fn without_colours(text: &str) -> String {
    by_colours(text).into_iter().map(|(text, _)| text).collect()
}

/// `text` in pieces, each with the colour sequence that follows it; the last is followed by none.
fn by_colours(text: &str) -> Vec<(&str, &str)> {
    let mut pieces = Vec::new();
    let (mut start, mut looked_at) = (0, 0);
    while let Some(at) = text[looked_at..].find(ESCAPE).map(|at| looked_at + at) {
        let length = colour_length(&text[at..]);
        looked_at = at + length.max(1);
        if length > 0 {
            pieces.push((&text[start..at], &text[at..looked_at]));
            start = looked_at;
        }
    }
    pieces.push((&text[start..], ""));
    pieces
}

/// What terminal sequences begin with.
pub const ESCAPE: char = '\u{1b}';

/// The length of the colour sequence with which `text` begins, or 0.
fn colour_length(text: &str) -> usize {
    let codes = text
        .strip_prefix("\u{1b}[")
        .and_then(|rest| rest.split_once('m'));
    match codes {
        Some((codes, _)) if codes.split(';').all(is_colour) => "\u{1b}[m".len() + codes.len(),
        _ => 0,
    }
}

/// Whether rustc or this grader uses the code: the end of a style, bold, the colours that stand out on any background. What
/// conceals, blinks or reverses is none of theirs.
fn is_colour(code: &str) -> bool {
    // rustc prints its messages in bright white where consoles are black.
    let on_black = cfg!(windows) && code == "97";
    let is_basic = matches!(code.as_bytes(), [b'3' | b'9', b'1'..=b'6']);
    is_basic || on_black || matches!(code, "0" | "1")
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

/// As many of the first lines as fit into so many `rows` of `columns`, in whole lines; no colour goes on after them.
pub fn first_lines(text: &str, columns: usize, rows: usize) -> String {
    let mut used = 0;
    let fits = |line: &&str| {
        used += height(line, columns).max(1);
        used <= rows
    };
    let lines: Vec<&str> = text.lines().take_while(fits).collect();
    lines
        .iter()
        .map(|line| format!("{line}\u{1b}[0m\n"))
        .collect()
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
    wrapped_to(WIDTH, text, indent)
}

/// The same for another width. In a narrow window, whatever is too long for a line is broken.
pub fn wrapped_to(width: usize, text: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let options = textwrap::Options::new(width)
        .initial_indent(&pad)
        .subsequent_indent(&pad)
        .break_words(width < WIDTH)
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

/// How many lines of `columns` a terminal needs for `text`; colours take none of them.
pub fn height(text: &str, columns: usize) -> usize {
    let lines = text.lines().map(textwrap::core::display_width);
    lines
        .map(|width| width.div_ceil(columns.max(1)).max(1))
        .sum()
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
    }

    #[test]
    fn of_all_sequences_only_colours_are_kept() {
        let kept = "\u{1b}[1m\u{1b}[91m\u{1b}[1;36m\u{1b}[0m";
        assert_eq!(harmless_but_coloured(kept), kept);
        assert_eq!(without_colours(kept), "");
        for sequence in [
            "[8m", "[5m", "[7m", "[0;8m", "[30m", "[40m", "[38;5;0m", "[108m", "[m", "[;m", "[2J",
            "[?25lm", "[", "]0;m", "c",
        ] {
            let text = format!("a\u{1b}{sequence}b");
            assert_eq!(
                harmless_but_coloured(&text),
                format!("a\\u{{1b}}{sequence}b")
            );
            assert_eq!(without_colours(&text), text);
        }
    }

    proptest! {
        #[test]
        fn nothing_that_a_terminal_obeys_is_left(text in "(\\PC|\\PC|[\\x00-\\x9f]|\x1b\\[[0-9;]{0,4}m|[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{61c}])*") {
            prop_assert!(harmless(&text).chars().all(is_harmless));
            let left = harmless_but_coloured(&text);
            prop_assert!(without_colours(&left).chars().all(is_harmless), "{:?}", left);
            prop_assert_eq!(&harmless_but_coloured(&left), &left);
        }
    }

    #[test]
    fn a_narrow_window_needs_more_lines_and_colours_take_none() {
        let text = "\u{1b}[1;32m12345\u{1b}[0m\n\n1234";
        assert_eq!(height(text, 4), 4);
        assert_eq!(without_colours(&first_lines(text, 4, 3)), "12345\n\n");
        assert_eq!(first_lines(text, 4, 1), "");
    }

    #[test]
    fn long_output_says_how_much_is_left_out() {
        assert_eq!(capped("1\n2\n3\n4\n", 2, 80), "1\n2\n… and 2 more lines");
        assert_eq!(capped("abcdef", 2, 3), "abc …");
    }
}
