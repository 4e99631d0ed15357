//! The words of a chapter: where they stand in its source, how many there are, and where a term is first used.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::options;

/// A stretch of running text without markup, in small letters. A line's end is a space.
#[derive(Default)]
pub struct Stretch {
    letters: Vec<char>,
    /// Where each letter stands in the chapter: its bytes.
    places: Vec<Range<usize>>,
    /// At which letters words begin.
    words: Vec<usize>,
}

impl Stretch {
    fn push(&mut self, letter: char, place: Range<usize>) {
        let goes_on = self.letters.last().is_some_and(|&last| is_of_a_word(last));
        if is_of_a_word(letter) && !goes_on {
            self.words.push(self.letters.len());
        }
        // The few letters that become two in small keep their first.
        self.letters
            .push(letter.to_lowercase().next().unwrap_or(letter));
        self.places.push(place);
    }

    /// Whether `form` stands at `at`, and no word goes on behind it.
    fn has(&self, at: usize, form: &[char]) -> bool {
        let next = self.letters.get(at + form.len());
        // The first letter decides most.
        form.first() == Some(&self.letters[at])
            && self.letters[at..].starts_with(form)
            && !next.is_some_and(|&next| is_of_a_word(next))
    }
}

fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '-'
}

/// The running text of a chapter, outside of headings, links, code, formulas and HTML.
pub fn stretches(markdown: &str) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut current = Stretch::default();
    let mut skipped = 0_usize;
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        match event {
            Event::Start(tag) if is_skipped(&tag) => skipped += 1,
            Event::End(end) if is_skipped_end(end) => skipped = skipped.saturating_sub(1),
            _ if skipped > 0 => continue,
            // What is escaped or replaced by a typographic sign stands apart.
            Event::Text(text) if *text == markdown[range.clone()] => {
                for (at, c) in text.char_indices() {
                    let at = range.start + at;
                    current.push(c, at..at + c.len_utf8());
                }
                continue;
            }
            Event::SoftBreak => {
                current.push(' ', range);
                continue;
            }
            _ => {}
        }
        if !current.letters.is_empty() {
            found.push(std::mem::take(&mut current));
        }
    }
    found.push(current);
    found
}

/// How many words a chapter has, formulas and code left out.
pub fn count_words(markdown: &str) -> usize {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    let mut words = 0;
    let mut code = 0_usize;
    for event in Parser::new_ext(markdown, options()) {
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

/// The bytes of each use of one of `forms` in `stretches`: whole words, in either case, of those that begin at one place the
/// longest.
pub fn uses(stretches: &[Stretch], forms: &[&str]) -> Vec<Range<usize>> {
    let forms: Vec<Vec<char>> = forms
        .iter()
        .map(|form| form.to_lowercase().chars().collect())
        .collect();
    let of_stretch = |stretch: &Stretch| -> Vec<Range<usize>> {
        let fitting = stretch.words.iter().filter_map(|&at| {
            let fits = forms.iter().filter(|form| stretch.has(at, form));
            let length = fits.map(Vec::len).max()?;
            Some(stretch.places[at].start..stretch.places[at + length - 1].end)
        });
        fitting.collect()
    };
    stretches.iter().flat_map(of_stretch).collect()
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

    fn used(markdown: &str, forms: &[&str]) -> Option<String> {
        let uses = uses(&stretches(markdown), forms);
        Some(markdown[uses.first()?.clone()].to_owned())
    }

    #[test]
    fn a_term_is_found_as_a_whole_word_in_either_case() {
        assert_eq!(
            used("# Loss\n\nA lossy one. The *Loss* is", &["loss"]),
            Some("Loss".into())
        );
        assert_eq!(used("losses", &["loss"]), None);
        assert_eq!(used("losses", &["loss", "losses"]), Some("losses".into()));
        assert_eq!(used("a mini-batch", &["batch"]), None);
    }

    #[test]
    fn a_term_may_go_over_the_end_of_a_line() {
        assert_eq!(
            used("the learning\nrate is", &["learning rate"]),
            Some("learning\nrate".into())
        );
    }

    #[test]
    fn headings_links_code_and_formulas_hold_no_terms() {
        let text = "## Loss\n\n[loss](a.md) `loss` $loss$\n\n```text\nloss\n```\n\n<p>loss</p>\n";
        assert_eq!(used(text, &["loss"]), None);
    }

    #[test]
    fn words_are_counted_without_code_and_formulas() {
        assert_eq!(
            count_words("Two words $a + b$ — and `code`\n\n```text\nnot these\n```\n"),
            3
        );
    }
}
