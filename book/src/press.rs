//! The preprocessor: mdBook's book in, the same book with its pages put together out.
//!
//! What takes long, panels, drawings and formulas, is made by a thread of its own while mdBook renders the pages.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};

use anyhow::{Context as _, Result, anyhow, bail};
use mdbook_driver::book::Book;
use mdbook_preprocessor::{Preprocessor, PreprocessorContext};

use crate::finish::{Figures, Finish};
use crate::math::Math;
use crate::page::{self, Assembled};
use crate::sources::Sources;

/// The preprocessor, for our own build.
#[derive(Clone, Default)]
pub struct Press {
    /// What the last run has begun to make.
    work: Arc<Mutex<Option<JoinHandle<Result<Finish>>>>>,
}

impl Press {
    /// What finishes the rendered pages, once it is made.
    pub fn finish(&self) -> Result<Finish> {
        let mut work = self.work.lock().unwrap_or_else(PoisonError::into_inner);
        let work = work.take().context("no page was put together")?;
        work.join()
            .map_err(|_| anyhow!("a panel, a drawing or a formula could not be made"))?
    }
}

impl Preprocessor for Press {
    fn name(&self) -> &str {
        "downhill"
    }

    fn run(&self, context: &PreprocessorContext, mut book: Book) -> Result<Book> {
        let workspace = workspace_of(&context.root)?;
        let assembled = assemble(&mut book, &workspace, &context.config.book.src)?;
        // With problems of the pages, those of the panels are wanted at once.
        if assembled.problems.is_empty() {
            let work = thread::spawn(move || finish(assembled));
            *self.work.lock().unwrap_or_else(PoisonError::into_inner) = Some(work);
        } else {
            finish(assembled)?;
        }
        Ok(book)
    }
}

/// Puts `book` together and makes all that belongs to it; every problem is told at once. `src` is its folder of chapters.
pub fn press(book: &mut Book, workspace: &Path, src: &Path) -> Result<Finish> {
    finish(assemble(book, workspace, src)?)
}

fn assemble(book: &mut Book, workspace: &Path, src: &Path) -> Result<Assembled> {
    let sources = Sources::read(workspace)?;
    let math = Math::new(&sources.symbols)?;
    let chapters = Path::new("book").join(src);
    let chapters = chapters.display().to_string().replace('\\', "/");
    Ok(page::assemble(book, sources, math, &chapters))
}

fn finish(assembled: Assembled) -> Result<Finish> {
    let Assembled {
        shared,
        tasks,
        positions,
        mut problems,
    } = assembled;
    let (later, more) = page::do_all(&tasks, &shared);
    problems.extend(more);
    let figures = match page::Told::of(&shared) {
        Ok(told) => Figures::read(&shared.sources.book(), &told.explanations, &told.reference)?,
        Err(more) => {
            problems.extend(more);
            Figures::default()
        }
    };
    match problems.len() {
        0 => Finish::new(
            later,
            positions,
            figures,
            &shared.sources.symbols,
            |meaning| shared.text().line(meaning),
        ),
        1 => bail!("{}", problems[0]),
        many => {
            problems.sort_by_key(|problem| place(problem));
            bail!(
                "{many} places of the book cannot be shown:\n{}",
                problems.join("\n")
            )
        }
    }
}

/// File and line of a problem, to put problems in order.
fn place(problem: &str) -> (String, usize) {
    let mut parts = problem.splitn(3, ':');
    let file = parts.next().unwrap_or_default().to_owned();
    let line = parts.next().and_then(|line| line.parse().ok());
    (file, line.unwrap_or_default())
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
