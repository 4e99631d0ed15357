//! A solution as a person reads it: its text, why it works, and the lines in which another file differs from it.

use super::text::{harmless, indented, wrapped};
use super::words;
use anstyle::{AnsiColor, Style};
use similar::{ChangeTag, TextDiff};

/// The whole text; `yours` is nothing where the reader has written nothing yet.
pub fn shown(file: &str, right: &str, yours: Option<&str>) -> String {
    let (why, code) = split(right);
    let difference = match yours {
        None => format!("  {}", words::nothing_to_compare()),
        Some(yours) => difference(&without_comments(yours), &without_comments(code)),
    };
    let bold = Style::new().bold();
    let heading = |text: &str| format!("{bold}{text}{bold:#}");
    format!(
        "{}\n\n{}\n\n{}\n\n{}\n\n{}\n\n{difference}\n",
        heading(&words::solution_heading(file)),
        indented(code, 2),
        heading(words::why_it_works()),
        wrapped(&unbroken(&why), 2),
        heading(words::difference_heading()),
    )
}

/// The text of the `//!` lines with which `source` begins, and what stands below them.
fn split(source: &str) -> (String, &str) {
    let mut why = String::new();
    let mut rest = source;
    while let Some(line) = rest.strip_prefix("//!") {
        let (line, after) = line.split_once('\n').unwrap_or((line, ""));
        why.push_str(line.trim());
        why.push('\n');
        rest = after;
    }
    (why, rest.trim())
}

/// The lines of code: a skeleton's docs are not what differs.
fn without_comments(source: &str) -> String {
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    let lines: Vec<&str> = source.lines().filter(is_code).collect();
    format!("{}\n", lines.join("\n").trim())
}

/// Paragraphs as one line each.
fn unbroken(text: &str) -> String {
    let paragraphs = text.trim().split("\n\n");
    let joined: Vec<String> = paragraphs
        .map(|paragraph| paragraph.replace('\n', " "))
        .collect();
    joined.join("\n\n")
}

/// Lines that go and lines that come, with three around them.
fn difference(yours: &str, right: &str) -> String {
    if yours == right {
        return format!("  {}", words::same_as_solution());
    }
    let diff = TextDiff::from_lines(yours, right);
    let mut lines = Vec::new();
    for (i, group) in diff.grouped_ops(3).iter().enumerate() {
        if i > 0 {
            lines.push("  …".to_owned());
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let (sign, colour) = match change.tag() {
                ChangeTag::Delete => ("-", Some(AnsiColor::Red.into())),
                ChangeTag::Insert => ("+", Some(AnsiColor::Green.into())),
                ChangeTag::Equal => (" ", None),
            };
            let style = Style::new().fg_color(colour);
            let line = harmless(change.value().trim_end());
            lines.push(
                format!("  {style}{sign} {line}{style:#}")
                    .trim_end()
                    .to_owned(),
            );
        }
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lines_around_a_change_are_shown() {
        let right: Vec<String> = (0..20).map(|i| i.to_string()).collect();
        let yours = right.join("\n").replace("10", "x");
        let shown =
            anstream::adapter::strip_str(&difference(&yours, &right.join("\n"))).to_string();
        assert_eq!(
            shown,
            "    7\n    8\n    9\n  - x\n  + 10\n    11\n    12\n    13"
        );
    }

    #[test]
    fn the_head_of_a_file_is_its_reason() {
        let (why, code) = split("//! One\n//! two.\n//!\n//! Three.\n\nfn f() {}\n");
        assert_eq!(
            (unbroken(&why).as_str(), code),
            ("One two.\n\nThree.", "fn f() {}")
        );
    }
}
