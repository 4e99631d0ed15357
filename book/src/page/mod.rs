//! Puts the pages of a book together: every directive, formula and term of every chapter, before mdBook renders them.

mod blocks;
mod chapter;
mod edits;
mod lists;
mod outline;
mod samples;
mod terms;

use std::path::{Path, PathBuf};

use mdbook_preprocessor::book::{Book, BookItem, Chapter};

use crate::markdown::Text;
use crate::math::Math;
use crate::panel::Later;
use crate::sources::Sources;

pub use outline::Outline;

/// What all pages draw on.
pub struct Context<'a> {
    pub sources: &'a Sources,
    pub math: &'a Math,
    pub outline: &'a Outline,
}

impl<'a> Context<'a> {
    /// Markdown that stands in other files than chapters.
    pub fn text(&self) -> Text<'a> {
        Text {
            symbols: &self.sources.symbols,
            ..Text::new(self.math)
        }
    }
}

/// What is known after the pages are put together.
#[derive(Default)]
pub struct Assembled {
    /// What is put in after mdBook has rendered the pages.
    pub later: Vec<Later>,
    /// What cannot be shown, each with its file and line.
    pub problems: Vec<String>,
}

/// Puts together all pages of `book`, whose chapters lie in the folder `chapters` as people see it.
pub fn assemble(book: &mut Book, sources: &Sources, math: &Math, chapters: &str) -> Assembled {
    let outline = Outline::of(book, &sources.exercises);
    let mut assembled = Assembled {
        problems: outline
            .twice
            .iter()
            .map(|problem| format!("{chapters}/{problem}"))
            .collect(),
        ..Assembled::default()
    };
    let context = Context {
        sources,
        math,
        outline: &outline,
    };
    book.for_each_chapter_mut(|chapter| {
        let file = format!("{chapters}/{}", shown(&file_of(chapter)));
        chapter.content = chapter::fill(chapter, &file, &context, &mut assembled);
    });
    assembled
}

/// The chapters of a book in its order, drafts left out.
pub fn chapters(book: &Book) -> impl Iterator<Item = &Chapter> {
    book.iter().filter_map(|item| match item {
        BookItem::Chapter(chapter) if !chapter.is_draft_chapter() => Some(chapter),
        _ => None,
    })
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
