//! `book test`: what must hold of the book beyond that it can be built.
//!
//! Each check takes the built site and the sources and returns faults, each a sentence that names a file. The counts show
//! what each chapter offers; a chapter that the curriculum's list speaks of may have a zero nowhere.

mod counts;
mod fonts;
mod html;
mod links;
mod promises;
mod secrets;
mod terms;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use mdbook_driver::MDBook;
use mdbook_driver::book::Book;

use crate::page::number_chapters;
use crate::site;
use crate::sources::{Promise, Sources, promises as read_promises};
use html::Site;

pub use counts::Counts;

/// What a check of the whole book found.
pub struct Report {
    pub faults: Vec<String>,
    pub counts: Vec<Counts>,
}

/// What checks look at.
struct Checked<'a> {
    workspace: &'a Path,
    folder: &'a Path,
    sources: &'a Sources,
    promises: &'a [Promise],
    book: &'a Book,
    site: &'a Site,
}

/// Builds the book of `workspace` into a folder of its own and checks it. An error where it cannot be built.
pub fn check(workspace: &Path) -> Result<Report> {
    let folder = tempfile::tempdir().context("cannot make a folder for the pages")?;
    let built = site::build(workspace, folder.path(), None)?;
    let sources = Sources::read(workspace)?;
    let promises = read_promises(&workspace.join("book"))?;
    let mut book = MDBook::load(workspace.join("book"))
        .context("cannot load the book")?
        .book;
    number_chapters(&mut book);
    let site = Site::read(folder.path())?;
    let checked = Checked {
        workspace,
        folder: folder.path(),
        sources: &sources,
        promises: &promises,
        book: &book,
        site: &site,
    };
    let counts = counts::count(&checked);
    let mut faults: Vec<String> = built
        .missed
        .iter()
        .map(|missed| format!("mdBook's template is not as expected: {missed}"))
        .collect();
    faults.extend(links::faults(&checked));
    faults.extend(terms::faults(&checked));
    faults.extend(promises::faults(&checked));
    faults.extend(fonts::faults(&checked)?);
    faults.extend(secrets::faults(&checked)?);
    faults.extend(
        counts
            .iter()
            .filter(|counts| counts.is_promised)
            .flat_map(Counts::faults),
    );
    Ok(Report { faults, counts })
}

impl Checked<'_> {
    /// The pages that the curriculum's list speaks of.
    fn promised(&self) -> BTreeSet<&str> {
        self.promises
            .iter()
            .map(|promise| promise.chapter.as_str())
            .collect()
    }

    /// A page's file in the built site.
    fn file(&self, page: &str) -> PathBuf {
        PathBuf::from(format!("{page}.html"))
    }
}
