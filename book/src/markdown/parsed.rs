//! A chapter's Markdown, parsed once for all that look for something in it.

use std::ops::Range;

use pulldown_cmark::{Event, Parser};

use super::directive::{self, Directive};
use super::formula::{self, Formula};
use super::options;

/// What the parser says of some bytes of a chapter.
pub type Spotted<'a> = (Event<'a>, Range<usize>);

/// A chapter's Markdown, and what stands in it.
pub struct Parsed<'a> {
    pub text: &'a str,
    pub events: Vec<Spotted<'a>>,
    pub directives: Vec<Directive<'a>>,
    pub formulas: Vec<Formula>,
    /// Where each line begins.
    lines: Vec<usize>,
}

impl<'a> Parsed<'a> {
    pub fn of(text: &'a str) -> Parsed<'a> {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        let parser = Parser::new_ext(text, options()).into_offset_iter();
        let events: Vec<Spotted<'_>> = parser.collect();
        Parsed {
            text,
            directives: directive::find(text, &events),
            formulas: formula::find(text, &events),
            events,
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
