//! Folders that last as long as this process, and the tidying up after processes that were killed.

use crate::error::{Error, Result};
use crate::workspace::Workspace;
use std::fs::{self, File};
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
        let doorway = File::create(&doorway).map_err(|e| Error::write(&doorway, &e))?;
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
    pub fn replace(&self, path: &Path, bytes: &[u8]) -> std::io::Result<()> {
        let unfinished = self.folder.join(format!(
            "unfinished-{}",
            self.next.fetch_add(1, Ordering::Relaxed)
        ));
        fs::write(&unfinished, bytes)
            .and_then(|()| fs::rename(&unfinished, path))
            .inspect_err(|_| drop(fs::remove_file(&unfinished)))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
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

    /// Whether a file of `bytes` can be written here.
    pub fn has_room(&self, bytes: usize) -> bool {
        let room = self.path.join("room");
        let written = fs::write(&room, vec![0; bytes]);
        let _ = fs::remove_file(&room);
        written.is_ok()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.path);
    }
}

const LOCK: &str = "lock";

fn nonce() -> u32 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    now.map_or(0, |d| d.subsec_nanos() ^ d.as_secs() as u32)
}

/// Removes the folders of processes that are gone: those whose lock is free, or was never made.
fn remove_abandoned(parent: &Path) {
    let Ok(entries) = fs::read_dir(parent) else {
        return;
    };
    for folder in entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
    {
        let lock = File::open(folder.join(LOCK));
        if lock.map_or(true, |lock| lock.try_lock().is_ok()) {
            let _ = fs::remove_dir_all(&folder);
        }
    }
}

pub struct Usage {
    pub bytes: u64,
    pub entries: usize,
}
pub fn usage(folder: &Path, _most: usize) -> Usage {
    let files = crate::files::files_below(folder).unwrap_or_default();
    Usage {
        bytes: files
            .iter()
            .filter_map(|f| fs::metadata(f).ok())
            .map(|m| m.len())
            .sum(),
        entries: files.len(),
    }
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
}
