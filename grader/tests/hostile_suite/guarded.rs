//! Folders that must stay as they are: what is in them, what differs later, and how they come to be as they were.

use super::processes::entries;
use std::collections::BTreeMap;
use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// What a folder held.
pub struct Guarded {
    root: PathBuf,
    skipped: Vec<PathBuf>,
    files: BTreeMap<PathBuf, Kept>,
}

/// One file, folder or link.
#[derive(PartialEq)]
struct Kept {
    mode: u32,
    owner: (u32, u32),
    written: (i64, i64),
    content: Content,
}

#[derive(PartialEq)]
enum Content {
    Folder,
    Link(PathBuf),
    File(Vec<u8>),
    Other,
}

impl Guarded {
    /// Everything below `root` but what is, or lies below, one of `skipped`.
    pub fn new(root: &Path, skipped: Vec<PathBuf>) -> Self {
        let files = read(root, &skipped);
        Self {
            root: root.to_owned(),
            skipped,
            files,
        }
    }

    /// Each path that is new, changed or gone.
    pub fn differences(&self) -> Vec<String> {
        let now = read(&self.root, &self.skipped);
        let mut differ = Vec::new();
        for (path, kept) in &self.files {
            match now.get(path) {
                None => differ.push(format!("{} is gone", path.display())),
                Some(found) if found != kept => {
                    differ.push(format!("{} has changed", path.display()));
                }
                Some(_) => {}
            }
        }
        let new = now.keys().filter(|path| !self.files.contains_key(*path));
        differ.extend(new.map(|path| format!("{} is new", path.display())));
        differ
    }

    /// Makes it as it was, and takes what it is now as what it must stay.
    pub fn restore(&mut self) {
        let now = read(&self.root, &self.skipped);
        if now == self.files {
            return;
        }
        for path in now.keys() {
            if !self.files.contains_key(path) {
                let _ = fs::remove_dir_all(path).or_else(|_| fs::remove_file(path));
            }
        }
        for (path, kept) in &self.files {
            let restored = match &kept.content {
                Content::Folder => fs::create_dir_all(path),
                Content::File(bytes) => fs::write(path, bytes),
                Content::Link(_) | Content::Other => continue,
            };
            restored.expect("what has been changed can be restored");
            let mode = Permissions::from_mode(kept.mode);
            fs::set_permissions(path, mode).expect("its permissions can be restored");
        }
        self.files = read(&self.root, &self.skipped);
    }
}

fn read(root: &Path, skipped: &[PathBuf]) -> BTreeMap<PathBuf, Kept> {
    let mut files = BTreeMap::new();
    let mut paths: Vec<PathBuf> = entries(root).collect();
    while let Some(path) = paths.pop() {
        if skipped.iter().any(|skipped| path.starts_with(skipped)) {
            continue;
        }
        let Ok(metadata) = fs::symlink_metadata(&path) else {
            continue;
        };
        let content = if metadata.is_dir() {
            paths.extend(entries(&path));
            Content::Folder
        } else if metadata.is_symlink() {
            Content::Link(fs::read_link(&path).unwrap_or_default())
        } else if metadata.is_file() {
            Content::File(fs::read(&path).unwrap_or_default())
        } else {
            Content::Other
        };
        // The grader itself comes and goes in folders of its cache.
        let written = match content {
            Content::Folder => (0, 0),
            _ => (metadata.mtime(), metadata.mtime_nsec()),
        };
        let kept = Kept {
            mode: metadata.mode(),
            owner: (metadata.uid(), metadata.gid()),
            written,
            content,
        };
        files.insert(path, kept);
    }
    files
}
