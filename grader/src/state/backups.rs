//! Files kept under a dated name: copies of the reader's own, made before anything else takes their place, and disputes.
//! Nothing ever removes or replaces one.

use super::{State, clock};
use crate::error::{Error, Result, plain};
use crate::files::UNFINISHED;
use crate::report::words;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

impl State {
    /// Keeps `bytes`, those of the file at `inside` the workspace:
    /// `.grader/backups/exercises/src/losses/mse_gradient.2026-11-26T081500Z.rs`. On the disk when this returns.
    pub fn back_up(&self, inside: &Path, bytes: &[u8]) -> Result<PathBuf> {
        let no_backup = |why| Error::NoBackup {
            file: inside.to_path_buf(),
            why,
        };
        let _lock = self.lock().map_err(|note| no_backup(words::cause(&note)))?;
        let path = self.folder.join("backups").join(inside);
        self.write_dated(&path, bytes)
            .map_err(|(path, e)| no_backup(words::not_written(&path, &plain(&e))))
    }

    /// Keeps a document that disputes a verdict: `.grader/disputes/mse_gradient.2026-11-26T081500Z.md`.
    pub fn write_dispute(&self, exercise: &str, document: &[u8]) -> Result<PathBuf> {
        let path = self.folder.join("disputes").join(format!("{exercise}.md"));
        let not_kept = |why| Error::NotKept { why };
        let _lock = self.lock().map_err(|note| not_kept(words::cause(&note)))?;
        self.write_dated(&path, document)
            .map_err(|(path, e)| not_kept(words::not_written(&path, &plain(&e))))
    }

    /// Writes a new file whose name is `path`'s with the time in it. Under that name only once it is whole and on the disk.
    /// The lock is held by the caller: nobody else takes a name that is free.
    fn write_dated(
        &self,
        path: &Path,
        bytes: &[u8],
    ) -> std::result::Result<PathBuf, (PathBuf, io::Error)> {
        let unfinished = self.folder.join(format!("dated{UNFINISHED}"));
        let dated = free_name(path);
        let written = (|| {
            fs::create_dir_all(path.parent().unwrap_or(path))?;
            let mut file = File::create(&unfinished)?;
            file.write_all(bytes)?;
            file.sync_all()?;
            fs::rename(&unfinished, &dated)
        })();
        match written {
            Ok(()) => Ok(dated),
            Err(e) => {
                let _ = fs::remove_file(&unfinished);
                Err((dated, e))
            }
        }
    }
}

/// `path` with the time, and a number where that is taken, before its extension.
fn free_name(path: &Path) -> PathBuf {
    let text = |part: Option<&OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (stem, extension) = (text(path.file_stem()), text(path.extension()));
    let now = clock::now_in_names();
    let named = |number: u32| {
        let again = if number > 1 {
            format!("-{number}")
        } else {
            String::new()
        };
        let dot = if extension.is_empty() { "" } else { "." };
        path.with_file_name(format!("{stem}.{now}{again}{dot}{extension}"))
    };
    let mut number = 1;
    while fs::symlink_metadata(named(number)).is_ok() {
        number += 1;
    }
    named(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace::Workspace;

    #[test]
    fn each_backup_has_a_name_of_its_own() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().to_path_buf();
        let state = State::of(&Workspace { root });
        let inside = Path::new("exercises/src/a/b.rs");
        let first = state.back_up(inside, b"1").unwrap();
        let second = state.back_up(inside, b"2").unwrap();
        assert_eq!(
            (fs::read(&first).unwrap(), fs::read(&second).unwrap()),
            (b"1".to_vec(), b"2".to_vec())
        );
        assert_eq!(fs::read_dir(first.parent().unwrap()).unwrap().count(), 2);
        assert!(first.extension().is_some_and(|e| e == "rs"));
    }
}
