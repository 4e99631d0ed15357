//! The words of a chapter: where they stand in its source, how many there are, and where a term is first used.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::Parsed;

/// A stretch of running text without markup. A line's end is a space.
#[derive(Default)]
pub struct Stretch {
    pub text: String,
    /// Pieces of the text, each with where it begins in the text and in the chapter.
    pieces: Vec<(usize, usize)>,
}

impl Stretch {
    fn push(&mut self, text: &str, source: usize) {
        self.pieces.push((self.text.len(), source));
        self.text.push_str(text);
    }

    /// Where a part of the text stands in the chapter.
    pub fn source(&self, range: Range<usize>) -> Range<usize> {
        let place = |at: usize| {
            let before = self.pieces.iter().rev().find(|(text, _)| *text <= at);
            before.map_or(0, |(text, source)| source + at - text)
        };
        // The end is a place behind the last byte, which may be the last of its piece.
        place(range.start)..place(range.end.saturating_sub(1)) + 1
    }
}

/// The running text of a chapter, outside of headings, links, code, formulas and HTML.
pub fn stretches(parsed: &Parsed<'_>) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut current = Stretch::default();
    let mut skipped = 0_usize;
    for (event, range) in &parsed.events {
        match event {
            Event::Start(tag) if is_skipped(tag) => skipped += 1,
            Event::End(end) if is_skipped_end(*end) => skipped = skipped.saturating_sub(1),
            _ if skipped > 0 => continue,
            // What is escaped or replaced by a typographic sign stands apart.
            Event::Text(text) if **text == parsed.text[range.clone()] => {
                current.push(text, range.start);
                continue;
            }
            Event::SoftBreak => {
                current.push(" ", range.start);
                continue;
            }
            _ => {}
        }
        if !current.text.is_empty() {
            found.push(std::mem::take(&mut current));
        }
    }
    found.push(current);
    found
}

/// How many words a chapter has, formulas and code left out.
pub fn count_words(parsed: &Parsed<'_>) -> usize {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    let mut words = 0;
    let mut code = 0_usize;
    for (event, _) in &parsed.events {
        match event {
            Event::Start(Tag::CodeBlock(_)) => code += 1,
            Event::End(TagEnd::CodeBlock) => code = code.saturating_sub(1),
            Event::Text(text) if code == 0 => {
                words += text.split_whitespace().filter(is_word).count();
            }
            _ => {}
        }
    }
    words
}

fn is_skipped(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Heading { .. }
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::CodeBlock(_)
            | Tag::HtmlBlock
            | Tag::TableHead
    )
}

fn is_skipped_end(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Heading(_)
            | TagEnd::Link
            | TagEnd::Image
            | TagEnd::CodeBlock
            | TagEnd::HtmlBlock
            | TagEnd::TableHead
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stretch_knows_its_place_in_the_chapter() {
        let text = "# A\n\nThe *mean* loss\nof `code` all.\n";
        let found = stretches(&Parsed::of(text));
        let texts: Vec<&str> = found.iter().map(|stretch| stretch.text.as_str()).collect();
        assert_eq!(texts, ["The ", "mean", " loss of ", " all.", ""]);
        let at = found[2].text.find("loss of").unwrap();
        assert_eq!(&text[found[2].source(at..at + 7)], "loss\nof");
    }

    #[test]
    fn words_are_counted_without_code_and_formulas() {
        assert_eq!(
            count_words(&Parsed::of(
                "Two words $a + b$ — and `code`\n\n```text\nnot these\n```\n"
            )),
            3
        );
    }
}
