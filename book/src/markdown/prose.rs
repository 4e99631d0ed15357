//! The words of a chapter: where they stand in its source, how many there are, and where a term is first used.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::options;

/// A stretch of running text without markup: each character with its byte in the chapter. A line's end is a space.
pub type Stretch = Vec<(char, usize)>;

/// The running text of a chapter, outside of headings, links, code, formulas and HTML.
pub fn stretches(markdown: &str) -> Vec<Stretch> {
    let mut found = Vec::new();
    let mut current = Stretch::new();
    let mut skipped = 0_usize;
    for (event, range) in Parser::new_ext(markdown, options()).into_offset_iter() {
        match event {
            Event::Start(tag) if is_skipped(&tag) => skipped += 1,
            Event::End(end) if is_skipped_end(end) => skipped = skipped.saturating_sub(1),
            _ if skipped > 0 => continue,
            // What is escaped or replaced by a typographic sign stands apart.
            Event::Text(text) if *text == markdown[range.clone()] => {
                let start = range.start;
                current.extend(text.char_indices().map(|(at, c)| (c, start + at)));
                continue;
            }
            Event::SoftBreak => {
                current.push((' ', range.start));
                continue;
            }
            _ => {}
        }
        if !current.is_empty() {
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

/// The bytes of the first use of one of `forms` in `stretches`: whole words, in either case, the earliest and then longest.
pub fn first_use(
    stretches: &[Stretch],
    forms: &[&str],
    taken: &[Range<usize>],
) -> Option<Range<usize>> {
    let forms: Vec<Vec<char>> = forms
        .iter()
        .map(|form| form.to_lowercase().chars().collect())
        .collect();
    stretches.iter().find_map(|stretch| {
        (0..stretch.len()).find_map(|at| {
            let fits = forms.iter().filter(|form| stands_at(stretch, at, form));
            let length = fits.map(Vec::len).max()?;
            let (last, from) = stretch[at + length - 1];
            let range = stretch[at].1..from + last.len_utf8();
            let free = |taken: &Range<usize>| range.end <= taken.start || taken.end <= range.start;
            taken.iter().all(free).then_some(range)
        })
    })
}

fn stands_at(stretch: &Stretch, at: usize, form: &[char]) -> bool {
    let is_word = |at: Option<usize>| {
        at.and_then(|at| stretch.get(at))
            .is_some_and(|(c, _)| c.is_alphanumeric() || *c == '-')
    };
    let same = |(index, wanted): (usize, &char)| {
        stretch
            .get(at + index)
            .is_some_and(|(c, _)| c.to_lowercase().eq(wanted.to_lowercase()))
    };
    form.iter().enumerate().all(same)
        && !is_word(at.checked_sub(1))
        && !is_word(Some(at + form.len()))
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
        let range = first_use(&stretches(markdown), forms, &[])?;
        Some(markdown[range].to_owned())
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
    fn what_is_taken_is_not_used_again() {
        let text = "learning rate and learning";
        let stretches = stretches(text);
        let rate = first_use(&stretches, &["learning rate"], &[]).unwrap();
        assert_eq!(first_use(&stretches, &["learning"], &[rate]), Some(18..26));
    }

    #[test]
    fn words_are_counted_without_code_and_formulas() {
        assert_eq!(
            count_words("Two words $a + b$ — and `code`\n\n```text\nnot these\n```\n"),
            3
        );
    }
}
