//! The preprocessor: mdBook's book in, the same book with its pages put together out.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, Result, bail};
use mdbook_driver::book::Book;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::math::Math;
use crate::page::{self, Assembled};
use crate::panel::Later;
use crate::sources::Sources;

/// The preprocessor, for the stock `mdbook` program and for our own build.
#[derive(Clone, Default)]
pub struct Press {
    /// What is to be put in after rendering, of the last run.
    later: Arc<Mutex<Vec<Later>>>,
}

impl Press {
    /// What is to be put in after rendering.
    pub fn later(&self) -> Vec<Later> {
        self.later
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

impl Preprocessor for Press {
    fn name(&self) -> &str {
        "downhill"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let workspace = workspace_of(&context.root)?;
        let assembled = assemble(&mut book, &workspace, &context.config.book.src)?;
        *self.later.lock().unwrap_or_else(PoisonError::into_inner) = assembled.later;
        Ok(book)
    }
}

/// Puts the pages of `book` together; `src` is its folder of chapters. Every problem is told at once.
pub fn assemble(book: &mut Book, workspace: &Path, src: &Path) -> Result<Assembled> {
    let sources = Sources::read(workspace)?;
    let math = Math::new(&sources.symbols)?;
    let chapters = Path::new("book").join(src);
    let chapters = chapters.display().to_string().replace('\\', "/");
    let assembled = page::assemble(book, &sources, &math, &chapters);
    match assembled.problems.len() {
        0 => Ok(assembled),
        1 => bail!("{}", assembled.problems[0]),
        many => bail!(
            "{many} places of the book cannot be shown:\n{}",
            assembled.problems.join("\n")
        ),
    }
}

/// The folder that the book's folder stands in.
pub fn workspace_of(book_root: &Path) -> Result<PathBuf> {
    let root = book_root
        .canonicalize()
        .with_context(|| format!("cannot find the book's folder {}", book_root.display()))?;
    let workspace = root.parent().with_context(|| {
        format!(
            "the book's folder {} has no workspace around it",
            root.display()
        )
    })?;
    Ok(workspace.to_owned())
}
