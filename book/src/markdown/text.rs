//! Markdown that does not stand in a chapter, such as a hint or a question, made into HTML.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, html};

use crate::html::escaped;
use crate::math::Math;
use crate::sources::Symbol;

/// What such a text may refer to.
#[derive(Clone, Copy)]
pub struct Text<'a> {
    pub math: &'a Math,
    /// The symbols that code links.
    pub symbols: &'a [Symbol],
    /// Links "equation 4.2" and its like.
    pub numbers: Option<&'a dyn Numbered>,
}

/// What knows where numbered things stand.
pub trait Numbered {
    /// The address of what a word and a number name, such as "equation" and "4.2".
    fn address(&self, word: &str, number: &str) -> Option<String>;
}

/// What has numbers in the book.
const NUMBERED: [&str; 4] = ["equation", "figure", "exercise", "derivation"];

impl<'a> Text<'a> {
    /// Without symbols in code, and without links to what has a number.
    pub fn new(math: &'a Math) -> Text<'a> {
        Text {
            math,
            symbols: &[],
            numbers: None,
        }
    }

    /// `markdown` as paragraphs and lists; or what is wrong with it, in words.
    pub fn blocks(self, markdown: &str) -> Result<String, String> {
        self.html(markdown, |_| true)
    }

    /// `markdown` of one paragraph, without the tag of the paragraph.
    pub fn line(self, markdown: &str) -> Result<String, String> {
        self.html(markdown, |event| {
            !matches!(
                event,
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph)
            )
        })
    }

    fn html(self, markdown: &str, kept: impl Fn(&Event<'_>) -> bool) -> Result<String, String> {
        let mut events = Vec::new();
        for event in Parser::new_ext(markdown, options()).filter(kept) {
            events.push(match event {
                Event::InlineMath(latex) => Event::InlineHtml(self.math.inline(&latex)?.into()),
                Event::DisplayMath(latex) => {
                    let formula = self.math.display(&latex)?;
                    Event::InlineHtml(format!("<span class=\"equation\">{formula}</span>").into())
                }
                Event::Text(text) => match self.linked(&text)? {
                    Some(html) => Event::InlineHtml(html.into()),
                    None => Event::Text(text),
                },
                Event::Start(Tag::Link {
                    link_type,
                    dest_url,
                    title,
                    id,
                }) => Event::Start(Tag::Link {
                    link_type,
                    dest_url: rendered(&dest_url).into(),
                    title,
                    id,
                }),
                other => other,
            });
        }
        let mut out = String::new();
        html::push_html(&mut out, events.into_iter());
        Ok(out.trim_end().to_owned())
    }

    /// `text` as HTML with "equation 4.2" and its like linked; nothing where there is no such thing in it.
    fn linked(self, text: &str) -> Result<Option<String>, String> {
        let Some(numbers) = self.numbers else {
            return Ok(None);
        };
        let mut html = String::new();
        let mut copied = 0;
        for (range, word, number) in references(text) {
            let address = numbers
                .address(word, number)
                .ok_or_else(|| format!("there is no {word} {number} in the book"))?;
            html += &escaped(&text[copied..range.start]);
            html += &format!("<a href=\"{address}\">{word} {number}</a>");
            copied = range.end;
        }
        if copied == 0 {
            return Ok(None);
        }
        html += &escaped(&text[copied..]);
        Ok(Some(html))
    }
}

/// A chapter's address as the pages have it, where mdBook does not see the link.
fn rendered(address: &str) -> String {
    let (path, anchor) = address.split_at(address.find('#').unwrap_or(address.len()));
    match path.strip_suffix(".md") {
        Some(page) if !path.contains("://") => format!("{page}.html{anchor}"),
        _ => address.to_owned(),
    }
}

/// Where `text` names something by its word and a number such as 4.2.
fn references(text: &str) -> Vec<(Range<usize>, &str, &str)> {
    let mut found = Vec::new();
    for word in NUMBERED {
        for (at, _) in text.match_indices(word) {
            let Some(rest) = text[at + word.len()..].strip_prefix(' ') else {
                continue;
            };
            let digits = rest.split(|c: char| !c.is_ascii_digit() && c != '.').next();
            let number = digits.unwrap_or_default().trim_end_matches('.');
            if number.contains('.') {
                let end = at + word.len() + 1 + number.len();
                found.push((at..end, word, number));
            }
        }
    }
    found.sort_by_key(|(range, ..)| range.start);
    found
}

/// As mdBook reads a chapter, and formulas besides.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
        | Options::ENABLE_MATH
}

#[cfg(test)]
mod tests {
    use super::*;

    struct OneEquation;

    impl Numbered for OneEquation {
        fn address(&self, word: &str, number: &str) -> Option<String> {
            (word == "equation" && number == "4.2").then(|| "a.html#eq-step".to_owned())
        }
    }

    fn shown(markdown: &str) -> Result<String, String> {
        let math = Math::new(&[]).unwrap();
        let text = Text {
            numbers: Some(&OneEquation),
            ..Text::new(&math)
        };
        text.line(markdown)
    }

    #[test]
    fn what_has_a_number_is_linked() {
        assert_eq!(
            shown("See equation 4.2. Is *x* < 1?").unwrap(),
            "See <a href=\"a.html#eq-step\">equation 4.2</a>. Is <em>x</em> &lt; 1?"
        );
        assert_eq!(
            shown("an equation 4 times, `equation 9.9`").unwrap(),
            "an equation 4 times, <code>equation 9.9</code>"
        );
    }

    #[test]
    fn a_link_to_a_chapter_is_one_to_its_page() {
        assert_eq!(rendered("losses.md#mse"), "losses.html#mse");
        assert_eq!(
            rendered("https://example.org/a.md"),
            "https://example.org/a.md"
        );
        assert_eq!(rendered("#mse"), "#mse");
    }

    #[test]
    fn a_number_that_nothing_has_is_told() {
        assert_eq!(
            shown("By equation 4.3").unwrap_err(),
            "there is no equation 4.3 in the book"
        );
    }
}
