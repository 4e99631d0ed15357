//! The folder that a book is built into. It is emptied by a build, so it has to be a book's folder, or new, or empty.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// A folder that a book may be built into.
pub struct Destination {
    pub folder: PathBuf,
}

/// Says in a folder that it holds a book built by this program.
const MARK: &str = ".downhill-book";

impl Destination {
    /// `folder`, if building into it loses nothing.
    pub fn new(folder: &Path) -> Result<Destination> {
        let folder = std::path::absolute(folder)
            .with_context(|| format!("cannot find the folder {}", folder.display()))?;
        if folder.exists() {
            let mut entries = fs::read_dir(&folder)
                .with_context(|| format!("cannot write a book into {}", folder.display()))?;
            let is_ours = folder.join(MARK).exists() || is_rendered_by_mdbook(&folder);
            if !is_ours && entries.next().is_some() {
                bail!(
                    "{} holds other files, and building would remove them. Give an empty folder or a new one: cargo book build -d FOLDER",
                    folder.display()
                );
            }
        }
        Ok(Destination { folder })
    }

    /// Says that the folder holds a book now.
    pub fn mark(&self) -> Result<()> {
        let file = self.folder.join(MARK);
        fs::write(
            &file,
            "The book was built into this folder. Building it again empties the folder first.\n",
        )
        .with_context(|| format!("cannot write {}", file.display()))
    }
}

/// mdBook puts these into every book.
fn is_rendered_by_mdbook(folder: &Path) -> bool {
    [".nojekyll", "toc.html", "print.html"]
        .iter()
        .all(|file| folder.join(file).exists())
}
