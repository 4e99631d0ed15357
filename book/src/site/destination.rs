//! The folder that a book is built into. It is emptied by a build, so it has to be a book's folder, or new, or empty. The
//! pages that are there stay until the new ones are finished.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// A folder that a book may be built into.
pub struct Destination {
    pub folder: PathBuf,
}

/// Says in a folder that it holds a book built by this program.
const MARK: &str = ".downhill-book";
/// In that folder, where the pages stand until they are finished.
const UNFINISHED: &str = ".downhill-unfinished";

impl Destination {
    /// `folder`, if building into it loses nothing.
    pub fn new(folder: &Path) -> Result<Destination> {
        let folder = std::path::absolute(folder)
            .with_context(|| format!("cannot find the folder {}", folder.display()))?;
        let destination = Destination { folder };
        let folder = &destination.folder;
        if folder.exists() {
            let mut entries = fs::read_dir(folder)
                .with_context(|| format!("cannot write a book into {}", folder.display()))?;
            let is_other = |entry: io::Result<fs::DirEntry>| {
                entry.is_ok_and(|entry| entry.file_name() != UNFINISHED)
            };
            let is_ours = folder.join(MARK).exists() || is_rendered_by_mdbook(folder);
            if !is_ours && entries.any(is_other) {
                bail!(
                    "{} holds other files, and building would remove them. Give an empty folder or a new one: cargo book build -d FOLDER",
                    folder.display()
                );
            }
        }
        Ok(destination)
    }

    /// Has `build` make the pages in a folder, and puts them into this one if that succeeds.
    pub fn take<T>(&self, build: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
        let unfinished = self.folder.join(UNFINISHED);
        // One may be there of a build that was interrupted.
        let _ = fs::remove_dir_all(&unfinished);
        let built = build(&unfinished).and_then(|built| {
            self.replace_pages(&unfinished)
                .with_context(|| format!("cannot write into {}", self.folder.display()))?;
            Ok(built)
        });
        let _ = fs::remove_dir_all(&unfinished);
        built
    }

    fn replace_pages(&self, finished: &Path) -> io::Result<()> {
        for entry in fs::read_dir(&self.folder)? {
            let path = entry?.path();
            // Such as `.git`.
            if is_hidden(&path) {
                continue;
            }
            if path.is_dir() {
                fs::remove_dir_all(path)?;
            } else {
                fs::remove_file(path)?;
            }
        }
        for entry in fs::read_dir(finished)? {
            let entry = entry?;
            fs::rename(entry.path(), self.folder.join(entry.file_name()))?;
        }
        fs::write(
            self.folder.join(MARK),
            "The book was built into this folder. Building it again empties the folder first.\n",
        )
    }
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str);
    name.is_some_and(|name| name.starts_with('.'))
}

/// mdBook puts these into every book.
fn is_rendered_by_mdbook(folder: &Path) -> bool {
    [".nojekyll", "toc.html", "print.html"]
        .iter()
        .all(|file| folder.join(file).exists())
}
