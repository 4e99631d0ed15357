//! A chapter's Markdown, parsed once for all that look for something in it.

use std::ops::Range;

use pulldown_cmark::{Event, Parser};

use super::options;

/// A chapter's Markdown, and what its parser says of it.
pub struct Parsed<'a> {
    pub text: &'a str,
    /// Each with its bytes in the text.
    pub events: Vec<(Event<'a>, Range<usize>)>,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'a> Parsed<'a> {
    pub fn of(text: &'a str) -> Parsed<'a> {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Parsed {
            text,
            events: Parser::new_ext(text, options())
                .into_offset_iter()
                .collect(),
            lines: std::iter::once(0).chain(ends).collect(),
        }
    }

    /// The number of the line that the byte `at` stands in, from 1.
    pub fn line_of(&self, at: usize) -> usize {
        self.lines.partition_point(|&begin| begin <= at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_holds_its_end() {
        let parsed = Parsed::of("a\nb\n\nc");
        let lines: Vec<usize> = (0..6).map(|at| parsed.line_of(at)).collect();
        assert_eq!(lines, [1, 1, 2, 2, 3, 4]);
    }
}
