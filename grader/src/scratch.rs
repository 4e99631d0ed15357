//! Folders that last as long as this process, and the tidying up after processes that were killed. `leftovers` counts and
//! removes what programs have left in them.

mod leftovers;

pub use leftovers::{DEEPEST, Usage, remove_whole, usage};

use crate::error::{Error, Result};
use crate::workspace::Workspace;
use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// This process's own folder. Removed when dropped; one left by a killed process is removed by the next.
#[derive(Debug)]
pub struct Scratch {
    folder: PathBuf,
    next: AtomicU64,
    /// Held while the process lives: a folder whose lock is free has no owner any more.
    _lock: File,
}

impl Scratch {
    /// Makes the folder: in the workspace's cache, or, where that cannot be written, in the system's temporary folder.
    pub fn new(workspace: &Workspace) -> Result<Self> {
        let first = workspace.cache().join("run");
        Self::inside(&first).or_else(|_| Self::inside(&std::env::temp_dir().join("downhill")))
    }

    fn inside(parent: &Path) -> Result<Self> {
        fs::create_dir_all(parent).map_err(|e| Error::write(parent, &e))?;
        // One at a time: a folder that is being made is not yet locked, and would look abandoned.
        let doorway = parent.join("doorway");
        let doorway = lock_file(&doorway).map_err(|e| Error::write(&doorway, &e))?;
        let _ = doorway.lock();
        remove_abandoned(parent);
        let folder = parent.join(format!("{}-{:08x}", std::process::id(), nonce()));
        fs::create_dir(&folder).map_err(|e| Error::write(&folder, &e))?;
        let lock = folder.join(LOCK);
        let held = File::create(&lock).map_err(|e| Error::write(&lock, &e))?;
        let _ = held.try_lock();
        Ok(Self {
            folder,
            next: AtomicU64::new(0),
            _lock: held,
        })
    }

    /// A fresh empty folder inside, removed when the guard is dropped.
    pub fn folder(&self) -> Result<Folder> {
        let path = self
            .folder
            .join(self.next.fetch_add(1, Ordering::Relaxed).to_string());
        fs::create_dir(&path).map_err(|e| Error::write(&path, &e))?;
        Ok(Folder { path })
    }

    /// Replaces `path` by `bytes` as one step. Half-written bytes stay in this folder, which is tidied up.
    pub fn replace(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let unfinished = self.folder.join(format!(
            "unfinished-{}",
            self.next.fetch_add(1, Ordering::Relaxed)
        ));
        write_new(&unfinished, bytes)
            .and_then(|()| fs::rename(&unfinished, path))
            .inspect_err(|_| drop(fs::remove_file(&unfinished)))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = remove_whole(&self.folder);
    }
}

/// A temporary folder, removed when dropped.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
}

impl Folder {
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether the disk has room for a file of `bytes`. Whatever else keeps it from being written is no lack of room.
    pub fn has_room(&self, bytes: usize) -> bool {
        let room = self.path.join("room");
        // A program may have left something of that name.
        let _ = remove_whole(&room);
        let written = write_new(&room, &vec![0; bytes]);
        let _ = fs::remove_file(&room);
        !written
            .is_err_and(|e| matches!(e.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = remove_whole(&self.path);
    }
}

const LOCK: &str = "lock";

fn nonce() -> u32 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(0, |d| d.subsec_nanos() ^ d.as_secs() as u32)
}

/// Writes a file that is not there yet. One that is, or a link, may lead anywhere.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    File::create_new(path)?.write_all(bytes)
}

/// A file that locks are taken on. Whatever stands in its place was put there by a program: opening it could wait forever.
fn lock_file(path: &Path) -> io::Result<File> {
    if fs::symlink_metadata(path).is_ok_and(|found| !found.is_file()) {
        remove_whole(path)?;
    }
    File::create(path)
}

/// Removes the folders of processes that are gone.
fn remove_abandoned(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else {
        return;
    };
    for entry in entries.flatten() {
        let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
        if is_folder && !is_held(&entry.path()) {
            let _ = remove_whole(&entry.path());
        }
    }
}

/// Whether a process lives to which `folder` belongs. If it is gone, its lock is free, or was never made.
fn is_held(folder: &Path) -> bool {
    let lock = folder.join(LOCK);
    fs::symlink_metadata(&lock).is_ok_and(|found| found.is_file())
        && File::open(&lock).is_ok_and(|lock| lock.try_lock().is_err())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abandoned_folder_goes_and_a_held_one_stays() {
        let dir = tempfile::tempdir().unwrap();
        let held = Scratch::inside(dir.path()).unwrap();
        let abandoned = dir.path().join("1-0");
        fs::create_dir(&abandoned).unwrap();
        fs::write(abandoned.join(LOCK), "").unwrap();
        let second = Scratch::inside(dir.path()).unwrap();
        assert!(held.folder.exists() && second.folder.exists() && !abandoned.exists());
        let path = held.folder.clone();
        drop(held);
        assert!(!path.exists());
    }
    #[test]
    #[cfg(unix)]
    fn nothing_that_stands_in_place_of_a_lock_is_waited_for_or_followed() {
        let dir = tempfile::tempdir().unwrap();
        let runs = dir.path().join("run");
        let abandoned = runs.join("1-0");
        let outside = dir.path().join("outside");
        fs::create_dir_all(&abandoned).unwrap();
        fs::create_dir(&outside).unwrap();
        for fifo in [abandoned.join(LOCK), runs.join("doorway")] {
            let made = std::process::Command::new("mkfifo").arg(fifo).status();
            assert!(made.unwrap().success());
        }
        std::os::unix::fs::symlink(&outside, runs.join("2-0")).unwrap();
        let _scratch = Scratch::inside(&runs).unwrap();
        assert!(!abandoned.exists() && outside.exists());
    }

    #[test]
    #[cfg(unix)]
    fn asking_for_room_writes_through_no_link() {
        let dir = tempfile::tempdir().unwrap();
        let scratch = Scratch::inside(dir.path()).unwrap();
        let folder = Folder {
            path: scratch.folder.join("0"),
        };
        let precious = dir.path().join("precious");
        fs::create_dir(&folder.path).unwrap();
        fs::write(&precious, "keep me").unwrap();
        std::os::unix::fs::symlink(&precious, folder.path.join("room")).unwrap();
        assert!(folder.has_room(1 << 10));
        assert_eq!(fs::read(&precious).unwrap(), b"keep me");
    }
}
