//! Finds the directives of a chapter: `{{#exercise chapter/name}}` and its like.
//!
//! What stands in code, in an HTML comment or behind a backslash is text about directives, and is left alone. Every other
//! mention that is not a whole directive is a fault, so that a typo never reaches the page.

use std::fmt;
use std::ops::Range;

use pulldown_cmark::{Event, Tag};

use super::Spotted;
use super::forms::{FORMS, Form, OF_MDBOOK};
use crate::nearest::nearest;

/// A directive, or what is meant to be one.
#[derive(Debug, PartialEq)]
pub struct Directive<'a> {
    /// Its bytes in the chapter: the line without its end, or in running text the braces and what is between.
    pub range: Range<usize>,
    pub call: Result<Call<'a>, Fault>,
}

/// What a directive says.
#[derive(Debug, PartialEq)]
pub struct Call<'a> {
    pub form: &'static Form,
    /// Whether it ends a block: `{{/figure}}`.
    pub closes: bool,
    /// Words, and texts in quotes.
    pub arguments: Vec<&'a str>,
}

/// What is wrong with a directive.
#[derive(Debug, PartialEq)]
pub enum Fault {
    Unknown(String),
    InCompany(&'static Form),
    Unclosed(&'static Form),
    Arguments(&'static Form),
    /// A block that is ended without being begun, or the other way round.
    Alone(&'static Form, bool),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Fault::Unknown(name) => {
                let names: Vec<String> = FORMS.iter().map(|form| form.name.to_owned()).collect();
                let near: Vec<String> = nearest(name, &names)
                    .iter()
                    .map(|name| format!("#{name}"))
                    .collect();
                write!(
                    f,
                    "there is no directive `#{name}`; the nearest that exist: {}",
                    near.join(", ")
                )
            }
            Fault::InCompany(form) => write!(
                f,
                "a directive stands on a line of its own, not indented; write {form}"
            ),
            Fault::Unclosed(form) => {
                write!(f, "the directive ends without `}}}}`; write {form}")
            }
            Fault::Arguments(form) => write!(f, "the directive is not complete; write {form}"),
            Fault::Alone(form, true) => write!(
                f,
                "{{{{/{0}}}}} ends nothing; it belongs below {form}",
                form.name
            ),
            Fault::Alone(form, false) => {
                write!(f, "{form} has no {{{{/{}}}}} below it", form.name)
            }
        }
    }
}

/// All directives of a chapter, in its order.
pub fn find<'a>(markdown: &'a str, events: &[Spotted<'a>]) -> Vec<Directive<'a>> {
    let verbatim = verbatim(markdown, events);
    let mut found = Vec::new();
    let mut start = 0;
    for line in markdown.split_inclusive('\n') {
        let shown = |at: usize| verbatim.iter().any(|range| range.contains(&(start + at)));
        let mut past = 0;
        for at in mentions(line).filter(|&at| !shown(at)) {
            if at < past {
                continue;
            }
            if let Some((range, call)) = read(line, at) {
                past = range.end;
                found.push(Directive {
                    range: start + range.start..start + range.end,
                    call,
                });
            }
        }
        start += line.len();
    }
    pair_blocks(&mut found);
    found
}

/// The bytes of a chapter in which a directive is only shown or written out of the page.
fn verbatim(markdown: &str, events: &[Spotted<'_>]) -> Vec<Range<usize>> {
    events
        .iter()
        .filter_map(|(event, range)| match event {
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => Some(range.clone()),
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_) => {
                is_comment(&markdown[range.clone()]).then(|| range.clone())
            }
            _ => None,
        })
        .collect()
}

fn is_comment(html: &str) -> bool {
    html.trim_start().starts_with("<!--")
}

/// Where directives open in `line`: at two braces before `#` or `/`, unless a backslash stands before them.
fn mentions(line: &str) -> impl Iterator<Item = usize> {
    line.match_indices("{{").map(|(at, _)| at).filter(|&at| {
        !line[..at].ends_with('\\') && line[at + 2..].trim_start().starts_with(['#', '/'])
    })
}

/// The directive whose braces open at `at`, with its bytes in the line. Nothing where it is mdBook's own.
fn read(line: &str, at: usize) -> Option<(Range<usize>, Result<Call<'_>, Fault>)> {
    let inside = line[at + 2..].trim_start();
    let closes = inside.starts_with('/');
    let name = inside[1..]
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .next()
        .unwrap_or_default();
    if OF_MDBOOK.contains(&name) {
        return None;
    }
    let text = line.trim_end();
    let Some(form) = FORMS.iter().find(|form| form.name == name) else {
        return Some((at..text.len(), Err(Fault::Unknown(name.to_owned()))));
    };
    let Some(length) = line[at..].find("}}") else {
        return Some((at..text.len(), Err(Fault::Unclosed(form))));
    };
    let end = at + length + 2;
    if !form.inline && (at > 0 || end != text.len()) {
        return Some((0..text.len(), Err(Fault::InCompany(form))));
    }
    let rest = inside[1 + name.len()..].split("}}").next();
    let arguments = arguments(rest.unwrap_or_default());
    let expected = if closes { (0, 0) } else { form.arguments };
    let call = match arguments {
        Some(arguments)
            if (expected.0..=expected.1).contains(&arguments.len()) && (!closes || form.block) =>
        {
            Ok(Call {
                form,
                closes,
                arguments,
            })
        }
        _ => Err(Fault::Arguments(form)),
    };
    Some((at..end, call))
}

/// Words, and texts in quotes; `None` where a quote is not closed.
fn arguments(text: &str) -> Option<Vec<&str>> {
    let mut found = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        if let Some(quoted) = rest.strip_prefix('"') {
            let (argument, after) = quoted.split_once('"')?;
            found.push(argument);
            rest = after.trim_start();
        } else {
            let (argument, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            found.push(argument);
            rest = after.trim_start();
        }
    }
    Some(found)
}

/// Makes a fault of each block that is begun and not ended, or the other way round. Blocks do not nest.
fn pair_blocks(found: &mut [Directive<'_>]) {
    let mut open: Option<(usize, &'static Form)> = None;
    let mut faults = Vec::new();
    for (index, directive) in found.iter().enumerate() {
        let Ok(call) = &directive.call else { continue };
        if !call.form.block {
            continue;
        }
        match (open, call.closes) {
            (Some((_, form)), true) if form == call.form => open = None,
            (_, true) => faults.push((index, Fault::Alone(call.form, true))),
            (before, false) => {
                faults.extend(before.map(|(at, form)| (at, Fault::Alone(form, false))));
                open = Some((index, call.form));
            }
        }
    }
    faults.extend(open.map(|(at, form)| (at, Fault::Alone(form, false))));
    for (index, fault) in faults {
        found[index].call = Err(fault);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::Parsed;

    /// What each directive says, or the message of its fault.
    fn said(markdown: &str) -> Vec<String> {
        let say = |directive: Directive<'_>| match directive.call {
            Ok(call) => {
                let sign = if call.closes { '/' } else { '#' };
                format!("{sign}{} {}", call.form.name, call.arguments.join(", "))
                    .trim_end()
                    .to_owned()
            }
            Err(fault) => fault.to_string(),
        };
        Parsed::of(markdown)
            .directives
            .into_iter()
            .map(say)
            .collect()
    }

    #[test]
    fn a_line_of_its_own_is_found_with_its_place() {
        let text = "# Title\r\n\r\nProse\r\n{{#exercise losses/mse_gradient}}  \r\nMore\r\n";
        let parsed = Parsed::of(text);
        let found = &parsed.directives;
        assert_eq!(found.len(), 1);
        assert_eq!(
            (found[0].range.clone(), parsed.line_of(found[0].range.start)),
            (18..51, 4),
            "{found:?}"
        );
        assert_eq!(
            found[0].call.as_ref().unwrap().arguments,
            ["losses/mse_gradient"]
        );
    }

    #[test]
    fn the_last_line_may_end_without_a_line_feed() {
        assert_eq!(said("{{#exercise a/b}}"), ["#exercise a/b"]);
    }

    #[test]
    fn texts_in_quotes_hold_spaces() {
        assert_eq!(
            said("{{ #predict  a/b \"two examples by hand\" }}"),
            ["#predict a/b, two examples by hand"]
        );
    }

    #[test]
    fn references_stand_in_running_text() {
        let text = "By {{#ref eq:step}} and {{#cite du2019}}, and {{#Ref fig:a}}.";
        assert_eq!(said(text), ["#ref eq:step", "#cite du2019", "#Ref fig:a"]);
        let found = Parsed::of(text).directives;
        assert_eq!(&text[found[0].range.clone()], "{{#ref eq:step}}");
    }

    #[test]
    fn code_comments_escapes_and_what_is_of_mdbook_are_left_alone() {
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

{{#include file.md}}
";
        assert_eq!(said(shown), [""; 0]);
    }

    #[test]
    fn a_directive_in_company_is_a_fault() {
        for line in [
            "See {{#exercise a/b}}",
            "{{#exercise a/b}}.",
            "- {{#exercise a/b}}",
            "  {{#exercise a/b}}",
            "{{#exercise a/b}} {{#exercise c/d}}",
        ] {
            assert_eq!(
                said(line),
                [
                    "a directive stands on a line of its own, not indented; write {{#exercise chapter/name}}"
                ],
                "{line}"
            );
        }
    }

    #[test]
    fn what_is_not_complete_is_a_fault() {
        for (line, message) in [
            (
                "{{#exercise a/b}\n\nMore",
                "the directive ends without `}}`; write {{#exercise chapter/name}}",
            ),
            (
                "{{#exercise}}",
                "the directive is not complete; write {{#exercise chapter/name}}",
            ),
            (
                "{{#exercise a/b c}}",
                "the directive is not complete; write {{#exercise chapter/name}}",
            ),
            (
                "{{#predict a/b \"case}}",
                "the directive is not complete; write {{#predict chapter/name \"case\"}}",
            ),
            (
                "{{/quiz}}",
                "the directive is not complete; write {{#quiz name}}",
            ),
        ] {
            assert_eq!(said(line), [message], "{line}");
        }
    }

    #[test]
    fn an_unknown_name_brings_the_nearest() {
        assert_eq!(
            said("{{#figur a}}"),
            ["there is no directive `#figur`; the nearest that exist: #figure, #quiz, #cite"]
        );
    }

    #[test]
    fn blocks_are_begun_and_ended() {
        assert_eq!(
            said("{{#figure a}}\n\nA valley.\n\n{{/figure}}\n"),
            ["#figure a", "/figure"]
        );
        assert_eq!(
            said("{{#figure a}}\n\n{{#objectives}}\n{{/objectives}}\n\n{{/figure}}\n"),
            [
                "{{#figure name}} has no {{/figure}} below it",
                "#objectives",
                "/objectives",
                "{{/figure}} ends nothing; it belongs below {{#figure name}}"
            ]
        );
    }
}
