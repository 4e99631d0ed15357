//! The order of the book: chapters as in SUMMARY.md, exercises as their chapter's page mentions them.

use crate::workspace::Workspace;
use pulldown_cmark::{Event, Parser, Tag};
use std::fs;
use std::path::PathBuf;

/// A page of the book that is no draft.
#[derive(Clone, Debug, PartialEq)]
pub struct BookPage {
    /// As the summary links to it.
    pub link: String,
    pub file: PathBuf,
    /// The exercises that it shows, as `chapter/name`, each with its line from 1.
    pub exercises: Vec<(String, usize)>,
}

/// The pages in the order of the book. What cannot be read is passed over.
pub fn book_pages(workspace: &Workspace) -> Vec<BookPage> {
    let chapters = workspace.root.join("book/chapters");
    let summary = fs::read_to_string(chapters.join("SUMMARY.md")).unwrap_or_default();
    let page = |link: String| {
        let file = chapters.join(&link);
        let exercises = directives(&fs::read_to_string(&file).ok()?);
        Some(BookPage {
            link,
            file,
            exercises,
        })
    };
    pages(&summary).into_iter().filter_map(page).collect()
}

/// Exercise ids in book order: order is a convenience, never a reason to fail.
pub fn book_order(workspace: &Workspace) -> Vec<String> {
    let pages = book_pages(workspace).into_iter();
    pages
        .flat_map(|page| page.exercises.into_iter().map(|(id, _)| id))
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

/// The `chapter/name` of each `{{#exercise chapter/name}}` that stands on a line of its own, with that line.
fn directives(page: &str) -> Vec<(String, usize)> {
    page.lines()
        .enumerate()
        .filter_map(|(i, line)| {
            let id = line
                .trim()
                .strip_prefix("{{#exercise ")?
                .strip_suffix("}}")?;
            Some((id.trim().to_owned(), i + 1))
        })
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
        let shown = [("c/one".to_owned(), 2), ("c/two".to_owned(), 3)];
        assert_eq!(directives(page), shown);
    }
}
