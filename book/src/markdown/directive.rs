//! Finds the lines `{{#exercise chapter/name}}` of a chapter.
//!
//! What stands in code, in an HTML comment or behind a backslash is text about directives, and is left alone. Every
//! other mention that is not a directive on a line of its own is a fault, so that a typo never reaches the page.

use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag};

const KEYWORD: &str = "#exercise";

/// A line that is, or is meant to be, a directive.
#[derive(Debug, PartialEq)]
pub struct Directive<'a> {
    /// The line's bytes in the chapter, without its end.
    pub range: Range<usize>,
    /// The line's number, from 1.
    pub line: usize,
    /// The exercise's full name, `chapter/name`.
    pub name: Result<&'a str, Fault<'a>>,
}

/// What is wrong with a directive.
#[derive(Debug, PartialEq)]
pub enum Fault<'a> {
    InCompany,
    Unclosed,
    BadName(&'a str),
}

impl fmt::Display for Fault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::InCompany => write!(f, "a directive stands on a line of its own, not indented"),
            Fault::Unclosed => write!(f, "the directive ends without `}}}}`"),
            Fault::BadName("") => write!(f, "the directive names no exercise"),
            Fault::BadName(name) => write!(f, "`{name}` is not the name of an exercise"),
        }?;
        write!(f, "; write {{{{#exercise chapter/name}}}}")
    }
}

/// All directives of a chapter, in its order.
pub fn find(markdown: &str) -> Vec<Directive<'_>> {
    let verbatim = verbatim(markdown);
    let mut found = Vec::new();
    let mut start = 0;
    for (index, line) in markdown.split_inclusive('\n').enumerate() {
        if mentions(line).any(|at| !verbatim.iter().any(|range| range.contains(&(start + at)))) {
            let text = line.trim_end();
            found.push(Directive {
                range: start..start + text.len(),
                line: index + 1,
                name: parse(text),
            });
        }
        start += line.len();
    }
    found
}

/// The bytes of a chapter in which a directive is only shown or written out of the page.
fn verbatim(markdown: &str) -> Vec<Range<usize>> {
    let options = Options::ENABLE_FOOTNOTES | Options::ENABLE_DEFINITION_LIST | Options::ENABLE_GFM;
    Parser::new_ext(markdown, options)
        .into_offset_iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => Some(range),
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
                is_comment(&markdown[range.clone()]).then_some(range)
            }
            _ => None,
        })
        .collect()
}

fn is_comment(html: &str) -> bool {
    html.trim_start().starts_with("<!--")
}

/// Where in `line` a directive opens: at the `#` of `{{#exercise`, unless a backslash stands before it.
fn mentions(line: &str) -> impl Iterator<Item = usize> {
    line.match_indices(KEYWORD).map(|(at, _)| at).filter(|&at| {
        line[..at]
            .trim_end()
            .strip_suffix("{{")
            .is_some_and(|before| !before.ends_with('\\'))
    })
}

/// The exercise that a whole line names.
fn parse(line: &str) -> Result<&str, Fault<'_>> {
    let inside = line.strip_prefix("{{").ok_or(Fault::InCompany)?;
    let (inside, rest) = inside.split_once("}}").ok_or(Fault::Unclosed)?;
    if !rest.is_empty() {
        return Err(Fault::InCompany);
    }
    let inside = inside.trim();
    let name = inside.strip_prefix(KEYWORD).unwrap_or(inside);
    let separated = name.is_empty() || name.starts_with(char::is_whitespace);
    let name = name.trim();
    if separated && is_full_name(name) {
        Ok(name)
    } else {
        Err(Fault::BadName(name))
    }
}

fn is_full_name(name: &str) -> bool {
    name.split_once('/')
        .is_some_and(|(chapter, name)| is_identifier(chapter) && is_identifier(name))
}

fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(markdown: &str) -> Vec<Result<&str, Fault<'_>>> {
        find(markdown)
            .into_iter()
            .map(|directive| directive.name)
            .collect()
    }

    #[test]
    fn a_line_of_its_own_is_found_with_its_place() {
        let found = find("# Title\r\n\r\nProse\r\n{{#exercise losses/mse_gradient}}  \r\nMore\r\n");
        assert_eq!(
            found,
            [Directive {
                range: 18..51,
                line: 4,
                name: Ok("losses/mse_gradient"),
            }]
        );
    }

    #[test]
    fn the_last_line_may_end_without_a_line_feed() {
        assert_eq!(names("{{#exercise a/b}}"), [Ok("a/b")]);
    }

    #[test]
    fn spaces_inside_the_braces_are_allowed() {
        assert_eq!(names("{{ #exercise  a/b }}"), [Ok("a/b")]);
    }

    #[test]
    fn code_comments_and_escapes_are_left_alone() {
        let shown = "\
```text
{{#exercise a/b}}
```

~~~
{{#exercise a/b}}
~~~

    {{#exercise a/b}}

Write `{{#exercise a/b}}` or \\{{#exercise a/b}}.

<!-- {{#exercise a/b}} -->

<!--
{{#exercise a/b}}
-->
";
        assert_eq!(names(shown), []);
    }

    #[test]
    fn a_directive_behind_a_code_block_is_found() {
        assert_eq!(
            names("```\n{{#exercise a/b}}\n```\n{{#exercise c/d}}\n"),
            [Ok("c/d")]
        );
    }

    #[test]
    fn a_directive_in_company_is_a_fault() {
        for line in [
            "See {{#exercise a/b}}",
            "{{#exercise a/b}}.",
            "- {{#exercise a/b}}",
            "  {{#exercise a/b}}",
        ] {
            assert_eq!(names(line), [Err(Fault::InCompany)], "{line}");
        }
        assert_eq!(
            names("{{#exercise a/b}} {{#exercise c/d}}"),
            [Err(Fault::InCompany)]
        );
    }

    #[test]
    fn a_directive_without_an_end_is_a_fault() {
        assert_eq!(names("{{#exercise a/b}\n\nMore"), [Err(Fault::Unclosed)]);
    }

    #[test]
    fn what_is_no_full_name_is_a_fault() {
        for (line, name) in [
            ("{{#exercise}}", ""),
            ("{{#exercise b}}", "b"),
            ("{{#exercise a/b/c}}", "a/b/c"),
            ("{{#exercise a/b c}}", "a/b c"),
            ("{{#exercises a/b}}", "s a/b"),
            ("{{#exercise ../b}}", "../b"),
        ] {
            assert_eq!(names(line), [Err(Fault::BadName(name))], "{line}");
        }
    }

    #[test]
    fn a_fault_shows_how_it_is_written() {
        assert_eq!(
            Fault::InCompany.to_string(),
            "a directive stands on a line of its own, not indented; write {{#exercise chapter/name}}"
        );
    }
}
