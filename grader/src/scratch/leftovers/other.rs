//! Platforms without descriptors of folders: the standard library's removal, and a walk by paths.

use super::{DEEPEST, Usage};
use std::fs;
use std::io;
use std::path::Path;

pub fn remove_whole(folder: &Path) -> io::Result<()> {
    if fs::symlink_metadata(folder)?.is_dir() {
        fs::remove_dir_all(folder)
    } else {
        fs::remove_file(folder)
    }
}

pub fn usage(folder: &Path, most_entries: usize) -> Usage {
    let mut usage = Usage::default();
    let mut waiting = vec![(folder.to_path_buf(), 1)];
    while let Some((folder, depth)) = waiting.pop() {
        let Ok(entries) = fs::read_dir(&folder) else {
            usage.unreadable += 1;
            continue;
        };
        for entry in entries.flatten() {
            usage.entries += 1;
            // Of a link this tells its own size. What Windows lists in a folder is old while a file is open.
            let metadata = fs::symlink_metadata(entry.path()).ok();
            let is_folder = metadata.as_ref().is_some_and(fs::Metadata::is_dir);
            let length = metadata.map_or(0, |metadata| metadata.len());
            usage.bytes += length;
            if !is_folder {
                usage.largest = usage.largest.max(length);
            }
            if is_folder && depth == DEEPEST {
                usage.entries = most_entries + 1;
            }
            if usage.entries > most_entries {
                return usage;
            }
            if is_folder {
                waiting.push((entry.path(), depth + 1));
            }
        }
    }
    usage
}
