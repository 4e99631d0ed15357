//! The end of an update: git's index and the reader's branch, which follow the files.
//!
//! An update that is killed leaves a note in git's folder, of the version that it was going to: the next one completes it
//! first, so that what came from that version is not taken for the reader's own.

use super::Obstacle;
use super::git::Git;
use super::plan::Tree;
use super::repository::{Repository, cannot};
use crate::error::{Error, Result};
use crate::files;
use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The version that an update is going to, in a file of the workshop.
const GOING_TO: &str = "going-to";

/// A folder in git's own, and the lock on it: one update at a time, and what killed ones have left is removed.
#[derive(Debug)]
pub struct Workshop {
    pub folder: PathBuf,
    _lock: File,
}

impl Workshop {
    pub fn open(repository: &Repository) -> Result<Self> {
        let folder = repository.folder.join("downhill");
        let failed = |e| Error::write(&folder, &e);
        fs::create_dir_all(&folder).map_err(failed)?;
        let lock = File::create(folder.join("lock")).map_err(failed)?;
        if lock.try_lock().is_err() {
            return Err(cannot(Obstacle::AnotherUpdate));
        }
        tidy(&folder);
        let index = index_lock(repository)?;
        if fs::read(&index).is_ok_and(|bytes| bytes == MARK) {
            fs::remove_file(&index).map_err(|e| Error::write(&index, &e))?;
        }
        let _lock = lock;
        Ok(Self { folder, _lock })
    }

    /// The version that a killed update was going to, if this clone still has it.
    pub fn going_to(&self, repository: &Repository) -> Result<Option<String>> {
        match fs::read_to_string(self.folder.join(GOING_TO)) {
            Ok(commit) => repository.commit(commit.trim()),
            Err(_) => Ok(None),
        }
    }

    pub fn goes_to(&self, commit: &str) -> Result<()> {
        let file = self.folder.join(GOING_TO);
        files::write_atomically(&file, commit.as_bytes()).map_err(|e| Error::write(&file, &e))
    }

    pub fn has_arrived(&self) {
        let _ = fs::remove_file(self.folder.join(GOING_TO));
    }

    /// A file of its own, or a folder, on the disk that the work tree is on. The process's number keeps it from a git that a killed update has left running.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.join(format!("{name}-{}", std::process::id()))
    }
}

impl Drop for Workshop {
    fn drop(&mut self) {
        tidy(&self.folder);
    }
}

/// Removes what an update needs only while it runs. The lock is held.
fn tidy(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name() != "lock" && entry.file_name() != GOING_TO {
            let path = entry.path();
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
        }
    }
}

/// What stands in a lock that an update holds; git's own begins otherwise. It is recognised when its owner was killed.
const MARK: &[u8] = b"held by grader update\n";

/// Git's lock on its index.
struct IndexLock {
    file: PathBuf,
}

impl IndexLock {
    fn take(repository: &Repository, workshop: &Workshop) -> Result<Self> {
        let file = index_lock(repository)?;
        let mark = workshop.file("mark");
        fs::write(&mark, MARK).map_err(|e| Error::write(&mark, &e))?;
        let deadline = Instant::now() + LONGEST_WAIT;
        loop {
            // As one step with its content: there is no moment at which nobody could tell whose it is.
            match fs::hard_link(&mark, &file) {
                Ok(()) => return Ok(Self { file }),
                Err(e) if e.kind() == ErrorKind::AlreadyExists => {
                    if Instant::now() >= deadline {
                        return Err(cannot(Obstacle::Busy));
                    }
                    std::thread::sleep(Duration::from_millis(20));
                }
                Err(_) => return Self::take_without_links(file),
            }
        }
    }

    /// Some file systems know no second name for a file.
    fn take_without_links(file: PathBuf) -> Result<Self> {
        let written = File::create_new(&file).and_then(|mut lock| lock.write_all(MARK));
        match written {
            Ok(()) => Ok(Self { file }),
            Err(e) if e.kind() == ErrorKind::AlreadyExists => Err(cannot(Obstacle::Busy)),
            Err(e) => Err(Error::write(&file, &e)),
        }
    }
}

impl Drop for IndexLock {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.file);
    }
}

/// How long another git command is waited for: an editor's look at the state takes less.
const LONGEST_WAIT: Duration = Duration::from_secs(3);

fn index_lock(repository: &Repository) -> Result<PathBuf> {
    let mut name = index(repository)?.into_os_string();
    name.push(".lock");
    Ok(name.into())
}

fn index(repository: &Repository) -> Result<PathBuf> {
    let inside = repository.git.line(&["rev-parse", "--git-path", "index"])?;
    Ok(repository.git.root.join(inside))
}

impl Repository {
    /// A copy of the index, to be changed, at `copy`.
    pub fn copy_index(&self, copy: &Path) -> Result<Git> {
        let _ = fs::remove_file(copy);
        match fs::copy(index(self)?, copy) {
            Ok(_) => {}
            Err(e) if e.kind() == ErrorKind::NotFound => {}
            Err(e) => return Err(Error::write(copy, &e)),
        }
        Ok(self.git.with_index(copy))
    }

    /// Puts `index` in place of the reader's and moves the branch from `head` to `new`. Where the reader has staged or committed
    /// something since `staged` and `head` were read, nothing is done: false.
    pub fn finish(
        &self,
        workshop: &Workshop,
        new_index: &Git,
        file: &Path,
        staged: &Tree,
        (head, new): (&str, &str),
    ) -> Result<bool> {
        // What git knows of the files' times, so that its next look at them is quick. It fails where some are changed.
        new_index.output(&["update-index", "-q", "--refresh"], &[], &[])?;
        let _lock = IndexLock::take(self, workshop)?;
        if self.staged()? != *staged || self.head()? != head {
            return Ok(false);
        }
        let index = index(self)?;
        fs::rename(file, &index).map_err(|e| Error::write(&index, &e))?;
        let moved = ["update-ref", "-m", "grader update", "HEAD", new, head];
        self.git.run(&moved)?;
        workshop.has_arrived();
        Ok(true)
    }
}
