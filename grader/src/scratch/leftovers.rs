//! Folders in which a stranger's program has written: how much they hold, and how they are removed whatever they hold.
//!
//! Such a folder may be thousands of levels deep, closed to its own owner, full of links that lead elsewhere, of FIFOs and of
//! names that are no text. Both walks here follow no link, hold few descriptors however deep it goes, do not recurse, and
//! change nothing outside.

#[cfg(unix)]
#[path = "leftovers/unix.rs"]
mod platform;
#[cfg(not(unix))]
#[path = "leftovers/other.rs"]
mod platform;

/// Compiled here too, so that a change which breaks it is seen on Linux.
#[cfg(all(test, unix))]
#[allow(dead_code)]
#[path = "leftovers/other.rs"]
mod other;

use std::io;
use std::path::Path;

/// What a folder holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Space on the disk. A file of several names counts for each of them by its share, so that no number of hard links makes
    /// it more than it is.
    pub bytes: u64,
    /// The length of the longest file in bytes, whatever space it takes.
    pub largest: u64,
    /// Files, folders, links and whatever else has a name; at most one more than was asked for, which means too many.
    pub entries: usize,
    /// Folders among them that could not be looked into.
    pub unreadable: usize,
}

/// A folder that lies deeper than this counts as too many entries: nothing honest builds such a thing, and each level of
/// [`usage`] costs a descriptor.
pub const DEEPEST: usize = 32;

/// Removes `folder` with all that is in it. What cannot be removed does not keep the rest: the first error is returned when
/// nothing more can be done. A link or a file in the folder's place is removed itself.
pub fn remove_whole(folder: &Path) -> io::Result<()> {
    platform::remove_whole(folder)
}

/// What `folder` holds, counted up to `most_entries`; also while a program writes in it. What cannot be read counts as nothing.
/// Files that a program has open and that have no name any more are not seen.
pub fn usage(folder: &Path, most_entries: usize) -> Usage {
    platform::usage(folder, most_entries)
}
