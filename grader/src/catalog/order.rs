//! The order of the book: chapters as in SUMMARY.md, exercises as their chapter's page mentions them.

use crate::workspace::Workspace;
use pulldown_cmark::{Event, Parser, Tag};
use std::fs;

/// Exercise ids in book order. What cannot be read is passed over: order is a convenience, never a reason to fail.
pub fn book_order(workspace: &Workspace) -> Vec<String> {
    let chapters = workspace.root.join("book/chapters");
    let summary = fs::read_to_string(chapters.join("SUMMARY.md")).unwrap_or_default();
    pages(&summary)
        .iter()
        .filter_map(|page| fs::read_to_string(chapters.join(page)).ok())
        .flat_map(|text| directives(&text))
        .collect()
}

/// The pages that a summary links to; drafts link to none.
fn pages(summary: &str) -> Vec<String> {
    Parser::new(summary)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) if !dest_url.is_empty() => {
                Some(dest_url.into_string())
            }
            _ => None,
        })
        .collect()
}

/// The `chapter/name` of each `{{#exercise chapter/name}}` that stands on a line of its own.
fn directives(page: &str) -> Vec<String> {
    page.lines()
        .filter_map(|line| line.trim().strip_prefix("{{#exercise ")?.strip_suffix("}}"))
        .map(|id| id.trim().to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_that_of_links_and_directives() {
        let summary = "# Summary\n\n- [Draft]()\n- [B](b.md)\n  - [A](deep/a.md)\n";
        assert_eq!(pages(summary), ["b.md", "deep/a.md"]);
        let page = "text {{#exercise not/this}}\n{{#exercise c/one}}\n  {{#exercise c/two }}\n";
        assert_eq!(directives(page), ["c/one", "c/two"]);
    }
}
