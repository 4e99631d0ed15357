//! Puts the pages of a book together: every directive, formula and term of every chapter, before mdBook renders them.

mod blocks;
mod chapter;
mod course;
mod drawing;
mod edits;
mod figures;
mod lists;
mod mistakes;
mod outline;
mod samples;
mod task;
mod terms;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use grader::parallel::in_parallel;
use mdbook_preprocessor::book::{Book, BookItem, Chapter};

use crate::markdown::{Numbered, Parsed, Text};
use crate::math::Math;
use crate::sources::Sources;

#[cfg(test)]
pub use course::Next;
pub use course::{HIDDEN, Position, number_chapters};
pub use figures::Told;
pub use outline::Outline;
pub use samples::{as_it_stands, margin, moved_left};
use task::Task;
pub use task::do_all;
use terms::Terms;

/// What all pages draw on.
pub struct Shared {
    pub sources: Sources,
    pub math: Math,
    pub outline: Outline,
}

impl Shared {
    /// Markdown that stands in other files than chapters.
    pub fn text(&self) -> Text<'_> {
        Text {
            symbols: &self.sources.symbols,
            ..Text::new(&self.math)
        }
    }
}

/// The same for one page, by its file's name without the ending: links lead from there.
#[derive(Clone, Copy)]
pub struct Linked<'a> {
    pub shared: &'a Shared,
    pub page: &'a str,
}

impl Numbered for Linked<'_> {
    fn address(&self, word: &str, number: &str) -> Option<String> {
        let label = self.shared.outline.numbered(word, number)?;
        Some(label.address(self.page))
    }
}

impl Linked<'_> {
    /// Markdown that stands in other files than chapters, with links to what has a number.
    pub fn text(&self) -> Text<'_> {
        Text {
            numbers: Some(self),
            ..self.shared.text()
        }
    }
}

/// What is known after the pages are put together.
pub struct Assembled {
    pub shared: Shared,
    /// What is put in after mdBook has rendered the pages; it is still to be made.
    pub tasks: Vec<Task>,
    /// Where each page stands.
    pub positions: BTreeMap<String, Position>,
    /// What cannot be shown, each with its file and line.
    pub problems: Vec<String>,
}

/// Puts together all pages of `book`, whose chapters lie in the folder `chapters` as people see it.
pub fn assemble(book: &mut Book, sources: Sources, math: Math, chapters: &str) -> Assembled {
    number_chapters(book);
    let positions = course::positions(book);
    let written: Vec<&Chapter> = self::chapters(book).collect();
    let parsed = in_parallel(&written, |chapter| Parsed::of(&chapter.content));
    let written: Vec<(&Chapter, Parsed<'_>)> = written.into_iter().zip(parsed).collect();
    let outline = Outline::of(&written, &sources.exercises);
    let shared = Shared {
        sources,
        math,
        outline,
    };
    let problems = shared.outline.twice.iter();
    let mut problems: Vec<String> = problems
        .map(|problem| format!("{chapters}/{problem}"))
        .collect();
    let terms = Terms::new(&shared.sources.terms);
    let fill = |(chapter, parsed): &(&Chapter, Parsed<'_>)| {
        let file = format!("{chapters}/{}", shown(&file_of(chapter)));
        chapter::fill(parsed, name_of(chapter), &file, &terms, &shared)
    };
    let mut filled = in_parallel(&written, fill).into_iter();
    let mut tasks = Vec::new();
    in_order(&mut book.items, &mut |chapter| {
        if let Some(page) = filled.next() {
            chapter.content = page.content;
            tasks.extend(page.tasks);
            problems.extend(page.problems);
        }
    });
    course::hide_numbers(book);
    Assembled {
        shared,
        tasks,
        positions,
        problems,
    }
}

/// The chapters of a book in its order, drafts left out.
pub fn chapters(book: &Book) -> impl Iterator<Item = &Chapter> {
    book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) if !chapter.is_draft_chapter() => Some(chapter),
        _ => None,
    })
}

/// Does something with each of them, in the same order: mdBook's own way begins with the pages below a page.
fn in_order(items: &mut [BookItem], with: &mut impl FnMut(&mut Chapter)) {
    for item in items {
        let BookItem::Chapter(chapter) = item else {
            continue;
        };
        if !chapter.is_draft_chapter() {
            with(chapter);
        }
        in_order(&mut chapter.sub_items, with);
    }
}

/// The chapter's file below the folder of chapters.
pub fn file_of(chapter: &Chapter) -> PathBuf {
    let path = chapter.source_path.as_ref().or(chapter.path.as_ref());
    path.map_or_else(|| PathBuf::from(&chapter.name), Clone::clone)
}

/// A page by the name of its file without the ending, as the book's other files call it.
pub fn name_of(chapter: &Chapter) -> String {
    shown(&file_of(chapter).with_extension(""))
}

/// Written with `/` everywhere.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
