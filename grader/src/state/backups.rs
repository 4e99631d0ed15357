//! Copies of the reader's files, made before anything else takes their place. Nothing ever removes one.

use super::{State, clock, remove_unfinished};
use crate::error::{Error, Result, plain};
use crate::files::UNFINISHED;
use crate::report::words;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

impl State {
    /// Keeps `bytes`, those of the file at `inside` the workspace, under today's date and time: `.grader/backups/exercises/…/
    /// mse_gradient.2026-11-26T081500Z.rs`. On the disk when this returns.
    pub fn back_up(&self, inside: &Path, bytes: &[u8]) -> Result<PathBuf> {
        // While it is held, nobody else takes a name that is free.
        let _lock = self.lock().map_err(|note| Error::NoBackup {
            file: inside.to_path_buf(),
            why: words::cause(&note),
        })?;
        let failed = |path: &Path, e: &std::io::Error| Error::NoBackup {
            file: inside.to_path_buf(),
            why: words::not_written(path, &plain(e)),
        };
        let folder = self.folder.join("backups");
        let folder = inside
            .parent()
            .map_or(folder.clone(), |parent| folder.join(parent));
        fs::create_dir_all(&folder).map_err(|e| failed(&folder, &e))?;
        remove_unfinished(&folder);
        let stem = inside.file_stem().unwrap_or_default().to_string_lossy();
        let extension = inside
            .extension()
            .map_or(String::new(), |e| format!(".{}", e.to_string_lossy()));
        let now = clock::now_in_names();
        for number in 1.. {
            let again = if number > 1 {
                format!("-{number}")
            } else {
                String::new()
            };
            let path = folder.join(format!("{stem}.{now}{again}{extension}"));
            if !path.exists() {
                write_whole(&path, bytes).map_err(|e| failed(&path, &e))?;
                return Ok(path);
            }
        }
        unreachable!("some number is free")
    }
}

/// Under its final name only once it is whole and on the disk.
fn write_whole(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let unfinished = path.with_extension(UNFINISHED.trim_start_matches('.'));
    let written = (|| {
        let mut file = File::create(&unfinished)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&unfinished, path)
    })();
    if written.is_err() {
        let _ = fs::remove_file(&unfinished);
    }
    written
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
